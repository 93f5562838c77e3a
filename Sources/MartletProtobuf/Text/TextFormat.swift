// SPDX-License-Identifier: Apache-2.0

/// How messages are printed in text format (protobuf.dev, "Text Format Language Specification").
public struct TextWriteOptions: Sendable {
  /// All on one line, fields apart by a space.
  public var isSingleLine = false
  /// Fields that the message does not know, by their numbers. No parser reads them back.
  public var printsUnknownFields = false
  /// Fields that the .proto says `debug_redact` of show `[REDACTED]` in place of their value, and so does
  /// what may have such fields in it: unknown fields, and the content of an `Any` of an unknown type.
  public var hidesSensitiveFields = false
  /// Where the types inside `Any`, and extensions, are looked up. protobuf's own types are always known.
  public var types = DescriptorPool()

  public init(
    isSingleLine: Bool = false, printsUnknownFields: Bool = false, hidesSensitiveFields: Bool = false,
    types: DescriptorPool = DescriptorPool()
  ) {
    self.isSingleLine = isSingleLine
    self.printsUnknownFields = printsUnknownFields
    self.hidesSensitiveFields = hidesSensitiveFields
    self.types = types
  }
}

/// What a text format parser accepts.
public struct TextReadOptions: Sendable {
  /// How deep messages may nest.
  public var depthLimit = 100
  /// Where the types inside `Any`, and extensions, are looked up. protobuf's own types are always known.
  public var types = DescriptorPool()

  public init(depthLimit: Int = 100, types: DescriptorPool = DescriptorPool()) {
    self.depthLimit = depthLimit
    self.types = types
  }
}

/// Text that is not the message it should be.
public struct TextError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public let reason: String
  /// The byte at which reading stopped, and the line and column that it is in, counted from 1.
  public let offset: Int
  public let line: Int
  public let column: Int
  /// The fields on the way to the mistake, such as `"user.names[2]"`.
  public let path: String

  init(_ reason: String, _ offset: Int, _ line: Int, _ column: Int, path: String = "") {
    (self.reason, self.offset, self.line, self.column, self.path) = (reason, offset, line, column, path)
  }

  func inside(_ field: String) -> TextError {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return TextError(reason, offset, line, column, path: field + separator + path)
  }

  public var description: String {
    "\(line):\(column): \(reason)" + (path.isEmpty ? "" : " in field \(path)")
  }
}

extension Message {
  /// The message in text format; nothing of a message that nests deeper than 100.
  public func textFormat(_ options: TextWriteOptions = TextWriteOptions()) -> String {
    let dynamic = try? DynamicMessage(self, extensions: options.types)
    return dynamic?.textFormat(options) ?? ""
  }

  /// The message in text format, on one line, with the fields hidden that the .proto calls sensitive.
  public var debugDescription: String {
    let options = TextWriteOptions(isSingleLine: true, printsUnknownFields: true, hidesSensitiveFields: true)
    return textFormat(options)
  }

  /// The message that a text holds.
  /// - Throws: ``TextError``, which says what is wrong, where, and in which field.
  public init(textFormat text: String, options: TextReadOptions = TextReadOptions()) throws(TextError) {
    self.init()
    let bytes = try TextReader.bytes(of: text, Self.descriptor, options)
    do {
      try merge(bytes, options: DecodeOptions(depthLimit: options.depthLimit + 2))
    } catch {
      throw TextError("\(error)", 0, 1, 1)
    }
  }
}

extension DynamicMessage: CustomDebugStringConvertible {
  /// The message in text format.
  public func textFormat(_ options: TextWriteOptions = TextWriteOptions()) -> String {
    var writer = TextWriter(options)
    writer.message(self)
    return writer.out.string()
  }

  /// The message in text format, on one line, with the fields hidden that the .proto calls sensitive.
  public var debugDescription: String {
    let options = TextWriteOptions(isSingleLine: true, printsUnknownFields: true, hidesSensitiveFields: true)
    return textFormat(options)
  }

  /// The message of this type that a text holds.
  public init(
    _ descriptor: MessageDescriptor, textFormat text: String, options: TextReadOptions = TextReadOptions()
  ) throws(TextError) {
    self.init(descriptor)
    let bytes = try TextReader.bytes(of: text, descriptor, options)
    do {
      let limits = DecodeOptions(depthLimit: options.depthLimit + 2)
      try merge(bytes, extensions: options.types, options: limits)
    } catch {
      throw TextError("\(error)", 0, 1, 1)
    }
  }
}

extension FieldDescriptor {
  /// The name in text format: an extension's in brackets, a group's that of its message.
  var textName: String {
    if isExtension { return "[\(setMemberName ?? fullName)]" }
    return isGroupLike ? messageType?.name ?? name : name
  }

  /// A MessageSet's member goes by its message's name if it is declared inside that message.
  var setMemberName: String? {
    guard let type = messageType, message?.node.isMessageSet == true, !isRepeated else { return nil }
    return type.node.extensions.contains { $0 === node } ? type.fullName : nil
  }

  /// Whether the field is a proto2 group, or one that an editions file writes to look like it.
  var isGroupLike: Bool {
    guard kind == .group, let type = messageType, type.name.lowercased() == name, type.file == file else {
      return false
    }
    return type.fullName.dropLast(type.name.count) == fullName.dropLast(name.count)
  }
}
