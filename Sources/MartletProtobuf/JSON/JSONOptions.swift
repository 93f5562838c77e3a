// SPDX-License-Identifier: Apache-2.0

/// How messages are printed as JSON (protobuf.dev, "ProtoJSON Format", "JSON Options").
public struct JSONWriteOptions: Sendable {
  /// Fields under their names in the .proto, `user_id`, in place of `userId`.
  public var originalNames = false
  /// Fields without presence are printed also when they have their default.
  public var printsDefaults = false
  /// Enum values as their numbers, which survive a renaming.
  public var enumsAsNumbers = false
  /// Lines and indentation for people.
  public var isPretty = false
  /// Where the types inside `Any`, and extensions, are looked up. protobuf's own types are always known.
  public var types = DescriptorPool()

  public init(
    originalNames: Bool = false, printsDefaults: Bool = false, enumsAsNumbers: Bool = false,
    isPretty: Bool = false, types: DescriptorPool = DescriptorPool()
  ) {
    self.originalNames = originalNames
    self.printsDefaults = printsDefaults
    self.enumsAsNumbers = enumsAsNumbers
    self.isPretty = isPretty
    self.types = types
  }
}

/// What a JSON parser accepts.
public struct JSONReadOptions: Sendable {
  /// Members that the message does not have, and enum names that the enum does not have, are passed over.
  public var ignoresUnknownFields = false
  /// How deep messages may nest.
  public var depthLimit = 100
  /// Where the types inside `Any`, and extensions, are looked up. protobuf's own types are always known.
  public var types = DescriptorPool()

  public init(
    ignoresUnknownFields: Bool = false, depthLimit: Int = 100, types: DescriptorPool = DescriptorPool()
  ) {
    self.ignoresUnknownFields = ignoresUnknownFields
    self.depthLimit = depthLimit
    self.types = types
  }
}

/// JSON that is not the message it should be, or a message that JSON has no form for.
public struct JSONError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public let reason: String
  /// The byte of the JSON at which reading stopped; `nil` when the mistake is in a message being printed.
  public let offset: Int?
  /// The fields on the way to the mistake, such as `"user.names[2]"`.
  public let path: String

  init(_ reason: String, at offset: Int? = nil, path: String = "") {
    (self.reason, self.offset, self.path) = (reason, offset, path)
  }

  /// The same mistake, seen from the message around it.
  func inside(_ field: String) -> JSONError {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return JSONError(reason, at: offset, path: field + separator + path)
  }

  public var description: String {
    let place = path.isEmpty ? "" : " in field \(path)"
    return offset.map { "\(reason), at byte \($0)\(place)" } ?? "\(reason)\(place)"
  }
}

