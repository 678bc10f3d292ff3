"""Starts portals with flags of their own, and makes certificates for them."""

import ssl

import pytest
import trustme
from conftest import start
from .portals import Portal
from .tables import read


@pytest.fixture(scope="session")
def start_portal(binary):
    """Starts `portal` with further arguments; every portal ends with the session."""
    running = []

    def starter(*arguments: str, verify: ssl.SSLContext | bool = True) -> Portal:
        process = start(
            binary, "portal", "--port", "0", *arguments,
            announced_by=r"https?://127\.0\.0\.1:\d+/rest/1/demo/",
        )
        running.append(process)
        return Portal(process.url, verify, process.log)

    yield starter
    for process in running:
        process.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """The files of a certificate for 127.0.0.1, its key, and the authority that signed it."""
    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1", "localhost")
    issued.cert_chain_pems[0].write_to_path(str(folder / "certificate.pem"))
    issued.private_key_pem.write_to_path(str(folder / "key.pem"))
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    return folder


@pytest.fixture(scope="session")
def secure_portal(start_portal, certificate):
    """A portal over HTTPS, without limits."""
    return start_portal(
        "--limits", "none", "--tls-cert", str(certificate / "certificate.pem"), "--tls-key",
        str(certificate / "key.pem"), verify=ssl.create_default_context(cafile=certificate / "authority.pem"),
    )


@pytest.fixture(scope="session")
def fragile_portal(start_portal):
    """A portal that fails on demand, without limits."""
    return start_portal("--limits", "none", "--faults")


@pytest.fixture(scope="session")
def secure_fragile_portal(start_portal, certificate):
    """A portal over HTTPS that fails on demand, without limits."""
    return start_portal(
        "--limits", "none", "--faults", "--tls-cert", str(certificate / "certificate.pem"), "--tls-key",
        str(certificate / "key.pem"), verify=ssl.create_default_context(cafile=certificate / "authority.pem"),
    )


@pytest.fixture(scope="session")
def large_portal(start_portal, certificate):
    """A portal of 20,000 leads and as many tasks over HTTPS, without limits."""
    return start_portal(
        "--limits", "none", "--scale", "20000", "--tls-cert", str(certificate / "certificate.pem"), "--tls-key",
        str(certificate / "key.pem"), verify=ssl.create_default_context(cafile=certificate / "authority.pem"),
    )


@pytest.fixture(scope="session")
def whole_table(large_portal):
    """The rows of a table of the large portal, read once by plain requests."""
    tables = {}

    def rows(table):
        if table.method not in tables:
            tables[table.method] = read(large_portal, table)
        return tables[table.method]

    return rows
