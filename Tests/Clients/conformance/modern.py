"""A raw client of 2026-07-28, with complete headers and `_meta` unless told otherwise; it checks each message."""

import itertools
from contextlib import contextmanager
from copy import copy

import httpx

from .answers import Answer, checked_response
from .schemas import Shapes
from .sse import events

REVISION = "2026-07-28"
PREFIX = "io.modelcontextprotocol/"
VERSION = PREFIX + "protocolVersion"
CAPABILITIES = PREFIX + "clientCapabilities"
CLIENT_INFO = PREFIX + "clientInfo"
SUBSCRIPTION_ID = PREFIX + "subscriptionId"
TASKS = PREFIX + "tasks"

EVERYTHING = {"sampling": {}, "elicitation": {}, "roots": {"listChanged": True}}
WITH_TASKS = {"elicitation": {}, "sampling": {}, "extensions": {TASKS: {}}}
NAMES = {
    "tools/call": "name",
    "prompts/get": "name",
    "resources/read": "uri",
    "tasks/get": "taskId",
    "tasks/update": "taskId",
    "tasks/cancel": "taskId",
}
REQUEST_IDS = itertools.count(1)
SHAPES = Shapes(REVISION)


def headers_for(method: str, params: dict) -> dict[str, str]:
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
        "MCP-Protocol-Version": REVISION,
        "Mcp-Method": method,
    }
    name = params.get(NAMES.get(method))
    return headers | {"Mcp-Name": name} if isinstance(name, str) else headers


class Modern:
    revision = REVISION

    def __init__(self, url: str, capabilities: dict = EVERYTHING):
        self.url = url
        self.capabilities = capabilities
        self.http = httpx.Client(timeout=30)
        self.notifications: list[dict] = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.close()

    @property
    def meta(self) -> dict:
        return {
            VERSION: REVISION,
            CLIENT_INFO: {"name": "conformance", "version": "1"},
            CAPABILITIES: self.capabilities,
        }

    def declaring(self, capabilities: dict) -> "Modern":
        """The same client with other capabilities; it needs no closing of its own."""
        other = copy(self)
        other.capabilities = capabilities
        other.notifications = []
        return other

    def request(self, method: str, params: dict | None = None, headers: dict | None = None) -> dict:
        """The result of a request; `_meta` of its parameters is added to the client's."""
        meta = self.meta | (params or {}).get("_meta", {})
        answer = self.send(method, (params or {}) | {"_meta": meta}, headers)
        self.notifications += answer.messages[:-1]
        return answer.result

    def call(self, tool: str, arguments: dict | None = None, **members) -> dict:
        return self.request("tools/call", {"name": tool, "arguments": arguments or {}} | members)

    def send(self, method: str, params: dict, headers: dict | None = None) -> Answer:
        """Sends the parameters as they are; headers replace the usual ones of their names."""
        with self.open(method, params, headers) as stream:
            return stream.finish()

    @contextmanager
    def open(self, method: str, params: dict, headers: dict | None = None):
        """An answer that is read message by message."""
        body = {"jsonrpc": "2.0", "id": next(REQUEST_IDS), "method": method, "params": params}
        headers = headers_for(method, params) | (headers or {})
        with self.http.stream("POST", self.url, headers=headers, json=body) as response:
            yield Stream(response, body)

    def listen(self, **notifications):
        return self.open("subscriptions/listen", {"_meta": self.meta, "notifications": notifications})


class Stream:
    """The answer to one request, JSON or events."""

    def __init__(self, response: httpx.Response, request: dict):
        self.answer = Answer(response.status_code, response.headers)
        self.request = request
        assert "mcp-session-id" not in response.headers
        self.is_stream = response.headers["content-type"].startswith("text/event-stream")
        self.messages = self.read_events(response) if self.is_stream else self.read_json(response)

    def read_json(self, response: httpx.Response):
        response.read()
        yield response.json()

    def read_events(self, response: httpx.Response):
        for event in events(response.iter_lines()):
            assert event.id is None and event.retry is None, "2026-07-28 has no resumable streams"
            assert event.name in (None, "message")
            yield event.json()

    def next(self) -> dict:
        message = next(self.messages, None)
        assert message is not None, "the stream ended without the response"
        assert not ("method" in message and "id" in message), f"a request of the server: {message}"
        SHAPES.check(message, self.request["method"])
        self.answer.messages.append(message)
        return message

    def finish(self) -> Answer:
        while not checked_response(self.answer.messages, self.request["id"]):
            self.next()
        assert next(self.messages, None) is None, "the response must be the last message of its stream"
        return self.answer
