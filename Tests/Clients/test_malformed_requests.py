"""Every malformed request gets the right status and a message that names the fault, and the server lives on."""

import json
import struct

import httpx
import pytest

from raw_http import Connection, frame, handshake
from streams import EventStream

TOKENS = {"ann": "ann-0123456789abcdef", "bob": "bob-fedcba9876543210"}
JSON = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
VERSION = "io.modelcontextprotocol/protocolVersion"
CAPABILITIES = "io.modelcontextprotocol/clientCapabilities"
META = {VERSION: "2026-07-28", CAPABILITIES: {}}
MODERN = {"MCP-Protocol-Version": "2026-07-28"}
FIVE_MEGABYTES = 5 * 1024 * 1024


def message(method, params=None, **members) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "method": method} | ({} if params is None else {"params": params}) | members


def call(name, arguments=None) -> dict:
    return message("tools/call", {"name": name} | ({} if arguments is None else {"arguments": arguments}))


def modern(method, params=None, meta=META) -> dict:
    return message(method, (params or {}) | {"_meta": meta})


@pytest.fixture(scope="module")
def server(start_server):
    """A server whose secrets must not be in any answer."""
    return start_server("--demo", environment={
        "SERVER_AUTH_TOKEN": ",".join(f"{name}:{token}" for name, token in TOKENS.items()),
        "SERVER_ALLOWED_HOSTS": "localhost",
    })


@pytest.fixture
def client(server):
    with httpx.Client(timeout=30, headers={"Authorization": f"Bearer {TOKENS['ann']}"}) as client:
        yield client


@pytest.fixture(autouse=True)
def lives_on(server, client):
    """Checks behind each row that the same server still answers."""
    yield
    assert client.get(server.url.replace("/mcp", "/healthz")).json() == {"status": "ok"}
    answer = client.post(server.url, headers=JSON, json=call("getUsers", {"limit": 1})).json()
    assert answer["result"]["isError"] is False


def check_secrets(text: str):
    for token in TOKENS.values():
        assert token not in text


# What JSON-RPC asks for


