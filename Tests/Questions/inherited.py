"""What the nine inherited tools would have needed for a question, measured with them."""

from dataclasses import dataclass

from counting_portal import CountingPortal
from oracle.portal import Oracle
from processes import Server
from question import GATEWAY, Inherited
from tokens import tokens_of

LIST_ROWS = 500
PAGE_ROWS = 50
NO_BUDGET = 10_000_000


@dataclass(frozen=True)
class Cost:
    calls: int
    requests: int
    tokens: int


def cost(inherited: Inherited, oracle: Oracle, server: Server, portal: CountingPortal) -> Cost:
    """The cheaper way: reading the rows, or asking for totals where they are enough."""
    arguments = inherited.arguments_on(oracle)
    ways = [reading(inherited, arguments, server, portal)]
    if inherited.counts:
        tokens, requests, _ = measured(inherited.tool, arguments | {"limit": 1}, server, portal)
        ways.append(Cost(inherited.counts, inherited.counts * requests, inherited.counts * tokens))
    return min(ways, key=lambda way: way.tokens)


def reading(inherited: Inherited, arguments: dict, server: Server, portal: CountingPortal) -> Cost:
    """One call is made in earnest; the others are as large as it is."""
    most = PAGE_ROWS if inherited.tool == GATEWAY else LIST_ROWS
    if most == LIST_ROWS:
        arguments = {"limit": LIST_ROWS, "maxBytes": NO_BUDGET} | arguments
    tokens, requests, total = measured(inherited.tool, arguments, server, portal)
    if inherited.rows or total <= most:
        return Cost(1, requests, tokens)
    calls = -(-total // most)
    return Cost(calls, calls * requests, tokens * total // most)


def measured(tool: str, arguments: dict, server: Server, portal: CountingPortal) -> tuple[int, int, int]:
    before = portal.requests
    result = server.call(tool, arguments)
    assert not result["isError"], result["content"]
    pagination = result["structuredContent"].get("pagination", {})
    return tokens_of(result), portal.requests - before, pagination.get("total") or 0
