# SPDX-License-Identifier: Apache-2.0
"""The conformance suite's families of JSON input, and of messages that JSON has no form for."""
from differential import JSON, PROTOBUF
from suite import IGNORE_UNKNOWN, tag, u32, u64

NUMBERED = ["fieldname1", "field_name2", "_field_name3", "field__name4_", "field0name5", "field_0_name6", "fieldName7",
            "FieldName8", "field_Name9", "Field_Name10", "FIELD_NAME11", "FIELD_name12", "__field_name13",
            "__Field_name14", "field__name15", "field__Name16", "field_name17__", "Field_name18__"]
JSON_NAMES = ["fieldname1", "fieldName2", "FieldName3", "fieldName4", "field0name5", "field0Name6", "fieldName7",
              "FieldName8", "fieldName9", "FieldName10", "FIELDNAME11", "FIELDName12", "FieldName13", "FieldName14",
              "fieldName15", "fieldName16", "fieldName17", "FieldName18"]

# JSON, and the message in text format.
TAKEN = [
    (r'{"optionalString":"Hello, World!"}', "optional_string: 'Hello, World!'"),
    (r'{"fieldn\u0061me1": 1}', "fieldname1: 1"),
    ('{"optionalInt32":1,"optionalInt64":2}', "optional_int32: 1 optional_int64: 2"),
    ('{ "optionalInt32" : 1 , "optionalInt64" : 2 }', "optional_int32: 1 optional_int64: 2"),
    ('{\n"optionalInt32"\n:\n1\n,\n"optionalInt64"\n:\n2\n}\n', "optional_int32: 1 optional_int64: 2"),
    ('{"optionalInt32": 2147483647}', "optional_int32: 2147483647"),
    ('{"optionalInt32": -2147483648}', "optional_int32: -2147483648"),
    ('{"optionalUint32": 4294967295}', "optional_uint32: 4294967295"),
    ('{"optionalInt64": "9223372036854775807"}', "optional_int64: 9223372036854775807"),
    ('{"optionalInt64": "-9223372036854775808"}', "optional_int64: -9223372036854775808"),
    ('{"optionalUint64": "18446744073709551615"}', "optional_uint64: 18446744073709551615"),
    ('{"optionalInt64": 9223372036854774784}', "optional_int64: 9223372036854774784"),
    ('{"optionalInt64": -9223372036854775808}', "optional_int64: -9223372036854775808"),
    ('{"optionalUint64": 18446744073709549568}', "optional_uint64: 18446744073709549568"),
    ('{"optionalInt32": "2147483647"}', "optional_int32: 2147483647"),
    (r'{"optionalInt32": "2\u003147483647"}', "optional_int32: 2147483647"),
    ('{"optionalInt32": "0"}', "optional_int32: 0"),
    ('{"optionalInt32": "1e5"}', "optional_int32: 100000"),
    ('{"optionalInt32": 100000.000}', "optional_int32: 100000"),
    ('{"optionalInt32": 1e5}', "optional_int32: 100000"),
    ('{"optionalInt32": 2.147483647e9}', "optional_int32: 2147483647"),
    ('{"optionalInt32": -2.147483648e9}', "optional_int32: -2147483648"),
    ('{"optionalUint32": 4.294967295e9}', "optional_uint32: 4294967295"),
    ('{"optionalBool":true}', "optional_bool: true"),
    ('{"optionalBool":false}', "optional_bool: false"),
    ('{"optionalFloat": 1.175494e-38}', "optional_float: 1.175494e-38"),
    ('{"optionalFloat": -1.175494e-38}', "optional_float: -1.175494e-38"),
    ('{"optionalFloat": 3.402823e+38}', "optional_float: 3.402823e+38"),
    ('{"optionalFloat": "1"}', "optional_float: 1"),
    ('{"optionalFloat": "1.175494e-38"}', "optional_float: 1.175494e-38"),
    ('{"optionalFloat": "NaN"}', "optional_float: nan"),
    ('{"optionalFloat": "Infinity"}', "optional_float: inf"),
    ('{"optionalFloat": "-Infinity"}', "optional_float: -inf"),
    ('{"optionalDouble": 2.22507e-308}', "optional_double: 2.22507e-308"),
    ('{"optionalDouble": -1.79769e+308}', "optional_double: -1.79769e+308"),
    ('{"optionalDouble": "1"}', "optional_double: 1"),
    ('{"optionalDouble": "2.22507e-308"}', "optional_double: 2.22507e-308"),
    ('{"optionalDouble": "NaN"}', "optional_double: nan"),
    ('{"optionalDouble": "Infinity"}', "optional_double: inf"),
    ('{"optionalDouble": "-Infinity"}', "optional_double: -inf"),
    ('{"optionalNestedEnum": "FOO"}', "optional_nested_enum: FOO"),
    ('{"optionalNestedEnum": 0}', "optional_nested_enum: FOO"),
    ('{"optionalNestedEnum": 1}', "optional_nested_enum: BAR"),
    ('{"optionalString": "谷歌"}', 'optional_string: "谷歌"'),
    (r'{"optionalString": "\"\\\/\b\f\n\r\t"}', r'optional_string: "\"\\/\b\f\n\r\t"'),
    (r'{"optionalString": "\u8C37\u6b4c"}', 'optional_string: "谷歌"'),
    (r'{"optionalString": "\uD83D\uDE01"}', r'optional_string: "\xF0\x9F\x98\x81"'),
    (r'{"optionalString": "Hello\u0000world!"}', r'optional_string: "Hello\000world!"'),
    ('{"optionalBytes": "AQI="}', r'optional_bytes: "\x01\x02"'),
    ('{"optionalBytes": "-_"}', r'optional_bytes: "\xfb"'),
    ('{"optionalNestedMessage": {"a": 1234}}', "optional_nested_message: {a: 1234}"),
    ('{"oneofUint32": null, "oneofString": "test"}', 'oneof_string: "test"'),
    ('{"oneofString": "test", "oneofUint32": null}', 'oneof_string: "test"'),
    ('{"oneofUint32": 0}', "oneof_uint32: 0"), ('{"oneofNestedMessage": {}}', "oneof_nested_message: {}"),
    ('{"oneofString": ""}', 'oneof_string: ""'), ('{"oneofBytes": ""}', 'oneof_bytes: ""'),
    ('{"oneofBool": false}', "oneof_bool: false"), ('{"oneofUint64": 0}', "oneof_uint64: 0"),
    ('{"oneofFloat": 0.0}', "oneof_float: 0"), ('{"oneofDouble": 0.0}', "oneof_double: 0"),
    ('{"oneofEnum":"FOO"}', "oneof_enum: FOO"),
    ('{"mapInt32Int32": {"1": 2, "3": 4}}', "map_int32_int32: [{key: 1 value: 2}, {key: 3 value: 4}]"),
    ('{"mapUint64Uint64": {"1": 2}}', "map_uint64_uint64: {key: 1 value: 2}"),
    ('{"mapBoolBool": {"true": true, "false": false}}', "map_bool_bool: [{key: true value: true}, {}]"),
    ('{"mapStringNestedMessage": {"hello": {"a": 1234}}}', 'map_string_nested_message: {key: "hello" value: {a: 1234}}'),
    (r'{"mapInt32Int32": {"\u0031": 2}}', "map_int32_int32: {key: 1 value: 2}"),
    (r'{"mapInt64Int64": {"\u0031": 2}}', "map_int64_int64: {key: 1 value: 2}"),
    (r'{"mapBoolBool": {"tr\u0075e": true}}', "map_bool_bool: {key: true value: true}"),
    ('{"repeatedInt32": [1, 2, 3, 4]}', "repeated_int32: [1, 2, 3, 4]"),
    ('{"repeatedNestedEnum": ["FOO", "BAR", "BAZ"]}', "repeated_nested_enum: [FOO, BAR, BAZ]"),
    ('{"repeatedString": ["Hello", "world"]}', 'repeated_string: ["Hello", "world"]'),
    ('{"repeatedBytes": ["AAEC", "AQI="]}', r'repeated_bytes: ["\x00\x01\x02", "\x01\x02"]'),
    ('{"repeatedNestedMessage": [{"a": 1234}, {"a": 5678}]}', "repeated_nested_message: [{a: 1234}, {a: 5678}]"),
]

