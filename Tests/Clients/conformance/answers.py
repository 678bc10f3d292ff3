"""What comes back to a request."""

from dataclasses import dataclass, field

import httpx


class RefusedError(Exception):
    """The server answered with a JSON-RPC error."""

    def __init__(self, answer: "Answer"):
        error = answer.message["error"]
        super().__init__(f"{error['code']}: {error['message']}")
        self.status = answer.status
        self.code = error["code"]
        self.data = error.get("data")


@dataclass
class Answer:
    """The status of a request and the messages that came with it; the last is the response."""

    status: int
    headers: httpx.Headers
    messages: list[dict] = field(default_factory=list)

    @property
    def message(self) -> dict:
        assert self.messages, f"HTTP {self.status} without a message"
        return self.messages[-1]

    @property
    def code(self) -> int | None:
        return self.message.get("error", {}).get("code")

    @property
    def result(self) -> dict:
        if "error" in self.message:
            raise RefusedError(self)
        return self.message["result"]


def checked_response(messages: list[dict], request_id) -> bool:
    """Whether the response has come, which must be the last message and must echo the id."""
    last = messages[-1] if messages else {}
    if "method" in last or not last:
        return False
    assert last.get("id") == request_id and type(last["id"]) is type(request_id), f"answers another request: {last}"
    return True
