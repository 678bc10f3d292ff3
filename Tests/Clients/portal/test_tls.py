"""The portal's certificate, for clients that check it."""

import socket
import ssl
import subprocess

import httpx
import pytest
import trustme


def test_shows_its_certificate_to_clients_that_check_it(secure_portal):
    with socket.create_connection(("127.0.0.1", secure_portal.port), timeout=15) as plain:
        with secure_portal.verify.wrap_socket(plain, server_hostname="localhost") as encrypted:
            assert encrypted.version() in ("TLSv1.2", "TLSv1.3")
            assert ("IP Address", "127.0.0.1") in encrypted.getpeercert()["subjectAltName"]


def test_is_refused_by_clients_that_do_not_know_its_authority(secure_portal):
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(secure_portal.webhook + "profile")


def test_speaks_no_plain_http_beside_it(secure_portal):
    with pytest.raises(httpx.HTTPError):
        httpx.get(secure_portal.webhook.replace("https://", "http://") + "profile")


def test_keeps_a_connection_for_many_calls(secure_portal):
    with secure_portal.client() as client:
        for _ in range(5):
            answer = client.post(secure_portal.webhook + "server.time")
            assert answer.status_code == 200
    assert answer.headers.get("connection", "keep-alive") != "close"


@pytest.fixture(scope="module")
def files(certificate, tmp_path_factory):
    """The names in the table below, as paths."""
    folder = tmp_path_factory.mktemp("wrong")
    (folder / "words").write_text("no PEM at all")
    other = trustme.CA().issue_cert("127.0.0.1")
    other.private_key_pem.write_to_path(str(folder / "other"))
    return {
        "certificate": certificate / "certificate.pem", "key": certificate / "key.pem", "words": folder / "words",
        "other": folder / "other", "missing": folder / "missing", "folder": folder,
    }


@pytest.mark.parametrize(
    ("shown", "key", "complaint"),
    [
        ("missing", "key", "--tls-cert {}: the file can't be read"), ("folder", "key", "--tls-cert {}: the file can't be read"),
        ("certificate", "missing", "--tls-key {}: the file can't be read"),
        ("words", "key", "--tls-cert {}: the file holds no certificate in PEM"),
        ("key", "key", "--tls-cert {}: the file holds no certificate in PEM"),
        ("certificate", "words", "--tls-key {}: the file holds no private key in PEM"),
        ("certificate", "certificate", "--tls-key {}: the file holds no private key in PEM"),
        ("certificate", "other", "--tls-key {}: the key is not that of --tls-cert"),
    ],
)
def test_a_file_that_does_not_serve_is_named_with_its_flag(binary, clean_environment, files, shown, key, complaint):
    command = [binary, "portal", "--port", "0", "--tls-cert", files[shown], "--tls-key", files[key]]

    done = subprocess.run(command, capture_output=True, text=True, env=clean_environment, timeout=30)

    assert done.returncode != 0
    assert done.stdout == ""
    assert complaint.format(files[shown] if complaint.startswith("--tls-cert") else files[key]) in done.stderr
