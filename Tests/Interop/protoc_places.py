# SPDX-License-Identifier: Apache-2.0
"""What protoc says of many small cases, in one process.

    protoc_places.py DIRECTORY    each folder in it is a case, which compiles a.proto

Prints a line a case, `case NAME ok|rejected`, then a line for each error that has a place:
`FILE LINE COLUMN MESSAGE`.
"""

import os
import re
import sys
import tempfile

import grpc_tools
from grpc_tools import protoc

WELL_KNOWN = os.path.join(os.path.dirname(grpc_tools.__file__), "_proto")
PLACE = re.compile(r"^(.*?):(\d+):(\d+): (.*)$")


def compile_case(folder):
    """protoc's exit code and what it wrote to standard error."""
    with tempfile.TemporaryFile() as said:
        kept = os.dup(2)
        os.dup2(said.fileno(), 2)
        try:
            status = protoc.main(
                ["protoc", f"-I{folder}", f"-I{WELL_KNOWN}", f"-o{os.devnull}", "a.proto"])
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        said.seek(0)
        return status, said.read().decode("utf-8", "replace")


def main(directory):
    for name in sorted(os.listdir(directory)):
        folder = os.path.join(directory, name)
        status, text = compile_case(folder)
        print("case", name, "ok" if status == 0 else "rejected")
        for line in text.splitlines():
            match = PLACE.match(line)
            if match and not match[4].startswith("warning"):
                path = os.path.basename(match[1])
                print(path, match[2], match[3], match[4])


main(sys.argv[1])
