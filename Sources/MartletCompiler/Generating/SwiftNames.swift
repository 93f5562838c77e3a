// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Swift names for protobuf names, by swift-protobuf's rules, so that people can move their code.
enum SwiftNames {
  /// `foo.bar_baz` gives `Foo_BarBaz_`.
  static func prefix(of file: FileNode, bare: Bool) -> String {
    if let prefix = file.proto.options?.swiftPrefix { return prefix }
    if bare || file.package.isEmpty { return "" }
    let parts = file.package.split(separator: ".").map { part in
      part.split(separator: "_").map { capitalized(String($0)) }.joined()
    }
    let prefix = parts.joined(separator: "_") + "_"
    return prefix.utf8.first?.isDigit == true ? "_" + prefix : prefix
  }

  /// A type's own name at its level; `noun` makes it different where Swift has taken it.
  static func typeName(_ name: String, isTopLevel: Bool, prefix: String, noun: String) -> String {
    if isTopLevel, !prefix.isEmpty { return prefix + name }
    let isTaken =
      keywords.contains(name) || takenTypeNames.contains(name)
      || isTopLevel && takenTopLevelNames.contains(name) || name.utf8.allSatisfy { $0 == 0x5F }
    return isTaken ? name + noun : name
  }

  /// `image_url` gives `imageURL`, `HTTPRequest` stays apart: lowerCamelCase with swift-protobuf's four
  /// abbreviations.
  static func member(_ name: String) -> String {
    camelCase(name, upperFirst: false)
  }

  static func upperCamelCase(_ name: String) -> String { camelCase(name, upperFirst: true) }

  private static func camelCase(_ name: String, upperFirst: Bool) -> String {
    var words: [String] = []
    var word: [UInt8] = []
    var last: UInt8 = 0
    func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    for byte in name.utf8 {
      let startsWord =
        byte == UInt8(ascii: "_") || (byte.isDigit && !last.isDigit)
        || (isUpper(byte) && !isUpper(last)) || (!byte.isDigit && last.isDigit)
      if startsWord, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if byte != UInt8(ascii: "_") { word.append(isUpper(byte) ? byte | 0x20 : byte) }
      last = byte
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    var out = name.hasPrefix("_") ? String(name.prefix { $0 == "_" }) : ""
    for (index, word) in words.enumerated() {
      if index == 0, !upperFirst {
        out += word
      } else if abbreviations.contains(word) {
        out += word.uppercased()
      } else {
        out += capitalized(word)
      }
    }
    if out.utf8.first?.isDigit == true { out = "_" + out }
    return out.isEmpty ? "_" : out
  }

  static func capitalized(_ word: String) -> String {
    guard let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }

  /// As it stands in a declaration or after a dot.
  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// After a dot and as an argument label nearly every keyword is a plain name.
  static func label(_ name: String) -> String {
    ["inout", "var", "let"].contains(name) ? "`\(name)`" : name
  }

  /// The case name of an enum value: the enum's own name in front is dropped, then lowerCamelCase.
  static func enumCase(_ value: String, of enumName: String) -> String {
    let stripped = stripping(enumName, from: value) ?? value
    let name = camelCase(stripped, upperFirst: false)
    return takenCaseNames.contains(name) ? name + "_" : name
  }

  /// `STATE_OPEN` without `State` is `OPEN`; nil if nothing, or a digit, would be left.
  private static func stripping(_ enumName: String, from value: String) -> String? {
    var prefix = Array(enumName.utf8).filter { $0 != UInt8(ascii: "_") }[...]
    var rest = Array(value.utf8)[...]
    while let wanted = prefix.first {
      guard let byte = rest.popFirst() else { return nil }
      if byte == UInt8(ascii: "_") { continue }
      guard lower(byte) == lower(wanted) else { return nil }
      prefix.removeFirst()
    }
    while rest.first == UInt8(ascii: "_") { rest.removeFirst() }
    guard let first = rest.first, !first.isDigit else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static let abbreviations: Set<String> = ["url", "http", "https", "id"]

  /// Members every message has, or that Swift gives a meaning of its own.
  static let takenMembers: Set<String> = [
    "unknownFields", "_unknown", "hashValue", "description", "debugDescription", "self", "init", "descriptor",
    "decode", "encode", "hash", "serialized", "dynamicType", "isInitialized", "_",
  ]

  private static let takenCaseNames: Set<String> = [
    "rawValue", "unrecognized", "init", "self", "hashValue", "allCases", "description",
    "debugDescription", "hash", "descriptor", "none", "some", "defaultValue", "_",
  ]

  /// Types whose names the code of messages needs for the runtime's, and words that stand for no type.
  private static let takenTypeNames: Set<String> = [
    "Type", "Protocol", "Self", "Any", "AnyObject", "String", "Bool", "Int32", "Int64", "UInt32", "UInt64",
    "Float", "Double", "Bytes", "Message", "GeneratedMessage", "OpenEnum", "ClosedEnum", "WireReader",
    "BackwardWriter", "UnknownFields", "DecodeError", "Boxed", "Sendable", "Hashable", "FileDescriptor",
    "MessageDescriptor",
  ]

  /// What stands at the top level, without a prefix, hides the same name of a module: those that the
  /// code of services needs, too.
  private static let takenTopLevelNames: Set<String> = [
    "Method", "Channel", "RPCError", "RPCService", "ServerContext", "MessageWriter", "MessageStream",
    "CallOptions", "Routes", "ClientStreamingCall", "BidirectionalCall", "Client", "Service",
    "ExtensionField",
  ]

  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
    "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "open", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws",
    "true", "try", "typealias", "var", "where", "while",
  ]
}
