"""The two portals, the servers in front of them, and what is measured on the way."""

import os
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from counting_portal import CountingPortal
from document import Measurement
from oracle.expected import Expected
from oracle.portal import Oracle
from oracle.reading import PortalReader
from processes import Portal, Server
from project import find_binary
from question import Question

LARGE = 50_000
# One in so many questions is asked of the large portal in a usual run.
PART = 24
ENTITIES = ["leads", "deals", "contacts", "companies", "quotes", "invoices", "activities", "calls", "tasks",
            "Заявки на сервис"]


def pytest_addoption(parser):
    parser.addoption(
        "--update-questions-document", action="store_true", default=bool(os.environ.get("UPDATE_QUESTIONS")),
        help="write Documentation/Questions.md from what this run measures",
    )
    parser.addoption(
        "--every-question", action="store_true",
        help="ask the large portal every question in both languages, not a part of them in one",
    )


def pytest_collection_modifyitems(config, items):
    """Leaves most questions to the large portal out: reading 50,000 leads with a debug build takes seconds each time."""
    if config.getoption("--every-question") or config.getoption("--update-questions-document"):
        return
    large = [item for item in items if getattr(item, "callspec", None) and item.callspec.params.get("company") == "large"]
    asked = {item.callspec.params["question"].en for item in large}
    kept = set(sorted(asked)[::PART])
    left_out = [
        item for item in large
        if item.callspec.params["question"].en not in kept or item.callspec.params.get("language") == "en"
    ]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@dataclass
class Company:
    """A portal, its raw rows, and a server for each language."""

    name: str
    counted: CountingPortal
    oracle: Oracle
    servers: dict[str, Server]
    measurements: dict[str, Measurement] = field(default_factory=dict)
    expectations: dict[str, Expected] = field(default_factory=dict)

    def expected(self, question: Question) -> Expected:
        """What the raw rows say; worked out once for both languages."""
        if question.en not in self.expectations:
            self.expectations[question.en] = question.expected(self.oracle)
        return self.expectations[question.en]


@pytest.fixture(scope="session")
def binary():
    return find_binary()


@pytest.fixture(scope="session")
def endings():
    with ExitStack() as stack:
        yield stack


@pytest.fixture(scope="session")
def start_server(binary, endings):
    """Starts a server on a portal; it ends with the session."""
    def starter(portal_url: str, language: str) -> Server:
        server = Server(binary, portal_url, language)
        endings.callback(server.stop)
        return server

    return starter


@pytest.fixture(scope="session")
def start_company(binary, endings, start_server):
    """Starts a portal with its servers; they know the portal's fields before the first question, as after some use."""
    def started(thing):
        endings.callback(thing.stop)
        return thing

    def starter(name: str, *arguments: str) -> Company:
        portal = started(Portal(binary, *arguments))
        counted = started(CountingPortal(portal.url))
        reader = started(PortalReader(portal.url))
        servers = {language: start_server(counted.url, language) for language in ("ru", "en")}
        for server in servers.values():
            for entity in ENTITIES:
                server.call("describeCrm", {"entity": entity})
        return Company(name, counted, Oracle(reader), servers)

    return starter


@pytest.fixture(scope="session")
def demo(start_company) -> Company:
    return start_company("demo")


@pytest.fixture(scope="session")
def large(start_company) -> Company:
    return start_company("large", "--scale", str(LARGE))


@pytest.fixture
def company(request) -> Company:
    return request.getfixturevalue(request.param)