WELL_KNOWN = [
    ('{"optionalDuration": "-315576000000.999999999s"}', "optional_duration: {seconds: -315576000000 nanos: -999999999}"),
    ('{"optionalDuration": "315576000000.999999999s"}', "optional_duration: {seconds: 315576000000 nanos: 999999999}"),
    ('{"repeatedDuration": ["1.5s", "-1.5s"]}',
     "repeated_duration: [{seconds: 1 nanos: 500000000}, {seconds: -1 nanos: -500000000}]"),
    ('{"optionalDuration": null}', ""),
    ('{"optionalDuration": "-5s"}', "optional_duration: {seconds: -5}"),
    ('{"optionalDuration": "-0.5s"}', "optional_duration: {nanos: -500000000}"),
    ('{"optionalTimestamp": "0001-01-01T00:00:00Z"}', "optional_timestamp: {seconds: -62135596800}"),
    ('{"optionalTimestamp": "9999-12-31T23:59:59.999999999Z"}',
     "optional_timestamp: {seconds: 253402300799 nanos: 999999999}"),
    ('{"optionalTimestamp": "1970-01-01T00:00:00.000Z"}', "optional_timestamp: {}"),
    ('{"optionalTimestamp": "1970-01-01T00:00:00.000000001Z"}', "optional_timestamp: {nanos: 1}"),
    ('{"optionalTimestamp": "1969-12-31T23:59:59.999999999Z"}', "optional_timestamp: {seconds: -1 nanos: 999999999}"),
    ('{"optionalTimestamp": "1969-12-31T23:59:49.500Z"}', "optional_timestamp: {seconds: -11 nanos: 500000000}"),
    ('{"optionalTimestamp": "1993-02-10T00:00:00.000Z"}', "optional_timestamp: {seconds: 729302400}"),
    ('{"optionalTimestamp": "1970-01-01T08:00:01+08:00"}', "optional_timestamp: {seconds: 1}"),
    ('{"optionalTimestamp": "1969-12-31T16:00:01-08:00"}', "optional_timestamp: {seconds: 1}"),
    ('{"optionalTimestamp": null}', ""),
    ('{"optionalFieldMask": "foo,barBaz"}', 'optional_field_mask: {paths: "foo" paths: "bar_baz"}'),
    ('{"optionalFieldMask": ""}', "optional_field_mask: {}"),
    ('{"optionalStruct": {"n": null, "i": 1234, "b": true, "d": 1234.5678, "s": "x", "l": [1, "5"], "o": {"v": 0}}}',
     """optional_struct: {
       fields: {key: "n" value: {null_value: NULL_VALUE}} fields: {key: "i" value: {number_value: 1234}}
       fields: {key: "b" value: {bool_value: true}} fields: {key: "d" value: {number_value: 1234.5678}}
       fields: {key: "s" value: {string_value: "x"}}
       fields: {key: "l" value: {list_value: {values: [{number_value: 1}, {string_value: "5"}]}}}
       fields: {key: "o" value: {struct_value: {fields: {key: "v" value: {number_value: 0}}}}}}"""),
    ('{"optionalStruct": {"listValue": []}}', 'optional_struct: {fields: {key: "listValue" value: {list_value: {}}}}'),
    ('{"optionalValue": 1}', "optional_value: {number_value: 1}"),
    ('{"optionalValue": 1.5}', "optional_value: {number_value: 1.5}"),
    ('{"optionalValue": false}', "optional_value: {bool_value: false}"),
    ('{"optionalValue": null}', "optional_value: {null_value: NULL_VALUE}"),
    ('{"optionalValue": "hello"}', 'optional_value: {string_value: "hello"}'),
    ('{"optionalValue": [0, "hello"]}',
     'optional_value: {list_value: {values: [{number_value: 0}, {string_value: "hello"}]}}'),
    ('{"optionalValue": {"value": 1}}',
     'optional_value: {struct_value: {fields: {key: "value" value: {number_value: 1}}}}'),
    ('{"repeatedValue": [["a"]]}', 'repeated_value: {list_value: {values: {string_value: "a"}}}'),
    ('{"repeatedListValue": [["a"]]}', 'repeated_list_value: {values: {string_value: "a"}}'),
    ('{"optionalAny": {}}', "optional_any: {}"),
    ('{"optionalAny": null}', ""),
]
WRAPPERS = ["Bool", "Int32", "Uint32", "Int64", "Uint64", "Float", "Double", "String", "Bytes"]
# What Any holds, by the name after "google.protobuf.".
IN_ANY = [("Int32Value", "12345", "value: 12345"), ("Duration", '"1.5s"', "seconds: 1 nanos: 500000000"),
          ("Timestamp", '"1970-01-01T00:00:00Z"', ""), ("FieldMask", '"foo,barBaz"', 'paths: ["foo", "bar_baz"]'),
          ("Struct", '{"foo": 1}', 'fields: {key: "foo" value: {number_value: 1}}'),
          ("Value", '{"foo": 1}', 'struct_value: {fields: {key: "foo" value: {number_value: 1}}}'),
          ("Value", "1", "number_value: 1"), ("Empty", "{}", "")]

