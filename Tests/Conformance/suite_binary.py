# SPDX-License-Identifier: Apache-2.0
"""The conformance suite's families of binary input."""
from differential import PROTOBUF
from suite import (
    UNKNOWN_FIELD, VALUES, delimited, one, parsed, tag, varint, wire_type, zero)

# Values that end too early, by wire type.
INCOMPLETE = {0: b"\x80", 1: b"abcdefg", 5: b"abc"}
MAPS = [(k, k) for k in ("int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64", "sfixed32",
                         "sfixed64", "bool", "string")]
MAPS += [("int32", "float"), ("int32", "double"), ("string", "bytes"), ("string", "enum"), ("string", "message")]
ONEOF = ["uint32", "bool", "uint64", "float", "double", "string", "bytes", "enum", "message"]


def run(suite):
    premature_end(suite)
    illegal(suite)
    for kind in VALUES:
        valid_data(suite, kind)
    merging(suite)
    for key, value in MAPS:
        maps(suite, key, value)
    for kind in ONEOF:
        oneofs(suite, kind)
    unknown(suite)
    long_inputs(suite)
    if suite.type_name.endswith("Proto2"):
        message_sets(suite)
    if suite.type_name.endswith("Edition2023"):
        delimited_fields(suite)
        extensions(suite)


def premature_end(suite):
    for kind in VALUES:
        wire = wire_type(kind)
        single, repeated = suite.field(kind), suite.field(kind, repeated=True)
        incomplete = [b"", b"\x80"] if wire == 2 else [INCOMPLETE[wire]]
        suite.refuses(f"PrematureEofBeforeKnownNonRepeatedValue.{kind}", PROTOBUF, tag(single.number, wire))
        suite.refuses(f"PrematureEofBeforeKnownRepeatedValue.{kind}", PROTOBUF, tag(repeated.number, wire))
        suite.refuses(f"PrematureEofBeforeUnknownValue.{kind}", PROTOBUF, tag(UNKNOWN_FIELD, wire))
        for value in incomplete:
            for number in (single.number, repeated.number, UNKNOWN_FIELD):
                suite.refuses(f"PrematureEofInsideValue.{kind}.{number}", PROTOBUF, tag(number, wire) + value)
        if wire == 2:
            for number in (single.number, repeated.number, UNKNOWN_FIELD):
                suite.refuses(f"PrematureEofInDelimitedData.{kind}", PROTOBUF, tag(number, wire) + varint(1))
            if kind == "message":
                # A message that ends with its value missing, in a length that is right.
                inner = tag(suite.field("int32").number, 0) + b"\x80"
                suite.refuses("PrematureEofInSubmessageValue", PROTOBUF, tag(single.number, 2) + delimited(inner))
        else:
            # Packed values that end inside one.
            suite.refuses(
                f"PrematureEofInPackedFieldValue.{kind}", PROTOBUF, tag(repeated.number, 2) + delimited(INCOMPLETE[wire]))
            suite.refuses(f"PrematureEofInPackedField.{kind}", PROTOBUF, tag(repeated.number, 2) + varint(1))


