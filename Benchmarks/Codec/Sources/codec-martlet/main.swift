// SPDX-License-Identifier: Apache-2.0
// codec-martlet DIRECTORY          measures the payloads in the directory
// codec-martlet DIRECTORY make     writes them
// codec-martlet DIRECTORY large [decode]    measures one of them, or one operation, for a profile
import MartletProtobuf
import Measure

func run<M: Message>(_ name: String, _ type: M.Type, _ directory: String) throws {
  if CommandLine.arguments.count > 2, !CommandLine.arguments[2...].prefix(1).contains(name) { return }
  let bytes = readFile("\(directory)/\(name).bin")
  let message = try M(decoding: bytes)
  measureIf(name, "decode") { use(try? M(decoding: bytes)) }
  measureIf(name, "encode") {
    var wire = BackwardWriter()
    message.encode(to: &wire)
    use(wire.count)
  }
  let json = try message.jsonUTF8()
  measureIf(name, "to-json") { use(try? message.jsonUTF8()) }
  measureIf(name, "from-json") { use(try? M(json: json)) }
}

func measureIf(_ payload: String, _ operation: String, _ body: () -> Void) {
  let wanted = CommandLine.arguments.dropFirst(3).first
  if wanted == nil || wanted == operation { measure(payload, operation, body) }
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
if CommandLine.arguments.last == "make" {
  try make(directory)
} else {
  try run("tiny", Bench_Codec_Tiny.self, directory)
  try run("google_message1", Bench_Codec_GoogleMessage1.self, directory)
  try run("large", Bench_Codec_Large.self, directory)
  try run("strings", Bench_Codec_Strings.self, directory)
  try run("maps", Bench_Codec_Maps.self, directory)
  try run("doubles", Bench_Codec_Doubles.self, directory)
}
