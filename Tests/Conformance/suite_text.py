# SPDX-License-Identifier: Apache-2.0
"""The conformance suite's families of text format."""
from google.protobuf import message_factory, text_format

from differential import PROTOBUF, TEXT
from suite import TEXT_TEST

LIMITS = [("int32", 2**31 - 1, -2**31), ("uint32", 2**32 - 1, 0), ("int64", 2**63 - 1, -2**63), ("uint64", 2**64 - 1, 0)]
# Text for a float, and what it must mean where that is not the text itself.
FLOATS = [("3.192837", None), ("-3.192837", None), ("3.123456789123456789", None), ("3.4028235e+38", None),
          ("1.17549e-38", None), ("4294967296", None), ("9223372036854775808", None), ("3.4028235e+39", "inf"),
          ("1.17549e-39", None), ("18446744073709551616", None), ("-0", None), (".123", "0.123"), ("-.123", "-0.123"),
          (".123e2", "12.3"), ("0", None), ("1e50", "inf"), ("-1e50", "-inf"), ("1e18446744073709551616", "inf"),
          ("1e-50", "0"), ("-1e-50", "-0")]
DOUBLES = [("1e9999", "inf"), ("-1e9999", "-inf"), ("1e18446744073709551616", "inf"), ("1e-18446744073709551616", "0"),
           ("-1e-18446744073709551616", "-0")]
SCALARS = {"string": '"abc"', "bytes": '"abc"', "int32": "123", "bool": "true", "double": "1.23", "fixed32": "0x123"}
# A quoted text, and the bytes that it means; None where it is refused.
STRINGS = [
    (r"""'first' "second"\n'third'""".replace(r"\n", "\n"), b"firstsecondthird"),
    (r"""'\a\b\f\n\r\t\v\?\\\'\"'""", b"\a\b\f\n\r\t\v?\\'\""), (r"'\341\210\264'", b"\341\210\264"),
    (r"'\xe1\x88\xb4'", b"\xe1\x88\xb4"), (r"'\u1234'", "\u1234".encode()),
    (r"'\U00001234\U00010437'", "\u1234\U00010437".encode()), ("'first line\nsecond line'", None),
    (r"'\U00110000'", None), (r"'\ud801\udc37'", None), (r"'\ud800'", None), (r"'\udc00'", None),
    (r"'\U0000d800'", None), (r"'\U0000dc00'", None), (r"'\U0000d801\U00000dc37'", None),
    (r"'\U0000d801\udc37'", None), (r"'\ud801\U0000dc37'", None)]


def run(suite):
    groups(suite)
    if suite.type_name.endswith("Edition2023"):
        return
    integers(suite)
    floats(suite)
    strings(suite)
    separators(suite)
    reserved_and_maps(suite)
    if suite.is_proto3:
        any_fields(suite)
        suite.takes("OpenEnum", TEXT, "optional_nested_enum: 42", "optional_nested_enum: 42")
        unknown(suite)
    else:
        suite.refuses("ClosedEnumFieldWithUnknownNumber", TEXT, "optional_nested_enum: 42")
    suite.takes("EnumFieldByNumber", TEXT, "optional_nested_enum: 1", "optional_nested_enum: BAR")


