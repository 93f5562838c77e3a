// SPDX-License-Identifier: Apache-2.0
// One call on the client's side.

internal import MartletRPC
internal import NIOCore
internal import Synchronization

/// Sends the request's headers and messages, and makes a status of whatever comes back, or does not.
final class ClientStream: HTTP2Stream, ClientCallTransport, @unchecked Sendable {  // confined to its loop
  let path: String
  let options: CallOptions
  private let compressors: Compressors
  private var head = ResponseHead()
  private var initialHTTPStatus: Int?
  private var deadlineTimer: Scheduled<Void>?
  private var headersReader: UnsafeContinuation<Void, Never>?
  private var statusReader: UnsafeContinuation<Void, Never>?

  /// Who finds a connection for the call, once it has had one.
  private var owner: ChannelTransport?
  /// The request has been written.
  private var isSent = false
  /// Counts the channel's calls.
  private var channelRecord: ChannelRecord?
  /// The address of the server that the request went to last.
  private var peer = ""
  private(set) var resending = Resending()
  private var isQueued = false

  /// What a caller on any thread may look at.
  private let answer = Mutex(Answer())

  private struct Answer {
    var headers: Metadata?
    var trailers = Metadata()
    var failure: RPCError?
    var summary: CallSummary?
  }

  init(
    _ path: String, _ options: CallOptions, _ executor: EventLoopExecutor, _ limits: ConnectionLimits,
    _ compressors: Compressors, message: consuming EncodedMessage?, halfClose: Bool
  ) {
    self.path = path
    self.options = options
    self.compressors = compressors
    super.init(executor, limits)
    outbound = OutboundQueue(canRewind: true)
    if options.compression != .identity { compressor = compressors[options.compression.name] }
    if let message { append(message) }
    bodyIsWhole = halfClose
  }

  /// Whether the call has its status.
  var hasEnded: Bool { inboundEnd != nil }

  // MARK: Going out

  /// The call begins to count against its deadline, with or without a connection.
  func begin(in channel: ChannelRecord) {
    if ChannelzRegistry.isAsked {
      channelRecord = channel
      channel.calls.began()
    }
    if options.compression != .identity, compressor == nil {
      let name = options.compression.name
      fail(
        RPCError(.internal, "this channel has no compressor '\(name)'; it has \(compressors.acceptHeader)"),
        reset: false)
      return
    }
    guard let deadline = options.deadline else { return }
    let remaining = executor.world.now().duration(to: deadline.instant)
    guard remaining > .zero else {
      deadlinePassed()
      return
    }
    deadlineTimer = executor.loop.assumeIsolated().scheduleTask(in: TimeAmount(clamping: remaining)) {
      self.deadlinePassed()
    }
  }

  /// The call waits in the channel's queue until `submit`, or until it ends.
  func wait(in queue: ChannelTransport) {
    owner = queue
    isQueued = true
  }

  func leaveQueue() { isQueued = false }

  /// Puts the request on a connection.
  func submit(on connection: ClientConnection) {
    isQueued = false
    self.connection = connection
    owner = connection.owner
    peer = connection.peer
    var headers = HeaderList()
    headers.append(":method", "POST" as StaticString)
    headers.append(":scheme", connection.scheme)
    headers.append(":path", path)
    headers.append(":authority", connection.authority)
    if let deadline = options.deadline {
      headers.append(
        "grpc-timeout", TimeoutHeader.format(executor.world.now().duration(to: deadline.instant)))
    }
    headers.append("te", "trailers" as StaticString)
    headers.append("content-type", "application/grpc" as StaticString)
    if let compressor { headers.append("grpc-encoding", compressor.name) }
    headers.append("grpc-accept-encoding", compressors.acceptHeader)
    headers.append("user-agent", "grpc-swift-martlet/0.1.0" as StaticString)
    headers.append(options.metadata)
    let limit = connection.session.headerListBytesMax
    guard headers.listBytes <= limit else {
      let text = "the request's headers are \(headers.listBytes) bytes, and the server takes \(limit)"
      fail(RPCError(.resourceExhausted, text), reset: false)
      return
    }
    guard let id = connection.session.submitRequest(headers, self, hasBody: true) else {
      fail(RPCError(.unavailable, "the connection takes no more calls"), reset: false)
      return
    }
    self.id = id
    connection.willCarry()
    connection.count(self, isLocal: true)
    record?.sent(Int(messagesSent))
    connection.add(self)
    connection.flushLater()
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

  override func headersEnded(endStream: Bool) {
    let head = head
    self.head = ResponseHead()
    if endStream {
      let trailers = head.metadata.metadata
      end(head.status(initialHTTPStatus: initialHTTPStatus), trailers)
    } else if head.isInformational {
      connection?.informationalReceived()
    } else if let refusal = head.refusal(compressors) {
      fail(refusal, reset: true)
    } else if initialHTTPStatus == nil {
      initialHTTPStatus = head.httpStatus
      outbound.commit()
      if let encoding = head.encoding { decompressor = compressors[encoding] }
      let metadata = head.metadata.metadata
      answer.withLock { $0.headers = metadata }
      wakeHeadersReader()
    } else {
      fail(RPCError(.internal, "the server sent a second set of headers"), reset: true)
    }
  }

  override func remoteEnded() {
    end(.failure(RPCError(.internal, "the server ended the stream without a status")), [:])
  }

  override func inboundFailed(_ error: RPCError) { fail(error, reset: true) }

  override func closed(_ reason: StreamClosure) {
    if resend(after: reason) { return }
    // What the caller has yet to read is no longer the connection's matter.
    credit(frontIsWhole: false)
    connection = nil
    switch reason {
    case .connectionLost: fail(RPCError(.unavailable, "the connection was lost"), reset: false)
    case .closed(let code):
      let status = StatusCode(resetCode: code)
      fail(RPCError(status, "the server reset the call with HTTP/2 error \(code)"), reset: false)
    }
    outbound.removeAll()
  }

  override func requestSent() { isSent = true }

  /// Sends the call again when no server can have acted on it.
  private func resend(after reason: StreamClosure) -> Bool {
    guard !hasEnded, initialHTTPStatus == nil, let owner, outbound.canRewind else { return false }
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
    setInboundEnd(status)
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
    settle([:])
  }

  private func settle(_ trailers: Metadata) {
    deadlineTimer?.cancel()
    deadlineTimer = nil
    if isQueued {
      isQueued = false
      owner?.queuedCallEnded()
    }
    let isOK = inboundEnd?.isSuccess == true
    channelRecord?.calls.ended(isOK: isOK)
    record?.calls.ended(isOK: isOK)
    let failure: RPCError? =
      switch inboundEnd {
      case .failure(let error): error
      default: nil
      }
    answer.withLock {
      $0.trailers = trailers
      $0.failure = failure
      if $0.headers == nil { $0.headers = [:] }
    }
    wakeReader()
    wakeWriter()
    wakeHeadersReader()
    wakeStatusReader()
  }

  private func deadlinePassed() {
    fail(RPCError(.deadlineExceeded, "the deadline passed before \(path) had ended"), reset: true)
  }

  func cancel() {
    executor.execute { self.fail(RPCError(.cancelled, "the caller cancelled the call"), reset: true) }
  }

  override func waitCancelled() { fail(RPCError(.cancelled, "the caller's task was cancelled"), reset: true) }

  // MARK: What came around the messages

  var trailers: Metadata { answer.withLock { $0.trailers } }

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
      await withUnsafeContinuation { headersReader = $0 }
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

  private func wakeHeadersReader() {
    if let waiting = headersReader {
      headersReader = nil
      waiting.resume()
    }
  }
}
