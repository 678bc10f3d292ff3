"""The list of scenarios itself: as many as the suite has, and a test for each."""

import re
from pathlib import Path

from . import scenarios


def test_as_many_count_as_the_suite_says():
    counted = {
        revision: sum(revision in revisions for revisions in scenarios.SCORED.values()) for revision in scenarios.COUNTS
    }
    assert counted == {"2026-07-28": 37, "2025-11-25": 30, "2025-06-18": 27, "2025-03-26": 1}
    assert counted == scenarios.COUNTS


def test_each_scenario_has_its_test():
    names = set(scenarios.SCORED) | set(scenarios.UNSCORED)
    files = Path(__file__).parent.glob("test_*.py")
    tests = [name for file in files for name in re.findall(r"^def (test_\w+)", file.read_text(), re.MULTILINE)]
    named = [scenarios.name_of(test) for test in tests if scenarios.name_of(test)]
    assert sorted(named) == sorted(names)
    assert scenarios.OF_THE_PRODUCT <= names