def illegal(suite):
    for index, data in enumerate((b"\x01DEADBEEF", b"\x02\x01\x01", b"\x03\x04", b"\x05DEAD")):
        suite.refuses(f"IllegalZeroFieldNum_Case_{index}", PROTOBUF, data)
    for extra in range(1, 6):
        overlong = varint(suite.field("int32").number << 3, 5 - len(tag(suite.field("int32").number, 0)) + extra)
        suite.refuses(f"BadTag_OverlongVarint_{extra}", PROTOBUF, overlong + varint(1))
    suite.refuses("BadTag_FieldNumberTooHigh", PROTOBUF, varint(2**29 << 3) + varint(1))
    suite.refuses("BadTag_FieldNumberSlightlyTooHigh", PROTOBUF, varint((2**32 + 1) << 3) + varint(1))
    # A length that is 0 to whoever counts in 32 bits.
    suite.refuses("BadLength_Varint32BitOverflow", PROTOBUF, tag(suite.field("string").number, 2) + b"\x80\x80\x80\x80\x10")
    group = lambda begin, end, inner=b"": tag(begin, 3) + inner + tag(end, 4)
    suite.refuses("UnmatchedEndGroup", PROTOBUF, tag(201, 4))
    suite.refuses("UnmatchedEndGroupUnknown", PROTOBUF, tag(1234, 4))
    suite.refuses("UnmatchedEndGroupWrongTag", PROTOBUF, group(201, 202))
    suite.refuses("UnmatchedEndGroupWrongTagUnknown", PROTOBUF, group(1234, 1235))
    suite.refuses("UnmatchedEndGroupNestedLen", PROTOBUF, tag(18, 2) + delimited(tag(1234, 4)))
    suite.refuses("UnmatchedEndGroupNested", PROTOBUF, group(201, 201, tag(202, 4)))
    suite.refuses("UnmatchedEndGroupWithData", PROTOBUF, tag(201, 4) + tag(2, 2) + delimited(b"hello"))
    suite.refuses("MismatchedGroupTags", PROTOBUF, group(201, 202, tag(2, 2) + delimited(b"hello")))
    suite.refuses("MismatchedNestedGroupTags", PROTOBUF, group(201, 201, group(202, 203)))
    for kind in (6, 7):
        for number in range(4):
            for value in range(4):
                suite.refuses(f"UnknownWireType{kind}_Field{number}", PROTOBUF, bytes([number << 3 | kind, value]))
    if not suite.type_name.endswith("proto2.TestAllTypesProto2"):
        bad = delimited(b"\xa0\xb0\xc0\xd0")
        key = tag(1, 2)
        strings = suite.map_field("string", "string").number
        for name, data in {
            "Singular": tag(suite.field("string").number, 2) + bad,
            "Repeated": tag(suite.field("string", repeated=True).number, 2) + bad,
            "Oneof": tag(suite.oneof_field("string").number, 2) + bad,
            "MapKey": tag(strings, 2) + delimited(key + bad),
            "MapValue": tag(strings, 2) + delimited(tag(2, 2) + bad),
        }.items():
            suite.refuses(f"RejectInvalidUtf8.String.{name}", PROTOBUF, data)


def valid_data(suite, kind):
    wire = wire_type(kind)
    single, repeated = suite.field(kind), suite.field(kind, repeated=True)
    values = VALUES[kind]
    for index, (value, canonical) in enumerate(values):
        data, expected = tag(single.number, wire) + value, tag(single.number, wire) + canonical
        suite.takes(f"ValidDataScalar.{kind}[{index}]", PROTOBUF, data, parsed(suite, expected))
        omitted = suite.is_proto3 and kind != "message" and canonical == zero(kind)
        suite.writes(f"ValidDataScalarBinary.{kind}[{index}]", data, b"" if omitted else expected)
    both = b"".join(tag(single.number, wire) + value for value, _ in values)
    if kind != "message":
        suite.takes(f"RepeatedScalarSelectsLast.{kind}", PROTOBUF, both,
                    parsed(suite, tag(single.number, wire) + values[-1][1]))

    def unpacked(field, column):
        return b"".join(tag(field.number, wire) + value[column] for value in values)

    def packed(field, column):
        return tag(field.number, 2) + delimited(b"".join(value[column] for value in values))

    expected = parsed(suite, unpacked(repeated, 1))
    suite.takes(f"ValidDataRepeated.{kind}.UnpackedInput", PROTOBUF, unpacked(repeated, 0), expected)
    if wire == 2:
        return
    suite.takes(f"ValidDataRepeated.{kind}.PackedInput", PROTOBUF, packed(repeated, 0), expected)
    for field in (repeated, suite.field(kind, repeated=True, packed=True), suite.field(kind, True, packed=False)):
        output = packed(field, 1) if field.is_packed else unpacked(field, 1)
        suite.writes(f"ValidDataRepeated.{kind}.UnpackedInput.{field.name}", unpacked(field, 0), output)
        suite.writes(f"ValidDataRepeated.{kind}.PackedInput.{field.name}", packed(field, 0), output)


