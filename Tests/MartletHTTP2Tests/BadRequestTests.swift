// SPDX-License-Identifier: Apache-2.0
// Requests that are HTTP/2 but no proper gRPC: each gets its answer, and the connection goes on.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct BadRequestTests {
  /// A request and what it should be answered.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path = "/bench.Bench/Unary"
    var changes: [(String, String?)] = []
    var body: [UInt8]? = framed([])
    var http: String? = "200"
    var grpc: Int?
    var says = ""
    var reset: UInt32?

    init(
      _ name: String, path: String = "/bench.Bench/Unary", _ changes: [(String, String?)] = [],
      body: [UInt8]? = framed([]), http: String? = "200", grpc: Int? = nil, says: String = "",
      reset: UInt32? = nil
    ) {
      (testDescription, self.path, self.changes, self.body) = (name, path, changes, body)
      (self.http, self.grpc, self.says, self.reset) = (http, grpc, says, reset)
    }
  }

  static let cases: [Case] = [
    Case("a proper request", grpc: 0),
    Case("te is missing, which costs nothing", [("te", nil)], grpc: 0),
    Case("a sub-type", [("content-type", "application/grpc+proto")], grpc: 0),
    Case("parameters", [("content-type", "application/grpc;charset=utf-8")], grpc: 0),
    Case("identity encoding", [("grpc-encoding", "identity")], grpc: 0),
    Case("JSON", [("content-type", "application/json")], http: "415", grpc: 3, says: "application/json"),
    Case("nearly gRPC", [("content-type", "application/grpcx")], http: "415", grpc: 3),
    Case("gRPC-Web", [("content-type", "application/grpc-web")], http: "415", grpc: 3),
    Case("no content-type", [("content-type", nil)], http: "415", grpc: 3, says: "application/grpc"),
    Case("GET", [(":method", "GET")], http: "405", grpc: 13, says: "POST"),
    Case("no such method", path: "/bench.Bench/Nope", grpc: 12, says: "/bench.Bench/Nope"),
    Case("no such service", path: "/nope.Nope/Unary", grpc: 12, says: "/nope.Nope/Unary"),
    Case("another case", path: "/bench.bench/unary", grpc: 12),
    Case("only a slash", path: "/", grpc: 12),
    Case("a query", path: "/bench.Bench/Unary?a=b", grpc: 12),
    Case("no slash and an odd scheme", path: "bench.Bench/Unary", [(":scheme", "x")], grpc: 12),
    Case("no slash", path: "bench.Bench/Unary", http: nil, reset: 1),
    Case("a timeout without a unit", [("grpc-timeout", "10")], http: "400", grpc: 13, says: "grpc-timeout"),
    Case("a timeout of nine digits", [("grpc-timeout", "123456789S")], http: "400", grpc: 13),
    Case("a negative timeout", [("grpc-timeout", "-1S")], http: "400", grpc: 13),
    Case("a timeout that is centuries", [("grpc-timeout", "99999999H")], grpc: 0),
    Case("a timeout that has run out", [("grpc-timeout", "0n")], grpc: 4),
    Case("an encoding nobody knows", [("grpc-encoding", "snappy")], grpc: 12, says: "snappy"),
    Case("compressed without an encoding", body: framed([1], flag: 1), grpc: 13, says: "grpc-encoding"),
    Case("a flag byte of 2", body: framed([], flag: 2), grpc: 13),
    Case("a message over the limit", body: [0, 0, 0x50, 0, 0, 1], grpc: 8, says: "limit"),
    Case("a message of 4 GiB", body: [0, 255, 255, 255, 255], grpc: 8, says: "4294967295"),
    Case("a message cut short", body: [0, 0, 0, 0, 5, 1, 2], grpc: 13, says: "inside a message"),
    Case("a prefix cut short", body: [0, 0, 0], grpc: 13),
    Case("no message", body: [], grpc: 12, says: "exactly one"),
    Case("no body at all", body: nil, grpc: 12, says: "exactly one"),
    Case("two messages", body: framed([]) + framed([]), grpc: 12, says: "more than"),
    Case("a message and a half", body: framed([]) + [0, 0], grpc: 12, says: "more than"),
    Case("bytes that are no message", body: framed([0xFF, 0xFF, 0xFF]), grpc: 13, says: "Req"),
    Case("a field name in capitals", [("X-Upper", "a")], http: nil, reset: 1),
    Case("a connection header", [("connection", "close")], http: nil, reset: 1),
    Case("two paths", [("x", "y"), (":path", "/a")], http: nil, reset: 1),
    Case("a newline in a value", [("x", "a\nb")], http: nil, reset: 1),
    Case("a value that is no base64", [("x-bin", "*")], grpc: 0),
    Case("headers over the limit", [("x", String(repeating: "y", count: 17_000))], http: nil, reset: 2),
  ]

  @Test(arguments: cases)
  func `a request gets the answer that the specification has for it`(request: Case) async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      var fields = RawPeer.request(
        "", request.changes.filter { !($0.0 == ":path" || $0.0 == "x" && $0.1 == "y") })
      fields[2].1 = request.path
      if request.testDescription == "two paths" { fields.append((":path", "/a")) }
      if let body = request.body {
        let headers = RawFrame.headers(1, fields)
        // A header block longer than a frame may be goes on in CONTINUATION.
        await peer.send(bytes: headers.payload.count > 16_384 ? split(headers) : headers.bytes)
        await peer.send(.data(1, body, endStream: true))
      } else {
        await peer.send(.headers(1, fields, endStream: true))
      }
      let answer = await peer.response(1)
      #expect(answer.fields[":status"] == request.http)
      #expect(answer.grpcStatus == request.grpc)
      #expect(answer.fields["grpc-message", default: ""].contains(request.says))
      if let reset = request.reset { #expect(answer.reset == reset) }
      if let grpc = request.grpc, grpc != 0 {
        #expect(answer.blocks == 1 && answer.data.isEmpty, "a refusal is one HEADERS frame")
        #expect(answer.fields["content-type"]?.hasPrefix("application/grpc") == true)
      }
      // The same connection serves the next.
      await peer.send(
        .headers(3, RawPeer.request("/bench.Bench/Unary")), .data(3, framed([]), endStream: true))
      let next = await peer.response(3)
      #expect(next.grpcStatus == 0 && next.data == framed([]))
      await peer.close()
    }
  }

  func split(_ frame: RawFrame) -> [UInt8] {
    var (first, second) = (frame, frame)
    first.payload = Array(frame.payload.prefix(16_384))
    first.flags &= ~RawFrame.endHeaders
    second.type = RawFrame.Kind.continuation
    second.payload = Array(frame.payload.dropFirst(16_384))
    second.flags = RawFrame.endHeaders
    return first.bytes + second.bytes
  }

  @Test func `an encoding that the server lacks is answered with those it has`() async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.send(
        .headers(1, RawPeer.request("/bench.Bench/Unary", [("grpc-encoding", "zstd")])),
        .data(1, framed([]), endStream: true))
      let answer = await peer.response(1)
      #expect(answer.grpcStatus == 12 && answer.fields["grpc-accept-encoding"]?.contains("identity") == true)
      await peer.close()
    }
  }

  @Test func `a refused request that goes on is told to stop`() async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.send(.headers(1, RawPeer.request("/bench.Bench/Nope")))
      var answer = await peer.response(1)
      while answer.reset == nil, await peer.next() != nil { answer = peer.responses[1] ?? answer }
      #expect(answer.grpcStatus == 12 && answer.reset == 0)
      await peer.close()
    }
  }

  @Test func `a stream that ends inside a later message is INTERNAL after the whole ones`() async throws {
    let (received, ended) = (Counter(), Seen<RPCError>())
    let done = Gate()
    var service = TestService()
    service.clientStream = { requests, _ in
      ended.set(await status { for try await _ in requests { received.add() } })
      done.open()
      return Res()
    }
    try await Fixture.with(service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.send(
        .headers(1, RawPeer.request("/bench.Bench/ClientStream")),
        .data(1, framed([]) + framed([]) + [0, 0, 0, 0, 2, 1], endStream: true))
      #expect(await peer.response(1).grpcStatus == 13)
      await done.wait()
      #expect(ended.value?.code == .internal)
      #expect(received.value == 2)
      await peer.close()
    }
  }

  @Test func `a request that comes byte by byte is answered as one that comes at once`() async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port, handshake: false)
      let bytes =
        RawPeer.preface + RawFrame.settings().bytes
        + RawFrame.headers(1, RawPeer.request("/bench.Bench/Unary")).bytes
        + RawFrame.data(1, framed([18, 3, 1, 2, 3]), endStream: true).bytes
      for byte in bytes { await peer.send(bytes: [byte]) }
      let answer = await peer.response(1)
      #expect(answer.grpcStatus == 0 && answer.data == framed([10, 3, 1, 2, 3]))
      await peer.close()
    }
  }

  @Test func `binary metadata comes padded, unpadded and joined by commas`() async throws {
    let seen = Seen<Metadata>()
    var service = TestService()
    service.unary = { _, context in
      seen.set(context.metadata)
      return Res()
    }
    try await Fixture.with(service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let fields = [("a-bin", "Zg=="), ("a-bin", "Zg"), ("a-bin", "Zm8= ,Zm9v , Zg"), ("a-bin", "*,Zg")]
      await peer.send(
        .headers(1, RawPeer.request("/bench.Bench/Unary") + fields), .data(1, framed([]), endStream: true))
      #expect(await peer.response(1).grpcStatus == 0)
      let expected = ["f", "f", "fo", "foo", "f", "f"].map { Metadata.Content.binary(Array($0.utf8)) }
      #expect(seen.value?.values(named: "a-bin") == expected)
      await peer.close()
    }
  }
}
