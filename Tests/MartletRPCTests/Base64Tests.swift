// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct Base64Tests {
  // The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", "", ""), ("f", "Zg", "Zg=="), ("fo", "Zm8", "Zm8="), ("foo", "Zm9v", "Zm9v"),
    ("foob", "Zm9vYg", "Zm9vYg=="), ("fooba", "Zm9vYmE", "Zm9vYmE="), ("foobar", "Zm9vYmFy", "Zm9vYmFy"),
  ])
  func `bytes are written without padding and read with and without it`(
    text: String, plain: String, padded: String
  ) {
    #expect(Base64.encode(Array(text.utf8)) == plain)
    #expect(Base64.decode(plain.utf8) == Array(text.utf8))
    #expect(Base64.decode(padded.utf8) == Array(text.utf8))
  }

  @Test func `both alphabets are read`() {
    #expect(Base64.decode("+/-_".utf8) == [0xFB, 0xFF, 0xBF].map { $0 as UInt8 })
    #expect(Base64.encode([0xFB, 0xFF, 0xBF]) == "+/+/")
  }

  @Test(arguments: [
    "A", "AAAAA", "=", "==", "A=", "A==", "A===", "AA=", "AA===", "AAA==", "AAAA=", "A=AA", "AA==AA", "A A",
    "AA\n",
    "AAA*", "Ä", "AA,AA",
  ])
  func `impossible text is no bytes`(text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }

  @Test func `any bytes survive the way there and back`() {
    var random = SeededRandom()
    for _ in 0..<2000 {
      let bytes = random.bytes(upTo: 60)
      #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes, "seed \(random.seed)")
    }
  }

  @Test func `any text can be refused`() {
    var random = SeededRandom()
    for _ in 0..<2000 { _ = Base64.decode(random.bytes(upTo: 60)) }
  }
}
