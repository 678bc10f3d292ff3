"""The contract of the tools, one test for each row of it, through the built binary over POST /mcp."""

import json
import random
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from date_ranges import HINTS, bounds, write_zone
from recording_portal import SECRET, RecordingPortal

HEADERS = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
UTC = ZoneInfo("UTC")
LARGE = 10_000_000
LISTS = {
    "getLeads": ("crm.lead.list", "crm/leads", "DATE_CREATE", "last_week"),
    "getDeals": ("crm.deal.list", "crm/deals", "DATE_CREATE", "today"),
    "getContacts": ("crm.contact.list", "crm/contacts", "DATE_CREATE", "today"),
    "getCompanies": ("crm.company.list", "crm/companies", "DATE_CREATE", "today"),
    "getTasks": ("tasks.task.list", "crm/tasks", "CHANGED_DATE", "today"),
    "getUsers": ("user.get", "crm/users", "DATE_REGISTER", "last_week"),
}


class Answer:
    """A CallToolResult, checked for what holds of every one."""

    def __init__(self, result: dict):
        self.result = result
        self.text = result["content"][0]["text"]
        self.structured = result["structuredContent"]
        assert result["isError"] is ("error" in self.structured)
        assert self.structured["metadata"]["provider"] == "bitrix24"

    def __getitem__(self, key):
        return self.structured[key]

    def __contains__(self, key):
        return key in self.structured

    @property
    def size(self) -> int:
        return len(self.result["content"][1]["text"].encode())

    @property
    def rows(self) -> list:
        rows = self["result"]["result"]
        return rows["tasks"] if isinstance(rows, dict) else rows

    @property
    def ids(self) -> list[str]:
        return [row.get("ID") or row["id"] for row in self.rows]

    @property
    def warnings(self) -> list[str]:
        return [warning["message"] for warning in self.structured.get("warnings", [])]


@pytest.fixture
def call(http, demo):
    """Calls a tool; of the demo server, unless another is named."""

    def caller(tool: str, arguments: dict | None = None, server=demo) -> Answer:
        answer = http.post(server.url, headers=HEADERS, json={
            "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments or {}},
        })
        assert answer.status_code == 200, answer.text
        result = Answer(answer.json()["result"])
        assert result["metadata"]["tool"] == tool
        return result

    return caller


@pytest.fixture(scope="module")
def recorded(portal):
    proxy = RecordingPortal(portal.url)
    yield proxy
    proxy.close()


@pytest.fixture(scope="module")
def recorded_server(start_server, recorded):
    return start_server(environment={"BITRIX_BASE_URL": recorded.url})


@pytest.fixture
def fresh(start_server):
    """Starts servers that end with the test."""
    running = []

    def starter(*arguments: str, environment: dict[str, str] | None = None):
        running.append(start_server(*arguments, environment=environment))
        return running[-1]

    yield starter
    for server in running:
        server.stop()


@pytest.fixture
def ask(call, recorded, recorded_server):
    """Calls a tool of a server on a recorded portal; gives the answer and what the portal was asked."""

    def asker(tool: str, arguments: dict | None = None) -> tuple[Answer, list]:
        recorded.take()
        answer = call(tool, arguments, recorded_server)
        return answer, recorded.take()

    yield asker
    recorded.failures.clear()


@pytest.fixture
def portal_rows(http, portal):
    """Reads a whole list from the portal itself, page by page."""

    def reader(method: str, parameters: dict | None = None) -> list[dict]:
        rows, start = [], 0
        while start is not None:
            page = http.post(portal.url + method, json=(parameters or {}) | {"start": start}).json()
            rows += page["result"]["tasks"] if method == "tasks.task.list" else page["result"]
            start = page.get("next")
        return rows

    return reader


def check_list(answer: Answer, resource: str, limit: int):
    """What the answer of every list tool has."""
    assert not answer.result["isError"]
    assert answer["metadata"] == {
        "provider": "bitrix24", "tool": answer["metadata"]["tool"], "resource": resource,
    }
    assert set(answer["request"]) <= {
        "select", "filter", "order", "start", "limit", "dateHint", "stageSemantics", "statusSemantics",
    }
    pagination = answer["pagination"]
    assert set(pagination) == {"limit", "start", "next", "total", "fetched"}
    assert pagination["limit"] == limit and pagination["start"] == answer["request"]["start"]
    assert pagination["fetched"] == len(answer.rows) <= limit
    end = pagination["start"] + pagination["fetched"]
    assert pagination["next"] == (end if end < pagination["total"] else None)
    assert answer["result"]["total"] == pagination["total"]
    assert answer["result"].get("next") == pagination["next"]
    for warning in answer.structured.get("warnings", []):
        assert set(warning) <= {"message", "suggested_filters"}


def check_meta(rows: list[dict], fields: dict[str, str]):
    """`_meta` names the codes that a record has, and no others."""
    assert rows
    for row in rows:
        expected = {name: row[field] for name, field in fields.items() if row.get(field)}
        assert {name: entry["id"] for name, entry in row["_meta"].items()} == expected
        for entry in row["_meta"].values():
            assert entry["name"] and "raw" not in entry
            assert entry.get("unresolved") is None or entry["name"] == entry["id"]


# The tools