MESSAGES = {
    "nothing": (b"", 400, -32700, "JSON"),
    "blanks": (b"  \n", 400, -32700, "JSON"),
    "cut off": (b'{"jsonrpc": "2.0", "id": 1,', 400, -32700, "byte"),
    "something behind": (b'{"jsonrpc":"2.0","id":1,"method":"ping"} {}', 400, -32700, "JSON"),
    "bad UTF-8": (b'{"jsonrpc":"2.0","id":1,"method":"\xff"}', 400, -32700, "UTF-8"),
    "a lone surrogate": (rb'{"jsonrpc":"2.0","id":"\ud800","method":"ping"}', 400, -32700, "surrogate"),
    "a byte order mark": (b'\xef\xbb\xbf{"jsonrpc":"2.0","id":1,"method":"ping"}', 400, -32700, "JSON"),
    "a key twice": (b'{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}', 400, -32700, "id"),
    "an escaped key twice": (b'{"jsonrpc":"2.0","id":1,"\\u0069d":2,"method":"ping"}', 400, -32700, "id"),
    "65 levels": (b'{"a":' + b"[" * 64 + b"]" * 64 + b"}", 400, -32700, "64"),
    "a comment": (b'{"jsonrpc":"2.0",/**/"id":1,"method":"ping"}', 400, -32700, "JSON"),
    "NaN": (b'{"jsonrpc":"2.0","id":NaN,"method":"ping"}', 400, -32700, "JSON"),
    "a number with a leading zero": (b'{"jsonrpc":"2.0","id":01,"method":"ping"}', 400, -32700, "JSON"),
    "an empty batch": ([], 400, -32600, "batch"),
    "a batch that is too long": ([message("ping")] * 101, 400, -32600, "batch"),
    "a text": ("ping", 400, -32600, "string"),
    "null": (None, 400, -32600, "null"),
    "an empty object": ({}, 400, -32600, "jsonrpc"),
    "no jsonrpc": ({"id": 1, "method": "ping"}, 400, -32600, "jsonrpc"),
    "jsonrpc 1.0": (message("ping", jsonrpc="1.0"), 400, -32600, "jsonrpc"),
    "jsonrpc as a number": (message("ping", jsonrpc=2.0), 400, -32600, "jsonrpc"),
    "no method": ({"jsonrpc": "2.0", "id": 1}, 400, -32600, "method"),
    "a number as method": (message(5), 400, -32600, "method"),
    "null as method": (message(None), 400, -32600, "method"),
    "null as id": (message("ping", id=None), 400, -32600, "id"),
    "a fraction as id": (message("ping", id=1.5), 400, -32600, "id"),
    "an object as id": (message("ping", id={}), 400, -32600, "id"),
    "true as id": (message("ping", id=True), 400, -32600, "id"),
    "an array as params": (message("ping", []), 200, -32602, "params"),
    "a text as params": (message("ping", "x"), 200, -32602, "params"),
    "an unknown method": (message("tools/destroy"), 200, -32601, "tools/destroy"),
    "an empty method": (message(""), 200, -32601, "method"),
    "a long method": (message("x" * 10_000), 200, -32601, "xxx"),
    "server/discover without its envelope": (message("server/discover"), 200, -32601, "server/discover"),
    "a cursor that nobody gave out": (message("tools/list", {"cursor": "x"}), 200, -32602, "cursor"),
    "a tool without a name": (message("tools/call", {}), 200, -32602, "name"),
    "a number as the name of a tool": (message("tools/call", {"name": 5}), 200, -32602, "name"),
    "an unknown tool": (call("getNothing"), 200, -32602, "getNothing"),
    "a list as arguments": (call("getLeads", []), 200, -32602, "arguments"),
    "a text as arguments": (call("getLeads", "x"), 200, -32602, "arguments"),
    "a resource without an address": (message("resources/read", {}), 200, -32602, "uri"),
    "a list as address": (message("resources/read", {"uri": []}), 200, -32602, "uri"),
    "an unknown resource": (message("resources/read", {"uri": "bitrix24://crm/nothing"}), 200, -32002, "crm/nothing"),
    "a resource of another scheme": (message("resources/read", {"uri": "file:///etc/passwd"}), 200, -32002, "passwd"),
    "an unknown parameter of a resource": (
        message("resources/read", {"uri": "bitrix24://crm/leads?nothing=1"}), 200, -32602, "nothing"),
    "a bad parameter of a resource": (
        message("resources/read", {"uri": "bitrix24://crm/leads?limit=x"}), 200, -32602, "limit"),
    "a query without an address": (message("resources/query", {}), 200, -32602, "uri"),
    "a list as arguments of a query": (
        message("resources/query", {"uri": "crm/leads", "arguments": []}), 200, -32602, "arguments"),
    "a number as cursor of a query": (
        message("resources/query", {"uri": "crm/leads", "cursor": 5}), 200, -32602, "cursor"),
    "a prompt without a name": (message("prompts/get", {}), 200, -32602, "name"),
    "an unknown prompt": (message("prompts/get", {"name": "nothing"}), 200, -32602, "nothing"),
    "a list as arguments of a prompt": (
        message("prompts/get", {"name": "fresh_leads", "arguments": []}), 200, -32602, "arguments"),
}


@pytest.mark.parametrize("body, status, code, word", MESSAGES.values(), ids=MESSAGES)
def test_a_message(server, client, body, status, code, word):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = client.post(server.url, headers=JSON, content=content)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert word in answer.json()["error"]["message"]
    assert len(answer.content) < 1000
    check_secrets(answer.text)


ARGUMENTS = {
    "too much": ({"limit": 501}, "500"),
    "too little": ({"limit": 0}, "limit"),
    "a word for a number": ({"limit": "many"}, "many"),
    "a negative start": ({"start": -1}, "start"),
    "an unknown name": ({"limits": 5}, "limits"),
    "a list for an object": ({"filter": [1]}, "filter"),
    "an unknown choice": ({"dateHint": "someday"}, "last_week"),
    "an object for a list": ({"select": {}}, "select"),
}


