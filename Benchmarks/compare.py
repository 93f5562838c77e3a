#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What calls cost, Martlet's server beside others, in one run; prints Markdown.

nghttpd is nghttp2's own server, and the limit, not a peer: it gets the same requests, field by field and byte by
byte, and answers with headers, a file's bytes and a trailer, without gRPC and protobuf. Peers are measured if they
are built (`make bench-peers`). A server has one core and its client another; servers take turns, in any order, and
the first round warms up. The least of the others counts, as everything that disturbs a round only adds to it; of
calls one at a time their mean. Ratios hold; microseconds are this machine's.
"""

import argparse
import math
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import frames

HERE = Path(__file__).resolve().parent
BIN = HERE / ".build/release"
CALL = "/bench.Bench/"
# What the machine disturbs most is measured more often, and shortly.
ONE_TURNS = 15
TAIL_TURNS = 3
LATENCY_TURNS = 5
LATENCY_CALLS = 5000
# This program and its clients have the second core.
CORES = sorted(os.sched_getaffinity(0))


def request(size=0, payload=0, count=0):
    """bench.Req as gRPC sends it: five bytes, and the fields that are set."""
    message = b""
    if size:
        message += b"\x08" + varint(size)
    if payload:
        message += b"\x12" + varint(payload) + bytes(payload)
    if count:
        message += b"\x18" + varint(count)
    return b"\0" + len(message).to_bytes(4, "big") + message


def varint(number):
    text = b""
    while number > 127:
        text += bytes((number & 127 | 128,))
        number >>= 7
    return text + bytes((number,))


def answer_bytes(size):
    """The DATA that carries a bench.Res of so many bytes."""
    return 5 + 1 + len(varint(size)) + size


class Row:
    """One kind of call: `calls` of them, made by h2load with these options, in so many `turns` a round, of all of
    which this `figure` counts."""

    def __init__(self, name, calls, options, size, payload=0, messages=1, tls=False, turns=1, figure=min):
        self.name, self.calls, self.options, self.tls = name, calls, options, tls
        self.size, self.payload, self.messages = size, payload, messages
        self.turns, self.figure = turns, figure
        self.path = CALL + ("Unary" if messages == 1 else "ServerStream")
        self.request = request(size, payload, messages if messages > 1 else 0)


MANY = ["-c8", "-m32"]
ONE = ["-c1", "-m1"]
UNARY = Row("unary, 16 bytes, 8 connections of 32", 200_000, MANY, 16)
# How deep a core sleeps between calls, and what waking it costs, is chance: all turns count, not the best.
ONE_AT_A_TIME = Row("one call at a time", 4000, ONE, 16, turns=ONE_TURNS, figure=statistics.mean)
ROWS = [
    UNARY,
    Row("the same with a deadline", 200_000, [*MANY, "-H", "grpc-timeout: 5S"], 16),
    ONE_AT_A_TIME,
    Row("unary, 1 KiB both ways", 100_000, MANY, 1024, payload=1024),
    Row("unary, 64 KiB response", 30_000, MANY, 65_536),
    Row("server stream, each 16-byte message", 200, MANY, 16, messages=10_000),
    Row("unary, 16 bytes, over TLS", 200_000, MANY, 16, tls=True),
]


class Server:
    """A program that answers; `speed` is how many of a row's calls it is asked to answer, and `streams_max` how
    many calls it bears on a connection."""

    def __init__(self, name, command, port, *, is_grpc=True, tls=False, speed=1.0, streams_max=1000):
        self.name, self.command, self.port = name, [str(word) for word in command], port
        self.is_grpc, self.tls, self.speed, self.streams_max = is_grpc, tls, speed, streams_max
        self.process = None
        self.seconds_to_answer = None

    @property
    def is_built(self):
        return shutil.which(self.command[0]) is not None

    @property
    def pid(self):
        return self.process.pid

    def start(self):
        # A program begins on the core of the one that starts it: no time goes into another that moves it.
        os.sched_setaffinity(0, CORES[:1])
        began = time.perf_counter()
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.sched_setaffinity(0, CORES[1:2])
        while time.perf_counter() - began < 20:
            if self.answers():
                self.seconds_to_answer = time.perf_counter() - began
                return self
            time.sleep(0.0001)
        sys.exit(f"{self.name} does not answer")

    def answers(self):
        try:
            connection = self.connect()
        except OSError:
            return False
        try:
            if not self.tls:
                connection.call()
            return True
        except OSError:
            return False
        finally:
            connection.close()

    def connect(self):
        if self.is_grpc:
            return frames.Connection(self.port, CALL + "Unary", request(16))
        return frames.Connection(self.port, "/16", b"")

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process = None

    def cpu(self):
        """The microseconds that its threads have run (the first field of schedstat, nanoseconds)."""
        threads = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text().split()[0]) for thread in threads) / 1000

    def resident_kib(self):
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{self.pid}/status").read_text())[1])


def servers(files, port):
    """All servers; `files` holds what nghttpd serves, and a certificate."""
    certificate, key = files / "certificate.pem", files / "key.pem"
    swift = HERE / "Peers/GrpcSwift/.build/release/grpc-swift-bench-server"
    nghttpd = ["nghttpd", "-n1", "-d", files, "--trailer=grpc-status: 0"]
    return [
        Server("nghttpd", [*nghttpd, "--no-tls", port], port, is_grpc=False),
        Server("nghttpd, TLS", [*nghttpd, port + 1, key, certificate], port + 1, is_grpc=False, tls=True),
        Server("Martlet", [BIN / "martlet-bench-server", "--port", port + 2, "--loops", 1], port + 2),
        Server("Martlet, TLS", [BIN / "martlet-bench-tls-server", "--port", port + 3,
                                "--certificate", certificate, "--key", key], port + 3, tls=True),
        Server("gRPC C++", [HERE / "Peers/GrpcCpp/.build/grpc-cpp-bench-server", "--port", port + 4],
               port + 4, speed=0.3),
        # It announces no limit of streams, and closes a connection with more than a hundred.
        Server("grpc-swift-2", [swift, "--port", port + 5], port + 5, speed=0.1, streams_max=100),
    ]


# What h2load measures


def h2load(server, row, calls, files, *options):
    """Has so many calls made, and fails unless every byte of every answer came."""
    command = ["h2load", "-t1", "-n", str(calls), *row.options, *options]
    scheme = "https" if row.tls else "http"
    body = files / "request"
    body.write_bytes(row.request)
    command += ["-H", "content-type: application/grpc", "-H", "te: trailers", "-d", str(body)]
    if server.is_grpc:
        path, expected = row.path, answer_bytes(row.size) * row.messages
    else:
        path, expected = f"/{row.size}", row.size
    url = f"{scheme}://127.0.0.1:{server.port}{path}"
    try:
        done = subprocess.run([*command, url], capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        sys.exit(f"{server.name}, {row.name}: not answered within five minutes")
    wanted = (f"{calls} succeeded, 0 failed, 0 errored", f"({calls * expected}) data")
    for text in wanted:
        if text not in done.stdout:
            sys.exit(f"{server.name}, {row.name}: h2load does not say '{text}'\n{done.stdout}{done.stderr}")
    return done.stdout


def measured(server, row, files):
    """The microseconds of CPU that a call, or a message, costs the server."""
    calls = max(int(row.calls * server.speed), 8)
    before = server.cpu()
    h2load(server, row, calls, files)
    return (server.cpu() - before) / calls / row.messages


def rate(server, row, calls, files):
    """How many of these calls h2load has answered in a second."""
    return float(re.search(r"([\d.]+) req/s", h2load(server, row, calls, files))[1])


def cpu(row, running, rounds, files):
    """The microseconds of CPU a call, or a message, of each server; the first turn warms up."""
    spent = {server: [] for server in running}
    for turn in range(row.turns * rounds + 1):
        for server in random.sample(running, len(running)):
            spent[server].append(measured(server, row, files))
    return {server: row.figure(turns[1:]) for server, turns in spent.items()}


def tails(running, rounds, files):
    """At half of the rate that each server can do: that, and the median and the 99.9th percentile of calls' times.

    Of the round with the least ratio of the two. One stall of the machine's is one call in a thousand, so there
    are more rounds than elsewhere.
    """
    row = UNARY
    halves, best = {}, {}
    for server in running:
        calls = int(row.calls * server.speed)
        halves[server] = int(max(rate(server, row, calls, files) for _ in range(2)) / 2)
    log = files / "times"
    for _ in range(TAIL_TURNS * rounds):
        for server, half in halves.items():
            log.unlink(missing_ok=True)
            h2load(server, row, max(half * 2, 8), files, f"--rps={half // 8}", f"--log-file={log}")
            times = sorted(int(line.split()[2]) for line in log.read_text().splitlines())
            p50, p999 = times[len(times) // 2], times[len(times) * 999 // 1000]
            best[server] = min((p999 / p50, p50, p999), best.get(server, (math.inf,)))
    return {server: (halves[server], *best[server]) for server in running}


# What holds memory


def idle_memory(server, count):
    """KiB of the server for each of so many connections that have made a call."""
    before = server.resident_kib()
    connections = []
    for _ in range(count):
        connection = server.connect()
        connection.call()
        connections.append(connection)
    each = (server.resident_kib() - before) / count
    for connection in connections:
        connection.close()
    return each


def open_memory(server, count):
    """KiB of the server for each of so many calls that stay open, every one of which has had an answer."""
    before = server.resident_kib()
    connections, opened = [], 0
    while opened < count:
        connection = frames.Connection(server.port, CALL + "Bidi", request(payload=1))
        connection.settled()
        connections.append(connection)
        left = min(count - opened, connection.streams_max, server.streams_max)
        opened += left
        while left > 0:
            connection.call(min(left, 50), ends=False)
            left -= min(left, 50)
    each = (server.resident_kib() - before) / opened
    for connection in connections:
        connection.close()
    return each


# What the client costs


def client(server, concurrency, calls, *options):
    """The microseconds of CPU that a call costs Martlet's client and its server, and from call to answer."""
    before = server.cpu()
    printed = subprocess.check_output(
        [BIN / "martlet-bench-client", "--port", str(server.port), "--calls", str(calls),
         "--concurrency", str(concurrency), *options], text=True).split()
    return float(printed[0]), (server.cpu() - before) / calls, float(printed[1])


