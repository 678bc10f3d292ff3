"""Reads a resource in each of the ways that the server offers."""

import json
from urllib.parse import quote

WAYS = ["resources/read", "resources/query", "REST"]
HEADERS = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


class Refused(Exception):
    """The server answered with an error."""


def read(http, url: str, how: str, address: str, arguments: dict | None = None, cursor: str | None = None) -> dict:
    """The document that a resource holds."""
    if how == "REST":
        body = {"resource": address, "params": arguments or {}, "cursor": cursor}
        answer = http.post(url + "/resource/query", headers=HEADERS, json=body)
        if answer.status_code != 200:
            raise Refused(answer.json()["detail"]["message"])
        return answer.json()
    if how == "resources/query":
        return call(http, url, how, {"uri": address, "arguments": arguments or {}, "cursor": cursor})
    items = query_items(arguments or {}) + ([f"start={cursor}"] if cursor is not None else [])
    uri = address + ("&" if "?" in address else "?") * bool(items) + "&".join(items)
    (contents,) = call(http, url, how, {"uri": uri})["contents"]
    assert contents["uri"] == uri and contents["mimeType"] == "application/json"
    return json.loads(contents["text"])


def call(http, url: str, method: str, params: dict) -> dict:
    """The result of a request of the legacy era."""
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    answer = http.post(url, headers=HEADERS, json=body).json()
    if "error" in answer:
        raise Refused(answer["error"]["message"])
    return answer["result"]


def query_items(arguments: dict) -> list[str]:
    """Arguments as query items, in the way of PHP."""

    def items(name: str, value) -> list[str]:
        if isinstance(value, dict):
            return [item for key, inner in value.items() for item in items(f"{name}[{quote(key, safe='')}]", inner)]
        if isinstance(value, list):
            return [f"{name}[]={quote(str(inner), safe='')}" for inner in value]
        return [f"{name}={quote(str(value), safe='')}"]

    return [item for name, value in arguments.items() for item in items(name, value)]
