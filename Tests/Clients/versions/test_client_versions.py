"""The official client in the versions that people have installed, one for each revision, over each of its transports."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from environments import python_with
from expectations import RESOURCES, TOOL_CALLS, uri

DIALOGUE = Path(__file__).with_name("dialogue.py")
OLD_TRANSPORTS = ("stdio", "http", "sse", "websocket")
NEW_TRANSPORTS = ("stdio", "http", "sse")


@dataclass(frozen=True)
class Case:
    version: str
    protocol: str
    transport: str
    mode: str = "legacy"

    def __str__(self) -> str:
        return f"{self.version}-{self.mode}-{self.transport}"


NEWEST = [
    *(Case("1.30.0", "2025-11-25", transport) for transport in OLD_TRANSPORTS),
    *(Case("2.3.0", "2025-11-25", transport, "legacy") for transport in NEW_TRANSPORTS),
    *(Case("2.3.0", "2026-07-28", transport, "auto") for transport in NEW_TRANSPORTS),
]
OLDER = [
    Case(version, protocol, transport)
    for version, protocol in {"1.8.1": "2024-11-05", "1.9.4": "2025-03-26", "1.22.0": "2025-06-18"}.items()
    for transport in OLD_TRANSPORTS
]


def pytest_generate_tests(metafunc):
    if "case" in metafunc.fixturenames:
        cases = OLDER + NEWEST if metafunc.config.getoption("all_versions") else NEWEST
        metafunc.parametrize("case", cases, ids=str, scope="module")


@dataclass(frozen=True)
class Outcome:
    report: dict
    server_status: int
    log: list[str]


def reached_at(transport: str, url: str) -> str:
    return {"http": url, "sse": url + "/sse", "websocket": url.replace("http://", "ws://")}[transport]


@pytest.fixture(scope="module")
def outcome(case, binary, start_server, clean_environment) -> Outcome:
    """Over stdio the server is the client's child, and its log is on the standard error that both share."""
    server = None if case.transport == "stdio" else start_server("--demo")
    target = reached_at(case.transport, server.url) if server else str(binary)
    done = subprocess.run(
        [python_with(case.version), DIALOGUE, case.transport, target, case.mode],
        capture_output=True, text=True, timeout=60, env=clean_environment,
    )
    status = server.stop() if server else 0
    log = done.stderr.splitlines() + (server.log if server else [])
    assert done.returncode == 0, done.stderr
    return Outcome(json.loads(done.stdout), status, log)


@pytest.fixture(scope="module")
def report(outcome) -> dict:
    return outcome.report


def test_agrees_on_the_revision(case, report):
    assert report["version"] == case.version
    assert report["protocolVersion"] == case.protocol
    assert report["serverInfo"]["name"] == "b24-mcp"
    assert report["instructions"]
    assert report.get("ping") == (None if case.mode == "auto" else {})


def test_lists_what_there_is(report):
    assert set(report["tools"]) == set(TOOL_CALLS)
    assert set(report["resources"]) == {uri(resource) for resource in RESOURCES}
    assert "bitrix24://crm/leads/{id}" in report["templates"]
    assert len(report["prompts"]) == len(set(report["prompts"])) >= 8


def test_is_told_of_a_cursor_that_nobody_gave_out(report):
    assert {kind: error["code"] for kind, error in report["bad_cursors"].items()} == {
        "tools": -32602, "resources": -32602, "resourceTemplates": -32602, "prompts": -32602,
    }


def test_calls_a_tool(case, report):
    leads = report["leads"]
    assert leads["tool"] == "getLeads" and not leads["isError"]
    assert len(set(leads["ids"])) == 7
    assert all(leads["statuses"])
    assert leads["structured"] or (leads["structured"] is None and case.protocol < "2025-06-18")


def test_listens_to_the_progress_of_a_call(case, report):
    if case.version == "1.8.1":
        pytest.skip("this version cannot ask for progress")
    watched = report["watched"]
    assert len(watched["ids"]) == 3
    assert watched["progress"] == sorted(set(watched["progress"]))


def test_gets_each_answer_of_a_burst(report):
    assert report["burst"] == list(range(1, 21))


def test_is_told_what_is_wrong_with_a_call(report):
    assert report["bad_arguments"]["isError"]
    assert "limit" in report["bad_arguments"]["text"] and "colour" in report["bad_arguments"]["text"]
    assert report["unknown_tool"]["code"] == -32602
    assert "getNothing" in report["unknown_tool"]["message"]


def test_reads_every_resource(report):
    assert set(report["documents"]) == set(report["resources"])
    for address, document in report["documents"].items():
        assert document["uri"] == address
        assert document["mimeType"] == "application/json"
        assert document["rows"]
    assert report["filtered"]["statuses"] == ["NEW"] * 3


def test_is_told_of_a_resource_that_is_not_there(case, report):
    assert report["unknown_resource"]["code"] == (-32602 if case.mode == "auto" else -32002)
    assert report["unknown_resource"]["data"]["uri"] == "bitrix24://crm/nothing"


def test_gets_a_prompt(report):
    (message, *_) = report["prompt"]["messages"]
    assert message["role"] == "user" and "searchCrm" in message["content"]["text"]
    assert report["unknown_prompt"]["code"] == -32602


def test_completes_arguments(report):
    assert report["periods"] and all(period.startswith("прошл") for period in report["periods"])
    assert report["ids"] and all(number.startswith("1") for number in report["ids"])


def test_nobody_complains(outcome):
    assert outcome.report["complaints"] == []
    assert [line for line in outcome.log if re.match(r"\S+ (warning|error|critical) ", line)] == []


def test_leaves_at_once(outcome):
    """A client kills a server that does not end two seconds after its standard input did."""
    assert outcome.report["closed_in"] < 2
    assert outcome.server_status == 0
