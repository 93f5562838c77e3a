// SPDX-License-Identifier: Apache-2.0
// Text format out. It is for people, so it is printed from a dynamic message, whose fields and map entries
// are in order.

struct TextWriter: ~Copyable {
  var out = OutputBuffer()
  let options: TextWriteOptions
  private var indentation = 0

  init(_ options: TextWriteOptions) { self.options = options }

  mutating func message(_ message: DynamicMessage) {
    if message.descriptor.node.wellKnown == .any, expandedAny(message) { return }
    for entry in message.entries {
      let field = entry.field
      switch entry.value {
      case .list(let elements): for element in elements { self.field(field, element) }
      case .map(let map):
        for (key, value) in map.sorted(by: { $0.key < $1.key }) { self.entry(field, key, value) }
      default: self.field(field, entry.value)
      }
    }
    if options.printsUnknownFields {
      message.unknownFields.bytes.withUnsafeBytes { bytes in
        _ = try? unknown(bytes, depth: 16)
      }
    }
  }

  private mutating func field(_ field: FieldDescriptor, _ value: FieldValue) {
    begin(field.textName)
    if hides(field) {
      out.append(": [REDACTED]")
    } else if case .message(let inner) = value {
      open()
      message(inner)
      close()
    } else {
      out.append(": ")
      scalar(value, field)
    }
    end()
  }

  private mutating func entry(_ field: FieldDescriptor, _ key: MapKey, _ value: FieldValue) {
    guard let type = field.messageType, let keyField = type.field(numbered: 1),
      let valueField = type.field(numbered: 2)
    else { return }
    begin(field.textName)
    if hides(field) {
      out.append(": [REDACTED]")
    } else {
      open()
      self.field(keyField, key.value(keyField.kind))
      self.field(valueField, value)
      close()
    }
    end()
  }

  private func hides(_ field: FieldDescriptor) -> Bool {
    guard options.hidesSensitiveFields else { return false }
    return field.isSensitive || field.fullName == "google.protobuf.Any.value"
  }

  /// `[type.googleapis.com/acme.Task] { … }`, if the type is known and the bytes are of it.
  private mutating func expandedAny(_ message: DynamicMessage) -> Bool {
    guard case .string(let url)? = message["type_url"], case .bytes(let content)? = message["value"],
      let type = options.types.message(typeURL: url), message.unknownFields.isEmpty,
      let inner = try? DynamicMessage(
        type, decoding: content, extensions: options.types, options: DecodeOptions(allowsPartial: true))
    else { return false }
    begin("[\(url)]")
    open()
    self.message(inner)
    close()
    end()
    return true
  }

  private mutating func scalar(_ value: FieldValue, _ field: FieldDescriptor) {
    switch value {
    case .int32(let value): out.append(decimal: Int64(value))
    case .int64(let value): out.append(decimal: value)
    case .uint32(let value): out.append(decimal: UInt64(value))
    case .uint64(let value): out.append(decimal: value)
    case .float(let value): number(value.description, isWhole: value == value.rounded())
    case .double(let value): number(value.description, isWhole: value == value.rounded())
    case .bool(let value): out.append(value ? "true" : "false" as StaticString)
    case .string(var text): text.withUTF8 { quoted(UnsafeRawBufferPointer($0), isText: true) }
    case .bytes(let bytes): bytes.withUnsafeBytes { quoted($0, isText: false) }
    case .enum(let number):
      if let name = field.enumType?.name(of: number) {
        out.append(name)
      } else {
        out.append(decimal: Int64(number))
      }
    case .message, .list, .map: break
    }
  }

  private mutating func number(_ text: String, isWhole: Bool) {
    out.append(isWhole && text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  private mutating func quoted(_ bytes: UnsafeRawBufferPointer, isText: Bool) {
    out.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 10: out.append("\\n")
      case 13: out.append("\\r")
      case 9: out.append("\\t")
      case 0x20..<0x7F: out.append(byte)
      case 0x80... where isText: out.append(byte)
      default:
        out.append(UInt8(ascii: "\\"))
        for shift: UInt8 in [6, 3, 0] { out.append(UInt8(ascii: "0") + (byte >> shift & 7)) }
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

// The layout.
extension TextWriter {
  private mutating func begin(_ name: String) {
    if options.isSingleLine {
      if out.count > 0 { out.append(UInt8(ascii: " ")) }
    } else {
      for _ in 0..<indentation { out.append("  ") }
    }
    out.append(name)
  }

  private mutating func end() {
    if !options.isSingleLine { out.append(UInt8(ascii: "\n")) }
  }

  private mutating func open() {
    out.append(" {")
    end()
    indentation += 1
  }

  private mutating func close() {
    indentation -= 1
    if options.isSingleLine {
      out.append(UInt8(ascii: " "))
    } else {
      for _ in 0..<indentation { out.append("  ") }
    }
    out.append(UInt8(ascii: "}"))
  }

  /// Fields by number. What may be a message is printed as one: nothing on the wire tells it from a string.
  private mutating func unknown(_ bytes: UnsafeRawBufferPointer, depth: Int) throws(DecodeError) {
    var wire = try WireReader(bytes)
    while let tag = try wire.readTag() { try unknown(tag, &wire, depth) }
  }

  private mutating func unknown(
    _ tag: UInt32, _ wire: inout WireReader, _ depth: Int
  ) throws(DecodeError) {
    if tag & 7 == 4 { return try wire.skipUnknown(tag) }
    begin(String(tag >> 3))
    if options.hidesSensitiveFields {
      out.append(": [REDACTED]")
      try wire.skip(tag)
      return end()
    }
    switch tag & 7 {
    case 0:
      out.append(": ")
      out.append(decimal: try wire.varint())
    case 1: hexadecimal(try wire.fixed64(), digits: 16)
    case 5: hexadecimal(UInt64(try wire.fixed32()), digits: 8)
    case 3:
      let outer = try wire.enterGroup()
      open()
      while let inner = try wire.readTag() { try unknown(inner, &wire, depth - 1) }
      close()
      try wire.leaveGroup(outer)
    default:
      let count = try wire.length()
      let content = UnsafeRawBufferPointer(start: try wire.take(count), count: count)
      if depth > 0, count > 0, Self.isMessage(content) {
        open()
        try unknown(content, depth: depth - 1)
        close()
      } else {
        out.append(": ")
        quoted(content, isText: false)
      }
    }
    end()
  }

  private static func isMessage(_ bytes: UnsafeRawBufferPointer) -> Bool {
    do {
      var wire = try WireReader(bytes)
      while let tag = try wire.readTag() { try wire.skip(tag) }
      return true
    } catch {
      return false
    }
  }

  private mutating func hexadecimal(_ value: UInt64, digits: UInt64) {
    out.append(": 0x")
    for place in (0..<digits).reversed() {
      let digit = UInt8(truncatingIfNeeded: value >> (4 * place) & 15)
      out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
