// SPDX-License-Identifier: Apache-2.0
// Which pairs travel, whoever adds them and whatever carries the call: one table for all.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct MetadataRulesTests {
  typealias Entry = Metadata.Entry

  private static func pair(_ name: String, _ content: Metadata.Content) -> Metadata {
    var metadata = Metadata()
    switch content {
    case .text(let text): metadata.append(text, named: name)
    case .binary(let bytes): metadata.append(bytes, named: name)
    }
    return metadata
  }

  /// No peer is to see one of these.
  static let bad: [Metadata] = [
    // No names (PROTOCOL-HTTP2.md, "Custom-Metadata").
    pair("", .text("v")), pair("a b", .text("v")), pair("ä", .text("v")), pair("a:b", .text("v")),
    pair("a\n", .text("v")), pair("a\0", .text("v")), pair("(a)", .text("v")),
    // HTTP/2's and the protocol's own.
    pair(":path", .text("/x")), pair(":status", .text("500")), pair("grpc-status", .text("0")),
    pair("grpc-message", .text("v")), pair("grpc-status-details-bin", .binary([1])),
    pair("grpc-timeout", .text("1n")), pair("grpc-encoding", .text("gzip")), pair("grpc-x", .text("v")),
    pair("te", .text("trailers")), pair("content-type", .text("text/html")),
    pair("content-length", .text("1")), pair("host", .text("v")),
    // RFC 9113, section 8.2.2.
    pair("connection", .text("close")), pair("keep-alive", .text("1")), pair("proxy-connection", .text("v")),
    pair("transfer-encoding", .text("chunked")), pair("upgrade", .text("h2c")),
    // Values that are not of their name's kind, or no printable ASCII.
    pair("a-bin", .text("v")), pair("a", .binary([1])),
    pair("a", .text("a\0b")), pair("a", .text("a\nb")), pair("a", .text("a\r\nb: c")),
    pair("a", .text("a\tb")),
    pair("a", .text("\u{7F}")), pair("a", .text("é")),
  ]

  /// Odd, and no reason not to travel.
  static let odd: [Metadata] = [
    pair("a", .text("")), pair("A-B_c.9", .text("v")), pair("a", .text(" in  between ")),
    pair("a", .text("a,b")),
    pair("a", .text("\"%41\\~")), pair("a-bin", .binary([])), pair("a-bin", .binary([0, 255, 44, 10])),
    pair("-bin", .binary([1])), pair("-", .text("v")), pair("grpc", .text("v")),
    pair("grpc-retry-pushback-ms", .text("7")), pair("cookie", .text("a=b; c=d")),
    pair("priority", .text("u=0")),
    pair("trailer", .text("v")), pair("expect", .text("100-continue")), pair("date", .text("now")),
    pair("accept-encoding", .text("br")), pair("server", .text("v")), pair("via", .text("1.1 v")),
  ]

  /// Where a server's side adds pairs.
  enum Place: CaseIterable, Sendable {
    case handlersHeaders, handlersTrailers, error, interceptorsHeaders, interceptorsTrailers
  }

  private struct Adding: ServerInterceptor {
    let place: Place
    func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
      let added = MetadataRulesTests.answer(to: call.metadata)
      if place == .interceptorsHeaders { call.setHeaders(added) }
      if place == .interceptorsTrailers { call.setTrailers(added) }
      try await next(call)
    }
  }

  /// The case that a caller names, between two pairs that travel.
  private static func answer(to request: Metadata) -> Metadata {
    let (list, number) = (request["list"] == "bad" ? bad : odd, request["case"].flatMap { Int($0) } ?? 0)
    var metadata: Metadata = ["first": "1"]
    metadata.append(contentsOf: list[number])
    metadata.append("2", named: "last")
    return metadata
  }

  @Test(arguments: Carrier.allCases, Place.allCases)
  func `of a server's pairs those that cannot travel are left out, and those alone`(
    carrier: Carrier, place: Place
  ) async throws {
    var service = TestService()
    service.unary = { _, context in
      let added = Self.answer(to: context.metadata)
      switch place {
      case .handlersHeaders: context.sendHeaders(added)
      case .handlersTrailers: context.setTrailers(added)
      case .error: throw RPCError(.aborted, "as planned", metadata: added)
      default: break
      }
      return Res(payload: [1])
    }
    try await carrier.with(service, server: [Adding(place: place)]) {
      (channel: Channel) async throws -> Void in
      for (list, cases) in [("bad", Self.bad), ("odd", Self.odd)] {
        for (number, pair) in cases.enumerated() {
          let options = CallOptions(metadata: ["list": list, "case": "\(number)"])
          var expected: Metadata = ["first": "1"]
          if list == "odd" { expected.append(contentsOf: Self.delivered(pair)) }
          expected.append("2", named: "last")
          var (headers, trailers, code) = (Metadata(), Metadata(), StatusCode.ok)
          do throws(RPCError) {
            let response = try await channel.unary(Bench.unary, Req(), options)
            (headers, trailers) = (response.metadata, response.trailers)
          } catch {
            (trailers, code) = (error.metadata, error.code)
          }
          let inHeaders = place == .handlersHeaders || place == .interceptorsHeaders
          #expect(code == (place == .error ? .aborted : .ok), "\(pair)")
          #expect(headers == (inHeaders ? expected : [:]), "\(pair)")
          #expect(trailers == (inHeaders ? [:] : expected), "\(pair)")
        }
      }
    }
  }

  /// As HTTP delivers it: spaces around a value are no part of it.
  private static func delivered(_ pair: Metadata) -> Metadata {
    pair["a"] == " in  between " ? ["a": "in  between"] : pair
  }

  private struct Sending: ClientInterceptor {
    let added: Seen<Metadata>
    func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
      var call = call
      call.options.metadata.append(contentsOf: added.value ?? [:])
      try await next(call)
    }
  }

  @Test(arguments: Carrier.allCases, ["options", "interceptor"])
  func `a caller's pair that cannot travel fails its call before it begins`(carrier: Carrier, place: String)
    async throws
  {
    let (added, seen) = (Seen<Metadata>(), Seen<Metadata>())
    var service = TestService()
    service.unary = { _, context in
      seen.set(context.metadata)
      return Res()
    }
    try await carrier.with(service, client: [Sending(added: added)]) {
      (channel: Channel) async throws -> Void in
      for pair in Self.bad + Self.odd {
        seen.set([:])
        added.set(place == "options" ? [:] : pair)
        let error = await status {
          let options = CallOptions(metadata: place == "options" ? pair : [:])
          _ = try await channel.unary(Bench.unary, Req(), options)
        }
        var metadata = seen.value ?? [:]
        if Self.bad.contains(pair) {
          let name = pair.entries.first?.name ?? ""
          #expect(error.code == .internal && error.message.contains("'\(name)'"), "\(pair)")
          #expect(metadata.isEmpty, "\(pair)")
        } else {
          #expect(error.code == .ok, "\(pair)")
          metadata["user-agent"] = nil
          #expect(metadata == Self.delivered(pair), "\(pair)")
        }
      }
    }
  }

  @Test(arguments: Carrier.allCases)
  func `a caller may say itself what it is`(carrier: Carrier) async throws {
    let seen = Seen<Metadata>()
    var service = TestService()
    service.unary = { _, context in
      seen.set(context.metadata)
      return Res()
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let options = CallOptions(metadata: ["user-agent": "mine/1", "a": "b"])
      _ = try await channel.unary(Bench.unary, Req(), options)
      #expect(seen.value == ["a": "b", "user-agent": "mine/1"])
    }
  }

  @Test(arguments: Carrier.allCases)
  func `what a handler sets once it has answered goes nowhere`(carrier: Carrier) async throws {
    let (answered, isSet, last) = (Gate(), Gate(), Seen<Task<Void, Never>>())
    var service = TestService()
    service.unary = { _, context in
      last.set(
        Task {
          await answered.wait()
          context.sendHeaders(["late": "1"])
          context.setTrailers(["late": "1"])
          isSet.open()
        })
      return Res()
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let call = channel.bidirectional(
        Method<Req, Res>(Bench.unary.path, .bidirectional, in: Bench.unary.file))
      try await call.send(Req())
      call.finish()
      for try await _ in call.responses {}
      answered.open()
      await isSet.wait()
      let headers = try await call.metadata()
      #expect(headers.isEmpty && call.trailers.isEmpty)
    }
  }
}
