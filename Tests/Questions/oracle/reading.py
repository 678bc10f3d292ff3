"""Reads whole tables over the portal's REST interface, page by page."""

import json
from urllib.parse import urlencode

import httpx

Row = dict
PAGE = 50
COMMANDS = 50


class PortalReader:
    def __init__(self, url: str):
        self.client = httpx.Client(base_url=url, timeout=600)

    def stop(self):
        self.client.close()

    def call(self, method: str, **parameters):
        return self._post(method, parameters)["result"]

    def rows(self, method: str, columns: list[str], **parameters) -> list[Row]:
        """Every row of a list in the order of its numbers."""
        number = "id" if method == "crm.item.list" else "ID"
        if method == "voximplant.statistic.get":
            parameters |= {"SORT": "ID", "ORDER": "ASC"}
        else:
            parameters |= {"order": {number: "asc"}, "select": [number, *columns]}
        rows = [{name: row.get(name) for name in (number, *columns)} for row in self._all(method, parameters)]
        assert len({row[number] for row in rows}) == len(rows)
        return rows

    def task_rows(self, columns: dict[str, str]) -> list[Row]:
        """Every task; in a row the columns are called otherwise than in the request."""
        parameters = {"order": {"ID": "asc"}, "select": ["ID", *columns]}
        return [
            {"ID": row["id"]} | {name: row.get(shown) for name, shown in columns.items()}
            for row in self._all("tasks.task.list", parameters)
        ]

    def _all(self, method: str, parameters: dict) -> list[Row]:
        total = self._post(method, parameters)["total"]
        rows: list[Row] = []
        for first in range(0, total, PAGE * COMMANDS):
            starts = range(first, min(first + PAGE * COMMANDS, total), PAGE)
            for page in self._batch(method, parameters, starts):
                rows.extend(page)
        assert len(rows) == total
        return rows

    def _batch(self, method: str, parameters: dict, starts: range) -> list[list[Row]]:
        commands = {f"p{start}": f"{method}?{query(parameters | {'start': start})}" for start in starts}
        answer = self.call("batch", halt=1, cmd=commands)
        assert not answer["result_error"], answer["result_error"]
        return [inner_rows(answer["result"][name]) for name in commands]

    def _post(self, method: str, parameters: dict) -> dict:
        response = self.client.post(method, json=parameters)
        response.raise_for_status()
        return json.loads(response.text, parse_float=str)


def inner_rows(result: list[Row] | dict) -> list[Row]:
    """The rows of a list, which some methods put into an object: `{"items": […]}`."""
    return result if isinstance(result, list) else next(iter(result.values()))


def query(parameters: dict) -> str:
    """Parameters as a command of a batch has them: `filter[>ID]=5&select[]=ID`."""
    pairs: list[tuple[str, object]] = []

    def add(name: str, value: object):
        if isinstance(value, dict):
            for key, inner in value.items():
                add(f"{name}[{key}]", inner)
        elif isinstance(value, list):
            for inner in value:
                add(f"{name}[]", inner)
        else:
            pairs.append((name, value))

    for name, value in parameters.items():
        add(name, value)
    return urlencode(pairs)
