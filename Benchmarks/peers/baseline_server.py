"""A server as it is usually written in Python: FastAPI, httpx and pydantic, one list call, names looked up and kept.

`getLeads` over `POST /mcp/tool/call` asks the portal for a page, looks users up one by one and dictionaries one after the
other where it has not seen them, copies the records, puts `_meta` into them and counts. `POST /mcp` answers `initialize`,
`ping`, `tools/list` and `tools/call`. What was answered is kept for watchers that may come, but no more than the last
hundred answers, so that a run needs no gigabytes.
"""

import argparse
import asyncio
import copy
import json
import logging
import time
from collections import deque
from collections.abc import Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated, Any

import httpx
import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.middleware.cors import CORSMiddleware
from pydantic import BaseModel, Field

logger = logging.getLogger("baseline")
DICTIONARY_SECONDS = 600
#: How many answers are kept for watchers that may come.
KEPT = 100
USER_FIELDS = {"responsible": "ASSIGNED_BY_ID", "creator": "CREATED_BY_ID", "modifier": "MODIFY_BY_ID"}


class Tool(BaseModel):
    name: str
    description: str | None = None
    inputSchema: dict[str, Any] = Field(default_factory=dict)


class ToolCall(BaseModel):
    tool: str
    params: dict[str, Any] = Field(default_factory=dict)


class Metadata(BaseModel):
    provider: str
    tool: str | None = None
    resource: str | None = None


class Page(BaseModel):
    metadata: Metadata
    data: list[dict[str, Any]]
    next_cursor: str | None = None
    total: int | None = None


class ToolAnswer(BaseModel):
    metadata: Metadata
    content: list[dict[str, Any]]
    structured: dict[str, Any]

    def result(self) -> dict[str, Any]:
        return {"content": self.content, "structuredContent": self.structured, "isError": False}


