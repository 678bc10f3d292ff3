"""How a server is met: initialize and its session, ping, the log level, several streams at once, foreign hosts."""

import re
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest

from .legacy import BOTH, Legacy
from .modern import Modern, headers_for
from .schemas import Shapes

JSON = {"Content-Type": "application/json", "Accept": BOTH}


def test_server_initialize(url, wire, client):
    info = client.handshake["serverInfo"]
    assert info["name"] and info["version"]

    raw = httpx.post(url, headers=JSON | {"MCP-Protocol-Version": wire.revision}, json=initialize(wire.revision))
    assert raw.status_code == 200
    session = raw.headers.get("mcp-session-id")
    if session is not None:
        assert re.fullmatch(r"[\x21-\x7E]+", session)
        httpx.delete(url, headers={"Mcp-Session-Id": session, "MCP-Protocol-Version": wire.revision})


def test_server_session_lifecycle(url, wire, target):
    client = Legacy(url, wire.revision, wire.offered)
    with client.http as http:
        client.initialize()
        if target == "product" and "Mcp-Session-Id" not in client.headers:
            pytest.skip("the server keeps no sessions, which the suite accepts")
        headers = JSON | client.headers
        assert client.headers["Mcp-Session-Id"]
        initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        assert http.post(url, headers=headers, json=initialized).is_success

        assert http.delete(url, headers=client.headers).is_success
        afterwards = http.post(
            url, headers=headers, json={"jsonrpc": "2.0", "id": 2, "method": "tools/list", "params": {}}
        )
        assert afterwards.status_code == 404


def test_ping(client):
    assert client.request("ping") == {}


def test_logging_set_level(client, target):
    if target == "product" and "logging" not in client.handshake["capabilities"]:
        assert client.ask("logging/setLevel", {"level": "info"}).code == -32601
        return
    assert client.request("logging/setLevel", {"level": "info"}) == {}


def test_server_sse_multiple_streams(client):
    with ThreadPoolExecutor(3) as pool:
        results = list(pool.map(lambda _: client.request("tools/list", {}), range(3)))
    assert len(results) == 3
    assert all(result["tools"] == results[0]["tools"] for result in results)


def test_dns_rebinding_protection(url, wire):
    own = urlsplit(url).netloc
    for host in (own, f"localhost:{urlsplit(url).port}"):
        assert probe(url, wire.revision, host).is_success
    assert 400 <= probe(url, wire.revision, "evil.example.com").status_code < 500


def initialize(revision: str) -> dict:
    params = {"protocolVersion": revision, "capabilities": {}, "clientInfo": {"name": "conformance", "version": "1"}}
    return {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}


def probe(url: str, revision: str, host: str) -> httpx.Response:
    """A request that any server of the revision takes, with the Host and the Origin of a host."""
    body = initialize(revision)
    if revision == Modern.revision:
        with Modern(url, capabilities={}) as client:
            body = {"jsonrpc": "2.0", "id": 1, "method": "server/discover", "params": {"_meta": client.meta}}
    headers = headers_for(body["method"], body["params"])
    response = httpx.post(
        url,
        headers=headers
        | {
            "MCP-Protocol-Version": revision,
            "Host": host,
            "Origin": f"http://{host}",
        },
        json=body,
    )
    if response.is_success and response.headers["content-type"].startswith("application/json"):
        Shapes(revision).check(response.json(), body["method"])
    return response
