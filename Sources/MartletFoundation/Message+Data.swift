// SPDX-License-Identifier: Apache-2.0
// Messages from and to Foundation's bytes. What is read is read where it lies.

public import MartletProtobuf

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Message {
  /// The message that `data` holds.
  /// - Throws: ``DecodeError`` if it is not one; it says what is wrong, at which byte and in which field.
  public init(decoding data: Data, options: DecodeOptions = DecodeOptions()) throws(DecodeError) {
    let result = data.withUnsafeBytes { bytes in
      Result { () throws(DecodeError) in try Self(decoding: bytes, options: options) }
    }
    self = try result.get()
  }

  /// The message's bytes.
  /// - Throws: ``EncodeError`` if a required field is not set, or if they would be more than 2 GiB.
  public func serializedData(_ options: EncodeOptions = EncodeOptions()) throws(EncodeError) -> Data {
    Data(try serialized(options))
  }

  /// The message that a JSON text in UTF-8 holds.
  /// - Throws: ``JSONError``, which says what is wrong, at which byte and in which field.
  public init(json data: Data, options: JSONReadOptions = JSONReadOptions()) throws(JSONError) {
    try self.init(json: Bytes(data), options: options)
  }

  /// The message as JSON, in UTF-8.
  /// - Throws: ``JSONError`` if JSON has no form for a value.
  public func jsonData(_ options: JSONWriteOptions = JSONWriteOptions()) throws(JSONError) -> Data {
    Data(try jsonUTF8(options))
  }
}

extension Google_Protobuf_BytesValue {
  public init(_ data: Data) { self.init(value: Bytes(data)) }
}
