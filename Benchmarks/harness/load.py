"""Asks a server the same again and again: with wrk where there is one, else with our own generator."""

import json
import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

from processes import OTHERS, environment, on

SCRIPT = Path(__file__).with_name("post.lua")
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@dataclass
class Load:
    """What came of it: answers a second, and the milliseconds that the slowest hundredth took at least."""

    rate: float
    p99: float


@dataclass
class Generator:
    bench: Path
    seconds: float
    with_wrk: bool = shutil.which("wrk") is not None

    def load(self, url: str, bodies: Path, connections: int = 16, session: str | None = None) -> Load:
        return (self.wrk if self.with_wrk else self.own)(url, bodies, connections, session)

    def lasting(self, seconds: float) -> "Generator":
        """One that asks for as long as that at least."""
        return replace(self, seconds=max(self.seconds, seconds))

    def wrk(self, url: str, bodies: Path, connections: int, session: str | None) -> Load:
        variables = {"BODIES": str(bodies)} | ({"SESSION": session} if session else {})
        duration = f"{max(1, round(self.seconds))}s"
        command = ["wrk", "-t1", f"-c{connections}", f"-d{duration}", "--timeout", "30s", "--latency", "-s", SCRIPT, url]
        text = self.output(command, **variables)
        if faults := re.search(r"Non-2xx or 3xx responses: \d+|Socket errors: .*", text):
            raise SystemExit(f"{url}: {faults.group(0)}")
        number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s|m)", text).groups()
        return Load(float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)), float(number) * UNITS[unit])

    def own(self, url: str, bodies: Path, connections: int, session: str | None) -> Load:
        fields = ["--header", "Accept: application/json, text/event-stream"]
        if session:
            fields += ["--header", f"Mcp-Session-Id: {session}"]
        command = [self.bench, "load", url, "--bodies", bodies, "--connections", connections, *fields]
        report = json.loads(self.output([*command, "--seconds", self.seconds]))
        if report["failures"]:
            raise SystemExit(f"{url}: {report['failures']} failures")
        return Load(report["requests"] / report["seconds"], report["p99"])

    @staticmethod
    def output(command: list, **variables: str) -> str:
        with on(OTHERS):
            return subprocess.run(
                [str(part) for part in command],
                check=True,
                capture_output=True,
                text=True,
                env=environment(**variables),
            ).stdout
