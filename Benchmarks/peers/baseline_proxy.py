"""A proxy as it is usually written in Python: a line of standard input to a running server, with a client of httpx each."""

import asyncio
import json
import sys
import time

import httpx


async def answer(url: str, message: dict) -> dict:
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        began = time.monotonic()
        response = await client.post("/mcp", json=message)
        response.raise_for_status()
        answer = response.json()
        print(f"{message.get('method')}: {time.monotonic() - began:.3f} s", file=sys.stderr)
        return answer


async def main() -> None:
    url = sys.argv[1]
    for line in sys.stdin:
        message = json.loads(line)
        print(json.dumps(await answer(url, message)), flush=True)


asyncio.run(main())
