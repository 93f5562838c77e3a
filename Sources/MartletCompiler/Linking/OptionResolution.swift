// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// The nine options messages of descriptor.proto, as far as the linker must know them.
protocol OptionsMessage: Message {
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] { get set }
}

extension Google_Protobuf_FileOptions: OptionsMessage {}
extension Google_Protobuf_MessageOptions: OptionsMessage {}
extension Google_Protobuf_FieldOptions: OptionsMessage {}
extension Google_Protobuf_OneofOptions: OptionsMessage {}
extension Google_Protobuf_EnumOptions: OptionsMessage {}
extension Google_Protobuf_EnumValueOptions: OptionsMessage {}
extension Google_Protobuf_ServiceOptions: OptionsMessage {}
extension Google_Protobuf_MethodOptions: OptionsMessage {}
extension Google_Protobuf_ExtensionRangeOptions: OptionsMessage {}

/// Gives options their meaning: finds the field each names, fits its value, and puts both into the
/// options message. Custom options end up in its unknown fields, where every reader expects them.
final class OptionResolution {
  private let file: FileNode
  private let names: NameResolution
  private let optionTypes: (String) -> MessageNode?
  private let report: Reporting
  private(set) var uses: [OptionUse] = []

  init(
    _ file: FileNode, names: NameResolution, optionTypes: @escaping (String) -> MessageNode?,
    report: @escaping Reporting
  ) {
    (self.file, self.names, self.optionTypes, self.report) = (file, names, optionTypes, report)
  }

  func run() {
    defer { noteSourceOptions() }
    file.proto.options = resolved(file.proto.options, "FileOptions", at: [8], scope: file.package + ".")
    for message in file.messages { run(message) }
    for node in file.enums { run(node) }
    for field in file.extensions { run(field) }
    for service in file.services {
      service.proto.options = resolved(
        service.proto.options, "ServiceOptions", at: service.path + [3], scope: service.fullName)
      for method in service.methods {
        method.proto.options = resolved(
          method.proto.options, "MethodOptions", at: method.path + [4], scope: method.fullName)
      }
    }
  }

  /// When all is resolved, because descriptor.proto uses options before it says what becomes of them.
  private func noteSourceOptions() {
    for use in uses where use.field.endsWithSource || use.field.isExtension {
      if let path = use.path, use.field.endsWithSource { file.sourceOptions.insert(path) }
      file.optionTypes[use.optionsType] = optionTypes("google.protobuf." + use.optionsType)
    }
  }

  private func run(_ message: MessageNode) {
    message.proto.options = resolved(
      message.proto.options, "MessageOptions", at: message.path + [7], scope: message.fullName)
    for field in message.fields { run(field) }
    for oneof in message.oneofs {
      oneof.proto.options = resolved(
        oneof.proto.options, "OneofOptions", at: oneof.path + [2], scope: oneof.fullName)
    }
    for index in message.proto.extensionRange.indices {
      message.proto.extensionRange[index].options = resolved(
        message.proto.extensionRange[index].options, "ExtensionRangeOptions",
        at: message.path + [5, Int32(index), 3], scope: message.fullName)
      message.noteDeclarations(of: message.proto.extensionRange[index])
    }
    for nested in message.messages { run(nested) }
    for node in message.enums { run(node) }
    for field in message.extensions { run(field) }
  }

  private func run(_ field: FieldNode) {
    field.proto.options = resolved(
      field.proto.options, "FieldOptions", at: field.path + [8], scope: field.fullName)
  }

  private func run(_ node: EnumNode) {
    node.proto.options = resolved(
      node.proto.options, "EnumOptions", at: node.path + [3], scope: node.fullName)
    for value in node.values {
      value.proto.options = resolved(
        value.proto.options, "EnumValueOptions", at: value.path + [3], scope: value.fullName)
    }
  }

