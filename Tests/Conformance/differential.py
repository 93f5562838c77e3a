# SPDX-License-Identifier: Apache-2.0
"""Compares martlet-conformance with Python's protobuf over random messages, in all formats and directions.

    differential.py TESTEE SEED COUNT [--dynamic]

Every random message goes in as binary, JSON and text, and is asked for as each of them; what comes back
must be the same message to Python. Then bytes of it are changed at random: both must take or refuse them,
and understand the same. Prints what differs, and ends with status 1 if anything does.
"""
import math
import random
import struct
import subprocess
import sys

from google.protobuf import (
    descriptor_pb2, descriptor_pool, json_format, message_factory, text_format, unknown_fields)
from google.protobuf.descriptor import FieldDescriptor as F

PROTOBUF, JSON, TEXT = 1, 2, 4
TYPES = [
    "protobuf_test_messages.proto2.TestAllTypesProto2",
    "protobuf_test_messages.proto3.TestAllTypesProto3",
    "protobuf_test_messages.editions.proto2.TestAllTypesProto2",
    "protobuf_test_messages.editions.proto3.TestAllTypesProto3",
    "protobuf_test_messages.editions.TestAllTypesEdition2023",
]


class Testee:
    def __init__(self, path, dynamic):
        self.pool = descriptor_pool.DescriptorPool()
        files = descriptor_pb2.FileDescriptorSet()
        files.ParseFromString(subprocess.run([path, "--descriptors"], capture_output=True, check=True).stdout)
        waiting = {file.name: file for file in files.file}

        def add(file):
            for name in file.dependency:
                if name in waiting:
                    add(waiting.pop(name))
            self.pool.Add(file)

        while waiting:
            add(waiting.pop(next(iter(waiting))))
        self.classes = message_factory.GetMessageClassesForFiles([f.name for f in files.file], self.pool)
        self.request = self.classes["conformance.ConformanceRequest"]
        self.response = self.classes["conformance.ConformanceResponse"]
        arguments = [path, "--dynamic"] if dynamic else [path]
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, type_name, form, payload, output):
        request = self.request(message_type=type_name, requested_output_format=output)
        setattr(request, {PROTOBUF: "protobuf_payload", JSON: "json_payload", TEXT: "text_payload"}[form], payload)
        return self.send(request)

    def send(self, request):
        data = request.SerializeToString()
        self.process.stdin.write(struct.pack("<I", len(data)) + data)
        self.process.stdin.flush()
        header = self.process.stdout.read(4)
        if len(header) < 4:
            raise SystemExit(f"the testee died of {request}")
        response = self.response()
        response.ParseFromString(self.process.stdout.read(struct.unpack("<I", header)[0]))
        kind = response.WhichOneof("result")
        return kind, getattr(response, kind)


