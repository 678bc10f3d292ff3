"""The resources of the contract, one test for each row, each resource read in every way that the server offers."""

import re
from datetime import datetime

import pytest
from mcp.shared.uri_template import UriTemplate

from conftest import start
from project import ROOT
from expectations import RESOURCES, uri
from reading import WAYS, Refused, call, read as read_resource
from resource_checks import check_dictionary, check_entry, check_page, check_records, check_user

GROUP_NAMES = {"process": "В работе", "success": "Заключена", "failure": "Провалена"}


@pytest.fixture(scope="module")
def server(start_server):
    """A server of its own, since tests add records to it."""
    return start_server("--demo")


@pytest.fixture(params=WAYS)
def read(request, http, server):
    """Reads a resource: `read(address, arguments, cursor)`."""

    def reader(address: str, arguments: dict | None = None, cursor: str | None = None, url: str = server.url) -> dict:
        return read_resource(http, url, request.param, address, arguments, cursor)

    return reader


# The fifteen resources


def test_resource_crm_deals(read):
    check_records(read, "crm/deals")


def test_resource_crm_leads(read):
    check_records(read, "crm/leads")


def test_resource_crm_contacts(read):
    check_records(read, "crm/contacts")


def test_resource_crm_companies(read):
    check_records(read, "crm/companies")


def test_resource_crm_users(read):
    check_page(read(uri("crm/users")), "crm/users")
    first = read(uri("crm/users"), {"limit": 3})
    second = read(uri("crm/users"), {"limit": 3}, first["next_cursor"])
    ids = [int(user["ID"]) for user in first["data"] + second["data"]]
    assert len(ids) == 6 and ids == sorted(set(ids))


def test_resource_crm_tasks(read):
    check_records(read, "crm/tasks", key="id")


def test_resource_crm_currencies(read):
    rows = check_dictionary(read, "crm/currencies", {"CURRENCY", "FULL_NAME", "BASE"})
    assert "RUB" in {row["CURRENCY"] for row in rows}


def test_resource_crm_lead_statuses(read):
    rows = check_dictionary(read, "crm/lead_statuses", {"STATUS_ID", "NAME", "group", "groupName"})
    groups = {row["STATUS_ID"]: row["group"] for row in rows}
    assert groups["NEW"] == "process" and groups["CONVERTED"] == "success" and groups["JUNK"] == "failure"


def test_resource_crm_lead_sources(read):
    rows = check_dictionary(read, "crm/lead_sources", {"STATUS_ID", "NAME"})
    assert {row["ENTITY_ID"] for row in rows} == {"SOURCE"}
    assert {"CALL", "WEB"} <= {row["STATUS_ID"] for row in rows}


def test_resource_crm_deal_categories(read):
    page = read(uri("crm/deal_categories"))
    check_page(page, "crm/deal_categories")
    assert {0, 1} <= {row["id"] for row in page["data"]}
    assert all(row["name"] for row in page["data"])


def test_resource_crm_deal_stages(read):
    rows = check_dictionary(read, "crm/deal_stages", {"STATUS_ID", "NAME", "group", "groupName"})
    codes = [row["STATUS_ID"] for row in rows]
    assert {"NEW", "WON", "C1:NEW", "C1:WON"} <= set(codes) and len(set(codes)) == len(codes)


def test_resource_tasks_statuses(read):
    rows = check_dictionary(read, "tasks/statuses", {"id", "name"})
    assert {"2", "3", "5"} <= {row["id"] for row in rows}


def test_resource_tasks_priorities(read):
    rows = check_dictionary(read, "tasks/priorities", {"id", "name"})
    assert {row["id"] for row in rows} == {"0", "1", "2"}


