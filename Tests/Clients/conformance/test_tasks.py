"""The tasks extension.

The suite's check that a CreateTaskResult is a CallToolResult is left out: it has no `content`, and must have none.
"""

import re
import time

import pytest

from .answers import RefusedError
from .modern import CAPABILITIES, TASKS, WITH_TASKS, Modern

ENDED = ("completed", "failed", "cancelled")
ISO_8601 = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}.*"


@pytest.fixture
def tasks(client) -> Modern:
    """A client that declares the extension."""
    return client.declaring(WITH_TASKS)


def created(client: Modern, tool: str, arguments: dict | None = None, **members) -> str:
    result = client.call(tool, arguments, **members)
    assert result["resultType"] == "task", result
    for name in ("createdAt", "lastUpdatedAt"):
        assert re.fullmatch(ISO_8601, result[name])
    return result["taskId"]


def slow(client: Modern, seconds: int) -> str:
    return created(client, "slow_compute", {"seconds": seconds, "label": "conformance"})


def get(client: Modern, task: str) -> dict:
    result = client.request("tasks/get", {"taskId": task})
    assert result["taskId"] == task and result["resultType"] == "complete"
    return result


def cancel(client: Modern, task: str):
    assert client.request("tasks/cancel", {"taskId": task})["resultType"] == "complete"


def update(client: Modern, task: str, responses: dict):
    result = client.request("tasks/update", {"taskId": task, "inputResponses": responses})
    assert result["resultType"] == "complete"


