"""A hundred clients on WebSocket and a hundred on event streams, while twenty call tools."""

import asyncio
import json
import signal
import time

import httpx
import pytest
from websockets.asyncio.client import connect

from raw_http import Connection, frame

PRINCIPALS = {"ann": "ann-0123456789abcdef", "bob": "bob-fedcba9876543210"}
JSON = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
ROUNDS = 8
# What clients on sockets and streams ask for, and what the callers do that others watch.
COMPANIES = range(5, 14)
WATCHED = {"ann": 20, "bob": 22}


@pytest.fixture
def server(start_server):
    tokens = ",".join(f"{name}:{token}" for name, token in PRINCIPALS.items())
    return start_server("--demo", environment={"SERVER_AUTH_TOKEN": tokens})


@pytest.fixture
def anyio_backend():
    return "asyncio"


def bearer(name: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {PRINCIPALS[name]}"}


def principal(number: int) -> str:
    return ["ann", "bob"][number % 2]


def resident_kilobytes(process) -> int:
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def company(id, number: int) -> dict:
    """A call whose answer shows what was asked for."""
    params = {"name": "getCompany", "arguments": {"id": number}}
    return {"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params}


def check_company(answer: dict, id, number: int):
    assert answer["id"] == id
    structured = answer["result"]["structuredContent"]
    assert structured["request"]["id"] == number
    assert structured["result"]["result"]["ID"] == str(number)


class Stream:
    """An event stream whose client remembers everything that it was sent."""

    def __init__(self, number: int, server, http: httpx.AsyncClient):
        self.number, self.server, self.http = number, server, http
        self.principal = principal(number)
        self.messages: list[dict] = []
        self.arrival = asyncio.Event()
        self.endpoint: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.task = asyncio.create_task(self.read())

    async def read(self):
        headers = {"Accept": "text/event-stream"} | bearer(self.principal)
        async with self.http.stream("GET", f"{self.server.url}/sse", headers=headers) as response:
            assert response.status_code == 200
            async for line in response.aiter_lines():
                if not line.startswith("data: "):
                    continue
                data = line.removeprefix("data: ")
                if data.startswith("/"):
                    self.endpoint.set_result(self.server.url.replace("/mcp", data))
                else:
                    self.messages.append(json.loads(data))
                    self.arrival.set()

    async def receive(self, count: int):
        """Waits until so many messages have come."""
        async with asyncio.timeout(20):
            while len(self.messages) < count:
                self.arrival.clear()
                await self.arrival.wait()

    async def post(self, message: dict):
        answer = await self.http.post(await self.endpoint, headers=JSON | bearer(self.principal), json=message)
        assert answer.status_code == 202


async def use_websocket(socket, number: int, turn: int):
    id = f"socket-{number}-{turn}"
    wanted = COMPANIES[number % 9]
    await socket.send(json.dumps(company(id, wanted)))
    check_company(json.loads(await socket.recv()), id, wanted)


async def use_stream(stream: Stream, turn: int):
    id = f"stream-{stream.number}-{turn}"
    expected = len(stream.messages) + 1
    wanted = COMPANIES[stream.number % 9]
    await stream.post(company(id, wanted))
    await stream.receive(expected)
    check_company(stream.messages[-1], id, wanted)


async def use_http(http: httpx.AsyncClient, server, number: int, turn: int):
    """One call over `/mcp` and one over the endpoint for programs, of a company that tells the principal."""
    headers = JSON | bearer(principal(number))
    wanted = WATCHED[principal(number)]
    id = f"caller-{number}-{turn}"
    answer = await http.post(server.url, headers=headers, json=company(id, wanted))
    check_company(answer.json(), id, wanted)
    answer = await http.post(
        f"{server.url}/tool/call", headers=headers, json={"tool": "getCompany", "params": {"id": wanted}})
    check_company({"id": id, "result": answer.json()}, id, wanted)


async def time_to_end(server) -> float:
    """Ends the server as a supervisor would; returns how long that took."""
    start = time.monotonic()
    server.process.send_signal(signal.SIGTERM)
    while server.process.poll() is None:
        assert time.monotonic() - start < 10
        await asyncio.sleep(0.01)
    duration = time.monotonic() - start
    server.stop()
    return duration


@pytest.mark.anyio
async def test_every_answer_reaches_its_caller_only(server, anyio_backend):
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(timeout=60, limits=limits) as http:
        url = server.url.replace("http", "ws")
        sockets = [
            await connect(url, additional_headers=bearer(principal(number)), max_size=None) for number in range(100)
        ]
        streams = [Stream(number, server, http) for number in range(100)]
        speakers, observers = streams[:50], streams[50:]
        for stream in speakers:
            await stream.post({"jsonrpc": "2.0", "id": 0, "method": "ping"})
        await asyncio.gather(*[stream.receive(1) for stream in streams])
        assert all(stream.messages == [{"jsonrpc": "2.0", "id": 0, "result": {}}] for stream in speakers)
        assert all(stream.messages[0]["method"] == "initialize" for stream in observers)

        async def turn(number: int):
            await asyncio.gather(
                *[use_websocket(socket, index, number) for index, socket in enumerate(sockets)],
                *[use_stream(stream, number) for stream in speakers],
                *[use_http(http, server, index, number) for index in range(20)],
            )

        sizes = []
        for number in range(ROUNDS):
            await turn(number)
            await asyncio.gather(*[stream.receive(1 + 20 * (number + 1)) for stream in observers])
            sizes.append(resident_kilobytes(server.process))

        for stream in speakers:
            assert len(stream.messages) == 1 + ROUNDS
        for stream in observers:
            shown = [message["params"]["result"]["structuredContent"]["request"]["id"] for message in stream.messages[1:]]
            assert shown == [WATCHED[stream.principal]] * (20 * ROUNDS)
            assert {message["method"] for message in stream.messages[1:]} == {"tools/call"}
        assert sizes[-1] - sizes[2] < 12_000, sizes

        assert await time_to_end(server) < 2
        assert server.process.returncode == 0
        for socket_ in sockets:
            await socket_.wait_closed()
            assert socket_.close_code == 1001
        await asyncio.gather(*[asyncio.wait_for(stream.task, 5) for stream in streams])


def open_stream(server, name: str) -> Connection:
    """A stream whose client has small buffers and reads no more than the answer's head."""
    slow = Connection(server.url, receive_buffer=4096)
    token = PRINCIPALS[name]
    slow.send(f"GET /mcp/sse HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    slow.until(b"\r\n\r\n")
    return slow


def read_to_the_end(connection: Connection) -> bytes:
    data = connection.pending
    try:
        while chunk := connection.socket.recv(1 << 20):
            data += chunk
    except ConnectionResetError:
        pass
    return data


@pytest.mark.anyio
async def test_a_slow_reader_is_told_and_dropped(server, anyio_backend):
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(timeout=60, limits=limits) as http:
        stalled, slow = open_stream(server, "ann"), open_stream(server, "ann")
        quick = Stream(0, server, http)
        await quick.receive(1)
        before = resident_kilobytes(server.process)

        headers = JSON | bearer("ann")
        for number in range(200):
            message = {"jsonrpc": "2.0", "id": number, "method": "tools/list"}
            answer = await http.post(server.url, headers=headers, json=message)
            await quick.receive(2 + number)
        assert quick.messages[-1]["params"]["result"] == answer.json()["result"]
        assert resident_kilobytes(server.process) - before < 30_000

        told = await asyncio.to_thread(read_to_the_end, slow)
        assert b'"level":"warning"' in told[-2000:] and b"ends here" in told[-2000:]
        assert 64 < told.count(b"event: message") < 200
        # The other never reads, so that nothing can be told it; its connection is closed all the same.
        async with asyncio.timeout(15):
            while is_served(stalled):
                await asyncio.sleep(0.05)
        assert len(quick.messages) == 201

        assert await time_to_end(server) < 2
        await asyncio.wait_for(quick.task, 5)
        for connection in (stalled, slow):
            connection.close()


@pytest.mark.anyio
async def test_a_client_that_asks_faster_than_it_reads_gets_every_answer(server, anyio_backend):
    async with httpx.AsyncClient(timeout=60) as http:
        connection = open_stream(server, "ann")
        endpoint = server.url.replace("/mcp", connection.until(b"\n\n").split(b"data: ")[1].decode())
        connection.exactly(2)
        statuses, accepted = [], []
        for id in range(300):
            message = {"jsonrpc": "2.0", "id": id, "method": "tools/list"}
            answer = await http.post(endpoint, headers=JSON | bearer("ann"), json=message)
            statuses.append(answer.status_code)
            if answer.status_code == 202:
                accepted.append(id)
            else:
                assert "read the stream first" in answer.json()["error"]["message"]
        assert set(statuses) == {202, 429}

        reading = asyncio.create_task(asyncio.to_thread(messages, connection, len(accepted)))
        answers = await asyncio.wait_for(reading, 20)
        assert sorted(answer["id"] for answer in answers) == accepted
        assert all(answer["result"]["tools"] for answer in answers)
        connection.close()


def messages(connection: Connection, count: int) -> list[dict]:
    """Reads so many messages of a stream that comes in chunks."""
    found, text = [], b""
    while len(found) < count:
        size = int(connection.until(b"\r\n"), 16)
        text += connection.exactly(size)
        connection.exactly(2)
        *events, text = text.split(b"\n\n")
        found += [json.loads(event.split(b"data: ")[1]) for event in events if event.startswith(b"event: message")]
    return found


def is_served(connection: Connection) -> bool:
    """Whether the server's end of a connection is open."""
    port = connection.socket.getsockname()[1]
    with open("/proc/net/tcp") as table:
        rows = [line.split() for line in list(table)[1:]]
    established = "01"
    return any(row[2].endswith(f":{port:04X}") and row[3] == established for row in rows)


@pytest.mark.anyio
async def test_clients_that_read_nothing_do_not_hold_up_the_end(server, anyio_backend):
    async with httpx.AsyncClient(timeout=60) as http:
        stream = open_stream(server, "ann")
        sockets = [Connection(server.url, receive_buffer=4096) for _ in range(3)]
        lists = [{"jsonrpc": "2.0", "id": id, "method": "tools/list"} for id in range(120)]
        for connection in sockets:
            connection.open_websocket(f"Authorization: Bearer {PRINCIPALS['ann']}")
            for message in lists:
                connection.send(frame(1, json.dumps(message).encode()))
        observer = Stream(0, server, http)
        await observer.receive(1)
        for _ in range(30):
            answer = await http.post(server.url, headers=JSON | bearer("ann"), json=lists[0])
            assert answer.status_code == 200
        await observer.receive(31)

        assert await time_to_end(server) < 2
        assert server.process.returncode == 0
        await asyncio.wait_for(observer.task, 5)
        for connection in [stream, *sockets]:
            connection.close()
