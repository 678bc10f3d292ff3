"""The headers that repeat the body, and those that repeat a tool's arguments."""

import base64
import http.client
import itertools
import json
from urllib.parse import urlsplit

import pytest

from .modern import EVERYTHING, REVISION, SHAPES, Modern

IDS = itertools.count(100)
HELLO = base64.b64encode(b"Hello").decode()


def test_http_header_validation(client, subtests):
    tool = client.request("tools/list")["tools"][0]["name"]
    call = {"name": tool, "arguments": {}}
    rejected = {
        "another method": ("tools/list", {}, {"Mcp-Method": "prompts/list"}),
        "no method": ("tools/list", {}, {}),
        "the method in capitals": ("tools/list", {}, {"Mcp-Method": "TOOLS/LIST"}),
        "another name": ("tools/call", call, {"Mcp-Method": "tools/call", "Mcp-Name": "wrong_tool_name"}),
        "no name": ("tools/call", call, {"Mcp-Method": "tools/call"}),
    }
    for case, (method, params, headers) in rejected.items():
        with subtests.test(case):
            status, message = raw(client, method, params, headers)
            assert (status, message["error"]["code"]) == (400, -32020)
    accepted = {
        "blanks around the name": ("tools/call", call, {"Mcp-Method": "tools/call", "Mcp-Name": f"  {tool}  "}),
        "a header in small letters": ("tools/list", {}, {"mcp-method": "tools/list"}),
        "a header in capitals": ("tools/list", {}, {"MCP-METHOD": "tools/list"}),
    }
    for case, (method, params, headers) in accepted.items():
        with subtests.test(case):
            status, message = raw(client, method, params, headers)
            assert status < 400 and "error" not in message, message


@pytest.mark.parametrize(
    ("value", "header", "is_accepted"),
    [
        pytest.param("Hello", f"=?base64?{HELLO}?=", True, id="base64"),
        pytest.param("Hello", "=?base64?SGVsbG8?=", False, id="bad padding"),
        pytest.param("Hello", "=?base64?SGVs!!!bG8=?=", False, id="no letters of base64"),
        pytest.param(HELLO, HELLO, True, id="literal without a prefix"),
        pytest.param(f"=?base64?{HELLO}", f"=?base64?{HELLO}", True, id="literal without a suffix"),
        pytest.param("test-value", None, False, id="no header"),
    ],
)
def test_http_custom_header_server_validation(client, value, header, is_accepted):
    tool, parameter, suffix = annotated(client.request("tools/list")["tools"])
    headers = {"Mcp-Method": "tools/call", "Mcp-Name": tool} | ({f"Mcp-Param-{suffix}": header} if header else {})
    status, message = raw(client, "tools/call", {"name": tool, "arguments": {parameter: value}}, headers)
    if is_accepted:
        assert status < 400 and "error" not in message, message
    else:
        assert (status, message["error"]["code"]) == (400, -32020)


def annotated(tools: list[dict]) -> tuple[str, str, str]:
    """The first tool with a text parameter that goes into a header, that parameter, and how that header ends."""
    for tool in tools:
        for name, schema in tool["inputSchema"].get("properties", {}).items():
            if "x-mcp-header" in schema and schema["type"] == "string":
                assert set(tool["inputSchema"].get("required", [])) <= {name}
                return tool["name"], name, schema["x-mcp-header"]
    raise AssertionError("no tool has a parameter with x-mcp-header")


def raw(client: Modern, method: str, params: dict, headers: dict[str, str]) -> tuple[int, dict]:
    """Sends the headers letter by letter, with the blanks that other clients would not let through."""
    address = urlsplit(client.url)
    body = {
        "jsonrpc": "2.0",
        "id": next(IDS),
        "method": method,
        "params": params | {"_meta": client.declaring(EVERYTHING).meta},
    }
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    connection.request(
        "POST",
        address.path,
        json.dumps(body),
        {
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
            "MCP-Protocol-Version": REVISION,
        }
        | headers,
    )
    response = connection.getresponse()
    text = response.read().decode()
    if response.getheader("content-type", "").startswith("text/event-stream"):
        text = [line for line in text.splitlines() if line.startswith("data:")][-1].removeprefix("data:")
    connection.close()
    message = json.loads(text)
    SHAPES.check(message, method)
    assert message["id"] == body["id"]
    return response.status, message
