// SPDX-License-Identifier: Apache-2.0
// The messages that have a JSON form of their own (protobuf.dev, "ProtoJSON Format").

extension DescriptorPool {
  /// The types that protobuf brings itself.
  static let wellKnown = DescriptorPool([
    .google_protobuf_any, .google_protobuf_api, .google_protobuf_duration, .google_protobuf_empty,
    .google_protobuf_field_mask, .google_protobuf_source_context, .google_protobuf_struct,
    .google_protobuf_timestamp, .google_protobuf_type, .google_protobuf_wrappers,
  ])

  /// The message that an Any's type URL means: its last part is the name.
  func message(typeURL: String) -> MessageDescriptor? {
    guard let slash = typeURL.lastIndex(of: "/") else { return nil }
    let name = String(typeURL[typeURL.index(after: slash)...])
    return message(named: name) ?? DescriptorPool.wellKnown.message(named: name)
  }
}

extension JSONWriter {
  mutating func wellKnown(
    _ kind: WellKnownType, _ wire: inout WireReader, _ table: Table
  ) throws {
    switch kind {
    case .any: try any(&wire)
    case .duration:
      let (seconds, nanos) = try time(&wire)
      out.append(UInt8(ascii: "\""))
      guard TimeText.printDuration(seconds, nanos, to: &out) else {
        throw JSONError("a Duration is out of range, or its seconds and nanos differ in sign")
      }
      out.append(UInt8(ascii: "\""))
    case .timestamp:
      let (seconds, nanos) = try time(&wire)
      out.append(UInt8(ascii: "\""))
      guard TimeText.printTimestamp(seconds, nanos, to: &out) else {
        throw JSONError("a Timestamp is not between the years 1 and 9999, or its nanos are out of range")
      }
      out.append(UInt8(ascii: "\""))
    case .fieldMask: try fieldMask(&wire)
    case .struct, .listValue: try collection(kind, &wire, table)
    case .value: try structValue(&wire, table)
    case .wrapper:
      // With a message in it, which may be the same one again, it is no wrapper.
      guard let field = table.pointee.field(numbered: 1), !field.pointee.isMessage else {
        throw JSONError("\(table.pointee.descriptor.fullName) is no wrapper")
      }
      var found: WireReader?
      while let tag = try wire.readTag() {
        if tag == field.pointee.tag { found = wire }
        try wire.skipUnknown(tag)
      }
      if var found { try value(field, &found) } else { try defaultElement(field) }
    }
  }

  private func time(_ wire: inout WireReader) throws(DecodeError) -> (Int64, Int32) {
    var (seconds, nanos): (Int64, Int32) = (0, 0)
    while let tag = try wire.readTag() {
      switch tag {
      case 8: seconds = try wire.int64()
      case 16: nanos = try wire.int32()
      default: try wire.skipUnknown(tag)
      }
    }
    return (seconds, nanos)
  }

  private mutating func fieldMask(_ wire: inout WireReader) throws {
    out.append(UInt8(ascii: "\""))
    var isFirst = true
    while let tag = try wire.readTag() {
      guard tag == 10 else {
        try wire.skipUnknown(tag)
        continue
      }
      if !isFirst { out.append(UInt8(ascii: ",")) }
      isFirst = false
      var afterUnderscore = false
      for byte in try text(&wire) {
        switch byte {
        case UInt8(ascii: "_") where !afterUnderscore: afterUnderscore = true
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
          out.append(afterUnderscore ? byte - 32 : byte)
          afterUnderscore = false
        case UInt8(ascii: "0")...UInt8(ascii: "9") where !afterUnderscore,
          UInt8(ascii: ".") where !afterUnderscore:
          out.append(byte)
        default: throw JSONError("a FieldMask has a path that would not come back from JSON as it is")
        }
      }
      if afterUnderscore { throw JSONError("a FieldMask has a path that ends in an underscore") }
    }
    out.append(UInt8(ascii: "\""))
  }

  /// A Struct's members or a ListValue's elements.
  private mutating func collection(
    _ kind: WellKnownType, _ wire: inout WireReader, _ table: Table
  ) throws {
    guard let field = table.pointee.field(numbered: 1), let valueType = field.pointee.messageType else {
      return
    }
    let isList = kind == .listValue
    begin(isList ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    while let tag = try wire.readTag() {
      guard tag == 10 else {
        try wire.skipUnknown(tag)
        continue
      }
      if isList {
        element()
        let outer = try wire.enterMessage()
        try message(&wire, valueType)
        wire.leave(outer)
      } else {
        _ = try entry(field, &wire, true)
      }
    }
    end(isList ? UInt8(ascii: "]") : UInt8(ascii: "}"))
  }

  private mutating func structValue(_ wire: inout WireReader, _ table: Table) throws {
    var found: (field: Field, reader: WireReader)?
    while let tag = try wire.readTag() {
      let field = table.pointee.field(numbered: Int32(truncatingIfNeeded: tag >> 3))
      if let field, tag == field.pointee.tag { found = (field, wire) }
      try wire.skipUnknown(tag)
    }
    guard var found else { return out.append("null") }
    if found.field.pointee.kind == .double {
      let number = try found.reader.double()
      guard number.isFinite else { throw JSONError("a Value holds a number that JSON does not have") }
      return self.number(number)
    }
    try value(found.field, &found.reader)
  }

  private mutating func any(_ wire: inout WireReader) throws {
    var url = ""
    var content: Bytes = []
    while let tag = try wire.readTag() {
      switch tag {
      case 10: url = try wire.string()
      case 18: content = try wire.bytes()
      default: try wire.skipUnknown(tag)
      }
    }
    if url.isEmpty, content.isEmpty { return out.append("{}") }
    guard let type = options.types.message(typeURL: url) else {
      throw JSONError("an Any holds '\(url)', which is not among the types in the options")
    }
    let inner = try DynamicMessage(
      type, decoding: content, extensions: options.types,
      options: DecodeOptions(depthLimit: wire.depthLeft, allowsPartial: true))
    begin(UInt8(ascii: "{"))
    element()
    out.append("\"@type\":")
    if options.isPretty { out.append(UInt8(ascii: " ")) }
    url.withUTF8 { string(UnsafeRawBufferPointer($0)) }
    try inner.serialized(EncodeOptions(allowsPartial: true)).withUnsafeBytes { buffer in
      guard wire.depthLeft > 0 else { throw JSONError("messages are nested deeper than the limit") }
      var reader = try WireReader(buffer, DecodeOptions(depthLimit: wire.depthLeft - 1))
      if let wellKnown = type.node.wellKnown {
        element()
        out.append("\"value\":")
        if options.isPretty { out.append(UInt8(ascii: " ")) }
        try self.wellKnown(wellKnown, &reader, type.table)
      } else {
        try members(&reader, type.table, isFirst: false)
      }
    }
    end(UInt8(ascii: "}"))
  }
}
