# SPDX-License-Identifier: Apache-2.0
"""Compiles every .proto file below some folders with protoc and with martletc, and counts the differences.

    compare_protoc.py MARTLETC FOLDER...

Folders may be of any layout, a tree of sources with libraries of others in it, say: where imports begin is
guessed from the imports that are there, the same way for both. Each file is compiled alone, once plainly and
once with source info and imports. The descriptor sets must be equal byte for byte; what protoc rejects must
be rejected, with an error at each place that protoc has. Exits with 1 if anything differs, and prints what.
MARTLET_PROTOC says how to call protoc, by default `protoc`. The google/protobuf/*.proto that lie beside it are
given to both: what martletc brings along are the texts of one version.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

PLACE = re.compile(r"^(.*?):(\d+):(\d+): (error: )?(.*)$")
IMPORT = re.compile(rb"^\s*import\s+(?:public\s+|weak\s+|option\s+)?[\"']([^\"']+)[\"']", re.M)
MISSING = "was not found or had errors"
ALIKE = ("equal", "rejected at the same places")


class Folder:
    """The .proto files of a tree, and which folders their imports begin at."""

    def __init__(self, top):
        self.paths = sorted(
            os.path.join(folder, name)
            for folder, _, names in os.walk(top) for name in names if name.endswith(".proto"))
        self.by_name = defaultdict(list)
        for path in self.paths:
            self.by_name[os.path.basename(path)].append(path)
        self.imports = {path: IMPORT.findall(open(path, "rb").read()) for path in self.paths}
        self.imports = {
            path: [name.decode("utf-8", "replace") for name in names] for path, names in self.imports.items()}
        self.wanted_from = defaultdict(Counter)
        for path in self.paths:
            for name in self.imports[path]:
                found = self.find(name, path)
                if found:
                    self.wanted_from[found][found[:-len(name) - 1]] += 1

    def find(self, name, importer):
        """The file that an import means: of those whose path ends so, the nearest."""
        found = [path for path in self.by_name[os.path.basename(name)] if path.endswith("/" + name)]
        return max(found, key=lambda path: len(os.path.commonpath([path, importer])), default=None)

    def own_root(self, path):
        if self.wanted_from[path]:
            return self.wanted_from[path].most_common(1)[0][0]
        for name in self.imports[path]:
            found = self.find(name, path)
            if found and path.startswith(found[:-len(name)]):
                return found[:-len(name) - 1]
        return os.path.dirname(path)

    def roots(self, path):
        """What to give with -I, the file's own first."""
        roots, waiting, seen = [self.own_root(path)], [path], set()
        while waiting:
            file = waiting.pop()
            if file in seen:
                continue
            seen.add(file)
            for name in self.imports[file]:
                within = [root for root in roots if os.path.exists(os.path.join(root, name))]
                found = os.path.join(within[0], name) if within else self.find(name, file)
                if found in self.imports:
                    waiting.append(found)
                    if not within:
                        roots.append(found[:-len(name) - 1])
        return roots


def run(command, output):
    """The exit code, the set's bytes, and the places of errors, of the first file that has any."""
    done = subprocess.run(
        command + [f"-o{output}"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    lines = [PLACE.match(line) for line in done.stderr.decode("utf-8", "replace").splitlines()]
    errors = [line for line in lines if line and not line[5].startswith(("warning", "note"))]
    # What is not defined for want of a file follows from that.
    lacking = {error[1] for error in errors if MISSING in error[5]}
    errors = [error for error in errors if error[1] not in lacking or "is not defined" not in error[5]]
    places = [(os.path.basename(error[1]), error[2], error[3]) for error in errors]
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
    first = [place for place in theirs[2] if place[0] == theirs[2][0][0]]
    return ALIKE[1] if set(first) <= set(ours[2]) else "rejected elsewhere"


def well_known(protoc):
    include = os.path.join(os.path.dirname(shutil.which(protoc[0]) or ""), "../include")
    return [include] if os.path.exists(include + "/google/protobuf/any.proto") else []


def compare(martletc, protoc, folder, path):
    roots = [f"-I{root}" for root in folder.roots(path) + well_known(protoc)]
    with tempfile.TemporaryDirectory() as scratch:
        for flags in ([], ["--include_source_info", "--include_imports"]):
            words = roots + flags + [path]
            found = verdict(
                run([martletc] + words, scratch + "/ours"), run(protoc + words, scratch + "/theirs"))
            if found not in ALIKE:
                return f"{found}: {' '.join(words)}"
    return found


def main(martletc, *tops):
    protoc = os.environ.get("MARTLET_PROTOC", "protoc").split()
    counts = Counter()
    for top in tops:
        folder = Folder(os.path.abspath(top))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            found = list(pool.map(lambda path: compare(martletc, protoc, folder, path), folder.paths))
        here = Counter(one.split(":")[0] for one in found)
        for one in found:
            if one not in ALIKE:
                print(one)
        print(f"{top}: {len(found)} files, " + ", ".join(f"{n} {what}" for what, n in here.most_common()))
        counts += here
    print(f"{sum(counts.values())} files: " + ", ".join(f"{n} {what}" for what, n in counts.most_common()))
    return 0 if set(counts) <= set(ALIKE) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
