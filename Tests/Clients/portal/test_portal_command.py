"""The portal over HTTPS, its flags, and the tokens of its application."""

import subprocess

import httpx
import pytest

APPLICATION = {"client_id": "local.692599c0a1b2c3.24242424", "client_secret": "demo-client-secret"}


def test_serves_https(secure_portal):
    assert secure_portal.webhook.startswith("https://")
    assert secure_portal.call("profile")["result"]["ID"] == "1"
    with pytest.raises(httpx.ConnectError):
        httpx.get(secure_portal.webhook + "profile")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--tls-cert", "c.pem"], "--tls-key"), (["--tls-cert", "/nowhere", "--tls-key", "/nowhere"], "--tls-cert /nowhere"),
        (["--fault-plan", "/nowhere"], "--fault-plan /nowhere"), (["--scale", "12"], "--scale 12"),
        (["--limits", "many"], "many"),
    ],
)
def test_a_wrong_flag_is_named(binary, clean_environment, arguments, complaint):
    done = subprocess.run(
        [binary, "portal", "--port", "0", *arguments], capture_output=True, text=True, env=clean_environment, timeout=30
    )

    assert done.returncode != 0
    assert complaint in done.stderr


def token(portal, client, refresh_token: str, **changes) -> httpx.Response:
    data = APPLICATION | {"grant_type": "refresh_token", "refresh_token": refresh_token} | changes
    return client.post(portal.origin + "/oauth/token/", data=data)


def test_an_application_renews_its_tokens(start_portal):
    portal = start_portal("--limits", "none")
    with portal.client() as client:
        first = token(portal, client, "demo-refresh-token").json()
        second = token(portal, client, first["refresh_token"]).json()

        assert token(portal, client, "demo-refresh-token").json()["error"] == "invalid_grant"
        assert {"access_token", "refresh_token", "expires", "expires_in", "client_endpoint", "member_id"} <= set(second)
        assert second["client_endpoint"] == portal.origin + "/rest/"
        answer = client.post(portal.origin + "/rest/profile", json={"auth": second["access_token"]})
        assert answer.json()["result"]["ID"] == "1"
        assert client.post(portal.origin + "/rest/profile", json={"auth": "made-up"}).status_code == 401


def test_a_wrong_application_gets_no_tokens(start_portal):
    portal = start_portal("--limits", "none")
    with portal.client() as client:
        answer = token(portal, client, "demo-refresh-token", client_secret="wrong")

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")
