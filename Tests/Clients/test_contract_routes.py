"""The routes of the contract, one test a row, through the built binary."""

import json

import pytest
import websockets
from mcp import Client
from mcp.client.sse import sse_client
from websockets.sync.client import connect

from expectations import RESOURCES, TOOL_CALLS, uri
from faulty_portal import faulty_portal
from streams import EventStream

JSON = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
MODERN_META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {},
}
TOKENS = {"ann": "ann-0123456789abcdef", "bob": "bob-fedcba9876543210"}
BODY_FAULTS = [
    (b"", "JSON"),
    (b"{", "JSON"),
    (b'{"resource": "\xff"}', "JSON"),
    (b'{"tool": "getUsers", "tool": "getUsers"}', "tool"),
    (b"[" * 65 + b"]" * 65, "64"),
    (b"[]", "object"),
    (b"null", "object"),
    (b'"text"', "object"),
    (b"{}", "missing"),
]


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def base(demo) -> str:
    return demo.url.removesuffix("/mcp")


@pytest.fixture(scope="module")
def guarded(start_server):
    """A server that knows two principals."""
    tokens = ",".join(f"{name}:{token}" for name, token in TOKENS.items())
    return start_server("--demo", environment={"SERVER_AUTH_TOKEN": tokens})


def bearer(name: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {TOKENS[name]}"}


def request(method: str, params: dict | None = None, id=1) -> dict:
    return {"jsonrpc": "2.0", "id": id, "method": method} | ({} if params is None else {"params": params})


def post(http, url: str, message: dict, **headers) -> dict:
    answer = http.post(url, headers=JSON | headers, json=message)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/json"
    return answer.json()


def detail(answer, status: int, kind: str) -> dict:
    """The error of a REST endpoint, after a look at its form."""
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/json"
    body = answer.json()
    assert list(body) == ["detail"]
    assert set(body["detail"]) <= {"type", "message", "payload"}
    assert body["detail"]["type"] == kind
    assert body["detail"]["message"]
    return body["detail"]


def check_handshake(payload: dict):
    assert payload["serverInfo"]["name"] == "b24-mcp"
    assert payload["serverInfo"]["version"]
    assert payload["protocolVersion"] == "2025-06-18"
    assert {"tools", "resources", "prompts"} <= set(payload["capabilities"])
    assert payload["instructions"]
    payloads = payload["structuredInstructions"]
    assert payloads[0]["order"] == {"DATE_MODIFY": "DESC"}
    for ready in payloads:
        assert {"title", "description", "order"} <= set(ready)
        assert set(ready) <= {"title", "description", "order", "filter", "limit", "start"}
    assert payload["instructionNotes"] and all(isinstance(note, str) for note in payload["instructionNotes"])


def check_index(index: dict):
    assert [resource["uri"] for resource in index["resources"]] == RESOURCES
    for resource in index["resources"]:
        assert set(resource) == {"uri", "name", "description"}
        assert resource["name"] and resource["description"]
    assert {tool["name"] for tool in index["tools"]} == set(TOOL_CALLS)
    for tool in index["tools"]:
        assert set(tool) == {"name", "description", "inputSchema"}
        assert tool["description"] and tool["inputSchema"]["type"] == "object"


def check_rows(answer: dict, resource: str):
    assert list(answer) == ["metadata", "data", "next_cursor", "total"]
    assert answer["metadata"] == {"provider": "bitrix24", "resource": resource}
    assert isinstance(answer["data"], list) and answer["data"]
    assert answer["next_cursor"] is None or isinstance(answer["next_cursor"], str)
    assert answer["total"] is None or isinstance(answer["total"], int)


def test_route_healthz(http, base, guarded):
    for url in (base, guarded.url.removesuffix("/mcp")):
        answer = http.get(f"{url}/healthz")
        assert (answer.status_code, answer.text) == (200, '{"status":"ok"}')
        assert answer.headers["Content-Type"] == "application/json"
        assert http.head(f"{url}/healthz").status_code == 200


def test_route_mcp_health(http, base, guarded):
    answer = http.get(f"{base}/mcp/health")
    assert answer.status_code == 200
    assert set(answer.json()) == {"status", "message"}
    assert answer.json()["status"] == "ok" and answer.json()["message"]
    assert http.get(f"{guarded.url}/health").status_code == 401
    assert http.get(f"{guarded.url}/health", headers=bearer("ann")).status_code == 200


def test_route_index(http, base):
    answer = http.get(f"{base}/mcp/index")
    assert answer.status_code == 200
    assert list(answer.json()) == ["resources", "tools"]
    check_index(answer.json())


def test_route_resource_query(http, base):
    url = f"{base}/mcp/resource/query"
    for address in ("crm/leads", "leads", uri("crm/leads")):
        answer = post(http, url, {"resource": address, "params": {"limit": 2}})
        check_rows(answer, "crm/leads")
        assert len(answer["data"]) == 2
    following = post(http, url, {"resource": "crm/leads", "params": {"limit": 2}, "cursor": answer["next_cursor"]})
    assert not {lead["ID"] for lead in following["data"]} & {lead["ID"] for lead in answer["data"]}
    for body in ({"resource": "crm/leads"}, {"resource": "crm/leads", "params": None, "cursor": None}):
        check_rows(post(http, url, body), "crm/leads")


def test_route_tool_call(http, base):
    url = f"{base}/mcp/tool/call"
    for name, arguments in TOOL_CALLS.items():
        result = post(http, url, {"tool": name, "params": arguments})
        assert list(result) == ["content", "structuredContent", "isError"]
        assert result["isError"] is False
        assert result["content"][0]["type"] == "text"
        assert result["structuredContent"]["metadata"]["tool"] == name
    bare = post(http, url, {"tool": "getUsers"})
    assert bare["structuredContent"]["result"]["result"]


def test_route_tool_call_json_rpc(http, base):
    url = f"{base}/mcp/tool/call"
    call = request("tools/call", {"name": "getUsers", "arguments": {"limit": 1}}, id="call-1")
    answer = post(http, url, call)
    assert (answer["jsonrpc"], answer["id"]) == ("2.0", "call-1")
    assert answer["result"]["structuredContent"]["metadata"]["tool"] == "getUsers"
    assert post(http, url, request("tools/call", {"name": "nope"}))["error"]["code"] == -32602
    refused = http.post(url, headers=JSON, json=request("tools/list"))
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == -32600 and "/mcp" in refused.json()["error"]["message"]


def test_route_rest_errors(http, base, start_server):
    query, call = f"{base}/mcp/resource/query", f"{base}/mcp/tool/call"
    found = detail(http.post(query, json={"resource": "crm/nothing"}), 404, "resource_not_found")
    assert "crm/nothing" in found["message"]
    found = detail(http.post(call, json={"tool": "getNothing"}), 404, "tool_not_found")
    assert "getNothing" in found["message"]
    for url, name in ((query, "resource"), (call, "tool")):
        for body, word in BODY_FAULTS:
            assert word in detail(http.post(url, headers=JSON, content=body), 400, "invalid_request")["message"]
        for member, value in ((name, 5), (name, None), ("params", []), ("params", "x"), ("other", 1)):
            good = {"resource": "crm/leads"} if name == "resource" else {"tool": "getUsers"}
            found = detail(http.post(url, json=good | {member: value}), 400, "invalid_request")
            assert found["payload"]["field"] == member and member in found["message"]
    found = detail(http.post(query, json={"resource": "crm/leads", "cursor": 5}), 400, "invalid_request")
    assert found["payload"]["field"] == "cursor"
    for url, body in (
        (query, {"resource": "crm/leads", "params": {"limit": 501}}),
        (call, {"tool": "getLeads", "params": {"limit": 501}}),
    ):
        found = detail(http.post(url, json=body), 400, "invalid_request")
        assert "limit" in found["message"] and "500" in found["message"]

    hanging = {"BITRIX_TIMEOUT_SECONDS": "1", "BITRIX_RETRIES": "0"}
    limited = '{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}'
    for fault, status, kind in (
        ({"status": 500, "body": '{"error":"INTERNAL_SERVER_ERROR"}'}, 502, "upstream_error"),
        ({"status": 401, "body": '{"error":"INVALID_CREDENTIALS"}'}, 502, "upstream_error"),
        ({"hangs": True}, 504, "upstream_timeout"),
        ({"status": 503, "body": limited}, 429, "upstream_limit"),
    ):
        with faulty_portal(**fault) as webhook:
            server = start_server(environment=hanging | {"BITRIX_BASE_URL": webhook})
            for path, body in (("tool/call", {"tool": "getUsers"}), ("resource/query", {"resource": "crm/users"})):
                answer = http.post(f"{server.url}/{path}", json=body)
                assert "topsecretcode" not in answer.text
                detail(answer, status, kind)
            server.stop()
            assert "topsecretcode" not in "".join(server.log)


def test_route_mcp_revisions(http, demo):
    for revision in ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"):
        params = {"protocolVersion": revision, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
        assert post(http, demo.url, request("initialize", params))["result"]["protocolVersion"] == revision
        tools = post(http, demo.url, request("tools/list"), **{"MCP-Protocol-Version": revision})
        assert {tool["name"] for tool in tools["result"]["tools"]} == set(TOOL_CALLS)
    modern = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "server/discover"}
    result = post(http, demo.url, request("server/discover", {"_meta": MODERN_META}), **modern)["result"]
    assert result["resultType"] == "complete" and "2026-07-28" in result["supportedVersions"]
    notified = http.post(demo.url, headers=JSON, json={"jsonrpc": "2.0", "method": "notifications/initialized"})
    assert (notified.status_code, notified.content) == (202, b"")


def test_route_mcp_initialize_without_params(http, demo):
    for message in (request("initialize"), request("initialize", {}), request("initialize") | {"params": None}):
        check_handshake(post(http, demo.url, message)["result"])


def test_route_mcp_resources_query(http, demo):
    params = {"uri": "crm/leads", "arguments": {"limit": 2}}
    answer = post(http, demo.url, request("resources/query", params))["result"]
    check_rows(answer, "crm/leads")
    following = post(http, demo.url, request("resources/query", params | {"cursor": answer["next_cursor"]}))["result"]
    assert following["data"][0]["ID"] != answer["data"][0]["ID"]
    assert answer == post(
        http, demo.url.replace("/mcp", "/mcp/resource/query"), {"resource": "crm/leads", "params": {"limit": 2}}
    )
    modern = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "resources/query"}
    result = post(http, demo.url, request("resources/query", params | {"_meta": MODERN_META}), **modern)["result"]
    assert result["resultType"] == "complete"
    assert {key: result[key] for key in answer} == answer