def test_tool_getDeals(ask, portal_rows):
    answer, requests = ask("getDeals", {"dateHint": "this_quarter", "limit": 20})
    check_list(answer, "crm/deals", 20)
    check_meta(answer.rows, {"responsible": "ASSIGNED_BY_ID", "category": "CATEGORY_ID", "stage": "STAGE_ID"})
    assert "warnings" not in answer and "aggregates" not in answer and "hints" not in answer
    asked = requests[0].parameters
    assert asked["filter"] == answer["request"]["filter"]
    whole = portal_rows("crm.deal.list", {"filter": asked["filter"], "order": asked["order"]})
    assert [{**row, "_meta": 0} for row in answer.rows] == [{**row, "_meta": 0} for row in whole[:20]]


def test_tool_getLeads(ask, portal_rows):
    answer, requests = ask("getLeads", {"dateHint": "last_month", "limit": 20})
    check_list(answer, "crm/leads", 20)
    check_meta(answer.rows, {
        "responsible": "ASSIGNED_BY_ID", "creator": "CREATED_BY_ID", "modifier": "MODIFY_BY_ID",
        "status": "STATUS_ID", "source": "SOURCE_ID", "currency": "CURRENCY_ID",
    })
    assert answer["request"]["order"] == {"DATE_MODIFY": "DESC"}
    assert list(requests[0].parameters["order"].items())[0] == ("DATE_MODIFY", "DESC")
    dates = [row["DATE_MODIFY"] for row in answer.rows]
    assert dates == sorted(dates, reverse=True)
    assert set(answer["aggregates"]) == {"status", "responsible"} and set(answer["hints"]) == {"message", "copyableFilter"}
    whole = portal_rows("crm.lead.list", {"filter": answer["request"]["filter"], "order": requests[0].parameters["order"]})
    assert [{**row, "_meta": 0} for row in answer.rows] == [{**row, "_meta": 0} for row in whole[:20]]


def check_plain_list(tool, ask, portal_rows):
    method, resource, field, _ = LISTS[tool]
    answer, requests = ask(tool, {"limit": 15, "filter": {f">={field}": "2000-01-01", f"<={field}": "2100-01-01"}})
    check_list(answer, resource, 15)
    assert "warnings" not in answer
    assert requests[0].method == method and len(requests) == 1
    parameters = {key: value for key, value in requests[0].parameters.items() if key != "start"}
    assert answer.rows == portal_rows(method, parameters)[:15]
    chosen, _ = ask(tool, {"limit": 3, "select": ["ID"]})
    assert [list(row) for row in chosen.rows] == [["ID"]] * 3
    return answer


def test_tool_getContacts(ask, portal_rows):
    answer = check_plain_list("getContacts", ask, portal_rows)
    assert answer["request"]["order"] == {"DATE_MODIFY": "DESC"}


def test_tool_getCompanies(ask, portal_rows):
    answer = check_plain_list("getCompanies", ask, portal_rows)
    assert answer["request"]["order"] == {"DATE_MODIFY": "DESC"}


def test_tool_getUsers(ask, portal_rows):
    answer = check_plain_list("getUsers", ask, portal_rows)
    found, requests = ask("getUsers", {"filter": {"ID": answer.ids[:2]}, "order": {"LAST_NAME": "DESC"}})
    assert sorted(found.ids, key=int) == answer.ids[:2]
    assert requests[0].parameters["sort"] == "LAST_NAME" and requests[0].parameters["order"] == "DESC"


def test_tool_getTasks(ask):
    answer, requests = ask("getTasks", {"dateHint": "this_quarter", "limit": 20, "filter": {"!PRIORITY": "7"}})
    check_list(answer, "crm/tasks", 20)
    check_meta(answer.rows, {
        "responsible": "responsibleId", "creator": "createdBy", "status": "status", "priority": "priority",
    })
    assert list(answer["result"]["result"]) == ["tasks"]
    assert requests[0].parameters["filter"] == answer["request"]["filter"]
    assert set(answer["request"]["filter"]) == {"!PRIORITY", ">=CHANGED_DATE", "<=CHANGED_DATE"}


def test_tool_getCompany(ask, http, portal):
    known = http.post(portal.url + "crm.company.get", json={"id": 1}).json()["result"]
    answer, requests = ask("getCompany", {"id": "1"})
    assert answer["metadata"] == {"provider": "bitrix24", "tool": "getCompany", "resource": "crm/companies"}
    assert answer["result"] == {"result": known}
    assert answer["request"] == {"id": 1}
    assert not answer.result["isError"] and "pagination" not in answer
    assert [request.method for request in requests] == ["crm.company.get"]
    missing, _ = ask("getCompany", {"id": 99_999_999})
    assert missing.result["isError"] and missing["error"]["kind"] == "notFound"


CALL_FIELDS = ["activityId", "date", "CALL_ID", "duration", "direction", "phone", "responsible", "recording"]


def lead_with_calls(portal_rows) -> tuple[str, list[dict]]:
    """The lead with the most calls, and these, the latest first."""
    calls = portal_rows("crm.activity.list", {
        "filter": {"OWNER_TYPE_ID": 1, "TYPE_ID": 2}, "order": {"START_TIME": "DESC", "ID": "DESC"},
    })
    owners = [row["OWNER_ID"] for row in calls]
    lead = max(owners, key=owners.count)
    return lead, [row for row in calls if row["OWNER_ID"] == lead]


def test_a_server_knows_names_before_the_first_question(call, recorded, fresh):
    recorded.take()
    server = fresh(environment={"BITRIX_BASE_URL": recorded.url})
    assert "crm.item.fields" in recorded.wait_for("user.get").methods
    recorded.take()
    answer = call("aggregateCrm", {"entity": "deals", "groupBy": ["stage"]}, server)
    assert answer.result["structuredContent"]["coverage"]["requests"] == 1
    assert [request.method for request in recorded.take()] == ["batch"]


