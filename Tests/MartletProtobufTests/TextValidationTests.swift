// SPDX-License-Identifier: Apache-2.0
import MartletProtobuf
import Testing

/// What is UTF-8 is looked at many bytes at a time: against the standard library's validation.
@Suite struct `Text is UTF-8` {
  /// Where one kind of byte ends and another begins (RFC 3629, section 4), and ASCII.
  private static let bytes: [UInt8] = [
    0x00, 0x22, 0x5C, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
    0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  private func check(_ text: [UInt8]) {
    let expected = String(validating: text, as: UTF8.self)
    let wire = [0x0A, UInt8(text.count)] + text
    let decoded = try? Google_Protobuf_StringValue(decoding: wire).value
    if decoded != expected { Issue.record("\(text)") }
    // What a backslash begins is another matter.
    if text.contains(0x5C) { return }
    let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != 0x22 }
    let parsed = try? Google_Protobuf_StringValue(json: [0x22] + text + [0x22]).value
    if parsed != (isPlain ? expected : nil) { Issue.record("\(text) in JSON") }
    // With much behind it, as most strings have, and in a list.
    let quoted = [0x22] + text + [0x22]
    let more = Array(#","\#(String(repeating: "b", count: 150))"]}"#.utf8)
    let json = Array(#"{"name":"#.utf8) + quoted + Array(#","oneofs":["#.utf8) + quoted + more
    let type = try? Google_Protobuf_Type(json: json)
    if type?.name != (isPlain ? expected : nil) { Issue.record("\(text) in longer JSON") }
    if type?.oneofs.first != (isPlain ? expected : nil) { Issue.record("\(text) in a list") }
  }

  @Test func `wherever its characters stand`() {
    for first in Self.bytes {
      for second in Self.bytes {
        for place in 0..<18 {
          var text = [UInt8](repeating: 0x61, count: 19)
          (text[place], text[place + 1]) = (first, second)
          check(text)
          check(Array(text[...(place + 1)]))
        }
      }
    }
  }

  /// Texts of up to 100 bytes in an alphabet of two bytes a character, with anything wherever it may stand.
  @Test func `among characters of two bytes`() {
    for first in Self.bytes {
      for place in 0..<40 {
        for count in [17, 32, 33, 34, 49, 64, 65, 66, 80, 97, 100] where place < count {
          var text = (0..<count).map { $0 % 2 == 0 ? 0xC3 : 0xBC } as [UInt8]
          check(text)
          text[count - 1 - place] = first
          check(text)
        }
      }
    }
  }

  @Test func `whichever characters they are`() {
    var random = SeededRandom(seed: SeededRandom.runSeed)
    print("seed \(SeededRandom.runSeed)")
    for first in Self.bytes {
      for second in Self.bytes {
        for third in Self.bytes { check([first, second, third, 0x80]) }
      }
    }
    for _ in 0..<5000 {
      let scalars = (0..<Int.random(in: 0..<12, using: &random)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(in: 0x20..<(1 << UInt32.random(in: 6...20, using: &random)), using: &random))
      }
      var text = Array(String(String.UnicodeScalarView(scalars)).utf8)
      check(text)
      if let place = text.indices.randomElement(using: &random) {
        text[place] = Self.bytes.randomElement(using: &random) ?? 0
        check(text)
      }
    }
  }
}