def test_resource_bitrix24_leads_guide(read):
    page = read(uri("bitrix24_leads_guide"))
    check_page(page, "bitrix24_leads_guide")
    *scenarios, rules = page["data"]
    assert len(scenarios) >= 5
    for row in scenarios:
        assert list(row) == ["type", "title", "description", "payload"] and row["type"] == "scenario"
        assert row["payload"]["tool"] and isinstance(row["payload"]["params"], dict)
    assert list(rules) == ["type", "rules"] and rules["type"] == "rules" and len(rules["rules"]) >= 5
    title = scenarios[0]["title"]
    for name in ("title", "scenario"):
        assert read(uri("bitrix24_leads_guide"), {name: title[2:].upper()})["data"] == [scenarios[0]]
    assert read(uri("bitrix24_leads_guide"), {"title": "no such scenario"})["data"] == []


def test_resource_versions_releases(read):
    page = read(uri("versions/releases"))
    check_page(page, "versions/releases")
    changelog = (ROOT / "CHANGELOG.md").read_text()
    versions = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    assert [row["version"] for row in page["data"]] == versions
    for row in page["data"]:
        assert row["changes"] and row["changes"] in changelog


# How they are addressed


@pytest.mark.parametrize("resource", RESOURCES)
def test_resource_address_forms(read, resource):
    long, short, last = (read(form) for form in (uri(resource), resource, resource.rpartition("/")[2]))
    assert long["metadata"]["resource"] == resource
    assert long == short == last


def test_resource_unknown_address(read):
    for address in ("crm/nothing", "bitrix24://crm/nothing", "crm/currencies/1"):
        with pytest.raises(Refused, match=address):
            read(address)


def test_resource_query_parameters(read):
    address = uri("crm/leads")
    by_items = read(address + "?filter[STATUS_ID]=NEW&limit=10&select=ID,TITLE,STATUS_ID&order[ID]=ASC")
    by_arguments = read(address, {
        "filter": {"STATUS_ID": "NEW"}, "limit": 10, "select": ["ID", "TITLE", "STATUS_ID"], "order": {"ID": "ASC"},
    })
    assert by_items == by_arguments
    assert len(by_items["data"]) == 10
    for lead in by_items["data"]:
        assert list(lead) == ["ID", "TITLE", "STATUS_ID", "_meta"] and lead["STATUS_ID"] == "NEW"
        assert list(lead["_meta"]) == ["status"]

    several = read(address + "?filter[STATUS_ID][]=NEW&filter[STATUS_ID][]=JUNK&limit=100")["data"]
    assert {lead["STATUS_ID"] for lead in several} == {"NEW", "JUNK"}
    word = by_items["data"][0]["TITLE"].split()[0]
    titles = [lead["TITLE"] for lead in read(address, {"filter": {"%TITLE": word}})["data"]]
    assert titles and all(word.lower() in title.lower() for title in titles)

    hinted = read(address + "?dateHint=last_week&statusSemantics=success,failure&limit=500")["data"]
    assert hinted and {lead["STATUS_ID"] for lead in hinted} == {"CONVERTED", "JUNK"}
    age = [datetime.now().astimezone() - datetime.fromisoformat(lead["DATE_CREATE"]) for lead in hinted]
    assert max(age).days <= 8

    with pytest.raises(Refused, match="limits.*limit"):
        read(address + "?limits=5")
    with pytest.raises(Refused, match="limit.*500.*501"):
        read(address, {"limit": 501})
    with pytest.raises(Refused, match="filter.NOPE"):
        read(uri("crm/currencies"), {"filter": {"NOPE": "1"}})


def test_resource_cursor(read, request, server):
    way = request.node.callspec.params["read"]
    pages, cursor = [], None
    while cursor is not None or not pages:
        pages.append(read(uri("crm/deals"), {"limit": 120, "order": {"ID": "ASC"}}, cursor))
        cursor = pages[-1]["next_cursor"]
    ids = [deal["ID"] for page in pages for deal in page["data"]]
    assert len(pages) > 1 and len(ids) == len(set(ids)) == pages[0]["total"]
    with pytest.raises(Refused, match="start.*nonsense" if way == "resources/read" else "cursor.*nonsense"):
        read(uri("crm/deals"), cursor="nonsense")