def test_tool_getLeadCalls(call, recorded, fresh, portal_rows, ask):
    lead, activities = lead_with_calls(portal_rows)
    assert len(activities) > 1
    recorded.take()
    cold = fresh(environment={"BITRIX_BASE_URL": recorded.url})
    prefetch = recorded.wait_for("user.get")
    assert {"user.get", "crm.status.list", "crm.currency.list", "crm.category.list"} < set(prefetch.methods)
    assert recorded.take() == [prefetch]
    answer = call("getLeadCalls", {"ownerId": lead}, cold)
    requests = recorded.take()

    assert [request.method for request in requests] == ["crm.activity.list", "batch"]
    # The names may have come already.
    assert set(requests[1].methods) - {"user.get"} == {"crm.activity.get", "voximplant.statistic.get"}
    assert answer["metadata"]["resource"] == "crm/lead_calls"
    assert answer["request"]["limit"] == 10
    assert [row["activityId"] for row in answer.rows] == [row["ID"] for row in activities][:10]
    statistics = {row["CRM_ACTIVITY_ID"]: row for row in portal_rows("voximplant.statistic.get")}
    for row in answer.rows:
        assert list(row) == CALL_FIELDS
        known = statistics[row["activityId"]]
        assert (row["date"], row["CALL_ID"], row["phone"]) == (
            known["CALL_START_DATE"], known["CALL_ID"], known["PHONE_NUMBER"],
        )
        assert row["duration"] == int(known["CALL_DURATION"])
        assert row["direction"] == {"1": "outgoing", "2": "incoming", "3": "incoming", "4": "callback"}[known["CALL_TYPE"]]
        assert row["recording"] == (known["CALL_RECORD_URL"] or None)
        assert row["responsible"]["name"] and "@" in row["responsible"]["email"]
    assert "warnings" not in answer

    oldest, _ = ask("getLeadCalls", {"ownerId": lead, "order": {"START_TIME": "ASC"}, "limit": 1, "select": ["SUBJECT"]})
    assert [row["activityId"] for row in oldest.rows] == [activities[-1]["ID"]]
    assert oldest.rows[0]["SUBJECT"] == activities[-1]["SUBJECT"]
    assert oldest["pagination"]["next"] == 1
    second, _ = ask("getLeadCalls", {"ownerId": lead, "order": {"START_TIME": "ASC"}, "limit": 1, "start": 1})
    assert [row["activityId"] for row in second.rows] == [activities[-2]["ID"]]
    filtered, _ = ask("getLeadCalls", {"ownerId": lead, "filter": {"ID": activities[0]["ID"]}})
    assert [row["activityId"] for row in filtered.rows] == [activities[0]["ID"]]
    nothing, asked = ask("getLeadCalls", {"ownerId": 99_999_999})
    assert nothing.rows == [] and len(asked) == 1
    assert ask("getLeadCalls", {"ownerId": lead, "limit": 41})[0].result["isError"]

    recorded.failures["voximplant.statistic.get"] = (403, "ACCESS_DENIED", "Access denied!")
    poor, requests = ask("getLeadCalls", {"ownerId": lead})
    assert len(requests) == 2 and not poor.result["isError"]
    assert len(poor.warnings) == 1 and "ACCESS_DENIED" in poor.warnings[0]
    for row in poor.rows:
        assert list(row) == CALL_FIELDS
        assert row["duration"] is None and row["date"] and row["phone"] and row["responsible"]["name"]


def test_tool_callBitrixMethod(ask, http, portal):
    lead, requests = ask("callBitrixMethod", {"method": "crm.lead.get", "params": {"id": 1}})
    known = http.post(portal.url + "crm.lead.get", json={"id": 1}).json()["result"]
    assert lead["metadata"] == {"provider": "bitrix24", "tool": "callBitrixMethod", "resource": "crm.lead.get"}
    assert lead["request"] == {"method": "crm.lead.get", "params": {"id": 1}}
    assert lead["result"] == {"result": known} and "pagination" not in lead and "warnings" not in lead
    assert [request.method for request in requests] == ["crm.lead.get"]

    parameters = {"select": ["ID"], "order": {"ID": "ASC"}, "start": 50}
    page, requests = ask("callBitrixMethod", {"method": "crm.lead.list", "params": parameters})
    assert requests[0].parameters == parameters
    assert set(page["pagination"]) == {"limit", "start", "next", "total", "fetched"}
    assert page["pagination"] | {"total": 0} == {"limit": 50, "start": 50, "next": 100, "total": 0, "fetched": 50}
    assert page["result"]["next"] == 100 and page["result"]["total"] == page["pagination"]["total"]
    assert len(page.warnings) == 1
    odd, _ = ask("callBitrixMethod", {"method": "crm.lead.list", "params": parameters | {"start": 63}})
    assert odd.ids == page.ids[13:] and odd["pagination"]["next"] == 100

    for tool, (method, _, field, hint) in LISTS.items():
        key = "FILTER" if method == "user.get" else "filter"
        warned, _ = ask("callBitrixMethod", {"method": method, "params": {"select": ["ID"]}})
        listed, _ = ask(tool, {"select": ["ID"]})
        assert warned["warnings"] == listed["warnings"], tool
        assert warned["suggestedFix"] == {"filters": [warned["warnings"][0]["suggested_filters"]]}
        fixed, _ = ask("callBitrixMethod", {
            "method": method, "params": {"select": ["ID"], key: warned["suggestedFix"]["filters"][0]},
        })
        assert "warnings" not in fixed and "suggestedFix" not in fixed
    assert "warnings" not in ask("callBitrixMethod", {"method": "crm.currency.list"})[0]

    written, _ = ask("callBitrixMethod", {
        "method": "crm.lead.update", "params": {"id": 1, "fields": {"TITLE": "Переименован"}},
    })
    assert written["result"] == {"result": True}
    assert ask("callBitrixMethod", {"method": "crm.lead.get", "params": {"id": 1}})[0]["result"]["result"]["TITLE"] == "Переименован"


