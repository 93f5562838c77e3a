// SPDX-License-Identifier: Apache-2.0
// One stream: messages in, messages out, and the tasks that wait for either.

internal import MartletRPC
internal import Synchronization

/// Why a stream is no more.
enum StreamClosure {
  /// nghttp2 closed it: both sides had ended it, or one reset it with this code.
  case closed(code: UInt32)
  /// Its connection is gone.
  case connectionLost

  var isInOrder: Bool {
    if case .closed(code: HTTP2ErrorCode.noError.rawValue) = self { true } else { false }
  }
}

/// What a client's and a server's stream have in common. Everything here belongs to the connection's
/// loop; a task on another thread goes there and back.
///
/// The properties that every message touches have no dynamic exclusivity checks: there are thirty accesses
/// a call, and a check costs as much as the access it guards. None is held across a call that comes back
/// to the same property.
class HTTP2Stream: Expiring, @unchecked Sendable {  // confined to `executor`'s loop
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
  /// What counts the stream's messages; stays when the connection has let go of the stream.
  @exclusivity(unchecked) final var record: SocketRecord?
  /// 0 until the stream has one.
  final var id: Int32 = 0
  /// Messages queued so far; channelz alone wants to know.
  final var messagesSent: UInt32 = 0
  /// Where the connection's list of streams holds this one.
  final var index = -1
  /// Where the loop's queue of deadlines holds it.
  @exclusivity(unchecked) final var deadlinePlace = -1

  @exclusivity(unchecked) final var inbound = InboundBuffer()
  /// How the peer's messages ended; `nil` while more may come.
  @exclusivity(unchecked) final var inboundEnd: Result<Void, RPCError>?
  @exclusivity(unchecked) final var outbound = OutboundQueue()
  /// The bytes of all messages queued so far, without their prefixes.
  final var messageBytesSent = 0
  /// Why nothing more can be sent.
  @exclusivity(unchecked) final var outboundFailure: RPCError?
  /// No more messages will be queued.
  final var bodyIsWhole = false
  /// nghttp2 found no body last time and waits to be told.
  final var bodyIsDeferred = false
  /// The length of a DATA frame that nghttp2 has begun and that has not been written.
  @exclusivity(unchecked) final var announcedBytes = 0
  /// The peer has sent END_STREAM.
  final var hasRemoteEnded = false
  /// nghttp2 has closed the stream.
  final var isClosed = false
  /// It was this side that reset the stream.
  final var isResetHere = false
  /// What the peer's `grpc-encoding` names; `nil` for identity.
  final var decompressor: (any Compressor)?
  /// What ours names, for the messages that are to be compressed.
  final var compressor: (any Compressor)?
  /// Whether the message that was read last travelled compressed; readers may be on any thread.
  private final let wasCompressed = Atomic<Bool>(false)
  /// What the connection counts for this stream.
  final var accountedBytes = 0
  /// The messages before a partial one that was seen lying here.
  final var partialSeen: UInt32?
  /// The sum of the header fields so far, as RFC 9113 section 6.5.2 counts them.
  private final var headerBytes = 0

  /// Who waits for a message; hardly ever more than one.
  @exclusivity(unchecked) final var reader: Reader?
  @exclusivity(unchecked) final var otherReaders: [Reader] = []
  /// Who waits for room.
  @exclusivity(unchecked) final var writers: [Writer] = []

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
  /// The fields went over their limit; the session resets the stream.
  func headersAreTooLong() {}
  /// Behind a whole message there is more: who wants one alone will never have it.
  func severalArrived() {}
  /// The peer broke the framing of messages, or a limit; ends the call on both sides.
  func inboundFailed(_ error: RPCError) {}
  func remoteEnded() {}
  func closed(_ reason: StreamClosure) {}
  /// The call is to end at once, with DEADLINE_EXCEEDED.
  func deadlinePassed() {}
  /// The hash of the task that runs the call's handler; 0 if none does.
  var ownTask: Int { 0 }
  /// The task that waits for this stream was cancelled.
  func waitCancelled() {}

  final func headerReceived(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    headerBytes += name.count + value.count + 32
    guard headerBytes <= limits.headerListBytesMax else {
      headersAreTooLong()
      return false
    }
    return acceptHeader(name, value)
  }

