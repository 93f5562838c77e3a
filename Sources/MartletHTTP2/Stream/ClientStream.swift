// SPDX-License-Identifier: Apache-2.0
// One call on the client's side.

internal import MartletRPC
internal import Synchronization

/// Sends the request's headers and messages, and makes a status of whatever comes back, or does not.
final class ClientStream: HTTP2Stream, ClientCallTransport, @unchecked Sendable {  // confined to its loop
  let path: String
  let options: CallOptions
  private let compressors: Compressors
  @exclusivity(unchecked) private var head = ResponseHead()
  private var initialHTTPStatus: Int?
  @exclusivity(unchecked) private var headersReaders: [UnsafeContinuation<Void, Never>] = []
  private var statusReader: UnsafeContinuation<Void, Never>?

  /// Who finds a connection for the call.
  private let owner: ChannelTransport
  /// The request has been written.
  private var isSent = false
  /// Counts the channel's calls.
  private var channelRecord: ChannelRecord?
  /// The address of the server that the request went to last.
  private var peer = ""
  private(set) var resending = Resending()
  private var isQueued = false

  /// It stands in the answer that more than one message came.
  private var severalNoted = false

  /// What a caller on any thread may look at.
  private let answer = Mutex(Answer())

  private struct Answer {
    var headers: Metadata?
    var trailers = Metadata()
    var failure: RPCError?
    var summary: CallSummary?
    /// Nothing comes any more.
    var isWhole = false
    /// More than one message came.
    var hasSeveral = false
    /// Who waits for that, and for the one message.
    var reader: UnsafeContinuation<Finding, Never>?
  }

  init(
    _ path: String, _ options: CallOptions, _ owner: ChannelTransport, message: consuming EncodedMessage?,
    halfClose: Bool
  ) {
    self.path = path
    self.options = options
    self.owner = owner
    compressors = owner.settings.compressors
    super.init(owner.executor, owner.limits)
    outbound = OutboundQueue(canRewind: true)
    if options.compression != .identity { compressor = compressors[options.compression.name] }
    if let message { append(message) }
    bodyIsWhole = halfClose
  }

  /// Whether the call has its status.
  var hasEnded: Bool { inboundEnd != nil }

  // MARK: Going out

  /// The call begins to count against its deadline, with or without a connection, and to look for one.
  func begin() {
    owner.wasCalled = true
    // Whoever runs on the loop may have cancelled it before the loop heard of it.
    if hasEnded { return }
    if ChannelzRegistry.isAsked {
      channelRecord = owner.record
      owner.record.calls.began()
    }
    if options.compression != .identity, compressor == nil {
      let name = options.compression.name
      fail(
        RPCError(.internal, "this channel has no compressor '\(name)'; it has \(compressors.acceptHeader)"),
        reset: false)
      return
    }
    if let deadline = options.deadline {
      let remaining = executor.world.now().duration(to: deadline.instant)
      guard remaining > .zero else {
        deadlinePassed()
        return
      }
      executor.end(self, in: remaining)
    }
    owner.place(self)
  }

  /// The call waits in the channel's queue until `submit`, or until it ends.
  func wait() { isQueued = true }

  func leaveQueue() { isQueued = false }

  /// Puts the request on a connection.
  func submit(on connection: ClientConnection) {
    isQueued = false
    self.connection = connection
    peer = connection.peer
    guard let id = submitRequest(connection) else { return }
    self.id = id
    connection.willCarry(id)
    connection.count(self, isLocal: true)
    record?.sent(Int(messagesSent))
    connection.add(self)
    connection.flushLater()
  }

  /// Hands the request's headers to the session; the call ends if they cannot go out.
  private func submitRequest(_ connection: ClientConnection) -> Int32? {
    let timeout = options.deadline.map { TimeoutHeader.format(executor.world.now().duration(to: $0.instant)) }
    let headers = RequestHeaders(
      owner.requestTemplate, path, timeout: timeout, more: ownHeaders,
      hasUserAgent: options.metadata.entries.contains { $0.name == "user-agent" })
    let limit = connection.session.headerListBytesMax
    guard headers.listBytes <= limit else {
      let text = "the request's headers are \(headers.listBytes) bytes, and the server takes \(limit)"
      fail(RPCError(.resourceExhausted, text), reset: false)
      return nil
    }
    let id = connection.session.submitRequest(headers, self, hasBody: true)
    if id == nil { fail(RPCError(.unavailable, "the connection takes no more calls"), reset: false) }
    return id
  }

  /// What this request says beside what all of the channel's do.
  private var ownHeaders: HeaderList {
    var headers = HeaderList()
    if let compressor { headers.append("grpc-encoding", compressor.name) }
    headers.append(options.metadata)
    return headers
  }