REFUSED_JSON = [
    r'{"optionalString": "abc\ '[:-1], "{fieldname1: 1}", '{"fieldname1":1,}', '{"fieldname1":1 ,}',
    '{"fieldname1":1 , }', '{\n"fieldname1":1,\n}', '{\n// A comment.\n"fieldname1": 1\n}',
    '{ "optionalInt32": 1 "optionalInt64": 2 }', "null",
    '{"optionalNestedMessage": {"a": 1}, "optionalNestedMessage": {}}',
    '{"optional_nested_message": {"a": 1}, "optionalNestedMessage": {}}',
    '{"optionalNestedMessage": {"a": 1}, "optional_nested_message": {}}',
    '{"optionalBool":0}', '{"optionalBool":1}', '{"optionalBool":True}', '{"optionalBool":FALSE}',
    '{"optionalBool":"true"}', '{"optionalBool":"false"}', '{"optionalBool":""}',
    '{"optionalNestedEnum": FOO}', '{"optionalNestedEnum": "UNKNOWN"}', '{"repeatedNestedEnum": ["UNKNOWN"]}',
    '{"mapStringNestedEnum": {"key": "UNKNOWN"}}',
    r'{"optionalString": "\U8C37\U6b4C"}', r'{"optionalString": "\uXXXX\u6B4C"}', r'{"optionalString": "\u8C3"}',
    r'{"optionalString": "\uD800"}', r'{"optionalString": "\uDC00"}', r'{"optionalString": "\uDE01\uD83D"}',
    '{"optionalString": 12345}', '{"oneofUint32": 1, "oneofString": "test"}',
    '{"mapInt32Int32": {1: 2, 3: 4}}', '{"mapUint64Uint64": {1: 2}}', '{"mapBoolBool": {true: true}}',
    "{'optionalString': \"Hello\"}", "{\"optionalString\": 'Hello'}", "{'optionalString': 'Hello'}",
    '{"repeatedInt32": [1, false, 3]}', '{"repeatedInt32": [1, "name"]}', '{"repeatedInt32": [1, {"a": 4}]}',
    '{"repeatedString": ["1", 2]}', '{"repeatedString": ["1", false]}', '{"repeatedString": ["1", {"a": 4}]}',
    '{"repeatedNestedMessage": [{"a": 1}, 2]}', '{"repeatedNestedMessage": [{"a": 1}, false]}',
    '{"repeatedNestedMessage": [{"a": 1}, "2"]}', '{"repeatedInt32": [1, 2,]}', '{"repeatedInt32": [1, 2 , ]}',
    '{"repeatedInt32": [\n1,\n2,\n]}', '{"repeatedInt32": [1, null, 2]}',
    '{"repeatedNestedMessage": [{"a":1}, null]}', '{"mapInt32Int32": {null: 1}}', '{"mapInt32Int32": {"0": null}}',
]
REFUSED_WELL_KNOWN = [
    '{"optionalDuration": "1"}', '{"optionalDuration": "-315576000001.000000000s"}',
    '{"optionalDuration": "315576000001.000000000s"}', '{"optionalTimestamp": "0000-01-01T00:00:00Z"}',
    '{"optionalTimestamp": "10000-01-01T00:00:00Z"}', '{"optionalTimestamp": "0001-01-01T00:00:00"}',
    '{"optionalTimestamp": "0001-01-01 00:00:00Z"}', '{"optionalTimestamp": "0001-01-01T00:00:00z"}',
    '{"optionalTimestamp": "0001-01-01t00:00:00Z"}', '{"optionalTimestamp": "1970-01-01T08:00:01+0800"}',
    '{"optionalFieldMask": "foo,bar_bar"}', '{"optionalAny": {"@type": "", "value": ""}}',
    '{"optionalAny": {"@type": "not_a_url", "value": ""}}',
]
NO_JSON = [
    "optional_duration: {seconds: -315576000001}", "optional_duration: {seconds: 315576000001}",
    "optional_duration: {seconds: 1 nanos: -1}", "optional_duration: {seconds: -1 nanos: 1}",
    "optional_duration: {seconds: -1 nanos: -1000000000}", "optional_duration: {seconds: 1 nanos: 1000000000}",
    "optional_timestamp: {seconds: -62135596801}", "optional_timestamp: {seconds: 253402300800}",
    "optional_timestamp: {nanos: -1}", "optional_timestamp: {nanos: 1000000000}",
    'optional_field_mask: {paths: "fooBar"}', 'optional_field_mask: {paths: "foo_3_bar"}',
    'optional_field_mask: {paths: "foo__bar"}', "optional_value: {number_value: nan}",
    "optional_value: {number_value: inf}", "optional_value: {number_value: -inf}",
]


