# SPDX-License-Identifier: Apache-2.0
"""Changes the .proto files of Tests/Corpus at random.

    change_protos.py SEED COUNT DIRECTORY    makes COUNT folders in it, each with an a.proto and what it imports
"""

import os
import random
import re
import sys

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Corpus")
TOKEN = re.compile(
    r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/|[A-Za-z_]\w*|[0-9][\w.]*|\s+|.', re.S)
WORDS = """
    syntax edition "proto2" "proto3" "2023" "2024" message enum service rpc returns stream oneof map extend
    extensions reserved import public weak option export local package group optional required repeated true
    inf nan max to int32 string bytes float double bool uint64 sint32 fixed64 0 1 2 -1 19000 536870911 2147483648
    18446744073709551616 0x10 017 1.5 1e3 "a" "google/protobuf/any.proto" "google/protobuf/descriptor.proto"
    features features.field_presence=IMPLICIT features.enum_type=CLOSED features.message_encoding=DELIMITED
    features.repeated_field_encoding=EXPANDED features.utf8_validation=NONE deprecated=true default=1
    json_name="x" packed=true lazy=true ctype=CORD jstype=JS_STRING retention=RETENTION_SOURCE debug_redact=true
    M E a b A B foo Foo { } [ ] ( ) < > ; , = . - + / : /**/ google.protobuf.Any google.protobuf.FieldOptions .M
    M.N [default=1] [deprecated=true] [json_name="a"] 1;int32
""".split()


def archives(name):
    """The cases of a folder of archives (Tests/MartletCompilerTests/RejectionCase.swift says how they look)."""
    cases = []
    for archive in sorted(os.listdir(f"{CORPUS}/{name}")):
        with open(f"{CORPUS}/{name}/{archive}", encoding="utf-8") as file:
            for case in re.split(r"^== .*\n", file.read(), flags=re.M)[1:]:
                files, current = {}, "a.proto"
                for line in case.split("\n>>")[0].split("\n"):
                    if line.startswith("~ "):
                        files = None  # protoc and we differ there anyway
                        break
                    if line.startswith("-- "):
                        current = line[3:]
                    else:
                        files[current] = files.get(current, "") + line + "\n"
                if files and "a.proto" in files:
                    cases.append(files)
    return cases


def whole_files():
    for folder, _, names in sorted(os.walk(f"{CORPUS}/compile")):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith(".proto") and os.path.getsize(path) < 6000:
                with open(path, encoding="utf-8") as file:
                    yield {"a.proto": file.read()}


def changed(text, pool, choose):
    tokens = TOKEN.findall(text)
    solid = [index for index, token in enumerate(tokens) if not token.isspace()]
    for _ in range(choose.choice([1, 1, 1, 2, 3]) if solid else 0):
        index, other = choose.choice(solid), choose.choice(solid)
        kind = choose.randrange(8)
        if kind == 0:
            tokens[index] = ""
        elif kind == 1:
            tokens[index] += " " + tokens[index]
        elif kind == 2:
            tokens[index], tokens[other] = tokens[other], tokens[index]
        elif kind == 3:
            tokens[index] = choose.choice(WORDS)
        elif kind == 4:
            tokens[index] = choose.choice(WORDS) + " " + tokens[index]
        elif kind == 5:
            tokens[index] = tokens[other]
        elif kind == 6:
            elsewhere = TOKEN.findall(choose.choice(pool)["a.proto"])
            start = choose.randrange(len(elsewhere) or 1)
            tokens[index] += " " + "".join(elsewhere[start:start + choose.choice([3, 6, 12])])
        else:
            tokens[index] = tokens[index].swapcase()
    return "".join(tokens)


def main(seed, count, directory):
    choose = random.Random(int(seed))
    pool = archives("reject") + archives("agree") + list(whole_files())
    for number in range(int(count)):
        files = dict(choose.choice(pool))
        name = choose.choice(sorted(files)) if choose.random() < 0.25 else "a.proto"
        files[name] = changed(files[name], pool, choose)
        for path, text in files.items():
            path = os.path.join(directory, f"{number:06}", path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)


main(*sys.argv[1:])
