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
    var writer = JSONWriter(options)
    try writer.print(self)
    return writer.out.string()
  }

  /// The message as JSON, in UTF-8.
  public func jsonUTF8(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> Bytes {
    var writer = JSONWriter(options)
    try writer.print(self)
    return writer.out.array()
  }

  /// The message that a JSON text holds.
  /// - Throws: ``JSONError``, which says what is wrong, at which byte and in which field.
  public init(json text: String, options: JSONReadOptions = JSONReadOptions()) throws(JSONError) {
    self.init()
    var text = text
    let result = text.withUTF8 { utf8 in
      Result { () throws(JSONError) in
        try merge(json: UnsafeRawBufferPointer(utf8), isValidUTF8: true, options)
      }
    }
    try result.get()
  }

  /// The message that a JSON text in UTF-8 holds.
  public init(json utf8: Bytes, options: JSONReadOptions = JSONReadOptions()) throws(JSONError) {
    self.init()
    let result = utf8.withUnsafeBytes { buffer in
      Result { () throws(JSONError) in try merge(json: buffer, isValidUTF8: false, options) }
    }
    try result.get()
  }

  private mutating func merge(
    json: UnsafeRawBufferPointer, isValidUTF8: Bool, _ options: JSONReadOptions
  ) throws(JSONError) {
    var reader = try JSONReader(json, isValidUTF8: isValidUTF8, options)
    try reader.readAll(Self.descriptor)
    do {
      var wire = try WireReader(reader.out.bytes, DecodeOptions(depthLimit: options.depthLimit + 2))
      wire.trustsText = true
      try decode(from: &wire)
    } catch {
      throw JSONError("\(error)")
    }
  }
}

extension DynamicMessage {
  /// The message as JSON.
  public func jsonString(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> String {
    var writer = JSONWriter(options)
    try writer.print(self)
    return writer.out.string()
  }

  /// The message of this type that a JSON text holds.
  public init(
    _ descriptor: MessageDescriptor, json text: String, options: JSONReadOptions = JSONReadOptions()
  ) throws(JSONError) {
    self.init(descriptor)
    var text = text
    let result = text.withUTF8 { utf8 in
      Result { () throws(JSONError) in
        var reader = try JSONReader(UnsafeRawBufferPointer(utf8), isValidUTF8: true, options)
        try reader.readAll(descriptor)
        return reader.out.array()
      }
    }
    let bytes = try result.get()
    do {
      let limits = DecodeOptions(depthLimit: options.depthLimit + 2)
      try merge(bytes, extensions: options.types, options: limits)
    } catch {
      throw JSONError("\(error)")
    }
  }
}