# The shared rules


def test_tool_limit_is_exact(ask, portal_rows):
    total = len(portal_rows("crm.lead.list", {"select": ["ID"]}))
    assert ask("getLeads", {"select": ["ID"]})[0]["pagination"]["limit"] == 50
    for start, limit, most in [
        (0, 1, 1), (0, 10, 1), (0, 50, 1), (0, 51, 1), (25, 50, 1), (50, 50, 1), (37, 13, 1), (0, 500, 1), (13, 500, 1),
    ]:
        answer, requests = ask("getLeads", {"start": start, "limit": limit, "select": ["ID"]})
        assert len(answer.rows) == min(limit, total - start)
        assert len(requests) <= most, (start, limit)
        if len(requests[0].methods) > 1:
            assert requests[0].method == "batch" and set(requests[0].methods) == {"crm.lead.list"}
            assert len(requests[0].methods) <= limit // 50 + 2
    for limit in (0, 501, -1, 1.5):
        refused, requests = ask("getLeads", {"limit": limit})
        assert refused.result["isError"] and "500" in refused.text and requests == []


def test_tool_limit_costs_two_requests_at_most_cold(call, recorded, fresh):
    server = fresh(environment={"BITRIX_BASE_URL": recorded.url})
    recorded.wait_for("user.get")
    recorded.take()
    call("getLeads", {"limit": 500, "start": 30, "maxBytes": LARGE}, server)
    # The names may have come already.
    assert len(recorded.take()) in (1, 2)
    call("getLeads", {"limit": 500, "start": 30, "maxBytes": LARGE}, server)
    assert len(recorded.take()) == 1


@pytest.mark.parametrize("tool, order", [
    ("getLeads", {}), ("getLeads", {"STATUS_ID": "ASC"}), ("getDeals", {}), ("getDeals", {"STAGE_ID": "DESC"}),
    ("getContacts", {"TYPE_ID": "ASC"}), ("getCompanies", {"COMPANY_TYPE": "ASC"}), ("getTasks", {"PRIORITY": "DESC"}),
    ("getUsers", {}),
])
def test_tool_start_and_next(call, portal_rows, tool, order, demo):
    whole = call(tool, {"order": order, "limit": 500, "maxBytes": LARGE, "select": ["ID"]}).ids
    count = call(tool, {"select": ["ID"], "limit": 1})["pagination"]["total"]
    assert len(set(whole)) == len(whole) == min(count, 500)
    generator = random.Random(tool)
    for _ in range(3):
        first = generator.randrange(len(whole) + 2)
        walked, start = [], first
        while start is not None:
            arguments = {"order": order, "start": start, "limit": generator.randint(15, 170)}
            if generator.random() < 0.5:
                arguments |= {"maxBytes": generator.randint(8000, 60_000)}
            else:
                arguments |= {"select": ["ID"]}
            answer = call(tool, arguments)
            assert answer["pagination"]["next"] is None or answer["pagination"]["next"] > start
            walked += answer.ids
            start = answer["pagination"]["next"]
        assert walked == whole[first:]
    behind = call(tool, {"start": 1_000_000})
    assert behind.rows == [] and behind["pagination"]["next"] is None


@pytest.mark.parametrize("tool", LISTS)
def test_tool_date_hint(ask, tool):
    _, _, field, _ = LISTS[tool]
    for hint in HINTS:
        before = datetime.now(timezone.utc)
        answer, requests = ask(tool, {"dateHint": hint, "limit": 1, "filter": {"!ID": "7"}})
        after = datetime.now(timezone.utc)
        sent = answer["request"]["filter"]
        assert list(sent) == ["!ID", f">={field}", f"<={field}"]
        assert (sent[f">={field}"], sent[f"<={field}"]) in [bounds(hint, UTC, now) for now in (before, after)]
        assert answer["request"]["dateHint"] == hint
        asked = requests[0].parameters
        assert (asked.get("filter") or asked["FILTER"]) == sent
        assert "warnings" not in answer and "suggestedFix" not in answer

    both = {f">{field}": "2020-01-01T00:00:00+03:00", f"<={field}": "2030-01-01T00:00:00+03:00"}
    for own in (both, dict([list(both.items())[0]]), dict([list(both.items())[1]])):
        answer, _ = ask(tool, {"dateHint": "today", "limit": 1, "filter": own})
        assert answer["request"]["filter"] == own
        assert any("dateHint" in warning and field in warning for warning in answer.warnings)
    refused, requests = ask(tool, {"dateHint": "tomorrow"})
    assert refused.result["isError"] and requests == []
    assert all(word in refused.text for word in ["dateHint", "tomorrow", *HINTS])


