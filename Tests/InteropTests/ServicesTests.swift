// SPDX-License-Identifier: Apache-2.0
import Foundation
import Martlet
import MartletServices
import TestPrograms
import Testing

/// What our servers tell of themselves, as others read it.
@Suite(.timeLimit(.minutes(10))) struct `What a server tells of itself` {
  @Test func `is read by grpcio-channelz`() async throws {
    try await withInteropServer { port in
      let outcome = try await run(Tools.python(), [Tools.script("channelz.py"), "\(port)"])
      #expect(outcome.status == 0, "\(outcome)")
      // Requests: three calls and the looks; answers: one, four, none, and one a look but the last.
      #expect(
        outcome.lines == [
          "UNIMPLEMENTED", "servers True 4 2 1", "socket 6 5 0 6 7", "listens True", "NOT_FOUND",
        ])
      Ledger.note(
        "grpcio-channelz", "channelz", ["GetServers", "GetServerSockets", "GetSocket", "GetChannel"])
    }
  }

  @Test func `is read by grpcurl: channelz`() async throws {
    try await withInteropServer { port in
      let service = "grpc.channelz.v1.Channelz"
      let outcome = try await run(
        Tools.counterpart("grpcurl"), ["-plaintext", "localhost:\(port)", "\(service)/GetServers"])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.output.contains(#""callsStarted""#) && outcome.output.contains(#""end": true"#))
      Ledger.note("grpcurl", "channelz", "GetServers")
    }
  }

  @Test(arguments: [
    (
      "options.Store",
      [#"option (.options.owner) = "people";"#, #"(.options.rule) = { name:"put" codes:1 codes:2 }"#]
    ),
    (
      "options.Item",
      ["option (.options.stored) = true;", "[(.options.weight) = 0.5", "extensions 100 to 199;"]
    ),
    ("options.note", ["extend .options.Item {", "optional string note = 100;"]),
    ("options.Item.nested", ["optional int32 nested = 101;"]),
  ])
  func `is described by grpcurl, custom options too`(symbol: String, texts: [String]) async throws {
    try await withStore { port in
      let grpcurl = try Tools.counterpart("grpcurl")
      let outcome = try await run(grpcurl, ["-plaintext", "localhost:\(port)", "describe", symbol])
      #expect(outcome.status == 0, "\(outcome)")
      let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for text in texts { #expect(flat.contains(text), "\(outcome.output)") }
      Ledger.note("grpcurl", "reflection of extensions and custom options", "describe \(symbol)")
    }
  }

  @Test func `lets grpcurl send and print extensions`() async throws {
    try await withStore { port in
      let request = #"{"name":"a","[options.note]":"n","[options.Item.nested]":7}"#
      let outcome = try await run(
        Tools.counterpart("grpcurl"), ["-plaintext", "-d", "@", "localhost:\(port)", "options.Store/Put"],
        input: request)
      #expect(outcome.status == 0, "\(outcome)")
      let answer = outcome.output.filter { !$0.isWhitespace }
      for part in [#""name":"a""#, #""[options.note]":"n""#, #""[options.Item.nested]":7"#] {
        #expect(answer.contains(part), "\(outcome.output)")
      }
      Ledger.note("grpcurl", "reflection of extensions and custom options", "call with extensions")
    }
  }

  @Test func `lets grpcio-reflection find extensions and custom options`() async throws {
    try await withStore { port in
      let outcome = try await run(Tools.python(), [Tools.script("reflection.py"), "\(port)"])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(
        outcome.lines == [
          "[100, 101]", "tool/options.proto",
          #"[options.owner]: "people""#, #"[options.rule] { name: "put" codes: 1 codes: 2 }"#,
        ])
      Ledger.note(
        "grpcio-reflection", "reflection of extensions and custom options",
        ["all_extension_numbers_of_type", "file_containing_extension", "options of a service and a method"])
    }
  }

  /// A server of `options.Store`, known from a descriptor set alone. Its messages are empty ones to it, whose
  /// unknown fields it keeps.
  private struct Store: RPCService {
    let file: FileDescriptor

    func register(in routes: inout Routes) {
      let put = Method<Google_Protobuf_Empty, Google_Protobuf_Empty>("/options.Store/Put", .unary, in: file)
      routes.add(put) { request, _ in request }
    }
  }

  private func withStore(_ body: (Int) async throws -> Void) async throws {
    try await withFolder { folder in
      let set = try await descriptorSet("tool/options.proto", roots: ["Tests/Protos"], into: folder)
      let files = try Google_Protobuf_FileDescriptorSet(decoding: Bytes(Data(contentsOf: set)))
      let file = try #require(try DescriptorPool(files).file(named: "tool/options.proto"))
      let server = Server(.plaintext("localhost:0"), services: [Store(file: file), ReflectionService()])
      let port = try await server.start()
      let result: Result<Void, any Error>
      do { result = .success(try await body(port)) } catch { result = .failure(error) }
      await server.shutDown()
      try result.get()
    }
  }
}
