// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// `extensions` and `reserved`.
extension Parser {
  /// Stands for `max` until the message's options say how far its numbers go.
  static let rangeEndMax: Int32 = -1
  /// Field numbers have 29 bits: the tag's other three are the wire type.
  static let fieldNumberMax: Int32 = 1 << 29 - 1

  mutating func parseExtensionRanges(_ message: inout MessageProto) throws(Stop) {
    let mark = open(5)
    defer { close(mark) }
    advance()
    let firstRange = message.extensionRange.count
    repeat {
      let rangeMark = open(Int32(truncatingIfNeeded: message.extensionRange.count))
      defer { close(rangeMark) }
      var range = MessageProto.ExtensionRange()
      guard let (start, end) = try parseRange(.fieldNumberRange) else { continue }
      // The end is exclusive, so the last number has no place in 32 bits.
      if end == .max { report(.numberOutOfBounds(file, current.span)) }
      range.start = start
      range.end = end == Self.rangeEndMax ? end : end &+ 1
      message.extensionRange.append(range)
    } while tryConsume(",")
    if looking(at: "[") {
      try parseExtensionRangeOptions(&message, from: firstRange)
    }
    try endStatement(at: mark)
  }

  /// The options stand once and hold for every range of the statement, their locations too.
  private mutating func parseExtensionRangeOptions(
    _ message: inout MessageProto, from firstRange: Int
  ) throws(Stop) {
    let component = path.count
    let firstEntry = locations.entries.count
    var options = Google_Protobuf_ExtensionRangeOptions()
    let indexPath = path
    path.append(Int32(truncatingIfNeeded: firstRange))
    defer { path = indexPath }
    try within(3) { (parser) throws(Stop) in
      try parser.parseOptionList(into: &options.uninterpretedOption)
    }
    let lastEntry = locations.entries.count
    for range in firstRange..<message.extensionRange.count {
      message.extensionRange[range].options = options
      guard range > firstRange else { continue }
      for entry in firstEntry..<lastEntry {
        var copy = Array(locations.path(of: entry))
        copy[component] = Int32(truncatingIfNeeded: range)
        let source = locations.entries[entry]
        locations.optionMarker = source.optionMarker
        defer { locations.optionMarker = -1 }
        let added = locations.add(path: copy, first: Int(source.first))
        locations.setSpan(of: added, first: Int(source.first), last: Int(source.last))
      }
    }
  }

  /// `2`, `2 to 5`, `2 to max`, with the ends as written; nil if one is out of all range, which is reported.
  private mutating func parseRange(
    _ expectation: Expectation, signed: Bool = false
  ) throws(Stop) -> (start: Int32, end: Int32)? {
    let startToken = index
    let start = try within(1) { (parser) throws(Stop) in
      signed ? try parser.consumeSignedInt32(expectation) : try parser.consumeInt32(expectation)
    }
    guard tryConsume("to") else {
      // The end is where the start begins: of a negative number, protoc's source info has the sign.
      let mark = open(2)
      close(mark)
      locations.setSpan(of: mark.entry, first: startToken, last: startToken)
      return start.map { ($0, $0) }
    }
    let end = try within(2) { (parser) throws(Stop) -> Int32? in
      if parser.tryConsume("max") { return signed ? Int32.max : Self.rangeEndMax }
      return signed ? try parser.consumeSignedInt32(.integer) : try parser.consumeInt32(.integer)
    }
    guard let start, let end else { return nil }
    return (start, end)
  }

  mutating func parseMessageReservedRange(element: Int) throws(Stop) -> MessageProto.ReservedRange? {
    let mark = open(Int32(truncatingIfNeeded: element))
    defer { close(mark) }
    var range = MessageProto.ReservedRange()
    guard let (start, end) = try parseRange(element == 0 ? .fieldNameOrRange : .fieldNumberRange) else {
      return nil
    }
    if end == .max { report(.numberOutOfBounds(file, current.span)) }
    range.start = start
    range.end = end == Self.rangeEndMax ? end : end &+ 1
    return range
  }

  mutating func parseEnumReservedRange(
    element: Int
  ) throws(Stop) -> Google_Protobuf_EnumDescriptorProto.EnumReservedRange? {
    let mark = open(Int32(truncatingIfNeeded: element))
    defer { close(mark) }
    var range = Google_Protobuf_EnumDescriptorProto.EnumReservedRange()
    guard let (start, end) = try parseRange(.fieldNumberRange, signed: true) else { return nil }
    range.start = start
    range.end = end
    return range
  }

  mutating func parseReserved(
    names: inout [String], namesField: Int32, rangesField: Int32, noun: String,
    range: (inout Parser) throws(Stop) -> Void
  ) throws(Stop) {
    let start = index
    advance()
    let readsIdentifiers = current.kind == .identifier
    let readsNames = current.kind == .string || current.kind == .identifier
    if current.kind == .string, dialect == .editions {
      report(.reservedNameAsString(file, current.span))
    } else if current.kind == .identifier, dialect != .editions {
      report(.reservedNameAsIdentifier(text(of: current), file, current.span))
    }
    let mark = open(readsNames ? namesField : rangesField)
    locations.setFirst(of: mark.entry, start)
    defer { close(mark) }
    repeat {
      guard readsNames else {
        try range(&self)
        continue
      }
      names.append(
        try within(Int32(truncatingIfNeeded: names.count)) { (parser) throws(Stop) in
          readsIdentifiers
            ? try parser.consumeIdentifier(.reservedName(noun))
            : try parser.consumeString(.reservedName(noun))
        })
    } while tryConsume(",")
    try endStatement(at: mark)
  }

  func resolveRangeEnds(_ message: inout MessageProto) {
    // A MessageSet's extensions are told apart by a whole 32-bit number, not by a tag.
    let isMessageSet = (message.options?.uninterpretedOption ?? []).contains {
      $0.name.count == 1 && $0.name[0].namePart == "message_set_wire_format"
        && $0.name[0].isExtension != true && $0.identifierValue == "true"
    }
    let end = isMessageSet ? Int32.max : Self.fieldNumberMax + 1
    for index in message.extensionRange.indices
    where message.extensionRange[index].end == Self.rangeEndMax { message.extensionRange[index].end = end }
    for index in message.reservedRange.indices
    where message.reservedRange[index].end == Self.rangeEndMax { message.reservedRange[index].end = end }
  }
}
