// SPDX-License-Identifier: Apache-2.0
// google.protobuf.FieldMask: sets of fields, and what is done to messages with them.

extension Google_Protobuf_FieldMask: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: String...) { self.init(paths: elements) }

  /// A mask of all the fields of `M`.
  public init<M: Message>(allFieldsOf type: M.Type) {
    self.init(paths: M.descriptor.fields.map(\.name))
  }

  /// Whether every path leads to a field of `M`. Only the last part of a path may be repeated.
  public func isValid<M: Message>(for type: M.Type) -> Bool {
    paths.allSatisfy { Self.leads($0, from: M.descriptor) }
  }

  private static func leads(_ path: String, from descriptor: MessageDescriptor) -> Bool {
    var type: MessageDescriptor? = descriptor
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let field = type?.field(named: String(part)) else { return false }
      type = field.isRepeated ? nil : field.messageType
    }
    return true
  }

  /// The same fields in as few paths as can be, sorted: none repeated, none inside another.
  public var canonical: Google_Protobuf_FieldMask {
    var kept: [String] = []
    // By parts: "a.b" comes before "a-b" would, right behind "a".
    let sorted = paths.sorted { $0.split(separator: ".").lexicographicallyPrecedes($1.split(separator: ".")) }
    for path in sorted where !(kept.last.map { Self.covers($0, path) } ?? false) { kept.append(path) }
    return Google_Protobuf_FieldMask(paths: kept)
  }

  private static func covers(_ outer: String, _ path: String) -> Bool {
    path == outer || path.hasPrefix(outer + ".")
  }

  /// Whether the field at `path` is in the mask, by itself or inside a message that is.
  public func contains(_ path: String) -> Bool { paths.contains { Self.covers($0, path) } }

  /// The fields that are in this mask, the other, or both.
  public func union(_ other: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
    Google_Protobuf_FieldMask(paths: paths + other.paths).canonical
  }

  /// The fields that are in both masks.
  public func intersection(_ other: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
    let both = paths.filter(other.contains) + other.paths.filter(contains)
    return Google_Protobuf_FieldMask(paths: both).canonical
  }

  /// The fields of this mask that are in no path of the other. A message of which the other mask names a
  /// part stays whole.
  public func subtracting(_ other: Google_Protobuf_FieldMask) -> Google_Protobuf_FieldMask {
    Google_Protobuf_FieldMask(paths: paths.filter { !other.contains($0) }).canonical
  }
}

extension Google_Protobuf_FieldMask {
  /// Gives `target` the fields of `source` that the mask names; one that is not set there is cleared.
  /// Paths that lead nowhere are passed over.
  public func apply<M: Message>(_ source: M, to target: inout M) throws {
    let from = try DynamicMessage(source)
    var to = try DynamicMessage(target)
    for path in canonical.paths { to.copy(path.split(separator: ".").map(String.init)[...], from: from) }
    let bytes = try to.serialized(EncodeOptions(allowsPartial: true))
    target = try M(decoding: bytes, options: DecodeOptions(allowsPartial: true))
  }

  /// Clears all fields of `message` but those that the mask names.
  public func trim<M: Message>(_ message: inout M) throws {
    var trimmed = M()
    try apply(message, to: &trimmed)
    message = trimmed
  }
}

extension DynamicMessage {
  fileprivate mutating func copy(_ path: ArraySlice<String>, from source: DynamicMessage?) {
    guard let name = path.first, let field = descriptor.field(named: name) else { return }
    let value = source.flatMap { $0.has(field) ? $0[field] : nil }
    guard path.count > 1, !field.isRepeated, let type = field.messageType else {
      if path.count > 1 { return }
      if let value { self[field] = value } else { clear(field) }
      return
    }
    // Nothing comes from a message that is not there, and nothing is made to hold it.
    guard value != nil || has(field) else { return }
    var inner = DynamicMessage(type)
    if has(field), case .message(let own) = self[field] { inner = own }
    var innerSource: DynamicMessage?
    if case .message(let other)? = value { innerSource = other }
    inner.copy(path.dropFirst(), from: innerSource)
    self[field] = .message(inner)
  }
}
