// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Field numbers and the ranges of them that messages keep for extensions or reserve.
enum NumberChecks {
  static func run(_ message: MessageNode, _ report: Reporting) {
    if message.fields.count > fieldsMax { report(.tooManyFields(message, limit: fieldsMax)) }
    var taken: [Int32: FieldNode] = [:]
    lazy var free = leastFreeNumber(message)
    // One without a number was broken off by a mistake that has been reported.
    for field in message.fields where field.proto.number != nil {
      check(field, report)
      if let first = taken[field.number] {
        report(.numberTaken(field, by: first, free: free))
      } else {
        taken[field.number] = field
      }
    }
    let isMessageSet = message.proto.options?.messageSetWireFormat == true
    for (index, range) in message.proto.extensionRange.enumerated() {
      let (start, end) = (range.start ?? 0, range.end ?? 0)
      let path: [Int32] = [5, Int32(truncatingIfNeeded: index)]
      if start <= 0 { report(.rangeNotPositive(message, path)) }
      if end <= start { report(.rangeEmpty(message, path)) }
      if end > Parser.fieldNumberMax + 1, !isMessageSet { report(.rangeTooLarge(message, path)) }
    }
    for (index, range) in message.proto.reservedRange.enumerated() {
      let (start, end) = (range.start ?? 0, range.end ?? 0)
      if start <= 0 { report(.rangeNotPositive(message, [9, Int32(index)])) }
      if end <= start { report(.rangeEmpty(message, [9, Int32(index)])) }
    }
  }

  /// protoc's own limit.
  private static let fieldsMax = 65_535

  private static func leastFreeNumber(_ message: MessageNode) -> Int32 {
    let numbers = Set(message.fields.map(\.number))
    return (1...Int32(numbers.count + 1)).first { !numbers.contains($0) } ?? 1
  }

  static func check(_ field: FieldNode, _ report: Reporting) {
    let number = field.number
    let isMessageSet = field.isExtension && field.extendee?.proto.options?.messageSetWireFormat == true
    if number <= 0 {
      report(.numberNotPositive(field))
    } else if number > Parser.fieldNumberMax, !isMessageSet {
      report(.numberTooLarge(field))
    } else if (19_000...19_999).contains(number) {
      // Kept for protobuf implementations themselves.
      report(.numberInReservedBlock(field))
    }
  }
}

enum RangeOverlaps {
  struct Range {
    var start: Int32
    var end: Int32
    var path: [Int32]
    var isExtension: Bool { path[0] == 5 }
  }

  static func run(_ message: MessageNode, _ report: Reporting) {
    var ranges: [Range] = []
    for (index, range) in message.proto.reservedRange.enumerated() {
      ranges.append(Range(start: range.start ?? 0, end: range.end ?? 0, path: [9, Int32(index)]))
    }
    for (index, range) in message.proto.extensionRange.enumerated() {
      ranges.append(Range(start: range.start ?? 0, end: range.end ?? 0, path: [5, Int32(index)]))
    }
    for (late, early) in overlaps(ranges) {
      // Which of the two is pointed at follows protoc: the earlier, but the extensions over what is reserved.
      let areAlike = late.isExtension == early.isExtension
      report(.rangesOverlap(message, areAlike ? early.path : late.path, areAlike ? late.path : early.path))
    }
    ranges.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    for field in message.fields {
      let next = ranges.partitioningIndex { $0.start > field.number }
      // The nearest two reach further back where a reserved and an extension range overlap.
      for range in ranges[max(0, next - 2)..<next] where field.number < range.end {
        report(
          range.isExtension
            ? .numberIsForExtensions(field, range.path) : .numberReserved(field, range.path))
      }
    }
  }

  /// Pairs in the order of writing. Sorting finds the files without any, which are nearly all, in linear
  /// time: a message may have many thousand ranges.
  static func overlaps(_ ranges: [Range]) -> [(late: Range, early: Range)] {
    let sorted = ranges.enumerated().sorted {
      ($0.element.start, $0.element.end) < ($1.element.start, $1.element.end)
    }
    var pairs: [(Int, Int)] = []
    var open: [Int] = []
    for (index, range) in sorted {
      open.removeAll { ranges[$0].end <= range.start }
      for other in open where range.start < ranges[other].end && range.end > ranges[other].start {
        pairs.append((max(index, other), min(index, other)))
      }
      open.append(index)
      // Everything overlaps everything: the first thousand say so.
      if pairs.count > 1_000 || open.count > 1_000 { break }
    }
    return pairs.sorted { $0 < $1 }.map { (ranges[$0], ranges[$1]) }
  }
}

enum ReservedChecks {
  static func run(_ message: MessageNode, _ report: Reporting) {
    var names: Set<String> = []
    for (index, name) in message.proto.reservedName.enumerated()
    where !names.insert(name).inserted {
      report(.reservedTwice(name, message, [10, Int32(index)]))
    }
    guard !names.isEmpty else { return }
    for field in message.fields where names.contains(field.name) { report(.nameReserved(field)) }
  }
}
