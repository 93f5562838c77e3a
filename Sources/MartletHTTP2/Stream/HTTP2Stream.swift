// SPDX-License-Identifier: Apache-2.0
// One stream: messages in, messages out, and the tasks that wait for either.

internal import MartletRPC

/// Why a stream is no more.
enum StreamClosure {
  /// nghttp2 closed it: both sides had ended it, or one reset it with this code.
  case closed(code: UInt32)
  /// Its connection is gone.
  case connectionLost
}

/// What a client's and a server's stream have in common. Everything here belongs to the connection's
/// loop; a task on another thread goes there and back.
///
/// The properties that every message touches have no dynamic exclusivity checks: there are thirty accesses
/// a call, and a check costs as much as the access it guards. None is held across a call that comes back
/// to the same property.
class HTTP2Stream: @unchecked Sendable {  // confined to `executor`'s loop
  /// What nghttp2 is to do with the next piece of the body.
  enum NextBody {
    case deferred
    case bytes(Int, then: BodyEnd)
  }

  enum BodyEnd { case more, endOfStream, trailersFollow }

  final let executor: EventLoopExecutor
  final let limits: ConnectionLimits
  /// What carries the stream; `nil` while a client's call waits for a connection.
  @exclusivity(unchecked) final var connection: HTTP2Connection?
  /// 0 until the stream has one.
  final var id: Int32 = 0
  /// Where the connection's list of streams holds this one.
  final var index = -1

  @exclusivity(unchecked) final var inbound = InboundBuffer()
  /// How the peer's messages ended; `nil` while more may come.
  @exclusivity(unchecked) final var inboundEnd: Result<Void, RPCError>?
  @exclusivity(unchecked) final var outbound = OutboundQueue()
  /// Why nothing more can be sent.
  @exclusivity(unchecked) final var outboundFailure: RPCError?
  /// No more messages will be queued.
  final var bodyIsWhole = false
  /// nghttp2 found no body last time and waits to be told.
  final var bodyIsDeferred = false
  /// The peer has sent END_STREAM.
  final var hasRemoteEnded = false
  /// nghttp2 has closed the stream.
  final var isClosed = false
  /// What the peer's `grpc-encoding` names; `nil` for identity.
  final var decompressor: (any Compressor)?
  /// What ours names, for the messages that are to be compressed.
  final var compressor: (any Compressor)?
  /// The sum of the header fields so far, as RFC 9113 section 6.5.2 counts them.
  private final var headerBytes = 0

  @exclusivity(unchecked) private final var reader: UnsafeContinuation<Void, Never>?
  @exclusivity(unchecked) private final var writer: UnsafeContinuation<Void, Never>?

  init(_ executor: EventLoopExecutor, _ limits: ConnectionLimits) {
    self.executor = executor
    self.limits = limits
  }

  // MARK: What the session reports; subclasses give it meaning.

  func headersBegan() { headerBytes = 0 }
  func headersEnded(endStream: Bool) {}
  /// Returns how the body goes on once what is queued has been read.
  func bodyDrained() -> BodyEnd { bodyIsWhole ? .endOfStream : .more }
  func trailersSent() {}
  /// A client's request has gone out.
  func requestSent() {}
  /// One field that counts within the limits.
  func acceptHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool { true }
  /// The peer broke the framing of messages, or a limit; ends the call on both sides.
  func inboundFailed(_ error: RPCError) {}
  func remoteEnded() {}
  func closed(_ reason: StreamClosure) {}
  /// The task that waits for this stream was cancelled.
  func waitCancelled() {}

  final func headerReceived(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    headerBytes += name.count + value.count + 32
    guard headerBytes <= limits.headerListBytesMax else { return false }
    return acceptHeader(name, value)
  }

  final func dataReceived(_ bytes: UnsafeRawBufferPointer) {
    guard inboundEnd == nil else {
      connection?.dataRead(bytes.count, id)
      return
    }
    inbound.append(bytes)
    switch inbound.front(messageBytesMax: limits.messageBytesMax) {
    case .message: credit(frontIsWhole: true)
    case .incomplete:
      credit(frontIsWhole: false)
      return
    case .tooLarge(let length): inboundFailed(tooLarge(length))
    case .badFlag(let flag): inboundFailed(badFlag(flag))
    }
    wakeReader()
  }

