"""`b24-mcp proxy`: clients on pipes in front of a server that runs elsewhere, and sometimes does not run."""

import fcntl
import http.server
import json
import os
import queue
import signal
import socket
import subprocess
import threading
import time

import pytest
from mcp import Client, StdioServerParameters

from expectations import RESOURCES, TOOL_CALLS, uri

MODERN = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}
TOKEN = "sentinel-0123456789abcdef"


def modern(number, method: str, **parameters) -> dict:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters | {"_meta": MODERN}}


class Proxy:
    """A running proxy and the lines that it writes."""

    def __init__(self, binary, environment, url: str, *arguments: str):
        self.process = subprocess.Popen(
            [binary, "proxy", "--base-url", url, "--log-level", "trace", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd="/",
        )
        self.lines: queue.Queue = queue.Queue()
        self.log = b""
        self.logged = threading.Condition()
        self.readers = [threading.Thread(target=self.read_answers), threading.Thread(target=self.read_log)]
        for reader in self.readers:
            reader.start()

    def read_answers(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))

    def read_log(self):
        for line in self.process.stderr:
            with self.logged:
                self.log += line
                self.logged.notify_all()

    def wait_for_log(self, words: bytes) -> None:
        with self.logged:
            assert self.logged.wait_for(lambda: words in self.log, timeout=30), self.log

    def send(self, message) -> None:
        line = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def ask(self, message, seconds: float = 30) -> dict:
        self.send(message)
        return self.lines.get(timeout=seconds)

    def end(self) -> int:
        """Ends the input, and returns the status."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            status = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for reader in self.readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return status


@pytest.fixture
def start_proxy(binary, clean_environment):
    running = []

    def starter(url: str, *arguments: str, environment: dict | None = None) -> Proxy:
        proxy = Proxy(binary, clean_environment | (environment or {}), url, *arguments)
        running.append(proxy)
        return proxy

    yield starter
    for proxy in running:
        if proxy.process.poll() is None:
            proxy.process.kill()
        proxy.end()


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def silent_port():
    """A server that takes requests and never answers; yields its port and the connections that it saw end."""
    endings: queue.Queue = queue.Queue()
    arrivals: queue.Queue = queue.Queue()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            arrivals.put(body)
            endings.put(self.connection.recv(1))

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_address[1], arrivals, endings
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.anyio
@pytest.mark.usefixtures("no_warnings")
@pytest.mark.parametrize("mode, protocol", [("auto", "2026-07-28"), ("2026-07-28", "2026-07-28"), ("legacy", "2025-11-25")])
@pytest.mark.parametrize("suffix", ["/mcp", ""])
async def test_the_official_client_works_as_without_a_proxy(
    binary, clean_environment, demo, mode, protocol, suffix, anyio_backend
):
    url = demo.url.removesuffix("/mcp") + suffix
    target = StdioServerParameters(
        command=str(binary), args=["proxy", "--base-url", url], env=clean_environment, cwd="/"
    )
    async with Client(target, mode=mode) as client, Client(demo.url, mode=mode) as direct:
        assert client.protocol_version == protocol
        assert client.instructions == direct.instructions
        assert (await client.list_tools()).tools == (await direct.list_tools()).tools
        assert len((await client.list_resources()).resources) == len(RESOURCES)
        assert (await client.read_resource(uri("crm/lead_statuses"))).contents[0].text
        assert (await client.list_prompts()).prompts == (await direct.list_prompts()).prompts
        for name, arguments in TOOL_CALLS.items():
            result = await client.call_tool(name, arguments)
            assert not result.is_error and result.structured_content.keys() > {"metadata"}


def test_names_in_other_alphabets_reach_the_server(start_proxy, demo):
    proxy = start_proxy(demo.url)

    called = proxy.ask(modern("вызов", "tools/call", name="неизвестный", arguments={}))
    read = proxy.ask(modern(2, "resources/read", uri="bitrix24://crm/неизвестный"))

    assert called["id"] == "вызов"
    for answer in (called, read):
        # A header that did not fit the body would be -32020.
        assert answer["error"]["code"] == -32602
        assert "неизвестный" in json.dumps(answer, ensure_ascii=False)


def test_bad_lines_are_answered_and_the_next_one_works(start_proxy, demo):
    proxy = start_proxy(demo.url)

    for line, code in (
        (b"{broken", -32700), (b"42", -32600), (b"[]", -32600), (b"\xff\xfe", -32700),
        (b'{"jsonrpc":"2.0","id":5,"id":6,"method":"ping"}', -32700), (b" " * 4_500_000, -32600),
    ):
        assert proxy.ask(line)["error"]["code"] == code
    proxy.send(b"")
    assert proxy.ask({"jsonrpc": "2.0", "id": 7, "method": "ping"}) == {"jsonrpc": "2.0", "id": 7, "result": {}}


def test_what_has_no_id_gets_no_answer(start_proxy, demo):
    proxy = start_proxy(demo.url)

    proxy.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
    proxy.send({"jsonrpc": "2.0", "method": "notifications/whatever", "params": {"_meta": MODERN}})
    proxy.send({"jsonrpc": "2.0", "id": 3, "result": {}})
    proxy.send({"jsonrpc": "2.0", "id": 4, "method": "ping"})

    assert proxy.end() == 0
    assert [proxy.lines.get_nowait() for _ in range(proxy.lines.qsize())] == [{"jsonrpc": "2.0", "id": 4, "result": {}}]


def test_a_restart_of_the_server_is_survived(start_proxy, start_server, free_port):
    server = start_server("--demo", "--port", str(free_port))
    proxy = start_proxy(server.url)
    call = {"name": "getUsers", "arguments": {"limit": 1}}
    ping = {"jsonrpc": "2.0", "id": 3, "method": "ping"}
    assert not proxy.ask(modern(1, "tools/call", **call))["result"]["isError"]

    server.process.kill()
    server.stop()
    # A ping may be sent twice; a call that went into the dying connection would have to be given up.
    proxy.send(ping)
    proxy.wait_for_log(b"Trying again")
    proxy.send(modern(2, "tools/call", **call))
    again = start_server("--demo", "--port", str(free_port))

    answers = [proxy.lines.get(timeout=30) for _ in range(2)]
    assert {answer["id"] for answer in answers} == {2, 3}
    assert all("result" in answer for answer in answers), answers
    again.stop()
    start_server("--demo", "--port", str(free_port))
    assert "result" in proxy.ask(ping)
    assert not proxy.ask(modern(4, "tools/call", **call))["result"]["isError"]
    assert proxy.end() == 0


def test_a_server_that_starts_later_is_waited_for(start_proxy, start_server, free_port):
    proxy = start_proxy(f"http://127.0.0.1:{free_port}")
    proxy.send({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}})
    proxy.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
    proxy.send({"jsonrpc": "2.0", "id": 2, "method": "tools/list"})

    start_server("--demo", "--port", str(free_port))

    assert proxy.lines.get(timeout=30)["result"]["protocolVersion"] == "2025-06-18"
    assert proxy.lines.get(timeout=30)["result"]["tools"]


def test_a_server_that_is_down_gives_an_error_after_the_timeout(start_proxy, free_port):
    proxy = start_proxy(f"http://127.0.0.1:{free_port}", "--timeout", "0.7")

    start = time.monotonic()
    answer = proxy.ask(modern("x", "tools/list"))
    seconds = time.monotonic() - start
    proxy.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    assert 0.7 <= seconds < 5
    assert answer["id"] == "x"
    assert answer["error"]["code"] == -32603
    for word in (f"http://127.0.0.1:{free_port}/mcp", "connection refused", "b24-mcp serve", "MCP_PROXY_BASE_URL"):
        assert word in answer["error"]["message"]
    assert proxy.end() == 0
    assert b"Message was not delivered" in proxy.log
    assert proxy.lines.empty()


def test_the_token_is_shown_and_never_logged(start_proxy, start_server):
    server = start_server("--demo", environment={"SERVER_AUTH_TOKEN": f"ann:{TOKEN}"})
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}

    for environment in ({"SERVER_AUTH_TOKEN": TOKEN}, {"SERVER_AUTH_TOKEN": f"me:{TOKEN},you:fedcba9876543210"}):
        proxy = start_proxy(server.url, environment=environment)
        assert proxy.ask(ping)["result"] == {}
        assert proxy.end() == 0
        assert TOKEN.encode() not in proxy.log


@pytest.mark.parametrize("environment", [{}, {"SERVER_AUTH_TOKEN": "another-0123456789"}])
def test_a_token_that_the_server_does_not_know_is_explained(start_proxy, start_server, environment):
    server = start_server("--demo", environment={"SERVER_AUTH_TOKEN": TOKEN})
    proxy = start_proxy(server.url, environment=environment)

    answer = proxy.ask(modern(1, "tools/list"))

    assert answer["id"] == 1
    assert "401" in answer["error"]["message"] and "SERVER_AUTH_TOKEN" in answer["error"]["message"]


def test_the_token_can_come_from_a_file(start_proxy, start_server, tmp_path):
    (tmp_path / "token").write_text(TOKEN + "\n")
    environment = {"SERVER_AUTH_TOKEN_FILE": str(tmp_path / "token")}
    server = start_server("--demo", environment=environment)

    assert start_proxy(server.url, environment=environment).ask({"jsonrpc": "2.0", "id": 1, "method": "ping"})["result"] == {}


def test_something_else_at_the_address_is_explained(start_proxy, portal):
    proxy = start_proxy(portal.url.split("/rest")[0])

    answer = proxy.ask({"jsonrpc": "2.0", "id": 1, "method": "ping"})

    assert answer["id"] == 1
    assert "404" in answer["error"]["message"] and "MCP_PROXY_BASE_URL" in answer["error"]["message"]


def test_a_withdrawn_request_is_closed_and_not_answered(start_proxy, silent_port):
    port, arrivals, endings = silent_port
    proxy = start_proxy(f"http://127.0.0.1:{port}")
    proxy.send(modern(1, "tools/call", name="getLeads", arguments={}))
    arrivals.get(timeout=30)

    proxy.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}})

    assert endings.get(timeout=30) == b""
    assert proxy.end() == 0
    assert proxy.lines.empty()


@pytest.mark.parametrize("kind", ["file", "pipe", "socket"])
def test_the_input_may_be_anything_and_is_left_as_it_was(binary, clean_environment, demo, tmp_path, kind):
    line = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
    if kind == "file":
        (tmp_path / "lines").write_bytes(line)
        given = os.open(tmp_path / "lines", os.O_RDONLY)
    elif kind == "pipe":
        given, end = os.pipe()
        os.write(end, line)
        os.close(end)
    else:
        ours, theirs = socket.socketpair()
        ours.sendall(line)
        ours.close()
        given = theirs.detach()
    command = [binary, "proxy", "--base-url", demo.url]

    done = subprocess.run(command, stdin=given, capture_output=True, env=clean_environment, timeout=60)

    assert json.loads(done.stdout) == {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert not fcntl.fcntl(given, fcntl.F_GETFL) & os.O_NONBLOCK
    os.close(given)


def test_requests_that_run_when_the_input_ends_are_answered(start_proxy, demo):
    proxy = start_proxy(demo.url)
    for number in range(50):
        proxy.send(modern(number, "tools/call", name="getLeads", arguments={"dateHint": "last_week"}))

    assert proxy.end() == 0

    answers = [proxy.lines.get_nowait() for _ in range(proxy.lines.qsize())]
    assert sorted(answer["id"] for answer in answers) == list(range(50))


def test_the_end_of_the_input_ends_a_proxy_whose_server_hangs(start_proxy, silent_port):
    port, arrivals, _ = silent_port
    proxy = start_proxy(f"http://127.0.0.1:{port}", "--timeout", "0.5")
    proxy.send(modern(1, "tools/list"))
    arrivals.get(timeout=30)

    assert proxy.end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_proxy_at_once(start_proxy, silent_port, number):
    port, arrivals, _ = silent_port
    proxy = start_proxy(f"http://127.0.0.1:{port}")
    proxy.send(modern(1, "tools/list"))
    arrivals.get(timeout=30)

    start = time.monotonic()
    proxy.process.send_signal(number)

    assert proxy.process.wait(timeout=10) == 0
    assert time.monotonic() - start < 2


def test_health_says_whether_the_server_is_alive(binary, clean_environment, start_server, free_port):
    server = start_server("--demo", environment={"SERVER_AUTH_TOKEN": TOKEN, "SERVER_ALLOWED_HOSTS": "mcp.example.com"})
    base = server.url.removesuffix("/mcp")
    port = base.rpartition(":")[2]

    def health(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [binary, "health", *arguments], capture_output=True, text=True, timeout=30, cwd="/",
            env=clean_environment | environment,
        )

    for done in (
        health(SERVER_HOST="0.0.0.0", SERVER_PORT=port), health("--port", port), health("--url", base),
        health("--url", f"{base}/healthz"),
    ):
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{base}/healthz: ok\n", "")
    for done, words in (
        (health("--port", str(free_port)), ["connection refused", str(free_port)]),
        (health("--url", f"{base}/nothing"), ["401"]),
        (health("--url", "127.0.0.1"), ["--url", "scheme"]),
        (health(SERVER_PORT="0"), ["SERVER_PORT", "--url"]),
    ):
        assert done.returncode == 1 and done.stdout == ""
        assert all(word in done.stderr for word in words), done.stderr


def test_health_waits_five_seconds_and_no_longer(binary, clean_environment):
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        start = time.monotonic()
        done = subprocess.run(
            [binary, "health", "--port", str(mute.getsockname()[1])], capture_output=True, text=True, timeout=30,
            cwd="/", env=clean_environment,
        )
    assert done.returncode == 1 and "no answer in time" in done.stderr
    assert 4.5 < time.monotonic() - start < 8
