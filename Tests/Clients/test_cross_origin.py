"""Which pages and hosts are let in, on every route, and what a browser is told (CORS)."""

import httpx
import pytest

ROUTES = [
    ("GET", "/healthz"), ("GET", "/mcp/health"), ("GET", "/mcp/index"), ("GET", "/mcp"), ("POST", "/mcp"),
    ("GET", "/mcp/sse"), ("POST", "/mcp/sse/messages"), ("POST", "/mcp/resource/query"), ("POST", "/mcp/tool/call"),
    ("GET", "/.well-known/oauth-protected-resource"), ("GET", "/nowhere"), ("DELETE", "/mcp"),
]
PAGE = "https://app.example.com"
PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


@pytest.fixture(scope="module")
def server(start_server):
    """A server that lets in one page from elsewhere, with a token."""
    return start_server("--demo", environment={
        "SERVER_AUTH_TOKEN": "ann:ann-0123456789abcdef", "SERVER_ALLOWED_ORIGINS": PAGE,
    })


def cross_origin_headers(answer: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name.startswith("access-control-")}


@pytest.mark.parametrize("method, path", ROUTES)
@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example.com"}, {"Origin": "null"}, {"Host": "evil.example.com"},
    {"Host": "evil.example.com", "Origin": "http://localhost"},
])
def test_foreign_hosts_and_origins_are_refused(http, demo, method, path, headers):
    answer = http.request(method, demo.url.replace("/mcp", path), headers=headers)
    assert answer.status_code == 403
    assert "SERVER_ALLOWED_" in answer.text
    assert cross_origin_headers(answer) == {}


@pytest.mark.parametrize("method, path", ROUTES)
def test_preflight_is_answered_before_anything_is_asked_for(http, server, method, path):
    answer = http.options(server.url.replace("/mcp", path), headers={
        "Origin": PAGE, "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization, content-type, mcp-protocol-version, mcp-param-region",
    })
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == PAGE
    assert {"GET", "POST", "DELETE"} <= set(answer.headers["Access-Control-Allow-Methods"].split(", "))
    allowed = answer.headers["Access-Control-Allow-Headers"].lower().split(", ")
    assert {"authorization", "content-type", "mcp-protocol-version", "mcp-method", "mcp-param-region"} <= set(allowed)
    assert int(answer.headers["Access-Control-Max-Age"]) > 0
    assert "Origin" in answer.headers["Vary"]


def test_preflight_of_a_foreign_page_is_refused(http, server):
    answer = http.options(server.url, headers={
        "Origin": "https://evil.example.com", "Access-Control-Request-Method": "POST",
    })
    assert answer.status_code == 403
    assert cross_origin_headers(answer) == {}


def test_a_page_may_reach_into_the_private_network(http, server):
    answer = http.options(server.url, headers={
        "Origin": PAGE, "Access-Control-Request-Method": "POST", "Access-Control-Request-Private-Network": "true",
    })
    assert answer.headers["Access-Control-Allow-Private-Network"] == "true"


@pytest.mark.parametrize("token, path, content, status", [
    ("ann-0123456789abcdef", "/mcp", None, 200),
    (None, "/mcp", None, 401),
    ("wrong", "/mcp", None, 401),
    ("ann-0123456789abcdef", "/mcp", b"{", 400),
    ("ann-0123456789abcdef", "/mcp/nowhere", None, 404),
    ("ann-0123456789abcdef", "/mcp/tool/call", b"{", 400),
    ("ann-0123456789abcdef", "/mcp", b" " * 5_000_000, 413),
])
def test_an_allowed_page_may_read_every_answer(http, server, token, path, content, status):
    headers = {"Origin": PAGE, "Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = {"json": PING} if content is None else {"content": content}
    answer = http.post(server.url.replace("/mcp", path), headers=headers, **body)
    assert answer.status_code == status
    assert answer.headers["Access-Control-Allow-Origin"] == PAGE
    assert "Mcp-Session-Id" in answer.headers["Access-Control-Expose-Headers"]
    assert "WWW-Authenticate" in answer.headers["Access-Control-Expose-Headers"]


def test_programs_without_an_origin_get_no_such_headers(http, demo):
    assert cross_origin_headers(http.get(demo.url)) == {}
