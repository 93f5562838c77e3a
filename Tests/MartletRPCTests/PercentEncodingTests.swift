// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("", ""), ("plain text, ~ and !", "plain text, ~ and !"), ("100%", "100%25"), ("a\nb", "a%0Ab"),
    ("\t\r\u{7F}\u{0}", "%09%0D%7F%00"), ("ü", "%C3%BC"), ("☺", "%E2%98%BA"), ("😈", "%F0%9F%98%88"),
  ])
  func `bytes outside printable ASCII, and the percent sign, are written as hexadecimal`(
    text: String, encoded: String
  ) {
    #expect(PercentEncoding.encode(text) == encoded)
    #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
  }

  @Test(arguments: [
    ("%", "%"), ("%%", "%%"), ("a%", "a%"), ("%4", "%4"), ("%4g", "%4g"), ("%g4", "%g4"), ("%%41", "%A"),
    ("%c3%bc", "ü"), ("%FF", "\u{FFFD}"), ("%E2%98", "\u{FFFD}"), ("%25%34%31", "%41"),
  ])
  func `the decoder passes on what it cannot decode`(encoded: String, text: String) {
    #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
  }

  @Test func `any text survives the way there and back`() {
    var random = SeededRandom()
    for _ in 0..<2000 {
      let scalars = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x10_FFFF, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let encoded = PercentEncoding.encode(text)
      #expect(encoded.utf8.allSatisfy { $0 >= 0x20 && $0 <= 0x7E }, "seed \(random.seed)")
      #expect(PercentEncoding.decode(Array(encoded.utf8)) == text, "seed \(random.seed)")
    }
  }

  @Test func `any bytes can be decoded`() {
    var random = SeededRandom()
    for _ in 0..<2000 { _ = PercentEncoding.decode(random.bytes(upTo: 40)) }
  }
}
