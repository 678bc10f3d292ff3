"""Sessions of clients before 2026-07-28, message by message."""

import itertools
import json
from contextlib import contextmanager

import httpx

from conformance.sse import events

BOTH = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


class Session:
    """One session; nothing is checked or answered unless a test does it."""

    def __init__(self, url: str, revision: str = "2025-11-25", capabilities=None, headers=None, http=None):
        self.url = url
        self.http = http or httpx.Client(timeout=30, limits=httpx.Limits(max_keepalive_connections=0))
        self.ids = itertools.count(1)
        self.headers = BOTH | (headers or {})
        answer = self.http.post(url, headers=self.headers, json=self.message("initialize", {
            "protocolVersion": revision,
            "capabilities": capabilities or {},
            "clientInfo": {"name": "tests", "version": "1"},
        }))
        assert answer.status_code == 200
        assert answer.json()["result"]["protocolVersion"] == revision
        self.id = answer.headers["mcp-session-id"]
        self.headers |= {"Mcp-Session-Id": self.id, "MCP-Protocol-Version": revision}

    def message(self, method: str, params=None) -> dict:
        message = {"jsonrpc": "2.0", "id": next(self.ids), "method": method}
        return message if params is None else message | {"params": params}

    def call_message(self, tool: str, arguments=None, token=None) -> dict:
        params = {"name": tool, "arguments": arguments or {}}
        if token is not None:
            params["_meta"] = {"progressToken": token}
        return self.message("tools/call", params)

    def post(self, message, headers=None) -> httpx.Response:
        return self.http.post(self.url, headers=self.headers | (headers or {}), json=message)

    def notify(self, method: str, params=None) -> httpx.Response:
        message = {"jsonrpc": "2.0", "method": method}
        return self.post(message if params is None else message | {"params": params})

    @contextmanager
    def stream(self, message=None, last_event_id=None):
        """The events of a posted message's answer, or of the session's own stream."""
        headers = self.headers | ({"Last-Event-ID": last_event_id} if last_event_id else {})
        verb = "GET" if message is None else "POST"
        content = None if message is None else json.dumps(message)
        with self.http.stream(verb, self.url, headers=headers, content=content) as response:
            assert response.status_code == 200, response.read()
            assert response.headers["content-type"] == "text/event-stream"
            yield events(response.iter_lines())

    def end(self) -> int:
        return self.http.delete(self.url, headers=self.headers).status_code

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.close()
