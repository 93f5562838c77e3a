# SPDX-License-Identifier: Apache-2.0
"""Random messages for another implementation to read and write again, and the check of what came back.

    roundtrip.py make SET COUNT SEED OUT TYPE...     COUNT messages, as records, into OUT
    roundtrip.py check SET IN BACK TYPE...           whether the records in BACK say what those in IN do

SET is a FileDescriptorSet with the messages named by TYPE. A record is the number of its type, one byte,
then a length, four bytes little-endian, then the message.
"""

import random
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

DEPTH_MAX = 4


class Maker:
    def __init__(self, pool, source):
        self.pool, self.random = pool, source

    def fill(self, message, depth=0):
        fields = list(message.DESCRIPTOR.fields)
        fields = [f for f in fields if self.random.random() < (0.5 if depth else 0.7)]
        self.random.shuffle(fields)
        for field in fields:
            if field.message_type and depth >= DEPTH_MAX:
                continue
            self.set(message, field, depth)
        for extension in self.pool.FindAllExtensions(message.DESCRIPTOR):
            if depth < DEPTH_MAX and self.random.random() < 0.4:
                self.extend(message, extension, depth)
        return message

    def set(self, message, field, depth):
        value = getattr(message, field.name)
        if field.message_type and field.message_type.GetOptions().map_entry:
            key, content = (field.message_type.fields_by_name[name] for name in ("key", "value"))
            for _ in range(self.random.randrange(4)):
                if content.message_type:
                    self.fill(value[self.scalar(key)], depth + 1)
                else:
                    value[self.scalar(key)] = self.scalar(content)
        elif field.is_repeated:
            for _ in range(self.random.choice([0, 1, 2, 3, 20])):
                if field.message_type:
                    self.fill(value.add(), depth + 2)
                else:
                    value.append(self.scalar(field))
        elif field.message_type:
            value.SetInParent()
            self.fill(value, depth + 1)
        else:
            setattr(message, field.name, self.scalar(field))

    def extend(self, message, field, depth):
        if field.message_type:
            value = message.Extensions[field]
            if field.is_repeated:
                self.fill(value.add(), depth + 2)
            else:
                value.SetInParent()
                self.fill(value, depth + 1)
        elif field.is_repeated:
            message.Extensions[field].extend(self.scalar(field) for _ in range(3))
        else:
            message.Extensions[field] = self.scalar(field)

    def scalar(self, field):
        kind, choose = field.type, self.random.choice
        if kind == field.TYPE_BOOL:
            return choose([False, True])
        if kind == field.TYPE_STRING:
            letters = ["", "a", "é", "漢", "😀", "\0", '"', "\\", "x" * 200]
            return "".join(choose(letters) for _ in range(self.random.randrange(6)))
        if kind == field.TYPE_BYTES:
            return self.random.randbytes(choose([0, 1, 5, 130]))
        if kind in (field.TYPE_DOUBLE, field.TYPE_FLOAT):
            return choose([0.0, -0.0, 1.5, -2.25, float("inf"), float("-inf"), float("nan"), 2.0**100])
        if kind == field.TYPE_ENUM:
            numbers = [value.number for value in field.enum_type.values]
            return choose(numbers if field.enum_type.is_closed else numbers + [77, -1, 2**31 - 1])
        bits = 64 if "64" in KINDS[kind] else 32
        low, high = (0, 2**bits - 1) if "u" in KINDS[kind] or "fix" == KINDS[kind][:3] else (
            -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        return max(low, choose([0, 1, 127, 128, 300, low, high, -1, self.random.randint(low, high)]))


KINDS = {number: name[5:].lower() for name, number in descriptor_pb2.FieldDescriptorProto.Type.items()}


def load(path):
    files = descriptor_pb2.FileDescriptorSet.FromString(open(path, "rb").read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return pool


def new(pool, name):
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))()


def records(path):
    data, at = open(path, "rb").read(), 0
    while at < len(data):
        kind, length = struct.unpack_from("<BI", data, at)
        yield kind, data[at + 5 : at + 5 + length]
        at += 5 + length


def make(path, count, seed, out, *types):
    pool = load(path)
    maker = Maker(pool, random.Random(int(seed)))
    with open(out, "wb") as file:
        for index in range(int(count)):
            kind = index % len(types)
            data = maker.fill(new(pool, types[kind])).SerializePartialToString()
            file.write(struct.pack("<BI", kind, len(data)) + data)


def check(path, before, after, *types):
    pool = load(path)
    pairs = list(zip(records(before), records(after), strict=True))
    for index, ((kind, old), (_, back)) in enumerate(pairs):
        messages = [new(pool, types[kind]), new(pool, types[kind])]
        for message, data in zip(messages, (old, back)):
            message.MergeFromString(data)
        left, right = (message.SerializePartialToString(deterministic=True) for message in messages)
        if left != right:
            print(f"message {index}, a {types[kind]}, came back different:\n{messages[0]}\n--\n{messages[1]}")
            sys.exit(1)
    print(f"{len(pairs)} messages came back as they were")


{"make": make, "check": check}[sys.argv[1]](*sys.argv[2:])
