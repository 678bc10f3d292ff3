"""The shapes that messages are judged by: what is right passes, and each kind of fault is seen."""

import pytest
from mcp_types import methods

from .schemas import REVISIONS, Shapes

MARCH, JUNE, NOVEMBER, JULY = REVISIONS
TOOL = {"name": "echo", "inputSchema": {"type": "object"}}
TEXT = {"type": "text", "text": "Hello"}
TASK = {
    "taskId": "1",
    "status": "working",
    "createdAt": "2026-07-28T10:00:00Z",
    "lastUpdatedAt": "2026-07-28T10:00:00Z",
    "ttlMs": None,
}
QUESTION = {
    "method": "elicitation/create",
    "params": {"message": "?", "requestedSchema": {"type": "object", "properties": {}}},
}


def result(**members) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "result": members}


def modern(**members) -> dict:
    return result(resultType="complete", **members)


def listed(**members) -> dict:
    return modern(ttlMs=0, cacheScope="private", **members)


def error(code: int, **members) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "error": {"code": code, "message": "No."} | members}


def told(method: str, **params) -> dict:
    return {"jsonrpc": "2.0", "method": method, "params": params}


@pytest.mark.parametrize("revision", REVISIONS)
def test_knows_what_the_official_package_knows(revision):
    shapes = Shapes(revision)
    tables = {
        "result": methods.SERVER_RESULTS,
        "notification": methods.SERVER_NOTIFICATIONS,
        "request": methods.SERVER_REQUESTS,
    }
    for kind, table in tables.items():
        for method in (method for method, dated in table if dated == revision):
            assert shapes.validator((kind, method)), f"{kind} {method}"


RIGHT = [
    (MARCH, result(tools=[TOOL]), "tools/list"),
    (JUNE, result(content=[TEXT], structuredContent={}), "tools/call"),
    (NOVEMBER, result(tools=[TOOL | {"title": "Echo", "icons": [{"src": "https://example.com/a.png"}]}]), "tools/list"),
    (NOVEMBER, {"jsonrpc": "2.0", "id": 1} | QUESTION, None),
    (NOVEMBER, error(-32002), "resources/read"),
    (JULY, listed(tools=[TOOL], nextCursor=""), "tools/list"),
    (JULY, modern(content=[TEXT], structuredContent=[1]), "tools/call"),
    (JULY, result(resultType="input_required", inputRequests={"name": QUESTION}), "tools/call"),
    (JULY, result(resultType="task", **TASK), "tools/call"),
    (JULY, modern(**TASK | {"status": "completed", "result": {"content": []}}), "tasks/get"),
    (JULY, error(-32022, data={"supported": [JULY], "requested": "v9"}), "tools/list"),
    (JULY, told("notifications/tools/list_changed", _meta={"io.modelcontextprotocol/subscriptionId": 1}), None),
]


@pytest.mark.parametrize(("revision", "message", "method"), RIGHT)
def test_takes_what_is_right(revision, message, method):
    Shapes(revision).check(message, method)


WRONG = {
    "a title too early": (MARCH, result(tools=[TOOL | {"title": "Echo"}]), "tools/list"),
    "an icon too early": (JUNE, result(tools=[TOOL | {"icons": []}]), "tools/list"),
    "a result type too early": (NOVEMBER, result(resultType="complete", tools=[TOOL]), "tools/list"),
    "no result type": (JULY, result(ttlMs=0, cacheScope="private", tools=[TOOL]), "tools/list"),
    "no time to live": (JULY, modern(cacheScope="private", tools=[TOOL]), "tools/list"),
    "a scope of its own": (JULY, listed(tools=[TOOL]) | {"result": {"cacheScope": "mine"}}, "tools/list"),
    "a schema of no object": (JULY, listed(tools=[TOOL | {"inputSchema": {"type": "array"}}]), "tools/list"),
    "an unknown content": (JULY, modern(content=[{"type": "video"}]), "tools/call"),
    "no base64": (JUNE, result(content=[{"type": "image", "data": "?", "mimeType": "image/png"}]), "tools/call"),
    "a link too early": (MARCH, result(content=[{"type": "resource_link", "uri": "a:b", "name": "b"}]), "tools/call"),
    "a list as structured content": (NOVEMBER, result(content=[TEXT], structuredContent=[1]), "tools/call"),
    "no id": (JUNE, {"jsonrpc": "2.0", "result": {}}, "ping"),
    "null for an id": (JULY, error(-32600) | {"id": None}, "tools/list"),
    "a retired code": (JULY, error(-32002), "resources/read"),
    "a code of a draft": (JULY, error(-32003), "tools/call"),
    "no data": (JULY, error(-32021), "tools/call"),
    "capabilities as a list": (JULY, error(-32021, data={"requiredCapabilities": ["sampling"]}), "tools/call"),
    "a question where none may be": (JULY, result(resultType="input_required", requestState="a"), "tools/list"),
    "neither question nor state": (JULY, result(resultType="input_required"), "tools/call"),
    "a request in a revision without": (JULY, {"jsonrpc": "2.0", "id": 1} | QUESTION, None),
    "no subscription": (JULY, told("notifications/tools/list_changed"), None),
    "a level of its own": (JUNE, told("notifications/message", level="loud", data=1), None),
    "a method of its own": (JUNE, told("notifications/hello"), None),
    "a key of no _meta": (JUNE, result(_meta={"a b": 1}), "ping"),
    "a nested task": (JULY, result(resultType="task", task=TASK, **TASK), "tools/call"),
    "a result too soon": (JULY, modern(result={"content": []}, **TASK), "tasks/get"),
    "no error in what failed": (JULY, modern(**TASK | {"status": "failed"}), "tasks/get"),
    "a task in an acknowledgement": (JULY, modern(**TASK), "tasks/cancel"),
    "an array": (JULY, [], "tools/list"),
}


@pytest.mark.parametrize("fault", WRONG)
def test_sees_a_fault(fault):
    revision, message, method = WRONG[fault]
    with pytest.raises(AssertionError):
        Shapes(revision).check(message, method)


def test_is_lenient_about_what_a_newer_revision_adds():
    message = result(tools=[TOOL | {"icons": []}])
    Shapes(JUNE, is_lenient=True).check(message, "tools/list")
    with pytest.raises(AssertionError):
        Shapes(JUNE, is_lenient=True).check(result(tools=[{"name": "echo"}]), "tools/list")