class Maker:
    """Random messages: few fields set, each likely to hold something odd."""

    def __init__(self, seed, testee):
        self.random = random.Random(seed)
        self.testee = testee

    def message(self, cls, depth=0):
        message = cls()
        name = cls.DESCRIPTOR.full_name
        if name == "google.protobuf.Timestamp":
            message.seconds = self.random.choice([0, -62135596800, 253402300799, self.random.randint(-10**9, 10**10)])
            message.nanos = self.random.choice([0, 1, 10**6, 999999999, 123000])
            return message
        if name == "google.protobuf.Duration":
            sign = self.random.choice([1, -1])
            message.seconds = sign * self.random.choice([0, 1, 315576000000 - 1, self.random.randint(0, 10**6)])
            message.nanos = sign * self.random.choice([0, 1, 10**6, 999999999, 5 * 10**8])
            return message
        if name == "google.protobuf.FieldMask":
            message.paths.extend(self.random.sample(["foo", "foo_bar", "a.b_c", "x1"], self.random.randint(0, 3)))
            return message
        if name == "google.protobuf.Value":
            self.value(message, depth)
            return message
        if name == "google.protobuf.Any":
            if depth < 3 and self.random.random() < 0.9:
                inner = self.random.choice([
                    "google.protobuf.Duration", "google.protobuf.Int32Value", "google.protobuf.Struct",
                    "protobuf_test_messages.proto3.ForeignMessage", "google.protobuf.Any",
                    "google.protobuf.Value", TYPES[0]])
                message.type_url = "type.googleapis.com/" + inner
                message.value = self.message(self.cls(inner), depth + 1).SerializeToString(deterministic=True)
            return message
        fields = list(cls.DESCRIPTOR.fields)
        if cls.DESCRIPTOR.is_extendable:
            # They come in any order, and a seed is to tell the same story each time.
            fields += sorted(self.testee.pool.FindAllExtensions(cls.DESCRIPTOR), key=lambda field: field.number)
        likely = min(1.0, 6 / (depth + 1) / max(len(fields), 1)) if depth else 8 / len(fields)
        for field in fields:
            if self.random.random() < likely:
                self.field(message, field, depth)
        return message

    def cls(self, name):
        return message_factory.GetMessageClass(self.testee.pool.FindMessageTypeByName(name))

    def value(self, message, depth):
        kind = self.random.randrange(6 if depth < 4 else 4)
        if kind == 0:
            message.null_value = 0
        elif kind == 1:
            message.number_value = self.random.choice([0.0, -1.5, 1e300, 3.0])
        elif kind == 2:
            message.string_value = self.string()
        elif kind == 3:
            message.bool_value = self.random.random() < 0.5
        elif kind == 4:
            message.struct_value.SetInParent()
            for _ in range(self.random.randint(0, 2)):
                self.value(message.struct_value.fields[self.string()], depth + 2)
        else:
            message.list_value.SetInParent()
            for _ in range(self.random.randint(0, 2)):
                self.value(message.list_value.values.add(), depth + 2)

    def field(self, message, field, depth):
        if field.type in (F.TYPE_MESSAGE, F.TYPE_GROUP):
            if depth > 4:
                return
            if field.message_type.GetOptions().map_entry:
                return self.map(message, field, depth)
        if field.is_extension:
            target = message.Extensions
            if field.is_repeated:
                values = target[field]
                for _ in range(self.random.randint(1, 3)):
                    self.add(values, field, depth)
            elif field.message_type:
                target[field].CopyFrom(self.message(message_factory.GetMessageClass(field.message_type), depth + 1))
                target[field].SetInParent()
            else:
                target[field] = self.scalar(field)
        elif field.is_repeated:
            for _ in range(self.random.randint(1, 3)):
                self.add(getattr(message, field.name), field, depth)
        elif field.message_type:
            inner = self.message(message_factory.GetMessageClass(field.message_type), depth + 1)
            getattr(message, field.name).SetInParent()
            getattr(message, field.name).CopyFrom(inner)
        else:
            setattr(message, field.name, self.scalar(field))

    def add(self, values, field, depth):
        if field.message_type:
            values.add().CopyFrom(self.message(message_factory.GetMessageClass(field.message_type), depth + 1))
        else:
            values.append(self.scalar(field))

    def map(self, message, field, depth):
        values = getattr(message, field.name)
        key, value = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
        for _ in range(self.random.randint(1, 3)):
            if value.message_type:
                inner = self.message(message_factory.GetMessageClass(value.message_type), depth + 1)
                values[self.scalar(key)].CopyFrom(inner)
            else:
                values[self.scalar(key)] = self.scalar(value)

    def string(self):
        alphabet = ["", "a", "\"", "\\", "\n", "\x00", "\x7f", "ü", "\U0001f426", "\u2028", "'", "/", "key", "?"]
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randint(0, 6)))

    def scalar(self, field):
        pick = self.random.choice
        if field.type in (F.TYPE_INT32, F.TYPE_SINT32, F.TYPE_SFIXED32):
            return pick([0, 1, -1, 2**31 - 1, -2**31, self.random.randint(-2**31, 2**31 - 1)])
        if field.type in (F.TYPE_INT64, F.TYPE_SINT64, F.TYPE_SFIXED64):
            return pick([0, 1, -1, 2**63 - 1, -2**63, self.random.randint(-2**63, 2**63 - 1)])
        if field.type in (F.TYPE_UINT32, F.TYPE_FIXED32):
            return pick([0, 1, 2**32 - 1, self.random.getrandbits(32)])
        if field.type in (F.TYPE_UINT64, F.TYPE_FIXED64):
            return pick([0, 1, 2**64 - 1, self.random.getrandbits(64)])
        if field.type == F.TYPE_FLOAT:
            bits = struct.unpack("<f", struct.pack("<I", self.random.getrandbits(32)))[0]
            return pick([0.0, -0.0, 1.5, math.inf, -math.inf, math.nan, 16777216.0, 3.4e38, 0.0 if bits != bits else bits])
        if field.type == F.TYPE_DOUBLE:
            bits = struct.unpack("<d", struct.pack("<Q", self.random.getrandbits(64)))[0]
            return pick([0.0, -0.0, 1.5, math.inf, -math.inf, math.nan, 2.0**53, 5e-324, 0.0 if bits != bits else bits])
        if field.type == F.TYPE_BOOL:
            return self.random.random() < 0.5
        if field.type == F.TYPE_STRING:
            return self.string()
        if field.type == F.TYPE_BYTES:
            return bytes(self.random.getrandbits(8) for _ in range(self.random.randint(0, 5)))
        values = [value.number for value in field.enum_type.values]
        if not field.enum_type.is_closed and field.enum_type.name != "NullValue":
            values += [77, -2**31]
        return pick(values)


