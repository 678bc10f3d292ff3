"""The protocol on standard input and output, byte by byte."""

import json
import subprocess

import pytest

from expectations import TOOL_CALLS

MODERN = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}


def talk(binary, environment, messages: list) -> tuple[list[dict], str, int]:
    lines = "".join(message if isinstance(message, str) else json.dumps(message) + "\n" for message in messages)
    done = subprocess.run(
        [binary, "stdio", "--demo", "--log-level", "trace"],
        input=lines, capture_output=True, text=True, timeout=60, env=environment, cwd="/",
    )
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr, done.returncode


def test_every_line_of_stdout_is_json_rpc(binary, clean_environment):
    requests = [
        {"jsonrpc": "2.0", "id": 0, "method": "initialize",
         "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
    ]
    requests += [
        {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": name, "arguments": arguments}}
        for number, (name, arguments) in enumerate(TOOL_CALLS.items(), start=1)
    ]

    answers, log, status = talk(binary, clean_environment, requests)

    assert status == 0
    assert all(answer["jsonrpc"] == "2.0" for answer in answers)
    assert {answer["id"] for answer in answers} == set(range(len(TOOL_CALLS) + 1))
    assert all("result" in answer for answer in answers)
    assert log


def test_a_modern_client_needs_no_handshake(binary, clean_environment):
    answers, _, status = talk(binary, clean_environment, [
        {"jsonrpc": "2.0", "id": "a", "method": "server/discover", "params": {"_meta": MODERN}},
    ])

    assert status == 0
    assert answers[0]["result"]["supportedVersions"] == ["2026-07-28"]
    assert answers[0]["result"]["resultType"] == "complete"


@pytest.mark.parametrize("line", ["{broken\n", "[]\n", '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}\n'])
def test_a_bad_line_is_answered_and_the_next_one_works(binary, clean_environment, line):
    answers, _, status = talk(binary, clean_environment, [line, {"jsonrpc": "2.0", "id": 7, "method": "ping"}])

    assert status == 0
    assert answers[0]["error"]["code"] in (-32700, -32600)
    assert {"jsonrpc": "2.0", "id": 7, "result": {}} in answers
