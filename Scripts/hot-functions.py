#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the functions that a unary call runs, in the order in which they call each other, for a linker that puts
them side by side (`make hot-functions`).

The benchmark's server and client make calls under callgrind, one at a time. What is run for each call counts, but
for what only this benchmark has: a user's program has other messages.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

BIN = Path(__file__).resolve().parent.parent / "Benchmarks/.build/release"
PORT = 19_400
CALLS = 2000
# valgrind takes minutes to read Swift's debug information, and asynchronous mains have no main thread.
ENVIRONMENT = {**os.environ, "MARTLET_BENCH_VALGRIND": "1"}


def start(folder, program, *arguments):
    """Starts a program under callgrind; its calls will be in a file of its name."""
    stripped = folder / f"{program}.stripped"
    shutil.copy(BIN / program, stripped)
    subprocess.run(["strip", "--strip-debug", stripped], check=True)
    return subprocess.Popen(
        ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={folder / program}", stripped,
         "--port", str(PORT), *arguments], env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for(server):
    """Returns once the server listens."""
    for _ in range(600):
        if server.poll() is not None:
            break
        try:
            return socket.create_connection(("127.0.0.1", PORT)).close()
        except OSError:
            time.sleep(0.1)
    sys.exit("hot-functions: the server does not listen")


def calls(profile):
    """How often one function calls another, and the instructions of that, from callgrind's format."""
    names, count, cost = {}, Counter(), Counter()

    def name(text):
        number, _, rest = text.partition(" ")
        if rest:
            names[number] = rest.partition("'")[0]  # a recursive call's has its depth behind it
        return names[number]

    caller = callee = None
    follows = False
    for line in profile.read_text(errors="replace").splitlines():
        if line.startswith("fn="):
            caller = name(line[3:])
        elif line.startswith("cfn="):
            callee = name(line[4:])
        elif line.startswith("calls="):
            count[caller, callee] += int(re.match(r"calls=(\d+)", line)[1])
            follows = True
        elif follows:
            cost[caller, callee] += int(line.split()[1])
            follows = False
    return count, cost


def in_order(profile, own):
    """The functions of each call, those that cost most first, and what they call right behind them."""
    count, cost = calls(profile)
    callees, total = {}, Counter()
    for pair in sorted((pair for pair in count if count[pair] > CALLS / 2), key=lambda pair: -cost[pair]):
        callees.setdefault(pair[0], []).append(pair[1])
        total[pair[0]] += cost[pair]
        total[pair[1]] += 0
    found, waiting = {}, sorted(total, key=lambda function: total[function])
    while waiting:
        function = waiting.pop()
        if function not in found:
            found[function] = True
            waiting += reversed(callees.get(function, []))
    return [function for function in found if function in own]


def functions(program):
    """The names of a program's own functions that other programs have too."""
    lines = subprocess.run(["nm", BIN / program], check=True, capture_output=True, text=True).stdout.splitlines()
    symbols = (line.split(maxsplit=2)[1:] for line in lines if line[:1] != " ")
    return {name for kind, name in symbols if kind in "tTwW" and not re.search("[Bb]ench", name)}


def main():
    with tempfile.TemporaryDirectory() as path:
        folder = Path(path)
        server = start(folder, "martlet-bench-server", "--loops", "1")
        try:
            wait_for(server)
            client = start(folder, "martlet-bench-client", "--calls", str(CALLS), "--concurrency", "1")
            if client.wait(timeout=300) != 0:
                sys.exit("hot-functions: the client has failed")
            server.terminate()
            server.wait(timeout=60)
        finally:
            server.kill()
        found = {}
        for program in ("martlet-bench-server", "martlet-bench-client"):
            found |= dict.fromkeys(in_order(folder / program, functions(program)))
    print("\n".join(found))


main()
