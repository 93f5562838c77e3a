// SPDX-License-Identifier: Apache-2.0
// The messages that have a JSON form of their own (protobuf.dev, "ProtoJSON Format").

extension JSONReader {
  mutating func wellKnown(_ kind: WellKnownType, _ table: Table) throws(JSONError) {
    skipSpace()
    switch kind {
    case .any: try any()
    case .duration:
      let start = next
      guard let time = TimeText.parseDuration(try string()) else {
        next = start
        throw failure("expected a duration such as \"1.5s\", of at most 10,000 years")
      }
      self.time(time.seconds, time.nanos)
    case .timestamp:
      let start = next
      guard let time = TimeText.parseTimestamp(try string()) else {
        next = start
        throw failure("expected a timestamp such as \"1972-01-01T10:00:20.021Z\"")
      }
      self.time(time.seconds, time.nanos)
    case .fieldMask: try fieldMask()
    case .struct:
      try enter()
      try structMembers()
      depthLeft += 1
    case .listValue:
      try enter()
      try listElements()
      depthLeft += 1
    case .value: try structValue()
    case .wrapper:
      // A message in it would be no wrapper, and could be the same one again.
      guard let field = table.pointee.field(numbered: 1), !field.pointee.isMessage else {
        throw failure("\(table.pointee.descriptor.fullName) is no wrapper")
      }
      _ = try element(field)
    }
  }

  private mutating func time(_ seconds: Int64, _ nanos: Int32) {
    if seconds != 0 {
      out.append(8)
      out.varint(UInt64(bitPattern: seconds))
    }
    if nanos != 0 {
      out.append(16)
      out.varint(UInt64(bitPattern: Int64(nanos)))
    }
  }

  /// Paths in lowerCamelCase, comma by comma, to snake_case.
  private mutating func fieldMask() throws(JSONError) {
    let mask = try string()
    guard !mask.isEmpty else { return }
    out.append(10)
    var start = out.beginDelimited()
    for byte in mask {
      switch byte {
      case UInt8(ascii: ","):
        out.endDelimited(start)
        out.append(10)
        start = out.beginDelimited()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        out.append(UInt8(ascii: "_"))
        out.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
        out.append(byte)
      default: throw failure("a FieldMask's paths are written in lowerCamelCase")
      }
    }
    out.endDelimited(start)
  }

  private mutating func structMembers() throws(JSONError) {
    try expect(UInt8(ascii: "{"), "an object")
    if take(UInt8(ascii: "}")) { return }
    var keys = SeenKeys()
    repeat {
      skipSpace()
      out.append(10)
      let entry = out.beginDelimited()
      out.append(10)
      let key = try string()
      guard keys.insert(key) else { throw failure("a member comes twice") }
      out.delimited(key)
      try expect(UInt8(ascii: ":"), "':'")
      out.append(18)
      let value = out.beginDelimited()
      try structValue()
      out.endDelimited(value)
      out.endDelimited(entry)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "',' or '}'")
  }

  private mutating func listElements() throws(JSONError) {
    try expect(UInt8(ascii: "["), "a list")
    if take(UInt8(ascii: "]")) { return }
    repeat {
      out.append(10)
      let value = out.beginDelimited()
      try structValue()
      out.endDelimited(value)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "',' or ']'")
  }

  /// A google.protobuf.Value: whatever JSON has.
  private mutating func structValue() throws(JSONError) {
    try enter()
    skipSpace()
    switch peek() {
    case UInt8(ascii: "n"):
      try literal("null")
      out.append(8)
      out.append(0)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      out.append(32)
      out.append(try bool() ? 1 : 0)
    case UInt8(ascii: "\""):
      out.append(26)
      out.delimited(try string())
    case UInt8(ascii: "{"):
      out.append(42)
      let start = out.beginDelimited()
      try structMembers()
      out.endDelimited(start)
    case UInt8(ascii: "["):
      out.append(50)
      let start = out.beginDelimited()
      try listElements()
      out.endDelimited(start)
    default:
      out.append(17)
      out.fixed64(try double().bitPattern)
    }
    depthLeft += 1
  }

  /// An Any: "@type" may stand anywhere in it, so it is looked for first.
  private mutating func any() throws(JSONError) {
    let start = next
    guard peek() == UInt8(ascii: "{") else { throw failure("expected an object") }
    try enter()
    next += 1
    var url: String?
    var valueAt: UnsafeRawPointer?
    var others = 0
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        let name = String(decoding: try string(), as: UTF8.self)
        try expect(UInt8(ascii: ":"), "':'")
        skipSpace()
        if name == "@type" {
          guard url == nil else { throw failure("\"@type\" comes twice") }
          url = String(decoding: try string(), as: UTF8.self)
          continue
        }
        others += 1
        if name == "value" {
          guard valueAt == nil else { throw failure("\"value\" comes twice") }
          valueAt = next
        }
        try skipValue()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), "',' or '}'")
    }
    let end = next
    depthLeft += 1
    guard let url else {
      if others == 0 { return }
      throw failure("an Any has no \"@type\"")
    }
    guard let type = options.types.message(typeURL: url) else {
      throw failure("an Any holds '\(url)', which is not among the types in the options")
    }
    var urlText = url
    out.append(10)
    urlText.withUTF8 { out.delimited(UnsafeRawBufferPointer($0)) }
    out.append(18)
    let content = out.beginDelimited()
    try enter()
    if let wellKnown = type.node.wellKnown {
      guard let valueAt else { throw failure("an Any of a \(type.fullName) has it in \"value\"") }
      guard others == 1 || options.ignoresUnknownFields else { throw failure("an Any has a member too many") }
      next = valueAt
      try self.wellKnown(wellKnown, type.table)
    } else {
      next = start
      try object(type.table, isAny: true)
    }
    depthLeft += 1
    out.endDelimited(content)
    next = end
  }
}
