"""The server as an OAuth application of the portal, over real sockets."""

import json
import stat

import httpx

SECRETS = {"BITRIX_CLIENT_SECRET": "demo-client-secret", "BITRIX_REFRESH_TOKEN": "demo-refresh-token"}


def environment(portal, store, **changes) -> dict[str, str]:
    return SECRETS | {
        "BITRIX_BASE_URL": portal.origin + "/rest",
        "BITRIX_CLIENT_ID": "local.692599c0a1b2c3.24242424",
        "BITRIX_OAUTH_URL": portal.origin + "/oauth/token/",
        "BITRIX_TOKEN_STORE": str(store),
    } | changes


def leads(server) -> httpx.Response:
    return httpx.post(server.url + "/tool/call", json={"tool": "getLeads", "params": {"limit": 3}}, timeout=30)


def test_gets_renews_and_keeps_its_tokens(start_portal, start_server, tmp_path):
    portal = start_portal("--limits", "none", "--faults")
    store = tmp_path / "tokens.json"
    server = start_server(environment=environment(portal, store))

    assert len(leads(server).json()["structuredContent"]["result"]["result"]) == 3
    first = json.loads(store.read_text())
    portal.break_with(fault="expired_token", times=1)
    assert len(leads(server).json()["structuredContent"]["result"]["result"]) == 3

    second = json.loads(store.read_text())
    assert first["refresh_token"] != second["refresh_token"]
    assert stat.S_IMODE(store.stat().st_mode) == 0o600
    again = start_server(environment=environment(portal, store, BITRIX_REFRESH_TOKEN=""))
    assert len(leads(again).json()["structuredContent"]["result"]["result"]) == 3
    server.stop()
    again.stop()
    output = "".join(server.log + again.log)
    for secret in [*SECRETS.values(), *first.values(), *second.values()]:
        assert secret == portal.origin or secret not in output


def test_says_that_the_portal_takes_no_token(start_portal, start_server, tmp_path):
    portal = start_portal("--limits", "none")
    server = start_server(environment=environment(portal, tmp_path / "tokens.json", BITRIX_CLIENT_SECRET="wrong"))

    answer = leads(server)

    assert answer.status_code == 502
    assert answer.json()["detail"]["type"] == "upstream_error"
    assert "wrong" not in answer.text
