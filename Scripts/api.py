# SPDX-License-Identifier: Apache-2.0
# Lists the public declarations of every module, or checks that none of those listed is gone.
#
#   Scripts/api.py           after `swift build`: writes Docs/API/MODULE.txt
#   Scripts/api.py --check   writes nothing, and fails when a declaration in a list is no more, or different
#
# What only generated code calls is listed like the rest: old generated code must not stop compiling unnoticed.

import json
import pathlib
import subprocess
import sys
import tempfile

repository = pathlib.Path(__file__).resolve().parent.parent


def modules():
    return sorted(path.stem for path in repository.glob("Sources/*/*.docc"))


def declarations(module):
    """One line for each public symbol: its path in the module, and its declaration."""
    lines = set()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["Scripts/symbols.sh", module, folder], cwd=repository, check=True)
        for graph in sorted(pathlib.Path(folder).glob("*.symbols.json")):
            for symbol in json.loads(graph.read_text())["symbols"]:
                # What the compiler or another module has made for a type is not written anywhere here.
                if "::SYNTHESIZED::" in symbol["identifier"]["precise"]:
                    continue
                text = "".join(part["spelling"] for part in symbol.get("declarationFragments", []))
                path = ".".join(symbol["pathComponents"])
                lines.add(f"{path}: {' '.join(text.split())}")
    return sorted(lines)


def main():
    is_check = sys.argv[1:] == ["--check"]
    gone = 0
    for module in modules():
        now = declarations(module)
        if not now:  # Martlet itself only re-exports others
            continue
        listing = repository / "Docs" / "API" / f"{module}.txt"
        if not is_check:
            listing.parent.mkdir(exist_ok=True)
            listing.write_text("".join(line + "\n" for line in now))
            print(f"{module}: {len(now)} public declarations")
            continue
        known = listing.read_text().splitlines() if listing.exists() else []
        for line in sorted(set(known) - set(now)):
            gone += 1
            print(f"{module}: gone or different: {line}")
        new = len(set(now) - set(known))
        if new:
            print(f"{module}: {new} declarations that are not listed yet")
    if gone:
        print("say in CHANGELOG.md what changed and what to write instead; then 'make api', and commit the lists")
        sys.exit(1)
    if is_check:
        print("every public declaration that is listed is still there")


main()
