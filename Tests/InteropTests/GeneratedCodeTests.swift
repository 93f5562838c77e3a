// SPDX-License-Identifier: Apache-2.0
import Foundation
import InteropProtos
import MartletErrorDetails
import MartletProtobuf
import MartletServices
import TestPrograms
import Testing

@Suite struct `What is checked in` {
  @Test func `equals what martletc prints`() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let generation = try await run(
      Tools.repository.appending(path: "Scripts/generate.sh"), [Tools.product("martletc").path, root.path])
    try #require(generation.status == 0, "\(generation.errors)")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".swift") }
    #expect(files.count == generation.lines.count)
    for path in files {
      let printed = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let checkedIn = try? String(contentsOf: Tools.repository.appending(path: path), encoding: .utf8)
      #expect(checkedIn == printed, "\(path) is out of date: run 'make generate'")
    }
  }

  @Test(arguments: [
    ("health", FileDescriptor.grpc_health_v1_health),
    ("reflection v1", .grpc_reflection_v1_reflection),
    ("status", .google_rpc_status),
    ("error details", .google_rpc_error_details),
    ("reflection v1alpha", .grpc_reflection_v1alpha_reflection),
    ("channelz", .grpc_channelz_v1_channelz),
    ("grpc/testing/empty.proto", .grpc_testing_empty),
    ("grpc/testing/messages.proto", .grpc_testing_messages),
    ("grpc/testing/test.proto", .grpc_testing_test),
    ("load report", .xds_data_orca_v3_orca_load_report),
    ("load report service", .xds_service_orca_v3_orca),
  ])
  func `equals the originals, as PyPI and Debian have them`(name: String, file: FileDescriptor) async throws {
    let hex = file.serialized.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    let outcome = try await run(
      Tools.python(), [Tools.script("descriptors.py"), name], input: hex.joined())
    #expect(outcome.lines == ["equal"], "\(outcome)")
    Ledger.note("protoc", "our copies of standard .proto files against the originals", name)
  }
}
