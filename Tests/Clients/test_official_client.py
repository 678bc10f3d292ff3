"""The official Python client against the built binary: both transports, the modern and the legacy mode."""

import json

import jsonschema
import pytest
from mcp import Client, StdioServerParameters

from expectations import RESOURCES, TOOL_CALLS, uri

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_warnings")]

PROTOCOLS = {"auto": "2026-07-28", "2026-07-28": "2026-07-28", "legacy": "2025-11-25"}


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture(params=["http", "stdio"])
def target(request, demo, binary, clean_environment):
    if request.param == "http":
        return demo.url
    return StdioServerParameters(command=str(binary), args=["stdio", "--demo"], env=clean_environment, cwd="/")


@pytest.fixture(params=list(PROTOCOLS))
async def client(request, target, anyio_backend):
    async with Client(target, mode=request.param) as client:
        assert client.protocol_version == PROTOCOLS[request.param]
        yield client


async def test_introduces_itself(target, anyio_backend):
    for mode in ("auto", "legacy"):
        async with Client(target, mode=mode) as client:
            assert client.server_info.name == "b24-mcp"
            assert client.instructions and len(client.instructions.encode()) < 2048


async def test_lists_tools_resources_and_prompts(client):
    tools = (await client.list_tools()).tools
    assert {tool.name for tool in tools} == set(TOOL_CALLS)
    for tool in tools:
        assert tool.description and tool.input_schema["type"] == "object"
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        jsonschema.Draft202012Validator.check_schema(tool.output_schema)

    resources = (await client.list_resources()).resources
    assert {str(resource.uri) for resource in resources} == {uri(resource) for resource in RESOURCES}

    assert (await client.list_resource_templates()).resource_templates

    prompts = (await client.list_prompts()).prompts
    assert len(prompts) >= 8


@pytest.mark.parametrize("name", TOOL_CALLS)
async def test_calls_a_tool_and_gets_what_its_schema_promises(client, name):
    schemas = {tool.name: tool.output_schema for tool in (await client.list_tools()).tools}

    result = await client.call_tool(name, TOOL_CALLS[name])

    assert not result.is_error, result.content
    structured = result.structured_content
    jsonschema.validate(structured, schemas[name])
    assert structured["metadata"]["provider"] == "bitrix24"
    assert structured["metadata"]["tool"] == name
    assert structured.keys() > {"metadata"}
    assert json.loads(result.content[-1].text) == structured


@pytest.mark.parametrize("resource", RESOURCES)
async def test_reads_a_resource(client, resource):
    result = await client.read_resource(uri(resource))

    (contents,) = result.contents
    assert contents.mime_type == "application/json"
    document = json.loads(contents.text)
    assert document["metadata"]["resource"] == resource
    assert document["data"]


async def test_gets_every_prompt(client):
    for prompt in (await client.list_prompts()).prompts:
        result = await client.get_prompt(prompt.name)
        assert result.messages and result.messages[0].content.text


async def test_lead_records_carry_names_beside_codes(client):
    result = await client.call_tool("getLeads", {"dateHint": "last_week", "limit": 20})

    leads = result.structured_content["result"]["result"]
    assert len(leads) == 20
    for lead in leads:
        assert lead["_meta"]["status"]["id"] == lead["STATUS_ID"]
        assert lead["_meta"]["status"]["name"] != lead["STATUS_ID"]
        assert lead["_meta"]["responsible"]["id"] == lead["ASSIGNED_BY_ID"]
        assert lead["_meta"]["responsible"]["name"]
    assert "warnings" not in result.structured_content