def test_route_mcp_get_handshake(http, demo):
    for accept in ("application/json", "*/*", "text/html"):
        answer = http.get(demo.url, headers={"Accept": accept})
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "application/json"
        message = answer.json()
        assert list(message) == ["jsonrpc", "method", "params"]
        assert (message["jsonrpc"], message["method"]) == ("2.0", "initialize")


def test_route_mcp_get_stream(http, demo):
    with EventStream(demo.url) as stream:
        assert stream.response.headers["Content-Type"] == "text/event-stream"
        assert stream.response.headers["Cache-Control"] == "no-cache"
        endpoint = stream.next()
        assert endpoint.name == "endpoint"
        accepted = http.post(demo.url.replace("/mcp", endpoint.data), headers=JSON, json=request("ping"))
        assert accepted.status_code == 202
        assert stream.message() == {"jsonrpc": "2.0", "id": 1, "result": {}}
    unknown = http.get(demo.url, headers={"Accept": "text/event-stream", "Mcp-Session-Id": "nobody"})
    assert unknown.status_code == 404


def test_route_handshake_payload(http, demo):
    payload = http.get(demo.url).json()["params"]
    check_handshake(payload)
    check_index({key: payload[key] for key in ("resources", "tools")})
    check_handshake(post(http, demo.url, request("initialize", {}))["result"])
    with EventStream(f"{demo.url}/sse") as stream:
        stream.next()
        check_handshake(stream.message()["params"])


