"""Runs each scenario on its wires, against the fixture and, where it needs none, against the product too."""

import os

import pytest

from . import scenarios


def pytest_generate_tests(metafunc):
    name = scenarios.name_of(metafunc.function.__name__)
    if name:
        targets = ["fixture"] + ["product"] * (name in scenarios.OF_THE_PRODUCT)
        rows = [(target, wire) for target in targets for wire in scenarios.wires(name)]
        metafunc.parametrize("target, wire", rows, ids=[f"{target}-{wire}" for target, wire in rows])


@pytest.fixture(scope="session")
def fixture_url(request) -> str:
    """The fixture's address; `CONFORMANCE_URL` names another server instead."""
    return os.environ.get("CONFORMANCE_URL") or request.getfixturevalue("conformance_fixture").url


@pytest.fixture
def url(request, target) -> str:
    return request.getfixturevalue("fixture_url") if target == "fixture" else request.getfixturevalue("demo").url


@pytest.fixture
def client(url, wire):
    with wire.connect(url) as client:
        yield client
