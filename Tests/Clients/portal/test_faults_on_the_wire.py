"""Each fault of delivery byte by byte, over plain sockets and over TLS."""

import json
import socket
import time

import pytest

PAGE = {"select": ["*", "UF_*"]}


@pytest.fixture(params=["http", "https"])
def portal_under_test(request):
    return request.getfixturevalue({"http": "fragile_portal", "https": "secure_fragile_portal"}[request.param])


class Exchange:
    """One request, and the pieces of what comes back until the portal closes the connection."""

    def __init__(self, portal, method: str, *, receive_buffer: int | None = None, **parameters):
        body = json.dumps(parameters).encode()
        path = portal.webhook.removeprefix(portal.origin)
        plain = socket.socket()
        plain.settimeout(15)
        if receive_buffer:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        plain.connect(("127.0.0.1", portal.port))
        self.socket = plain if portal.verify is True else portal.verify.wrap_socket(plain, server_hostname="127.0.0.1")
        head = (
            f"POST {path}{method} HTTP/1.1\r\nHost: 127.0.0.1:{portal.port}\r\nContent-Type: application/json\r\n"
            f"Connection: close\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self.start = time.monotonic()
        with self.socket:
            self.socket.sendall(head.encode() + body)
            self.pieces = list(self.receive())
        self.seconds = time.monotonic() - self.start
        self.bytes = b"".join(self.pieces)
        self.head, _, self.body = self.bytes.partition(b"\r\n\r\n")

    def receive(self):
        while data := self.socket.recv(65536):
            yield data

    @property
    def announced(self) -> int:
        """The Content-Length of the answer."""
        lines = self.head.decode().lower().split("\r\n")
        return next(int(line.split(":")[1]) for line in lines if line.startswith("content-length:"))


def test_nothing_comes_where_the_connection_is_cut(portal_under_test):
    portal_under_test.break_with(fault="cut", times=1)

    assert Exchange(portal_under_test, "profile").bytes == b""
    assert b"200 OK" in Exchange(portal_under_test, "profile").head


@pytest.mark.parametrize("method", ["profile", "crm.lead.list"])
def test_half_of_an_answer_is_exactly_that(portal_under_test, method):
    portal_under_test.break_with(fault="half", times=1)

    half = Exchange(portal_under_test, method, **PAGE)
    whole = Exchange(portal_under_test, method, **PAGE)

    assert b"200 OK" in half.head
    assert half.announced == pytest.approx(whole.announced, abs=40)
    assert len(half.body) == half.announced // 2
    assert len(whole.body) == whole.announced
    assert half.body[:60] == whole.body[:60]


def test_half_of_a_large_answer_is_exactly_that(portal_under_test):
    """More than the sockets buffer, so that the portal has to wait for its reader before it closes."""
    comments = "x" * 100_000
    added = {f"k{index}": f"crm.lead.add?fields[TITLE]=Large&fields[COMMENTS]={comments}" for index in range(20)}
    listing = {f"k{index}": "crm.lead.list?filter[TITLE]=Large&select[]=COMMENTS" for index in range(10)}
    portal_under_test.call("batch", cmd=added)
    portal_under_test.break_with(fault="half", times=1)

    half = Exchange(portal_under_test, "batch", cmd=listing, receive_buffer=4096)

    assert half.announced > 20_000_000
    assert len(half.body) == half.announced // 2


def test_drips_come_one_by_one(portal_under_test):
    portal_under_test.break_with(fault="drip", bytes=150, pause=0.1, times=1)

    dripping = Exchange(portal_under_test, "profile")

    drips = -(-dripping.announced // 150)
    assert len(dripping.body) == dripping.announced
    assert json.loads(dripping.body)["result"]["ID"] == "1"
    assert len(dripping.pieces) >= drips >= 3
    assert dripping.seconds >= 0.1 * (drips - 1)


def test_the_first_byte_comes_late(portal_under_test):
    portal_under_test.break_with(fault="cut", latency=0.3, times=1)

    cut = Exchange(portal_under_test, "profile")

    assert cut.bytes == b""
    assert cut.seconds >= 0.3


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_cut_write_is_carried_out_or_not(portal_under_test, moment):
    title = f"Обрыв {moment} {portal_under_test.origin}"
    portal_under_test.break_with(fault="cut", access="write", moment=moment, times=1)

    assert Exchange(portal_under_test, "crm.lead.add", fields={"TITLE": title}).bytes == b""

    found = portal_under_test.call("crm.lead.list", filter={"=TITLE": title})["total"]
    written = [write for write in portal_under_test.journal()["writes"] if write["parameters"]["fields"]["TITLE"] == title]
    assert found == len(written) == {"before": 0, "after": 1}[moment]


def test_a_renamed_portal_answers_on_its_new_host_only(portal_under_test):
    new = portal_under_test.origin.replace("127.0.0.1", "localhost")
    portal_under_test.break_with(fault="redirect", to=new)
    with portal_under_test.client() as client:
        moved = [client.post(portal_under_test.webhook + "profile?x=1") for _ in range(2)]
        assert [answer.status_code for answer in moved] == [302, 302]
        location = moved[0].headers["location"]
        assert location == portal_under_test.webhook.replace("127.0.0.1", "localhost") + "profile?x=1"
        assert client.post(location, headers={"Host": new.split("://")[1]}).json()["result"]["ID"] == "1"


def test_a_page_in_place_of_an_answer_is_no_json(portal_under_test):
    portal_under_test.break_with(fault="html", status=200, times=1)

    page = Exchange(portal_under_test, "profile")

    assert b"200 OK" in page.head
    assert b"text/html" in page.head.lower()
    with pytest.raises(json.JSONDecodeError):
        json.loads(page.body)


def test_the_other_connections_live_on(portal_under_test):
    with portal_under_test.client() as client:
        assert client.post(portal_under_test.webhook + "profile").status_code == 200
        portal_under_test.break_with(fault="cut", method="scope")

        assert Exchange(portal_under_test, "scope").bytes == b""
        assert client.post(portal_under_test.webhook + "profile").status_code == 200
