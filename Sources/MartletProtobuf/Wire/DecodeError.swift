// SPDX-License-Identifier: Apache-2.0
// Why bytes are no message: what, at which byte, in which field.

/// Bytes that are not the message they should be.
public struct DecodeError: Error, Hashable {
  /// What is wrong with the bytes.
  public enum Reason: Sendable, Hashable {
    /// The bytes end inside a value, or a length reaches past the end of what it is in.
    case truncated
    /// A variable-length integer goes on for more than ten bytes.
    case malformedVarint
    /// A field number of 0, or one over 536,870,911.
    case invalidFieldNumber
    /// Wire type 6 or 7, which protobuf does not have.
    case invalidWireType
    /// A group ends that never began, or begins and never ends.
    case unmatchedGroup
    /// A string that is not UTF-8.
    case invalidUTF8
    /// A packed field whose length is no multiple of its elements' size.
    case unevenPackedLength
    /// Messages nested deeper than ``DecodeOptions/depthLimit``.
    case tooDeep
    /// More bytes than ``DecodeOptions/sizeLimit``.
    case tooLarge
    /// Messages in repeated fields and maps that would take more memory than
    /// ``DecodeOptions/memoryPerByte`` gives them.
    case tooMuchMemory
    /// Another decoder refused the bytes, and does not say why.
    case malformed
    /// A required field (proto2, or LEGACY_REQUIRED), here or in a message below, is not there.
    case missingRequiredField(String)
  }

  // One pointer, so that throwing stays cheap for the functions that only pass it on.
  private final class Storage: Sendable {
    let reason: Reason
    let offset: Int
    let path: [Int32]

    init(_ reason: Reason, _ offset: Int, _ path: [Int32]) {
      (self.reason, self.offset, self.path) = (reason, offset, path)
    }
  }

  private let storage: Storage

  public init(_ reason: Reason, at offset: Int, path: [Int32] = []) {
    storage = Storage(reason, offset, path)
  }

  /// The error as a pointer, for the one who makes it an error again.
  func retained() -> UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passRetained(storage).toOpaque()) }

  init(retained pointer: UnsafeRawPointer) {
    storage = Unmanaged.fromOpaque(pointer).takeRetainedValue()
  }

  public var reason: Reason { storage.reason }

  /// The byte at which decoding stopped, counted from the beginning of the outermost message.
  public var offset: Int { storage.offset }

  /// The numbers of the fields on the way to the mistake, outermost first.
  public var path: [Int32] { storage.path }

  /// The path in names, as far as the message has them: `"address.lines"`.
  public func fieldPath(in type: MessageDescriptor) -> String {
    var type: MessageDescriptor? = type
    let names = path.map { number in
      let field = type?.field(numbered: number)
      type = field?.messageType
      return field?.name ?? String(number)
    }
    return names.joined(separator: ".")
  }

  /// The same mistake, seen from the message around it.
  @usableFromInline
  func inside(_ field: Int32) -> DecodeError {
    DecodeError(reason, at: offset, path: [field] + path)
  }

  public static func == (left: DecodeError, right: DecodeError) -> Bool {
    left.reason == right.reason && left.offset == right.offset && left.path == right.path
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(reason)
    hasher.combine(offset)
    hasher.combine(path)
  }
}

extension DecodeError: CustomStringConvertible {
  public var description: String {
    let place = path.isEmpty ? "" : " in field \(path.map(String.init).joined(separator: "."))"
    return "\(reason.sentence), at byte \(offset)\(place)"
  }
}

extension DecodeError.Reason {
  fileprivate var sentence: String {
    switch self {
    case .truncated: "the bytes end too early"
    case .malformedVarint: "an integer is longer than ten bytes"
    case .invalidFieldNumber: "the field number is out of range"
    case .invalidWireType: "the wire type does not exist"
    case .unmatchedGroup: "a group's beginning and end do not match"
    case .invalidUTF8: "a string is not UTF-8"
    case .unevenPackedLength: "a packed field ends inside an element"
    case .tooDeep: "messages are nested deeper than the limit"
    case .tooLarge: "the message is larger than the limit"
    case .tooMuchMemory: "the message takes more memory than DecodeOptions.memoryPerByte allows"
    case .malformed: "the bytes are no message of this type"
    case .missingRequiredField(let name): "the required field \(name) is missing"
    }
  }
}

/// A message that cannot be written.
public enum EncodeError: Error, Hashable {
  /// protobuf.dev, "Proto Limitations": a serialized message is at most 2 GiB.
  case tooLarge(byteCount: Int)
  /// A required field (proto2, or LEGACY_REQUIRED), here or in a message below, is not set.
  case missingRequiredField(String)
}

/// How a message is written.
public struct EncodeOptions: Sendable, Hashable {
  /// The same message always gives the same bytes: maps by their keys. It costs the sorting. Other
  /// implementations may write other bytes, and unknown fields stay in the order in which they came.
  public var isDeterministic: Bool
  /// Required fields may be missing.
  public var allowsPartial: Bool

  @inlinable
  public init(isDeterministic: Bool = false, allowsPartial: Bool = false) {
    self.isDeterministic = isDeterministic
    self.allowsPartial = allowsPartial
  }
}

/// What a decoder accepts from bytes it cannot trust.
public struct DecodeOptions: Sendable, Hashable {
  /// How deep messages may nest; 100 is what every protobuf implementation accepts.
  public var depthLimit: Int
  /// The largest message, in bytes; by default protobuf's own limit, 2 GiB.
  public var sizeLimit: Int
  /// How many bytes of memory the messages in repeated fields and maps may take for each byte that is
  /// decoded, beyond the first 16 MiB. An empty message is two bytes on the wire, and in memory a whole
  /// struct: without a limit, a few megabytes from a stranger become gigabytes.
  public var memoryPerByte: Int
  /// Required fields may be missing.
  public var allowsPartial: Bool

  @inlinable
  public init(
    depthLimit: Int = 100, sizeLimit: Int = Int(Int32.max), memoryPerByte: Int = 64,
    allowsPartial: Bool = false
  ) {
    self.depthLimit = depthLimit
    self.sizeLimit = sizeLimit
    self.memoryPerByte = memoryPerByte
    self.allowsPartial = allowsPartial
  }

  /// What elements may take in a message of so many bytes.
  @usableFromInline
  func memoryLimit(_ byteCount: Int) -> Int {
    let (perByte, overflow) = byteCount.multipliedReportingOverflow(by: max(memoryPerByte, 0))
    return overflow || perByte > .max / 2 ? .max / 2 : perByte + (16 << 20)
  }
}