  /// Not in place: options may look at the very element that they stand on. Most have none, and then nobody
  /// asks for the path.
  private func resolved<Options: OptionsMessage>(
    _ options: Options?, _ typeName: String, at path: @autoclosure () -> [Int32], scope: String
  ) -> Options? {
    guard var found = options, !found.uninterpretedOption.isEmpty,
      let type = optionTypes("google.protobuf." + typeName)
    else { return options }
    let path = path()
    let written = found.uninterpretedOption
    found.uninterpretedOption = []
    var state = OptionState(path: path, scope: scope)
    for (index, option) in written.enumerated() {
      do throws(AggregateReader.Fault) {
        state.bytes += try interpret(option, index, type, &state)
      } catch {
        let isConsequence = file.lacksImports && error.diagnostic.code == "unknownCustomOption"
        if !isConsequence { report(error.diagnostic) }
      }
    }
    do {
      // What the parser itself has set (a map entry's mark) goes first: later values win.
      let before = try found.serialized()
      return try Options(decoding: before + state.bytes)
    } catch {
      report(.optionsUnreadable(file.source, file.span(at: path)))
      return options
    }
  }

  private struct OptionState {
    var path: [Int32]
    var scope: String
    var bytes: [UInt8] = []
    /// By numbers, every field that an option has set, each that it lies in, and each part of its value: a
    /// singular one is set once.
    var set: Set<[Int32]> = []
    var repeatedCounts: [[Int32]: Int32] = [:]

    /// The fields within a message value of `type` that stands at `path`.
    mutating func note(_ value: ArraySlice<UInt8>, _ type: MessageNode, at path: [Int32]) {
      var value = value
      guard var rest = WireField(&value)?.content else { return }
      while let part = WireField(&rest) {
        let partPath = path + [part.number]
        set.insert(partPath)
        if let node = type.field(numbered: part.number), !node.isRepeated, let inner = node.messageType {
          note(part.whole, inner, at: partPath)
        }
      }
    }
  }

  private func interpret(
    _ option: Google_Protobuf_UninterpretedOption, _ index: Int, _ type: MessageNode,
    _ state: inout OptionState
  ) throws(AggregateReader.Fault) -> [UInt8] {
    let place = state.path + [999, Int32(truncatingIfNeeded: index)]
    var fields: [FieldNode] = []
    var current = type
    for (partIndex, part) in option.name.enumerated() {
      let partPath = place + [2, Int32(truncatingIfNeeded: partIndex)]
      let field = try find(part, in: current, partPath, state.scope)
      fields.append(field)
      guard partIndex + 1 < option.name.count else { break }
      guard let message = field.messageType, !field.isRepeated else {
        throw fault(.optionPathThroughScalar(field, file.source, file.span(at: place + [2])))
      }
      current = message
    }
    guard let leaf = fields.last else { return [] }
    if type.fullName + "." + leaf.name == "google.protobuf.\(type.name).uninterpreted_option" {
      throw fault(.uninterpretedOptionSet(file.source, file.span(at: place + [2])))
    }
    let numbers = fields.map(\.number)
    for (index, field) in fields.enumerated() {
      use(field, nil, place, typeName: type.name, state, path: state.path + numbers[...index])
    }
    var newPath = state.path + numbers
    if leaf.isRepeated {
      let count = state.repeatedCounts[numbers, default: 0]
      state.repeatedCounts[numbers] = count + 1
      newPath.append(count)
    }
    if !leaf.isRepeated, state.set.contains(numbers) {
      let name = option.name.map { $0.isExtension == true ? "(\($0.namePart ?? ""))" : $0.namePart ?? "" }
      throw fault(
        .optionSetTwice(name.joined(separator: "."), file.sourceOrEmpty, file.span(at: place + [2])))
    }
    file.movedPaths[place] = newPath
    var bytes = try leafBytes(option, leaf, place, state, typeName: type.name)
    for count in 1...numbers.count { state.set.insert(Array(numbers[..<count])) }
    if !leaf.isRepeated, let message = leaf.messageType { state.note(bytes[...], message, at: numbers) }
    for field in fields.dropLast().reversed() {
      var out = WireBytes()
      out.message(field, bytes)
      bytes = out.bytes
    }
    return bytes
  }

  private func use(
    _ field: FieldNode, _ value: EnumValueNode?, _ place: [Int32], typeName: String, _ state: OptionState,
    path: [Int32]? = nil
  ) {
    uses.append(
      OptionUse(
        field: field, value: value, file: file, optionsType: typeName, optionsPath: state.path,
        path: path, place: place))
  }