def run(suite):
    for text, expected in TAKEN:
        suite.takes("JsonInput", JSON, text, expected)
    for text in REFUSED_JSON:
        suite.refuses("JsonInput", JSON, text, output=PROTOBUF)
    names(suite)
    numbers(suite)
    for text in ('{"unknown": 1}', '{"unknown": "a"}', '{"unknown": true}', '{"unknown": false}', '{"unknown": null}',
                 '{"unknown": {"a": 1}}', '{"unknown": [1, {"a": []}]}', '{"optionalNestedEnum": "UNKNOWN"}',
                 '{"repeatedNestedEnum": ["UNKNOWN"]}', '{"mapStringNestedEnum": {"key": "UNKNOWN"}}'):
        suite.takes("IgnoreUnknown", JSON, text, "", [PROTOBUF], IGNORE_UNKNOWN)
    suite.takes("IgnoreUnknownPart", JSON, '{"repeatedNestedEnum": ["FOO", "UNKNOWN", "FOO"]}',
                "repeated_nested_enum: [FOO, FOO]", [PROTOBUF], IGNORE_UNKNOWN)
    suite.takes("IgnoreUnknownPart", JSON, '{"mapStringNestedEnum": {"key1": "FOO", "key2": "UNKNOWN"}}',
                'map_string_nested_enum: {key: "key1" value: FOO}', [PROTOBUF], IGNORE_UNKNOWN)
    if suite.is_proto3:
        proto3(suite)