class Portal:
    def __init__(self, url: str) -> None:
        self.client = httpx.AsyncClient(base_url=url, headers={"Content-Type": "application/json"}, timeout=10)

    async def call(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        response = await self.client.post(f"/{method}", json=parameters)
        answer = response.json()
        if response.status_code >= 400 or "error" in answer:
            raise HTTPException(502, detail={"type": "upstream_error", "message": answer.get("error_description")})
        return answer


class Names:
    """Users and dictionaries: asked for one by one, and kept."""

    def __init__(self, portal: Portal) -> None:
        self.portal = portal
        self.users: dict[str, dict[str, Any] | None] = {}
        self.dictionaries: dict[str, tuple[float, list[dict[str, Any]]]] = {}

    async def load_users(self, numbers: Iterable[Any]) -> dict[str, dict[str, Any]]:
        wanted = {str(number) for number in numbers if number not in (None, "")}
        for number in sorted(wanted - self.users.keys()):
            answer = await self.portal.call("user.get", {"ID": int(number)})
            rows = answer.get("result") or []
            self.users[number] = rows[0] if rows else None
        return {number: user for number in wanted if (user := self.users[number])}

    async def load(self, name: str, method: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        key = f"{name}:{json.dumps(parameters, sort_keys=True)}"
        known = self.dictionaries.get(key)
        if known and time.monotonic() - known[0] < DICTIONARY_SECONDS:
            return copy.deepcopy(known[1])
        rows = (await self.portal.call(method, copy.deepcopy(parameters)))["result"]
        self.dictionaries[key] = (time.monotonic(), copy.deepcopy(rows))
        return rows


def user_entry(number: str, user: dict[str, Any]) -> dict[str, Any]:
    name = " ".join(part for part in (user.get("NAME"), user.get("LAST_NAME")) if part)
    return {
        "id": number,
        "name": name or user.get("EMAIL") or number,
        "email": user.get("EMAIL"),
        "firstName": user.get("NAME"),
        "lastName": user.get("LAST_NAME"),
        "workPosition": user.get("WORK_POSITION"),
        "raw": copy.deepcopy(user),
    }


def code_entry(code: str, row: dict[str, Any]) -> dict[str, Any]:
    return {"id": code, "name": row.get("NAME") or row.get("FULL_NAME") or code, "raw": copy.deepcopy(row)}


class Leads:
    def __init__(self, portal: Portal) -> None:
        self.portal = portal
        self.names = Names(portal)

    async def enriched(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        rows = [copy.deepcopy(row) for row in rows]
        users = await self.names.load_users(row.get(field) for row in rows for field in USER_FIELDS.values())
        statuses = await self.names.load("statuses", "crm.status.list", {"filter": {"ENTITY_ID": "STATUS"}})
        sources = await self.names.load("sources", "crm.status.list", {"filter": {"ENTITY_ID": "SOURCE"}})
        currencies = await self.names.load("currencies", "crm.currency.list", {})
        tables = {
            "status": ("STATUS_ID", {row["STATUS_ID"]: row for row in statuses}),
            "source": ("SOURCE_ID", {row["STATUS_ID"]: row for row in sources}),
            "currency": ("CURRENCY_ID", {row["CURRENCY"]: row for row in currencies}),
        }
        for row in rows:
            meta = row.setdefault("_meta", {})
            for name, field in USER_FIELDS.items():
                number = str(row.get(field) or "")
                if number in users:
                    meta[name] = user_entry(number, users[number])
            for name, (field, table) in tables.items():
                code = str(row.get(field) or "")
                if code in table:
                    meta[name] = code_entry(code, table[code])
        return rows

    async def page(self, request: dict[str, Any]) -> Page:
        answer = await self.portal.call("crm.lead.list", request)
        cursor = answer.get("next")
        page = Page(
            metadata=Metadata(provider="bitrix24", resource="crm/leads"),
            data=answer["result"],
            next_cursor=None if cursor is None else str(cursor),
            total=answer.get("total"),
        )
        page.data = await self.enriched(page.data)
        return page

    async def answer(self, parameters: dict[str, Any]) -> ToolAnswer:
        request = dict(parameters)
        request.setdefault("order", {"DATE_MODIFY": "DESC"})
        page = await self.page(request)
        rows = page.data
        metadata = Metadata(provider="bitrix24", tool="getLeads", resource="crm/leads")
        result = {"result": rows, "total": page.total, "next": page.next_cursor}
        structured = {
            "metadata": metadata.model_dump(exclude_none=True),
            "request": request,
            "result": result,
            "aggregates": {name: self.counts(rows, name) for name in ("responsible", "status")},
            "hints": self.hint(request),
            "pagination": {"next": page.next_cursor, "total": page.total, "fetched": len(rows)},
        }
        text = f"crm/leads: {len(rows)} of {page.total} records."
        return ToolAnswer(metadata=metadata, content=[{"type": "text", "text": text}], structured=structured)

    @staticmethod
    def counts(rows: list[dict[str, Any]], name: str) -> dict[str, dict[str, Any]]:
        counts: dict[str, dict[str, Any]] = {}
        for row in rows:
            entry = row.get("_meta", {}).get(name)
            if entry:
                counts.setdefault(entry["id"], {"count": 0, "name": entry["name"]})["count"] += 1
        return counts

    @staticmethod
    def hint(request: dict[str, Any]) -> dict[str, Any]:
        now = datetime.now(timezone.utc).replace(microsecond=0)
        bounds = {">=DATE_CREATE": (now - timedelta(days=7)).isoformat(), "<=DATE_CREATE": now.isoformat()}
        return {
            "message": "The last week.",
            "copyableFilter": {"filter": bounds, "order": request["order"], "limit": request.get("limit", 50)},
        }


def leads_of(request: Request) -> Leads:
    return request.app.state.leads


def tools_of(request: Request) -> list[Tool]:
    return request.app.state.tools


TheLeads = Annotated[Leads, Depends(leads_of)]
TheTools = Annotated[list[Tool], Depends(tools_of)]


def make_app(portal_url: str, tools_file: Path) -> FastAPI:
    listed = json.loads(tools_file.read_text())

    @asynccontextmanager
    async def lifespan(app: FastAPI):
        portal = Portal(portal_url)
        app.state.leads = Leads(portal)
        app.state.tools = [Tool(**{key: tool.get(key) for key in Tool.model_fields}) for tool in listed]
        yield
        await portal.client.aclose()

    app = FastAPI(title="baseline", lifespan=lifespan)
    watchers: set[asyncio.Queue] = set()
    kept: deque[dict[str, Any]] = deque(maxlen=KEPT)

    async def show(message: dict[str, Any]) -> None:
        if not watchers:
            kept.append(message)
        for watcher in watchers:
            watcher.put_nowait(message)

    app.add_middleware(
        CORSMiddleware, allow_origin_regex=r"http://(localhost|127\.0\.0\.1)(:\d+)?$", allow_methods=["*"]
    )

    def handshake(tools: list[Tool]) -> dict[str, Any]:
        return {
            "serverInfo": {"name": app.title, "version": app.version},
            "protocolVersion": "2025-06-18",
            "capabilities": {"tools": {}},
            "instructions": "Work with the data of Bitrix24.",
            "tools": [tool.model_dump() for tool in tools],
        }

    async def called(call: ToolCall, leads: Leads) -> dict[str, Any]:
        if call.tool != "getLeads":
            raise HTTPException(404, detail={"type": "tool_not_found", "message": call.tool})
        result = (await leads.answer(call.params)).result()
        asyncio.create_task(show({"jsonrpc": "2.0", "method": "tools/call", "params": {"result": result}}))
        return result

    @app.get("/healthz")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/mcp/index")
    async def index(tools: TheTools) -> dict[str, Any]:
        return {"resources": [], "tools": [tool.model_dump() for tool in tools]}

    @app.post("/mcp/tool/call")
    async def tool_call(call: ToolCall, leads: TheLeads) -> dict[str, Any]:
        return await called(call, leads)

    @app.post("/mcp")
    async def mcp(request: Request, leads: TheLeads, tools: TheTools) -> Any:
        message = await request.json()
        logger.info("Message: %s", message)
        method = message.get("method")
        logger.info("Processing %s, id %s", method, message.get("id"))
        parameters = message.get("params") or {}
        match method:
            case "initialize":
                result = handshake(tools)
            case "ping":
                result = {}
            case "tools/list":
                result = {"tools": [tool.model_dump() for tool in tools]}
            case "tools/call":
                result = await called(ToolCall(tool=parameters["name"], params=parameters.get("arguments", {})), leads)
            case _:
                error = {"code": -32601, "message": f"Method not found: {method}"}
                return {"jsonrpc": "2.0", "id": message.get("id"), "error": error}
        answer = {"jsonrpc": "2.0", "id": message.get("id"), "result": result}
        if method == "initialize":
            logger.info("Answer: %s", answer)
        asyncio.create_task(show(answer))
        return answer

    return app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--portal", required=True, help="the URL of the portal's webhook")
    parser.add_argument("--tools", type=Path, required=True, help="a JSON file with the tools to list")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    app = make_app(arguments.portal.rstrip("/"), arguments.tools)
    uvicorn.run(app, host="127.0.0.1", port=arguments.port, log_level="info")


if __name__ == "__main__":
    main()
