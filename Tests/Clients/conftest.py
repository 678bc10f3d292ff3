"""Starts the built binary for the tests and stops what was started."""

import logging
import re
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from project import CLEAN_ENVIRONMENT, find_binary


def pytest_addoption(parser):
    parser.addoption(
        "--all-versions", action="store_true", help="run every version of the official client, not the newest ones only"
    )


@dataclass
class RunningProcess:
    """A command of the binary that announced where it listens."""

    process: subprocess.Popen
    url: str
    log: list[str]

    def __post_init__(self):
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stdout))
        self.reader.start()

    def stop(self) -> int:
        """Ends the process as a supervisor would, and returns its status."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.reader.join()
            self.process.stdout.close()


def start(binary: Path, *arguments: str, announced_by: str, environment: dict[str, str] | None = None):
    """Starts the binary and waits until a line of its output names its URL."""
    process = subprocess.Popen(
        [binary, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd="/",
        env=CLEAN_ENVIRONMENT | (environment or {}),
    )
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        found = re.search(announced_by, line)
        if found:
            return RunningProcess(process, found.group(0), lines)
    process.stdout.close()
    raise AssertionError(f"{arguments} ended with {process.wait()} and said: {''.join(lines)}")


@pytest.fixture(scope="session")
def binary() -> Path:
    return find_binary()


@pytest.fixture(scope="session")
def clean_environment() -> dict[str, str]:
    return dict(CLEAN_ENVIRONMENT)


@pytest.fixture(scope="session")
def start_server(binary):
    """Starts `serve` with further arguments; every server ends with the session."""
    running = []

    def starter(*arguments: str, environment: dict[str, str] | None = None) -> RunningProcess:
        server = start(
            binary, "serve", "--port", "0", *arguments,
            announced_by=r"http://127\.0\.0\.1:\d+/mcp", environment=environment,
        )
        running.append(server)
        return server

    yield starter
    for server in running:
        if server.process.poll() is None:
            server.stop()


@pytest.fixture(scope="session")
def demo(start_server) -> RunningProcess:
    """A server on the embedded portal."""
    return start_server("--demo")


@pytest.fixture(scope="session")
def portal(binary):
    """The embedded portal over HTTP, without request limits."""
    running = start(
        binary, "portal", "--port", "0", "--limits", "none", announced_by=r"http://127\.0\.0\.1:\d+/rest/1/demo/"
    )
    yield running
    running.stop()


@pytest.fixture(scope="session")
def conformance_fixture(binary):
    """The server with the registry that the official conformance suite asks for."""
    running = start(
        binary.with_name("ConformanceFixture"), "--port", "0", announced_by=r"http://127\.0\.0\.1:\d+/mcp"
    )
    yield running
    running.stop()


@pytest.fixture
def http():
    with httpx.Client(timeout=30) as client:
        yield client


@pytest.fixture
def no_warnings(caplog):
    """Fails the test when a client logs a warning or worse."""
    caplog.set_level(logging.WARNING)
    yield
    complaints = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not complaints
