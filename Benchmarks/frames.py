# SPDX-License-Identifier: Apache-2.0
"""HTTP/2 by hand, as little as holding calls open takes: a client that keeps next to nothing of its own."""

import socket
import struct

DATA, HEADERS, RST_STREAM, SETTINGS, GOAWAY = 0, 1, 3, 4, 7
END_STREAM, END_HEADERS, ACK = 1, 4, 1
MAX_CONCURRENT_STREAMS = 3


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes((kind, flags)) + struct.pack(">I", stream) + payload


def header_block(fields):
    """Literal fields without indexing, with new names (RFC 7541, section 6.2.2): the same for every call."""
    return b"".join(
        b"\0" + bytes((len(name),)) + name.encode() + bytes((len(value),)) + value.encode()
        for name, value in fields)


class Connection:
    """One connection. Calls get the same request, and are answered when a DATA frame has come."""

    def __init__(self, port, path, body):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.pending = b""
        self.next_stream = 1
        self.streams_max = 1 << 31
        method = "POST" if body else "GET"
        fields = [(":method", method), (":scheme", "http"), (":path", path), (":authority", "x")]
        if body:
            fields += [("te", "trailers"), ("content-type", "application/grpc")]
        self.block = header_block(fields)
        self.body = body
        self.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0))

    def frames(self):
        """The next frames, as many as one read brings."""
        received = self.socket.recv(1 << 16)
        if not received:
            raise ConnectionError("the server hung up")
        self.pending += received
        offset = 0
        while len(self.pending) - offset >= 9:
            length = int.from_bytes(self.pending[offset:offset + 3], "big")
            if len(self.pending) - offset < 9 + length:
                break
            kind, flags = self.pending[offset + 3], self.pending[offset + 4]
            yield kind, flags, self.pending[offset + 9:offset + 9 + length]
            offset += 9 + length
        self.pending = self.pending[offset:]

    def settled(self):
        """Waits for the server's settings, and answers them."""
        while True:
            for kind, flags, payload in list(self.frames()):
                if kind == SETTINGS and not flags & ACK:
                    for name, value in struct.iter_unpack(">HI", payload):
                        if name == MAX_CONCURRENT_STREAMS:
                            self.streams_max = value
                    self.socket.sendall(frame(SETTINGS, ACK, 0))
                    return

    def call(self, count=1, ends=True):
        """Makes so many calls at once, and waits for the answers; `ends` says whether they are over then."""
        requests = b""
        for _ in range(count):
            last = END_STREAM if ends else 0
            requests += frame(HEADERS, END_HEADERS | (0 if self.body else last), self.next_stream, self.block)
            if self.body:
                requests += frame(DATA, last, self.next_stream, self.body)
            self.next_stream += 2
        self.socket.sendall(requests)
        (answered, over) = (0, 0)
        while answered < count or (ends and over < count):
            for kind, flags, payload in self.frames():
                if kind == DATA and payload:
                    answered += 1
                if kind in (DATA, HEADERS) and flags & END_STREAM:
                    over += 1
                if kind in (RST_STREAM, GOAWAY) or (over > 0 and not ends):
                    raise ConnectionError("the server ended a call")
            if over > answered:
                raise ConnectionError("the server ended a call without an answer")

    def close(self):
        self.socket.close()
