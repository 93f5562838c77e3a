# SPDX-License-Identifier: Apache-2.0
"""What protoc says of many small cases.

    protoc_cases.py PROTOC DIRECTORY    each folder in it is a case, which compiles a.proto

Writes protoc.set into each folder that compiles, with source info. Prints a line a case,
`case NAME ok|rejected`, then a line for each error that has a place: `FILE LINE COLUMN MESSAGE`.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

PLACE = re.compile(r"^(.*?):(\d+):(\d+): (.*)$")


def compile_case(protoc, folder):
    """protoc's exit code and what it wrote to standard error."""
    done = subprocess.run(
        [protoc, "-I.", "--include_source_info", "-oprotoc.set", "a.proto"],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stderr.decode("utf-8", "replace")


def main(protoc, directory):
    names = sorted(os.listdir(directory))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda name: compile_case(protoc, os.path.join(directory, name)), names)
    for name, (status, text) in zip(names, results):
        print("case", name, "ok" if status == 0 else "rejected")
        for line in text.splitlines():
            match = PLACE.match(line)
            if match and not match[4].startswith("warning"):
                print(match[1], match[2], match[3], match[4])


main(*sys.argv[1:])
