"""Questions that take many requests: their progress, what is left of them once they are cancelled, and tasks."""

import time

import pytest
from mcp import Client

from conformance.modern import WITH_TASKS, Modern
from conftest import start
from recording_portal import RecordingPortal
from sessions import Session

LEADS = "20000"
QUESTIONS = {
    "aggregateCrm": {"entity": "leads", "groupBy": ["source"], "metrics": ["count", "sum(amount)"]},
    "funnelReport": {"pipeline": "0", "period": "last 90 days", "allowCost": 400},
}
BEFORE_READING = 3
HOURS = ("median, h", "p90, h")

pytestmark = pytest.mark.parametrize("tool", QUESTIONS)


@pytest.fixture(scope="module")
def large_portal(binary):
    running = start(
        binary, "portal", "--port", "0", "--limits", "none", "--scale", LEADS,
        announced_by=r"http://127\.0\.0\.1:\d+/rest/1/demo/",
    )
    recording = RecordingPortal(running.url)
    yield recording
    recording.close()
    running.stop()


@pytest.fixture(scope="module")
def server(start_server, large_portal):
    server = start_server(environment={"BITRIX_BASE_URL": large_portal.url})
    with Modern(server.url) as client:
        client.call("describeCrm")
    return server


@pytest.fixture(scope="module")
def answers(server, large_portal) -> dict[str, tuple[dict, int]]:
    """What each question is answered, and how many requests that takes."""
    known = {}
    with Modern(server.url) as client:
        for tool, arguments in QUESTIONS.items():
            large_portal.take()
            known[tool] = (figures(client.call(tool, arguments)["structuredContent"]), len(large_portal.take()))
    return known


async def test_tells_how_far_it_is(server, answers, tool):
    heard = []

    async def note(done, total, message):
        heard.append((done, total))

    async with Client(server.url) as client:
        result = await client.call_tool(tool, QUESTIONS[tool], progress_callback=note)
    assert figures(result.structured_content) == answers[tool][0]
    assert len(heard) > 2 and heard == sorted(set(heard))
    assert {total for _, total in heard} == {heard[0][1]} and heard[-1][0] <= heard[0][1]


def test_asks_no_more_once_it_is_cancelled(server, large_portal, answers, tool):
    known, requests = answers[tool]
    large_portal.take()
    large_portal.hold(after=BEFORE_READING)
    with Session(server.url) as session:
        call = session.call_message(tool, QUESTIONS[tool])
        with session.stream(call) as events:
            large_portal.wait_for_held()
            assert session.notify("notifications/cancelled", {"requestId": call["id"]}).status_code == 202
            assert [event for event in events if any(event.data)] == []
    check_that_nothing_goes_on(server, large_portal, tool, known, requests)


def test_goes_on_as_a_task(server, large_portal, answers, tool):
    large_portal.hold(after=BEFORE_READING)
    with Modern(server.url, WITH_TASKS) as client:
        task = started_task(client, large_portal, tool)
        large_portal.release()
        done = ended(client, task)
    assert done["status"] == "completed"
    assert figures(done["result"]["structuredContent"]) == answers[tool][0]


def test_asks_no_more_once_its_task_is_cancelled(server, large_portal, answers, tool):
    known, requests = answers[tool]
    large_portal.take()
    large_portal.hold(after=BEFORE_READING)
    with Modern(server.url, WITH_TASKS) as client:
        task = started_task(client, large_portal, tool)
        large_portal.wait_for_held()
        client.request("tasks/cancel", {"taskId": task})
        assert ended(client, task)["status"] == "cancelled"
    check_that_nothing_goes_on(server, large_portal, tool, known, requests)


def test_is_answered_at_once_where_the_client_knows_no_tasks(server, answers, tool):
    with Modern(server.url, {}) as client:
        assert figures(client.call(tool, QUESTIONS[tool])["structuredContent"]) == answers[tool][0]


def figures(answer: dict) -> dict:
    """What stays the same from one answer to the next; the hours that records have stood in a stage grow."""
    hours = {place for place, column in enumerate(answer["columns"]) if column in HOURS}
    rows = [[cell for place, cell in enumerate(row) if place not in hours] for row in answer["rows"]]
    return {"rows": rows, "total": answer["total"], "coverage": answer["coverage"]}


def started_task(client: Modern, portal: RecordingPortal, tool: str) -> str:
    result = client.call(tool, QUESTIONS[tool])
    assert result["resultType"] == "task", result
    assert client.request("tasks/get", {"taskId": result["taskId"]})["status"] == "working"
    return result["taskId"]


def ended(client: Modern, task: str) -> dict:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        state = client.request("tasks/get", {"taskId": task})
        if state["status"] != "working":
            return state
        time.sleep(0.05)
    raise AssertionError("the task did not end")


def check_that_nothing_goes_on(server, portal: RecordingPortal, tool: str, known: dict, requests: int):
    """While the same question is asked again and answered, whatever went on of the first would ask, too."""
    portal.take()
    portal.release()
    with Modern(server.url) as client:
        assert figures(client.call(tool, QUESTIONS[tool])["structuredContent"]) == known
    assert len(portal.take()) == requests
