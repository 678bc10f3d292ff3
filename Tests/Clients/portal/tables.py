"""Whole tables of a portal, read page by page with plain requests, to compare what clients read with."""

from dataclasses import dataclass

from .portals import Portal


@dataclass(frozen=True)
class Table:
    """A list method, and how its dialect names things."""

    method: str
    key: str
    row_key: str
    member: str | None
    select: tuple[str, ...]
    parameters: tuple[tuple[str, int], ...] = ()

    def rows_of(self, result) -> list[dict]:
        return result[self.member] if self.member else result

    def request(self, **further) -> dict:
        return dict(self.parameters) | {"select": list(self.select)} | further


LEADS = Table("crm.lead.list", "ID", "ID", None, ("ID", "TITLE", "STATUS_ID", "OPPORTUNITY", "DATE_CREATE", "PHONE"))
ITEMS = Table(
    "crm.item.list", "id", "id", "items", ("id", "title", "stageId", "opportunity", "createdTime"),
    (("entityTypeId", 1),),
)
TASKS = Table("tasks.task.list", "ID", "id", "tasks", ("ID", "TITLE", "STATUS", "CREATED_DATE", "RESPONSIBLE_ID"))
TABLES = [LEADS, ITEMS, TASKS]


def read(portal: Portal, table: Table) -> dict[str, dict]:
    """Every row by its number."""
    rows: dict[str, dict] = {}
    start = 0
    with portal.client() as client:
        while start is not None:
            request = table.request(order={table.key: "ASC"}, start=start)
            answer = client.post(portal.webhook + table.method, json=request).json()
            for row in table.rows_of(answer["result"]):
                assert str(row[table.row_key]) not in rows
                rows[str(row[table.row_key])] = row
            start = answer.get("next")
    assert len(rows) == answer["total"]
    return rows


def by_number(table: Table, rows) -> dict[str, dict]:
    """The rows that a client read, by their numbers; none may come twice."""
    rows = list(rows)
    found = {str(row[table.row_key]): row for row in rows}
    assert len(found) == len(rows)
    return found
