// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import Foundation
import MartletProtobuf
import Testing

/// Random and changed input to the three decoders: each either decodes or throws, and what decodes comes back
/// from its own output. `MARTLET_FUZZ_SECONDS` says how long to go on; `MARTLET_FUZZ_SEED` repeats a run.
@Suite struct `Any input` {
  static let seconds = ProcessInfo.processInfo.environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init) ?? 1
  static let seed = SeededRandom.runSeed

  /// Calls `body` with changed pieces of the corpus until the time is over.
  private func fuzz(_ corpus: [Bytes], _ body: (Bytes) throws -> Void) rethrows {
    print("seed \(Self.seed)")
    var random = SeededRandom(seed: Self.seed)
    let end = ContinuousClock.now + .seconds(Self.seconds)
    while ContinuousClock.now < end {
      for _ in 0..<50 {
        var input = corpus.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...4, using: &random) { random.change(&input, corpus) }
        try body(input)
      }
    }
  }

  static let messages: [Bytes] = {
    let full = `Malformed bytes`.full
    let groups = hex("cb 0c d0 0c 05 cc 0c cb 07 d0 07 03 cc 07 a2 1f 0e 0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c")
    let texts = JSON.both.compactMap { try? $0.message.serialized() }
    return [full, groups, Nesting.nested(20), delimited(10000, hex("9a 03 03 02 08 00"))] + texts
  }()

  @Test func `in binary decodes or is refused`() throws {
    try fuzz(Self.messages) { bytes in
      try check(Proto3.self, bytes)
      try check(Proto2.self, bytes)
      try check(Edition2023.self, bytes)
    }
  }

  private func check<M: Message>(_ type: M.Type, _ bytes: Bytes) throws {
    let dynamic = try? DynamicMessage(M.descriptor, decoding: bytes)
    guard let message = try? M(decoding: bytes) else {
      #expect(dynamic == nil, "seed \(Self.seed): only a dynamic message takes \(hex(bytes))")
      return
    }
    let canonical = try message.serialized(.init(isDeterministic: true))
    #expect(try M(decoding: canonical).serialized(.init(isDeterministic: true)) == canonical, "\(hex(bytes))")
    #expect(dynamic != nil, "seed \(Self.seed): a dynamic message refuses \(hex(bytes))")
    _ = try? message.jsonString(JSON.writing)
    _ = message.textFormat(.init(printsUnknownFields: true, types: JSON.types))
    _ = try? M(decoding: bytes, checkingExtensions: JSON.types)
  }

  /// What a server's reflection may send, and messages of the types that it says there are.
  @Test func `in descriptors makes types or is refused`() {
    let pool = DescriptorPool([Proto2.self, Google_Protobuf_Int32Value.self])
    let files = pool.files.filter { $0.name.contains("test_messages") || $0.name.contains("wrappers") }
    fuzz(files.map(\.serialized)) { file in
      var pool = DescriptorPool()
      do { try pool.add(serialized: [file]) } catch { return }
      let types = JSONReadOptions(types: pool)
      for type in pool.files.flatMap(\.messages) {
        for field in type.fields { _ = (field.defaultValue, field.oneof?.fields, field.options) }
        for bytes in Self.messages.suffix(2) {
          guard let message = try? DynamicMessage(type, decoding: bytes, extensions: pool) else { continue }
          let json = try? message.jsonString(.init(printsDefaults: true, types: pool))
          _ = try? json.map { try DynamicMessage(type, json: $0, options: types) }
          let text = message.textFormat(.init(types: pool))
          _ = try? DynamicMessage(type, textFormat: text, options: .init(types: pool))
        }
        _ = try? DynamicMessage(type, json: "1")
      }
    }
  }

  @Test func `in JSON decodes or is refused`() throws {
    let corpus = (JSON.both + JSON.accepted).map { Bytes($0.json.utf8) }
    try fuzz(corpus) { bytes in
      guard let message = try? Proto3(json: bytes, options: JSON.reading) else { return }
      // What Any holds may be out of JSON's range, and a closed enum's number unknown: neither is printed.
      guard let json = try? message.jsonString(JSON.writing) else { return }
      let again = try Proto3(json: json, options: JSON.reading)
      #expect(try again.jsonString(JSON.writing).utf8.count == json.utf8.count, "seed \(Self.seed): \(json)")
      _ = try? Proto2(json: bytes, options: .init(ignoresUnknownFields: true, types: JSON.types))
    }
  }

  @Test func `in text format decodes or is refused`() throws {
    let corpus = (`Text format`.printed + `Text format`.accepted).map { Bytes($0.text.utf8) }
    try fuzz(corpus) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard let message = try? Proto3(textFormat: text, options: `Text format`.reading) else { return }
      let printed = message.textFormat(`Text format`.writing)
      let again = try Proto3(textFormat: printed, options: `Text format`.reading)
      #expect(again.textFormat(`Text format`.writing) == printed, "seed \(Self.seed): \(text)")
    }
  }

  @Test func `that declares more than it has costs no more than it has`() throws {
    // A gigabyte declared, in strings, packed fields, groups and messages: nothing of it is allocated.
    for field in ["72", "7a", "fa 01", "a2 02", "92 01", "c2 03"] {
      let error = #expect(throws: DecodeError.self) { try Proto3(decoding: hex(field + "80 80 80 80 04 00")) }
      #expect(error?.reason == .truncated)
    }
  }

  @Test(arguments: [1, 4]) func `takes time in proportion to its size`(scale: Int) throws {
    // Merging again and again into the same message, the same oneof and the same map entry.
    let nested = delimited(18, delimited(2, delimited(31, [1])))
    let oneof = delimited(112, delimited(2, delimited(31, [1])))
    let entry = delimited(71, hex("0a 01 61") + delimited(2, []))
    for piece in [nested, oneof, entry, delimited(48, []), hex("c8 3e 01")] {
      let bytes = Bytes(repeatElement(piece, count: 5_000 * scale).joined())
      let time = try ContinuousClock().measure { _ = try Proto3(decoding: bytes) }
      let dynamic = try ContinuousClock().measure {
        _ = try DynamicMessage(Proto3.descriptor, decoding: bytes)
      }
      // A quadratic step would take minutes; this is generous to a busy machine without optimisation.
      #expect(time < .seconds(60) && dynamic < .seconds(60), "\(hex(piece)) took \(time) and \(dynamic)")
    }
  }
}

