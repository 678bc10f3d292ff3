"""A raw client of the revisions with sessions; it answers the server's requests and checks each message."""

import itertools
import math
import socket
import threading

import httpx

from .answers import Answer, checked_response
from .schemas import Shapes
from .sse import events

BOTH = "application/json, text/event-stream"
CAPABILITIES = {"sampling": {}, "elicitation": {}}


class Legacy:
    """`revision` is what the messages are judged by, `offered` what `initialize` asks for."""

    def __init__(self, url: str, revision: str, offered: str | None = None):
        self.url = url
        self.offered = offered or revision
        self.shapes = Shapes(revision, is_lenient=offered is not None)
        self.http = httpx.Client(timeout=30)
        self.ids = itertools.count(1)
        self.headers: dict[str, str] = {}
        self.handshake: dict = {}
        self.notifications: list[dict] = []
        self.requests: list[dict] = []
        self.answers: dict[str, dict] = {}
        self.failures: list[Exception] = []
        self.listener: threading.Thread | None = None
        self.stream = None

    # The session

    def __enter__(self):
        self.handshake = self.initialize()
        assert self.handshake["protocolVersion"] == self.offered
        assert self.post({"jsonrpc": "2.0", "method": "notifications/initialized"}).status == 202
        self.listen()
        return self

    def initialize(self) -> dict:
        answer = self.ask(
            "initialize",
            {
                "protocolVersion": self.offered,
                "capabilities": CAPABILITIES,
                "clientInfo": {"name": "conformance", "version": "1"},
            },
        )
        self.headers["MCP-Protocol-Version"] = answer.result["protocolVersion"]
        if "mcp-session-id" in answer.headers:
            self.headers["Mcp-Session-Id"] = answer.headers["mcp-session-id"]
        return answer.result

    def __exit__(self, *_):
        if "Mcp-Session-Id" in self.headers:
            assert self.http.delete(self.url, headers=self.headers).status_code in (200, 202, 204, 405)
        self.stop_listening()
        self.http.close()
        assert not self.failures, self.failures

    # Requests

    def request(self, method: str, params: dict | None = None) -> dict:
        return self.ask(method, params).result

    def call(self, tool: str, arguments: dict | None = None, **members) -> dict:
        return self.request("tools/call", {"name": tool, "arguments": arguments or {}} | members)

    def ask(self, method: str, params: dict | None = None) -> Answer:
        body = {"jsonrpc": "2.0", "id": next(self.ids), "method": method}
        return self.post(body if params is None else body | {"params": params})

    def post(self, body: dict) -> Answer:
        with self.open(body) as response:
            answer = Answer(response.status_code, response.headers)
            if response.headers.get("content-type", "").startswith("text/event-stream"):
                self.follow(response, body, answer)
            elif response.read():
                self.receive(response.json(), body["method"])
                answer.messages.append(response.json())
                assert checked_response(answer.messages, body["id"])
            return answer

    def open(self, body: dict):
        headers = {"Content-Type": "application/json", "Accept": BOTH} | self.headers
        return self.http.stream("POST", self.url, headers=headers, json=body)

    def follow(self, response: httpx.Response, body: dict, answer: Answer):
        for event in events(response.iter_lines()):
            if not event.is_empty:
                message = event.json()
                self.receive(message, body["method"])
                answer.messages.append(message)
        assert checked_response(answer.messages, body["id"]), "the stream ended without the response"

    # Messages of the server

    def receive(self, message: dict, method: str | None):
        """Checks a message, keeps it, and answers it if it is a request."""
        self.shapes.check(message, method)
        if "method" not in message:
            return
        if "id" not in message:
            self.notifications.append(message)
            return
        self.requests.append(message)
        result = {} if message["method"] == "ping" else self.answers[message["method"]]
        assert self.post({"jsonrpc": "2.0", "id": message["id"], "result": result}).status == 202

    # The stream of the session

    def listen(self):
        """Opens the GET stream as the official clients do, where the server has one."""
        if "Mcp-Session-Id" not in self.headers:
            return
        self.stream = self.http.stream("GET", self.url, headers={"Accept": "text/event-stream"} | self.headers)
        self.response = self.stream.__enter__()
        assert self.response.status_code in (200, 405)
        if self.response.status_code == 200:
            self.listener = threading.Thread(target=self.read_stream, daemon=True)
            self.listener.start()

    def read_stream(self):
        try:
            for event in events(self.response.iter_lines(), patience=math.inf):
                if not event.is_empty:
                    self.receive(event.json(), None)
        except httpx.HTTPError:
            pass
        except Exception as failure:
            self.failures.append(failure)

    def stop_listening(self):
        if self.listener:
            try:
                self.response.extensions["network_stream"].get_extra_info("socket").shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # The server has closed it before.
            self.listener.join()
        if self.stream:
            self.stream.__exit__(None, None, None)

    def resume(self, last_event_id: str):
        """The events that came after one, and those to come."""
        headers = {"Accept": "text/event-stream", "Last-Event-ID": last_event_id} | self.headers
        return self.http.stream("GET", self.url, headers=headers)