def names(suite):
    """Fields go by their JSON names, and by their own; JSON names come out."""
    numbered = " ".join(f"{name}: {index + 1}" for index, name in enumerate(NUMBERED))
    for named in (JSON_NAMES, NUMBERED):
        text = "{" + ",".join(f'"{name}": {index + 1}' for index, name in enumerate(named)) + "}"
        suite.takes("FieldNames", JSON, text, numbered)
        suite.shows("FieldNames", text, lambda value: sorted(value) == sorted(JSON_NAMES))
    default = lambda value: ("FieldName13" in value) != suite.is_proto3
    suite.shows("DefaultPrimitive", '{"FieldName13": 0}', default)
    if suite.type_name.endswith("proto2.TestAllTypesProto2"):
        package = suite.type_name.removesuffix(".TestAllTypesProto2")
        name = f"[{package}.extension_int32]"
        suite.shows("FieldNameExtension", f'{{"{name}": 1}}', lambda value: value == {name: 1})


def numbers(suite):
    for kind, too_large, too_small in (
        ("Int32", "2147483648", "-2147483649"), ("Uint32", "4294967296", "-1"),
        ("Int64", "9223372036854775808", "-9223372036854775809"), ("Uint64", "18446744073709551616", "-1"),
    ):
        for value in (too_large, too_small, "0.5", "3x3", "12abc", "abc", "", " 1", "1 ", "12 34", "12,34", "12谷歌34"):
            suite.refuses(f"{kind}Field", JSON, f'{{"optional{kind}": "{value}"}}', output=PROTOBUF)
        for value in (too_large, too_small, "0.5", "+1", "01", "-01", "0x1", "1.", ".5", "1e", "-", "true",
                      "false"):
            suite.refuses(f"{kind}Field", JSON, f'{{"optional{kind}": {value}}}', output=PROTOBUF)
    for kind, limit in (("Float", "3.502823e+38"), ("Double", "1.89769e+308")):
        for value in (limit, "-" + limit, "+" + limit, "NaN", "Infinity", "-Infinity", '""', '"12abc"', '"abc"', '"12 34"',
                      '"12,34"', '"12谷歌34"', "true", "false"):
            suite.refuses(f"{kind}Field", JSON, f'{{"optional{kind}": {value}}}', output=PROTOBUF)
    # NaNs come in many forms, and go in one.
    for bits in (0x7FA12345, 0xFFB54321):
        data = tag(suite.field("float").number, 5) + u32(bits)
        suite.takes("FloatFieldNormalizeNan", PROTOBUF, data, "optional_float: nan", [JSON])
    for bits in (0x7FFA123456789ABC, 0xFFFBCBA987654321):
        data = tag(suite.field("double").number, 1) + u64(bits)
        suite.takes("DoubleFieldNormalizeNan", PROTOBUF, data, "optional_double: nan", [JSON])
    for kind in ("Int64", "Uint64"):
        suite.shows(f"{kind}FieldBeString", f'{{"optional{kind}": 1}}', lambda value: value == {f"optional{kind}": "1"})
    singles = {f.json_name for f in suite.fields if f.name.startswith(("optional_", "repeated_", "map_"))
               and not f.name.endswith(("null_value", "_value"))}
    suite.takes("AllFieldAcceptNull", JSON, "{" + ",".join(f'"{name}": null' for name in sorted(singles)) + "}", "")


