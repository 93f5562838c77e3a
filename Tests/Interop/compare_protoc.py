# SPDX-License-Identifier: Apache-2.0
"""Compiles every .proto file below some folders with protoc and with martletc, and counts the differences.

    compare_protoc.py MARTLETC FOLDER...    imports begin at the folders, in this order; the files of the
                                            first are compiled

Each file is compiled with and without source info and imports. The descriptor sets must be equal byte for
byte; what protoc rejects must be rejected, with an error at each place that protoc has. Exits with 1 if
anything differs. MARTLET_PROTOC says how to call protoc, by default `protoc`.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter

PLACE = re.compile(r"^(.*?):(\d+):(\d+): (error: )?(.*)$")


def run(command, output):
    """The exit code, the set's bytes, and the places of errors."""
    done = subprocess.run(
        command + [f"-o{output}"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    places = set()
    for line in done.stderr.decode("utf-8", "replace").splitlines():
        match = PLACE.match(line)
        if match and not match[5].startswith(("warning", "note")):
            places.add((os.path.basename(match[1]), match[2], match[3]))
    if done.returncode != 0:
        return done.returncode, b"", places
    with open(output, "rb") as file:
        return 0, file.read(), places


def verdict(ours, theirs):
    if ours[0] not in (0, 1):
        return "crashed"
    if theirs[0] == 0:
        if ours[0] != 0:
            return "only we reject"
        return "equal" if ours[1] == theirs[1] else "other bytes"
    if ours[0] == 0:
        return "only protoc rejects"
    return "rejected at the same places" if theirs[2] <= ours[2] else "rejected elsewhere"


def main(martletc, *folders):
    protoc = os.environ.get("MARTLET_PROTOC", "protoc").split()
    paths = []
    for folder, _, names in os.walk(folders[0]):
        paths += [os.path.relpath(os.path.join(folder, name), folders[0])
                  for name in names if name.endswith(".proto")]
    roots = [f"-I{folder}" for folder in folders]
    counts = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(paths):
            for flags in ([], ["--include_source_info", "--include_imports"]):
                words = roots + flags + [path]
                found = verdict(
                    run([martletc] + words, scratch + "/ours"), run(protoc + words, scratch + "/theirs"))
                counts[found] += 1
                if found not in ("equal", "rejected at the same places"):
                    print(f"{path} {' '.join(flags)}: {found}")
    print(f"{len(paths)} files, each twice: " + ", ".join(f"{n} {what}" for what, n in counts.items()))
    return 0 if set(counts) <= {"equal", "rejected at the same places"} else 1


sys.exit(main(*sys.argv[1:]))
