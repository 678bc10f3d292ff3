"""Subscriptions of 2026-07-28 over HTTP beyond the conformance suite: their ends, and who leaves them."""

import json
import signal
import time
from contextlib import contextmanager

import httpx
import pytest

from conformance.modern import Modern, headers_for
from conformance.sse import events
from conftest import start
from raw_http import Connection
from sessions import BOTH, Session


@pytest.fixture
def fixture(binary):
    running = start(
        binary.with_name("ConformanceFixture"), "--port", "0", announced_by=r"http://127\.0\.0\.1:\d+/mcp"
    )
    yield running
    running.stop()


@contextmanager
def listening(url: str, id, **notifications):
    with Modern(url) as client, httpx.Client(timeout=30) as http:
        params = {"notifications": notifications, "_meta": client.meta}
        body = {"jsonrpc": "2.0", "id": id, "method": "subscriptions/listen", "params": params}
        headers = headers_for("subscriptions/listen", params)
        with http.stream("POST", url, headers=headers, content=json.dumps(body)) as response:
            assert response.status_code == 200
            messages = (event.json() for event in events(response.iter_lines()))
            assert next(messages)["method"] == "notifications/subscriptions/acknowledged"
            yield messages


def change_tools(url: str):
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "test_trigger_tool_change"}}
    assert httpx.post(url, headers=BOTH, json=call).status_code == 200


@pytest.mark.parametrize("id", [7, "seven"])
def test_the_end_of_the_server_ends_a_subscription_with_its_result(fixture, id):
    with listening(fixture.url, id, toolsListChanged=True) as messages:
        fixture.process.send_signal(signal.SIGTERM)
        result = next(messages)
        assert result["id"] == id
        assert result["result"]["resultType"] == "complete"
        assert result["result"]["_meta"]["io.modelcontextprotocol/subscriptionId"] == id
        assert list(messages) == []
    assert fixture.process.wait(timeout=2) == 0


def test_the_end_of_the_server_ends_the_stream_of_a_session(fixture):
    with Session(fixture.url) as session, session.stream() as stream:
        assert next(stream).is_empty
        begin = time.monotonic()
        fixture.process.send_signal(signal.SIGTERM)
        assert list(stream) == []
        assert fixture.process.wait(timeout=2) == 0
        assert time.monotonic() - begin < 1


def test_what_happens_between_two_subscriptions_is_nobodys(fixture):
    with listening(fixture.url, 1, toolsListChanged=True) as messages:
        change_tools(fixture.url)
        assert next(messages)["method"] == "notifications/tools/list_changed"
    change_tools(fixture.url)
    with listening(fixture.url, 2, toolsListChanged=True, promptsListChanged=True) as messages:
        change_tools(fixture.url)
        message = next(messages)
        assert message["method"] == "notifications/tools/list_changed"
        assert message["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"] == 2


def test_a_request_behind_a_stream_is_not_answered_inside_it(fixture):
    """Two requests at once: the first one's connection ends with its stream, so nothing may come between."""
    with Modern(fixture.url) as client:
        params = {"notifications": {"toolsListChanged": True}, "_meta": client.meta}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "subscriptions/listen", "params": params})
    headers = headers_for("subscriptions/listen", params) | {"Host": "localhost", "Content-Length": str(len(body))}
    head = "POST /mcp HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    connection = Connection(fixture.url)
    connection.socket.settimeout(5)
    connection.send(f"{head}\r\n{body}GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    received = b""
    while data := connection.socket.recv(65536):
        received += data
    connection.socket.close()
    assert received.count(b"HTTP/1.1 ") == 1


def test_a_client_that_reads_nothing_holds_nobody_up(fixture):
    with listening(fixture.url, 1, toolsListChanged=True), listening(fixture.url, 2, toolsListChanged=True) as messages:
        for _ in range(80):
            change_tools(fixture.url)
        assert next(messages)["method"] == "notifications/tools/list_changed"
        begin = time.monotonic()
        change_tools(fixture.url)
        assert time.monotonic() - begin < 5
