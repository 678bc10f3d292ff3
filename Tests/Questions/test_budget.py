"""What an answer may cost at most, whatever its figures are."""

import json

from conftest import Company
from tokens import tokens_in

MOST_TOOLS = 25
MOST_TOKENS = 10_000


def requests_of(company: Company, server, tool: str, arguments: dict) -> int:
    before = company.counted.requests
    result = server.call(tool, arguments)
    assert not result["isError"], result["content"][0]["text"]
    return company.counted.requests - before


def test_a_count_by_stage_takes_one_request(large: Company):
    arguments = {"entity": "leads", "groupBy": ["stage"]}
    assert requests_of(large, large.servers["en"], "aggregateCrm", arguments) == 1


def test_a_sum_over_all_leads_by_a_custom_list_is_affordable(large: Company, start_server):
    arguments = {"entity": "leads", "groupBy": ["Что интересует"], "metrics": ["count", "sum(amount)"]}
    assert requests_of(large, start_server(large.counted.url, "en"), "aggregateCrm", arguments) <= 25


def test_the_tools_are_few_and_small(demo: Company):
    for server in demo.servers.values():
        tools = server.request("tools/list", {})["tools"]
        assert len(tools) <= MOST_TOOLS
        assert tokens_in(json.dumps(tools, ensure_ascii=False, separators=(",", ":"), default=str)) < MOST_TOKENS
