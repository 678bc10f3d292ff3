"""The official Python SDK against the portal, unchanged."""

import pytest
from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError

from .tables import TABLES, by_number


@pytest.fixture
def token(large_portal, certificate, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate / "authority.pem"))
    return BitrixWebhook(domain=f"127.0.0.1:{large_portal.port}", webhook_token="1/demo")


@pytest.fixture
def webhook(secure_portal, certificate, monkeypatch):
    """The webhook of a portal whose records nobody counts."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate / "authority.pem"))
    return BitrixWebhook(domain=f"127.0.0.1:{secure_portal.port}", webhook_token="1/demo")


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


def test_keeps_activities_comments_and_checklists(webhook):
    client = Client(webhook)
    deal = client.crm.deal.add(fields={"TITLE": "Сделка с делами"}).response.result
    due = "2026-12-01T10:00:00+03:00"
    # Its own method takes a datetime alone, and then can't send it.
    parameters = {"ownerTypeId": 2, "ownerId": deal, "deadline": due, "title": "Позвонить"}
    todo = webhook.call_method("crm.activity.todo.add", parameters)["result"]["id"]
    comment = client.crm.timeline.comment.add(
        fields={"ENTITY_ID": deal, "ENTITY_TYPE": "deal", "COMMENT": "Ждём оплату"}
    ).response.result
    task = client.tasks.task.add(fields={"TITLE": "Задача", "RESPONSIBLE_ID": 1}).response.result["task"]["id"]
    item = client.task.checklistitem.add(int(task), {"TITLE": "Шаг"}).response.result

    activity = client.crm.activity.get(bitrix_id=todo).response.result
    assert (activity["SUBJECT"], activity["OWNER_ID"], activity["COMPLETED"]) == ("Позвонить", str(deal), "N")
    assert activity["DEADLINE"] == due
    assert client.crm.activity.update(bitrix_id=todo, fields={"COMPLETED": "Y"}).response.result is True
    found = client.crm.activity.list(filter={"OWNER_TYPE_ID": 2, "OWNER_ID": deal}).response.result
    assert [(row["ID"], row["COMPLETED"]) for row in found] == [(str(todo), "Y")]
    comments = client.crm.timeline.comment.list(filter={"ENTITY_ID": deal, "ENTITY_TYPE": "deal"}).response.result
    assert [(row["ID"], row["COMMENT"]) for row in comments] == [(str(comment), "Ждём оплату")]
    client.crm.timeline.comment.delete(bitrix_id=comment, owner_type_id=2, owner_id=deal).response.result  # noqa: B018
    assert client.crm.timeline.comment.list(filter={"ENTITY_ID": deal, "ENTITY_TYPE": "deal"}).response.result == []
    assert client.task.checklistitem.complete(int(task), item).response.result is True
    assert client.task.checklistitem.get(int(task), item).response.result["IS_COMPLETE"] == "Y"
    assert client.tasks.task.delete(int(task)).response.result["task"] is True
    assert client.crm.deal.delete(bitrix_id=deal).response.result is True
    with pytest.raises(BitrixAPIError):
        client.crm.activity.get(bitrix_id=todo).response.result  # noqa: B018


def test_changes_pipelines_dictionaries_and_custom_fields(webhook):
    client = Client(webhook)
    pipeline = client.crm.category.add({"name": "Опт"}, 2).response.result["category"]["id"]
    source = client.crm.status.add(
        fields={"ENTITY_ID": "SOURCE", "STATUS_ID": "EXPO", "NAME": "Выставка в Казани"}
    ).response.result
    field = client.crm.deal.userfield.add({"FIELD_NAME": "WHY", "USER_TYPE_ID": "string", "LABEL": "Повод"}).response
    deal = client.crm.item.add(
        entity_type_id=2, fields={"title": "Оптовая", "categoryId": pipeline, "sourceId": "EXPO", "ufCrmWhy": "Акция"}
    ).response.result["item"]

    assert (deal["stageId"], deal["sourceId"], deal["ufCrmWhy"]) == (f"C{pipeline}:NEW", "EXPO", "Акция")
    assert client.crm.deal.get(bitrix_id=deal["id"]).response.result["UF_CRM_WHY"] == "Акция"
    with pytest.raises(BitrixAPIError):
        client.crm.category.delete(entity_type_id=2, bitrix_id=pipeline).response.result  # noqa: B018
    client.crm.item.delete(entity_type_id=2, bitrix_id=deal["id"]).response.result  # noqa: B018
    client.crm.category.delete(entity_type_id=2, bitrix_id=pipeline).response.result  # noqa: B018
    assert client.crm.status.delete(bitrix_id=source).response.result is True
    assert client.crm.deal.userfield.delete(field.result).response.result is True
    names = [row["FIELD_NAME"] for row in client.crm.deal.userfield.list().response.result]
    assert "UF_CRM_WHY" not in names
