# SPDX-License-Identifier: Apache-2.0
"""Asks martlet-conformance what protobuf's conformance suite asks, family by family, for each of its messages.

    suite.py TESTEE [--dynamic]

The runner that `make conformance` builds is protobuf 3.21's; this is what later ones check too, as tables: what goes
in, and the message that must come out of it in every format, or that it must be refused. Python's protobuf judges.
Prints what differs, and ends with status 1 if anything does.
"""
import json
import struct
import sys

from google.protobuf import json_format, message_factory, text_format

from differential import JSON, PROTOBUF, TEXT, TYPES, Testee

REFUSED, NO_FORM = "parse_error", "serialize_error"
UNKNOWN_FIELD = 666
BINARY, JSON_TEST, IGNORE_UNKNOWN, TEXT_TEST = 1, 2, 3, 5


def varint(value, extra=0):
    value &= 2**64 - 1
    out = bytearray()
    while True:
        more = value >> 7
        out.append(value & 0x7F | (0x80 if more or extra else 0))
        value = more
        if not value:
            break
    for left in range(extra, 0, -1):
        out.append(0x80 if left > 1 else 0)
    return bytes(out)


def tag(number, wire_type):
    return varint(number << 3 | wire_type)


def delimited(content):
    return varint(len(content)) + content


def zigzag(value):
    return varint(value << 1 ^ value >> 63)


def u32(value):
    return struct.pack("<I", value & 0xFFFFFFFF)


def u64(value):
    return struct.pack("<Q", value & 2**64 - 1)


INT64_MAX, INT64_MIN, INT32_MAX, INT32_MIN = 2**63 - 1, -2**63, 2**31 - 1, -2**31
# The value as it may come, and as it must go.
VALUES = {
    "double": [(struct.pack("<d", v),) * 2 for v in (0, 0.1, 1.7976931348623157e308, 2.2250738585072014e-308)],
    "float": [(struct.pack("<f", v),) * 2 for v in (0, 0.1, 1.00000075e-36, 3.402823e38, 1.17549435e-38)],
    "int64": [(varint(v),) * 2 for v in (0, 12345, INT64_MAX, INT64_MIN)],
    "uint64": [(varint(v),) * 2 for v in (0, 12345, 2**64 - 1)],
    "int32": [(varint(v),) * 2 for v in (0, 12345, INT32_MAX, INT32_MIN)]
    + [(varint(12345, 2), varint(12345)), (varint(12345, 7), varint(12345)), (varint(2**33), varint(0)),
       (varint(2**33 - 1), varint(-1)), (varint(INT64_MAX), varint(-1)), (varint(INT64_MIN + 1), varint(1))],
    "uint32": [(varint(v),) * 2 for v in (0, 12345, 2**32 - 1)]
    + [(varint(12345, 2), varint(12345)), (varint(12345, 7), varint(12345)), (varint(2**33), varint(0)),
       (varint(2**33 + 1), varint(1)), (varint(2**33 - 1), varint(2**32 - 1)),
       (varint(INT64_MAX), varint(2**32 - 1)), (varint(INT64_MIN + 1), varint(1))],
    "fixed64": [(u64(v),) * 2 for v in (0, 12345, 2**64 - 1)],
    "fixed32": [(u32(v),) * 2 for v in (0, 12345, 2**32 - 1)],
    "sfixed64": [(u64(v),) * 2 for v in (0, 12345, INT64_MAX, INT64_MIN)],
    "sfixed32": [(u32(v),) * 2 for v in (0, 12345, INT32_MAX, INT32_MIN)],
    "bool": [(varint(0),) * 2, (varint(1),) * 2]
    + [(varint(v), varint(1)) for v in (-1, 12345678, 2**33, INT64_MAX, INT64_MIN)],
    "sint32": [(zigzag(v),) * 2 for v in (0, 12345, INT32_MAX, INT32_MIN)] + [(zigzag(INT32_MAX + 2), zigzag(1))],
    "sint64": [(zigzag(v),) * 2 for v in (0, 12345, INT64_MAX, INT64_MIN)],
    "string": [(delimited(v.encode()),) * 2 for v in ("", "Hello", "'\"?\\\a\b\f\n\r\t\v", "谷歌", "\U0001f601")],
    "bytes": [(delimited(v),) * 2 for v in (b"", b"Hello", b"\1\2", b"\xfb")],
    "enum": [(varint(v),) * 2 for v in (0, 1, 2, -1)]
    + [(varint(INT64_MAX), varint(-1)), (varint(INT64_MIN + 1), varint(1))],
    "message": [(delimited(b""),) * 2, (delimited(b"\x08\xd2\x09"),) * 2],
}
WIRE_TYPES = {"double": 1, "fixed64": 1, "sfixed64": 1, "float": 5, "fixed32": 5, "sfixed32": 5, "string": 2,
              "bytes": 2, "message": 2}
NAMES = {1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32", 8: "bool",
         9: "string", 10: "group", 11: "message", 12: "bytes", 13: "uint32", 14: "enum", 15: "sfixed32",
         16: "sfixed64", 17: "sint32", 18: "sint64"}
EXAMPLE = {"enum": varint(1), "bool": varint(1), "string": delimited(b"a"), "bytes": delimited(b"a"),
           "message": delimited(b"\x08\xd2\x09"), "sint32": zigzag(1), "sint64": zigzag(1), "float": u32(0x3F800000),
           "double": u64(0x3FF0000000000000), "fixed32": u32(1), "sfixed32": u32(1), "fixed64": u64(1),
           "sfixed64": u64(1)}


