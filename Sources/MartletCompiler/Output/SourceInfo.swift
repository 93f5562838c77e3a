// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A file's locations as descriptors carry them: positions instead of tokens, options under the numbers
/// they turned out to have.
struct SourceInfo {
  private let file: FileNode
  private let dropped: Set<[Int32]>

  init(_ file: FileNode, dropping dropped: Set<[Int32]>) {
    (self.file, self.dropped) = (file, dropped)
  }

  func proto() -> Google_Protobuf_SourceCodeInfo {
    var info = Google_Protobuf_SourceCodeInfo()
    let dropped = dropped.union(emptiedRanges())
    guard let source = file.source, let tokens = file.tokens else { return info }
    info.location.reserveCapacity(file.locations.entries.count)
    for index in file.locations.entries.indices {
      let entry = file.locations.entries[index]
      let written = Array(file.locations.path(of: index))
      guard let path = finalPath(written, optionMarker: entry.optionMarker) else { continue }
      if !dropped.isEmpty, (0...path.count).contains(where: { dropped.contains(Array(path[..<$0])) }) {
        continue
      }
      var location = Google_Protobuf_SourceCodeInfo.Location()
      location.path = path
      let start = source.lines.position(of: tokens[Int(entry.first)].start)
      // A file without a token ends before it begins, as protoc has it.
      let last = tokens[Int(entry.last)]
      let end = source.lines.position(of: last.kind == .end ? 0 : last.end)
      location.span =
        start.line == end.line
        ? [start.line, start.column, end.column] : [start.line, start.column, end.line, end.column]
      if entry.comments >= 0 {
        let comments = file.locations.comments[Int(entry.comments)]
        location.leadingComments = comments.leading
        location.trailingComments = comments.trailing
        location.leadingDetachedComments = comments.detached
      }
      info.location.append(location)
    }
    return info
  }

  /// The options of extension ranges that held nothing but what is dropped.
  private func emptiedRanges() -> [[Int32]] {
    guard !dropped.isEmpty else { return [] }
    let kept = OptionRetention.stripped(file)
    func ranges(_ message: Google_Protobuf_DescriptorProto, _ path: [Int32]) -> [[Int32]] {
      var out: [[Int32]] = []
      for (index, range) in message.extensionRange.enumerated() where range.options == nil {
        out.append(path + [5, Int32(truncatingIfNeeded: index), 3])
      }
      for (index, nested) in message.nestedType.enumerated() {
        out += ranges(nested, path + [3, Int32(truncatingIfNeeded: index)])
      }
      return out
    }
    return kept.messageType.enumerated().flatMap {
      ranges($0.element, [4, Int32(truncatingIfNeeded: $0.offset)])
    }
  }

  /// The parts of an uninterpreted option have no place in the finished descriptor: nil.
  private func finalPath(_ path: [Int32], optionMarker: Int32) -> [Int32]? {
    guard optionMarker >= 0 else { return path }
    let place = Array(path.prefix(Int(optionMarker) + 2))
    guard path.count == place.count else { return nil }
    return file.movedPaths[place] ?? path
  }
}
