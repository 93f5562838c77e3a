// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2

@Suite struct EndedStreamsTests {
  static let headers = RawFrame.headers(1, RawPeer.request("/a"))
  static let ended = RawFrame.headers(1, RawPeer.request("/a"), endStream: true)

  /// Frames, and which of them must not be there.
  static let table: [(String, [RawFrame], Int?)] = [
    ("a call", [.settings(), headers, .data(1, [1, 2]), .data(1, [], endStream: true)], nil),
    ("DATA after END_STREAM", [ended, .data(1, [1])], 1),
    ("HEADERS after END_STREAM", [headers, .data(1, [], endStream: true), .ping, ended], 3),
    ("DATA after RST_STREAM", [headers, .reset(1, 8), .data(1, [1])], 2),
    ("HEADERS after RST_STREAM", [headers, .reset(1, 8), ended], 2),
    ("the reserved bit changes nothing", [ended, .data(Int32.min | 1, [1])], 1),
    ("other frames may come", [ended, .windowUpdate(1, 1), .reset(1, 8), .reset(1, 8)], nil),
    ("another stream", [ended, .headers(3, RawPeer.request("/a")), .data(3, [1])], nil),
    ("DATA on stream 0 is another matter", [.data(0, [1])], nil),
    ("the last of four", [.reset(1, 8), .reset(3, 8), .reset(5, 8), .reset(7, 8), .data(1, [])], 4),
    (
      "one before them is forgotten",
      [.reset(1, 8), .reset(3, 8), .reset(5, 8), .reset(7, 8), .reset(9, 8), .data(1, [])], nil
    ),
  ]

  @Test(arguments: table.indices) func `what must not be there is found, however the bytes are cut`(row: Int)
  {
    let (what, frames, culprit) = Self.table[row]
    let bytes = RawPeer.preface + frames.flatMap(\.bytes)
    let start = culprit.map { RawPeer.preface.count + frames[..<$0].flatMap(\.bytes).count }
    #expect(Self.find([bytes]) == start, "\(what)")
    // Byte by byte it is known with the header's last.
    #expect(Self.find(bytes.map { [$0] }) == start.map { $0 + 8 }, "\(what)")
    for cut in bytes.indices {
      let found = Self.find([Array(bytes[..<cut]), Array(bytes[cut...])])
      // A header that was cut has begun before.
      let isCut = start.map { cut > $0 && cut < $0 + 9 } ?? false
      #expect(found == (isCut ? cut : start), "\(what), cut at \(cut)")
    }
  }

  /// How many bytes had gone by before the breach, if there is one.
  static func find(_ pieces: [[UInt8]]) -> Int? {
    var streams = EndedStreams()
    var before = 0
    for piece in pieces {
      if let at = piece.withUnsafeBytes({ streams.breach(in: $0) }) { return before + at }
      before += piece.count
    }
    return nil
  }
}