def one(kind):
    return EXAMPLE.get(kind, varint(1))


def zero(kind):
    return VALUES[kind][0][0]


def wire_type(kind):
    return WIRE_TYPES.get(kind, 0)


class Suite:
    """The cases of one message type. Each is (name, input format, payload, outcome, request fields), where the
    outcome is a message, or REFUSED, or NO_FORM for one that has no JSON."""

    def __init__(self, testee, type_name):
        self.testee = testee
        self.type_name = type_name
        self.cls = message_factory.GetMessageClass(testee.pool.FindMessageTypeByName(type_name))
        self.fields = [f for f in self.cls.DESCRIPTOR.fields]
        # Whether fields are implicitly present and enums open, as proto3's are.
        self.is_proto3 = "roto3" in type_name
        self.count = 0
        self.differences = []

    def field(self, kind, repeated=False, packed=None):
        for f in self.fields:
            if NAMES[f.type] != kind or f.is_repeated != repeated:
                continue
            if f.message_type and f.message_type.GetOptions().map_entry:
                continue
            if packed is None or f.is_packed == packed:
                return f
        return None

    def map_field(self, key, value):
        for f in self.fields:
            if f.message_type and f.message_type.GetOptions().map_entry:
                entry = f.message_type.fields_by_number
                if (NAMES[entry[1].type], NAMES[entry[2].type]) == (key, value):
                    return f
        return None

    def oneof_field(self, kind):
        for f in self.fields:
            if f.containing_oneof and f.containing_oneof.name == "oneof_field" and NAMES[f.type] == kind:
                return f
        return None

    def text(self, text):
        return text_format.Parse(text, self.cls(), descriptor_pool=self.testee.pool)

    def ask(self, name, given, payload, output, category, print_unknown=False):
        self.count += 1
        request = self.testee.request(
            message_type=self.type_name, requested_output_format=output, test_category=category,
            print_unknown_fields=print_unknown)
        field = {PROTOBUF: "protobuf_payload", JSON: "json_payload", TEXT: "text_payload"}[given]
        setattr(request, field, payload)
        return self.testee.send(request)

    def fails(self, name, message):
        self.differences.append(f"{self.type_name} {name}: {message}")

    def refuses(self, name, given, payload, category=None, output=None):
        category = category or {PROTOBUF: BINARY, JSON: JSON_TEST, TEXT: TEXT_TEST}[given]
        kind, content = self.ask(name, given, payload, output or given, category)
        if kind != REFUSED:
            self.fails(name, f"{payload!r} should have been refused, gave {kind} {content!r}")

    def has_no_form(self, name, text):
        kind, content = self.ask(name, PROTOBUF, self.text(text).SerializeToString(), JSON, JSON_TEST)
        if kind != NO_FORM:
            self.fails(name, f"{text} should have no JSON, gave {kind} {content!r}")

    def takes(self, name, given, payload, expected, outputs=None, category=None):
        """The payload is the message, in each of the formats that come out."""
        category = category or {PROTOBUF: BINARY, JSON: JSON_TEST, TEXT: TEXT_TEST}[given]
        if isinstance(expected, str):
            expected = self.text(expected)
        wanted = text_format.MessageToString(expected, descriptor_pool=self.testee.pool)
        for output in outputs or {PROTOBUF: (PROTOBUF, JSON), JSON: (PROTOBUF, JSON), TEXT: (PROTOBUF, TEXT)}[given]:
            kind, content = self.ask(name, given, payload, output, category)
            result = {PROTOBUF: "protobuf_payload", JSON: "json_payload", TEXT: "text_payload"}[output]
            if kind != result:
                self.fails(name, f"{payload!r} gave {kind} {content!r}")
                continue
            try:
                got = self.cls()
                if output == PROTOBUF:
                    got.ParseFromString(content)
                elif output == JSON:
                    json_format.Parse(content, got, descriptor_pool=self.testee.pool)
                else:
                    text_format.Parse(content, got, descriptor_pool=self.testee.pool)
            except Exception as error:
                self.fails(name, f"Python cannot read {content!r}: {error}")
                continue
            if text_format.MessageToString(got, descriptor_pool=self.testee.pool) != wanted:
                self.fails(name, f"{payload!r} gave {content!r}")

    def writes(self, name, payload, expected):
        """Binary in, exactly these bytes out."""
        kind, content = self.ask(name, PROTOBUF, payload, PROTOBUF, BINARY)
        if kind != "protobuf_payload" or content != expected:
            self.fails(name, f"{payload.hex()} gave {kind} {content.hex() if isinstance(content, bytes) else content}")

    def shows(self, name, text, check):
        """JSON in, JSON out that the check likes."""
        kind, content = self.ask(name, JSON, text, JSON, JSON_TEST)
        if kind != "json_payload" or not check(json.loads(content)):
            self.fails(name, f"{text} gave {kind} {content!r}")


def parsed(suite, data):
    message = suite.cls()
    message.ParseFromString(data)
    return message


if __name__ == "__main__":
    # Here, not above: each imports this file.
    import suite_binary
    import suite_json
    import suite_text

    testee = Testee(sys.argv[1], "--dynamic" in sys.argv)
    count, found = 0, []
    for type_name in TYPES:
        suite = Suite(testee, type_name)
        suite_binary.run(suite)
        suite_text.run(suite)
        # The edition's own message has the binary and text families of delimited fields.
        if not type_name.endswith("Edition2023"):
            suite_json.run(suite)
        count += suite.count
        found += suite.differences
    print(*found[:40], sep="\n")
    print(f"{count} requests: {len(found)} differences")
    sys.exit(1 if found else 0)
