"""How cost grows with rows and connections."""

from collections.abc import Iterator

from bench import CALL, Bench, address, get_leads
from processes import run
from tables import growth


def rows(bench: Bench) -> Iterator[str]:
    lines = []
    with bench.portal("--scale", 3000) as portal, bench.ours(portal) as ours:
        for limit in (1, 10, 50, 500):
            bodies = bench.file("rows", *(get_leads(variant, limit) for variant in range(200)))
            for line in bodies.read_bytes().splitlines():
                ours.ask(CALL, line)
            load = bench.generator.load(address(ours, CALL), bodies)
            lines.append([limit, load.rate, 1e6 / load.rate, 1e6 / load.rate / limit])
    yield growth("getLeads by rows, 16 connections", ["rows", "answers/s", "µs an answer", "µs a row"], lines)


def connections(bench: Bench) -> Iterator[str]:
    lines = []
    with bench.portal() as portal, bench.ours(portal) as ours:
        for line in bench.leads.read_bytes().splitlines():
            ours.ask(CALL, line)
        for count in (1, 16, 64, 256, 1024):
            load = bench.generator.load(address(ours, CALL), bench.leads, count)
            lines.append([count, load.rate, load.p99, ours.resident_megabytes()])
    yield growth("getLeads by connections, 50 leads", ["connections", "answers/s", "p99, ms", "memory, MB"], lines)


def bulk(bench: Bench) -> Iterator[str]:
    lines = []
    for scale in (1000, 10_000, 100_000, 1_000_000):
        with bench.portal("--scale", scale) as portal:
            command = [bench.bench, "rows", portal.url]
            run(command)
            seconds, megabytes, text = run(command)
            count = int(text.split()[0])
            lines.append([count, seconds, seconds / count * 1e6, megabytes])
    yield growth("Bulk reads", ["leads", "seconds", "µs a lead", "peak memory, MB"], lines)


MEASUREMENTS = {"rows": rows, "connections": connections, "bulk-growth": bulk}
