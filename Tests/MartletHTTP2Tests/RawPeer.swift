// SPDX-License-Identifier: Apache-2.0
// A peer that writes its own HTTP/2 frames, right or wrong, and reads what comes back.

import CNghttp2
import NIOCore
import NIOPosix
import Synchronization

/// One frame as it travels (RFC 9113, section 4.1).
struct RawFrame: Sendable {
  enum Kind {
    static let data: UInt8 = 0, headers: UInt8 = 1, priority: UInt8 = 2, reset: UInt8 = 3, settings: UInt8 = 4
    static let ping: UInt8 = 6, goAway: UInt8 = 7, windowUpdate: UInt8 = 8, continuation: UInt8 = 9
  }
  static let endStream: UInt8 = 1, endHeaders: UInt8 = 4, ack: UInt8 = 1

  var type: UInt8
  var flags: UInt8 = 0
  var stream: Int32 = 0
  var payload: [UInt8] = []

  var bytes: [UInt8] {
    let length = payload.count
    return [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
      + Self.bigEndian(UInt32(bitPattern: stream)) + payload
  }

  static func bigEndian(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }

  /// The number in the payload at an offset.
  func number(at offset: Int) -> UInt32 {
    payload.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Fields as literals without indexing, names and values in the plain (RFC 7541, section 6.2.2).
  static func block(_ fields: [(String, String)]) -> [UInt8] {
    fields.flatMap { [0] + literal($0.0) + literal($0.1) }
  }

  private static func literal(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.count >= 127 else { return [UInt8(bytes.count)] + bytes }
    var (rest, length) = (bytes.count - 127, [127 as UInt8])
    while rest >= 128 {
      length.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    return length + [UInt8(rest)] + bytes
  }

  static func headers(_ stream: Int32, _ fields: [(String, String)], endStream: Bool = false) -> RawFrame {
    RawFrame(
      type: Kind.headers, flags: endHeaders | (endStream ? Self.endStream : 0), stream: stream,
      payload: block(fields))
  }

  static func data(_ stream: Int32, _ bytes: [UInt8], endStream: Bool = false) -> RawFrame {
    RawFrame(type: Kind.data, flags: endStream ? Self.endStream : 0, stream: stream, payload: bytes)
  }

  static func reset(_ stream: Int32, _ code: UInt32) -> RawFrame {
    RawFrame(type: Kind.reset, stream: stream, payload: bigEndian(code))
  }

  static func windowUpdate(_ stream: Int32, _ amount: UInt32) -> RawFrame {
    RawFrame(type: Kind.windowUpdate, stream: stream, payload: bigEndian(amount))
  }

  static func settings(_ pairs: [(UInt16, UInt32)] = []) -> RawFrame {
    RawFrame(
      type: Kind.settings,
      payload: pairs.flatMap { [UInt8($0.0 >> 8), UInt8($0.0 & 255)] + bigEndian($0.1) })
  }

  static func goAway(last: Int32, code: UInt32, _ text: String = "") -> RawFrame {
    RawFrame(
      type: Kind.goAway, payload: bigEndian(UInt32(bitPattern: last)) + bigEndian(code) + Array(text.utf8))
  }

  /// The answer to a PING.
  static func pong(_ ping: RawFrame) -> RawFrame {
    RawFrame(type: Kind.ping, flags: ack, payload: ping.payload)
  }

  static let ping = RawFrame(type: Kind.ping, payload: [1, 2, 3, 4, 5, 6, 7, 8])
  static let settingsAck = RawFrame(type: Kind.settings, flags: ack)
}

/// What came back for one stream.
struct RawResponse: Sendable {
  /// All fields, of headers and trailers.
  var fields: [String: String] = [:]
  /// Blocks of header fields: one for a Trailers-Only response.
  var blocks = 0
  var data: [UInt8] = []
  var ended = false
  /// The code of a RST_STREAM.
  var reset: UInt32?

  var grpcStatus: Int? { fields["grpc-status"].flatMap { Int($0) } }
}

/// A connection whose every byte the test writes.
/// All but `state` belongs either to the loop or to the one test that reads.
final class RawPeer: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  private struct State {
    var frames: [RawFrame] = []
    var isClosed = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  private var unparsed: [UInt8] = []
  private var skipsPreface: Bool
  private var channel: (any Channel)?
  private var inflater: OpaquePointer?
  private(set) var responses: [Int32: RawResponse] = [:]
  /// The last GOAWAY: its code and text.
  private(set) var goAway: (code: UInt32, text: String)?
  /// PING acknowledgements that came.
  private(set) var pongs = 0

  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// - Parameter skipsPreface: for a server: the client's preface is no frame.
  init(skipsPreface: Bool = false) {
    self.skipsPreface = skipsPreface
    nghttp2_hd_inflate_new(&inflater)
  }

  deinit { nghttp2_hd_inflate_del(inflater) }

  /// Connects; with `handshake` also sends the preface and empty settings. To an address: a name would be
  /// looked up on Dispatch's threads, which other tests may hold for longer than a connection may take.
  static func connect(port: Int, handshake: Bool = true) async throws -> RawPeer {
    let peer = RawPeer()
    peer.channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(peer) }
      }
      .connect(to: SocketAddress(ipAddress: "127.0.0.1", port: port)).get()
    if handshake { await peer.send(bytes: preface + RawFrame.settings().bytes) }
    return peer
  }

  // MARK: Out

  func send(_ frames: RawFrame...) async { await send(bytes: frames.flatMap(\.bytes)) }

  /// Sends; returns once the bytes are the system's, or the connection is gone.
  func send(bytes: [UInt8]) async { try? await channel?.writeAndFlush(ByteBuffer(bytes: bytes)) }

  /// Leaves what comes in the socket.
  func stopReading() async { try? await channel?.setOption(.autoRead, value: false).get() }

  func close() async { try? await channel?.close() }

  /// Ends the connection by a TCP reset: what has not been read on either side is gone.
  func reset() async {
    let options = channel as? any SocketOptionProvider
    try? await options?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    await close()
  }

  static func request(_ path: String, _ changes: [(String, String?)] = []) -> [(String, String)] {
    var fields = [
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
      ("te", "trailers"), ("content-type", "application/grpc"),
    ]
    for (name, value) in changes {
      if let index = fields.firstIndex(where: { $0.0 == name }) {
        if let value { fields[index].1 = value } else { fields.remove(at: index) }
      } else if let value {
        fields.append((name, value))
      }
    }
    return fields
  }

  func openCall(_ stream: Int32, path: String, endStream: Bool = false) async {
    await send(.headers(stream, Self.request(path), endStream: endStream))
  }

  // MARK: In

  /// The next frame; `nil` once the connection is closed, or the test is cancelled.
  func next() async -> RawFrame? {
    while true {
      let (frame, isClosed) = state.withLock { state in
        (state.frames.isEmpty ? nil : state.frames.removeFirst(), state.isClosed)
      }
      if let frame {
        note(frame)
        return frame
      }
      if isClosed { return nil }
      if Task.isCancelled { return nil }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let isReady = state.withLock { state in
            if !state.frames.isEmpty || state.isClosed || Task.isCancelled { return true }
            state.waiter = continuation
            return false
          }
          if isReady { continuation.resume() }
        }
      } onCancel: {
        takeWaiter()?.resume()
      }
    }
  }

  private func takeWaiter() -> CheckedContinuation<Void, Never>? {
    state.withLock { state in
      defer { state.waiter = nil }
      return state.waiter
    }
  }

  /// Everything that came for a stream, once that has ended, was reset, or lost its connection.
  func response(_ stream: Int32) async -> RawResponse {
    while true {
      if let response = responses[stream], response.ended || response.reset != nil { return response }
      guard await next() != nil else { return responses[stream] ?? RawResponse() }
    }
  }

  /// Reads on until the connection is closed.
  func readToEnd() async { while await next() != nil {} }

  private func note(_ frame: RawFrame) {
    var response = responses[frame.stream] ?? RawResponse()
    switch frame.type {
    case RawFrame.Kind.headers:
      response.blocks += 1
      for (name, value) in inflate(frame.payload) { response.fields[name] = value }
      response.ended = frame.flags & RawFrame.endStream != 0
    case RawFrame.Kind.data:
      response.data += frame.payload
      response.ended = frame.flags & RawFrame.endStream != 0
    case RawFrame.Kind.reset: response.reset = frame.number(at: 0)
    case RawFrame.Kind.goAway:
      // A server that hangs up says why, and then once more without words.
      let text = String(decoding: frame.payload.dropFirst(8), as: UTF8.self)
      goAway = (frame.number(at: 4), text.isEmpty ? goAway?.text ?? "" : text)
    case RawFrame.Kind.ping where frame.flags & RawFrame.ack != 0: pongs += 1
    default: return
    }
    responses[frame.stream] = response
  }

  private func inflate(_ block: [UInt8]) -> [(String, String)] {
    var fields: [(String, String)] = []
    block.withUnsafeBufferPointer { bytes in
      var at = 0
      while true {
        var field = nghttp2_nv()
        var flags: Int32 = 0
        let count = nghttp2_hd_inflate_hd2(
          inflater, &field, &flags, bytes.baseAddress.map { $0 + at }, bytes.count - at, 1)
        guard count >= 0 else { return }
        at += count
        if UInt32(bitPattern: flags) & NGHTTP2_HD_INFLATE_EMIT.rawValue != 0 {
          let name = UnsafeBufferPointer(start: field.name, count: field.namelen)
          let value = UnsafeBufferPointer(start: field.value, count: field.valuelen)
          fields.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
        if UInt32(bitPattern: flags) & NGHTTP2_HD_INFLATE_FINAL.rawValue != 0 { break }
      }
      nghttp2_hd_inflate_end_headers(inflater)
    }
    return fields
  }

  // MARK: The loop's side

  func handlerAdded(context: ChannelHandlerContext) { if channel == nil { channel = context.channel } }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    unparsed += Array(buffer: unwrapInboundIn(data))
    if skipsPreface {
      guard unparsed.count >= Self.preface.count else { return }
      unparsed.removeFirst(Self.preface.count)
      skipsPreface = false
    }
    var (frames, start): ([RawFrame], Int) = ([], 0)
    while unparsed.count - start >= 9 {
      let length = unparsed[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      guard unparsed.count - start >= 9 + length else { break }
      let stream = unparsed[start + 5..<start + 9].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      frames.append(
        RawFrame(
          type: unparsed[start + 3], flags: unparsed[start + 4], stream: Int32(bitPattern: stream),
          payload: Array(unparsed[start + 9..<start + 9 + length])))
      start += 9 + length
    }
    unparsed.removeFirst(start)
    deliver { $0.frames += frames }
  }

  func channelInactive(context: ChannelHandlerContext) { deliver { $0.isClosed = true } }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func deliver(_ change: (inout State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}

/// A server that is nothing but a listening socket: the test answers by hand.
final class RawServer: Sendable {
  let port: Int
  private let listener: any Channel
  private let accepted: AsyncStream<RawPeer>

  private init(_ listener: any Channel, _ accepted: AsyncStream<RawPeer>) {
    self.listener = listener
    self.accepted = accepted
    self.port = listener.localAddress?.port ?? 0
  }

  static func listen(host: String = "127.0.0.1", port: Int = 0) async throws -> RawServer {
    let (accepted, continuation) = AsyncStream<RawPeer>.makeStream()
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let peer = RawPeer(skipsPreface: true)
          try channel.pipeline.syncOperations.addHandler(peer)
          continuation.yield(peer)
        }
      }
      .bind(host: host, port: port).get()
    return RawServer(listener, accepted)
  }

  /// The next connection; with `handshake` greeted with empty settings.
  func accept(handshake: Bool = true) async -> RawPeer? {
    for await peer in accepted {
      if handshake { await peer.send(.settings(), .settingsAck) }
      return peer
    }
    return nil
  }

  func close() async { try? await listener.close() }
}
