// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Where each part of a file's descriptor stands in its source: paths into `FileDescriptorProto`, as
/// source info has them, with token ranges.
///
/// It is filled in the order in which elements open, which is the order of protoc's source info. The
/// same table answers "where is that?" for diagnostics, so the checks need no syntax tree beside the
/// descriptor.
struct LocationTable: Sendable {
  struct Entry: Sendable {
    var pathStart: Int32
    var pathCount: Int32
    var first: Int32
    var last: Int32
    /// Where in the path an uninterpreted option's 999 stands, or -1. (999 may also be an index.)
    var optionMarker: Int32
    /// Index into `comments`, or -1.
    var comments: Int32 = -1
  }

  private(set) var entries: [Entry] = []
  private(set) var paths: [Int32] = []
  private(set) var comments: [Trivia] = []
  /// Taken over by the entries added while an option is being read.
  var optionMarker: Int32 = -1

  mutating func add(path: [Int32], first: Int) -> Int {
    entries.append(
      Entry(
        pathStart: Int32(truncatingIfNeeded: paths.count), pathCount: Int32(truncatingIfNeeded: path.count),
        first: Int32(truncatingIfNeeded: first), last: Int32(truncatingIfNeeded: first),
        optionMarker: optionMarker))
    paths += path
    return entries.count - 1
  }

  /// Makes a path one longer: the parser knows of a type that it is one before it knows which kind.
  mutating func extendPath(of entry: Int, by component: Int32) {
    let path = Array(self.path(of: entry)) + [component]
    entries[entry].pathStart = Int32(truncatingIfNeeded: paths.count)
    entries[entry].pathCount = Int32(truncatingIfNeeded: path.count)
    paths += path
  }

  mutating func close(_ entry: Int, last: Int) {
    entries[entry].last = Int32(truncatingIfNeeded: max(last, Int(entries[entry].first)))
  }

  mutating func setSpan(of entry: Int, first: Int, last: Int) {
    entries[entry].first = Int32(truncatingIfNeeded: first)
    entries[entry].last = Int32(truncatingIfNeeded: last)
  }

  mutating func setFirst(of entry: Int, _ first: Int) {
    entries[entry].first = Int32(truncatingIfNeeded: first)
  }

  mutating func attach(_ trivia: Trivia, to entry: Int) {
    guard trivia != Trivia() else { return }
    entries[entry].comments = Int32(truncatingIfNeeded: comments.count)
    comments.append(trivia)
  }

  func path(of entry: Int) -> ArraySlice<Int32> {
    let start = Int(entries[entry].pathStart)
    return paths[start..<start + Int(entries[entry].pathCount)]
  }

  /// The entry of each path; of several, the last.
  func index() -> [[Int32]: Int] {
    var index: [[Int32]: Int] = [:]
    for entry in entries.indices { index[Array(path(of: entry))] = entry }
    return index
  }
}
