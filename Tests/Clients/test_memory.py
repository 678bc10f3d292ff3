"""What clients that are left behind, and clients that only listen, cost the server."""

import concurrent.futures
import json
import socket
import time
from contextlib import ExitStack

import httpx

from conftest import start
from sessions import BOTH


def resident_kilobytes(process) -> int:
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def settled_kilobytes(process) -> int:
    """The memory when it has stopped to fall."""
    last = resident_kilobytes(process)
    while True:
        time.sleep(1)
        now = resident_kilobytes(process)
        if now >= last:
            return now
        last = now


def fixture(binary, *arguments):
    return start(
        binary.with_name("ConformanceFixture"), "--port", "0", *arguments,
        announced_by=r"http://127\.0\.0\.1:\d+/mcp",
    )


def open_sessions(url: str, count: int) -> str:
    """Begins sessions and leaves them; returns the last one's name."""
    message = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {"sampling": {}, "elicitation": {}, "roots": {"listChanged": True}},
        "clientInfo": {"name": "left-behind", "version": "1"},
    }}
    with httpx.Client(timeout=60) as http:
        for _ in range(count):
            answer = http.post(url, headers=BOTH, json=message)
            assert answer.status_code == 200
        return answer.headers["mcp-session-id"]


def is_known(url: str, session: str) -> bool:
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    return httpx.post(url, headers=BOTH | {"Mcp-Session-Id": session}, json=ping).status_code == 200


def test_ten_thousand_sessions_that_are_left_leave_nothing(binary):
    server = fixture(binary, "--session-idle", "2")
    try:
        open_sessions(server.url, 500)
        before = settled_kilobytes(server.process)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            sessions = list(pool.map(lambda _: open_sessions(server.url, 2500), range(4)))
        deadline = time.monotonic() + 30
        while any(is_known(server.url, session) for session in sessions):
            # Each question keeps its session alive, so wait for longer than a session lives.
            assert time.monotonic() < deadline
            time.sleep(3)
        after = settled_kilobytes(server.process)
        print(f"{before} kB before, {after} kB after")
        assert after <= before * 1.1
    finally:
        server.stop()


def listen(url: str, number: int) -> socket.socket:
    """Opens a subscription and waits until it is acknowledged."""
    prefix = "io.modelcontextprotocol/"
    body = json.dumps({"jsonrpc": "2.0", "id": number, "method": "subscriptions/listen", "params": {
        "notifications": {"toolsListChanged": True},
        "_meta": {f"{prefix}protocolVersion": "2026-07-28", f"{prefix}clientCapabilities": {}},
    }})
    host, port = url.removeprefix("http://").split("/")[0].split(":")
    connection = socket.create_connection((host, int(port)), timeout=15)
    connection.sendall(
        f"POST /mcp HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2026-07-28\r\n"
        f"Mcp-Method: subscriptions/listen\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
    )
    received = b""
    while b"subscriptions/acknowledged" not in received:
        data = connection.recv(4096)
        assert data, received
        received += data
    return connection


def test_a_thousand_subscriptions_are_cheap_and_all_are_told(binary):
    server = fixture(binary)
    try:
        with ExitStack() as stack:
            for number in range(50):
                stack.enter_context(listen(server.url, number))
        before = settled_kilobytes(server.process)
        with ExitStack() as stack:
            connections = [stack.enter_context(listen(server.url, number)) for number in range(1000)]
            cost = (settled_kilobytes(server.process) - before) / len(connections)
            print(f"{cost:.1f} kB for each subscription")
            call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "test_trigger_tool_change"}}
            assert httpx.post(server.url, headers=BOTH, json=call).status_code == 200
            for number, connection in enumerate(connections):
                received = b""
                while b"notifications/tools/list_changed" not in received:
                    received += connection.recv(4096)
                assert f'"io.modelcontextprotocol/subscriptionId":{number}}}'.encode() in received
            assert cost < 21
    finally:
        server.stop()
