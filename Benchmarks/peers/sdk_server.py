"""One tool on the official Python SDK, without sessions and with answers in JSON: the fastest way it has."""

import sys

from mcp.server.mcpserver import MCPServer

mcp = MCPServer("one-tool")


@mcp.tool()
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


mcp.run("streamable-http", host="127.0.0.1", port=int(sys.argv[1]), stateless_http=True, json_response=True)
