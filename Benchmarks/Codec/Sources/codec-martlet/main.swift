// SPDX-License-Identifier: Apache-2.0
// codec-martlet DIRECTORY          measures the payloads in the directory
// codec-martlet DIRECTORY make     writes them
// codec-martlet DIRECTORY memory   prints what decoded messages take
// codec-martlet DIRECTORY bound    prints what a byte of input may take in memory
// codec-martlet DIRECTORY flat     prints the cost per byte of messages from 1 KB to 100 MB
// codec-martlet DIRECTORY large [decode]    measures one of them, or one operation, for a profile
import CHeap
import MartletProtobuf
import Measure

func run<M: Message>(_ name: String, _ type: M.Type, _ directory: String) throws {
  if CommandLine.arguments.count > 2, !CommandLine.arguments[2...].prefix(1).contains(name) { return }
  let bytes = readFile("\(directory)/\(name).bin")
  let message = try M(decoding: bytes)
  measureIf(name, "decode") { do { use(try M(decoding: bytes)) } catch {} }
  var reused = M()
  measureIf(name, "decode-reusing") { try? reused.replace(with: bytes) }
  use(reused)
  measureIf(name, "encode") {
    var wire = BackwardWriter()
    message.encode(to: &wire)
    use(wire.count)
  }
  let json = try message.jsonUTF8()
  measureIf(name, "to-json") { use(try? message.jsonUTF8()) }
  measureIf(name, "from-json") { do { use(try M(json: json)) } catch {} }
}

/// What a byte of a message costs must not depend on how many there are.
func flat() throws {
  func line(_ words: [String]) {
    print(words.map { String(repeating: " ", count: max(16 - $0.utf8.count, 1)) + $0 }.joined())
  }
  line(["bytes", "decode ns/B", "encode ns/B", "to-json ns/B", "from-json ns/B"])
  let item = Bench_Codec_Item(
    id: 1 << 30, name: "item of the list", price: 12.5, codes: [1, 200, 30000],
    place: .init(row: 1, shelf: 200, hall: "hall 1"), inStock: true)
  var count = 16
  while count <= 1_700_000 {
    let message = Bench_Codec_Large(items: Array(repeating: item, count: count))
    let bytes = try message.serialized()
    let json = try message.jsonUTF8()
    let rounds = max(1, 2_000_000 / bytes.count)
    func cost(_ size: Int, _ body: () -> Void) -> String {
      let times = (0..<3).map { _ in
        let start = cpuNanoseconds()
        for _ in 0..<rounds { body() }
        return cpuNanoseconds() - start
      }
      let hundredths = Int((times.min() ?? 0) / Double(rounds * size) * 100)
      return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    }
    line([
      "\(bytes.count)",
      cost(bytes.count) { do { use(try Bench_Codec_Large(decoding: bytes)) } catch {} },
      cost(bytes.count) {
        var wire = BackwardWriter()
        message.encode(to: &wire)
        use(wire.count)
      },
      cost(json.count) { use(try? message.jsonUTF8()) },
      cost(json.count) { do { use(try Bench_Codec_Large(json: json)) } catch {} },
    ])
    count *= 10
  }
}

