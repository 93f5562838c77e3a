// SPDX-License-Identifier: Apache-2.0
import MartletProtobuf
import Testing

/// Numbers in JSON, which go a way of their own between text and binary: against the standard library's.
@Suite struct `Numbers in JSON` {
  private static let doubles: [Double] = [
    0.1, 0.3, 1.5, 1 / 3, 123.456, .leastNonzeroMagnitude, 2.2250738585072014e-308,
    .leastNormalMagnitude.nextDown,
    .pi, .ulpOfOne,
    .greatestFiniteMagnitude, .leastNormalMagnitude, 9007199254740992, 4503599627370496.5,
    1e22, 1e23, 8.5, 0.5, 0.000123, 9.5e-5, 1e-4, 1e-5, 123456789012345.67, 1.7976931348623157e308, 1e15,
    1e16,
    1e17, 0.1 + 0.2, 2e-3, 0x1p-1022, 0x1p-1074, 0x1.fffffffffffffp-1, 0x1p60, 0x1p-60,
  ]

  private func check(_ value: Double) throws {
    let json = try Google_Protobuf_DoubleValue(value: value).jsonString()
    #expect(Double(json) == value && json.count <= value.description.count, "\(value) is \(json)")
    for text in [json, value.description] {
      let back = try Google_Protobuf_DoubleValue(json: text)
      #expect(back.value == value && back.value.sign == value.sign, "\(text) read as \(back.value)")
    }
  }

  private func check(_ value: Float) throws {
    let json = try Google_Protobuf_FloatValue(value: value).jsonString()
    #expect(Float(json) == value, "\(value) is \(json)")
    for text in [json, value.description] {
      #expect(try Google_Protobuf_FloatValue(json: text).value == value, "\(text)")
    }
  }

  @Test func `come back as they were, and are as short as can be`() throws {
    var random = SeededRandom(seed: SeededRandom.runSeed)
    print("seed \(SeededRandom.runSeed)")
    for value in Self.doubles {
      for near in [value.nextDown, value, value.nextUp] where near.isFinite {
        try check(near)
        try check(-near)
      }
    }
    for _ in 0..<5000 {
      let double = Double(bitPattern: .random(in: 0 ... .max, using: &random))
      if double.isFinite { try check(double) }
      try check(Double(Int.random(in: 0..<1_000_000_000, using: &random)) / 1000)
      try check(Double(Int.random(in: 0..<1_000_000_000, using: &random)) / 7)
      let float = Float(bitPattern: .random(in: 0 ... .max, using: &random))
      if float.isFinite { try check(float) }
    }
  }

  @Test func `mean what the standard library says they mean`() throws {
    var random = SeededRandom(seed: SeededRandom.runSeed)
    print("seed \(SeededRandom.runSeed)")
    // Digits that end halfway between two numbers, or nearly, and more digits than any number has.
    var texts = [
      "9007199254740993", "9007199254740993.0000000000000001", "1.00000005960464477539062500", "0.0000001e7",
      "123456789012345678901234567890", "1e-400", "0e999999999999", "4.9406564584124654e-324", "2.5e-324",
      "17976931348623157e292", "1" + String(repeating: "0", count: 300),
      "0." + String(repeating: "0", count: 300) + "1",
    ]
    for _ in 0..<5000 {
      let digits = (0..<Int.random(in: 1...25, using: &random)).map { _ in
        Character(String(Int.random(in: 0...9, using: &random)))
      }
      let exponent = Int.random(in: -350...280, using: &random)
      texts.append("1\(String(digits)).\(String(digits.reversed()))e\(exponent)")
      texts.append("\(Int.random(in: 1...9, using: &random)).\(String(digits))")
    }
    for text in texts {
      #expect(try Google_Protobuf_DoubleValue(json: text).value == Double(text), "\(text)")
      if let float = Float(text), float.isFinite {
        #expect(try Google_Protobuf_FloatValue(json: text).value == float, "\(text)")
      }
    }
  }
}
