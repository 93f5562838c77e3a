// SPDX-License-Identifier: Apache-2.0
import Measure
import SwiftProtobuf

func run<M: SwiftProtobuf.Message>(_ name: String, _ type: M.Type, _ directory: String) throws {
  let wanted = CommandLine.arguments.dropFirst(2).first
  let bytes = readFile("\(directory)/\(name).bin")
  if wanted == "memory", name == "large" || name == "google_message1" {
    measureMemory(name) { try? M(serializedBytes: bytes) }
  }
  if let wanted, wanted != name { return }
  let message = try M(serializedBytes: bytes)
  measureIf(name, "decode") { do { use(try M(serializedBytes: bytes)) } catch {} }
  measureIf(name, "encode") {
    let encoded: [UInt8]? = try? message.serializedBytes()
    use(encoded?.count)
  }
  let json: [UInt8] = try message.jsonUTF8Bytes()
  measureIf(name, "to-json") {
    let encoded: [UInt8]? = try? message.jsonUTF8Bytes()
    use(encoded?.count)
  }
  measureIf(name, "from-json") { do { use(try M(jsonUTF8Bytes: json)) } catch {} }
}

let directory = CommandLine.arguments.dropFirst().first ?? "."
try run("tiny", Bench_Codec_Tiny.self, directory)
try run("google_message1", Bench_Codec_GoogleMessage1.self, directory)
try run("large", Bench_Codec_Large.self, directory)
try run("strings", Bench_Codec_Strings.self, directory)
try run("maps", Bench_Codec_Maps.self, directory)
try run("doubles", Bench_Codec_Doubles.self, directory)
