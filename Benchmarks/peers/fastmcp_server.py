"""One tool on FastMCP, as its documentation shows it."""

import sys

from fastmcp import FastMCP

mcp = FastMCP("one-tool")


@mcp.tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


mcp.run(transport="http", host="127.0.0.1", port=int(sys.argv[1]), show_banner=False)
