"""Our own client against a portal over HTTPS: it trusts no certificate unasked."""

import json
import urllib.error
import urllib.request

import pytest
from test_proxy import start_proxy  # noqa: F401


def ask(server) -> dict:
    body = json.dumps({"tool": "getLeads", "params": {"limit": 1}}).encode()
    request = urllib.request.Request(
        server.url.removesuffix("/mcp") + "/mcp/tool/call", body, {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_reads_from_a_portal_over_https(start_server, secure_portal, host):
    # A name may have several addresses, of which only one answers.
    webhook = secure_portal.webhook.replace("127.0.0.1", host)
    server = start_server(environment={"BITRIX_BASE_URL": webhook, "BITRIX_VERIFY_SSL": "false"})

    answers = [ask(server) for _ in range(3)]

    assert all("ID" in json.dumps(answer) and "error" not in answer for answer in answers), answers


def test_refuses_a_portal_whose_certificate_nobody_vouches_for(start_server, secure_portal):
    server = start_server(environment={"BITRIX_BASE_URL": secure_portal.webhook})

    answer = ask(server)

    assert "TLS handshake or the certificate was refused" in json.dumps(answer), answer


def test_the_proxy_says_whom_it_does_not_trust(start_proxy, secure_portal):
    proxy = start_proxy(secure_portal.webhook.split("/rest")[0])

    answer = proxy.ask({"jsonrpc": "2.0", "id": 1, "method": "ping"})

    assert "cannot be trusted" in answer["error"]["message"]