  private final func tooLarge(_ length: UInt32) -> RPCError {
    let limit = limits.messageBytesMax
    return RPCError(.resourceExhausted, "a message of \(length) bytes is over the limit of \(limit)")
  }

  private final func badFlag(_ flag: UInt8) -> RPCError {
    RPCError(.internal, "a message's first byte is \(flag), neither 0 nor 1")
  }

  private final var cutShort: RPCError { RPCError(.internal, "the stream ended inside a message") }

  /// The peer's last byte is here: what is left over is a message cut short.
  final func endInbound() {
    guard inboundEnd == nil else { return }
    inboundEnd = .success(())
    if inbound.count > 0,
      case .incomplete = inbound.front(messageBytesMax: limits.messageBytesMax)
    {
      inboundFailed(cutShort)
    }
    wakeReader()
  }

  private func credit(frontIsWhole: Bool) {
    let bytes = inbound.credit(frontIsWhole: frontIsWhole)
    if bytes > 0 {
      connection?.dataRead(bytes, isClosed ? nil : id)
      connection?.flushLater()
    }
  }

  /// Whether bytes are left in either direction.
  final var hasBacklog: Bool { inbound.holdsWindow || !outbound.isEmpty }

  /// Ends reading and writing at once: what has not been read is dropped.
  final func endAbruptly(_ error: RPCError) {
    let bytes = inbound.discard()
    if bytes > 0 { connection?.dataRead(bytes, isClosed ? nil : id) }
    inboundEnd = .failure(error)
    outboundFailure = outboundFailure ?? error
    wakeReader()
    wakeWriter()
  }

  final func wakeReader() {
    if let waiting = reader {
      reader = nil
      waiting.resume()
    }
  }

  final func wakeWriter() {
    if let waiting = writer {
      writer = nil
      waiting.resume()
    }
  }

  // MARK: The body

  final func nextBody(_ length: Int) -> NextBody {
    let count = min(length, outbound.count)
    if count < outbound.count { return .bytes(count, then: .more) }
    let end = bodyDrained()
    if count == 0, end == .more {
      bodyIsDeferred = true
      return .deferred
    }
    return .bytes(count, then: end)
  }

  /// Has nghttp2 look at the body again.
  final func bodyGrew() {
    if bodyIsDeferred, !isClosed {
      bodyIsDeferred = false
      connection?.session.resumeBody(id)
    }
    connection?.flushLater()
  }

  final func bodyWritten() {
    if writer != nil, outbound.count <= limits.streamSendBufferBytes / 2 { wakeWriter() }
  }

  /// Puts a message in the queue; throws when the call is over.
  func enqueue(_ message: consuming EncodedMessage) throws(RPCError) {
    if let outboundFailure { throw outboundFailure }
    append(message)
    bodyGrew()
  }

  /// Adds a message to the body, compressed if the call is and it becomes smaller.
  final func append(_ message: consuming EncodedMessage) {
    if let compressor, let smaller = try? compressor.compress(message.content),
      smaller.count < message.content.count
    {
      outbound.append(EncodedMessage(compressed: smaller))
    } else {
      outbound.append(message)
    }
  }

  // MARK: Tasks that wait

  /// The next message lent, or the end. On the loop.
  nonisolated(nonsending) private final func next() async throws(RPCError) -> UnsafeRawBufferPointer? {
    inbound.loanEnded()
    while true {
      switch inbound.front(messageBytesMax: limits.messageBytesMax) {
      case .message(let bytes, let isCompressed):
        inbound.take(bytes.count)
        let message = isCompressed ? try decompressed(bytes) : bytes
        switch inbound.front(messageBytesMax: limits.messageBytesMax) {
        case .message: credit(frontIsWhole: true)
        default: credit(frontIsWhole: false)
        }
        return message
      // What is wrong behind the first message is only seen once that has been read.
      case .tooLarge(let length): throw broken(tooLarge(length))
      case .badFlag(let flag): throw broken(badFlag(flag))
      case .incomplete: break
      }
      if let inboundEnd {
        try inboundEnd.get()
        if inbound.count > 0 { throw broken(cutShort) }
        return nil
      }
      try stopIfCancelled()
      await waitToRead()
    }
  }

  /// Before a wait: a task that is cancelled already would never be woken by its cancellation.
  private final func stopIfCancelled() throws(RPCError) {
    guard Task.isCancelled else { return }
    waitCancelled()
    if case .failure(let error) = inboundEnd { throw error }
    throw RPCError(.cancelled, "the task that waited for the peer was cancelled")
  }

