// SPDX-License-Identifier: Apache-2.0
// Messages, enums and services as source.

internal import MartletProtobuf

extension ProtoPrinter {
  typealias EnumProto = Google_Protobuf_EnumDescriptorProto
  typealias ServiceProto = Google_Protobuf_ServiceDescriptorProto

  mutating func emit(_ item: BodyItem) {
    let (proto, scope) = (file.proto, file.package)
    switch item {
    case .message(let index): emit(proto.messageType[index], scope, [4, Int32(index)])
    case .enumeration(let index): emit(proto.enumType[index], scope, [5, Int32(index)])
    case .service(let index): emit(proto.service[index], scope, [6, Int32(index)])
    case .extend(let range):
      let paths = range.map { [7, Int32($0)] }
      printExtend(Array(proto.extension[range]), scope, paths, groups: proto.messageType)
    case .field, .oneof, .extensionRanges, .reserved: break
    }
  }

  // MARK: Messages

  mutating func emit(_ message: MessageProto, _ scope: String, _ path: [Int32]) {
    comments(before: path)
    let head = Self.visibility(message.visibility) + "message " + (message.name ?? "")
    block(head, at: path) { $0.printBody(message, Self.join(scope, message.name), path) }
  }

  mutating func printBody(_ message: MessageProto, _ fullName: String, _ path: [Int32]) {
    printOptions(message.options, skipping: ["map_entry"], scope: fullName)
    if message.options != nil { blank() }
    var before: BodyItem?
    for item in bodyItems(message, fullName, path) {
      // A blank line around what has braces, none between fields.
      if let before, !(before.isOneLine && item.isOneLine) { blank() }
      emit(item, of: message, fullName, path)
      before = item
    }
  }

  private mutating func emit(
    _ item: BodyItem, of message: MessageProto, _ fullName: String, _ path: [Int32]
  ) {
    switch item {
    case .field(let index):
      emit(message.field[index], fullName, path + [2, Int32(index)], groups: message.nestedType)
    case .oneof(let index): emit(oneof: index, of: message, fullName, path + [8, Int32(index)])
    case .message(let index): emit(message.nestedType[index], fullName, path + [3, Int32(index)])
    case .enumeration(let index): emit(message.enumType[index], fullName, path + [4, Int32(index)])
    case .extend(let range):
      let paths = range.map { path + [6, Int32($0)] }
      printExtend(Array(message.extension[range]), fullName, paths, groups: message.nestedType)
    case .extensionRanges: printExtensionRanges(message, fullName)
    case .reserved:
      let ranges = message.reservedRange.map { ($0.start ?? 0, ($0.end ?? 1) - 1) }
      printReserved(ranges, max: Self.fieldNumberMax, message.reservedName)
    case .service: break
    }
  }

  private mutating func printExtensionRanges(_ message: MessageProto, _ fullName: String) {
    // Ranges of one statement share their options, and only those may be of one.
    var start = 0
    let ranges = message.extensionRange
    for index in ranges.indices {
      if index + 1 < ranges.count, ranges[index + 1].options == ranges[index].options { continue }
      let max = message.options?.messageSetWireFormat == true ? Int32.max - 1 : Self.fieldNumberMax
      let numbers = ranges[start...index].map {
        Self.range($0.start ?? 0, ($0.end ?? 1) - 1, max: max)
      }
      let options = optionAssignments(ranges[index].options, scope: fullName)
      line("extensions \(numbers.joined(separator: ", "))\(bracketed(options));")
      start = index + 1
    }
  }

  private mutating func printReserved(_ ranges: [(Int32, Int32)], max: Int32, _ names: [String]) {
    if !ranges.isEmpty {
      line("reserved \(ranges.map { Self.range($0, $1, max: max) }.joined(separator: ", "));")
    }
    if !names.isEmpty {
      // Editions take identifiers, and nothing else.
      let words = dialect == .editions ? names : names.map(Self.quoted)
      line("reserved \(words.joined(separator: ", "));")
    }
  }

  private static func range(_ first: Int32, _ last: Int32, max: Int32) -> String {
    first == last ? "\(first)" : last == max ? "\(first) to max" : "\(first) to \(last)"
  }

  private static let fieldNumberMax: Int32 = 536_870_911

  // MARK: Enums

  mutating func emit(_ declared: EnumProto, _ scope: String, _ path: [Int32]) {
    comments(before: path)
    let fullName = Self.join(scope, declared.name)
    block(Self.visibility(declared.visibility) + "enum " + (declared.name ?? ""), at: path) { printer in
      printer.printOptions(declared.options, scope: fullName)
      if declared.options != nil { printer.blank() }
      for (index, value) in declared.value.enumerated() {
        printer.emit(value, scope, path + [2, Int32(index)])
      }
      let ranges = declared.reservedRange.map { ($0.start ?? 0, $0.end ?? 0) }
      printer.printReserved(ranges, max: .max, declared.reservedName)
    }
  }

  mutating func emit(_ value: Google_Protobuf_EnumValueDescriptorProto, _ scope: String, _ path: [Int32]) {
    let options = optionAssignments(value.options, scope: scope)
    declared(at: path) { printer in
      printer.printUnknown(value.options)
      printer.line("\(value.name ?? "") = \(value.number ?? 0)\(printer.bracketed(options));")
    }
  }

  // MARK: Services

  mutating func emit(_ service: ServiceProto, _ scope: String, _ path: [Int32]) {
    comments(before: path)
    let fullName = Self.join(scope, service.name)
    block("service \(service.name ?? "")", at: path) { printer in
      printer.printOptions(service.options, scope: fullName)
      if service.options != nil { printer.blank() }
      for (index, method) in service.method.enumerated() {
        printer.emit(method, fullName, path + [2, Int32(index)])
      }
    }
  }

  mutating func emit(
    _ method: Google_Protobuf_MethodDescriptorProto, _ scope: String, _ path: [Int32]
  ) {
    let input = names.typeAmongAll(method.inputType ?? "", in: scope)
    let output = names.typeAmongAll(method.outputType ?? "", in: scope)
    let (takes, gives) = (method.clientStreaming == true, method.serverStreaming == true)
    let head =
      "rpc \(method.name ?? "")(\(takes ? "stream " : "")\(input)) "
      + "returns (\(gives ? "stream " : "")\(output))"
    // An empty set of options is still one that was written: `{}`.
    guard let written = method.options else { return declared(at: path) { $0.line(head + ";") } }
    comments(before: path)
    block(head, at: path) { $0.printOptions(written, scope: Self.join(scope, method.name)) }
  }

  // MARK: Names

  static func join(_ scope: String, _ name: String?) -> String {
    scope.isEmpty ? name ?? "" : scope + "." + (name ?? "")
  }

  private static func visibility(_ visibility: Google_Protobuf_SymbolVisibility?) -> String {
    switch visibility {
    case .visibilityLocal: "local "
    case .visibilityExport: "export "
    default: ""
    }
  }
}

extension BodyItem {
  fileprivate var isOneLine: Bool {
    switch self {
    case .field, .reserved, .extensionRanges: true
    default: false
    }
  }
}