@pytest.mark.parametrize("resource", ["leads", "deals", "contacts", "companies", "users", "tasks"])
def test_resource_single_records(read, resource):
    listed = read(f"crm/{resource}", {"limit": 3})["data"][-1]
    number = listed.get("ID", listed.get("id"))
    for address in (f"bitrix24://crm/{resource}/{number}", f"crm/{resource}/{number}", f"{resource}/{number}"):
        page = read(address)
        (record,) = page["data"]
        assert page["metadata"]["resource"] == f"crm/{resource}"
        assert record.get("ID", record.get("id")) == number
        assert page["total"] == 1 and page["next_cursor"] is None
    with pytest.raises(Refused, match=f"crm/{resource}/99999999"):
        read(f"crm/{resource}/99999999")
    with pytest.raises(Refused, match="select"):
        read(f"crm/{resource}/{number}", {"select": ["ID"]})


def test_resource_templates(http, server, read):
    """Every template expands with the official client, and leads to the records that it promises."""
    deal, task = read("deals", {"filter": {"CATEGORY_ID": "1"}, "limit": 1})["data"][0], read("tasks")["data"][0]
    shared = {"status": "IN_PROCESS", "source": "WEB", "category": "1", "stage": deal["STAGE_ID"]}
    templates = call(http, server.url, "resources/templates/list", {})["resourceTemplates"]
    assert 10 <= len(templates) <= 20
    for template in templates:
        assert template["title"] and template["description"] and template["mimeType"] == "application/json"
        resource = template["uriTemplate"].removeprefix("bitrix24://").replace("?", "/").split("/")[1]
        first = read(resource, {"limit": 1})["data"][0]
        user = task["responsibleId"] if resource == "tasks" else first.get("ASSIGNED_BY_ID", "")
        values = shared | {"id": first.get("ID", first.get("id")), "user": user}
        parsed = UriTemplate.parse(template["uriTemplate"])
        assert parsed.variable_names and set(parsed.variable_names) <= set(values)
        page = read(parsed.expand({name: values[name] for name in parsed.variable_names}))
        assert page["data"], template["uriTemplate"]
        for record in page["data"]:
            for field, name in re.findall(r"filter\[(\w+)]=\{(\w+)}", template["uriTemplate"]):
                held = record["responsibleId"] if resource == "tasks" else record[field]
                assert held == values[name]


# What stands beside the records


def test_resource_meta_of_leads(read):
    statuses, sources = read("lead_statuses")["data"], read("lead_sources")["data"]
    currencies = read("currencies")["data"]
    leads = read(uri("crm/leads"), {"limit": 100})["data"]
    assert len(leads) == 100
    for lead in leads:
        meta = lead["_meta"]
        for entry, field in (
            ("responsible", "ASSIGNED_BY_ID"), ("creator", "CREATED_BY_ID"), ("modifier", "MODIFY_BY_ID"),
        ):
            check_user(meta[entry], lead[field])
        check_entry(meta["status"], lead["STATUS_ID"], statuses, "STATUS_ID", "NAME")
        assert ("source" in meta) == bool(lead["SOURCE_ID"]) and ("currency" in meta) == bool(lead["CURRENCY_ID"])
        if "source" in meta:
            check_entry(meta["source"], lead["SOURCE_ID"], sources, "STATUS_ID", "NAME")
        if "currency" in meta:
            check_entry(meta["currency"], lead["CURRENCY_ID"], currencies, "CURRENCY", "FULL_NAME")
    assert any("source" in lead["_meta"] for lead in leads) and any("currency" in lead["_meta"] for lead in leads)


