# SPDX-License-Identifier: Apache-2.0
"""Connections that are opened and dropped, in every way that there is: churn.py PORT PID COUNT.

Prints by how many KiB the server's memory has grown since as many had come and gone as fill its caches.
"""
import os
import re
import socket
import struct
import sys
import time

from hostile import END_STREAM, HELLO, Connection

CHAT = "/routeguide.RouteGuide/RouteChat"
FIRST = 1000


def called(connection):
    connection.headers(1)
    connection.data(1, HELLO)
    connection.answer(1)


def open_call(connection):
    connection.headers(1, __path=CHAT)
    connection.data(1, b"\0\0\0\0\0", flags=0)
    connection.take(9)


def reset(connection):
    """Has the socket say that it is gone, instead of that it is done."""
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def drop(port, way):
    connection = Connection(port)
    if way > 1:
        connection.start()
    if way == 1:
        connection.socket.sendall(b"PRI * HTTP/2")
    if way in (2, 3):
        called(connection)
    if way in (4, 5):
        open_call(connection)
    if way == 6:
        connection.headers(1, END_STREAM)
    if way in (3, 5):
        reset(connection)
    connection.socket.close()


def settled_kib(pid, descriptors):
    """The server's memory, once it has no more files open than this."""
    while len(os.listdir(f"/proc/{pid}/fd")) > descriptors:
        time.sleep(0.01)
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])


def main():
    port, pid, count = map(int, sys.argv[1:])
    before = None
    for index in range(FIRST + count):
        if index == 10:
            descriptors = len(os.listdir(f"/proc/{pid}/fd"))
        if index == FIRST:
            before = settled_kib(pid, descriptors)
        drop(port, index % 7)
    print(settled_kib(pid, descriptors) - before)


main()