def test_tool_semantics(ask, portal_rows):
    statuses = portal_rows("crm.status.list")
    group = {"S": "success", "F": "failure"}

    def codes(entities: str, names: list[str]) -> set[str]:
        return {
            row["STATUS_ID"] for row in statuses
            if row["ENTITY_ID"].startswith(entities) and group.get(row["SEMANTICS"], "process") in names
        }

    for argument, names in [
        ("statusSemantics", ["process"]), ("groupSemantics", ["failure", "success"]), ("statusSemantics", "success"),
    ]:
        answer, requests = ask("getLeads", {argument: names, "limit": 100, "select": ["ID", "STATUS_ID"]})
        expected = codes("STATUS", [names] if isinstance(names, str) else names)
        assert set(answer["request"]["filter"]["STATUS_ID"]) == expected
        assert set(answer["request"]["statusSemantics"]) == set([names] if isinstance(names, str) else names)
        assert {row["STATUS_ID"] for row in answer.rows} <= expected and answer.rows
        assert requests[-1].method == "batch" and set(requests[-1].methods) <= {"crm.lead.list"} or len(requests) == 1

    for names in (["success"], ["failure"], ["process", "failure"]):
        answer, requests = ask("getDeals", {"stageSemantics": names, "limit": 50, "select": ["ID", "STAGE_ID"]})
        expected = codes("DEAL_STAGE", names)
        assert set(answer["request"]["filter"]["STAGE_ID"]) == expected
        assert any(":" in code for code in expected) and any(":" not in code for code in expected)
        assert {row["STAGE_ID"] for row in answer.rows} <= expected and answer.rows
        assert answer["request"]["stageSemantics"] == names
    assert len(requests) == 1

    pipeline, _ = ask("getDeals", {
        "stageSemantics": "success", "filter": {"CATEGORY_ID": "1"}, "limit": 200, "select": ["ID", "STAGE_ID", "CATEGORY_ID"],
    })
    assert {(row["CATEGORY_ID"], row["STAGE_ID"]) for row in pipeline.rows} == {("1", "C1:WON")}
    own, _ = ask("getDeals", {"stageSemantics": ["success", "process"], "filter": {"@STAGE_ID": ["WON", "LOSE"]}, "limit": 5})
    assert own["request"]["filter"] == {"STAGE_ID": ["WON"]}
    assert {row["STAGE_ID"] for row in own.rows} == {"WON"}
    contrary, requests = ask("getDeals", {"stageSemantics": "success", "filter": {"STAGE_ID": "LOSE"}})
    assert contrary.result["isError"] and "stageSemantics" in contrary.text and requests == []
    unknown, _ = ask("getLeads", {"statusSemantics": ["won"]})
    assert unknown.result["isError"]
    assert all(word in unknown.text for word in ["statusSemantics", "won", "process", "success", "failure"])


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_tool_warnings_and_suggested_fix(call, fresh, locale):
    server = fresh("--demo", "--locale", locale)
    for tool, (_, resource, field, hint) in LISTS.items():
        before = datetime.now(timezone.utc)
        answer = call(tool, {"limit": 2}, server)
        ends = [bounds(hint, UTC, now) for now in (before, datetime.now(timezone.utc))]
        check_list(answer, resource, 2)
        assert answer.rows
        warning, = answer["warnings"]
        suggested = warning["suggested_filters"]
        assert list(suggested) == [f">={field}", f"<={field}"] and tuple(suggested.values()) in ends
        assert answer["suggestedFix"] == {"filters": [suggested]}
        assert answer.text.split("\n")[1:] == [warning["message"]]
        assert any("а" <= letter <= "я" for letter in warning["message"]) is (locale == "ru")
        fixed = call(tool, {"limit": 2, "filter": suggested}, server)
        assert "warnings" not in fixed and "suggestedFix" not in fixed
        one = {f">={field}": "2020-01-01T00:00:00+00:00", "!ID": "7"}
        half = call(tool, {"limit": 2, "filter": one}, server)
        assert len(half.warnings) == 1
        assert "warnings" not in call(tool, {"limit": 2, "filter": one | half["suggestedFix"]["filters"][0]}, server)
        assert "warnings" not in call(tool, {"limit": 2, "dateHint": "today"}, server)


def test_tool_aggregates_and_hints(call):
    for arguments in ({"limit": 120, "maxBytes": LARGE}, {"limit": 120, "maxBytes": 20_000}, {"limit": 3}):
        answer = call("getLeads", arguments)
        for name, field in [("status", "STATUS_ID"), ("responsible", "ASSIGNED_BY_ID")]:
            codes = [row[field] for row in answer.rows]
            names = {row[field]: row["_meta"][name]["name"] for row in answer.rows}
            assert answer["aggregates"][name] == {
                code: {"count": codes.count(code), "name": names[code]} for code in set(codes)
            }
        assert len(answer.rows) == answer["pagination"]["fetched"]
        hint = answer["hints"]
        assert hint["message"]
        copyable = hint["copyableFilter"]
        assert set(copyable) == {"filter", "order", "limit"} and copyable["limit"] == arguments["limit"]
        assert copyable["order"] == {"DATE_MODIFY": "DESC"}
        now = datetime.now(timezone.utc)
        expected = [bounds("last_week", UTC, moment) for moment in (now, now - timedelta(minutes=1))]
        assert (copyable["filter"][">=DATE_CREATE"], copyable["filter"]["<=DATE_CREATE"]) in expected
    assert call("getLeads")["hints"]["copyableFilter"]["limit"] == 50
    copied = call("getLeads", copyable)
    assert not copied.result["isError"] and "warnings" not in copied and copied.rows
    assert call("getLeads", {"filter": {"ID": "99999999"}})["aggregates"] == {"status": {}, "responsible": {}}


