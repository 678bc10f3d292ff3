"""OAuth 2.1 access tokens through the built binary: an issuer publishes its keys, clients bring what it signed."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from recording_portal import RecordingPortal
from streams import EventStream

RESOURCE = "https://mcp.example.com/mcp"
METADATA = "https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
STATIC = "0123456789abcdef"
PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


class Issuer:
    """An authorization server as far as a resource server sees it: the keys that it publishes."""

    def __init__(self):
        self.keys = {"rsa-1": (rsa.generate_private_key(65537, 2048), "RS256", RSAAlgorithm)}
        self.asked = 0
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.asked += 1
                body = json.dumps({"keys": issuer.key_set()}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def key_set(self) -> list[dict]:
        return [
            json.loads(kind.to_jwk(key.public_key())) | {"kid": name, "alg": algorithm, "use": "sig"}
            for name, (key, algorithm, kind) in self.keys.items()
        ]

    def token(self, key: str = "rsa-1", **claims) -> str:
        standard = {"iss": self.url, "aud": RESOURCE, "sub": "anna", "exp": int(time.time()) + 600}
        private, algorithm, _ = self.keys[key]
        return jwt.encode(standard | claims, private, algorithm=algorithm, headers={"kid": key})

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture(scope="module")
def issuer():
    issuer = Issuer()
    issuer.keys["ec-1"] = (ec.generate_private_key(ec.SECP256R1()), "ES256", ECAlgorithm)
    yield issuer
    issuer.close()


@pytest.fixture(scope="module")
def server(start_server, issuer):
    return start_server("--demo", environment={
        "SERVER_OAUTH_ISSUER": issuer.url,
        "SERVER_OAUTH_AUDIENCE": RESOURCE,
        "SERVER_OAUTH_JWKS_URL": f"{issuer.url}/keys",
        "SERVER_AUTH_TOKEN": f"robot:{STATIC}",
    })


def ping(http, server, token: str | None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return http.post(server.url, json=PING, headers=headers)


def test_a_token_of_the_issuer_lets_in(http, server, issuer):
    for token in (issuer.token(), issuer.token("ec-1"), issuer.token(aud=["https://other.example.com", RESOURCE])):
        assert ping(http, server, token).json()["result"] == {}
    assert ping(http, server, STATIC).json()["result"] == {}
    assert issuer.asked == 1


@pytest.mark.parametrize("claims, word", [
    ({"aud": "https://other.example.com/mcp"}, "not for this server"),
    ({"iss": "https://evil.example.com"}, "another server"),
    ({"exp": 1}, "expired"),
    ({"nbf": 4_000_000_000}, "not valid yet"),
    ({"sub": ""}, "names nobody"),
])
def test_a_token_for_something_else_does_not(http, server, issuer, claims, word):
    answer = ping(http, server, issuer.token(**claims))
    assert answer.status_code == 401
    assert word in answer.json()["error"]["message"]
    assert answer.headers["WWW-Authenticate"] == f'Bearer error="invalid_token", resource_metadata="{METADATA}"'


def test_a_forged_token_does_not(http, server, issuer):
    stranger = Issuer()
    try:
        assert ping(http, server, stranger.token(iss=issuer.url)).status_code == 401
    finally:
        stranger.close()
    unsigned = jwt.encode({"iss": issuer.url, "aud": RESOURCE, "sub": "anna", "exp": 4_000_000_000}, None, "none")
    assert ping(http, server, unsigned).status_code == 401


def test_nobody_chooses_the_algorithm_of_a_key(http, start_server, monkeypatch):
    """A key may name no algorithm; a token of nobody must not settle it for those of others."""
    issuer = Issuer()
    named = issuer.key_set()
    monkeypatch.setattr(issuer, "key_set", lambda: [{k: v for k, v in key.items() if k != "alg"} for key in named])
    server = start_server("--demo", environment={
        "SERVER_OAUTH_ISSUER": issuer.url,
        "SERVER_OAUTH_AUDIENCE": RESOURCE,
        "SERVER_OAUTH_JWKS_URL": f"{issuer.url}/keys",
    })
    try:
        stranger = rsa.generate_private_key(65537, 2048)
        for headers in ({"kid": "rsa-1"}, {}):
            forged = jwt.encode({"sub": "eve"}, stranger, algorithm="PS256", headers=headers)
            assert ping(http, server, forged).status_code == 401
        assert ping(http, server, issuer.token()).json()["result"] == {}
    finally:
        issuer.close()


def test_nobody_is_told_where_tokens_come_from(http, server, issuer):
    challenge = ping(http, server, None)
    assert challenge.status_code == 401
    assert challenge.headers["WWW-Authenticate"] == f'Bearer resource_metadata="{METADATA}"'
    root = server.url.removesuffix("/mcp")
    for path in ("", "/mcp"):
        metadata = http.get(f"{root}/.well-known/oauth-protected-resource{path}").json()
        assert metadata["resource"] == RESOURCE
        assert metadata["authorization_servers"] == [issuer.url]
        assert metadata["bearer_methods_supported"] == ["header"]
    moved = http.get(f"{root}/.well-known/oauth-authorization-server")
    assert moved.status_code == 307
    assert moved.headers["Location"] == f"{issuer.url}/.well-known/oauth-authorization-server"
    assert http.get(f"{root}/healthz").status_code == 200


def test_a_websocket_asks_for_the_same_token(server, issuer):
    url = server.url.replace("http", "ws", 1)
    with pytest.raises(InvalidStatus) as refused:
        connect(url)
    assert refused.value.response.status_code == 401
    with connect(url, additional_headers={"Authorization": f"Bearer {issuer.token()}"}) as socket:
        socket.send(json.dumps(PING))
        assert json.loads(socket.recv(timeout=10)) == {"jsonrpc": "2.0", "id": 1, "result": {}}


SCOPES = ["crm:read", "crm:write"]


@pytest.fixture(scope="module")
def scoped(start_server, issuer):
    return start_server("--demo", "--oauth-scopes", "crm:read,crm:write", environment={
        "SERVER_OAUTH_ISSUER": issuer.url,
        "SERVER_OAUTH_AUDIENCE": RESOURCE,
        "SERVER_OAUTH_JWKS_URL": f"{issuer.url}/keys",
        "SERVER_AUTH_TOKEN": f"robot:{STATIC}",
    })


@pytest.mark.parametrize("claims", [
    {"scope": "crm:read crm:write profile"}, {"scope": SCOPES}, {"scp": SCOPES}, {"scp": "crm:write crm:read"},
], ids=str)
def test_a_token_with_all_scopes_lets_in(http, scoped, issuer, claims):
    assert ping(http, scoped, issuer.token(**claims)).json()["result"] == {}


def test_a_static_token_needs_no_scope(http, scoped):
    assert ping(http, scoped, STATIC).json()["result"] == {}


@pytest.mark.parametrize("claims", [{}, {"scope": "crm:read"}, {"scope": "crm:write", "scp": ["crm"]}], ids=str)
def test_a_token_without_all_scopes_is_told_them(http, scoped, issuer, claims):
    need = f'scope="crm:read crm:write", resource_metadata="{METADATA}"'
    token = issuer.token(**claims)
    refused = ping(http, scoped, token)
    assert refused.status_code == 403
    challenge = refused.headers["WWW-Authenticate"]
    assert challenge.startswith(f'Bearer error="insufficient_scope", {need}, error_description="')
    assert "crm:write" in refused.json()["error"]["message"]
    endpoint = http.get(f"{scoped.url}/index", headers={"Authorization": f"Bearer {token}"})
    assert (endpoint.status_code, endpoint.headers["WWW-Authenticate"]) == (403, challenge)
    with pytest.raises(InvalidStatus) as closed:
        connect(scoped.url.replace("http", "ws", 1), additional_headers={"Authorization": f"Bearer {token}"})
    assert closed.value.response.status_code == 403
    assert closed.value.response.headers["WWW-Authenticate"] == challenge
    assert ping(http, scoped, None).headers["WWW-Authenticate"] == f"Bearer {need}"
    assert ping(http, scoped, "x.y.z").headers["WWW-Authenticate"] == f'Bearer error="invalid_token", {need}'


def test_the_metadata_names_the_scopes(http, server, scoped):
    def metadata(of):
        return http.get(f"{of.url.removesuffix('/mcp')}/.well-known/oauth-protected-resource/mcp").json()

    assert metadata(scoped)["scopes_supported"] == SCOPES
    assert "scopes_supported" not in metadata(server)


def test_what_a_token_opened_ends_with_it(http, server, issuer):
    """A token is taken for a minute more than it says, since clocks differ."""
    brief = {"Authorization": f"Bearer {issuer.token(exp=int(time.time()) - 55)}"}
    url = server.url.replace("http", "ws", 1)
    with (
        connect(url, additional_headers=brief) as socket, EventStream(f"{server.url}/sse", brief) as stream,
        connect(url, additional_headers={"Authorization": f"Bearer {STATIC}"}) as lasting,
    ):
        socket.send(json.dumps(PING))
        assert json.loads(socket.recv(timeout=10))["result"] == {}
        assert stream.next().name == "endpoint"
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)
        assert closed.value.rcvd.code == 1008
        while stream.events.get(timeout=10) is not None:
            pass
        refused = http.post(server.url, json=PING, headers=brief)
        assert refused.status_code == 401
        assert "expired" in refused.json()["error"]["message"]
        lasting.send(json.dumps(PING))
        assert json.loads(lasting.recv(timeout=10))["result"] == {}


@pytest.mark.parametrize("fields, error", [
    ([("Authorization", "Bearer")], "invalid_request"),
    ([("Authorization", "Bearer a b")], "invalid_request"),
    ([("Authorization", f"Bearer {STATIC}"), ("Authorization", f"Bearer {STATIC}")], "invalid_request"),
    ([("Authorization", f"Bearer {STATIC}, Bearer {STATIC}")], "invalid_request"),
    ([("Authorization", "Basic YTpi")], None),
    ([("Authorization", STATIC)], None),
    ([("Cookie", f"access_token={STATIC}")], None),
], ids=lambda value: str(value)[:60])
def test_a_malformed_credential_is_told_from_none(http, server, fields, error):
    answer = http.post(server.url, json=PING, headers=fields)
    assert answer.status_code == (400 if error else 401)
    begin = f'Bearer error="{error}", ' if error else "Bearer "
    assert answer.headers["WWW-Authenticate"] == f'{begin}resource_metadata="{METADATA}"'


@pytest.mark.parametrize("name", ["access_token", "token", "authorization"])
def test_no_token_is_taken_from_the_query_or_the_body(http, server, issuer, name):
    for token in (STATIC, issuer.token()):
        query = http.post(server.url, json=PING, params={name: token})
        form = http.post(server.url, data={name: token})
        assert [query.status_code, form.status_code] == [401, 401]
        with pytest.raises(InvalidStatus) as refused:
            connect(f"{server.url.replace('http', 'ws', 1)}?{name}={token}")
        assert refused.value.response.status_code == 401


def test_the_portal_never_sees_a_token_of_a_client(http, start_server, issuer, portal):
    """Whatever way a request comes, the portal is asked with its own credential only."""
    recording = RecordingPortal(portal.url)
    server = start_server(environment={
        "BITRIX_BASE_URL": recording.url,
        "BITRIX_RATE_BURST": "1000",
        "BITRIX_RATE_PER_SECOND": "1000",
        "SERVER_OAUTH_ISSUER": issuer.url,
        "SERVER_OAUTH_AUDIENCE": RESOURCE,
        "SERVER_OAUTH_JWKS_URL": f"{issuer.url}/keys",
        "SERVER_AUTH_TOKEN": f"robot:{STATIC}",
    })
    try:
        tokens = [issuer.token(), STATIC]
        for token in tokens:
            ask_in_every_way(http, server.url, {"Authorization": f"Bearer {token}"})
    finally:
        server.stop()
        recording.close()
    assert len(recording.requests) >= 2 * 5
    heard = recording.transcript
    assert "authorization:" not in heard.lower() and "cookie:" not in heard.lower()
    for token in tokens:
        for part in [token, *token.split(".")]:
            assert part not in heard
    for token in tokens:
        assert token not in "".join(server.log)


def ask_in_every_way(http, url: str, credential: dict[str, str]):
    """Asks for leads over each transport, with an answer of the portal each time."""
    arguments = {"filter": {">ID": 0}, "limit": 1}
    call = {"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "getLeads", "arguments": arguments}}
    assert http.post(url, json=call, headers=credential).json()["result"]["isError"] is False
    gateway = {"method": "crm.lead.list", "params": {"filter": {">ID": 0}}}
    for name, params in (("getLeads", arguments), ("callBitrixMethod", gateway)):
        answer = http.post(f"{url}/tool/call", json={"tool": name, "params": params}, headers=credential)
        assert answer.json()["isError"] is False
    queried = http.post(f"{url}/resource/query", json={"resource": "crm/leads"}, headers=credential)
    assert queried.status_code == 200
    with connect(url.replace("http", "ws", 1), additional_headers=credential) as socket:
        socket.send(json.dumps(call))
        assert json.loads(socket.recv(timeout=10))["result"]["isError"] is False
    with EventStream(f"{url}/sse", credential) as stream:
        endpoint = stream.next().data
        posted = http.post(url.removesuffix("/mcp") + endpoint, json=call, headers=credential)
        assert posted.status_code == 202
        assert stream.message()["result"]["isError"] is False
