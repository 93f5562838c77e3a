// SPDX-License-Identifier: Apache-2.0
// One connection: a NIO channel's bytes, an nghttp2 session, and its streams.

internal import Logging
internal import MartletRPC
internal import NIOCore

/// What a client's and a server's connection have in common.
///
/// It is the last handler of its channel and belongs to the channel's loop. Bytes go to the session at
/// once; what the session has to say goes out in one write at the end of the loop's tick. As with a stream,
/// what every call touches has no dynamic exclusivity checks.
class HTTP2Connection: ChannelInboundHandler, @unchecked Sendable {  // confined to `executor.loop`
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  final let session: HTTP2Session
  final let executor: EventLoopExecutor
  final let limits: ConnectionLimits
  final let logger: Logger

  /// What channelz tells of it.
  final let record = SocketRecord()

  /// `nil` before the channel is up and after it is gone.
  @exclusivity(unchecked) private(set) final var context: ChannelHandlerContext?
  @exclusivity(unchecked) private(set) final var streams: [HTTP2Stream] = []
  @exclusivity(unchecked) private final var closedStreams: [(stream: HTTP2Stream, code: UInt32)] = []
  @exclusivity(unchecked) private final var channel: (any NIOCore.Channel)?
  /// The socket, if nothing stands between it and this handler: then bytes go to it without NIO's queue.
  @exclusivity(unchecked) private final var socket: NIOBSDSocket.Handle?
  /// NIO has bytes of ours that the socket did not take; what follows must wait for them.
  private final var isBlocked = false
  @exclusivity(unchecked) private final var willFlush = false
  private final var hasFailed = false
  @exclusivity(unchecked) private final var abuse: AbuseBudget
  /// `nil` on a client, which bears with more than a server does.
  @exclusivity(unchecked) private final var endedStreams: EndedStreams?

  /// The connection's timers, once it is up.
  @exclusivity(unchecked) final var clock: ConnectionClock?
  /// Headers or data went out since this was last cleared.
  final var hasAnswered = false

  init(
    _ role: HTTP2Session.Role, _ executor: EventLoopExecutor, _ limits: ConnectionLimits, _ logger: Logger
  ) throws(SessionError) {
    self.session = try HTTP2Session(role, limits, executor)
    self.executor = executor
    self.limits = limits
    self.logger = logger
    self.abuse = AbuseBudget(
      connectionWindowBytes: limits.connectionWindowBytes, at: executor.world.now())
    if role == .server { endedStreams = EndedStreams() }
    session.report(to: self)
  }

  // MARK: What subclasses give meaning

  func requestBegan(_ streamID: Int32) {}
  func goAwayReceived(_ lastStreamID: Int32, _ code: UInt32, _ text: UnsafeRawBufferPointer) {}
  func settingsReceived(isAck: Bool) {}
  func pingReceived(isAck: Bool, payload: UInt64) {}
  /// Takes no new calls, lets running ones end, then closes.
  func drain() {}
  /// The session cannot go on; the connection closes after this.
  func sessionFailed(_ error: SessionError) {}
  /// A stream has left `streams`.
  func streamEnded() {}
  /// The connection carries no more, and no stream is left.
  func connectionClosed() {}
  /// Its channel is gone too.
  func channelClosed() {}
  /// Everything that had arrived has been read.
  func readCompleted() {}

  // MARK: Streams

  /// The stream that header fields now arriving belong to: they come in one run (RFC 9113, section 4.3).
  // Not retained: `streams` holds it, or `closedStreams`, until the session has been left.
  private final var headersStream: Unmanaged<HTTP2Stream>?

  final func requestCounted() {
    abuse.requestBegan()
    clock?.wasBusy = true
  }

  /// The server announces a response that is not the last (RFC 9110, section 15.2).
  final func informationalReceived() { abuse.informationalReceived(at: executor.world.now()) }

  /// Ends patience with the peer for a reason that is not a count of frames.
  final func losePatience(_ reason: StaticString) { abuse.exhausted = reason }

  final func headersBegan(_ stream: HTTP2Stream?) {
    headersStream = stream.map(Unmanaged.passUnretained)
    stream?.headersBegan()
  }

  /// Returns whether the stream may go on.
  final func headerReceived(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    headersStream?._withUnsafeGuaranteedRef { $0.headerReceived(name, value) } ?? true
  }

  final func add(_ stream: HTTP2Stream) {
    stream.index = streams.count
    streams.append(stream)
  }