def test_tool_result_budget(call, fresh, demo):
    ids = [str(number) for number in range(1, 3000)]
    asked = [(tool, arguments) for tool in LISTS for arguments in ({"limit": 200}, {"filter": {"ID": ids}, "limit": 60})]
    asked += [
        ("getLeads", {"detail": "full", "limit": 200}), ("getCompany", {"id": 1, "detail": "full"}), ("getLeadCalls", {"ownerId": 1}),
        ("callBitrixMethod", {"method": "crm.lead.list"}), ("callBitrixMethod", {"method": "crm.status.list"}),
        ("callBitrixMethod", {"method": "crm.lead.fields"}),
        ("callBitrixMethod", {"method": "crm.lead.list", "params": {"filter": {"ID": ids}}}),
        ("callBitrixMethod", {"method": "batch", "params": {"cmd": {"a": "crm.lead.list", "b": "user.get"}}}),
    ]
    for budget in (2000, 3100, 9000, 25_000, 60_000):
        server = fresh("--demo", "--result-budget", str(budget))
        for tool, arguments in asked:
            answer = call(tool, arguments, server)
            assert answer.size <= budget, (tool, budget)
            if "pagination" not in answer:
                continue
            pagination = answer["pagination"]
            end = pagination["start"] + pagination["fetched"]
            assert pagination["next"] == (end if end < pagination["total"] else None)
            dropped = min(arguments.get("limit", 50), pagination["total"]) - pagination["fetched"]
            if tool != "callBitrixMethod" and dropped > 0:
                assert any(str(dropped) in warning or pagination["fetched"] == 0 for warning in answer.warnings)
                assert any(str(pagination["next"]) in warning for warning in answer.warnings)

    small = fresh("--demo", "--result-budget", "20000")
    for tool, arguments in [("getDeals", {}), ("callBitrixMethod", {"method": "crm.deal.list"})]:
        rows, start = [], 0
        while start is not None and len(rows) < 120:
            place = {"start": start}
            answer = call(tool, arguments | (place | {"limit": 50} if tool == "getDeals" else {"params": place}), small)
            rows += answer.ids
            start = answer["pagination"]["next"]
        whole = call(tool, {"limit": 500, "maxBytes": LARGE, "select": ["ID"]}, small).ids if tool == "getDeals" else [
            row for first in (0, 50, 100)
            for row in call(tool, {**arguments, "params": {"start": first, "select": ["ID"]}}, small).ids
        ]
        assert rows == whole[:len(rows)]
    raised = call("getLeads", {"limit": 50, "maxBytes": 400_000}, small)
    assert len(raised.rows) == 50 and raised.size > 20_000
    default = call("getLeads", {"limit": 500})
    assert default.size <= 60_000 and default["pagination"]["fetched"] < 500


def test_tool_detail(call):
    standard = call("getLeads", {"limit": 5, "maxBytes": LARGE})
    full = call("getLeads", {"limit": 5, "maxBytes": LARGE, "detail": "full"})
    compact = call("getLeads", {"limit": 5, "maxBytes": LARGE, "detail": "compact"})
    assert standard.ids == full.ids == compact.ids
    for plain, whole, short in zip(standard.rows, full.rows, compact.rows):
        fields = {key: value for key, value in plain.items() if key != "_meta"}
        assert fields == {key: value for key, value in whole.items() if key != "_meta"}
        assert {key: value for key, value in short.items() if key != "_meta"} == {
            key: value for key, value in fields.items() if value not in (None, "", [], {})
        }
        assert len(short) < len(plain)
        for name, entry in plain["_meta"].items():
            assert "raw" not in entry and "raw" not in short["_meta"][name]
            assert whole["_meta"][name]["raw"] and whole["_meta"][name]["name"] == entry["name"]
    assert "raw" in json.dumps(call("getTasks", {"limit": 1, "detail": "full"}).rows)
    assert "raw" not in json.dumps(call("getDeals", {"limit": 5}).rows)
    refused = call("getLeads", {"detail": "everything"})
    assert refused.result["isError"] and all(word in refused.text for word in ["standard", "full", "compact"])


def test_tool_text_content(call, fresh, portal):
    long = fresh(environment={"BITRIX_BASE_URL": portal.url})
    short = fresh("--text-content", "summary", environment={"BITRIX_BASE_URL": portal.url})
    calls = [(tool, {"limit": 2}) for tool in LISTS]
    calls += [("getCompany", {"id": 1}), ("getLeadCalls", {"ownerId": 1}), ("callBitrixMethod", {"method": "server.time"})]
    for tool, arguments in calls:
        answer = call(tool, arguments, long)
        assert [piece["type"] for piece in answer.result["content"]] == ["text", "text"]
        assert json.loads(answer.result["content"][1]["text"]) == answer.structured
        summary, *lines = answer.text.split("\n")
        assert lines == answer.warnings
        said = json.dumps(answer.structured, ensure_ascii=False)
        words = summary.replace(":", " ").replace(",", " ").replace(".", " ").split()
        assert all(word in said for word in words if word.isdigit())
        alone = call(tool, arguments, short)
        assert len(alone.result["content"]) == 1 and alone.text == answer.text
    failed = call("getCompany", {"id": 99_999_999}, long)
    assert failed.text == failed["error"]["message"]
    assert json.loads(failed.result["content"][1]["text"]) == failed.structured
    assert len(call("getCompany", {"id": 99_999_999}, short).result["content"]) == 1


def test_tool_instance_name(call, fresh):
    server = fresh("--demo", environment={"BITRIX_INSTANCE_NAME": "Север"})
    for tool, arguments in [("getLeads", {"limit": 1}), ("callBitrixMethod", {"method": "server.time"}), ("getCompany", {"id": 1})]:
        assert call(tool, arguments, server)["metadata"]["instance_name"] == "Север"
    assert "instance_name" not in call("getLeads", {"limit": 1})["metadata"]


