"""Reads streams of server-sent events beside the test."""

import json
import queue
import socket
import threading
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Event:
    name: str
    data: str

    def json(self) -> dict:
        return json.loads(self.data)


class EventStream:
    """An open stream; its events wait in a queue, and `None` behind them says that it has ended."""

    def __init__(self, url: str, headers: dict[str, str] | None = None):
        self.client = httpx.Client(timeout=httpx.Timeout(30, read=60))
        self.request = self.client.stream("GET", url, headers={"Accept": "text/event-stream"} | (headers or {}))
        self.response = self.request.__enter__()
        self.events: queue.Queue[Event | None] = queue.Queue()
        self.comments: list[str] = []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        name, data = "message", []
        try:
            for line in self.response.iter_lines():
                if line.startswith(":"):
                    self.comments.append(line)
                elif line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    data.append(line.removeprefix("data: "))
                elif line == "" and data:
                    self.events.put(Event(name, "\n".join(data)))
                    name, data = "message", []
        except httpx.HTTPError:
            pass
        finally:
            self.events.put(None)

    def next(self, timeout: float = 10) -> Event:
        event = self.events.get(timeout=timeout)
        assert event is not None, "the stream has ended"
        return event

    def message(self, timeout: float = 10) -> dict:
        event = self.next(timeout)
        assert event.name == "message"
        return event.json()

    def is_quiet(self) -> bool:
        return self.events.empty()

    def close(self):
        try:
            self.response.extensions["network_stream"].get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # The server has closed it before.
        self.reader.join()
        self.request.__exit__(None, None, None)
        self.client.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