  /// nghttp2 has closed a stream. Called inside the session, so it only takes note.
  final func streamClosed(_ stream: HTTP2Stream, _ code: UInt32) {
    stream.isClosed = true
    if let current = headersStream, current.toOpaque() == Unmanaged.passUnretained(stream).toOpaque() {
      headersStream = nil
    }
    closedStreams.append((stream, code))
  }

  /// Tells closed streams so, outside the session.
  private final func settleClosedStreams() {
    while let (stream, code) = closedStreams.popLast() { end(stream, .closed(code: code)) }
  }

  private final func end(_ stream: HTTP2Stream, _ reason: StreamClosure) {
    remove(stream)
    account(for: stream)
    stream.record?.streamEnded(inOrder: reason.isInOrder)
    stream.closed(reason)
    streamEnded()
  }

  final func remove(_ stream: HTTP2Stream) {
    let index = stream.index
    guard index >= 0, index < streams.count, streams[index] === stream else { return }
    let last = streams.removeLast()
    if last !== stream {
      streams[index] = last
      last.index = index
    }
    stream.index = -1
  }

  // MARK: Reading

  /// Whoever puts the connection into its channel says so when no other handler is in there.
  final var isAloneInChannel = false

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    channel = context.channel
    if isAloneInChannel { useSocket(context) }
    if context.channel.isActive { channelActive(context: context) }
  }

  func channelActive(context: ChannelHandlerContext) { flushLater() }

  /// Reads into the loop's memory and writes from it, so that a connection keeps no buffers of its own.
  private final func useSocket(_ context: ChannelHandlerContext) {
    socket = executor.world.sockets.descriptor(of: context.channel)
    guard socket != nil, let options = context.channel.syncOptions else { return }
    try? options.setOption(.recvAllocator, value: LoopInput(executor))
    try? options.setOption(.maxMessagesPerRead, value: 1)
  }

  final func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    clock?.hasRead = true
    let buffer = unwrapInboundIn(data)
    guard socket != nil else {
      buffer.withUnsafeReadableBytes { feed($0) }
      return
    }
    executor.readingBegan()
    buffer.withUnsafeReadableBytes { feed($0) }
    executor.giveBack(buffer)
  }

  /// Feeds the session in pieces: a flood of resets is only noticed when output is drained in between.
  private final func feed(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count, context != nil {
      let end = min(start + Self.feedBytes, bytes.count)
      var piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      start = end
      let breach = endedStreams?.breach(in: piece)
      if let breach { piece = UnsafeRawBufferPointer(rebasing: piece[..<breach]) }
      do throws(SessionError) {
        abuse.bytesReceived(piece.count)
        try session.receive(piece)
        settleClosedStreams()
        if breach != nil { throw SessionError.streamClosed }
        if start < bytes.count { flush() }
        if session.outboundQueueCount > queuedFramesMax { abuse.exhausted = "too many frames to answer" }
      } catch {
        fail(error)
        return
      }
      if let reason = abuse.exhausted {
        stop(reason)
        return
      }
    }
    flushLater()
  }

  final func channelReadComplete(context: ChannelHandlerContext) {
    readCompleted()
    executor.tick()
    if !isAloneInChannel { context.fireChannelReadComplete() }
  }

  /// Bytes that wait in streams for their readers.
  private final var unreadBytes = 0
  /// Received bytes whose window the connection keeps while too many wait.
  private final var withheldBytes = 0

  /// The connection's window goes back at once, a stream's as it is read: so a reader that stops holds up
  /// its own sender and nobody else's.
  final func dataReceived(_ count: Int) {
    unreadBytes += count
    withheldBytes += count
    giveWindowBack()
  }

  /// Bytes have left their stream, which may be gone.
  final func dataRead(_ count: Int, _ streamID: Int32?) {
    unreadBytes -= count
    if let streamID { session.consume(count, streamID) }
    giveWindowBack()
  }

  private final func giveWindowBack() {
    guard withheldBytes > 0, unreadBytes <= limits.connectionUnreadBytesMax else { return }
    session.consumeConnection(withheldBytes)
    withheldBytes = 0
  }

  /// Bytes that lie in streams, read or not whole yet.
  private final var bufferedBytes = 0

  /// Takes note of what lies in a stream now.
  final func account(for stream: HTTP2Stream) {
    let count = stream.isClosed ? 0 : stream.inbound.count
    bufferedBytes += count - stream.accountedBytes
    stream.accountedBytes = count
  }

  final var hasPartialRoom: Bool { bufferedBytes <= limits.connectionPartialBytesMax }

  /// Ends the calls whose message was not whole the last time either; returns whether others are not.
  final func endSlowMessages() -> Bool {
    var areMore = false
    for stream in streams where stream.hasPartialMessage {
      if stream.partialSeen == stream.inbound.messagesTaken {
        stream.inboundFailed(RPCError(.deadlineExceeded, "a message took too long to arrive"))
      } else {
        stream.partialSeen = stream.inbound.messagesTaken
        areMore = true
      }
    }
    flushLater()
    return areMore
  }

  final func frameBegan(type: UInt8, length: Int, flags: UInt8) -> Bool {
    abuse.frameBegan(type: type, length: length, flags: flags, at: executor.world.now())
  }

  final func resetSent(_ code: UInt32) {
    // NO_ERROR after a whole answer is how a call ends early, and CANCEL our own caller's wish.
    if code != HTTP2ErrorCode.noError.rawValue, code != HTTP2ErrorCode.cancel.rawValue { abuse.resetSent() }
  }

  // MARK: Writing

  /// Has the session's output written at the end of this tick.
  final func flushLater() {
    guard !willFlush, context != nil else { return }
    willFlush = true
    executor.flushLater(self)
  }

  final func flush() {
    willFlush = false
    var mayHaveMore = true
    while mayHaveMore, !isBlocked, let channel, channel.isActive {
      if let socket {
        mayHaveMore = write(to: socket)
      } else {
        guard channel.isWritable, let context else { break }
        executor.withOutput { buffer in mayHaveMore = write(to: &buffer, context) }
      }
      settleClosedStreams()
    }
    if session.isOver { closeWhenWritten() }
  }

  /// Writes what the session has, as far as it fits one buffer; returns whether there may be more.
  private final func write(to buffer: inout ByteBuffer, _ context: ChannelHandlerContext) -> Bool {
    var mayHaveMore = false
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: EventLoopExecutor.outputBytes) { memory in
      executor.writer.begin(memory)
      mayHaveMore = drainSession()
      return executor.writer.end()
    }
    if buffer.readableBytes > 0 { context.writeAndFlush(wrapOutboundOut(buffer), promise: nil) }
    failIfDue()
    return mayHaveMore && !hasFailed
  }

  /// The same, straight to the socket. The channel was just seen to be open: nobody else has its descriptor.
  private final func write(to socket: NIOBSDSocket.Handle) -> Bool {
    let writer = executor.writer
    writer.beginGathering()
    let mayHaveMore = drainSession()
    let rest = writer.isEmpty ? nil : writer.send(to: socket)
    writer.end()
    if let rest { block(on: rest) }
    failIfDue()
    return mayHaveMore && !hasFailed
  }

  /// Has the session fill the loop's writer; returns whether that had no room for more.
  private final func drainSession() -> Bool {
    let writer = executor.writer
    do throws(SessionError) {
      try session.drain { bytes in
        writer.write(bytes)
        return writer.hasRoom
      }
    } catch {
      failure = error
    }
    return !writer.hasRoom
  }

  /// Why the session cannot go on, until what it still had to say has been written.
  private final var failure: SessionError?

  private final func failIfDue() {
    guard let error = failure else { return }
    failure = nil
    fail(error)
  }

  /// Leaves to NIO what the socket did not take.
  private final func block(on rest: ByteBuffer) {
    guard let context else { return }
    isBlocked = true
    clock?.writingBlocked()
    let written = context.eventLoop.makePromise(of: Void.self)
    written.futureResult.whenComplete { _ in
      self.isBlocked = false
      self.clock?.writingGoesOn()
      self.flushLater()
    }
    context.writeAndFlush(wrapOutboundOut(rest), promise: written)
  }

  /// Closes once the peer's socket has taken all that was written.
  private final func closeWhenWritten() {
    guard let context, !isClosing else { return }
    if socket != nil {
      if !isBlocked { close() }
      return
    }
    isClosing = true
    let written = context.eventLoop.makePromise(of: Void.self)
    written.futureResult.whenComplete { _ in self.close() }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: written)
  }

  private final var isClosing = false

  /// Whether a body may add to the output.
  final var hasOutputRoom: Bool { executor.writer.hasRoom }

  /// Writes one DATA frame straight from the stream's queue.
  final func writeData(header: UnsafeRawBufferPointer, _ stream: HTTP2Stream, _ length: Int) {
    let writer = executor.writer
    writer.write(header)
    stream.outbound.take(length) {
      writer.writeLasting($0)
    } free: {
      writer.free($0, byteCount: $1)
    }
    abuse.dataSent()
    hasAnswered = true
    stream.bodyWritten()
  }

  final func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      clock?.writingGoesOn()
      // The rest has to go on in its turn.
      if isBlocked { clock?.writingBlocked() }
      flushLater()
    } else {
      clock?.writingBlocked()
    }
    context.fireChannelWritabilityChanged()
  }

  /// Has a stream that begins counted, and what goes over it, if somebody may ask.
  final func count(_ stream: HTTP2Stream, isLocal: Bool) {
    guard ChannelzRegistry.isAsked else { return }
    record.streamBegan(isLocal: isLocal)
    stream.record = record
  }

  /// Says in the record where the connection goes.
  final func describe(_ channel: any NIOCore.Channel, as name: String) {
    let (local, remote) = (SocketText.place(channel.localAddress), SocketText.place(channel.remoteAddress))
    record.describe {
      ($0.name, $0.local, $0.remote, $0.isSecured) = (name, local, remote, !isAloneInChannel)
    }
  }

  // MARK: The end

  /// Hangs up on a peer that misbehaves. It is told why if it reads; waiting for that would be one more
  /// thing to hold on to.
  private final func stop(_ reason: StaticString) {
    guard !hasFailed else { return }
    hasFailed = true
    noteLoss("the peer misbehaves: \(reason)")
    logger.warning("closing a connection: its peer misbehaves", metadata: ["reason": "\(reason)"])
    session.terminate(.enhanceYourCalm, reason)
    flush()
    close()
  }

  private final func fail(_ error: SessionError) {
    sessionFailed(error)
    guard !hasFailed else { return }
    hasFailed = true
    noteLoss("the peer broke HTTP/2: \(error)")
    if !error.isBadPreface {
      session.terminate(error.isStreamClosed ? .streamClosed : .protocolError)
      flush()
    }
    close()
  }

  /// Asks the peer whether it is there: any answer will do.
  final func askForLife() {
    session.ping(Self.keepalivePing)
    record.keepAliveSent()
    flushLater()
  }

  /// Ends every call and the connection at once.
  final func closeNow(_ reason: String? = nil) {
    if let reason { noteLoss(reason) }
    session.terminate(.noError)
    flush()
    close()
  }

  /// Calls end now: TLS may keep the channel for seconds, waiting for its peer's goodbye.
  final func close() {
    guard let context else { return }
    connectionLost()
    context.close(mode: .all, promise: nil)
  }

  final func channelInactive(context: ChannelHandlerContext) {
    connectionLost()
    channelClosed()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    connectionLost()
    channelClosed()
  }

  /// The peer's certificate, once it has proven that it is its own.
  private(set) final var peerCertificate: [UInt8]?

  final func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? PeerAuthenticated {
      peerCertificate = event.certificate
      record.describe { $0.remoteCertificate = event.certificate }
    }
    context.fireUserInboundEventTriggered(event)
  }

  /// Why the connection ends before its calls do, for whoever made them; `nil` if nobody says.
  private(set) final var lossReason: String?

  /// Takes note of such a reason; what came first brought about the others.
  final func noteLoss(_ reason: String) { lossReason = lossReason ?? reason }

  /// We hang up on a peer, for this reason as nghttp2 has it, unless the code is NO_ERROR.
  final func goAwaySent(_ code: UInt32, _ text: UnsafeRawBufferPointer) {
    guard code != HTTP2ErrorCode.noError.rawValue else { return }
    noteLoss("the peer broke HTTP/2: \(HTTP2ErrorCode.describe(code, text))")
  }

  final func errorCaught(context: ChannelHandlerContext, error: any Error) {
    noteLoss(SocketText.reason(error))
    logger.debug("connection failed", metadata: ["error": "\(error)"])
    close()
  }

  private final func connectionLost() {
    guard context != nil else { return }
    (context, channel, socket) = (nil, nil, nil)
    clock?.stop()
    clock = nil
    settleClosedStreams()
    while let stream = streams.last {
      stream.isClosed = true
      end(stream, .connectionLost)
    }
    connectionClosed()
    executor.tick()
  }

  private static let keepalivePing: UInt64 = 0x6D61_7274_6C65_7400
  private static let feedBytes = 16 * 1024

  /// Frames that may wait to be written: what streams have to say for themselves, and a number of answers
  /// to a peer that asks more than it reads.
  private final var queuedFramesMax: Int { 1000 + 4 * streams.count }
}