def test_route_websocket(demo):
    with connect(demo.url.replace("http", "ws"), max_size=None) as socket:
        for name, arguments in TOOL_CALLS.items():
            socket.send(json.dumps(request("tools/call", {"name": name, "arguments": arguments}, id=name)))
        answers = [json.loads(socket.recv()) for _ in TOOL_CALLS]
        assert {answer["id"] for answer in answers} == set(TOOL_CALLS)
        for answer in answers:
            assert answer["result"]["structuredContent"]["metadata"]["tool"] == answer["id"]
        socket.send(json.dumps({"jsonrpc": "2.0", "method": "notifications/initialized"}))
        socket.send(iter(['{"jsonrpc":"2.0",', '"id":"in parts",', '"method":"ping"}']))
        assert json.loads(socket.recv()) == {"jsonrpc": "2.0", "id": "in parts", "result": {}}
        assert socket.ping().wait(5)
    assert socket.protocol.close_rcvd.code == 1000
    with connect(demo.url.replace("http", "ws"), subprotocols=["mcp"]) as socket:
        assert socket.subprotocol == "mcp"


def test_route_websocket_origin(demo, guarded):
    url = demo.url.replace("http", "ws")
    with connect(url, origin="http://localhost:3000") as socket:
        socket.send(json.dumps(request("ping")))
        assert json.loads(socket.recv())["result"] == {}
    with pytest.raises(websockets.InvalidStatus) as refused:
        connect(url, origin="https://evil.example.com")
    assert refused.value.response.status_code == 403
    assert "https://evil.example.com" in json.loads(refused.value.response.body)["error"]["message"]
    with pytest.raises(websockets.InvalidStatus) as refused:
        connect(guarded.url.replace("http", "ws"))
    assert refused.value.response.status_code == 401
    assert refused.value.response.headers["WWW-Authenticate"] == "Bearer"
    with connect(guarded.url.replace("http", "ws"), additional_headers=bearer("bob")) as socket:
        socket.send(json.dumps(request("ping")))
        assert json.loads(socket.recv())["result"] == {}


