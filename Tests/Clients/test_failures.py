"""Every failure has a clear error, and the server answers the next request as if nothing had been."""

import subprocess

import pytest

HEADERS = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


def call(http, url: str, tool: str, arguments: dict) -> dict:
    answer = http.post(url, headers=HEADERS, json={
        "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments},
    })
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture
def lives_on(http, demo):
    """Checks after the test that the demo server still answers."""
    yield
    assert http.get(demo.url.replace("/mcp", "/healthz")).json() == {"status": "ok"}
    assert not call(http, demo.url, "getUsers", {"limit": 1})["result"]["isError"]


def test_a_wrong_webhook(http, portal, start_server):
    server = start_server(environment={"BITRIX_BASE_URL": portal.url.replace("demo", "topsecretcode")})
    for _ in range(2):
        result = call(http, server.url, "getLeads", {})["result"]
        assert result["isError"]
        text = result["content"][0]["text"]
        assert "BITRIX_TOKEN" in text or "BITRIX_BASE_URL" in text
        assert result["structuredContent"]["error"]["kind"] == "unauthorized"
        assert "topsecretcode" not in str(result)
    assert "topsecretcode" not in "".join(server.log)


def test_a_right_webhook_over_http(http, portal, start_server):
    server = start_server(environment={"BITRIX_BASE_URL": portal.url})
    result = call(http, server.url, "getLeads", {"dateHint": "last_week"})["result"]
    assert not result["isError"]
    assert result["structuredContent"]["result"]["result"]


def test_an_unreachable_portal(http, start_server):
    server = start_server("--retries", "0", environment={"BITRIX_BASE_URL": "http://127.0.0.1:1/rest/1/topsecretcode/"})
    for _ in range(2):
        result = call(http, server.url, "getLeads", {})["result"]
        assert result["isError"]
        assert result["structuredContent"]["error"]["kind"] == "unavailable"
        assert "topsecretcode" not in str(result)
    assert http.get(server.url.replace("/mcp", "/healthz")).status_code == 200
    assert "topsecretcode" not in "".join(server.log)


def test_an_unknown_tool(http, demo, lives_on):
    answer = http.post(demo.url, headers=HEADERS, json={
        "jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "getNothing", "arguments": {}},
    }).json()
    assert answer["id"] == 3
    assert answer["error"]["code"] == -32602
    assert "getNothing" in answer["error"]["message"]


@pytest.mark.parametrize("arguments, named", [
    ({"limit": 501}, ["limit", "501", "500"]),
    ({"limit": "many"}, ["limit", "many"]),
    ({"dateHint": "someday"}, ["dateHint", "someday", "last_week"]),
    ({"limits": 5}, ["limits"]),
    ({"filter": [1]}, ["filter"]),
])
def test_a_bad_argument(http, demo, lives_on, arguments, named):
    result = call(http, demo.url, "getLeads", arguments)["result"]
    assert result["isError"]
    for word in named:
        assert word in result["content"][0]["text"]


def test_a_slip_of_type_is_taken(http, demo):
    result = call(http, demo.url, "getLeads", {"limit": "2"})["result"]
    assert not result["isError"]
    assert len(result["structuredContent"]["result"]["result"]) == 2


def test_a_broken_json_body(http, demo, lives_on):
    answer = http.post(demo.url, headers=HEADERS, content=b'{"jsonrpc": "2.0", "id": 1, ')
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["code"] == -32700
    assert "byte" in error["message"]


def test_a_body_of_five_megabytes(http, demo, lives_on):
    answer = http.post(demo.url, headers=HEADERS, content=b" " * 5_000_000)
    assert answer.status_code == 413
    assert "4" in answer.json()["error"]["message"]


def test_a_body_of_five_megabytes_without_a_length(http, demo, lives_on):
    answer = http.post(demo.url, headers=HEADERS, content=(b" " * 100_000 for _ in range(50)))
    assert answer.status_code == 413


def test_a_foreign_origin(http, demo, lives_on):
    for path in ("/mcp", "/healthz"):
        answer = http.get(demo.url.replace("/mcp", path), headers={"Origin": "https://evil.example.com"})
        assert answer.status_code == 403


def test_a_port_that_is_taken(binary, clean_environment, demo):
    port = demo.url.removesuffix("/mcp").rpartition(":")[2]
    for command in (["serve", "--demo"], ["portal"]):
        done = subprocess.run(
            [binary, *command, "--port", port], capture_output=True, text=True, env=clean_environment, cwd="/", timeout=30
        )
        assert done.returncode != 0
        assert f"another program listens on 127.0.0.1:{port}" in done.stderr


def test_a_missing_token_is_challenged(http, start_server):
    server = start_server("--demo", environment={"SERVER_AUTH_TOKEN": "ann:0123456789abcdef,bob:fedcba9876543210"})
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    refused = http.post(server.url, headers=HEADERS, json=ping)
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    for token in ("0123456789abcdef", "fedcba9876543210"):
        taken = http.post(server.url, headers=HEADERS | {"Authorization": f"Bearer {token}"}, json=ping)
        assert taken.json()["result"] == {}
    assert http.get(server.url.replace("/mcp", "/healthz")).status_code == 200


def test_a_signal_ends_the_server_gracefully(start_server):
    server = start_server("--demo")
    assert server.stop() == 0
