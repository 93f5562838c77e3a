# SPDX-License-Identifier: Apache-2.0
"""Stops the example server while a stream runs: drain.py ADDRESS PID. Prints what became of each side."""
import os
import queue
import signal
import sys
import time

import grpc

from protos import guide, guide_services, hello, hello_services, point

address, pid = sys.argv[1], int(sys.argv[2])
channel = grpc.insecure_channel(address)
outgoing = queue.Queue()
place = point(1, 2)
chat = guide_services.RouteGuideStub(channel).RouteChat(iter(outgoing.get, None), timeout=300)
outgoing.put(guide.RouteNote(location=place, message="before"))
outgoing.put(guide.RouteNote(location=place, message="at the edge"))
print("heard:", next(chat).message)

os.kill(pid, signal.SIGTERM)
for name, other in (("same connection", channel), ("new connection", grpc.insecure_channel(address))):
    # Calls are answered until the signal has been seen to.
    for _ in range(600):
        try:
            hello_services.GreeterStub(other).SayHello(hello.HelloRequest(name="late"), timeout=300)
            time.sleep(0.1)
        except grpc.RpcError as error:
            print(name + ":", error.code().name)
            break

outgoing.put(guide.RouteNote(location=place, message="after"))
print("heard:", next(chat).message, "|", next(chat).message)
outgoing.put(None)
print("left:", len(list(chat)), chat.code().name)
