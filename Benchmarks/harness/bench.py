"""What the measurements have in common: the servers, the questions, and the ways to measure."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from load import Generator
from processes import OTHERS, PEERS, Server, free_port
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


def address(server: Server, path: str) -> str:
    return f"http://127.0.0.1:{server.port}{path}"


def warm(bench: Bench, server: Server) -> None:
    """Lets the portal hear every question once, so that it knows all answers by heart."""
    for line in bench.leads.read_bytes().splitlines():
        server.ask(CALL, line)
