"""The two portals, the servers in front of them, and what is measured on the way."""

import os
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from counting_portal import CountingPortal
from inherited import Cost
from oracle.portal import Oracle
from oracle.reading import PortalReader
from processes import Portal, Server, find_binary

LARGE = 50_000
ENTITIES = ["leads", "deals", "contacts", "companies", "quotes", "invoices", "activities", "calls", "tasks",
            "Заявки на сервис"]


def pytest_addoption(parser):
    parser.addoption(
        "--update-questions-document", action="store_true", default=bool(os.environ.get("UPDATE_QUESTIONS")),
        help="write Documentation/Questions.md from what this run measures",
    )


@dataclass(frozen=True)
class Measurement:
    """What one question cost on one portal."""

    requests: int
    tokens: int
    inherited: Cost


@dataclass
class Company:
    """A portal, its raw rows, and a server for each language."""

    name: str
    counted: CountingPortal
    oracle: Oracle
    servers: dict[str, Server]
    measurements: dict[str, Measurement] = field(default_factory=dict)


@pytest.fixture(scope="session")
def binary():
    return find_binary()


@pytest.fixture(scope="session")
def start_company(binary):
    """Starts a portal with its servers; they know the portal's fields before the first question, as after some use."""
    endings = ExitStack()

    def started(thing):
        endings.callback(thing.stop)
        return thing

    def starter(name: str, *arguments: str) -> Company:
        portal = started(Portal(binary, *arguments))
        counted = started(CountingPortal(portal.url))
        reader = started(PortalReader(portal.url))
        servers = {language: started(Server(binary, counted.url, language)) for language in ("ru", "en")}
        for server in servers.values():
            for entity in ENTITIES:
                server.call("describeCrm", {"entity": entity})
        return Company(name, counted, Oracle(reader), servers)

    with endings:
        yield starter


@pytest.fixture(scope="session")
def demo(start_company) -> Company:
    return start_company("demo")


@pytest.fixture(scope="session")
def large(start_company) -> Company:
    return start_company("large", "--scale", str(LARGE))


@pytest.fixture
def company(request) -> Company:
    return request.getfixturevalue(request.param)