extension Message {
  /// The message as JSON.
  /// - Throws: ``JSONError`` if JSON has no form for a value, such as a Timestamp out of range.
  public func jsonString(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> String {
    try options.print(Self.self, { encode(to: &$0) }) { $0.string() }
  }

  /// The message as JSON, in UTF-8.
  public func jsonUTF8(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> Bytes {
    try options.print(Self.self, { encode(to: &$0) }) { $0.array() }
  }

  /// The message that a JSON text holds.
  /// - Throws: ``JSONError``, which says what is wrong, at which byte and in which field.
  @inlinable
  public init(json text: borrowing String, options: JSONReadOptions = JSONReadOptions()) throws(JSONError) {
    self.init()
    let utf8 = text.utf8.span
    try utf8.withUnsafeBytes { text throws(JSONError) in
      try options.read(text, isValidUTF8: true, Self.self) { wire throws(DecodeError) in
        decode(from: &wire)
        try wire.finish()
      }
    }
  }

  /// The message that a JSON text in UTF-8 holds.
  @inlinable
  public init(json utf8: borrowing Bytes, options: JSONReadOptions = JSONReadOptions()) throws(JSONError) {
    self.init()
    let utf8 = utf8.span
    try utf8.withUnsafeBytes { text throws(JSONError) in
      try options.read(text, isValidUTF8: false, Self.self) { wire throws(DecodeError) in
        decode(from: &wire)
        try wire.finish()
      }
    }
  }
}

extension DynamicMessage {
  /// The message as JSON.
  public func jsonString(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> String {
    // The table is there for as long as its descriptor is.
    defer { withExtendedLifetime(descriptor) {} }
    return try options.print(descriptor.table, { encode(to: &$0) }) { $0.string() }
  }

  /// The message of this type that a JSON text holds.
  public init(
    _ descriptor: MessageDescriptor, json text: String, options: JSONReadOptions = JSONReadOptions()
  ) throws(JSONError) {
    self.init(descriptor)
    var fields: Bytes = []
    let utf8 = text.utf8.span
    try utf8.withUnsafeBytes { text throws(JSONError) in
      try options.read(text, isValidUTF8: true, descriptor.table) { fields = Bytes($0) }
    }
    do {
      let limits = DecodeOptions(depthLimit: options.depthLimit + 2)
      try merge(fields, extensions: options.types, options: limits)
    } catch {
      throw JSONError("\(error)")
    }
  }
}

extension JSONWriteOptions {
  /// Prints what `encode` writes of a message of this type, and takes the text from where it was printed.
  func print<Text>(
    _ type: any Message.Type, _ encode: (inout BackwardWriter) -> Void,
    _ take: (borrowing OutputBuffer) -> Text
  ) throws(JSONError) -> Text {
    try print(TableCache.shared.table(of: type), encode, take)
  }

  /// Small messages go through the stack: allocating for one takes as long as printing it.
  func print<Text>(
    _ table: UnsafeMutablePointer<FormatTable>, _ encode: (inout BackwardWriter) -> Void,
    _ take: (borrowing OutputBuffer) -> Text
  ) throws(JSONError) -> Text {
    try withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 8) { memory throws(JSONError) in
      let base = memory.baseAddress.unsafelyUnwrapped
      var wire = BackwardWriter(borrowing: base, count: 256)
      encode(&wire)
      var writer = JSONWriter(self, OutputBuffer(borrowing: base + 256, count: 768))
      try writer.print(wire.bytes, table)
      return take(writer.out)
    }
  }
}

extension JSONReadOptions {
  /// Has `decode` read the fields of a message of this type.
  @usableFromInline
  func read(
    _ text: UnsafeRawBufferPointer, isValidUTF8: Bool, _ type: any Message.Type,
    _ decode: (inout WireReader) throws(DecodeError) -> Void
  ) throws(JSONError) {
    try read(text, isValidUTF8: isValidUTF8, TableCache.shared.table(of: type)) { fields throws(JSONError) in
      do {
        var wire = try WireReader(fields, DecodeOptions(depthLimit: depthLimit + 2))
        wire.trustsText = true
        try decode(&wire)
      } catch {
        throw JSONError("\(error)")
      }
    }
  }

  /// Hands on the fields in the wire format. Those of small messages go through the stack.
  func read(
    _ text: UnsafeRawBufferPointer, isValidUTF8: Bool, _ table: UnsafeMutablePointer<FormatTable>,
    _ take: (UnsafeRawBufferPointer) throws(JSONError) -> Void
  ) throws(JSONError) {
    try withUnsafeTemporaryAllocation(byteCount: 512, alignment: 8) { memory throws(JSONError) in
      // Fields are seldom larger than half of their JSON, but where there is much text.
      var reader = try JSONReader(
        text, isValidUTF8: isValidUTF8, self,
        text.count <= 896
          ? OutputBuffer(borrowing: memory.baseAddress.unsafelyUnwrapped, count: 512)
          : OutputBuffer(minimumCapacity: min(text.count, 1 << 20)))
      try reader.readAll(table)
      try take(reader.out.bytes)
    }
  }
}