/// SplitMix64: the same numbers again from the same seed.
struct SeededRandom: RandomNumberGenerator {
  /// What `MARTLET_FUZZ_SEED` says, to repeat a run; otherwise another one each time.
  static let runSeed =
    ProcessInfo.processInfo.environment["MARTLET_FUZZ_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One small change: a byte, a cut, an insertion, or a piece of another input.
  mutating func change(_ input: inout Bytes, _ corpus: [Bytes]) {
    let place = input.isEmpty ? 0 : Int.random(in: 0..<input.count, using: &self)
    switch Int.random(in: 0..<6, using: &self) {
    case 0 where !input.isEmpty: input[place] = .random(in: 0...255, using: &self)
    case 1 where !input.isEmpty: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    case 2: input.removeLast(min(input.count, Int.random(in: 0..<8, using: &self)))
    case 3 where !input.isEmpty:
      let end = min(input.count, place + Int.random(in: 1...8, using: &self))
      input.removeSubrange(place..<end)
    case 4: input.insert(.random(in: 0...255, using: &self), at: place)
    default:
      let other = corpus.randomElement(using: &self) ?? []
      let start = other.isEmpty ? 0 : Int.random(in: 0..<other.count, using: &self)
      input.insert(contentsOf: other[start...].prefix(20), at: place)
    }
  }
}
