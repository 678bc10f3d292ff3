"""Starts the built binary for the tests: the portal, and the server on its standard input and output."""

import json
import re
import subprocess
import threading
from decimal import Decimal
from pathlib import Path

from project import CLEAN_ENVIRONMENT

# The questions come one after another without a pause; a person who waits for the portal's budget proves nothing here.
UNHURRIED = {"BITRIX_RATE_BURST": "10000", "BITRIX_RATE_PER_SECOND": "1000", "BITRIX_TIMEOUT_SECONDS": "120"}


class Portal:
    """The embedded portal over HTTP, without request limits."""

    def __init__(self, binary: Path, *arguments: str):
        self.process = subprocess.Popen(
            [binary, "portal", "--port", "0", "--limits", "none", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/", env=CLEAN_ENVIRONMENT,
        )
        self.url = self._announced()
        self.reader = threading.Thread(target=self.process.stdout.read, daemon=True)
        self.reader.start()

    def _announced(self) -> str:
        lines = []
        for line in self.process.stdout:
            lines.append(line)
            found = re.search(r"http://127\.0\.0\.1:\d+/rest/1/demo/", line)
            if found:
                return found.group(0)
        raise AssertionError(f"the portal ended with {self.process.wait()} and said: {''.join(lines)}")

    def stop(self):
        # It keeps nothing, and told to end it would wait for the connections that are still open.
        self.process.kill()
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()


class Server:
    """The server, spoken to on its standard input and output; numbers of its answers keep their digits."""

    def __init__(self, binary: Path, portal_url: str, locale: str):
        self.process = subprocess.Popen(
            [binary, "stdio", "--locale", locale],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/",
            env=CLEAN_ENVIRONMENT | UNHURRIED | {"BITRIX_BASE_URL": portal_url},
        )
        self.calls = 0
        self.request("initialize", {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "questions", "version": "1"},
        })
        self._send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def request(self, method: str, params: dict) -> dict:
        self.calls += 1
        self._send({"jsonrpc": "2.0", "id": self.calls, "method": method, "params": params})
        for line in self.process.stdout:
            message = json.loads(line, parse_float=Decimal)
            if message.get("id") == self.calls:
                assert "result" in message, message
                return message["result"]
        raise AssertionError(f"the server ended with {self.process.wait()}")

    def call(self, tool: str, arguments: dict) -> dict:
        return self.request("tools/call", {"name": tool, "arguments": arguments})

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)
        self.process.stdout.close()

    def _send(self, message: dict):
        self.process.stdin.write(json.dumps(message, ensure_ascii=False) + "\n")
        self.process.stdin.flush()
