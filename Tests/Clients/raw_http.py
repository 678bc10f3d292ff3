"""Speaks HTTP and WebSocket byte by byte, wrong bytes too."""

import json
import os
import socket
import struct
from dataclasses import dataclass


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def message(self) -> str:
        """What an error says, in either of its forms."""
        body = json.loads(self.body)
        return (body.get("error") or body.get("detail"))["message"]

    @property
    def code(self) -> int | None:
        return json.loads(self.body).get("error", {}).get("code")


class Connection:
    """A socket to the server of a URL."""

    def __init__(self, url: str, receive_buffer: int | None = None):
        host, port = url.removeprefix("http://").split("/")[0].split(":")
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(15)
        self.socket.connect((host, int(port)))
        self.pending = b""

    def send(self, data: bytes):
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            pass  # The server may have answered and gone before it read everything.

    def exactly(self, count: int) -> bytes:
        while len(self.pending) < count:
            self.more()
        data, self.pending = self.pending[:count], self.pending[count:]
        return data

    def until(self, end: bytes) -> bytes:
        while end not in self.pending:
            self.more()
        data, _, self.pending = self.pending.partition(end)
        return data

    def more(self):
        data = self.socket.recv(65536)
        if not data:
            raise EOFError(f"the server closed the connection behind {self.pending!r}")
        self.pending += data

    def reply(self) -> Reply:
        """Reads one answer."""
        first, *lines = self.until(b"\r\n\r\n").decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        status = int(first.split(" ")[1])
        return Reply(status, headers, self.exactly(int(headers.get("content-length", 0))))

    def is_closed(self) -> bool:
        """Whether the server closes the connection, waiting for that."""
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    # WebSocket

    def open_websocket(self, *lines: str):
        self.send(handshake(*lines))
        assert self.until(b"\r\n\r\n").startswith(b"HTTP/1.1 101 ")

    def frame(self) -> tuple[int, bytes]:
        """Reads one frame of the server: its opcode and what it holds."""
        first, length = self.exactly(2)
        assert first & 0x80 and not length & 0x80
        if length == 126:
            (length,) = struct.unpack("!H", self.exactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self.exactly(8))
        return first & 0x0F, self.exactly(length)

    def close_code(self) -> int:
        """The code of the server's close frame, behind whatever comes before it."""
        while True:
            opcode, data = self.frame()
            if opcode == 8:
                return struct.unpack("!H", data[:2])[0]

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


HANDSHAKE = {
    "Host": "localhost", "Upgrade": "websocket", "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def handshake(*lines: str, start: str = "GET /mcp HTTP/1.1", **changes: str | None) -> bytes:
    """The opening request of a WebSocket; a change of None leaves a header out."""
    headers = HANDSHAKE | {name.replace("_", "-"): value for name, value in changes.items()}
    fields = [f"{name}: {value}" for name, value in headers.items() if value is not None]
    return "\r\n".join([start, *fields, *lines, "", ""]).encode()


def frame(opcode: int, data: bytes = b"", fin: bool = True, reserved: int = 0, masked: bool = True) -> bytes:
    """A frame as a client sends it."""
    head = bytes([(0x80 if fin else 0) | reserved << 4 | opcode])
    mask_bit = 0x80 if masked else 0
    if len(data) < 126:
        head += bytes([mask_bit | len(data)])
    elif len(data) < 65536:
        head += struct.pack("!BH", mask_bit | 126, len(data))
    else:
        head += struct.pack("!BQ", mask_bit | 127, len(data))
    if not masked:
        return head + data
    mask = os.urandom(4)
    return head + mask + bytes(byte ^ mask[index % 4] for index, byte in enumerate(data))