def waited(client: Modern, task: str, is_reached) -> dict:
    """Polls a task until it is as wanted, or has ended."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        state = get(client, task)
        if is_reached(state) or state["status"] in ENDED:
            return state
        time.sleep(0.05)
    raise AssertionError(f"the task stayed as it was: {state}")


def ended(client: Modern, task: str) -> dict:
    return waited(client, task, lambda state: False)


def asking(client: Modern, task: str, questions: int = 1) -> dict[str, dict]:
    state = waited(client, task, lambda state: len(state.get("inputRequests", {})) >= questions)
    assert state["status"] == "input_required", state
    return state["inputRequests"]


def refusal(client: Modern, method: str, params: dict, headers: dict | None = None) -> RefusedError:
    with pytest.raises(RefusedError) as refused:
        client.request(method, params, headers)
    return refused.value


def test_tasks_lifecycle(tasks):
    greeting = tasks.call("greet", {"name": "World"})
    assert greeting["resultType"] == "complete" and greeting["content"]

    working = slow(tasks, 2)
    assert get(tasks, working)["status"]
    done = ended(tasks, working)
    assert done["status"] == "completed" and done["result"]["content"]
    cancel(tasks, working)

    failing = ended(tasks, created(tasks, "failing_job"))
    assert failing["status"] == "completed" and failing["result"]["isError"] is True

    broken = ended(tasks, created(tasks, "protocol_error_job"))
    assert broken["status"] == "failed" and isinstance(broken["error"]["code"], int) and broken["error"]["message"]

    endless = slow(tasks, 60)
    cancel(tasks, endless)
    assert ended(tasks, endless)["status"] == "cancelled"


def test_tasks_capability_negotiation(tasks, client):
    capabilities = tasks.request("server/discover")["capabilities"]
    assert TASKS in capabilities["extensions"] and "tasks" not in capabilities

    plain = client.declaring({})
    for method, more in {"tasks/get": {}, "tasks/update": {"inputResponses": {}}, "tasks/cancel": {}}.items():
        assert refusal(plain, method, {"taskId": "gate-test"} | more).code == -32021
    at_once = plain.call("slow_compute", {"seconds": 0, "label": "conformance"})
    assert at_once["resultType"] == "complete" and at_once["content"] and "taskId" not in at_once

    declared = {"_meta": {CAPABILITIES: {"extensions": {TASKS: {}}}}}
    cancel(tasks, created(plain, "slow_compute", {"seconds": 1, "label": "conformance"}, **declared))


def test_tasks_wire_fields(client):
    only_tasks = client.declaring({"extensions": {TASKS: {}}})
    result = only_tasks.call("slow_compute", {"seconds": 1, "label": "conformance"})
    assert result["ttlMs"] is None or result["ttlMs"] > 0
    assert result.get("pollIntervalMs", 1) > 0
    assert not {"ttl", "pollInterval"} & set(result)

    state = ended(only_tasks, result["taskId"])
    assert "io.modelcontextprotocol/related-task" not in state["result"].get("_meta", {})
    assert get(only_tasks, result["taskId"])


def test_tasks_request_state_removal(tasks):
    result = tasks.call("slow_compute", {"seconds": 60, "label": "conformance"})
    assert "requestState" not in result
    assert "requestState" not in get(tasks, result["taskId"])
    cancel(tasks, result["taskId"])


def test_tasks_mrtr_input(tasks):
    parked = created(tasks, "confirm_delete", {"filename": "mrtr-input.txt"})
    questions = asking(tasks, parked)
    assert all(question["method"] for question in questions.values())
    cancel(tasks, parked)

    resumed = created(tasks, "confirm_delete", {"filename": "mrtr-resume.txt"})
    update(tasks, resumed, {key: {"action": "accept", "content": {"confirm": True}} for key in asking(tasks, resumed)})
    assert ended(tasks, resumed)["status"] == "completed"

    both = created(tasks, "multi_input")
    first, second = asking(tasks, both, questions=2)
    update(tasks, both, {first: {"action": "accept", "content": {"name": "partial-1", "confirm": True}}})
    partly = get(tasks, both)
    assert partly["status"] == "input_required" and set(partly["inputRequests"]) == {second}
    update(tasks, both, {second: {"action": "accept", "content": {"name": "partial-2", "confirm": True}}})
    assert ended(tasks, both)["status"] == "completed"


def test_tasks_request_headers(tasks):
    greeting = {"name": "greet", "arguments": {"name": "sep-2243"}}
    assert tasks.request("tools/call", greeting)["content"][0]["text"] == "Hello, sep-2243!"
    assert refusal(tasks, "tools/call", greeting, {"Mcp-Method": "tasks/get"}).code == -32020

    task = slow(tasks, 60)
    assert get(tasks, task)["status"]
    wrong = refusal(tasks, "tasks/get", {"taskId": task}, {"Mcp-Name": "another-task"})
    assert (wrong.status, wrong.code) == (400, -32020)
    cancel(tasks, task)


def test_tasks_dispatch_and_envelope(tasks):
    assert refusal(tasks, "tasks/result", {"taskId": "isolation-probe"}).code == -32601
    assert refusal(tasks, "tasks/list", {}).code == -32601
    assert refusal(tasks, "tasks/get", {"taskId": "nonexistent-12345"}).code == -32602

    legacy_hint = tasks.call("greet", {"name": "legacy-hint"}, task={"ttl": 60000, "pollInterval": 100})
    assert legacy_hint["resultType"] == "complete" and legacy_hint["content"]

    at_once = tasks.call("slow_compute", {"seconds": 0, "label": "conformance"})
    if at_once["resultType"] == "task":
        assert ended(tasks, at_once["taskId"])["status"] == "completed"

    assert ended(tasks, created(tasks, "failing_job"))["status"] == "completed"
    for task in (slow(tasks, 60), created(tasks, "confirm_delete", {"filename": "rt.txt"})):
        assert get(tasks, task)
        update(tasks, task, {"unknown-key": {"ignored": True}})
        cancel(tasks, task)


def test_tasks_status_notifications(tasks):
    """The suite skips this one until it listens where the extension sends; here it listens there."""
    task = slow(tasks, 60)
    with tasks.listen(taskIds=[task]) as stream:
        assert stream.next()["params"]["notifications"] == {"taskIds": [task]}
        cancel(tasks, task)
        message = stream.next()
        while message["params"]["status"] not in ENDED:
            message = stream.next()
    assert message["method"] == "notifications/tasks"
    assert (message["params"]["taskId"], message["params"]["status"]) == (task, "cancelled")


def test_tasks_required_task_error(client):
    refused = refusal(client.declaring({}), "tools/call", {"name": "failing_job", "arguments": {}})
    assert (refused.status, refused.code) == (400, -32021)
    assert TASKS in refused.data["requiredCapabilities"]["extensions"]


def test_tasks_mrtr_composition(client):
    both = client.declaring({"elicitation": {}, "extensions": {TASKS: {}}})
    first = both.call("test_tool_with_task")
    assert first["resultType"] == "input_required" and "taskId" not in first
    (key,) = first["inputRequests"]
    state = {name: first[name] for name in ("requestState",) if name in first}
    answers = {key: {"action": "accept", "content": {"name": "Alice"}}}

    task = created(both, "test_tool_with_task", inputResponses=answers, **state)
    done = ended(both, task)
    assert done["status"] == "completed"
    assert "Alice" in done["result"]["content"][0]["text"]
