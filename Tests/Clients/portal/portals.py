"""Portals of the built binary that tests start with flags of their own."""

import re
import ssl
import time
from dataclasses import dataclass, field

import httpx


@dataclass
class Portal:
    """A running portal."""

    webhook: str
    verify: ssl.SSLContext | bool = True
    log: list[str] = field(default_factory=list, repr=False)

    @property
    def origin(self) -> str:
        return self.webhook.split("/rest/")[0]

    @property
    def port(self) -> int:
        return int(re.search(r":(\d+)/", self.webhook).group(1))

    def client(self, **options) -> httpx.Client:
        return httpx.Client(timeout=30, verify=self.verify, **options)

    def call(self, method: str, **parameters) -> dict:
        """The answer to a call by the webhook."""
        with self.client() as client:
            return client.post(self.webhook + method, json=parameters).json()

    def break_with(self, **rule) -> None:
        """Lets calls go wrong from now on, by one rule alone."""
        with self.client() as client:
            client.delete(self.origin + "/control/faults").raise_for_status()
            client.post(self.origin + "/control/faults", json=rule).raise_for_status()

    def journal(self) -> dict:
        """What the portal has carried out."""
        with self.client() as client:
            return client.get(self.origin + "/control/journal").json()

    def greeting(self, count: int) -> list[str]:
        """The first lines that the portal printed, which may still be on their way; the log goes another way."""
        deadline = time.monotonic() + 10
        while True:
            lines = "".join(list(self.log)).split("\n")
            if self.webhook in lines and len(lines) > (start := lines.index(self.webhook)) + count:
                return lines[start : start + count]
            assert time.monotonic() < deadline, lines
            time.sleep(0.01)
