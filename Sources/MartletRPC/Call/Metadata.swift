// SPDX-License-Identifier: Apache-2.0
// The name-value pairs around a call (grpc/doc/PROTOCOL-HTTP2.md, "Custom-Metadata").

/// Ordered name-value pairs that travel before the first message and after the last one.
///
/// Names are lower-case ASCII (`0-9 a-z _ - .`); upper-case letters are lowered wherever a name is given.
/// A name that ends in `-bin` holds bytes, any other name printable ASCII text. A name may occur several
/// times; the order of its values is kept. Names that start with `grpc-` belong to the protocol, but for
/// `grpc-retry-pushback-ms`, which a handler may send among its trailers; so do those that HTTP/2 needs or
/// forbids, such as `content-type`, `te`, `host` and `connection`.
///
/// A pair that breaks these rules never travels. A caller's fails its call as `INTERNAL` before it begins. Of
/// what a server's side adds, such a pair alone is left out, with a line in the server's log: the answer
/// matters more. Spaces around text do not travel either, and a caller's `user-agent` goes instead of
/// Martlet's own.
public struct Metadata: Sendable, Hashable {
  /// One pair.
  public struct Entry: Sendable, Hashable {
    public let name: String
    public let content: Content
  }

  /// What a name stands with: text, or bytes where the name ends in `-bin`.
  public enum Content: Sendable, Hashable {
    case text(String)
    case binary([UInt8])
  }

  /// All pairs in order.
  public private(set) var entries: [Entry] = []

  public init() {}

  public var isEmpty: Bool { entries.isEmpty }

  /// The first text under a name; setting it replaces every value of that name, `nil` removes them.
  public subscript(name: String) -> String? {
    get {
      let name = name.lowercased()
      for entry in entries where entry.name == name {
        if case .text(let text) = entry.content { return text }
      }
      return nil
    }
    set {
      removeAll(named: name)
      if let newValue { append(newValue, named: name) }
    }
  }

  /// The first bytes under a `-bin` name; setting it replaces every value of that name.
  public subscript(binary name: String) -> [UInt8]? {
    get {
      let name = name.lowercased()
      for entry in entries where entry.name == name {
        if case .binary(let bytes) = entry.content { return bytes }
      }
      return nil
    }
    set {
      removeAll(named: name)
      if let newValue { append(newValue, named: name) }
    }
  }

  /// Every value under a name, in order.
  public func values(named name: String) -> [Content] {
    let name = name.lowercased()
    return entries.lazy.filter { $0.name == name }.map(\.content)
  }

  /// Adds text after the values that the name has already.
  public mutating func append(_ text: String, named name: String) {
    entries.append(Entry(name: name.lowercased(), content: .text(text)))
  }

  /// Adds bytes after the values that the name, which must end in `-bin`, has already.
  public mutating func append(_ bytes: [UInt8], named name: String) {
    entries.append(Entry(name: name.lowercased(), content: .binary(bytes)))
  }

  /// Adds every pair of another collection at the end.
  public mutating func append(contentsOf other: Metadata) { entries += other.entries }

  public mutating func removeAll(named name: String) {
    let name = name.lowercased()
    entries.removeAll { $0.name == name }
  }
}

extension Metadata: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(value, named: name) }
  }
}

extension Metadata {
  /// Why a pair cannot travel, for the one who wrote it; `nil` when all can.
  ///
  /// Checked before anything is sent: a bad name would otherwise fail the whole connection's peer.
  package var complaint: String? {
    for entry in entries {
      if let complaint = entry.complaint { return complaint }
    }
    return nil
  }

  /// The pairs that can travel; of each other one it is told why not.
  package func travelling(_ tell: (String) -> Void) -> Metadata {
    var metadata = self
    metadata.entries.removeAll { entry in
      guard let complaint = entry.complaint else { return false }
      tell(complaint)
      return true
    }
    return metadata
  }
}

extension Metadata.Entry {
  fileprivate var complaint: String? {
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
      return "metadata name '\(name)' has a character outside 0-9 a-z _ - ."
    }
    if name.hasPrefix("grpc-"), name != Self.pushback {
      return "metadata name '\(name)': the grpc- names are the protocol's own"
    }
    if Self.reserved.contains(name) { return "metadata name '\(name)' is set by the transport" }
    switch content {
    case .binary where !name.hasSuffix("-bin"):
      return "metadata '\(name)' holds bytes, so its name must end in -bin"
    case .text where name.hasSuffix("-bin"):
      return "metadata '\(name)' ends in -bin, so its value must be bytes"
    case .text(let text) where !text.utf8.allSatisfy({ $0 >= 0x20 && $0 <= 0x7E }):
      return "metadata '\(name)' has a value outside printable ASCII; a -bin name may hold any bytes"
    default: return nil
    }
  }

  /// A server's word on when to call again, which its handlers give among the trailers (gRFC A6).
  private static let pushback = "grpc-retry-pushback-ms"

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// What the protocol writes itself, and what HTTP/2 forbids (RFC 9113, section 8.2.2).
  private static let reserved: Set<String> = [
    "te", "content-type", "content-length", "host", "connection", "keep-alive", "proxy-connection",
    "transfer-encoding", "upgrade",
  ]
}
