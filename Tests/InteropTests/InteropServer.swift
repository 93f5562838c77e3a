// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Our server of gRPC's interop cases, for the time of a test; it must end in order.
func withInteropServer(_ flags: [String] = [], _ body: (Int) async throws -> Void) async throws {
  let server = try Child(Tools.product("martlet-interop-server"), ["--port=0"] + flags)
  let port = try await server.waitForOutput("its address") { line -> Int? in
    guard let start = line.firstRange(of: "address=ipv6:[::]:") else { return nil }
    return Int(line[start.upperBound...].prefix { $0.isNumber })
  }
  let result: Result<Void, any Error>
  do { result = .success(try await body(port)) } catch { result = .failure(error) }
  server.kill(SIGTERM)
  #expect(await server.ended() == 0, "the server did not end in order: \(server.errors)")
  try result.get()
}

/// Our client of those cases against a port.
func interopClient(_ port: Int, _ cases: String, _ flags: [String] = []) async throws -> Outcome {
  // Latency is no matter here: the machine may be busy.
  let patience = [
    "--soak_per_iteration_max_acceptable_latency_ms=300000", "--soak_overall_timeout_seconds=300",
  ]
  return try await run(
    Tools.product("martlet-interop-client"),
    ["--server_host=127.0.0.1", "--server_port=\(port)", "--test_case=\(cases)"] + patience + flags)
}

/// A folder that goes away with the test.
func withFolder(_ body: (URL) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder)
}

/// Has martletc write a descriptor set, imports included.
func descriptorSet(_ file: String, roots: [String], into folder: URL) async throws -> URL {
  let set = folder.appending(path: "set.pb")
  let imports = roots.flatMap { ["-I", Tools.repository.appending(path: $0).path] }
  let outcome = try await run(
    Tools.product("martletc"), imports + ["--include_imports", "--descriptor_set_out=\(set.path)", file])
  try #require(outcome.status == 0, "\(outcome)")
  return set
}
