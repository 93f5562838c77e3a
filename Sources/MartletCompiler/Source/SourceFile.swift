// SPDX-License-Identifier: Apache-2.0

/// One `.proto` file's text, with the names it goes by.
public final class SourceFile: Sendable {
  /// The name under which files import it, such as `google/protobuf/any.proto`.
  public let path: String
  /// The name shown to people: where it was found on disk, or `path` for sources in memory.
  public let displayPath: String
  public let bytes: [UInt8]
  /// Made at construction: both source info and diagnostics ask for many positions.
  let lines: LineIndex

  public init(path: String, displayPath: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.displayPath = displayPath ?? path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes of `span` as text; what is not UTF-8 shows as U+FFFD.
  func text(_ span: SourceSpan) -> String {
    let start = min(Int(span.start), bytes.count)
    let end = max(start, min(Int(span.end), bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A half-open range of byte offsets in one source file.
public struct SourceSpan: Sendable, Hashable {
  public var start: Int32
  public var end: Int32

  public init(start: Int32, end: Int32) {
    (self.start, self.end) = (start, end)
  }
}