@pytest.mark.parametrize("arguments, word", ARGUMENTS.values(), ids=ARGUMENTS)
def test_arguments_of_a_tool(server, client, arguments, word):
    result = client.post(server.url, headers=JSON, json=call("getLeads", arguments)).json()["result"]
    assert result["isError"] and word in result["content"][0]["text"]
    assert result["structuredContent"]["error"]["kind"] == "invalidArguments"


# What the headers ask for


HEADERS = {
    "a form": ({"Content-Type": "application/x-www-form-urlencoded"}, message("ping"), 415, -32600, "Content-Type"),
    "no JSON accepted": ({"Accept": "text/html"}, message("ping"), 406, -32600, "Accept"),
    "JSON refused": ({"Accept": "application/json;q=0, */*;q=0"}, message("ping"), 406, -32600, "Accept"),
    "only JSON accepted, by a modern client": (
        MODERN | {"Mcp-Method": "tools/list", "Accept": "application/json"}, modern("tools/list"), 406, -32600, "Accept"),
    "an unknown revision": (
        {"MCP-Protocol-Version": "2030-01-01", "Mcp-Method": "tools/list"},
        modern("tools/list", meta=META | {VERSION: "2030-01-01"}), 400, -32022, "2030-01-01"),
    "a revision that is none": (
        {"MCP-Protocol-Version": "x"}, message("ping"), 400, -32602, VERSION),
    "another revision than the body": (
        {"MCP-Protocol-Version": "2025-11-25", "Mcp-Method": "tools/list"}, modern("tools/list"), 400, -32020,
        "MCP-Protocol-Version"),
    "no revision": ({"Mcp-Method": "tools/list"}, modern("tools/list"), 400, -32020, "MCP-Protocol-Version"),
    "no Mcp-Method": (MODERN, modern("tools/list"), 400, -32020, "Mcp-Method"),
    "another Mcp-Method": (MODERN | {"Mcp-Method": "ping"}, modern("tools/list"), 400, -32020, "Mcp-Method"),
    "Mcp-Method twice": (
        [*MODERN.items(), ("Mcp-Method", "tools/list"), ("Mcp-Method", "tools/list")], modern("tools/list"), 400,
        -32020, "Mcp-Method"),
    "no Mcp-Name": (
        MODERN | {"Mcp-Method": "tools/call"}, modern("tools/call", {"name": "getUsers"}), 400, -32020, "Mcp-Name"),
    "another Mcp-Name": (
        MODERN | {"Mcp-Method": "tools/call", "Mcp-Name": "getLeads"}, modern("tools/call", {"name": "getUsers"}), 400,
        -32020, "Mcp-Name"),
    "bad base64 in Mcp-Name": (
        MODERN | {"Mcp-Method": "tools/call", "Mcp-Name": "=?base64?***?="},
        modern("tools/call", {"name": "getUsers"}), 400, -32020, "base64"),
    "no _meta": (MODERN | {"Mcp-Method": "tools/list"}, message("tools/list"), 400, -32602, "_meta"),
    "a list as _meta": (
        MODERN | {"Mcp-Method": "tools/list"}, message("tools/list", {"_meta": []}), 400, -32602, "_meta"),
    "no capabilities": (
        MODERN | {"Mcp-Method": "tools/list"}, modern("tools/list", meta={VERSION: "2026-07-28"}), 400, -32602,
        CAPABILITIES),
    "a list as capabilities": (
        MODERN | {"Mcp-Method": "tools/list"}, modern("tools/list", meta=META | {CAPABILITIES: []}), 400, -32602,
        CAPABILITIES),
    "a number as revision": (
        MODERN | {"Mcp-Method": "tools/list"}, modern("tools/list", meta=META | {VERSION: 5}), 400, None, "rotocol"),
    "an unknown log level": (
        MODERN | {"Mcp-Method": "tools/list"},
        modern("tools/list", meta=META | {"io.modelcontextprotocol/logLevel": "loud"}), 400, -32602, "loud"),
    "a method of the other era": (MODERN | {"Mcp-Method": "initialize"}, modern("initialize"), 404, -32601, "initialize"),
    "no credential": ({"Authorization": ""}, message("ping"), 401, -32600, "Bearer"),
    "another scheme": ({"Authorization": "Basic YTpi"}, message("ping"), 401, -32600, "Bearer"),
    "a wrong token": ({"Authorization": "Bearer nope"}, message("ping"), 401, -32600, "token"),
    "half a token": ({"Authorization": f"Bearer {TOKENS['ann'][:-1]}"}, message("ping"), 401, -32600, "token"),
    "a foreign origin": ({"Origin": "https://evil.example.com"}, message("ping"), 403, -32600, "evil.example.com"),
    "a foreign host": ({"Host": "evil.example.com"}, message("ping"), 403, -32600, "evil.example.com"),
    "a session that nobody has, on GET": ({"Mcp-Session-Id": "nobody"}, None, 404, -32600, "nobody"),
}


