"""bitrix24-rest against the portal, unchanged: it sends everything by GET, with PHP's brackets."""

import warnings

import pytest
from bitrix24 import Bitrix24, BitrixError

from .tables import LEADS, by_number


@pytest.fixture
def bitrix(large_portal):
    return Bitrix24(large_portal.webhook, safe=False)


def call(bitrix, method, parameters=None):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return bitrix.callMethod(method, parameters or {})


def test_filters_and_reads_all_pages(bitrix, whole_table):
    rows = call(bitrix, "crm.lead.list", {"select": list(LEADS.select), "filter": {"STATUS_ID": "PROCESSED"}})

    expected = {number: row for number, row in whole_table(LEADS).items() if row["STATUS_ID"] == "PROCESSED"}
    assert len(expected) > 500
    assert by_number(LEADS, rows) == expected


def test_adds_a_contact_with_phones(bitrix):
    phones = [{"VALUE": "8 900 123-45-67", "VALUE_TYPE": "MOBILE"}, {"VALUE": "8 495 123-45-67", "VALUE_TYPE": "WORK"}]
    number = call(bitrix, "crm.contact.add", {"fields": {"NAME": "Анна", "LAST_NAME": "Сергеева", "PHONE": phones}})

    contact = call(bitrix, "crm.contact.get", {"id": number})
    assert [(phone["VALUE"], phone["VALUE_TYPE"]) for phone in contact["PHONE"]] == [
        (phone["VALUE"], phone["VALUE_TYPE"]) for phone in phones
    ]
    assert call(bitrix, "crm.contact.delete", {"id": number}) is True


def test_raises_what_the_portal_says(bitrix):
    with pytest.raises(BitrixError):
        call(bitrix, "crm.contact.get", {"id": 999_999_999})
