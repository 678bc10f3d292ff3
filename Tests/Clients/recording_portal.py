"""Stands between a server and a portal: notes every request, fails those it is told to, and keeps some waiting."""

import json
import threading
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError

SECRET = "keepthissecretcode"


@dataclass
class PortalRequest:
    """One HTTP request that reached the portal."""

    method: str
    parameters: dict

    @property
    def methods(self) -> list[str]:
        """What was called; the commands of a batch for the batch."""
        if self.method != "batch":
            return [self.method]
        return [command.partition("?")[0] for command in self.parameters["cmd"].values()]


class RecordingPortal:
    """A portal under another secret, with a list of what it was asked, and every request as it came."""

    def __init__(self, portal_url: str):
        self.portal_url = portal_url
        self.requests: list[PortalRequest] = []
        self.news = threading.Condition()
        self.transcript = ""
        self.failures: dict[str, tuple[int, str, str]] = {}
        self.open_for: int | None = None
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                owner.transcript += f"{self.requestline}\n{self.headers}{body.decode()}\n"
                status, answer = owner.answer(self.path, body)
                # Who asked may have gone while its request was kept waiting.
                with suppress(BrokenPipeError, ConnectionResetError):
                    self.send_response(status)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/rest/1/{SECRET}/"

    def close(self):
        self.release()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def take(self) -> list[PortalRequest]:
        """What was asked since the last time."""
        taken, self.requests = self.requests, []
        return taken

    def wait_for(self, method: str, seconds: float = 30) -> PortalRequest:
        """The first request with this method in it, since the last time that requests were taken."""
        def found():
            return next((request for request in self.requests if method in request.methods), None)

        with self.news:
            assert self.news.wait_for(found, seconds), f"nobody called {method}"
            return found()

    def hold(self, after: int):
        """Answers so many requests more, and keeps those behind them waiting until `release`."""
        with self.news:
            self.open_for = after

    def release(self):
        with self.news:
            self.open_for = None
            self.news.notify_all()

    def wait_for_held(self, seconds: float = 30):
        """Waits until a request is kept waiting."""
        with self.news:
            assert self.news.wait_for(lambda: self.open_for == -1, seconds), "no request is kept waiting"

    def pass_gate(self):
        with self.news:
            if self.open_for is None:
                return
            if self.open_for > 0:
                self.open_for -= 1
                return
            self.open_for = -1
            self.news.notify_all()
            self.news.wait_for(lambda: self.open_for is None, 60)

    def answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        method = path.rsplit("/", 1)[1].removesuffix(".json").lower()
        parameters = json.loads(body or b"{}")
        with self.news:
            self.requests.append(PortalRequest(method, parameters))
            self.news.notify_all()
        self.pass_gate()
        if method in self.failures:
            status, code, text = self.failures[method]
            return status, json.dumps({"error": code, "error_description": text}).encode()
        status, answer = self.forward(method, body)
        return status, self.with_failures(parameters["cmd"], answer) if method == "batch" else answer

    def forward(self, method: str, body: bytes) -> tuple[int, bytes]:
        request = urllib.request.Request(
            self.portal_url + method, data=body, headers={"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read()
        except HTTPError as error:
            return error.code, error.read()

    def with_failures(self, commands: dict, answer: bytes) -> bytes:
        """The answer to a batch in which some commands failed."""
        body = json.loads(answer)
        for name, command in commands.items():
            failure = self.failures.get(command.partition("?")[0].lower())
            if failure is None:
                continue
            maps = body["result"]
            for part in ("result", "result_total", "result_next", "result_time"):
                if isinstance(maps[part], dict):
                    maps[part].pop(name, None)
            errors = maps["result_error"] or {}
            errors[name] = {"error": failure[1], "error_description": failure[2]}
            maps["result_error"] = errors
        return json.dumps(body).encode()
