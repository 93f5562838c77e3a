// SPDX-License-Identifier: Apache-2.0

/// Turns byte offsets into lines and columns, both counted from zero.
///
/// Columns are protoc's: bytes, except that a tab advances to the next multiple of eight. They are
/// written into source info, so they must agree. Tabs are indexed, not re-scanned: a file that is one
/// line of a megabyte would cost quadratic time otherwise.
struct LineIndex: Sendable {
  struct Position: Hashable, Sendable {
    var line: Int32
    var column: Int32
  }

  private struct Tab: Sendable {
    var offset: Int32
    var columnAfter: Int32
  }

  private var lineStarts: [Int32] = [0]
  private var tabs: [Tab] = []

  init(_ bytes: [UInt8]) {
    var column: Int32 = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        lineStarts.append(Int32(truncatingIfNeeded: offset &+ 1))
        column = 0
      case UInt8(ascii: "\t"):
        column &+= Self.tabWidth &- column % Self.tabWidth
        tabs.append(Tab(offset: Int32(truncatingIfNeeded: offset), columnAfter: column))
      default:
        column &+= 1
      }
    }
  }

  func position(of offset: Int32) -> Position {
    let line = lineStarts.partitioningIndex { $0 > offset } - 1
    let start = lineStarts[max(0, line)]
    let tab = tabs.partitioningIndex { $0.offset >= offset } - 1
    if tab >= 0, tabs[tab].offset >= start {
      let column = tabs[tab].columnAfter &+ (offset &- tabs[tab].offset &- 1)
      return Position(line: Int32(truncatingIfNeeded: max(0, line)), column: column)
    }
    return Position(line: Int32(truncatingIfNeeded: max(0, line)), column: offset &- start)
  }

  /// The offsets of one line, without its line feed.
  func span(ofLine line: Int32, in bytes: [UInt8]) -> SourceSpan {
    let start = lineStarts[Int(line)]
    let next = Int(line) + 1 < lineStarts.count ? Int(lineStarts[Int(line) + 1]) - 1 : bytes.count
    return SourceSpan(start: start, end: Int32(truncatingIfNeeded: next))
  }

  private static let tabWidth: Int32 = 8
}

extension Array {
  /// The first index whose element meets `predicate`, in an array that is partitioned by it.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
