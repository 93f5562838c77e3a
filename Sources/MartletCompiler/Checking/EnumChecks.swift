// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

enum EnumChecks {
  static func run(_ node: EnumNode, _ report: Reporting) {
    guard let first = node.values.first else {
      report(.emptyEnum(node))
      return
    }
    if !node.isClosed, first.number != 0 { report(.openEnumFirstNotZero(first)) }
    checkNumbers(node, report)
    checkReserved(node, report)
    checkLikeness(node, report)
    for value in node.values {
      if let support = value.proto.options?.featureSupport { LifetimeChecks.run(support, value, report) }
    }
  }

  private static func checkNumbers(_ node: EnumNode, _ report: Reporting) {
    let allowsAlias = node.proto.options?.allowAlias == true
    var taken: [Int32: EnumValueNode] = [:]
    for value in node.values where value.proto.number != nil {
      if let other = taken[value.number] {
        if !allowsAlias { report(.enumNumberTaken(value, by: other)) }
      } else {
        taken[value.number] = value
      }
    }
  }

  private static func checkReserved(_ node: EnumNode, _ report: Reporting) {
    var names: Set<String> = []
    for (index, name) in node.proto.reservedName.enumerated() where !names.insert(name).inserted {
      report(.enumReservedTwice(name, node, [5, Int32(truncatingIfNeeded: index)]))
    }
    var ranges: [RangeOverlaps.Range] = []
    for (index, range) in node.proto.reservedRange.enumerated() {
      let (start, end) = (range.start ?? 0, range.end ?? 0)
      let path: [Int32] = [4, Int32(truncatingIfNeeded: index)]
      if end < start { report(.enumRangeEmpty(node, path)) }
      // An enum's ranges include their end; the sentinel keeps `max` in 32 bits.
      ranges.append(.init(start: start, end: end == .max ? end : end + 1, path: path))
    }
    for (late, early) in RangeOverlaps.overlaps(ranges) {
      report(.enumRangesOverlap(node, early.path, late.path))
    }
    ranges.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    for value in node.values {
      if names.contains(value.name) { report(.enumNameReserved(value)) }
      let next = ranges.partitioningIndex { $0.start > value.number }
      guard next > 0, value.proto.number != nil else { continue }
      let range = ranges[next - 1]
      guard value.number < range.end || (value.number == .max && range.end == .max) else { continue }
      report(.enumNumberReserved(value, node, range.path))
    }
  }

  /// Values that differ only by case or by the enum's name as a prefix become one name in some languages.
  private static func checkLikeness(_ node: EnumNode, _ report: Reporting) {
    let prefix = node.name.utf8.filter { $0 != UInt8(ascii: "_") }.map(\.lowercasedLetter)
    var taken: [[UInt8]: EnumValueNode] = [:]
    for value in node.values {
      let key = camel(withoutPrefix(Array(value.name.utf8), prefix))
      guard let first = taken[key] else {
        taken[key] = value
        continue
      }
      guard first.name != value.name, first.number != value.number, value.proto.number != nil,
        first.proto.number != nil
      else { continue }
      var diagnostic = Diagnostic.enumValuesAlike(value, first)
      if node.proto.options?.toleratesConflicts == true { diagnostic.severity = .warning }
      report(diagnostic)
    }
  }

  private static func withoutPrefix(_ name: [UInt8], _ prefix: [UInt8]) -> ArraySlice<UInt8> {
    var rest = name[...]
    for byte in prefix {
      rest = rest.drop { $0 == UInt8(ascii: "_") }
      guard rest.first?.lowercasedLetter == byte else { return name[...] }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == UInt8(ascii: "_") }
    return rest.isEmpty ? name[...] : rest
  }

  private static func camel(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var startsWord = true
    for byte in name {
      if byte == UInt8(ascii: "_") {
        startsWord = true
      } else {
        out.append(startsWord ? byte.uppercasedLetter : byte.lowercasedLetter)
        startsWord = false
      }
    }
    return out
  }
}

extension UInt8 {
  var isUppercaseLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var lowercasedLetter: UInt8 { isUppercaseLetter ? self | 0x20 : self }
  var uppercasedLetter: UInt8 { isLowercaseLetter ? self & 0xDF : self }
}
