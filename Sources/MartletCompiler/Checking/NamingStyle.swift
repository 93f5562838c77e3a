// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// How edition 2024 wants names to look (`features.enforce_naming_style`).
enum NamingStyle {
  enum Style {
    case title
    case lowerSnake
    case upperSnake
  }

  static func run(_ file: FileNode, _ report: Reporting) {
    guard file.edition.rawValue >= Google_Protobuf_Edition.edition2024.rawValue else { return }
    // The whole of it is one name to protoc: only its first part must begin with a letter.
    if let package = file.proto.package, file.features.enforcesNames,
      let fault = fault(of: package, .lowerSnake)
    {
      report(.packageStyle(package, fault, file))
    }
    for message in file.messages { run(message, report) }
    for node in file.enums { run(node, report) }
    for field in file.extensions { check(field, .lowerSnake, report) }
    for service in file.services {
      check(service, .title, report)
      for method in service.methods { check(method, .title, report) }
    }
  }

  private static func run(_ message: MessageNode, _ report: Reporting) {
    guard !message.isMapEntry else { return }
    check(message, .title, report)
    for field in message.fields { check(field, .lowerSnake, report) }
    for oneof in message.oneofs { check(oneof, .lowerSnake, report) }
    for field in message.extensions { check(field, .lowerSnake, report) }
    for nested in message.messages { run(nested, report) }
    for node in message.enums { run(node, report) }
  }

  private static func run(_ node: EnumNode, _ report: Reporting) {
    check(node, .title, report)
    for value in node.values { check(value, .upperSnake, report) }
  }

  private static func check(_ node: Node, _ style: Style, _ report: Reporting) {
    guard node.features.enforcesNames, let fault = fault(of: node.name, style) else { return }
    report(.nameStyle(node, fault, suggestion: rewritten(node.name, style)))
  }

  private static func fault(of name: String, _ style: Style) -> String? {
    let bytes = Array(name.utf8)
    guard let first = bytes.first else { return nil }
    switch style {
    case .title:
      if bytes.contains(UInt8(ascii: "_")) { return "should be in TitleCase" }
      return first.isUppercaseLetter ? nil : "should begin with a capital letter"
    case .lowerSnake:
      if bytes.contains(where: \.isUppercaseLetter) { return "should be in lower_snake_case" }
      if !first.isLowercaseLetter { return "should begin with a lower-case letter" }
    case .upperSnake:
      if bytes.contains(where: \.isLowercaseLetter) { return "should be in UPPER_SNAKE_CASE" }
      if !first.isUppercaseLetter { return "should begin with a capital letter" }
    }
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "_") {
      // A digit or nothing after an underscore is lost in the camel case of other languages.
      guard index + 1 < bytes.count, bytes[index + 1].isLowercaseLetter || bytes[index + 1].isUppercaseLetter
      else { return "has an underscore that no letter follows" }
    }
    return nil
  }

  /// The name in the style it should have.
  private static func rewritten(_ name: String, _ style: Style) -> String {
    var words: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_") {
        words.append([])
      } else {
        if byte.isUppercaseLetter, previous.isLowercaseLetter || previous.isDigit { words.append([]) }
        words[words.count - 1].append(byte)
      }
      previous = byte
    }
    let parts = words.filter { !$0.isEmpty }
    switch style {
    case .title:
      return parts.map { word in
        String(
          decoding: word.prefix(1).map(\.uppercasedLetter) + word.dropFirst().map(\.lowercasedLetter),
          as: UTF8.self)
      }.joined()
    case .lowerSnake, .upperSnake:
      var out: [UInt8] = []
      for part in parts {
        if !out.isEmpty, part.first?.isDigit == false { out.append(UInt8(ascii: "_")) }
        out += part.map { style == .lowerSnake ? $0.lowercasedLetter : $0.uppercasedLetter }
      }
      return String(decoding: out, as: UTF8.self)
    }
  }
}
