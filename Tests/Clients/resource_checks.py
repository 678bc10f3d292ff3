"""What must hold for what a resource holds."""

from expectations import uri


def check_page(page: dict, resource: str):
    assert list(page)[:4] == ["metadata", "data", "next_cursor", "total"]
    assert page["metadata"] == {"provider": "bitrix24", "resource": resource}
    assert isinstance(page["data"], list) and page["data"]
    assert page["next_cursor"] is None or isinstance(page["next_cursor"], str)
    assert page["total"] is None or page["total"] >= len(page["data"])


def check_records(read, resource: str, key: str = "ID"):
    """A list of records: the first page, exact limits, and the next page behind it without gap or repetition."""
    page = read(uri(resource))
    check_page(page, resource)
    assert len(page["data"]) <= 50
    order = {"order": {"ID": "ASC"}}
    whole = read(uri(resource), order | {"limit": 14})["data"]
    first = read(uri(resource), order | {"limit": 7})
    second = read(uri(resource), order | {"limit": 7}, first["next_cursor"])
    assert len(first["data"]) == 7
    assert [record[key] for record in first["data"] + second["data"]] == [record[key] for record in whole]


def check_dictionary(read, resource: str, columns: set[str]) -> list[dict]:
    page = read(uri(resource))
    check_page(page, resource)
    assert page["total"] == len(page["data"]) and page["next_cursor"] is None
    for row in page["data"]:
        assert columns <= set(row)
    part = read(uri(resource), {"limit": 2})
    assert part["data"] == page["data"][:2] and part["next_cursor"] == "2"
    assert read(uri(resource), {"limit": 1}, "2")["data"] == page["data"][2:3]
    return page["data"]


def check_entry(entry: dict, code, rows: list[dict], key: str, name: str):
    row = next(row for row in rows if str(row[key]) == str(code))
    assert entry["id"] == str(code)
    assert entry["name"] == row[name]
    assert str(entry["raw"][key]) == str(code)
    assert "unresolved" not in entry


def check_user(entry: dict, code: str):
    assert list(entry) == ["id", "name", "email", "firstName", "lastName", "workPosition", "raw"]
    assert entry["id"] == code == entry["raw"]["ID"]
    assert entry["name"] == f"{entry['firstName']} {entry['lastName']}"
    assert entry["email"] == entry["raw"]["EMAIL"] and entry["workPosition"] == entry["raw"]["WORK_POSITION"]