READ = [("crm.lead.list", {}), ("CRM.Lead.List", {}), ("crm.lead.get.json", {"id": 1})]
WRITE = [("crm.lead.update", {"id": 1, "fields": {"TITLE": "x"}})]
DELETE = [("crm.lead.delete", {"id": 1}), ("CRM.LEAD.DELETE", {"id": 1}), ("crm.lead.delete.json", {"id": 1}), ("crm.lead.burn", {})]
INSIDE = [
    ({"a": "crm.lead.list", "b": "crm.deal.get?id=1"}, "read"),
    ({"a": "crm.lead.list", "b": "crm.lead.update?id=1&fields[TITLE]=y"}, "readwrite"),
    (["crm.lead.list", "crm.lead.delete?id=1"], "full"),
    ("crm.lead.delete?id=1", "full"),
    ({"a": " crm.lead.list"}, "full"), ({"a": "crm.lead.list%20"}, "full"), ({"a": "%63rm.lead.delete?id=1"}, "full"),
    ({"a": "batch?cmd[b]=crm.lead.delete?id=1"}, "full"), ({"a": "CRM.LEAD.DELETE?id=1"}, "full"),
    ({"a": {"method": "crm.lead.delete", "params": {"id": 1}}}, "full"), ({"a": ["crm.lead.delete?id=1"]}, "full"),
]


@pytest.mark.parametrize("gateway", ["read", "readwrite", "full"])
def test_tool_gateway(call, fresh, gateway):
    server = fresh("--demo", "--gateway", gateway)
    levels = ["read", "readwrite", "full"]

    def allowed(method: str, params: dict) -> bool:
        answer = call("callBitrixMethod", {"method": method, "params": params}, server)
        if not answer.result["isError"] or answer["error"]["kind"] != "gatewayRefused":
            return True
        error = answer["error"]
        assert error["gateway"] == gateway and f"SERVER_GATEWAY={error['needed']}" in error["message"]
        assert levels.index(error["needed"]) > levels.index(gateway)
        return False

    for params, needed in INSIDE:
        for name in ("batch", "BATCH", "batch.json"):
            for key in ("cmd", "CMD"):
                expected = levels.index(gateway) >= levels.index(needed)
                assert allowed(name, {"halt": 0, key: params}) is expected, params
    assert all(allowed(*call) for call in READ)
    assert [allowed(*call) for call in WRITE] == [gateway != "read"]
    assert [allowed(*call) for call in DELETE] == [gateway == "full"] * 4
    lead = call("callBitrixMethod", {"method": "crm.lead.get", "params": {"id": 1}}, server)
    assert lead.result["isError"] is (gateway == "full")


def test_tool_gateway_deletes_nothing_by_default(call):
    refused = call("callBitrixMethod", {"method": "crm.deal.delete", "params": {"id": 1}})
    assert refused["error"]["kind"] == "gatewayRefused" and "SERVER_GATEWAY=full" in refused.text
    for name in ("", "crm lead list", "../profile", "crm.lead.list?start=5", "crm.lead.list/../crm.lead.delete"):
        malformed = call("callBitrixMethod", {"method": name})
        assert malformed.result["isError"] and malformed["error"]["kind"] == "invalidArguments"


def test_tool_arguments_are_checked(call, ask):
    for tool, needed in [
        *((tool, {}) for tool in LISTS), ("getCompany", {"id": 1}), ("getLeadCalls", {"ownerId": 1}),
        ("callBitrixMethod", {"method": "server.time"}),
    ]:
        answer, requests = ask(tool, needed | {"limits": 5, "Filter": {}})
        assert answer.result["isError"] and requests == []
        assert answer["error"]["kind"] == "invalidArguments"
        assert [fault["path"] for fault in answer["error"]["faults"]] == ["limits", "Filter"]
        assert "limits" in answer.text and "Filter" in answer.text and next(iter(needed or {"dateHint": 0})) in answer.text
    for tool, arguments, named in [
        ("getLeads", {"limit": "many"}, ["limit", "many"]), ("getLeads", {"start": -1}, ["start", "-1"]),
        ("getLeads", {"select": {"ID": 1}}, ["select"]), ("getLeads", {"filter": "STATUS_ID=NEW"}, ["filter"]),
        ("getLeads", {"order": {"ID": "up"}}, ["order.ID", "ASC", "DESC"]), ("getLeads", {"maxBytes": 1}, ["maxBytes", "2000"]),
        ("getCompany", {}, ["id"]), ("getCompany", {"id": 0}, ["id", "0"]), ("getLeadCalls", {}, ["ownerId"]),
        ("callBitrixMethod", {}, ["method"]), ("callBitrixMethod", {"method": "server.time", "params": 5}, ["params", "5"]),
    ]:
        answer, requests = ask(tool, arguments)
        assert answer.result["isError"] and requests == []
        assert all(word in answer.text for word in named), answer.text

    exact = call("getLeads", {"limit": 3, "start": 2, "select": ["ID"], "filter": {"STATUS_ID": ["NEW"]}})
    slips = call("getLeads", {
        "limit": "3", "start": "2", "select": "ID", "filter": '{"STATUS_ID":["NEW"]}', "dateHint": None, "order": None,
    })
    assert slips.structured == exact.structured
    assert call("getLeads", {"limit": 3.0, "select": '["ID"]'}).rows == call("getLeads", {"limit": 3, "select": ["ID"]}).rows
    several = call("getLeads", {"limit": 3, "select": "ID, TITLE"})
    assert several["request"]["select"] == ["ID", "TITLE"] and several.rows[0]["TITLE"]
    assert call("getCompany", {"id": "1"})["result"] == call("getCompany", {"id": 1})["result"]
    assert call("getUsers", {"filter": {"ACTIVE": "true"}, "limit": 1}).rows
    assert call("callBitrixMethod", {"method": "crm.lead.get", "params": '{"id": 1}'})["result"]["result"]["ID"] == "1"


