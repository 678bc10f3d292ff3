"""`b24-mcp proxy`: what a server says on its way, asks and announces, and how sessions and subscriptions end."""

import http.server
import json
import queue
import threading
import time

import pytest

from test_proxy import MODERN, free_port, modern, start_proxy  # noqa: F401

HELLO = {"name": "tests", "version": "1"}


def begin(proxy, revision: str = "2025-11-25", **capabilities) -> dict:
    """Begins a session and returns what the server says of itself."""
    parameters = {"protocolVersion": revision, "capabilities": capabilities, "clientInfo": HELLO}
    answer = proxy.ask({"jsonrpc": "2.0", "id": "begin", "method": "initialize", "params": parameters})
    proxy.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
    return answer["result"]


def call(number, tool: str, arguments=None, **meta) -> dict:
    parameters = {"name": tool, "arguments": arguments or {}} | ({"_meta": meta} if meta else {})
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": parameters}


def modern_call(number, tool: str, **meta) -> dict:
    return call(number, tool, **MODERN, **meta)


def listen(number, **wanted) -> dict:
    return modern(number, "subscriptions/listen", notifications=wanted)


def until(proxy, number) -> list[dict]:
    """What comes up to the answer of a request, with that."""
    messages = []
    while not messages or messages[-1].get("id") != number or "method" in messages[-1]:
        messages.append(proxy.lines.get(timeout=30))
    return messages


def until_all(proxy, *wanted):
    """Waits for answers, by their ids, and messages, by their methods, in any order."""
    missing = set(wanted)
    while missing:
        message = proxy.lines.get(timeout=30)
        missing.discard(message.get("method", message.get("id")))


# Sessions


@pytest.mark.parametrize("revision", ["2025-03-26", "2025-06-18", "2025-11-25"])
def test_a_question_comes_through_and_its_answer_goes_back(start_proxy, conformance_fixture, revision):
    proxy = start_proxy(conformance_fixture.url)
    begin(proxy, revision, elicitation={})
    proxy.send(call(1, "test_elicitation", {"message": "Who?"}))

    question = proxy.lines.get(timeout=30)
    assert question["method"] == "elicitation/create"
    proxy.send({"jsonrpc": "2.0", "id": question["id"], "result": {"action": "decline"}})

    assert "action=decline" in until(proxy, 1)[-1]["result"]["content"][0]["text"]
    assert proxy.end() == 0


def test_messages_on_the_way_come_before_the_answer(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url)
    begin(proxy)
    proxy.send(call(1, "test_tool_with_progress", progressToken="p"))
    progress = until(proxy, 1)
    proxy.send(call(2, "test_tool_with_logging"))
    log = until(proxy, 2)

    assert [message["params"]["progress"] for message in progress[:-1]] == [0, 50, 100]
    assert [message["method"] for message in log[:-1]] == ["notifications/message"] * 3


def test_a_question_that_is_open_is_withdrawn_with_its_request(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url)
    begin(proxy, elicitation={})
    proxy.send(call(1, "test_elicitation", {"message": "Who?"}))
    proxy.lines.get(timeout=30)
    proxy.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}})

    assert proxy.ask({"jsonrpc": "2.0", "id": 2, "method": "ping"})["id"] == 2
    assert proxy.end() == 0


def test_an_answer_is_fetched_whose_connection_the_server_let_go(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url)
    begin(proxy)
    proxy.send(call(1, "test_reconnection"))

    assert until(proxy, 1)[-1]["result"]["content"][0]["text"] == "Reconnection test completed"


@pytest.mark.parametrize("revision", ["2025-03-26", "2025-11-25"])
def test_a_client_is_told_unasked_of_changes(start_proxy, conformance_fixture, revision):
    proxy = start_proxy(conformance_fixture.url)
    begin(proxy, revision)
    proxy.wait_for_log(b"Listening to the session")
    proxy.send(call(1, "test_trigger_tool_change"))

    until_all(proxy, 1, "notifications/tools/list_changed")
    assert proxy.end() == 0


class SessionServer:
    """A server that takes note of what happens to its only session."""

    def __init__(self):
        seen = self.seen = queue.Queue()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self, status: int, body: bytes = b"", **headers: str):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self):
                message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                seen.put((message["method"], self.headers["Mcp-Session-Id"]))
                if "id" not in message:
                    return self.answer(202)
                result = {"protocolVersion": "2025-11-25", "capabilities": {}, "serverInfo": HELLO}
                body = json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode()
                self.answer(200, body, Content_Type="application/json", Mcp_Session_Id="session-1")

            def do_GET(self):
                seen.put(("GET", self.headers["Mcp-Session-Id"]))
                self.answer(405)

            def do_DELETE(self):
                seen.put(("DELETE", self.headers["Mcp-Session-Id"]))
                self.answer(200)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def session_server():
    server = SessionServer()
    yield server
    server.stop()


@pytest.mark.parametrize("is_interrupted", [False, True])
def test_the_session_ends_with_the_proxy(start_proxy, session_server, is_interrupted):
    proxy = start_proxy(session_server.url)
    begin(proxy)
    seen = [session_server.seen.get(timeout=30) for _ in range(3)]
    assert seen == [
        ("initialize", None), ("notifications/initialized", "session-1"), ("GET", "session-1"),
    ]

    if is_interrupted:
        proxy.process.terminate()
    assert proxy.end() == 0

    assert session_server.seen.get(timeout=30) == ("DELETE", "session-1")
    assert session_server.seen.empty()


# Subscriptions


def test_modern_messages_on_the_way_come_before_the_answer(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url)
    proxy.send(modern_call(1, "test_tool_with_progress", progressToken="p"))

    assert [message["params"]["progress"] for message in until(proxy, 1)[:-1]] == [0, 50, 100]


def test_a_subscription_stays_open_until_the_client_ends_it(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url, "--timeout", "0.2")
    acknowledgement = proxy.ask(listen("s", toolsListChanged=True))
    assert acknowledgement["method"] == "notifications/subscriptions/acknowledged"
    # Longer than the proxy tries to reach a server.
    time.sleep(0.5)
    proxy.send(modern_call(1, "test_trigger_tool_change"))
    until_all(proxy, 1, "notifications/tools/list_changed")

    proxy.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": "s"}})
    # The id is free again.
    proxy.send(listen("s", promptsListChanged=True))
    until_all(proxy, "notifications/subscriptions/acknowledged")
    proxy.send(modern_call(2, "test_trigger_prompt_change"))
    until_all(proxy, 2, "notifications/prompts/list_changed")


def test_the_end_of_the_input_ends_subscriptions(start_proxy, conformance_fixture):
    proxy = start_proxy(conformance_fixture.url)
    for number in range(3):
        proxy.ask(listen(number, toolsListChanged=True))

    start = time.monotonic()
    assert proxy.end() == 0
    assert time.monotonic() - start < 5
    assert proxy.lines.empty()


def test_a_subscription_survives_the_death_of_a_server(start_proxy, start_server, free_port):
    server = start_server("--demo", "--port", str(free_port))
    proxy = start_proxy(server.url, "--timeout", "2")
    first = proxy.ask(listen("s", toolsListChanged=True))
    # The subscription is older than the time for which a server is tried to be reached.
    time.sleep(2.1)
    server.process.kill()
    server.stop()
    proxy.wait_for_log(b"Trying again")
    start_server("--demo", "--port", str(free_port))

    assert proxy.lines.get(timeout=30) == first
    assert proxy.end() == 0
