"""Completion of the variables of resource templates and of the arguments of prompts, with the official client."""

import json

import pytest
from mcp import Client, MCPError
from mcp.types import PromptReference, ResourceTemplateReference

from expectations import uri

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_warnings")]


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_resource_completion(demo, mode):
    async with Client(demo.url, mode=mode) as client:

        async def complete(template: str, name: str, value: str, given: dict[str, str] | None = None) -> list[str]:
            reference = ResourceTemplateReference(type="ref/resource", uri=uri(template))
            result = await client.complete(reference, {"name": name, "value": value}, given)
            assert len(result.completion.values) <= 100
            return result.completion.values

        assert client.server_capabilities.completions is not None
        for kind in ("leads", "deals", "contacts", "companies", "users", "tasks"):
            ids = await complete(f"crm/{kind}/{{id}}", "id", "1")
            assert ids[0] == "1" or kind == "companies"
            assert ids and all(number.startswith("1") for number in ids)
        assert await complete("crm/leads?filter[STATUS_ID]={status}", "status", "в раб") == ["IN_PROCESS"]
        assert await complete("crm/leads?filter[SOURCE_ID]={source}", "source", "we") == ["WEB", "WEBFORM"]
        assert await complete("crm/deals?filter[CATEGORY_ID]={category}", "category", "0") == ["0"]
        stages = "crm/deals?filter[CATEGORY_ID]={category}&filter[STAGE_ID]={stage}"
        assert await complete(stages, "stage", "won", {"category": "1"}) == ["C1:WON"]

        (contents,) = (await client.read_resource(uri("crm/users/1"))).contents
        (user,) = json.loads(contents.text)["data"]
        for kind, field in (("leads", "ASSIGNED_BY_ID"), ("deals", "ASSIGNED_BY_ID"), ("tasks", "RESPONSIBLE_ID")):
            assert "1" in await complete(f"crm/{kind}?filter[{field}]={{user}}", "user", user["LAST_NAME"].lower())

        for template, name in (("crm/leads/{id}", "number"), ("crm/leads?filter[NOPE]={id}", "id")):
            with pytest.raises(MCPError, match=r"crm/leads/\{id}.*") as refused:
                await complete(template, name, "")
            assert refused.value.error.code == -32602


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_prompt_completion(demo, mode):
    """Every argument of every prompt has values, and the prompt takes each of them."""
    async with Client(demo.url, mode=mode) as client:
        count = 0
        for prompt in (await client.list_prompts()).prompts:
            reference = PromptReference(type="ref/prompt", name=prompt.name)
            for argument in prompt.arguments or []:
                result = await client.complete(reference, {"name": argument.name, "value": ""})
                assert result.completion.values, (prompt.name, argument.name)
                for value in result.completion.values[:3]:
                    filled = await client.get_prompt(prompt.name, {argument.name: value})
                    assert value in filled.messages[0].content.text
                    count += 1
        assert count > 30
        with pytest.raises(MCPError, match="fresh_leads.*nope.*period, responsible, limit"):
            reference = PromptReference(type="ref/prompt", name="fresh_leads")
            await client.complete(reference, {"name": "nope", "value": ""})
        with pytest.raises(MCPError, match="nope.*fresh_leads"):
            await client.complete(PromptReference(type="ref/prompt", name="nope"), {"name": "limit", "value": ""})


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_completion_from_a_portal_that_refuses(portal, start_server, mode):
    server = start_server(environment={"BITRIX_BASE_URL": portal.url.replace("demo", "topsecretcode")})
    async with Client(server.url, mode=mode) as client:
        for template, name in (("crm/leads/{id}", "id"), ("crm/leads?filter[STATUS_ID]={status}", "status")):
            reference = ResourceTemplateReference(type="ref/resource", uri=uri(template))
            with pytest.raises(MCPError, match="BITRIX_TOKEN") as refused:
                await client.complete(reference, {"name": name, "value": "1"})
            assert "topsecretcode" not in str(refused.value.error)
    server.stop()
