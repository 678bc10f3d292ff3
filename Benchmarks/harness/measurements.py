"""What is measured. Each measurement runs ours and the other one in turns and gives rows."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from load import Generator
from processes import MEASURED, OTHERS, PEERS, Server, free_port, run, start, stop
from tables import Row

PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "bench", "version": "1"},
    },
}
#: How many different questions the load asks, so that hardly ever two that are under way are the same one.
VARIANTS = 2000
CALL = "/mcp/tool/call"
RATES = {"BITRIX_RATE_BURST": "10000", "BITRIX_RATE_PER_SECOND": "10000"}


def get_leads(variant: int = 0, limit: int = 50) -> dict:
    """Fifty leads of a closed range; the variants differ in a second of the far future."""
    clock = f"{variant // 3600:02}:{variant // 60 % 60:02}:{variant % 60:02}"
    bounds = {">=DATE_CREATE": "2020-01-01T00:00:00+03:00", "<=DATE_CREATE": f"2100-01-01T{clock}+03:00"}
    return {"tool": "getLeads", "params": {"filter": bounds, "order": {"DATE_MODIFY": "DESC"}, "limit": limit}}


@dataclass
class Bench:
    """The binaries, the peers, and how long and how often things run."""

    product: Path
    bench: Path
    python: Path
    folder: Path
    runs: int
    seconds: float

    @cached_property
    def generator(self) -> Generator:
        return Generator(self.bench, self.seconds)

    def file(self, name: str, *bodies: dict) -> Path:
        path = self.folder / name
        path.write_text("".join(json.dumps(body, ensure_ascii=False) + "\n" for body in bodies))
        return path

    @cached_property
    def leads(self) -> Path:
        return self.file("leads", *(get_leads(variant) for variant in range(VARIANTS)))

    # Servers

    def portal(self, *options) -> Server:
        return Server([self.bench, "portal", *options], core=OTHERS)

    def ours(self, portal: Server) -> Server:
        port = free_port()
        return Server([self.product, "serve", "--port", port], port, BITRIX_BASE_URL=portal.url, **RATES)

    def baseline(self, portal: Server) -> Server:
        port = free_port()
        command = [self.python, PEERS / "baseline_server.py", "--port", port, "--portal", portal.url]
        return Server([*command, "--tools", self.tools], port)

    @cached_property
    def tools(self) -> Path:
        with self.portal() as portal, self.ours(portal) as ours:
            listed = json.loads(ours.ask("/mcp", json.dumps(LIST).encode()).content)
        path = self.folder / "tools.json"
        path.write_text(json.dumps(listed["result"]["tools"], ensure_ascii=False))
        return path

    def one_tool(self) -> Server:
        return Server([self.bench, "tool"])

    def python_server(self, name: str) -> Server:
        port = free_port()
        return Server([self.python, PEERS / name, port], port)

    def grafana(self) -> Server:
        port = free_port()
        binary = self.python.parent / "mcp-grafana"
        options = ["-transport", "streamable-http", "-address", f"127.0.0.1:{port}", "-usage-stats", "disabled"]
        return Server([binary, *options, "-enabled-tools", "search"], port)

    def dcc(self) -> Server:
        port = free_port()
        binary = self.python.parent / "dcc-mcp-server"
        return Server([binary, "serve", "--mcp-port", port, "--gateway-port", 0, "--no-bridge"], port)

    # Ways to measure

    def in_turns(self, row: Row, ours: Callable[[], float], theirs: Callable[[], float]) -> Row:
        """One run of each that does not count, then pairs."""
        ours(), theirs()
        row.pairs = [(ours(), theirs()) for _ in range(self.runs)]
        return row

    def rates(self, row: Row, bodies: Path, ours: str, theirs: str, session: str | None = None) -> Row:
        return self.in_turns(
            row,
            lambda: self.generator.load(ours, bodies).rate,
            lambda: self.generator.load(theirs, bodies, session=session).rate,
        )


@contextmanager
def stage(*servers: Callable[[], Server]) -> Iterator[list[Server]]:
    with ExitStack() as stack:
        yield [stack.enter_context(server()) for server in servers]


def address(server: Server, path: str) -> str:
    return f"http://127.0.0.1:{server.port}{path}"


def warm(bench: Bench, server: Server) -> None:
    """Lets the portal hear every question once, so that it knows all answers by heart."""
    for line in bench.leads.read_bytes().splitlines():
        server.ask(CALL, line)


# Against the baseline


def baseline(bench: Bench) -> Iterator[Row]:
    with bench.portal() as portal, bench.ours(portal) as ours, bench.baseline(portal) as theirs:
        sizes = [len(server.ask(CALL, json.dumps(get_leads()).encode()).content) for server in (ours, theirs)]
        if abs(sizes[0] - sizes[1]) > 0.02 * sizes[0]:
            raise SystemExit(f"the answers differ too much in size: {sizes}")
        print(f"getLeads: {sizes[0]:,} bytes", file=sys.stderr)
        warm(bench, ours)
        warm(bench, theirs)
        urls = address(ours, CALL), address(theirs, CALL)
        yield bench.rates(Row("getLeads, 50 leads, 16 connections", "Python baseline", 20, 40, "/s"), bench.leads, *urls)
        # So long that the first requests of the connections, which wait for each other, are less than a hundredth of all.
        patient = bench.generator.lasting(6)
        yield bench.in_turns(
            Row("getLeads, p99 at 64 connections", "Python baseline", 20, 50, "ms", smaller_is_better=True),
            *(lambda url=url: patient.load(url, bench.leads, 64).p99 for url in urls),
        )
        urls = address(ours, "/mcp"), address(theirs, "/mcp")
        for name, message in (("tools/list", LIST), ("initialize", INITIALIZE)):
            bodies = bench.file("message", message)
            yield bench.rates(Row(f"{name}, 16 connections", "Python baseline", 15, 30, "/s"), bodies, *urls)


def cold(bench: Bench) -> Iterator[Row]:
    """The first getLeads of a server that has been up for a second, from a portal that takes its time."""
    body = json.dumps(get_leads()).encode()

    def first(serve: Callable[[Server], Server]) -> float:
        with serve(portal) as server:
            time.sleep(1)
            began = time.perf_counter()
            server.ask(CALL, body)
            return (time.perf_counter() - began) * 1000

    with bench.portal("--latency", 100) as portal:
        row = Row("cold getLeads, portal 100 ms away", "Python baseline", 8, 16, "ms", smaller_is_better=True)
        yield bench.in_turns(row, lambda: first(bench.ours), lambda: first(bench.baseline))


# Against other servers of MCP


def one_tool(bench: Bench) -> Iterator[Row]:
    bodies = bench.file("message", LIST)
    with bench.one_tool() as ours:
        with bench.python_server("sdk_server.py") as theirs:
            row = Row("tools/list of one tool", "official SDK, stateless", 10, 18, "/s")
            yield bench.rates(row, bodies, ours.url, theirs.url)
        with bench.python_server("fastmcp_server.py") as theirs:
            session = theirs.ask("/mcp", json.dumps(INITIALIZE).encode()).headers["mcp-session-id"]
            initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
            theirs.ask("/mcp", json.dumps(initialized).encode(), {"Mcp-Session-Id": session})
            row = Row("tools/list of one tool", "FastMCP, as it comes", 25, 45, "/s")
            yield bench.rates(row, bodies, ours.url, theirs.url, session)


def ping(bench: Bench) -> Iterator[Row]:
    bodies = bench.file("message", PING)
    with bench.one_tool() as ours:
        with bench.grafana() as theirs:
            yield bench.rates(Row("ping, 16 connections", "mcp-grafana (Go)", 2.5, 3.2, "/s"), bodies, ours.url, theirs.url)
        with bench.dcc() as theirs:
            yield bench.rates(Row("ping, 16 connections", "dcc-mcp-server (Rust)", 1.2, 1.6, "/s"), bodies, ours.url, theirs.url)


# Against the ceiling


def echo(bench: Bench) -> Iterator[Row]:
    """A bare Hummingbird that makes the call of the portal that ours makes, and answers what ours answers."""
    question = get_leads()["params"]
    call = {"filter": question["filter"], "order": question["order"] | {"ID": "DESC"}}
    with bench.portal() as portal, bench.ours(portal) as ours:
        answer = bench.folder / "answer"
        answer.write_bytes(ours.ask(CALL, json.dumps(get_leads()).encode()).content)
        body = bench.file("call", call)
        url = f"{portal.url}crm.lead.list.json"
        with Server([bench.bench, "echo", "--answer", answer, "--call", url, "--body", body]) as theirs:
            warm(bench, ours)
            row = Row("getLeads, 50 leads, 16 connections", "bare Hummingbird, one portal call", 0.6, 0.85, "/s")
            yield bench.rates(row, bench.leads, address(ours, CALL), address(theirs, "/mcp"))


# Bulk reads, memory, start, proxy


def bulk(bench: Bench) -> Iterator[Row]:
    with bench.portal("--scale", 100_000) as portal:
        commands = [[bench.bench, "rows", portal.url], [bench.python, PEERS / "bulk_read.py", portal.url]]
        for command in commands:
            if not run(command)[2].startswith("100000"):
                raise SystemExit(f"{command[0]} did not read 100000 leads")
        runs = [[run(command) for command in commands] for _ in range(bench.runs)]
    for place, (what, unit, least, aim) in enumerate((("wall time", "s", 6, 10), ("peak memory", "MB", 15, 25))):
        row = Row(f"100,000 leads, {what}", "fast-bitrix24", least, aim, unit, smaller_is_better=True)
        row.pairs = [(ours[place], theirs[place]) for ours, theirs in runs]
        yield row


def memory(bench: Bench) -> Iterator[Row]:
    """What ours holds after 100,000 calls, beside what it held after the first thousands, with as many connections."""
    row = Row("memory after 100,000 getLeads", "itself after 1000", 1 / 1.05, 1, "MB", smaller_is_better=True)
    with bench.portal() as portal, bench.ours(portal) as ours:
        warm(bench, ours)
        url = address(ours, CALL)
        generator = Generator(bench.bench, 1)
        generator.load(url, bench.leads)
        early = ours.resident_megabytes()
        generator.seconds, done = 10, 0
        while done < 100_000:
            done += generator.load(url, bench.leads).rate * generator.seconds
        row.pairs = [(ours.resident_megabytes(), early)]
    yield row


def start_up(bench: Bench) -> Iterator[Row]:
    """From the start of the process to the first answer to an `initialize`."""
    body = json.dumps(INITIALIZE).encode()

    def first(serve: Callable[[], Server]) -> float:
        began = time.perf_counter()
        with serve() as server:
            server.ask("/mcp", body)
            return (time.perf_counter() - began) * 1000

    with bench.portal() as portal:
        row = Row("start to first answer", "FastMCP", 40, 60, "ms", smaller_is_better=True)
        yield bench.in_turns(
            row, lambda: first(lambda: bench.ours(portal)), lambda: first(lambda: bench.python_server("fastmcp_server.py"))
        )


def proxy(bench: Bench) -> Iterator[Row]:
    """A line on standard input, through a proxy to the same server and back."""
    line = json.dumps(LIST).encode() + b"\n"

    def median(command: list, times: int) -> float:
        process = start(command, MEASURED, subprocess.PIPE, stdin=subprocess.PIPE)
        try:
            taken = []
            for _ in range(times + 5):
                began = time.perf_counter()
                process.stdin.write(line)
                process.stdin.flush()
                process.stdout.readline()
                taken.append((time.perf_counter() - began) * 1000)
            return statistics.median(taken[5:])
        finally:
            process.stdin.close()
            stop(process)

    with bench.portal() as portal, bench.ours(portal) as server:
        base = f"http://127.0.0.1:{server.port}"
        row = Row("stdio tools/list through the proxy, p50", "Python proxy", 100, 300, "ms", smaller_is_better=True)
        yield bench.in_turns(
            row,
            lambda: median([bench.product, "proxy", "--base-url", base], 300),
            lambda: median([bench.python, PEERS / "baseline_proxy.py", base], 30),
        )


MEASUREMENTS = {
    "baseline": baseline,
    "cold": cold,
    "one-tool": one_tool,
    "ping": ping,
    "echo": echo,
    "bulk": bulk,
    "memory": memory,
    "start": start_up,
    "proxy": proxy,
}