def merging(suite):
    field = suite.field("message")

    def nested(*parts):
        return tag(field.number, 2) + delimited(tag(2, 2) + delimited(b"".join(tag(n, 0) + varint(v) for n, v in parts)))

    data = nested((1, 1234), (2, 1234), (31, 1234)) + nested((1, 4321), (3, 4321), (31, 4321))
    expected = (f"{field.name} {{ corecursive {{ optional_int32: 4321 optional_int64: 1234 optional_uint32: 4321 "
                "repeated_int32: [1234, 4321] } }")
    suite.takes("RepeatedScalarMessageMerge", PROTOBUF, data, expected)
    oneof = suite.oneof_field("message").number
    data = b"".join(tag(oneof, 2) + delimited(tag(2, 2) + delimited(tag(n, 0) + varint(1) + tag(31, 0) + varint(1)))
                    for n in (1, 2))
    merged = tag(oneof, 2) + delimited(tag(2, 2) + delimited(b"".join(tag(n, 0) + varint(1) for n in (1, 2, 31, 31))))
    suite.takes("ValidDataOneof.MESSAGE.Merge", PROTOBUF, data, parsed(suite, merged))
    suite.takes("ValidDataOneofBinary.MESSAGE.Merge", PROTOBUF, data, parsed(suite, merged), outputs=[PROTOBUF])


def maps(suite, key, value):
    number = suite.map_field(key, value).number
    entry = lambda *parts: tag(number, 2) + delimited(b"".join(parts))
    key0, key1 = tag(1, wire_type(key)) + zero(key), tag(1, wire_type(key)) + one(key)
    value0, value1 = tag(2, wire_type(value)) + zero(value), tag(2, wire_type(value)) + one(value)
    for name, data, expected in (
        ("Default", entry(key0, value0), entry(key0, value0)),
        ("MissingDefault", entry(), entry(key0, value0)),
        ("NonDefault", entry(key1, value1), entry(key1, value1)),
        ("Unordered", entry(value1, key1), entry(key1, value1)),
        ("DuplicateKey", entry(key1, value0) + entry(key1, value1), entry(key1, value1)),
        ("DuplicateKeyInMapEntry", entry(key0, key1, value1), entry(key1, value1)),
        ("DuplicateValueInMapEntry", entry(key1, value0, value1), entry(key1, value1)),
    ):
        suite.takes(f"ValidDataMap.{key}.{value}.{name}", PROTOBUF, data, parsed(suite, expected))
    if value == "message":
        inner = lambda n: tag(2, 2) + delimited(tag(2, 2) + delimited(tag(n, 0) + varint(1) + tag(31, 0) + varint(1)))
        last = entry(tag(1, 2) + b"\0", inner(2))
        suite.takes("ValidDataMap.STRING.MESSAGE.MergeValue", PROTOBUF, entry(tag(1, 2) + b"\0", inner(1)) + last,
                    parsed(suite, last))


def oneofs(suite, kind):
    field = suite.oneof_field(kind)
    other = suite.oneof_field("string" if kind != "string" else "uint32")
    default = tag(field.number, wire_type(kind)) + zero(kind)
    value = tag(field.number, wire_type(kind)) + one(kind)
    another = tag(other.number, wire_type("string" if kind != "string" else "uint32"))
    another += one("string" if kind != "string" else "uint32")
    for name, data, expected in (
        ("DefaultValue", default, default), ("NonDefaultValue", value, value),
        ("MultipleValuesForSameField", default + value, value),
        ("MultipleValuesForDifferentField", another + value, value),
    ):
        suite.takes(f"ValidDataOneof.{kind}.{name}", PROTOBUF, data, parsed(suite, expected))
        suite.writes(f"ValidDataOneofBinary.{kind}.{name}", data, expected)


def unknown(suite):
    suite.writes("UnknownVarint", b"\xa8\x1f\x01", b"\xa8\x1f\x01")
    data = (tag(UNKNOWN_FIELD, 2) + delimited(b"abc") + tag(UNKNOWN_FIELD, 0) + varint(123)
            + tag(UNKNOWN_FIELD, 2) + delimited(b"def") + tag(UNKNOWN_FIELD, 0) + varint(456))
    suite.writes("UnknownOrdering", data, data)