@pytest.mark.parametrize("headers, body, status, code, word", HEADERS.values(), ids=HEADERS)
def test_headers(server, client, headers, body, status, code, word):
    fields = headers if isinstance(headers, list) else list(headers.items())
    names = {name for name, _ in fields}
    fields += [(name, value) for name, value in JSON.items() if name not in names]
    if body is None:
        answer = client.get(server.url, headers=fields)
    else:
        answer = client.post(server.url, headers=fields, json=body)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert code in (None, error["code"])
    assert word in error["message"]
    check_secrets(answer.text)


# The endpoints for programs


BODIES = {
    "nothing": ("tool/call", b"", 400, "invalid_request", "JSON"),
    "cut off": ("resource/query", b"{", 400, "invalid_request", "JSON"),
    "a key twice": ("resource/query", b'{"resource":"leads","resource":"leads"}', 400, "invalid_request", "resource"),
    "a list": ("tool/call", [], 400, "invalid_request", "array"),
    "no tool": ("tool/call", {"params": {}}, 400, "invalid_request", "tool"),
    "no resource": ("resource/query", {}, 400, "invalid_request", "resource"),
    "a number as tool": ("tool/call", {"tool": 5}, 400, "invalid_request", "tool"),
    "an object as resource": ("resource/query", {"resource": {}}, 400, "invalid_request", "resource"),
    "a list as params of a tool": ("tool/call", {"tool": "getLeads", "params": []}, 400, "invalid_request", "params"),
    "a text as params": ("resource/query", {"resource": "leads", "params": "x"}, 400, "invalid_request", "params"),
    "a number as cursor": ("resource/query", {"resource": "leads", "cursor": 5}, 400, "invalid_request", "cursor"),
    "an unknown member": ("tool/call", {"tool": "getLeads", "arguments": {}}, 400, "invalid_request", "arguments"),
    "an unknown argument": (
        "tool/call", {"tool": "getLeads", "params": {"limits": 5}}, 400, "invalid_request", "limits"),
    "an unknown tool": ("tool/call", {"tool": "x"}, 404, "tool_not_found", "x"),
    "an unknown resource": ("resource/query", {"resource": "x"}, 404, "resource_not_found", "x"),
}


@pytest.mark.parametrize("path, body, status, kind, word", BODIES.values(), ids=BODIES)
def test_body_of_an_endpoint(server, client, path, body, status, kind, word):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = client.post(f"{server.url}/{path}", headers=JSON, content=content)
    assert answer.status_code == status
    assert answer.json()["detail"]["type"] == kind
    assert word in answer.json()["detail"]["message"]
    check_secrets(answer.text)


