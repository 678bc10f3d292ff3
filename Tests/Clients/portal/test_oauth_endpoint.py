"""An application takes its first tokens, renews them and loses them, by what the portal printed and nothing else."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest


@pytest.fixture
def portal(start_portal):
    return start_portal("--limits", "none", "--faults")


@pytest.fixture
def application(portal) -> dict[str, str]:
    """What the portal printed for applications."""
    printed = dict(re.findall(r"^  (\w+) +(\S+)$", "\n".join(portal.greeting(6)), re.MULTILINE))
    assert set(printed) == {"client_id", "client_secret", "refresh_token", "access_token"}
    return printed


@pytest.fixture
def client(portal):
    with portal.client() as client:
        yield client


def credentials(application) -> dict[str, str]:
    return {name: application[name] for name in ("client_id", "client_secret")}


def test_the_webhook_stands_on_the_first_line_alone(portal):
    lines = portal.greeting(7)

    assert lines[0] == portal.webhook
    assert lines[1] == f"As an application, with tokens of {portal.origin}/oauth/token/:"
    assert lines[6] == f"What goes wrong is set at {portal.origin}/control/faults"


def test_the_printed_access_token_calls(portal, application, client):
    answer = client.post(f"{portal.origin}/rest/profile", json={"auth": application["access_token"]})

    assert answer.json()["result"]["ID"] == "1"


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_the_printed_refresh_token_is_good_once(portal, application, client, verb):
    asked = credentials(application) | {"grant_type": "refresh_token", "refresh_token": application["refresh_token"]}
    place = {"params" if verb == "GET" else "data": asked}

    first = client.request(verb, f"{portal.origin}/oauth/token/", **place)
    second = client.request(verb, f"{portal.origin}/oauth/token/", **place)

    assert first.status_code == 200
    assert first.headers["content-type"].startswith("application/json")
    tokens = first.json()
    assert tokens["expires_in"] == 3600
    assert tokens["client_endpoint"] == f"{portal.origin}/rest/"
    assert (second.status_code, second.json()["error"]) == (400, "invalid_grant")
    me = client.get(tokens["client_endpoint"] + "user.current", params={"auth": tokens["access_token"]}).json()
    assert me["result"]["ID"] == str(tokens["user_id"])


def test_a_user_authorizes_the_application(portal, application, client):
    back = "https://app.example/back"
    sent = client.get(
        f"{portal.origin}/oauth/authorize/",
        params={"client_id": application["client_id"], "state": "ä&b", "redirect_uri": back},
    )

    assert sent.status_code == 302
    location = urlsplit(sent.headers["location"])
    items = {name: values[0] for name, values in parse_qs(location.query).items()}
    assert location._replace(query="").geturl() == back
    assert items["state"] == "ä&b"
    asked = credentials(application) | {"grant_type": "authorization_code", "code": items["code"]}
    tokens = client.post(f"{portal.origin}/oauth/token/", data=asked).json()
    assert tokens["member_id"] == items["member_id"]
    assert client.post(f"{portal.origin}/oauth/token/", data=asked).json()["error"] == "invalid_grant"
    renewed = credentials(application) | {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert client.post(f"{portal.origin}/oauth/token/", data=renewed).status_code == 200


def test_the_answer_with_the_new_tokens_may_get_lost(portal, application, client):
    """The old refresh token is used up all the same, which is what makes this fault worth a test."""
    portal.break_with(fault="html", status=502, method="oauth.token", moment="after", times=1)
    asked = credentials(application) | {"grant_type": "refresh_token", "refresh_token": application["refresh_token"]}

    assert client.post(f"{portal.origin}/oauth/token/", data=asked).status_code == 502
    assert client.post(f"{portal.origin}/oauth/token/", data=asked).json()["error"] == "invalid_grant"


def test_https_addresses_stand_in_the_answer_over_https(secure_portal):
    with secure_portal.client() as client:
        answer = client.post(
            f"{secure_portal.origin}/oauth/token/",
            data={
                "client_id": "local.692599c0a1b2c3.24242424", "client_secret": "demo-client-secret",
                "grant_type": "refresh_token", "refresh_token": "demo-refresh-token",
            },
        )

    assert answer.json()["client_endpoint"] == f"{secure_portal.origin}/rest/"
    assert secure_portal.origin.startswith("https://")