@pytest.mark.anyio
@pytest.mark.usefixtures("no_warnings")
async def test_route_sse_transport(demo, anyio_backend):
    sessions = []
    transport = sse_client(f"{demo.url}/sse", on_session_created=sessions.append)
    async with Client(transport, mode="legacy") as client:
        assert len(sessions) == 1 and len(sessions[0]) == 32
        assert client.server_info.name == "b24-mcp"
        assert {tool.name for tool in (await client.list_tools()).tools} == set(TOOL_CALLS)
        for name, arguments in TOOL_CALLS.items():
            result = await client.call_tool(name, arguments)
            assert not result.is_error
            assert result.structured_content["metadata"]["tool"] == name
        for resource in RESOURCES:
            assert (await client.read_resource(uri(resource))).contents[0].text


def test_route_sse_observer(http, demo):
    with EventStream(f"{demo.url}/sse") as stream, EventStream(f"{demo.url}/sse") as speaker:
        assert stream.next().name == "endpoint"
        endpoint = demo.url.replace("/mcp", speaker.next().data)
        assert http.post(endpoint, headers=JSON, json=request("ping", id="mine")).status_code == 202
        assert speaker.message()["id"] == "mine"
        greeting = stream.message()
        assert list(greeting) == ["jsonrpc", "method", "params"]
        assert greeting["method"] == "initialize"

        results = [
            ("initialize", post(http, demo.url, request("initialize", {}))["result"]),
            ("tools/call", post(http, demo.url, request("tools/call", {"name": "getUsers"}))["result"]),
            ("tools/call", post(http, f"{demo.url}/tool/call", {"tool": "getUsers", "params": {"limit": 1}})),
            ("resources/query", post(http, f"{demo.url}/resource/query", {"resource": "crm/currencies"})),
            ("tools/call", post(http, f"{demo.url}/tool/call", request("tools/call", {"name": "getUsers"}))["result"]),
        ]
        assert "error" in post(http, demo.url, request("nope"))
        assert http.post(endpoint, headers=JSON, json=request("tools/list", id="also mine")).status_code == 202
        results.append(("ping", post(http, demo.url, request("ping"))["result"]))

        for method, result in results:
            assert stream.message() == {"jsonrpc": "2.0", "method": method, "params": {"result": result}}
        assert speaker.message()["id"] == "also mine"
        assert stream.is_quiet() and speaker.is_quiet()