  private func find(
    _ part: Google_Protobuf_UninterpretedOption.NamePart, in type: MessageNode, _ place: [Int32],
    _ scope: String
  ) throws(AggregateReader.Fault) -> FieldNode {
    let name = part.namePart ?? ""
    // From the option's name on, which is the place protoc names, to the part in question.
    var span: SourceSpan {
      SourceSpan(start: file.span(at: Array(place.dropLast())).start, end: file.span(at: place).end)
    }
    guard part.isExtension == true else {
      guard let field = type.fieldIndex[name] else {
        throw fault(.unknownOption(name, type, file.source, span))
      }
      return field
    }
    switch names.find(name, from: scope, in: file, typesOnly: false, forOption: true) {
    case .found(let node):
      guard let field = node as? FieldNode, field.isExtension else {
        throw fault(.optionIsNoExtension(name, node, file.source, span))
      }
      file.use(field.file)
      guard field.extendee === type || field.extendee?.fullName == type.fullName else {
        throw fault(.optionOfAnotherElement(field, type, file.source, span))
      }
      return field
    case .notImported(let node):
      throw fault(.notImportedOption(name, node, file.source, span))
    default:
      throw fault(.unknownCustomOption(name, file.source, span))
    }
  }

  private func leafBytes(
    _ option: Google_Protobuf_UninterpretedOption, _ field: FieldNode, _ place: [Int32],
    _ state: OptionState, typeName: String
  ) throws(AggregateReader.Fault) -> [UInt8] {
    var out = WireBytes()
    if let type = field.messageType {
      guard option.aggregateValue != nil, let source = file.source, let tokens = file.tokens,
        let entry = file.location(at: place + [8])
      else {
        throw fault(.optionNeedsMessage(field, file.source, file.span(at: place + [option.valueField])))
      }
      var reader = AggregateReader(
        file: file, source: source, tokens: tokens, names: names, scope: state.scope,
        index: Int(entry.first) + 1)
      let brace = tokens[Int(entry.first)].span
      do throws(AggregateReader.Fault) {
        out.message(field, try reader.message(type))
      } catch {
        throw fault(error.diagnostic.moved(to: brace, note: "this is what is meant"))
      }
      for (field, value) in reader.used { use(field, value, place, typeName: typeName, state) }
      return out.bytes
    }
    let written: WrittenValue
    if let value = option.identifierValue {
      written = .identifier(value)
      if let enumValue = field.enumType?.valueIndex[value] {
        uses[uses.count - 1].value = enumValue
      }
    } else if let value = option.positiveIntValue {
      written = .positive(value)
    } else if let value = option.negativeIntValue {
      written = .negative(value)
    } else if let value = option.doubleValue {
      written = .double(value)
    } else if let value = option.stringValue {
      written = .string(Array(value))
    } else {
      throw fault(.optionNeedsScalar(field, file.source, file.span(at: place + [8])))
    }
    do throws(WireBytes.Misfit) {
      let (wireType, bytes) = try WireBytes.scalar(written, for: field)
      if field.isPacked {
        out.lengthDelimited(field.number, bytes)
      } else {
        out.tag(field.number, wireType)
        out.bytes += bytes
      }
      return out.bytes
    } catch {
      throw fault(
        .optionValueMisfit(error, field, file.sourceOrEmpty, file.span(at: place + [option.valueField])))
    }
  }

  private func fault(_ diagnostic: Diagnostic) -> AggregateReader.Fault { .init(diagnostic: diagnostic) }
}

extension Google_Protobuf_UninterpretedOption {
  /// The number of the field that holds the value.
  fileprivate var valueField: Int32 {
    if identifierValue != nil { return 3 }
    if positiveIntValue != nil { return 4 }
    if negativeIntValue != nil { return 5 }
    if doubleValue != nil { return 6 }
    return stringValue != nil ? 7 : 8
  }
}

extension FileNode {
  /// For diagnostics of files that came as descriptors: there is no text to point into.
  var sourceOrEmpty: SourceFile { source ?? SourceFile(path: path, bytes: []) }
}