@pytest.mark.parametrize("method, path, status", [
    ("PUT", "/mcp", 405), ("DELETE", "/mcp", 400), ("OPTIONS", "/mcp", 405), ("GET", "/mcp/tool/call", 405),
    ("POST", "/mcp/index", 405), ("POST", "/mcp/sse", 405), ("TRACE", "/healthz", 405),
    ("GET", "/", 404), ("GET", "/mcp/../healthz%00", 404), ("POST", "/mcp/nothing", 404),
])
def test_a_method_or_path_that_is_not_served(server, client, method, path, status):
    with Connection(server.url) as connection:
        connection.send(
            f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKENS['ann']}\r\n\r\n".encode()
        )
        reply = connection.reply()
    assert reply.status == status
    assert method in reply.message
    assert ("allow" in reply.headers) == (status == 405)


# Event streams


@pytest.mark.parametrize("name, query, content, status, word", [
    ("ann", "", b"{}", 400, "sessionId"),
    ("ann", "?sessionId=", b"{}", 404, "session"),
    ("ann", "?sessionId=nobody", b"{}", 404, "session"),
    ("bob", None, b"{}", 404, "session"),
    ("ann", None, b"{", 400, "JSON"),
    ("ann", None, b"[]", 400, "batch"),
])
def test_a_message_beside_a_stream(server, client, name, query, content, status, word):
    with EventStream(f"{server.url}/sse", {"Authorization": f"Bearer {TOKENS['ann']}"}) as stream:
        endpoint = stream.next().data
        path = endpoint if query is None else endpoint.partition("?")[0] + query
        headers = JSON | {"Authorization": f"Bearer {TOKENS[name]}"}
        answer = client.post(server.url.replace("/mcp", path), headers=headers, content=content)
        assert answer.status_code == status
        assert word in answer.json()["error"]["message"]


# WebSocket


AUTHORIZED = f"Authorization: Bearer {TOKENS['ann']}"
HANDSHAKES = {
    "no version": (handshake(AUTHORIZED, Sec_WebSocket_Version=None), 426, "Sec-WebSocket-Version"),
    "an old version": (handshake(AUTHORIZED, Sec_WebSocket_Version="8"), 426, "13"),
    "no key": (handshake(AUTHORIZED, Sec_WebSocket_Key=None), 400, "Sec-WebSocket-Key"),
    "a short key": (handshake(AUTHORIZED, Sec_WebSocket_Key="short"), 400, "Sec-WebSocket-Key"),
    "two keys": (
        handshake(AUTHORIZED, "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="), 400, "Sec-WebSocket-Key"),
    "no wish in Connection": (handshake(AUTHORIZED, Connection="keep-alive"), 400, "Connection"),
    "another path": (handshake(AUTHORIZED, start="GET /mcp/index HTTP/1.1"), 404, "/mcp/index"),
    "another method": (handshake(AUTHORIZED, start="POST /mcp HTTP/1.1"), 400, "GET"),
    "HTTP/1.0": (handshake(AUTHORIZED, start="GET /mcp HTTP/1.0"), 400, "HTTP/1.1"),
    "a body": (handshake(AUTHORIZED, "Content-Length: 2") + b"{}", 400, "body"),
    "a foreign origin": (handshake(AUTHORIZED, Origin="https://evil.example.com"), 403, "evil.example.com"),
    "two origins": (handshake(AUTHORIZED, "Origin: http://a.example", Origin="http://localhost"), 403, "a.example"),
    "a foreign host": (handshake(AUTHORIZED, Host="evil.example.com"), 403, "evil.example.com"),
    "no host": (handshake(AUTHORIZED, Host=None), 400, "host"),
    "no credential": (handshake(), 401, "Bearer"),
    "a wrong credential": (handshake("Authorization: Bearer nope"), 401, "token"),
}