def test_resource_meta_of_deals(read):
    stages, categories = read("deal_stages")["data"], read("deal_categories")["data"]
    deals = read(uri("crm/deals"), {"limit": 100})["data"]
    for deal in deals:
        assert list(deal["_meta"]) == ["responsible", "category", "stage"]
        check_user(deal["_meta"]["responsible"], deal["ASSIGNED_BY_ID"])
        check_entry(deal["_meta"]["category"], deal["CATEGORY_ID"], categories, "id", "name")
        check_entry(deal["_meta"]["stage"], deal["STAGE_ID"], stages, "STATUS_ID", "NAME")
    assert {deal["CATEGORY_ID"] for deal in deals} >= {"0", "1"}


def test_resource_meta_of_tasks(read):
    statuses, priorities = read("tasks/statuses")["data"], read("tasks/priorities")["data"]
    for task in read(uri("crm/tasks"), {"limit": 100})["data"]:
        assert list(task["_meta"]) == ["responsible", "creator", "status", "priority"]
        check_user(task["_meta"]["responsible"], task["responsibleId"])
        check_user(task["_meta"]["creator"], task["createdBy"])
        check_entry(task["_meta"]["status"], task["status"], statuses, "id", "name")
        check_entry(task["_meta"]["priority"], task["priority"], priorities, "id", "name")


def test_resource_meta_of_unknown_codes(http, server, read):
    fields = {"TITLE": "Codes that are gone", "SOURCE_ID": "UC_GONE", "ASSIGNED_BY_ID": "987654"}
    arguments = {"method": "crm.lead.add", "params": {"fields": fields}}
    added = call(http, server.url, "tools/call", {"name": "callBitrixMethod", "arguments": arguments})
    (record,) = read(f"crm/leads/{added['structuredContent']['result']['result']}")["data"]
    for entry, code in (("source", "UC_GONE"), ("responsible", "987654")):
        assert record["_meta"][entry] == {"id": code, "name": code, "unresolved": True, "raw": None}
    assert "unresolved" not in record["_meta"]["status"]


# Dictionaries


@pytest.fixture(scope="module")
def english(start_server):
    return start_server("--demo", environment={"SERVER_LOCALE": "en"})


@pytest.mark.parametrize("resource", ["crm/lead_statuses", "crm/deal_stages"])
def test_resource_groups_of_stages(read, english, resource):
    rows = read(uri(resource))["data"]
    assert {row["group"]: row["groupName"] for row in rows} == GROUP_NAMES
    for row in rows:
        word = row["EXTRA"]["SEMANTICS"]
        assert row["group"] == {"apology": "failure"}.get(word, word)
        assert row["group"] == {None: "process", "S": "success", "F": "failure"}[row["SEMANTICS"]]
    assert resource == "crm/lead_statuses" or "apology" in {row["EXTRA"]["SEMANTICS"] for row in rows}
    names = {row["group"]: row["groupName"] for row in read(uri(resource), url=english.url)["data"]}
    assert names == {"process": "In progress", "success": "Won", "failure": "Lost"}


@pytest.fixture
def mortal_portal(binary):
    """A portal that a test may stop."""
    running = start(
        binary, "portal", "--port", "0", "--limits", "none", announced_by=r"http://127\.0\.0\.1:\d+/rest/1/demo/"
    )
    yield running
    if running.process.poll() is None:
        running.stop()


def test_resource_caches_dictionaries_and_no_records(read, mortal_portal, start_server):
    named = {"BITRIX_BASE_URL": mortal_portal.url, "BITRIX_INSTANCE_NAME": "Sales"}
    server = start_server("--retries", "0", environment=named)
    stages = read(uri("crm/deal_stages"), url=server.url)
    leads = read(uri("crm/leads"), {"limit": 1}, url=server.url)
    assert leads["metadata"] == {"provider": "bitrix24", "resource": "crm/leads", "instance_name": "Sales"}
    mortal_portal.stop()
    assert read(uri("crm/deal_stages"), url=server.url) == stages
    with pytest.raises(Refused, match="crm.lead.list"):
        read(uri("crm/leads"), {"limit": 1}, url=server.url)
