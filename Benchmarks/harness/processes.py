"""Starts what is measured, each on the core that it belongs to, and stops it."""

import http.client
import os
import re
import resource
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "Benchmarks/peers"
CORES = sorted(os.sched_getaffinity(0))
#: The core of whatever is measured, and that of load and portal.
MEASURED, OTHERS = CORES[0], CORES[-1]
SECRETS = ("BITRIX_", "MCP_PROXY_", "SERVER_")


def environment(**further: str) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(SECRETS)}
    return plain | {"GRAFANA_URL": "http://127.0.0.1:1", "PYTHONUNBUFFERED": "1"} | further


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def on(core: int) -> Iterator[None]:
    """What is started meanwhile runs on that core, this process only for as long as starting takes."""
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, {OTHERS})


def start(command: list, core: int, output: Path | int = subprocess.DEVNULL, **further) -> subprocess.Popen:
    """Starts a process on a core, in a group of its own, so that it can be stopped with what it started."""
    options = {"stdout": output, "stderr": subprocess.DEVNULL, "cwd": "/", "env": environment()} | further
    with on(core):
        return subprocess.Popen([str(part) for part in command], start_new_session=True, **options)


class Server:
    """A server that is being measured, or that the measurements need."""

    def __init__(self, command: list, port: int | None = None, core: int = MEASURED, **variables: str) -> None:
        self.port = port
        output = subprocess.PIPE if port is None else subprocess.DEVNULL
        self.process = start(command, core, output, env=environment(**variables))
        if port is None:
            line = self.process.stdout.readline().decode()
            match = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if not match:
                raise SystemExit(f"{command[0]} did not say where it listens, but {line!r}")
            self.url = line.strip()
            self.port = int(match.group(1))
        else:
            self.url = f"http://127.0.0.1:{port}/mcp"
            self.wait()

    def wait(self, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"{self.process.args[0]} ended with {self.process.returncode}")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.0001)
        raise SystemExit(f"{self.process.args[0]} does not listen")

    def ask(self, path: str, body: bytes, headers: dict[str, str] | None = None) -> http.client.HTTPResponse:
        """Posts once, on a connection of its own; the whole answer has been read."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        fields = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
        connection.request("POST", path, body, fields | (headers or {}))
        answer = connection.getresponse()
        answer.content = answer.read()
        connection.close()
        if answer.status >= 300:
            raise SystemExit(f"{self.process.args[0]}: {path} answered {answer.status}: {answer.content[:300]!r}")
        return answer

    def resident_megabytes(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self) -> None:
        stop(self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self.stop()


def stop(process: subprocess.Popen) -> None:
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=10)
    except ProcessLookupError:
        pass
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.stdout:
        process.stdout.close()


def run(command: list) -> tuple[float, float, str]:
    """Runs a command to its end: the seconds that took, the megabytes that it held at most, and what it printed."""
    began = time.perf_counter()
    process = start(command, MEASURED, subprocess.PIPE)
    text = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024, text.strip()


def allow_many_connections() -> None:
    """Raises the limit of open files as far as that goes."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
