// SPDX-License-Identifier: Apache-2.0
// google.protobuf.Any: a message together with its type's name.

extension Google_Protobuf_Any {
  /// The message, serialized, under its type's URL.
  /// - Parameters:
  ///   - message: what to pack.
  ///   - prefix: what stands before the slash in the URL; nothing is ever looked up there.
  public init(
    packing message: some Message, prefix: String = "type.googleapis.com"
  ) throws(EncodeError) {
    self.init(
      typeURL: prefix + "/" + type(of: message).descriptor.fullName, value: try message.serialized())
  }

  /// The full name of the message that this holds; `nil` if the URL has no slash.
  public var typeName: String? {
    typeURL.lastIndex(of: "/").map { String(typeURL[typeURL.index(after: $0)...]) }
  }

  /// Whether this holds a message of type `M`.
  public func `is`<M: Message>(_ type: M.Type) -> Bool { typeName == M.descriptor.fullName }

  /// The message; `nil` if this holds one of another type.
  /// - Throws: ``DecodeError`` if the bytes are not what the URL says.
  public func unpack<M: Message>(
    _ type: M.Type = M.self, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) -> M? {
    guard `is`(type) else { return nil }
    return try M(decoding: value, options: options)
  }
}
