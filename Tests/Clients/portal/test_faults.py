"""Each fault looks on the wire as it would on the internet."""

import time

import httpx
import pytest


def test_there_is_no_control_route_without_the_flag(portal):
    origin = portal.url.split("/rest/")[0]

    assert httpx.get(origin + "/control/faults").status_code == 404
    assert httpx.post(origin + "/control/faults", json={"fault": "cut"}).status_code == 404


def test_a_connection_is_cut_before_the_answer(fragile_portal):
    fragile_portal.break_with(fault="cut", times=1)

    with pytest.raises(httpx.RemoteProtocolError):
        fragile_portal.call("profile")
    assert "result" in fragile_portal.call("profile")


def test_half_an_answer_ends_with_the_connection(fragile_portal):
    fragile_portal.break_with(fault="half", times=1)

    with pytest.raises(httpx.RemoteProtocolError, match="incomplete|peer closed"):
        fragile_portal.call("profile")


def test_an_answer_comes_in_drips(fragile_portal):
    fragile_portal.break_with(fault="drip", bytes=100, pause=0.05, times=1)
    start = time.monotonic()

    assert "result" in fragile_portal.call("profile")
    assert time.monotonic() - start >= 0.1


def test_an_answer_comes_late(fragile_portal):
    fragile_portal.break_with(fault="latency", latency=0.3, times=1)
    start = time.monotonic()

    assert "result" in fragile_portal.call("profile")
    assert time.monotonic() - start >= 0.3


@pytest.mark.parametrize("status", [200, 403, 500])
def test_a_page_comes_instead_of_an_answer(fragile_portal, status):
    fragile_portal.break_with(fault="html", status=status, times=1)

    with fragile_portal.client() as client:
        answer = client.post(fragile_portal.webhook + "profile")

    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<html>")


def test_a_renamed_portal_sends_the_client_to_its_new_host(fragile_portal):
    fragile_portal.break_with(fault="redirect", to="https://new.bitrix24.example", times=1)

    with fragile_portal.client() as client:
        answer = client.post(fragile_portal.webhook + "profile")

    assert answer.status_code == 302
    assert answer.headers["location"] == "https://new.bitrix24.example/rest/1/demo/profile"


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("INTERNAL_SERVER_ERROR", 500), ("INVALID_CREDENTIALS", 401), ("insufficient_scope", 403),
        ("QUERY_LIMIT_EXCEEDED", 503), ("OPERATION_TIME_LIMIT", 429), ("OVERLOAD_LIMIT", 503),
    ],
)
def test_the_portal_refuses_as_portals_do(fragile_portal, code, status):
    fragile_portal.break_with(fault=code, times=1)

    with fragile_portal.client() as client:
        answer = client.post(fragile_portal.webhook + "profile")

    assert (answer.status_code, answer.json()["error"]) == (status, code)


def test_a_write_that_was_carried_out_stands_in_the_journal(fragile_portal):
    fragile_portal.break_with(fault="cut", moment="after", method="crm.lead.add", times=1)
    title = "Заявка, чей ответ потерялся"

    with pytest.raises(httpx.RemoteProtocolError):
        fragile_portal.call("crm.lead.add", fields={"TITLE": title})

    writes = [write for write in fragile_portal.journal()["writes"] if write["parameters"]["fields"]["TITLE"] == title]
    assert len(writes) == 1
    assert fragile_portal.call("crm.lead.list", filter={"TITLE": title})["total"] == 1


@pytest.mark.parametrize(
    ("rule", "named"),
    [
        ({"fault": "boom"}, 'fault="boom"'), ({"fault": "cut", "times": 0}, "times=0"),
        ({"fault": "drip", "bytes": -1}, "bytes=-1"), ({"fault": "cut", "colour": 1}, "colour"), ([], "JSON object"),
    ],
)
def test_a_wrong_rule_is_refused_by_its_field(fragile_portal, rule, named):
    with fragile_portal.client() as client:
        answer = client.post(fragile_portal.origin + "/control/faults", json=rule)

    assert answer.status_code == 400
    assert named in answer.json()["error_description"]


def test_a_plan_holds_from_the_start(start_portal, tmp_path):
    plan = tmp_path / "plan.json"
    plan.write_text('{"seed": 7, "rules": [{"fault": "QUERY_LIMIT_EXCEEDED", "times": 1}]}')
    portal = start_portal("--fault-plan", str(plan))

    assert portal.call("profile")["error"] == "QUERY_LIMIT_EXCEEDED"
    assert "result" in portal.call("profile")
