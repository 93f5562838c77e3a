// SPDX-License-Identifier: Apache-2.0
// The frames that h2spec sends, to nghttpd and to a server of ours: what the one takes for an error the other
// must take for the same.

import Foundation
import Martlet
import TestPrograms
import Testing

@Suite(.timeLimit(.minutes(10)), .serialized, .nghttpd) struct NghttpdTests {
  typealias Case = ConformanceFrameTests.Case

  static let open = ConformanceFrameTests.open
  static let ended = ConformanceFrameTests.ended
  static let unfinished = ConformanceFrameTests.unfinished
  static func fields(_ changes: [(String, String?)]) -> RawFrame { ConformanceFrameTests.fields(changes) }
  static func frame(_ type: UInt8, _ flags: UInt8 = 0, _ stream: Int32 = 0, _ payload: [UInt8] = [])
    -> RawFrame
  {
    RawFrame(type: type, flags: flags, stream: stream, payload: payload)
  }
  static let block = RawFrame.block(RawPeer.request(ConformanceFrameTests.path))

  /// What h2spec sends besides what `ConformanceFrameTests` has, by its numbers.
  static let others: [Case] = [
    Case("4.1/2 flags that PING does not know", [frame(6, 0xFE, 0, RawFrame.ping.payload)]),
    Case("4.1/3 the reserved bit", [frame(6, 0, Int32.min, RawFrame.ping.payload)]),
    Case("4.2/1 DATA of 2^14", [open, .data(1, [UInt8](repeating: 0, count: 16_384))]),
    Case("5.1/4 CONTINUATION of an idle stream", [frame(9, 4, 1, block)]),
    Case("5.1/7 CONTINUATION after END_STREAM", [ended, frame(9, 4, 1, block)]),
    Case("5.1/8 DATA after RST_STREAM", [open, .reset(1, 8), .data(1, [1])]),
    Case("5.1/9 HEADERS after RST_STREAM", [open, .reset(1, 8), ended]),
    Case("5.1/10 CONTINUATION after RST_STREAM", [open, .reset(1, 8), frame(9, 4, 1, block)]),
    Case("5.1.1/1 an even stream", [.headers(2, RawPeer.request(ConformanceFrameTests.path))]),
    Case(
      "5.1.1/2 a stream below another",
      [.headers(5, RawPeer.request(ConformanceFrameTests.path)), .headers(3, RawPeer.request("/a"))]),
    Case("5.3.1/1 HEADERS on itself", [frame(1, 0x24, 1, [0, 0, 0, 1, 16] + block)]),
    Case("5.3.1/2 PRIORITY on itself", [open, frame(2, 0, 1, [0, 0, 0, 1, 16])]),
    Case("5.5/2 an unknown frame within a block", [unfinished, frame(0x16, 0, 0, [1])]),
    Case("6.1/1 DATA on stream 0", [.data(0, [1])]),
    Case("6.1/3 DATA of nothing but its padding's length", [open, frame(0, 8, 1, [1])]),
    Case("6.2/4 HEADERS padded past their end", [frame(1, 12, 1, [200, 0])]),
    Case("6.5/2 SETTINGS on a stream", [frame(4, 0, 1)]),
    Case("6.5/3 SETTINGS of three bytes", [frame(4, 0, 0, [0, 3, 0])]),
    Case("6.5.2/5 an unknown setting", [.settings([(0xFF, 1)])]),
    Case("6.5.3/1 one setting twice", [.settings([(4, 100), (4, 1)])]),
    Case("6.7/2 an ACK of no PING", [frame(6, 1, 0, RawFrame.ping.payload)]),
    Case("6.9/1 a window of nothing", [.windowUpdate(0, 0)]),
    Case(
      "6.9.2/3 a window past 2^31-1 by SETTINGS",
      [open, .windowUpdate(1, 0x7FFF_0000), .settings([(4, 0x7FFF_FFFF)])]),
    Case("6.10/2 DATA within a block", [unfinished, .data(1, [1])]),
    Case("6.10/5 CONTINUATION after its end", [unfinished, frame(9, 4, 1), frame(9, 4, 1)]),
    Case("6.10/6 CONTINUATION after DATA", [open, .data(1, [1]), frame(9, 4, 1, block)]),
    Case("7/1 GOAWAY with a code nobody knows", [frame(7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0xFF])]),
    Case("7/2 RST_STREAM with a code nobody knows", [open, .reset(1, 0xFF)]),
    Case(
      "8.1.2.3/5 :method twice", [.headers(1, [(":method", "POST")] + RawPeer.request("/a"), endStream: true)]
    ),
    Case(
      "8.1.2.3/6 :scheme twice", [.headers(1, [(":scheme", "http")] + RawPeer.request("/a"), endStream: true)]
    ),
    Case(
      "8.1.2.6/2 more than content-length, in two frames",
      [
        .headers(1, RawPeer.request(ConformanceFrameTests.path, [("content-length", "1")])), .data(1, [1]),
        .data(1, [2], endStream: true),
      ]),
    Case("8.2/1 PUSH_PROMISE", [frame(5, 4, 1, [0, 0, 0, 2] + block)]),
    // HPACK (RFC 7541), by h2spec's numbers too.
    Case("hpack 2.3.3/1 an index past both tables", [frame(1, 5, 1, block + [0xC8])]),
    Case("hpack 4.2/1 a table size at the end of a block", [frame(1, 5, 1, block + [0x20])]),
    Case(
      "hpack 5.2/1 padding over seven bits", [frame(1, 5, 1, block + [0, 1, 0x78, 0x82, 0xFF, 0xFF])]),
    Case("hpack 5.2/2 padding that is not EOS", [frame(1, 5, 1, block + [0, 1, 0x78, 0x81, 0x18])]),
    Case(
      "hpack 5.2/3 EOS in a string",
      [frame(1, 5, 1, block + [0, 1, 0x78, 0x85, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])]),
    Case("hpack 6.1/1 index 0", [frame(1, 5, 1, block + [0x80])]),
    Case("hpack 6.3/1 a table larger than allowed", [frame(1, 5, 1, [0x3F, 0xE1, 0xFF, 0x03] + block)]),
  ]

  /// A space around a value is borne with here on purpose.
  static let cases =
    ConformanceFrameTests.connectionErrors + ConformanceFrameTests.streamErrors
    + ConformanceFrameTests.permitted.dropLast().map { Case($0.0, $0.1) } + others

  /// How a server takes frames.
  enum Verdict: Equatable {
    case breach(ofConnection: Bool, code: UInt32)
    /// It answers a PING behind them.
    case bearsWith
    case hangsUp
  }

  static func verdict(_ frames: [UInt8], port: Int) async throws -> Verdict {
    let peer = try await RawPeer.connect(port: port, handshake: false)
    await peer.send(bytes: RawPeer.preface + RawFrame.settings().bytes + frames + RawFrame.mark.bytes)
    var (verdict, marks): (Verdict?, Int) = (nil, 0)
    while verdict == nil, let frame = await peer.next() {
      switch frame.type {
      case RawFrame.Kind.goAway where frame.number(at: 4) != 0:
        verdict = .breach(ofConnection: true, code: frame.number(at: 4))
      case RawFrame.Kind.reset where frame.number(at: 0) != 0:
        verdict = .breach(ofConnection: false, code: frame.number(at: 0))
      case RawFrame.Kind.ping where frame.payload == RawFrame.mark.payload:
        // Its answer overtakes what else there is to say: the next one's comes behind that.
        marks += 1
        if marks == 1 { await peer.send(.mark) } else { verdict = .bearsWith }
      default: continue
      }
    }
    await peer.close()
    return verdict ?? .hangsUp
  }

  @Test(arguments: cases) func `what nghttpd takes for an error is the same error here`(frames: Case)
    async throws
  {
    var service = TestService()
    service.bidi = { _, _, _ in await Gate().openWhenCancelled() }
    let nghttpd = try #require(Nghttpd.current)
    try await Fixture.with(service) { fixture in
      let theirs = try await Self.verdict(frames.bytes, port: nghttpd.port)
      let ours = try await Self.verdict(frames.bytes, port: fixture.port)
      try #require(ours == theirs)
      Ledger.note("nghttpd", "h2spec's frames, with the same error as our server", frames.testDescription)
    }
  }
}

extension RawFrame {
  /// A PING that only tests send.
  fileprivate static let mark = RawFrame(type: Kind.ping, payload: [9, 9, 9, 9, 9, 9, 9, 9])
}

/// nghttp2's own server.
struct Nghttpd: Sendable {
  let port: Int

  @TaskLocal static var current: Nghttpd?

  /// Runs it beside a suite's tests.
  struct Trait: SuiteTrait, TestScoping {
    func provideScope(
      for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
      let port = try FixedPort.take()
      let words = ["nghttpd", "--no-tls", "-a", "127.0.0.1", "-d", "/nowhere", "\(port)"]
      let child = try Child(URL(filePath: "/usr/bin/env"), words)
      defer { child.kill(SIGKILL) }
      var tries = 0
      while (try? await RawPeer.connect(port: port).close()) == nil {
        tries += 1
        try #require(tries < 12_000, "nghttpd does not start, which 'make deps' installs: \(child.errors)")
        try await Task.sleep(for: .milliseconds(5))
      }
      try await Nghttpd.$current.withValue(Nghttpd(port: port)) { try await body() }
    }
  }
}

extension Trait where Self == Nghttpd.Trait {
  static var nghttpd: Self { .init() }
}