  override func enqueue(_ message: consuming EncodedMessage) throws(RPCError) {
    if let outboundFailure { throw outboundFailure }
    // The server has ended the call with OK: what more we have to say, it does not want.
    if hasEnded || bodyIsWhole { return }
    append(message)
    bodyGrew()
  }

  func halfClose() {
    executor.execute {
      guard !self.bodyIsWhole else { return }
      self.bodyIsWhole = true
      self.bodyGrew()
    }
  }

  // MARK: Coming in

  override func acceptHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    head.receive(name, value)
    return true
  }

  override func headersAreTooLong() {
    let limit = limits.headerListBytesMax
    fail(
      RPCError(.resourceExhausted, "the server's header fields are over the limit of \(limit) bytes"),
      reset: false)
  }

  override func headersEnded(endStream: Bool) {
    defer { head = ResponseHead() }
    if endStream {
      end(head.status(initialHTTPStatus: initialHTTPStatus), head.metadata)
    } else if head.isInformational {
      connection?.informationalReceived()
    } else if let refusal = head.refusal(compressors) {
      fail(refusal, reset: true)
    } else if initialHTTPStatus == nil {
      initialHTTPStatus = head.httpStatus
      outbound.commit()
      if let encoding = head.encoding { decompressor = compressors[encoding] }
      let metadata = head.metadata
      answer.withLock { $0.headers = metadata }
      wakeHeadersReaders()
    } else {
      fail(RPCError(.internal, "the server sent a second set of headers"), reset: true)
    }
  }

  override func remoteEnded() {
    end(.failure(RPCError(.internal, "the server ended the stream without a status")), [:])
  }

  override func inboundFailed(_ error: RPCError) { fail(error, reset: true) }

  override func severalArrived() {
    guard !severalNoted else { return }
    severalNoted = true
    let isOneAwaited = answer.withLock {
      $0.hasSeveral = true
      return $0.reader != nil
    }
    if isOneAwaited { fail(.severalMessages, reset: true) }
  }

  override func closed(_ reason: StreamClosure) {
    if resend(after: reason) { return }
    // What the caller has yet to read is no longer the connection's matter.
    credit(frontIsWhole: false)
    if !hasEnded { fail(error(for: reason), reset: false) }
    connection = nil
    outbound.removeAll()
    // Some may wait for a frame to go out that was in the queue when the answer came.
    wakeWriters()
  }

  private func error(for closure: StreamClosure) -> RPCError {
    switch closure {
    case .connectionLost:
      let reason = connection?.lossReason.map { ": \($0)" } ?? ""
      return RPCError(.unavailable, "the connection was lost\(reason)")
    case .closed(let code) where isResetHere:
      return RPCError(.internal, "the server's answer breaks HTTP/2: \(HTTP2ErrorCode.describe(code))")
    case .closed(HTTP2ErrorCode.cancel.rawValue) where hasPassedDeadline: return deadlineExceeded
    case .closed(let code):
      return RPCError(
        StatusCode(resetCode: code),
        "the server reset the call: HTTP/2 error \(HTTP2ErrorCode.describe(code))")
    }
  }

  /// A server that keeps the deadline too may be the first to say so, by a mere CANCEL.
  private var hasPassedDeadline: Bool {
    options.deadline.map { $0.instant <= executor.world.now() } ?? false
  }

  override func requestSent() { isSent = true }

  /// Sends the call again when no server can have acted on it.
  private func resend(after reason: StreamClosure) -> Bool {
    guard !hasEnded, initialHTTPStatus == nil, outbound.canRewind else { return false }
    let isGoing = (connection as? ClientConnection)?.isDraining == true
    guard
      resending.maySend(
        after: reason, isSent: isSent, isServerGoing: isGoing, at: executor.world.now()),
      outbound.rewind()
    else { return false }
    record?.calls.ended(isOK: false)
    record = nil
    connection = nil
    (id, announcedBytes) = (0, 0)
    (isSent, isClosed, hasRemoteEnded, bodyIsDeferred) = (false, false, false, false)
    owner.place(self)
    return true
  }

  /// The server gave the call its status.
  private func end(_ status: Result<Void, RPCError>, _ trailers: Metadata) {
    guard !hasEnded else { return }
    // No status makes good a message that is cut short.
    let status = status.isSuccess && hasPartialMessage ? .failure(cutShort) : status
    inboundEnd = status
    if case .failure(let error) = status { outboundFailure = error }
    settle(trailers)
    if !bodyIsWhole || !outbound.isEmpty, !isClosed {
      // It did not wait for all that we have to say.
      dropOutbound()
      connection?.session.reset(id, .noError)
      connection?.flushLater()
    }
  }

  /// The call ends on this side, whatever the server thinks.
  func fail(_ error: RPCError, reset: Bool) {
    guard !hasEnded else { return }
    if reset, !isClosed, id > 0 {
      connection?.session.reset(id, .cancel)
      connection?.flushLater()
    }
    dropOutbound()
    endAbruptly(error)
    settle(Metadata())
  }

  private func settle(_ trailers: Metadata) {
    executor.forget(self)
    if isQueued {
      isQueued = false
      owner.queuedCallEnded()
    }
    let isOK = inboundEnd?.isSuccess == true
    channelRecord?.calls.ended(isOK: isOK)
    record?.calls.ended(isOK: isOK)
    let failure: RPCError? =
      switch inboundEnd {
      case .failure(let error): error
      default: nil
      }
    let wholeReader = answer.withLock {
      $0.trailers = trailers
      $0.failure = failure
      if $0.headers == nil { $0.headers = Metadata() }
      $0.isWhole = true
      return $0.reader.take()
    }
    wakeReaders()
    wakeWriters()
    wakeHeadersReaders()
    wakeStatusReader()
    wholeReader?.resume(returning: look(only: true))
  }

  override func deadlinePassed() { fail(deadlineExceeded, reset: true) }

  private var deadlineExceeded: RPCError {
    guard isQueued else { return .deadlinePassed(path) }
    var reason = "; it waited for a connection"
    if case .fail(let error)? = owner.balancing?.picker { reason += ": \(error.message)" }
    return .deadlinePassed(path, reason: reason)
  }

  func cancel() {
    executor.execute { self.fail(.callerCancelled, reset: true) }
  }

  override func waitCancelled() { fail(.callersTaskCancelled, reset: true) }

  // MARK: The only message

  /// From any thread alike: one wait, for the end of the call, when the message may be lent to another thread
  /// too, since nothing is put in its place any more.
  // Inlined into the witness that the call layer calls: a frame of its own costs two hundred instructions.
  @inline(__always)
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    let finding = await withTaskCancellationHandler {
      await withUnsafeContinuation { readWhole($0) }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
    switch finding {
    case .message(let bytes): return ReceivedMessage(lending: bytes)
    case .failure(let error): throw error
    case .end, .nothing: return nil
    }
  }

  private func readWhole(_ reader: UnsafeContinuation<Finding, Never>) {
    let (isWhole, hasSeveral) = answer.withLock {
      if !$0.isWhole { $0.reader = reader }
      return ($0.isWhole, $0.hasSeveral)
    }
    if isWhole {
      executor.execute { reader.resume(returning: self.look(only: true)) }
    } else if hasSeveral {
      executor.execute { self.fail(.severalMessages, reset: true) }
    }
  }

  // MARK: What came around the messages

  var surroundings: (headers: Metadata, trailers: Metadata) {
    answer.withLock { ($0.headers ?? Metadata(), $0.trailers) }
  }

  nonisolated(nonsending) func responseHeaders() async throws(RPCError) -> Metadata {
    if let headers = try headersSoFar() { return headers }
    await withTaskExecutorPreference(executor) {
      while answer.withLock({ $0.headers == nil }) { await waitForHeaders() }
    }
    return try headersSoFar() ?? [:]
  }

  private func headersSoFar() throws(RPCError) -> Metadata? {
    let (headers, failure) = answer.withLock { ($0.headers, $0.failure) }
    if let failure { throw failure }
    return headers
  }

  nonisolated(nonsending) private func waitForHeaders() async {
    if Task.isCancelled { waitCancelled() }
    if hasEnded { return }
    await withTaskCancellationHandler {
      await withUnsafeContinuation { headersReaders.append($0) }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  nonisolated(nonsending) func ended() async throws(RPCError) {
    await withTaskExecutorPreference(executor) {
      while !hasEnded { await waitForStatus() }
      summarize()
    }
    if let failure = answer.withLock({ $0.failure }) { throw failure }
  }

  var summary: CallSummary? { answer.withLock { $0.summary } }

  /// Takes note of what the call moved; messages that nobody has read yet count too.
  private func summarize() {
    let received = inbound.messageBytes + inbound.waitingMessageBytes
    answer.withLock {
      var summary = CallSummary(
        $0.failure?.code ?? .ok, $0.failure?.message ?? "", messageBytesSent: messageBytesSent,
        messageBytesReceived: received, peer: peer)
      summary.resentAt = resending.times
      $0.summary = summary
    }
  }

  nonisolated(nonsending) private func waitForStatus() async {
    if Task.isCancelled { waitCancelled() }
    if hasEnded { return }
    await withTaskCancellationHandler {
      await withUnsafeContinuation { statusReader = $0 }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  private func wakeStatusReader() {
    if let waiting = statusReader {
      statusReader = nil
      waiting.resume()
    }
  }

  private func wakeHeadersReaders() {
    guard !headersReaders.isEmpty else { return }
    let waiting = headersReaders
    headersReaders = []
    for reader in waiting { reader.resume() }
  }
}
