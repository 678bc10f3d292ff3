"""Documentation/Contract.md names the acceptance tests that there are, each once."""

import ast
import re
from collections import Counter

import pytest

from project import ROOT

DOCUMENT = (ROOT / "Documentation/Contract.md").read_text()
SECTIONS = {
    "Routes": ["contract_routes"],
    "Resources": ["contract_resources", "contract_completion"],
    "Tools": ["contract_tools"],
    "Texts": ["texts", "official_client"],
    "Configuration": ["configuration", "oauth", "cross_origin"],
    "Commands": ["stdio", "proxy", "failures", "many_subscribers"],
}


def rows(heading: str) -> list[tuple[str, list[str]]]:
    """The rows of a section, each with the tests that it names."""
    section = DOCUMENT.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    cells = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| ")]
    return [(row.strip(), re.findall(r"`(\w+)`", tests)) for row, tests in cells if row.strip() != "row"]


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_row_names_a_test_and_no_test_is_named_twice(heading):
    named = Counter(name for _, names in rows(heading) for name in names)
    assert named
    assert [row for row, names in rows(heading) if not names] == []
    assert [name for name, count in named.items() if count > 1] == []


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_tests_that_are_named_are_the_tests_that_exist(heading):
    existing, contract = set(), set()
    for name in SECTIONS[heading]:
        tests = {
            node.name for node in ast.parse((ROOT / f"Tests/Clients/test_{name}.py").read_text()).body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
        }
        existing |= tests
        if name.startswith("contract_"):
            contract |= tests
    named = {name for _, names in rows(heading) for name in names}
    assert sorted(contract - named) == [], "these tests stand in no row"
    assert sorted(named - existing) == [], "these names are of no test"
