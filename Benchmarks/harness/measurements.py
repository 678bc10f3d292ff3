"""What is measured. Each measurement runs ours and the other one in turns and gives rows."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

from bench import CALL, INITIALIZE, LIST, PING, Bench, address, get_leads, warm
from load import Generator
from processes import MEASURED, PEERS, Server, run, start, stop
from tables import Row

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
        # A line is read at once, so that its time is the proxy's and not that of reading.
        process = start(command, MEASURED, subprocess.PIPE, stdin=subprocess.PIPE, bufsize=1 << 17)
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
