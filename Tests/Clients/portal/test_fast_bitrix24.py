"""fast-bitrix24 against the portal, unchanged."""

import asyncio

import pytest
from fast_bitrix24 import Bitrix

from .tables import TABLES, by_number


@pytest.fixture(autouse=True)
def event_loop():
    """The loop that the library's synchronous methods ask for."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture
def bitrix(large_portal):
    return Bitrix(large_portal.webhook, verbose=False, ssl=False)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.method)
def test_reads_a_whole_table(bitrix, whole_table, table):
    rows = bitrix.get_all(table.method, table.request())

    assert by_number(table, rows) == whole_table(table)


def test_reads_by_number(bitrix, large_portal):
    numbers = [row["ID"] for row in large_portal.call("crm.lead.list", select=["ID"])["result"]]

    leads = bitrix.get_by_ID("crm.lead.get", numbers)

    assert {number: lead["ID"] for number, lead in leads.items()} == {number: number for number in numbers}
    assert leads[numbers[0]] == large_portal.call("crm.lead.get", id=numbers[0])["result"]


def test_writes_many_at_once(bitrix, large_portal):
    fields = [{"fields": {"TITLE": f"Заявка № {number}, «важная» & срочная"}} for number in range(120)]

    numbers = bitrix.call("crm.lead.add", fields)

    assert len(set(numbers)) == 120
    found = large_portal.call("crm.lead.list", filter={"@ID": numbers, "%TITLE": "«важная» & срочная"})
    assert found["total"] == 120
    assert all(bitrix.call("crm.lead.delete", [{"ID": number} for number in numbers]))


def test_carries_out_batches_with_references(bitrix):
    answers = bitrix.call_batch(
        {
            "halt": 0,
            "cmd": {
                "lead": "crm.lead.list?select[]=ID&order[ID]=DESC",
                "same": "crm.lead.get?id=$result[lead][0][ID]",
            },
        }
    )

    assert answers["same"]["ID"] == answers["lead"][0]["ID"]


def test_keeps_to_the_limits(start_portal):
    portal = start_portal("--limits", "standard", "--faults")
    bitrix = Bitrix(portal.webhook, verbose=False)

    contacts = bitrix.get_all("crm.contact.list", {"select": ["ID"]})

    assert len(contacts) == portal.call("crm.contact.list")["total"]