def canonical(message):
    return message.SerializeToString(deterministic=True)


def normal(value):
    """The canonical bytes with the contents of every Any brought into one order too."""
    return text_format.MessageToString(value, descriptor_pool=POOL)


def prints(message, form):
    if form == PROTOBUF:
        return message.SerializeToString()
    if form == JSON:
        return json_format.MessageToJson(message, descriptor_pool=POOL)
    return text_format.MessageToString(message, descriptor_pool=POOL)


def parses(cls, form, payload):
    message = cls()
    if form == PROTOBUF:
        message.ParseFromString(payload)
    elif form == JSON:
        json_format.Parse(payload, message, descriptor_pool=POOL)
    else:
        text_format.Parse(payload, message, descriptor_pool=POOL)
    return message


def differences(testee, seed, count):
    names = {PROTOBUF: "binary", JSON: "JSON", TEXT: "text"}
    results = {PROTOBUF: "protobuf_payload", JSON: "json_payload", TEXT: "text_payload"}
    for index in range(count):
        maker = Maker(seed * 1_000_003 + index, testee)
        type_name = TYPES[index % len(TYPES)]
        cls = maker.cls(type_name)
        message = maker.message(cls)
        for given in (PROTOBUF, JSON, TEXT):
            payload = prints(message, given)
            expected = normal(parses(cls, given, payload))
            for asked in (PROTOBUF, JSON, TEXT):
                kind, content = testee.ask(type_name, given, payload, asked)
                where = f"message {index}, {type_name}, {names[given]} to {names[asked]}"
                if kind != results[asked]:
                    yield f"{where}: {kind} {content!r} of {payload!r}"
                    continue
                try:
                    got = normal(parses(cls, asked, content))
                except Exception as error:
                    yield f"{where}: Python cannot read {content!r}: {error}"
                    continue
                if got != expected:
                    yield f"{where}: {payload!r} gave {content!r}"
        yield from mutations(testee, maker, type_name, cls, message, index)


def has_odd_entries(message):
    """Whether Python kept entries of a map as unknown fields because of what else was in them. Martlet, as
    C++ does, keeps such an entry in the map and drops the rest."""
    if message.DESCRIPTOR.GetOptions().map_entry:
        return False
    for unknown in unknown_fields.UnknownFieldSet(message):
        field = message.DESCRIPTOR.fields_by_number.get(unknown.field_number)
        if field and field.message_type and field.message_type.GetOptions().map_entry:
            return True
    for field, value in message.ListFields():
        if not field.message_type:
            continue
        if field.message_type.GetOptions().map_entry:
            values = value.values() if field.message_type.fields_by_name["value"].message_type else []
        else:
            values = value if field.is_repeated else [value]
        if any(has_odd_entries(inner) for inner in values):
            return True
    return False


def mutations(testee, maker, type_name, cls, message, index):
    for _ in range(8):
        data = bytearray(canonical(message))
        for _ in range(maker.random.randint(1, 3)):
            if not data:
                break
            place = maker.random.randrange(len(data))
            choice = maker.random.random()
            if choice < 0.6:
                data[place] = maker.random.getrandbits(8)
            elif choice < 0.8:
                del data[place:]
            else:
                data[place:place] = bytes(maker.random.getrandbits(8) for _ in range(maker.random.randint(1, 4)))
        data = bytes(data)
        try:
            parsed = parses(cls, PROTOBUF, data)
            expected = canonical(parsed)
        except Exception:
            expected = None
        kind, content = testee.ask(type_name, PROTOBUF, data, PROTOBUF)
        if kind == "protobuf_payload" and expected is not None:
            if canonical(parses(cls, PROTOBUF, content)) != expected and not has_odd_entries(parsed):
                yield f"mutation of {index}, {type_name}: {data.hex()} gave {content.hex()}"
        elif "proto2" in type_name:
            continue  # Python does not look into broken members of a MessageSet
        elif kind == "parse_error" and expected is not None:
            # Swift's strings are UTF-8; Python takes proto2's as they come, and repairs them later.
            if "UTF-8" not in content:
                yield f"mutation of {index}, {type_name}: Python takes {data.hex()}, martlet says {content}"
        elif kind == "protobuf_payload":
            yield f"mutation of {index}, {type_name}: Python refuses {data.hex()}, martlet does not"


if __name__ == "__main__":
    testee = Testee(sys.argv[1], "--dynamic" in sys.argv)
    POOL = testee.pool
    found = 0
    for difference in differences(testee, int(sys.argv[2]), int(sys.argv[3])):
        found += 1
        print(difference)
        if found == 20:
            break
    print(f"seed {sys.argv[2]}: {found} differences")
    sys.exit(1 if found else 0)