def groups(suite):
    if suite.type_name.endswith("proto2.TestAllTypesProto2"):
        package = suite.type_name.removesuffix("TestAllTypesProto2")
        for name, field in (("Data", "data"), ("data", "data"), ("Data:", "data"),
                            ("MultiWordGroupField", "multiwordgroupfield"),
                            ("multiwordgroupfield", "multiwordgroupfield")):
            message = suite.cls()
            getattr(message, field).group_int32 = 1
            suite.takes("GroupField", TEXT, f"{name} {{ group_int32: 1 }}", message)
        suite.takes("GroupFieldEmpty", TEXT, "Data {}", "Data {}")
        suite.takes("GroupFieldExtension", TEXT, f"[{package}groupfield] {{ group_int32: 1 }}",
                    f"[{package}groupfield] {{ group_int32: 1 }}")
        suite.refuses("GroupFieldExtensionGroupName", TEXT, f"[{package}GroupField] {{ group_int32: 1 }}")
    if suite.type_name.endswith("Edition2023"):
        for name in ("GroupLikeType", "GroupLikeType:", "groupliketype"):
            message = suite.cls()
            message.groupliketype.group_int32 = 1
            suite.takes("DelimitedField", TEXT, f"{name} {{ group_int32: 1 }}", message)
        suite.takes("DelimitedField", TEXT, "GroupLikeType {}", "GroupLikeType {}")
        suite.takes("DelimitedFieldLowercasedDifferent", TEXT, "delimited_field { group_int32: 1 }",
                    "delimited_field { group_int32: 1 }")
        for name in ("groupliketype", "delimited_ext"):
            text = f"[protobuf_test_messages.editions.{name}] {{ c: 1 }}"
            suite.takes("DelimitedFieldExtension", TEXT, text, text)
        suite.refuses("DelimitedFieldExtensionMessageName", TEXT,
                      "[protobuf_test_messages.editions.GroupLikeType] { group_int32: 1 }")


def integers(suite):
    suite.takes("HelloWorld", TEXT, "optional_string: 'Hello, World!'", "optional_string: 'Hello, World!'")
    for kind, largest, smallest in LIMITS:
        for value, inside in ((largest, True), (smallest, True), (largest + 1, False), (smallest - 1, False)):
            sign, size = ("-" if value < 0 else ""), abs(value)
            for text in (f"{sign}{size}", f"{sign}0x{size:X}", f"{sign}0{size:o}"):
                if inside:
                    suite.takes(f"{kind}Field", TEXT, f"optional_{kind}: {text}", f"optional_{kind}: {value}")
                else:
                    suite.refuses(f"{kind}Field", TEXT, f"optional_{kind}: {text}")


def floats(suite):
    def check(kind, text, expected):
        message = suite.cls()
        setattr(message, f"optional_{kind}", float(expected))
        if float(expected) == 0 and str(expected)[0] != "-" and suite.is_proto3:
            message.ClearField(f"optional_{kind}")
        suite.takes(f"{kind}Field", TEXT, f"optional_{kind}: {text}", message)

    for text, expected in FLOATS:
        for suffix in ("", "f", "F"):
            check("float", text + suffix, expected or text)
    for text, expected in DOUBLES:
        check("double", text, expected)
    for text in ("nan", "NaN", "nAn"):
        check("float", text, "nan")
    for text in ("inf", "infinity", "INF", "INFINITY", "iNF", "inFINITY"):
        check("float", text, "inf")
        check("float", "-" + text, "-inf")
    for text in ("0x1", "-0x1", "012", "-012"):
        suite.refuses("FloatField", TEXT, f"optional_float: {text}")


def strings(suite):
    for kind in ("string", "bytes"):
        for text, expected in STRINGS:
            if expected is None:
                suite.refuses("StringLiteral", TEXT, f"optional_{kind}: {text}")
                continue
            message = suite.cls()
            setattr(message, f"optional_{kind}", expected if kind == "bytes" else expected.decode())
            suite.takes("StringLiteral", TEXT, f"optional_{kind}: {text}", message)
    for text in (r"'\300'", r"'\xc0'"):
        suite.takes("BytesFieldBadUTF8", TEXT, f"optional_bytes: {text}", rf"optional_bytes: '\xc0'")
        suite.refuses("StringFieldBadUTF8", TEXT, f"optional_string: {text}")