def test_route_sse_principals(http, guarded):
    def call(name: str, id: str) -> dict:
        return post(http, guarded.url, request("ping", id=id), **bearer(name))

    url = f"{guarded.url}/sse"
    assert http.get(url, headers={"Accept": "text/event-stream"}).status_code == 401
    with EventStream(url, bearer("ann")) as ann, EventStream(url, bearer("bob")) as bob:
        private = guarded.url.replace("/mcp", ann.next().data)
        bob.next()
        for stream in (ann, bob):
            assert stream.message()["method"] == "initialize"
        for headers, status in ((JSON | bearer("bob"), 404), (JSON, 401)):
            assert http.post(private, headers=headers, json=request("ping")).status_code == status
        call("ann", "1")
        post(http, f"{guarded.url}/tool/call", {"tool": "getUsers"}, **bearer("bob"))
        assert ann.message()["method"] == "ping"
        assert bob.message()["method"] == "tools/call"
        call("ann", "2")
        call("bob", "3")
        assert ann.message()["method"] == "ping" and bob.message()["method"] == "ping"
        assert ann.is_quiet() and bob.is_quiet()


def test_route_well_known(http, base, guarded, start_server):
    for name in ("oauth-protected-resource", "oauth-authorization-server"):
        for url in (base, guarded.url.removesuffix("/mcp")):
            for path in (name, f"{name}/mcp"):
                answer = http.get(f"{url}/.well-known/{path}")
                assert answer.status_code == 404
                assert "OAuth" in answer.json()["error"]["message"]

    protected = start_server("--demo", environment={
        "SERVER_OAUTH_ISSUER": "https://id.example.com",
        "SERVER_OAUTH_AUDIENCE": "https://mcp.example.com/mcp",
        "SERVER_OAUTH_JWKS_URL": "https://id.example.com/jwks",
    })
    url = protected.url.removesuffix("/mcp")
    for path in ("oauth-protected-resource", "oauth-protected-resource/mcp"):
        metadata = http.get(f"{url}/.well-known/{path}")
        assert metadata.status_code == 200
        assert metadata.json()["resource"] == "https://mcp.example.com/mcp"
        assert metadata.json()["authorization_servers"] == ["https://id.example.com"]
        assert metadata.json()["bearer_methods_supported"] == ["header"]
    found = http.get(f"{url}/.well-known/oauth-authorization-server", follow_redirects=False)
    assert found.status_code == 307
    assert found.headers["Location"] == "https://id.example.com/.well-known/oauth-authorization-server"
    challenge = http.post(protected.url, headers=JSON, json=request("ping"))
    assert challenge.status_code == 401
    assert challenge.headers["WWW-Authenticate"] == (
        'Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"'
    )
