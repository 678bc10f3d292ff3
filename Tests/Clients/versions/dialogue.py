"""Walks through everything that the server offers, with the SDK of the Python that runs this, and prints a report.

    dialogue.py TRANSPORT TARGET [MODE]

TRANSPORT is stdio (TARGET is the binary), http, sse or websocket (TARGET is the URL); MODE is that of a client of 2.x.
The report is one line of JSON. A step that fails ends the dialogue with a traceback.
"""

import asyncio
import json
import logging
import sys
import time

from sdk import LISTS, VERSION, Connection, RPCError, connect, error_of

BURST = 20
LEADS = {"dateHint": "last_week"}


class Complaints(logging.Handler):
    """Collects what the client warns of, and what it could not read."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord):
        self.lines.append(f"{record.name}: {record.getMessage()}")

    async def take(self, message):
        if isinstance(message, Exception):
            self.lines.append(repr(message))


async def refusal(attempt) -> dict | None:
    """The error that an attempt ends with."""
    try:
        await attempt
    except RPCError as error:
        return error_of(error)
    return None


def leads(result: dict) -> dict:
    """What a call of getLeads gave, by its text, and whether the structured part says the same."""
    document = json.loads(result["content"][-1]["text"])
    rows = document["result"]["result"]
    structured = result.get("structuredContent")
    return {
        "isError": result["isError"],
        "tool": document["metadata"]["tool"],
        "ids": [row["ID"] for row in rows],
        "statuses": [row["_meta"]["status"]["name"] for row in rows],
        "structured": None if structured is None else structured == document,
    }


async def whole_list(connection: Connection, kind: str) -> list[dict]:
    items, cursor = [], None
    while True:
        page = await connection.page(kind, cursor)
        items += page[kind]
        cursor = page.get("nextCursor")
        if cursor is None:
            return items


async def document_of(connection: Connection, uri: str) -> dict:
    (contents,) = (await connection.read(uri))["contents"]
    data = json.loads(contents["text"])["data"]
    statuses = [row.get("STATUS_ID") for row in data]
    return {"uri": contents["uri"], "mimeType": contents["mimeType"], "rows": len(data), "statuses": statuses}


async def lists(connection: Connection) -> dict:
    found = {kind: await whole_list(connection, kind) for kind in LISTS}
    return {
        "tools": [tool["name"] for tool in found["tools"]],
        "resources": [resource["uri"] for resource in found["resources"]],
        "templates": [template["uriTemplate"] for template in found["resourceTemplates"]],
        "prompts": [prompt["name"] for prompt in found["prompts"]],
        "bad_cursors": {kind: await refusal(connection.page(kind, "nowhere")) for kind in LISTS},
    }


async def watched_call(connection: Connection) -> dict | None:
    """A call whose progress the client listens to, where its version can."""
    if not connection.reports_progress:
        return None
    progress: list[float] = []

    async def note(done: float, *_):
        progress.append(done)

    result = await connection.call("getLeads", LEADS | {"limit": 3}, progress_callback=note)
    return leads(result) | {"progress": progress}


async def calls(connection: Connection) -> dict:
    bad = await connection.call("getLeads", {"limit": "many", "colour": "red"})
    burst = [connection.call("getLeads", LEADS | {"limit": limit}) for limit in range(1, BURST + 1)]
    return {
        "leads": leads(await connection.call("getLeads", LEADS | {"limit": 7})),
        "bad_arguments": {"isError": bad["isError"], "text": bad["content"][0]["text"]},
        "watched": await watched_call(connection),
        "unknown_tool": await refusal(connection.call("getNothing", {})),
        "burst": [len(leads(result)["ids"]) for result in await asyncio.gather(*burst)],
    }


async def reading(connection: Connection, resources: list[str]) -> dict:
    filtered = "bitrix24://crm/leads?filter[STATUS_ID]=NEW&limit=3"
    return {
        "documents": {uri: await document_of(connection, uri) for uri in resources},
        "filtered": await document_of(connection, filtered),
        "unknown_resource": await refusal(connection.read("bitrix24://crm/nothing")),
        "prompt": await connection.prompt("fresh_leads", {"period": "last week", "limit": "5"}),
        "unknown_prompt": await refusal(connection.prompt("nothing", {})),
        "periods": await connection.complete_prompt("fresh_leads", "period", "прошл"),
        "ids": await connection.complete_template("bitrix24://crm/leads/{id}", "id", "1"),
    }


async def dialogue(transport: str, target: str, mode: str, complaints: Complaints) -> dict:
    report = {"version": VERSION}
    async with connect(transport, target, complaints.take, mode) as connection:
        report |= connection.introduction | await lists(connection)
        report |= await calls(connection)
        report |= await reading(connection, report["resources"])
        if report["protocolVersion"] < "2026":
            report["ping"] = await connection.ping()
        closing = time.monotonic()
    report["closed_in"] = time.monotonic() - closing
    return report


def main(transport: str, target: str, mode: str = "auto"):
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    report = asyncio.run(dialogue(transport, target, mode, complaints))
    print(json.dumps(report | {"complaints": complaints.lines}))


main(*sys.argv[1:])
