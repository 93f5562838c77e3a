# SPDX-License-Identifier: Apache-2.0
"""Clients that break the rules, on a bare socket: hostile.py PORT CASE. Prints how the server answered.

Frames are written by hand, as no library lets one write them wrong; hpack reads and writes the headers.
"""
import socket
import struct
import sys

import hpack

DATA, HEADERS, RST_STREAM, SETTINGS, GOAWAY = 0, 1, 3, 4, 7
END_STREAM, ACK, END_HEADERS = 1, 1, 4
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

GOOD = {":method": "POST", ":scheme": "http", ":path": "/helloworld.Greeter/SayHello", ":authority": "localhost",
        "te": "trailers", "content-type": "application/grpc"}


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def message(payload, length=None, flag=0):
    return struct.pack(">BI", flag, len(payload) if length is None else length) + payload


HELLO = message(b"\n\x05World")


class Connection:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=300)
        self.decoder, self.encoder = hpack.Decoder(), hpack.Encoder()
        self.buffer = b""

    def start(self):
        self.socket.sendall(PREFACE + frame(SETTINGS, 0, 0))
        return self

    def headers(self, stream, flags=0, **changes):
        fields = dict(GOOD)
        fields.update({name.replace("_", "-").replace("--", ":"): value for name, value in changes.items()})
        block = self.encoder.encode([(name, value) for name, value in fields.items() if value is not None])
        self.socket.sendall(frame(HEADERS, END_HEADERS | flags, stream, block))

    def data(self, stream, payload, flags=END_STREAM):
        self.socket.sendall(frame(DATA, flags, stream, payload))

    def take(self, count):
        while len(self.buffer) < count:
            more = self.socket.recv(65536)
            if not more:
                raise EOFError
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def frames(self):
        while True:
            head = self.take(9)
            length = int.from_bytes(head[:3], "big")
            stream = int.from_bytes(head[5:], "big") & 0x7FFFFFFF
            yield head[3], head[4], stream, self.take(length)

    def answer(self, stream):
        """The answer to one stream in a line: HTTP status, gRPC status, bytes of messages, reset."""
        fields, body = {}, 0
        try:
            for kind, flags, at, payload in self.frames():
                if kind == SETTINGS and not flags & ACK:
                    self.socket.sendall(frame(SETTINGS, ACK, 0))
                elif kind == GOAWAY:
                    return f"GOAWAY {int.from_bytes(payload[4:8], 'big')}"
                elif at != stream:
                    continue
                elif kind == RST_STREAM:
                    return f"RST_STREAM {int.from_bytes(payload, 'big')}"
                elif kind == HEADERS:
                    fields.update(self.decoder.decode(payload))
                elif kind == DATA:
                    body += len(payload)
                if kind in (HEADERS, DATA) and flags & END_STREAM:
                    return f"http {fields.get(':status')} grpc {fields.get('grpc-status')} body {body}"
        except (EOFError, ConnectionError):
            return "closed"
        except TimeoutError:
            return "silent"


def good(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, HELLO)
    return connection.answer(1)


def garbage(port):
    connection = Connection(port)
    connection.socket.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)))
    return connection.answer(1)


def http1(port):
    connection = Connection(port)
    connection.socket.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return connection.answer(1)


def wrong_content_type(port):
    connection = Connection(port).start()
    connection.headers(1, content_type="application/json")
    connection.data(1, b"{}")
    return connection.answer(1)


def wrong_method(port):
    connection = Connection(port).start()
    connection.headers(1, END_STREAM, __method="GET")
    return connection.answer(1)


def unknown_method(port):
    connection = Connection(port).start()
    connection.headers(1, __path="/helloworld.Greeter/NoSuchMethod")
    connection.data(1, HELLO)
    return connection.answer(1)


def unknown_service(port):
    connection = Connection(port).start()
    connection.headers(1, __path="/no.Such/Method")
    connection.data(1, HELLO)
    return connection.answer(1)


def oversize(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, message(b"\n", length=0x7FFFFFFF), flags=0)
    return connection.answer(1)


def truncated_message(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, message(b"\n\x05Wor", length=100))
    return connection.answer(1)


def truncated_prefix(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, b"\0\0\0")
    return connection.answer(1)


def undecodable_message(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, message(b"\n\x7fWorld"))
    return connection.answer(1)


def compressed_without_encoding(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, message(b"\n\x05World", flag=1))
    return connection.answer(1)


def unknown_encoding(port):
    connection = Connection(port).start()
    connection.headers(1, grpc_encoding="snappy")
    connection.data(1, message(b"\n\x05World", flag=1))
    return connection.answer(1)


def no_request(port):
    connection = Connection(port).start()
    connection.headers(1, END_STREAM)
    return connection.answer(1)


def two_requests(port):
    connection = Connection(port).start()
    connection.headers(1)
    connection.data(1, HELLO + HELLO)
    return connection.answer(1)


def bad_timeout(port):
    """Each of them on a stream of its own; the set of answers."""
    connection = Connection(port).start()
    answers = set()
    for index, timeout in enumerate(("", "5", "S", "-1S", "123456789S", "1s", "1 S", "S1", "½S")):
        stream = 2 * index + 1
        connection.headers(stream, grpc_timeout=timeout)
        connection.data(stream, HELLO)
        answers.add(connection.answer(stream))
    return " | ".join(sorted(answers))


def longest_timeout(port):
    connection = Connection(port).start()
    connection.headers(1, grpc_timeout="99999999H")
    connection.data(1, HELLO)
    return connection.answer(1)


def shortest_timeout(port):
    connection = Connection(port).start()
    connection.headers(1, __path="/routeguide.RouteGuide/RouteChat", grpc_timeout="1n")
    return connection.answer(1)


def vanishing(port):
    """Leaves a hundred times in the middle of a call, without a word."""
    for index in range(100):
        connection = Connection(port).start()
        connection.headers(1, __path="/routeguide.RouteGuide/RouteChat")
        connection.data(1, HELLO[: index % len(HELLO)], flags=0)
        if index % 2:  # with a RST instead of a FIN
            connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.socket.close()
    return "left"


def cancelling(port):
    connection = Connection(port).start()
    for index in range(100):
        connection.headers(2 * index + 1, __path="/routeguide.RouteGuide/RouteChat")
        connection.socket.sendall(frame(RST_STREAM, 0, 2 * index + 1, struct.pack(">I", 8)))
    connection.headers(201)
    connection.data(201, HELLO)
    return connection.answer(201)


def byte_by_byte(port):
    connection = Connection(port)
    connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    block = connection.encoder.encode(list(GOOD.items()))
    for byte in (PREFACE + frame(SETTINGS, 0, 0) + frame(HEADERS, END_HEADERS, 1, block)
                 + frame(DATA, END_STREAM, 1, HELLO)):
        connection.socket.sendall(bytes([byte]))
    return connection.answer(1)


def header_bomb(port):
    """One small field, indexed thousands of times over."""
    connection = Connection(port).start()
    block = connection.encoder.encode(list(GOOD.items())) + connection.encoder.encode([("x-bomb", "x" * 3000)])
    index = connection.encoder.encode([("x-bomb", "x" * 3000)])
    block += index * ((16000 - len(block)) // len(index))
    connection.socket.sendall(frame(HEADERS, END_HEADERS | END_STREAM, 1, block))
    return connection.answer(1)


if __name__ == "__main__":
    print(globals()[sys.argv[2]](int(sys.argv[1])))