def separators(suite):
    for kind, value in SCALARS.items():
        for name, text in ((f"optional_{kind}", value), (f"repeated_{kind}", f"[{value}]")):
            for separator in (",", ";"):
                suite.takes("FieldSeparator", TEXT, f"{name}: {text}{separator}", f"{name}: {text}")
                suite.refuses("FieldSeparatorDuplicate", TEXT, f"{name}: {text}{separator}{separator}")
        suite.takes("ListSeparator", TEXT, f"repeated_{kind}: [{value},{value}]", f"repeated_{kind}: [{value}, {value}]")
        for text in (f"[{value};{value}]", f"[{value},,{value}]", f"[{value},]", f"[{value},{value},]"):
            suite.refuses("ListSeparator", TEXT, f"repeated_{kind}: {text}")
        if kind in ("string", "bytes"):
            suite.takes("ListSeparatorMissingIsOneValue", TEXT, f"repeated_{kind}: [{value} {value}]",
                        f"repeated_{kind}: 'abcabc'")
        else:
            suite.refuses("ListSeparatorMissing", TEXT, f"repeated_{kind}: [{value} {value}]")
    for separator in (",", ";"):
        suite.takes("FieldSeparatorNested", TEXT, f"optional_nested_message: {{ a: 123{separator} }}",
                    "optional_nested_message: { a: 123 }")
        suite.refuses("FieldSeparatorNestedDuplicates", TEXT,
                      f"optional_nested_message: {{ a: 123{separator}{separator} }}")


def reserved_and_maps(suite):
    if "reserved_field" in suite.cls.DESCRIPTOR.file.serialized_pb.decode("latin-1"):
        for value in ("true", "-123", "0.123", "ENUM_VALUE", '"hello"', "{ a: 123 }", "< a: 123 >", "[-123, 456]",
                      "[0.123, 1e-10]", '["hello", "world"]', "[{ a: 1 }, < b: 2 >]"):
            suite.takes("ReservedFieldName", TEXT, f"reserved_field: {value}", "")
    # Keys come out in order.
    for name, keys, value in (("map_string_string", ('"a"', '"b"', '"c"'), '"v"'), ("map_int32_int32", (1, 2, 3), 0),
                              ("map_bool_bool", ("false", "true"), "false")):
        entries = [f"{name} {{ key: {key} value: {value} }}" for key in keys]
        kind, content = suite.ask(name, TEXT, " ".join(reversed(entries)), TEXT, TEXT_TEST)
        if kind != "text_payload" or " ".join(content.split()) != " ".join(entries):
            suite.fails("AlphabeticallySortedMapKeys", f"gave {kind} {content!r}")
    suite.takes("DuplicateMapKey", TEXT,
                "map_string_nested_message { key: 'd' value: { a: 123 } } "
                "map_string_nested_message { key: 'd' value: { corecursive: {} } }",
                "map_string_nested_message { key: 'd' value: { corecursive: {} } }")


def any_fields(suite):
    url = "type.googleapis.com/" + suite.type_name
    expanded = f"optional_any: {{ [{url}] {{ optional_int32: 12345 }} }}"
    suite.takes("AnyField", TEXT, expanded, expanded)
    suite.takes("AnyFieldWithRawBytes", TEXT, f'optional_any: {{ type_url: "{url}" value: "\\b\\271`" }}', expanded)
    suite.refuses("AnyFieldWithInvalidType", TEXT, "optional_any: { [type.googleapis.com/unknown] { optional_int32: 1 } }")


def unknown(suite):
    """Unknown fields are left out, or printed by number in a way that whoever knows them reads."""
    pool = suite.testee.pool
    cls = message_factory.GetMessageClass(pool.FindMessageTypeByName("protobuf_test_messages.proto2.UnknownToTestAllTypes"))
    for text in ("optional_int32: 123 optional_string: 'hello' optional_bool: true", "nested_message { c: 111 }",
                 "OptionalGroup { a: 321 }", "OptionalGroup { a: 321 } repeated_int32: [1, 2, 3]"):
        message = text_format.Parse(text, cls(), descriptor_pool=pool)
        data = message.SerializeToString()
        kind, content = suite.ask("Unknown_Drop", PROTOBUF, data, TEXT, TEXT_TEST)
        if (kind, content) != ("text_payload", ""):
            suite.fails("Unknown_Drop", f"{text} gave {kind} {content!r}")
        kind, content = suite.ask("Unknown_Print", PROTOBUF, data, TEXT, TEXT_TEST, print_unknown=True)
        got = text_format.Parse(content, cls(), allow_field_number=True, descriptor_pool=pool)
        if kind != "text_payload" or got != message:
            suite.fails("Unknown_Print", f"{text} gave {kind} {content!r}")
