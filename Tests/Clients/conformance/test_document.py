"""Documentation/Conformance.md tells the scenarios, their revisions and their counts."""

import re
from pathlib import Path

from . import scenarios
from .schemas import REVISIONS

DOCUMENT = (Path(__file__).parents[3] / "Documentation/Conformance.md").read_text()


def test_the_table_is_the_list():
    rows = {name: cells for name, *cells in table() if name in scenarios.SCORED or name in scenarios.UNSCORED}
    assert rows == {name: [*map(cell(name), REVISIONS), product(name)] for name in rows}
    assert set(rows) == set(scenarios.SCORED) | set(scenarios.UNSCORED)


def test_the_counts_are_those_of_the_list():
    (counts,) = (cells for name, *cells in table() if name == "**that count**")
    assert counts == [str(scenarios.COUNTS[revision]) for revision in REVISIONS] + [""]


def table() -> list[list[str]]:
    rows = re.findall(r"^\| (?!scenario).+\|$", DOCUMENT, re.MULTILINE)
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def cell(name: str):
    def cell(revision: str) -> str:
        if revision in scenarios.SCORED.get(name, []):
            return "yes"
        return "shown" if revision in scenarios.UNSCORED.get(name, []) else ""

    return cell


def product(name: str) -> str:
    return "yes" if name in scenarios.OF_THE_PRODUCT else ""
