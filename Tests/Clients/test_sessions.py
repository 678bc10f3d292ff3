"""Sessions over HTTP beyond what the conformance suite looks at: whose they are, how many, and what survives a cut."""

import concurrent.futures
import time

import httpx
import pytest

from sessions import BOTH, Session

TOKENS = {"ann": "ann-0123456789abcdef", "bob": "bob-fedcba9876543210"}


@pytest.fixture(scope="module")
def guarded(start_server):
    tokens = ",".join(f"{name}:{token}" for name, token in TOKENS.items())
    return start_server("--demo", environment={"SERVER_AUTH_TOKEN": tokens})


def bearer(name: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {TOKENS[name]}"}


# Whose a session is


def test_a_session_is_its_principals_alone(guarded):
    with Session(guarded.url, headers=bearer("ann")) as session:
        stolen = session.headers | bearer("bob")
        with httpx.Client(timeout=30) as http:
            answers = [
                http.post(guarded.url, headers=stolen, json=session.message("ping")),
                http.get(guarded.url, headers=stolen),
                http.get(guarded.url, headers=stolen | {"Last-Event-ID": "1-0"}),
                http.delete(guarded.url, headers=stolen),
            ]
        assert [answer.status_code for answer in answers] == [404] * 4
        assert session.post(session.message("ping")).json()["result"] == {}


def test_a_session_needs_the_credential_each_time(guarded):
    with Session(guarded.url, headers=bearer("ann")) as session:
        headers = {key: value for key, value in session.headers.items() if key != "Authorization"}
        assert httpx.post(guarded.url, headers=headers, json=session.message("ping")).status_code == 401


def test_a_session_that_ended_is_gone(demo):
    with Session(demo.url) as session:
        assert session.end() == 200
        assert session.post(session.message("ping")).status_code == 404
        assert session.end() == 404


def test_one_session_too_many_ends_the_one_that_was_used_least_lately(start_server):
    server = start_server("--demo")
    with httpx.Client(timeout=30) as http:
        sessions = [Session(server.url, http=http) for _ in range(1000)]
        assert sessions[0].post(sessions[0].message("ping")).status_code == 200
        further = Session(server.url, http=http)
        assert further.post(further.message("ping")).status_code == 200
        assert sessions[0].post(sessions[0].message("ping")).status_code == 200
        assert sessions[1].post(sessions[1].message("ping")).status_code == 404


# Streams


def test_a_session_has_one_stream_at_a_time(demo):
    with Session(demo.url) as session, session.stream() as events:
        assert next(events).id == "0-0"
        assert httpx.get(demo.url, headers=session.headers).status_code == 409


@pytest.mark.parametrize("event", ["9-9", "0-7", "nope", "1-0"])
def test_an_event_that_leads_nowhere(demo, event):
    with Session(demo.url) as session:
        answer = httpx.get(demo.url, headers=session.headers | {"Last-Event-ID": event})
        assert answer.status_code == 400
        assert "Last-Event-ID" in answer.json()["error"]["message"]


def test_what_a_cut_connection_missed_comes_after_it(conformance_fixture):
    with Session(conformance_fixture.url) as session:
        call = session.call_message("test_tool_with_progress", token="t")
        with session.stream(call) as events:
            first = next(events)
            assert (first.is_empty, first.id, first.retry) == (True, "1-0", 500)
            seen = [next(events)]
        with session.stream(last_event_id=seen[-1].id) as events:
            assert next(events).is_empty
            rest = list(events)
        messages = [event.json() for event in seen + rest]
        assert [message["params"]["progress"] for message in messages[:-1]] == [0, 50, 100]
        assert messages[-1]["id"] == call["id"]
        assert [event.id for event in seen + rest] == ["1-1", "1-2", "1-3", "1-4"]


def test_an_answer_that_was_sent_can_be_read_again(conformance_fixture):
    with Session(conformance_fixture.url) as session:
        with session.stream(session.call_message("test_tool_with_progress", token=7)) as events:
            whole = list(events)
        with session.stream(last_event_id=whole[1].id) as events:
            again = list(events)
        assert [event.data for event in again[1:]] == [event.data for event in whole[2:]]


@pytest.mark.parametrize("revision", ["2024-11-05", "2025-03-26", "2025-06-18"])
def test_older_revisions_get_no_event_without_a_message(conformance_fixture, revision):
    with Session(conformance_fixture.url, revision) as session:
        with session.stream(session.call_message("test_tool_with_progress", token=7)) as events:
            assert not any(event.is_empty for event in events)


# Withdrawn requests


def test_a_withdrawn_request_gets_no_answer(conformance_fixture):
    with Session(conformance_fixture.url) as session:
        call = session.call_message("slow_compute", {"seconds": 60})
        with session.stream(call) as events:
            assert next(events).is_empty
            assert session.notify("notifications/cancelled", {"requestId": call["id"]}).status_code == 202
            assert list(events) == []
        assert session.post(session.message("ping")).status_code == 200


def test_an_id_in_use_is_refused(conformance_fixture):
    with Session(conformance_fixture.url) as session:
        call = session.call_message("slow_compute", {"seconds": 60})
        with session.stream(call) as events:
            assert next(events).is_empty
            error = session.post(call).json()["error"]
            assert error["code"] == -32600
            assert "still running" in error["message"]
        session.notify("notifications/cancelled", {"requestId": call["id"]})


def test_many_withdrawn_requests_leave_room_for_others(conformance_fixture):
    """A hundred long calls over twenty sessions are withdrawn or left; others are answered meanwhile and after."""

    def withdraw(_):
        with Session(conformance_fixture.url) as session:
            for number in range(5):
                call = session.call_message("slow_compute", {"seconds": 600})
                with session.stream(call) as events:
                    next(events)
                    if number % 2:
                        session.notify("notifications/cancelled", {"requestId": call["id"]})
                        assert list(events) == []
            assert session.end() == 200

    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        withdrawals = [pool.submit(withdraw, number) for number in range(20)]
        with Session(conformance_fixture.url) as session:
            while not all(withdrawal.done() for withdrawal in withdrawals):
                answer = session.post(session.call_message("test_simple_text")).json()
                assert answer["result"]["isError"] is False
        for withdrawal in withdrawals:
            withdrawal.result()


# Batches


def test_a_batch_of_2025_03_26(conformance_fixture):
    with Session(conformance_fixture.url, "2025-03-26") as session:
        messages = [
            session.message("ping"),
            {"jsonrpc": "2.0", "method": "notifications/initialized"},
            session.call_message("test_simple_text"),
            session.message("nope"),
            {"jsonrpc": "1.0", "id": 99, "method": "ping"},
        ]
        answers = session.post(messages).json()
        assert [answer.get("id") for answer in answers] == [2, 3, 4, 99]
        assert [answer.get("error", {}).get("code") for answer in answers] == [None, None, -32601, -32600]


def test_a_batch_that_wants_no_answer(conformance_fixture):
    with Session(conformance_fixture.url, "2025-03-26") as session:
        answer = session.post([{"jsonrpc": "2.0", "method": "notifications/initialized"}] * 2)
        assert (answer.status_code, answer.content) == (202, b"")


def test_a_batch_with_messages_on_the_way(conformance_fixture):
    with Session(conformance_fixture.url, "2025-03-26") as session:
        batch = [session.call_message("test_tool_with_progress", token="t"), session.message("ping")]
        with session.stream(batch) as events:
            *progress, last = [event.json() for event in events]
        assert [message["params"]["progress"] for message in progress] == [0, 50, 100]
        assert [answer["id"] for answer in last] == [batch[0]["id"], batch[1]["id"]]


@pytest.mark.parametrize("revision", ["2024-11-05", "2025-06-18", "2025-11-25"])
def test_other_revisions_have_no_batches(conformance_fixture, revision):
    with Session(conformance_fixture.url, revision) as session:
        answer = session.post([session.message("ping")])
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == -32600


def test_a_batch_begins_nothing(conformance_fixture):
    answer = httpx.post(conformance_fixture.url, headers=BOTH, json=[
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-03-26"}}
    ])
    assert "mcp-session-id" not in answer.headers
    assert answer.json()[0]["error"]["code"] == -32600


# Questions to the client


def test_a_question_is_answered_by_another_message(conformance_fixture):
    with Session(conformance_fixture.url, capabilities={"elicitation": {}}) as session:
        with session.stream(session.call_message("test_elicitation", {"message": "Who?"})) as events:
            question = next(event for event in events if not event.is_empty).json()
            assert question["method"] == "elicitation/create"
            result = {"action": "decline"}
            assert session.post({"jsonrpc": "2.0", "id": question["id"], "result": result}).status_code == 202
            assert "action=decline" in list(events)[-1].json()["result"]["content"][0]["text"]


def test_nobody_else_can_answer_it(conformance_fixture):
    with Session(conformance_fixture.url, capabilities={"elicitation": {}}) as session:
        with session.stream(session.call_message("test_elicitation", {"message": "Who?"})) as events:
            question = next(event for event in events if not event.is_empty).json()
            forged = {"jsonrpc": "2.0", "id": question["id"], "result": {"action": "accept", "content": {"username": "x"}}}
            with Session(conformance_fixture.url) as other:
                assert other.post(forged).status_code == 202
            assert httpx.post(conformance_fixture.url, headers=BOTH, json=forged).status_code == 202
            session.post({"jsonrpc": "2.0", "id": question["id"], "result": {"action": "cancel"}})
            assert "action=cancel" in list(events)[-1].json()["result"]["content"][0]["text"]


def test_a_client_that_cannot_be_asked(conformance_fixture):
    with Session(conformance_fixture.url) as session:
        result = session.post(session.call_message("test_elicitation", {"message": "Who?"})).json()["result"]
        assert result["isError"] is True
        assert "elicitation" in result["content"][0]["text"]


def test_a_client_that_reads_no_streams_is_not_asked(conformance_fixture):
    with Session(conformance_fixture.url, capabilities={"elicitation": {}}) as session:
        call = session.call_message("test_elicitation", {"message": "Who?"})
        begin = time.monotonic()
        result = session.post(call, headers={"Accept": "application/json"}).json()["result"]
        assert result["isError"] is True
        assert time.monotonic() - begin < 10