@pytest.mark.parametrize("request_bytes, status, word", HANDSHAKES.values(), ids=HANDSHAKES)
def test_a_websocket_handshake(server, request_bytes, status, word):
    with Connection(server.url) as connection:
        connection.send(request_bytes)
        reply = connection.reply()
        assert reply.status == status
        assert word in reply.message
        assert connection.is_closed()
    check_secrets(reply.body.decode())


def test_a_websocket_behind_another_request(server):
    with Connection(server.url) as connection:
        connection.send(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert connection.reply().status == 200
        connection.send(handshake(AUTHORIZED))
        reply = connection.reply()
    assert reply.status == 426
    assert "first request" in reply.message


PING = json.dumps(message("ping")).encode()
FRAMES = {
    "not masked": (frame(1, PING, masked=False), 1002),
    "a reserved bit": (frame(1, PING, reserved=4), 1002),
    "a reserved opcode": (frame(3, PING), 1002),
    "a reserved control opcode": (frame(0xB), 1002),
    "a binary message": (frame(2, PING), 1003),
    "a ping in parts": (frame(9, fin=False), 1002),
    "a ping of 126 bytes": (frame(9, b"x" * 126), 1002),
    "bad UTF-8": (frame(1, b'"\xff"'), 1007),
    "bad UTF-8 in parts": (frame(1, b'"\xc3', fin=False) + frame(0, b'("'), 1007),
    "a continuation of nothing": (frame(0, PING), 1002),
    "a message within another": (frame(1, PING[:5], fin=False) + frame(1, PING), 1002),
    "a frame of five megabytes": (frame(1, b" " * FIVE_MEGABYTES), 1009),
    "a length of many terabytes": (b"\x81\xff\x7f" + b"\xff" * 7 + b"mask", 1009),
    "parts of five megabytes": (
        frame(1, b" " * (FIVE_MEGABYTES // 2), fin=False) + frame(0, b" " * (FIVE_MEGABYTES // 2)), 1009),
    "17,000 parts": (frame(1, b" ", fin=False) + frame(0, b" ", fin=False) * 17_000, 1009),
    "a close code of one byte": (frame(8, b"\x03"), 1002),
    "a close code that nobody may send": (frame(8, struct.pack("!H", 1005)), 1002),
    "a close code out of range": (frame(8, struct.pack("!H", 999)), 1002),
    "a close reason in bad UTF-8": (frame(8, struct.pack("!H", 1000) + b"\xff"), 1007),
}


@pytest.mark.parametrize("frames, code", FRAMES.values(), ids=FRAMES)
def test_a_websocket_frame(server, frames, code):
    with Connection(server.url) as connection:
        connection.open_websocket(AUTHORIZED)
        connection.send(frames)
        assert connection.close_code() == code
        connection.send(frame(8, struct.pack("!H", code)))
        assert connection.is_closed()


@pytest.mark.parametrize("content, code", [
    (b"{", -32700), (b"[]", -32600), (b"", -32700), (b'{"jsonrpc":"2.0","id":2,"method":"nope"}', -32601),
])
def test_a_websocket_message_that_is_none_is_answered_and_the_next_one_works(server, content, code):
    with Connection(server.url) as connection:
        connection.open_websocket(AUTHORIZED)
        connection.send(frame(1, content) + frame(1, PING))
        answers = [json.loads(connection.frame()[1]) for _ in range(2)]
    assert {answer["error"]["code"] for answer in answers if "error" in answer} == {code}
    assert {"jsonrpc": "2.0", "id": 1, "result": {}} in answers


# HTTP itself


def post(*lines: str, body: bytes = b"", path: str = "/mcp") -> bytes:
    fields = ["Host: localhost", "Content-Type: application/json", AUTHORIZED, *lines]
    return "\r\n".join([f"POST {path} HTTP/1.1", *fields, "", ""]).encode() + body


def get(*lines: str) -> bytes:
    return "\r\n".join(["GET /healthz HTTP/1.1", *lines, "", ""]).encode()


REQUESTS = {
    "no Host": (get(), 400, "Host"),
    "two Hosts": (get("Host: localhost", "Host: localhost"), 400, "Host"),
    "another host in the target": (
        b"GET http://evil.example.com/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "Host"),
    "a header of 100 KB": (get("Host: localhost", "X: " + "a" * 100_000), 431, "header"),
    "300 headers": (get("Host: localhost", *["X: a"] * 300), 431, "header"),
    "a target of 100 KB": (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 431, "line"),
    "a header without a colon": (get("Host: localhost", "no colon"), 400, "header"),
    "a NUL in a header": (get("Host: localhost", "X: a\0b"), 400, "header"),
    "a folded header": (get("Host: localhost", "X: a", " b"), 400, "header"),
    "a blank in the target": (b"GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "HTTP"),
    "bytes beyond ASCII in the target": (b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "target"),
    "an unknown method": (b"BREW /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n", 501, "method"),
    "HTTP/0.9": (b"GET /healthz\r\n\r\n", 505, "HTTP/1.1"),
    "HTTP/3.0": (b"GET /healthz HTTP/3.0\r\nHost: localhost\r\n\r\n", 505, "HTTP/1.1"),
    "HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "HTTP/1.1"),
    "TLS": (bytes([0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3]) + bytes(190), 501, "method"),
    "a word as Content-Length": (post("Content-Length: abc"), 400, "Content-Length"),
    "a negative Content-Length": (post("Content-Length: -1"), 400, "Content-Length"),
    "two Content-Lengths": (post("Content-Length: 2", "Content-Length: 3", body=b"{}"), 400, "Content-Length"),
    "a length and chunks": (
        post("Content-Length: 2", "Transfer-Encoding: chunked", body=b"0\r\n\r\n"), 400, "HTTP/1.1"),
    "an unknown Transfer-Encoding": (post("Transfer-Encoding: gzip", body=b"{}"), 400, "HTTP/1.1"),
    "a chunk without a size": (post("Transfer-Encoding: chunked", body=b"zz\r\n{}\r\n"), 400, "chunk"),
    "a chunk longer than it says": (
        post("Transfer-Encoding: chunked", body=b"2\r\n{}{}\r\n", path="/mcp/tool/call"), 400, "chunk"),
    "five megabytes": (
        post(f"Content-Length: {FIVE_MEGABYTES}", body=b" " * FIVE_MEGABYTES), 413, "4194304"),
    "five megabytes in chunks": (
        post("Transfer-Encoding: chunked", body=b"100000\r\n" + (b" " * 0x100000 + b"\r\n100000\r\n") * 5), 413,
        "4194304"),
    "five megabytes announced": (
        post(f"Content-Length: {FIVE_MEGABYTES}", "Expect: 100-continue"), 413, "4194304"),
}


@pytest.mark.parametrize("request_bytes, status, word", REQUESTS.values(), ids=REQUESTS)
def test_a_request(server, request_bytes, status, word):
    with Connection(server.url) as connection:
        connection.send(request_bytes)
        reply = connection.reply()
    assert reply.status == status
    assert reply.headers["content-type"] == "application/json"
    assert word in reply.message
    check_secrets(reply.body.decode())


def test_a_client_that_waits_for_leave_to_send_gets_it(server):
    with Connection(server.url) as connection:
        connection.send(post(f"Content-Length: {len(PING)}", "Expect: 100-continue"))
        assert connection.until(b"\r\n\r\n") == b"HTTP/1.1 100 Continue"
        connection.send(PING)
        assert json.loads(connection.reply().body)["result"] == {}


def test_a_body_that_never_comes_holds_nobody_up(server):
    with Connection(server.url) as connection:
        connection.send(post("Content-Length: 100", body=b"{"))
        connection.close()


def test_the_table_is_long_enough():
    assert sum(map(len, (MESSAGES, ARGUMENTS, HEADERS, BODIES, HANDSHAKES, FRAMES, REQUESTS))) >= 60


def test_no_secret_in_the_log(server, client):
    assert "Request" in "".join(server.log)
    check_secrets("".join(server.log))