ZONES = [
    "UTC", "Europe/Moscow", "Europe/Berlin", "America/New_York", "Asia/Tehran", "Asia/Kolkata", "Asia/Kathmandu",
    "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo", "Pacific/Kiritimati", "Pacific/Pago_Pago",
]


@pytest.mark.parametrize("name", ZONES)
def test_tool_timezone_boundaries(call, fresh, name):
    server = fresh("--demo", "--timezone", name)
    check_boundaries(call, server, ZoneInfo(name))


@pytest.mark.parametrize("before, after", [(2, 1), (1, 2), (0, 11), (-3, -4)])
@pytest.mark.parametrize("days_ago", [0, 3, 7])
def test_tool_timezone_boundaries_across_a_change_of_clocks(call, fresh, tmp_path, before, after, days_ago):
    """The clocks change on one of the days of the last week: its ends have two offsets then."""
    midnight = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
    change = midnight - timedelta(days=days_ago) + timedelta(hours=3)
    zone = write_zone(tmp_path / "Test" / "Change", change, before, after)
    server = fresh("--demo", "--timezone", "Test/Change", environment={"TZDIR": str(tmp_path)})
    filters = check_boundaries(call, server, zone)
    if days_ago == 3:
        assert filters[">=DATE_CREATE"][-6:] != filters["<=DATE_CREATE"][-6:]


def check_boundaries(call, server, zone: ZoneInfo) -> dict:
    """Compares every boundary that the server writes, and returns the last week's."""
    for hint in HINTS:
        moments = [datetime.now(timezone.utc)]
        sent = call("getLeads", {"dateHint": hint, "limit": 1}, server)["request"]["filter"]
        moments.append(datetime.now(timezone.utc))
        assert (sent[">=DATE_CREATE"], sent["<=DATE_CREATE"]) in [bounds(hint, zone, now) for now in moments], hint
    answer = call("getLeads", {"limit": 1}, server)
    now = datetime.now(timezone.utc)
    week = [bounds("last_week", zone, moment) for moment in (now, now - timedelta(minutes=1))]
    suggested = answer["suggestedFix"]["filters"][0]
    assert suggested == answer["hints"]["copyableFilter"]["filter"]
    assert (suggested[">=DATE_CREATE"], suggested["<=DATE_CREATE"]) in week
    return suggested


FAILURES = [
    (401, "INVALID_CREDENTIALS", "Invalid request credentials", "unauthorized"),
    (401, "expired_token", "The access token provided has expired", "unauthorized"),
    (403, "insufficient_scope", "The request requires higher privileges", "forbidden"),
    (400, "", "Access denied.", "forbidden"),
    (400, "", "Not found", "notFound"),
    (404, "ERROR_METHOD_NOT_FOUND", "Method not found!", "methodNotFound"),
    (400, "INVALID_ARG_VALUE", "Invalid filter: field 'X' is not allowed in filter", "invalidParameters"),
    (429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", "overLimit"),
    (503, "QUERY_LIMIT_EXCEEDED", "Too many requests", "overLimit"),
    (503, "OVERLOAD_LIMIT", "REST API is blocked due to overload", "suspended"),
    (401, "PAYMENT_REQUIRED", "Subscription has been ended", "suspended"),
    (500, "INTERNAL_SERVER_ERROR", "Internal server error", "unavailable"),
    (400, "1048582", f"Something about {SECRET} is wrong", "invalidParameters"),
]


@pytest.mark.parametrize("status, code, text, kind", FAILURES)
def test_tool_failures(call, recorded, fresh, status, code, text, kind):
    server = fresh("--retries", "0", environment={"BITRIX_BASE_URL": recorded.url})
    recorded.failures["crm.deal.list"] = (status, code, text)
    try:
        answer = call("getDeals", {"limit": 5}, server)
    finally:
        recorded.failures.clear()
    error = answer["error"]
    assert answer.result["isError"] and "result" not in answer
    assert answer["metadata"] == {"provider": "bitrix24", "tool": "getDeals"}
    assert error["kind"] == kind and error["method"] == "crm.deal.list" and error["code"] == code
    assert error["status"] == status and error["retryable"] is (kind in ("overLimit", "unavailable"))
    assert error["message"] == answer.text and "crm.deal.list" in answer.text or kind == "suspended"
    assert SECRET not in json.dumps(answer.result) and SECRET not in "".join(server.log)
    assert not call("getDeals", {"limit": 5}, server).result["isError"]


def test_tool_names_that_cannot_be_looked_up_are_a_warning(call, recorded, fresh):
    server = fresh(environment={"BITRIX_BASE_URL": recorded.url})
    recorded.failures["user.get"] = (403, "insufficient_scope", "")
    try:
        answer = call("getTasks", {"limit": 3, "dateHint": "this_quarter"}, server)
    finally:
        recorded.failures.clear()
    assert not answer.result["isError"] and len(answer.rows) == 3
    assert len(answer.warnings) == 1 and "user.get" in answer.warnings[0]
    for row in answer.rows:
        person = row["_meta"]["responsible"]
        assert person["unresolved"] is True and person["name"] == person["id"] == row["responsibleId"]
        assert "unresolved" not in row["_meta"]["status"]
