// SPDX-License-Identifier: Apache-2.0
// The types inside Any: only the message says which they are, so the server is asked when it has come.

internal import Martlet

enum AnyTypes {
  /// Asks for the types of every Any in the message, at any depth; returns the full names that stay unknown.
  static func look(in message: DynamicMessage, _ schema: inout Schema) async -> Set<String> {
    var unknown: Set<String> = []
    // An Any may be in an Any, which shows once the outer one's type is known.
    for _ in 0..<8 {
      var missing: Set<String> = []
      collect(message, schema.pool, &missing)
      missing.subtract(unknown)
      if missing.isEmpty { break }
      for name in missing {
        try? await schema.look(for: name)
        if schema.pool.message(named: name) == nil { unknown.insert(name) }
      }
    }
    return unknown
  }

  /// The message such that JSON can show it: an Any of a type that nobody knows becomes
  /// `{"@type": …, "@value": base64}`.
  static func resolved(
    _ message: DynamicMessage, _ schema: inout Schema
  ) async -> (message: DynamicMessage, types: DescriptorPool) {
    let unknown = await look(in: message, &schema)
    if unknown.isEmpty { return (message, schema.pool) }
    var types = schema.pool
    for name in unknown { types.add(standIn(for: name)) }
    return (rewritten(message, unknown), types)
  }

  /// The names that stand behind a slash at the end of a string or of brackets, as the type of an Any does in
  /// JSON and in text format. One too many costs a question to the server.
  static func names(in text: ArraySlice<UInt8>) -> Set<String> {
    var names: Set<String> = []
    for end in text.indices where text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "]") {
      let name = text[..<end].suffix(nameMax).reversed().prefix { isNamePart($0) }
      let slash = end - name.count - 1
      guard name.count > 2, slash >= text.startIndex, text[slash] == UInt8(ascii: "/"),
        name.contains(UInt8(ascii: "."))
      else { continue }
      names.insert(String(decoding: name.reversed(), as: UTF8.self))
    }
    return names
  }

  private static let nameMax = 512

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func collect(_ message: DynamicMessage, _ pool: DescriptorPool, _ names: inout Set<String>) {
    if let (name, bytes) = anyContent(message) {
      guard let type = pool.message(named: name) else {
        if !isBuiltIn(name) { names.insert(name) }
        return
      }
      let options = DecodeOptions(allowsPartial: true)
      if let inner = try? DynamicMessage(type, decoding: bytes, extensions: pool, options: options) {
        collect(inner, pool, &names)
      }
      return
    }
    for field in message.setFields { collect(message[field], pool, &names) }
  }

  private static func collect(_ value: FieldValue, _ pool: DescriptorPool, _ names: inout Set<String>) {
    switch value {
    case .message(let inner): collect(inner, pool, &names)
    case .list(let elements): for element in elements { collect(element, pool, &names) }
    case .map(let map): for element in map.values { collect(element, pool, &names) }
    default: break
    }
  }

  static func anyContent(_ message: DynamicMessage) -> (name: String, bytes: Bytes)? {
    guard message.descriptor.fullName == "google.protobuf.Any", case .string(let url)? = message["type_url"],
      case .bytes(let bytes)? = message["value"], let slash = url.lastIndex(of: "/")
    else { return nil }
    return (String(url[url.index(after: slash)...]), bytes)
  }

  /// protobuf's own types, which JSON always knows.
  private static func isBuiltIn(_ name: String) -> Bool {
    let own = ["Any", "Duration", "Timestamp", "FieldMask", "Struct", "Value", "ListValue", "Empty"]
    guard name.hasPrefix("google.protobuf.") else { return false }
    return name.hasSuffix("Value") || own.contains(String(name.dropFirst("google.protobuf.".count)))
  }

  // MARK: Stand-ins

  /// A message of this name with one field, `@value`.
  private static func standIn(for fullName: String) -> FileDescriptor {
    let parts = fullName.split(separator: ".")
    var file = Google_Protobuf_FileDescriptorProto()
    file.name = "unknown/\(fullName).proto"
    file.package = parts.dropLast().joined(separator: ".")
    file.syntax = "proto3"
    var field = Google_Protobuf_FieldDescriptorProto()
    (field.name, field.jsonName, field.number) = ("value", "@value", 1)
    (field.type, field.label) = (.bytes, .optional)
    var message = Google_Protobuf_DescriptorProto()
    message.name = parts.last.map(String.init) ?? fullName
    message.field = [field]
    file.messageType = [message]
    return FileDescriptor(file, dependencies: [])
  }

  private static func rewritten(_ message: DynamicMessage, _ unknown: Set<String>) -> DynamicMessage {
    var message = message
    if let (name, bytes) = anyContent(message) {
      // The bytes as field 1 of the stand-in.
      if unknown.contains(name) {
        let value = Google_Protobuf_BytesValue(value: bytes)
        message["value"] = .bytes((try? value.serialized()) ?? [])
      }
      return message
    }
    for field in message.setFields { message[field] = rewritten(message[field], unknown) }
    return message
  }

  private static func rewritten(_ value: FieldValue, _ unknown: Set<String>) -> FieldValue {
    switch value {
    case .message(let inner): .message(rewritten(inner, unknown))
    case .list(let elements): .list(elements.map { rewritten($0, unknown) })
    case .map(let map): .map(map.mapValues { rewritten($0, unknown) })
    default: value
    }
  }
}
