// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Martlet
import MetricsTestKit
import Testing

@testable import MartletRPC
@testable import MartletTracing

@Suite(.timeLimit(.minutes(10))) struct MetricsTests {
  @Test func `a server counts calls, durations and bytes by method and status`() async throws {
    let metrics = TestMetrics()
    let picky = Greeter { request, _ in
      if request.name.isEmpty { throw RPCError(.invalidArgument, "who?") }
      return .init(message: "Hello, \(request.name)!")
    }
    try await Greeters.with(picky, server: [ServerMetrics(factory: metrics)], client: []) { greeter, _ in
      _ = try await greeter.sayHello(.init(name: "Ada"))
      _ = try await greeter.sayHello(.init(name: "Grace"))
      await #expect(throws: RPCError.self) { try await greeter.sayHello(.init()) }
    }
    let method = [("grpc.method", "helloworld.Greeter/SayHello")]
    #expect(metrics.counterTotal(label: "grpc.server.call.started", dimensions: method) == 3)
    let fine = method + [("grpc.status", "OK")]
    #expect(try metrics.expectTimer("grpc.server.call.duration", fine).values.count == 2)
    // "Ada" and "Grace" behind a tag and a length each, and what they were answered.
    let received = try metrics.expectRecorder(
      "grpc.server.call.rcvd_total_compressed_message_size", fine)
    #expect(received.values == [5, 7])
    let sent = try metrics.expectRecorder("grpc.server.call.sent_total_compressed_message_size", fine)
    #expect(sent.values == [13, 15])
    let bad = method + [("grpc.status", "INVALID_ARGUMENT")]
    #expect(try metrics.expectTimer("grpc.server.call.duration", bad).values.count == 1)
    #expect(
      try metrics.expectRecorder("grpc.server.call.sent_total_compressed_message_size", bad).values == [0])
  }

  @Test func `a client counts by target too`() async throws {
    let metrics = TestMetrics()
    var target = ""
    try await Greeters.with(server: [], client: [ClientMetrics(factory: metrics)]) { greeter, port in
      target = "dns:///127.0.0.1:\(port)"
      _ = try await greeter.sayHello(.init(name: "Ada"))
    }
    let method = [("grpc.method", "helloworld.Greeter/SayHello"), ("grpc.target", target)]
    #expect(metrics.counterTotal(label: "grpc.client.attempt.started", dimensions: method) == 1)
    let fine = method + [("grpc.status", "OK")]
    for name in ["grpc.client.attempt.duration", "grpc.client.call.duration"] {
      #expect(try metrics.expectTimer(name, fine).values.count == 1)
    }
    let sent = try metrics.expectRecorder("grpc.client.attempt.sent_total_compressed_message_size", fine)
    #expect(sent.values == [5])
    let received = try metrics.expectRecorder(
      "grpc.client.attempt.rcvd_total_compressed_message_size", fine)
    #expect(received.values == [13])
  }

  @Test func `a call that was sent again is one call of several attempts`() throws {
    let metrics = TestMetrics()
    let instruments = MethodInstruments(.client, [("grpc.method", "a.B/C")], metrics)
    let start = ContinuousClock.now
    var summary = CallSummary(.ok, messageBytesSent: 7, messageBytesReceived: 9)
    summary.resentAt = [1, 3].map { start.advanced(by: .seconds($0)) }
    instruments.callStarted()
    instruments.callEnded(.ok, summary, from: start, to: start.advanced(by: .seconds(10)))
    let method = [("grpc.method", "a.B/C")]
    #expect(metrics.counterTotal(label: "grpc.client.attempt.started", dimensions: method) == 3)
    let (fine, refused) = (method + [("grpc.status", "OK")], method + [("grpc.status", "UNAVAILABLE")])
    let attempt = "grpc.client.attempt.duration"
    #expect(try metrics.expectTimer(attempt, refused).values == [1_000_000_000, 2_000_000_000])
    #expect(try metrics.expectTimer(attempt, fine).values == [7_000_000_000])
    #expect(try metrics.expectTimer("grpc.client.call.duration", fine).values == [10_000_000_000])
    let sent = try metrics.expectRecorder("grpc.client.attempt.sent_total_compressed_message_size", fine)
    #expect(sent.values == [7])
  }

  @Test func `bytes are those that travelled, compressed`() async throws {
    let metrics = TestMetrics()
    try await Greeters.with(server: [ServerMetrics(factory: metrics)], client: []) { greeter, _ in
      let name = String(repeating: "a", count: 10_000)
      let options = CallOptions(compression: .gzip)
      let reply = try await greeter.sayHello(.init(name: name), options: options)
      #expect(reply.message.count > 10_000)
    }
    let labels = [("grpc.method", "helloworld.Greeter/SayHello"), ("grpc.status", "OK")]
    for direction in ["sent", "rcvd"] {
      let sizes = try metrics.expectRecorder(
        "grpc.server.call.\(direction)_total_compressed_message_size", labels)
      #expect((20...200).contains(sizes.values.first ?? 0), "\(sizes.values)")
    }
  }

  @Test func `methods that the server does not offer are counted as one`() async throws {
    let metrics = TestMetrics()
    try await Greeters.with(server: [ServerMetrics(factory: metrics)], client: []) { greeter, _ in
      for name in ["/made.Up/One", "/made.Up/Two", "/helloworld.Greeter/Three"] {
        let method = Method<Helloworld_HelloRequest, Helloworld_HelloReply>(
          name, .unary, in: Helloworld_Greeter.sayHello.file)
        await #expect(throws: RPCError.self) { try await greeter.channel.unary(method, .init()) }
      }
    }
    let other = [("grpc.method", "other")]
    #expect(metrics.counterTotal(label: "grpc.server.call.started", dimensions: other) == 3)
    let refused = other + [("grpc.status", "UNIMPLEMENTED")]
    #expect(try metrics.expectTimer("grpc.server.call.duration", refused).values.count == 3)
    #expect(metrics.counters.count == 1)
  }

  @Test func `the status is the one that the client was told, when a deadline ends the call`() async throws {
    let metrics = TestMetrics()
    let slow = Greeter { _, _ in
      try await Task.sleep(for: .seconds(60))
      return .init()
    }
    try await Greeters.with(slow, server: [ServerMetrics(factory: metrics)], client: []) { greeter, _ in
      // On a busy machine a deadline may pass before its call has reached the server.
      var patience = Duration.milliseconds(50)
      while metrics.counters.isEmpty {
        try Task.checkCancellation()
        let options = CallOptions(deadline: .in(patience))
        await #expect(throws: RPCError.self) { try await greeter.sayHello(.init(), options: options) }
        patience *= 2
      }
    }
    let labels = [("grpc.method", "helloworld.Greeter/SayHello")]
    let codes = metrics.timers(label: "grpc.server.call.duration").compactMap { timer in
      timer.dimensions.first { $0.0 == "grpc.status" }?.1
    }
    // Whichever end noticed first: the server's own timer, or the client's RST_STREAM.
    #expect(!codes.isEmpty && codes.allSatisfy { ["DEADLINE_EXCEEDED", "CANCELLED"].contains($0) })
    let started = metrics.counterTotal(label: "grpc.server.call.started", dimensions: labels)
    let ended = metrics.timers(label: "grpc.server.call.duration").flatMap(\.values).count
    #expect(started > 0 && started == ended)
  }
}