# The report


def prepare(files):
    for size in {row.size for row in ROWS}:
        (files / str(size)).write_bytes(bytes(size))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-days", "2", "-subj", "/CN=localhost", "-keyout", files / "key.pem",
         "-out", files / "certificate.pem"],
        check=True, capture_output=True)


def line(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def cell(value, limit, unit=""):
    """A figure, and how many times the limit's it is."""
    if value is None:
        return "-"
    ratio = f" ({value / limit:.2f}x)" if limit else ""
    return f"{value:.{2 if value < 10 else 1}f}{unit}{ratio}"


def report_cpu(plain, secure, rounds, files):
    columns = [server.name for server in plain]
    line("server CPU a call, µs (times nghttpd's)", *columns)
    line("---", *["---"] * len(columns))
    for row in ROWS:
        running = secure if row.tls else plain
        if row.messages > 1:
            running = [server for server in running if server.is_grpc]
        for server in running:
            server.start()
        best = cpu(row, running, rounds, files)
        for server in running:
            server.stop()
        by_name = {server.name.removesuffix(", TLS"): value for server, value in best.items()}
        limit = by_name.get("nghttpd")
        line(row.name, *(cell(by_name.get(name), limit if name != "nghttpd" else None) for name in columns))


def report_tail(plain, rounds, files):
    print()
    line("at half of what it can do", "calls/s", "p50, µs", "p99.9, µs", "p99.9 : p50")
    line("---", "---", "---", "---", "---")
    for server in plain:
        server.start()
    for server, (half, ratio, p50, p999) in tails(plain, rounds, files).items():
        line(server.name, f"{half:,}", str(p50), str(p999), f"{ratio:.1f}")
    for server in plain:
        server.stop()


def report_memory(plain, idle, opened):
    print()
    columns = [server.name for server in plain]
    line("memory and start", *columns)
    line("---", *["---"] * len(columns))
    cells = []
    for server in plain:
        cells.append(f"{idle_memory(server.start(), idle):.1f} KiB")
        server.stop()
    line(f"an idle connection, of {idle:,}", *cells)
    for count in opened:
        cells = []
        for server in plain:
            if not server.is_grpc or (count > 100_000 and server.name != "Martlet"):
                cells.append("-")
                continue
            cells.append(f"{open_memory(server.start(), count):.2f} KiB")
            server.stop()
        line(f"an open bidirectional call, of {count:,}", *cells)
    cells = []
    for server in plain:
        times = []
        for _ in range(20):
            times.append(server.start().seconds_to_answer * 1000)
            server.stop()
        times.sort()
        cells.append(f"{times[0]:.1f} ms, median {times[10]:.1f}")
    line("exec to first answer, of 20", *cells)


def report_client(server, rounds, files):
    """What calls cost Martlet's client, and what the server they go to; and how long one takes.

    All in turns with h2load's, so that a machine that slows down does so for each.
    """
    places = {"tasks anywhere": (), "tasks on the channel's loop": ("--on-loop", "1")}
    least = {}

    def note(what, value):
        least[what] = min(value, least.get(what, value))

    server.start()
    for turn in range(rounds + 1):
        for place, options in places.items():
            spent, beside, _ = client(server, 64, 200_000, *options)
            note(("client", place), spent)
            note(("server", place), beside)
        note("server", measured(server, UNARY, files))
        if turn == 0:
            least.clear()
    times = latencies(server, places, rounds, files)
    server.stop()
    print()
    line("Martlet's client, one connection, µs", *places, "h2load")
    line("---", *["---"] * len(places), "---")
    line("client's CPU a call, 64 at a time (times its server's)",
         *(cell(least["client", place], least["server", place]) for place in places), "-")
    line("its server's (times the server's with h2load, 8 connections of 32)",
         *(cell(least["server", place], least["server"]) for place in places), f"{least['server']:.2f}")
    line("from one call to the next, one at a time (times h2load's)",
         *(cell(times[place], times["h2load"]) for place in places), f"{times['h2load']:.1f}")


def latencies(server, places, rounds, files):
    """The microseconds from one call to the next, where each waits for the one before: medians of many short turns.

    For h2load too that is the time that a call takes, and not what it prints as 'time for request', which
    leaves out what h2load itself does before and after.
    """
    times = {name: [] for name in (*places, "h2load")}
    for _ in range(LATENCY_TURNS * rounds):
        for place, options in places.items():
            times[place].append(client(server, 1, LATENCY_CALLS, *options)[2])
        times["h2load"].append(1e6 / rate(server, ONE_AT_A_TIME, LATENCY_CALLS, files))
    return {name: statistics.median(values) for name, values in times.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    # Below those that the system gives to clients: one of them could meet itself where nobody listens yet.
    parser.add_argument("--port", type=int, default=20071, help="the first of six")
    parser.add_argument("--only", default="cpu,client,tail,memory", help="some of cpu, client, tail, memory")
    parser.add_argument("--million", action="store_true", help="hold 1,000,000 calls open, too")
    options = parser.parse_args()
    parts = options.only.split(",")
    for tool in ("h2load", "nghttpd", "openssl"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is missing; run 'make bench-deps'")
    if len(CORES) < 2:
        sys.exit("two cores are needed, one for each side")
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder)
        prepare(files)
        every = servers(files, options.port)
        built = [server for server in every if server.is_built]
        for server in every:
            if server not in built:
                print(f"{server.name}: not built (make bench, make bench-peers)", file=sys.stderr)
        plain = [server for server in built if not server.tls]
        secure = [server for server in built if server.tls]
        try:
            print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} when it began\n")
            if "cpu" in parts:
                report_cpu(plain, secure, options.rounds, files)
            if "client" in parts:
                report_client(next(s for s in plain if s.name == "Martlet"), options.rounds, files)
            if "tail" in parts:
                report_tail(plain, options.rounds, files)
            if "memory" in parts:
                report_memory(plain, 1000, [100_000] + ([1_000_000] if options.million else []))
        finally:
            for server in every:
                server.stop()


main()