def proto3(suite):
    """Of proto3's messages alone: well-known types, open enums and aliases."""
    for text, expected in WELL_KNOWN:
        suite.takes("JsonInput", JSON, text, expected)
    for text in REFUSED_WELL_KNOWN:
        suite.refuses("JsonInput", JSON, text, output=PROTOBUF)
    for text in NO_JSON:
        suite.has_no_form("JsonOutput", text)
    for name in ("ALIAS_BAZ", "MOO", "moo", "bAz"):
        suite.takes("EnumFieldWithAlias", JSON, f'{{"optionalAliasedEnum": "{name}"}}', "optional_aliased_enum: ALIAS_BAZ")
    suite.shows("EnumFieldUnknownValue", '{"optionalNestedEnum": 123}', lambda v: v == {"optionalNestedEnum": 123})
    for name in WRAPPERS:
        lower = name.lower()
        zero = {"Bool": "false", "String": '""', "Bytes": '""'}.get(name, "0")
        one = {"Bool": "true", "String": '"AQI="', "Bytes": '"AQI="'}.get(name, "1")
        text = {"String": '"AQI="', "Bytes": r'"\x01\x02"'}.get(name, one)
        suite.takes(f"Optional{name}Wrapper", JSON, f'{{"optional{name}Wrapper": {zero}}}',
                    f"optional_{lower}_wrapper: {{value: {zero}}}")
        suite.takes(f"Repeated{name}Wrapper", JSON, f'{{"repeated{name}Wrapper": [{zero}, {one}]}}',
                    f"repeated_{lower}_wrapper: [{{value: {zero}}}, {{value: {text}}}]")
        suite.takes("WrapperTypesWithNullValue", JSON, f'{{"optional{name}Wrapper": null, "repeated{name}Wrapper": null}}', "")
    for given, shown in (("1.000000000s", "1s"), ("1.010000000s", "1.010s"), ("1.000010000s", "1.000010s"),
                         ("1.000000010s", "1.000000010s")):
        suite.shows("DurationDigits", f'{{"optionalDuration": "{given}"}}', lambda v: v == {"optionalDuration": shown})
    for given, shown in (("1969-12-31T16:00:00-08:00", "00:00:00Z"), ("1970-01-01T00:00:00.000000000Z", "00:00:00Z"),
                         ("1970-01-01T00:00:00.010000000Z", "00:00:00.010Z"),
                         ("1970-01-01T00:00:00.000010000Z", "00:00:00.000010Z"),
                         ("1970-01-01T00:00:00.000000010Z", "00:00:00.000000010Z")):
        suite.shows("TimestampDigits", f'{{"optionalTimestamp": "{given}"}}',
                    lambda v: v == {"optionalTimestamp": "1970-01-01T" + shown})
    for given in ('"NULL_VALUE"', "null"):
        suite.shows("NullValueInOtherOneof", f'{{"oneofNullValue": {given}}}', lambda v: v == {"oneofNullValue": None})
    suite.shows("NullValueInNormalMessage", '{"optionalNullValue": null}', lambda v: v == {})
    url = "type.googleapis.com/" + suite.type_name
    own = f"[{url}] {{optional_int32: 12345}}"
    for text in (f'{{"@type": "{url}", "optionalInt32": 12345}}', f'{{"optionalInt32": 12345, "@type": "{url}"}}'):
        suite.takes("Any", JSON, f'{{"optionalAny": {text}}}', f"optional_any: {{{own}}}")
    nested = f'{{"@type": "type.googleapis.com/google.protobuf.Any", "value": {{"@type": "{url}", "optionalInt32": 12345}}}}'
    suite.takes("AnyNested", JSON, f'{{"optionalAny": {nested}}}',
                f"optional_any: {{[type.googleapis.com/google.protobuf.Any] {{{own}}}}}")
    for name, value, expected in IN_ANY:
        text = f'{{"optionalAny": {{"@type": "type.googleapis.com/google.protobuf.{name}", "value": {value}}}}}'
        if name == "Empty":
            text = text.replace(', "value": {}', "")
        suite.takes(f"AnyWith{name}", JSON, text,
                    f"optional_any: {{[type.googleapis.com/google.protobuf.{name}] {{{expected}}}}}")