/// Inputs made to become as much memory as they can, each of about a megabyte. A message beyond the limit is
/// refused, so it is the largest below it that counts.
func bound() throws {
  func show<M: Message>(_ name: String, _ type: M.Type, _ count: Int, _ piece: (Int) -> [UInt8]) {
    let bytes = (0..<count).flatMap(piece)
    let before = heap_bytes()
    let message = try? M(decoding: bytes)
    let taken = heap_bytes() - before
    let outcome = message == nil ? "refused" : "\(taken / bytes.count)"
    print("\(name): \(bytes.count) bytes,", outcome)
    use(message)
  }
  typealias Files = Google_Protobuf_FileDescriptorSet
  show(
    "empty messages of \(MemoryLayout<Google_Protobuf_FileDescriptorProto>.stride) bytes, more than the limit",
    Files.self, 500_000
  ) { _ in [0x0A, 0] }
  show("the same, up to it", Files.self, 90_000) { _ in [0x0A, 0] }
  show("empty messages of \(MemoryLayout<Bench_Codec_Item>.stride) bytes", Bench_Codec_Large.self, 500_000) {
    _ in
    [0x0A, 0]
  }
  show("entries with an empty message", Bench_Codec_Maps.self, 120_000) { index in
    [0x12, 6, 0x08, UInt8(index & 0x7F) | 0x80, UInt8(index >> 7 & 0x7F) | 0x80, UInt8(index >> 14), 0x12, 0]
  }
  show("empty strings", Bench_Codec_Strings.self, 500_000) { _ in [0x0A, 0] }
  show("strings of 16 bytes", Bench_Codec_Strings.self, 60_000) { _ in
    [0x0A, 16] + Array(repeating: 97, count: 16)
  }
  show("packed numbers", Bench_Codec_Item.self, 1) { _ in
    [0x22, 0x80, 0x80, 0x40] + Array(repeating: 1, count: 1 << 20)
  }
  show("single numbers", Bench_Codec_Item.self, 500_000) { _ in [0x20, 1] }
  show("unknown fields", Bench_Codec_Tiny.self, 500_000) { _ in [0x78, 1] }
}

/// Payloads of one seed: the same wherever they are made.
func make(_ directory: String) throws {
  func write(_ name: String, _ message: some Message) throws {
    writeFile("\(directory)/\(name).bin", try message.serialized(.init(isDeterministic: true)))
  }
  var state: UInt64 = 42
  func next(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }
  func place() -> Bench_Codec_Place {
    .init(row: UInt32(next(100)), shelf: UInt32(next(1000)), hall: "hall \(next(20))")
  }
  // The fields of protobuf's own benchmark message, with values of the same lengths.
  try write(
    "google_message1",
    Bench_Codec_GoogleMessage1(
      field9: String(repeating: "read the whole of it ", count: 5), field18: "some words", field80: false,
      field2: 8, field3: 2_066_379, field4: "letters", field12: true, field17: false, field14: true,
      field100: 31,
      field15: .init(
        field1: 25, field2: 36, field15: String(repeating: "inside another ", count: 5),
        field21: 0x270A_1ADE_0843_FF54, field22: 38, field23: true),
      field67: 1_591_432))
  try write("tiny", Bench_Codec_Tiny(id: 150, name: "martlet"))
  try write(
    "large",
    Bench_Codec_Large(
      items: (0..<1000).map { index in
        .init(
          id: Int64(next(1 << 40)), name: "item number \(index) of the list",
          price: Double(next(100_000)) / 100,
          codes: (0..<4).map { _ in Int32(next(30_000)) }, place: place(), inStock: next(2) == 1)
      }))
  try write(
    "strings",
    Bench_Codec_Strings(
      lines: (0..<500).map { _ in
        String(repeating: next(4) == 0 ? "grün " : "green ", count: Int(next(20)) + 1)
      }))
  var maps = Bench_Codec_Maps()
  for index in 0..<500 {
    maps.counts["key \(next(1 << 30))"] = Int32(index)
    maps.places[Int32(index)] = place()
  }
  try write("maps", maps)
  try write("doubles", Bench_Codec_Doubles(values: (0..<5000).map { _ in Double(next(1 << 30)) / 7 }))
}

let directory = CommandLine.arguments.dropFirst().first ?? "."
switch CommandLine.arguments.dropFirst(2).first {
case "make": try make(directory)
case "bound": try bound()
case "flat": try flat()
case "memory":
  let large = readFile("\(directory)/large.bin")
  measureMemory("large") { try? Bench_Codec_Large(decoding: large) }
  let message1 = readFile("\(directory)/google_message1.bin")
  measureMemory("google_message1") { try? Bench_Codec_GoogleMessage1(decoding: message1) }
default:
  try run("tiny", Bench_Codec_Tiny.self, directory)
  try run("google_message1", Bench_Codec_GoogleMessage1.self, directory)
  try run("large", Bench_Codec_Large.self, directory)
  try run("strings", Bench_Codec_Strings.self, directory)
  try run("maps", Bench_Codec_Maps.self, directory)
  try run("doubles", Bench_Codec_Doubles.self, directory)
}
