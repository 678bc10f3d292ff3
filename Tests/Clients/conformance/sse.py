"""Server-sent events with everything that they carry."""

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass
class Event:
    name: str | None = None
    id: str | None = None
    retry: int | None = None
    data: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether it has data, but nothing in it: such an event only tells an id."""
        return self.data == [""]

    def json(self) -> dict:
        assert len(self.data) == 1, f"a message must be one line of data: {self.data}"
        return json.loads(self.data[0])


def events(lines: Iterable[str], patience: float = 20) -> Iterator[Event]:
    """Reads a stream line by line; an event without a line of data is skipped.

    Fails when nothing but comments has come for so many seconds.
    """
    event = Event()
    last = time.monotonic()
    for line in lines:
        if line == "":
            if event.data:
                yield event
                last = time.monotonic()
            event = Event()
        elif line.startswith(":"):
            assert time.monotonic() - last < patience, "nothing but comments came"
        else:
            add(line, event)


def add(line: str, event: Event):
    name, _, value = line.partition(":")
    value = value.removeprefix(" ")
    if name == "data":
        event.data.append(value)
    elif name == "event":
        event.name = value
    elif name == "id":
        event.id = value
    elif name == "retry":
        assert value.isdigit(), f"retry is no number: {value!r}"
        event.retry = int(value)
    else:
        raise AssertionError(f"no field of an event stream: {line!r}")