def message_sets(suite):
    # A group of an extension's number (1547769) and its message, in either order; an unknown one is kept.
    number, content = tag(2, 0) + varint(1547769), tag(3, 2) + delimited(tag(25, 2) + delimited(b"hello"))
    of = lambda *parts: tag(500, 2) + delimited(tag(1, 3) + b"".join(parts) + tag(1, 4))
    expected = of(number, content)
    suite.takes("ValidMessageSetEncoding", PROTOBUF, expected, parsed(suite, expected), outputs=[PROTOBUF])
    suite.takes("ValidMessageSetEncoding.OutOfOrderGroupsEntries", PROTOBUF, of(content, number),
                parsed(suite, expected), outputs=[PROTOBUF])
    strange = of(tag(2, 0) + varint(4321), content)
    suite.writes("MessageSetEncoding.UnknownExtension", strange, strange)
    if suite.type_name.endswith("proto2.TestAllTypesProto2"):
        number = suite.testee.pool.FindExtensionByName(
            suite.type_name + ".MessageSetCorrectExtension2.message_set_extension").number
        item = lambda data: tag(1, 3) + tag(2, 0) + varint(number) + tag(3, 2) + delimited(tag(10, 2) + delimited(data)) + tag(1, 4)
        suite.refuses("EnforceDepthLimit.MessageSetExtension", PROTOBUF, tag(500, 2) + delimited(deep(item, 2000)))


def delimited_fields(suite):
    field = suite.cls.DESCRIPTOR.fields_by_name["groupliketype"]
    plain = suite.cls.DESCRIPTOR.fields_by_name["delimited_field"]
    for number in (field.number, plain.number):
        data = tag(number, 3) + tag(2, 0) + varint(99) + tag(number, 4)
        suite.takes("ValidDelimitedField", PROTOBUF, data, parsed(suite, data))
    for number in (121, 122):
        data = tag(number, 3) + tag(1, 0) + varint(99) + tag(number, 4)
        suite.takes("ValidDelimitedExtension", PROTOBUF, data, parsed(suite, data))


def extensions(suite):
    bad = delimited(b"\xa0\xb0\xc0\xd0")
    suite.refuses("RejectInvalidUtf8.String.Extension", PROTOBUF, tag(133, 2) + bad)
    data = tag(134, 2) + bad
    suite.takes("AcceptInvalidUtf8.Bytes.Extension", PROTOBUF, data, parsed(suite, data), outputs=[PROTOBUF])
    nested = lambda number, inner, depth: deep(lambda data: tag(number, 2) + delimited(inner + tag(2, 2) + delimited(data)), depth)
    suite.refuses("EnforceDepthLimit.Map", PROTOBUF, nested(301, tag(1, 0) + varint(0), 2000))
    corecursive = deep(lambda data: tag(71, 2) + delimited(
        tag(1, 2) + delimited(b"") + tag(2, 2) + delimited(tag(2, 2) + delimited(data))), 2000)
    suite.refuses("EnforceDepthLimit.MapStringKey", PROTOBUF, corecursive)


def deep(around, depth):
    """A message inside another, so many times. The suite has 10,000 and 20,000, and no testee takes 1,000."""
    data = b""
    for _ in range(depth):
        data = around(data)
    return data


def long_inputs(suite):
    """What grows by the square of its length in a decoder that copies; the suite runs these on request."""
    recursive = suite.cls.DESCRIPTOR.fields_by_name["recursive_message"].number
    for kind in ("bool", "double", "float", "uint32", "uint64", "string", "bytes"):
        field = suite.field(kind, repeated=True)
        value = tag(field.number, wire_type(kind)) + one(kind)
        data = (tag(recursive, 2) + delimited(value)) * 5000
        suite.takes(f"MergeMessageWithRepeatedField.{kind}", PROTOBUF, data, parsed(suite, data), outputs=[PROTOBUF])
        unknown = (tag(recursive, 2) + delimited(tag(UNKNOWN_FIELD, wire_type(kind)) + one(kind))) * 5000
        suite.takes(f"MergeMessageWithUnknownField.{kind}", PROTOBUF, unknown, parsed(suite, unknown), outputs=[PROTOBUF])
    alternating = (tag(suite.field("int32").number, 0) + varint(1) + tag(UNKNOWN_FIELD, 0) + varint(1)) * 5000
    suite.takes("AlternatingUnknownFields", PROTOBUF, alternating, parsed(suite, alternating), outputs=[PROTOBUF])
