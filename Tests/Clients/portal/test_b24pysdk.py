"""The official Python SDK against the portal, unchanged."""

import pytest
from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError

from .tables import TABLES, by_number


@pytest.fixture
def token(large_portal, certificate, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate / "authority.pem"))
    return BitrixWebhook(domain=f"127.0.0.1:{large_portal.port}", webhook_token="1/demo")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.method)
def test_reads_a_whole_table_page_by_page(token, whole_table, table):
    answer = token.call_list(table.method, table.request())

    assert by_number(table, answer["result"]) == whole_table(table)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.method)
def test_reads_a_whole_table_by_numbers(token, whole_table, table):
    answer = token.call_list_fast(table.method, table.request())

    assert by_number(table, answer["result"]) == whole_table(table)


def test_reads_and_writes_by_its_methods(token):
    client = Client(token)
    number = client.crm.deal.add(fields={"TITLE": "Сделка из SDK", "OPPORTUNITY": 1500.5}).response.result

    assert client.crm.deal.update(bitrix_id=number, fields={"STAGE_ID": "WON"}).response.result is True
    deal = client.crm.deal.get(bitrix_id=number).response.result
    assert (deal["TITLE"], deal["OPPORTUNITY"], deal["STAGE_SEMANTIC_ID"]) == ("Сделка из SDK", "1500.50", "S")
    item = client.crm.item.get(entity_type_id=2, bitrix_id=number).response.result["item"]
    assert (item["title"], item["opportunity"], item["stageSemanticId"]) == ("Сделка из SDK", 1500.5, "S")
    assert client.crm.deal.delete(bitrix_id=number).response.result is True
    with pytest.raises(BitrixAPIError):
        client.crm.deal.get(bitrix_id=number).response.result  # noqa: B018


def test_carries_out_batches(token):
    first = token.call_batch({"me": ("profile", {}), "leads": ("crm.lead.list", {"select": ["ID"]})})
    many = token.call_batches([("crm.lead.list", {"start": 50 * page, "select": ["ID"]}) for page in range(120)])

    assert first["result"]["result"]["me"]["ID"] == "1"
    assert len(first["result"]["result"]["leads"]) == 50
    pages = many["result"]["result"]
    pages = pages.values() if isinstance(pages, dict) else pages
    assert len({row["ID"] for page in pages for row in page}) == 6000


def test_says_what_is_wrong(token, large_portal):
    with pytest.raises(BitrixAPIError) as missing:
        token.call_method("crm.made.up")
    stranger = BitrixWebhook(domain=f"127.0.0.1:{large_portal.port}", webhook_token="1/wrong")
    with pytest.raises(BitrixAPIError) as wrong:
        stranger.call_method("profile")

    assert "method" in str(missing.value).lower()
    assert "credentials" in str(wrong.value).lower()
