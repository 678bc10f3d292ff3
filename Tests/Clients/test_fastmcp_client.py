"""The client of FastMCP against the built binary, over both transports."""

import json

import pytest
from fastmcp import Client
from fastmcp.client.transports import StdioTransport

from expectations import RESOURCES, TOOL_CALLS, uri

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_warnings")]


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture(params=["http", "stdio"])
async def client(request, demo, binary, clean_environment, anyio_backend):
    if request.param == "http":
        target = demo.url
    else:
        target = StdioTransport(command=str(binary), args=["stdio", "--demo"], env=clean_environment, cwd="/")
    async with Client(target) as client:
        yield client


async def test_lists_and_calls_every_tool(client):
    assert {tool.name for tool in await client.list_tools()} == set(TOOL_CALLS)
    for name, arguments in TOOL_CALLS.items():
        result = await client.call_tool(name, arguments)
        assert result.structured_content["metadata"]["tool"] == name


async def test_reads_every_resource(client):
    assert {str(resource.uri) for resource in await client.list_resources()} == {uri(name) for name in RESOURCES}
    for resource in RESOURCES:
        (contents,) = await client.read_resource(uri(resource))
        assert json.loads(contents.text)["data"]


async def test_gets_every_prompt(client):
    for prompt in await client.list_prompts():
        assert (await client.get_prompt(prompt.name)).messages