  /// The message that these bytes hold, lent as they are.
  private final func decompressed(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> UnsafeRawBufferPointer
  {
    guard let decompressor else {
      throw broken(
        RPCError(.internal, "a message is marked compressed, but grpc-encoding names no compression"))
    }
    do throws(CompressorError) {
      return inbound.lend(try decompressor.decompress(bytes, limit: limits.messageBytesMax))
    } catch .tooLarge(let limit) {
      throw broken(
        RPCError(
          .resourceExhausted, "a message is over the limit of \(limit) bytes once it is decompressed"))
    } catch {
      throw broken(
        RPCError(.internal, "a message is not the \(decompressor.name) that grpc-encoding says it is"))
    }
  }

  /// Ends the call for its peer's fault, on both sides.
  private final func broken(_ error: RPCError) -> RPCError {
    inboundFailed(error)
    return error
  }

  nonisolated(nonsending) private final func waitToRead() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        reader = continuation
      }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  nonisolated(nonsending) private final func waitForEnd() async throws(RPCError) {
    while inboundEnd == nil {
      try stopIfCancelled()
      await waitToRead()
    }
  }

  nonisolated(nonsending) private final func waitToWrite() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        writer = continuation
      }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  /// A message or an end, as it crosses from the loop to another thread.
  private enum Delivery: @unchecked Sendable {  // the memory has one owner, the receiver
    case message(UnsafeMutableRawBufferPointer)
    case end
    case failure(RPCError)
  }
}

extension HTTP2Stream {
  nonisolated(nonsending) final func receive() async throws(RPCError) -> ReceivedMessage? {
    guard executor.isCurrent else { return try await receiveElsewhere(only: false) }
    guard let bytes = try await next() else { return nil }
    return ReceivedMessage(lending: bytes)
  }

  nonisolated(nonsending) final func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    guard executor.isCurrent else { return try await receiveElsewhere(only: true) }
    guard let bytes = try await nextOnly() else { return nil }
    return ReceivedMessage(lending: bytes)
  }

  nonisolated(nonsending) private final func nextOnly() async throws(RPCError) -> UnsafeRawBufferPointer? {
    try await waitForEnd()
    // A client's failed call has no message worth having; its status is what counts.
    if case .failure(let error) = inboundEnd { throw error }
    guard let bytes = try await next() else { return nil }
    if inbound.count > 0 {
      throw RPCError(.unimplemented, "more than the one message that this method takes was sent")
    }
    return bytes
  }

  final func takeOnly() -> ReceivedMessage? {
    guard executor.isCurrent, case .success? = inboundEnd,
      case .message(let bytes, isCompressed: false) = inbound.front(messageBytesMax: limits.messageBytesMax),
      inbound.count == InboundBuffer.prefixBytes + bytes.count
    else { return nil }
    inbound.take(bytes.count)
    credit(frontIsWhole: false)
    return ReceivedMessage(lending: bytes)
  }

  nonisolated(nonsending) private final func receiveElsewhere(only: Bool) async throws(RPCError)
    -> ReceivedMessage?
  {
    let delivery: Delivery = await withTaskExecutorPreference(executor) {
      do throws(RPCError) {
        guard let bytes = only ? try await nextOnly() : try await next() else { return .end }
        return .message(ReceivedMessage.copy(bytes))
      } catch {
        return .failure(error)
      }
    }
    switch delivery {
    case .message(let copy): return ReceivedMessage(owning: copy)
    case .end: return nil
    case .failure(let error): throw error
    }
  }

  nonisolated(nonsending) final func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    guard executor.isCurrent else {
      try await sendElsewhere(message)
      return
    }
    try enqueue(message)
    try await waitForRoom()
  }

  /// Suspends while more is queued than the mark.
  nonisolated(nonsending) private final func waitForRoom() async throws(RPCError) {
    while outbound.count > limits.streamSendBufferBytes {
      if let outboundFailure { throw outboundFailure }
      try stopIfCancelled()
      await waitToWrite()
    }
  }

  nonisolated(nonsending) private final func sendElsewhere(_ message: consuming EncodedMessage)
    async throws(RPCError)
  {
    let parts = EncodedMessage.Parts(message)
    let result: Result<Void, RPCError> = await withTaskExecutorPreference(executor) {
      do throws(RPCError) {
        try enqueue(EncodedMessage(parts))
        try await waitForRoom()
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}