  final func dataReceived(_ bytes: UnsafeRawBufferPointer) {
    guard inboundEnd == nil else {
      connection?.dataRead(bytes.count, id)
      return
    }
    inbound.append(bytes)
    switch inbound.front(messageBytesMax: limits.messageBytesMax) {
    case .message(let message, _):
      let areSeveral = inbound.count > InboundBuffer.prefixBytes + message.count
      credit(frontIsWhole: true)
      if areSeveral { severalArrived() }
    case .incomplete:
      credit(frontIsWhole: false)
      connection?.clock?.messageBegan()
      guard let connection, !connection.hasPartialRoom else { return }
      inboundFailed(
        RPCError(
          .resourceExhausted,
          "over \(limits.connectionPartialBytesMax) bytes of messages that are not whole lie here"))
    case .tooLarge(let length): inboundFailed(tooLarge(length))
    case .badFlag(let flag): inboundFailed(badFlag(flag))
    }
    wakeReaders()
  }

  final var lastWasCompressed: Bool {
    get { wasCompressed.load(ordering: .relaxed) }
    set { wasCompressed.store(newValue, ordering: .relaxed) }
  }

  final func tooLarge(_ length: UInt32) -> RPCError {
    .messageTooLong(Int(length), limit: limits.messageBytesMax)
  }

  final func badFlag(_ flag: UInt8) -> RPCError {
    RPCError(.internal, "a message's first byte is \(flag), neither 0 nor 1")
  }

  /// Whether the message that arrives now has begun and is not whole.
  final var hasPartialMessage: Bool {
    guard inboundEnd == nil, inbound.count > 0,
      case .incomplete = inbound.front(messageBytesMax: limits.messageBytesMax)
    else { return false }
    return true
  }

  /// Whether bytes lie behind a message that is whole.
  final var hasSeveral: Bool {
    guard case .message(let bytes, _) = inbound.front(messageBytesMax: limits.messageBytesMax) else {
      return false
    }
    return inbound.count > InboundBuffer.prefixBytes + bytes.count
  }

  final var cutShort: RPCError { RPCError(.internal, "the stream ended inside a message") }

  /// The peer's last byte is here: what is left over is a message cut short.
  final func endInbound() {
    guard inboundEnd == nil else { return }
    let isCutShort = hasPartialMessage
    inboundEnd = .success(())
    if isCutShort { inboundFailed(cutShort) }
    wakeReaders()
  }

  final func credit(frontIsWhole: Bool) {
    connection?.account(for: self)
    let bytes = inbound.credit(frontIsWhole: frontIsWhole)
    if bytes > 0 {
      // Who has sent END_STREAM needs no more of the stream's window.
      connection?.dataRead(bytes, isClosed || hasRemoteEnded ? nil : id)
      connection?.flushLater()
    }
  }

  /// Whether bytes are left in either direction.
  final var hasBacklog: Bool { inbound.holdsWindow || !outbound.isEmpty }

  /// Ends reading and writing at once: what has not been read is dropped.
  final func endAbruptly(_ error: RPCError) {
    let bytes = inbound.discard()
    connection?.account(for: self)
    if bytes > 0 { connection?.dataRead(bytes, isClosed ? nil : id) }
    inboundEnd = .failure(error)
    outboundFailure = outboundFailure ?? error
    wakeReaders()
    wakeWriters()
  }

  // MARK: The body

  final func nextBody(_ length: Int) -> NextBody {
    let count = min(length, outbound.count)
    announcedBytes = count
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

  /// Drops what has not been sent. The header of a DATA frame may wait for room already, and its bytes have
  /// to follow: without them the peer would take the next frames for them.
  final func dropOutbound() { outbound.removeAll(keeping: isClosed ? 0 : announcedBytes) }

  final func bodyWritten() {
    announcedBytes = 0
    if !writers.isEmpty, outbound.count <= limits.streamSendBufferBytes / 2 { wakeWriters() }
  }

  /// Puts a message in the queue; throws when the call is over.
  func enqueue(_ message: consuming EncodedMessage) throws(RPCError) {
    if let outboundFailure { throw outboundFailure }
    append(message)
    bodyGrew()
  }

  /// Adds a message to the body, compressed if the call is and it becomes smaller.
  final func append(_ message: consuming EncodedMessage) {
    messagesSent &+= 1
    record?.sent(1)
    if message.mayCompress, let compressor, let smaller = try? compressor.compress(message.content),
      smaller.count < message.content.count
    {
      messageBytesSent += smaller.count
      outbound.append(EncodedMessage(compressed: smaller))
    } else {
      messageBytesSent += message.content.count
      outbound.append(message)
    }
  }
}
