"""One face for the clients of the official SDK, whose interface changed from version to version.

Every answer is the JSON of the wire, so that a caller need not know what a version has names for.
"""

import inspect
import os
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

import mcp
from mcp import StdioServerParameters, types
from mcp.client.sse import sse_client

VERSION = version("mcp")
IS_SECOND = VERSION.startswith("2.")
RPCError = mcp.MCPError if IS_SECOND else mcp.McpError

# The key of a list in its result, its method, what the session calls it, and the type of its result.
LISTS = {
    "tools": ("tools/list", "list_tools", types.ListToolsResult),
    "resources": ("resources/list", "list_resources", types.ListResourcesResult),
    "resourceTemplates": ("resources/templates/list", "list_resource_templates", types.ListResourceTemplatesResult),
    "prompts": ("prompts/list", "list_prompts", types.ListPromptsResult),
}


def on_wire(result) -> dict:
    return result.model_dump(by_alias=True, mode="json", exclude_none=True)


def error_of(error) -> dict:
    return on_wire(error.error)


def server_command(binary: str) -> StdioServerParameters:
    return StdioServerParameters(command=binary, args=["stdio", "--demo"], env=dict(os.environ), cwd="/")


class Connection:
    """A client that has introduced itself: a session of 1.x or a client of 2.x, which agree in most names."""

    def __init__(self, client: Any, introduction: dict):
        self.client = client
        self.introduction = introduction

    async def page(self, kind: str, cursor: str | None) -> dict:
        method, name, result = LISTS[kind]
        if cursor is None:
            return on_wire(await getattr(self.client, name)())
        if IS_SECOND:
            return on_wire(await getattr(self.client, name)(cursor=cursor))
        return on_wire(await self.client.send_request(UntypedRequest(method=method, params={"cursor": cursor}), result))

    async def call(self, tool: str, arguments: dict, **options) -> dict:
        return on_wire(await self.client.call_tool(tool, arguments, **options))

    async def read(self, uri: str) -> dict:
        return on_wire(await self.client.read_resource(uri if IS_SECOND else types.AnyUrl(uri)))

    async def prompt(self, name: str, arguments: dict[str, str]) -> dict:
        return on_wire(await self.client.get_prompt(name, arguments))

    async def complete_prompt(self, name: str, argument: str, value: str) -> list[str]:
        reference = types.PromptReference(type="ref/prompt", name=name)
        return await self.complete(reference, argument, value)

    async def complete_template(self, template: str, argument: str, value: str) -> list[str]:
        kind = getattr(types, "ResourceTemplateReference", None) or types.ResourceReference
        return await self.complete(kind(type="ref/resource", uri=template), argument, value)

    async def complete(self, reference, argument: str, value: str) -> list[str]:
        result = await self.client.complete(reference, {"name": argument, "value": value})
        return on_wire(result)["completion"]["values"]

    async def ping(self) -> dict:
        with warnings.catch_warnings(action="ignore"):  # 2.x says that later revisions have none
            return on_wire(await self.client.send_ping())

    @property
    def reports_progress(self) -> bool:
        return "progress_callback" in inspect.signature(self.client.call_tool).parameters


class UntypedRequest(types.Request[dict, str]):
    """For what a version's own requests cannot say: 1.8.1 writes a cursor beside the parameters."""

    method: str
    params: dict


Handler = Callable[[Any], Any]


@asynccontextmanager
async def first_connection(transport: str, target: str, handler: Handler) -> AsyncIterator[Connection]:
    """The versions 1.x."""
    async with streams(transport, target) as (reading, writing, *_):
        async with mcp.ClientSession(reading, writing, message_handler=handler) as session:
            introduction = on_wire(await session.initialize())
            yield Connection(session, introduction)


def streams(transport: str, target: str):
    if transport == "stdio":
        return mcp.stdio_client(server_command(target))
    if transport == "sse":
        return sse_client(target)
    if transport == "websocket":
        from mcp.client.websocket import websocket_client

        return websocket_client(target)
    from mcp.client import streamable_http

    newer = getattr(streamable_http, "streamable_http_client", None)
    return (newer or streamable_http.streamablehttp_client)(target)


@asynccontextmanager
async def second_connection(transport: str, target: str, handler: Handler, mode: str) -> AsyncIterator[Connection]:
    """The versions 2.x."""
    reached = {"stdio": server_command, "sse": sse_client, "http": str}[transport](target)
    async with mcp.Client(reached, mode=mode, message_handler=handler) as client:
        yield Connection(client, {
            "protocolVersion": client.protocol_version,
            "serverInfo": on_wire(client.server_info),
            "capabilities": on_wire(client.server_capabilities),
            "instructions": client.instructions,
        })


def connect(transport: str, target: str, handler: Handler, mode: str):
    if IS_SECOND:
        return second_connection(transport, target, handler, mode)
    return first_connection(transport, target, handler)
