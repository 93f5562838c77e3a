// SPDX-License-Identifier: Apache-2.0
// One call on the server's side of a connection.

internal import Logging
internal import MartletRPC
internal import Synchronization

/// Reads the request's headers, runs the handler, and sends headers, messages and trailers.
final class ServerStream: HTTP2Stream, ServerCallTransport, @unchecked Sendable {  // confined to its loop
  let server: ServerConnection
  /// A copy, since a handler may ask for it on any thread.
  private let certificate: [UInt8]?
  @exclusivity(unchecked) private var head = RequestHead()
  private var isPastHeaders = false
  private var hasStarted = false
  private var hasReturned = false
  /// What runs the handler; `nil` before it starts and after it has returned.
  @exclusivity(unchecked) var run: HandlerRun?
  private(set) var deadline: Deadline?
  /// For whoever only wants to know whether there is one: a copy of `deadline`, whose size the compiler does
  /// not know, takes 240 bytes of what a parked handler keeps.
  private(set) var hasDeadline = false

  private var hasSentHeaders = false
  /// What interceptors want among the response headers.
  @exclusivity(unchecked) private var addedHeaders: Metadata?
  /// How the call ended, once it has: trailers carry it after the queued messages.
  @exclusivity(unchecked) private var status: Result<Void, RPCError>?
  /// Headers and trailers that the handler set, possibly from a task of its own.
  private let extra = Mutex(Extra())

  private struct Extra {
    var trailers = Metadata()
  }

  init(_ connection: ServerConnection) {
    self.server = connection
    certificate = connection.peerCertificate
    super.init(connection.executor, connection.limits)
    self.connection = connection
    connection.count(self, isLocal: false)
  }

  var path: String { head.path.isEmpty ? head.route?.path ?? "" : head.path }
  var route: Routes.Route? { head.route }
  /// The method, where there is one: what else clients write into their path is no name for a log.
  var method: String? { head.route?.methodPath }
  var requestMetadata: Metadata { head.allMetadata }
  var peer: String { server.peer }
  var peerCertificate: [UInt8]? { certificate }

  // MARK: The request

  override func acceptHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    // Trailers from a client mean nothing in gRPC.
    guard !isPastHeaders else { return true }
    if name.isEqual(":path") {
      head.route = server.routes.route(for: value)
      if head.route == nil { head.path = String(decoding: value, as: UTF8.self) }
    } else if name.isEqual("user-agent") {
      if head.userAgent == nil { head.userAgent = server.userAgent(value) }
    } else {
      head.receive(name, value)
    }
    return true
  }

  override func headersEnded(endStream: Bool) {
    if !isPastHeaders {
      isPastHeaders = true
      if head.isAcceptable {
        accept()
      } else {
        // Interceptors are to see calls of unknown methods too.
        if head.route == nil { head.route = server.routes.fallback }
        if let (httpStatus, error) = head.refusal(server.compressors) {
          refuse(httpStatus, error)
        } else {
          accept()
        }
      }
    }
    if endStream { remoteEnded() }
  }

  private func accept() {
    if let encoding = head.encoding {
      decompressor = server.compressors[encoding]
      // A client that compresses is answered in kind, as every gRPC does.
      compressResponses(with: encoding)
    }
    if let timeout = head.timeout {
      let deadline = Deadline(timeout, after: executor.world.now())
      self.deadline = deadline
      hasDeadline = true
      // A timer would let the handler begin whose request is whole already.
      guard timeout > .zero else { return deadlinePassed() }
      executor.end(self, in: timeout)
    }
    if head.route?.kind.streamsRequests == true { startLater() }
  }

  /// A unary handler starts when its request is whole; a streaming one with the headers.
  private func startLater() {
    guard !hasStarted, status == nil, !isClosed else { return }
    hasStarted = true
    server.startLater(self)
  }

  /// A unary handler refuses them.
  override func severalArrived() {
    if isPastHeaders, head.route?.kind.streamsRequests == false { startLater() }
  }

  override func remoteEnded() {
    endInbound()
    if isPastHeaders, head.route != nil { startLater() }
  }

  /// Whether nothing has ended the call since its handler was due.
  var wantsHandler: Bool { status == nil && !isClosed && head.route != nil }

  /// Runs the handler to its end.
  nonisolated(nonsending) func handle() async {
    guard let route = head.route else { return }
    await route.run(self)
  }

  /// The same, with a deadline that flows into the calls that the handler makes. Apart, because its frame
  /// stays as long as the handler waits.
  @inline(never)
  nonisolated(nonsending) func handleUnderDeadline() async {
    await Deadline.$inherited.withValue(deadline) { await handle() }
  }

  var summary: CallSummary? {
    let (sent, received) = (messageBytesSent, inbound.messageBytes)
    switch status {
    case nil: return nil
    case .success:
      return CallSummary(.ok, messageBytesSent: sent, messageBytesReceived: received, peer: peer)
    case .failure(let error):
      return CallSummary(
        error.code, error.message, messageBytesSent: sent, messageBytesReceived: received, peer: peer)
    }
  }

  override var ownTask: Int { run?.taskHash ?? 0 }

  func handlerReturned() {
    guard executor.isCurrent else {
      executor.execute { self.handlerReturned() }
      return
    }
    hasReturned = true
    run = nil
    if inboundEnd == nil {
      // A task that the handler has left behind may read on.
      inboundEnd = .failure(.callHasEnded)
      wakeReaders()
    }
    server.handlerReturned()
  }

  override func deadlinePassed() {
    guard status == nil, !isClosed else { return }
    end(.deadlinePassed(path))
  }

  override func inboundFailed(_ error: RPCError) { end(error) }

  /// Ends the call from this side, against its handler.
  private func end(_ error: RPCError) {
    guard status == nil, !isClosed else { return }
    dropOutbound()
    close(.failure(error))
    endAbruptly(error)
    run?.cancel()
  }

  override func closed(_ reason: StreamClosure) {
    // The usual end: the handler has returned, and everything it said has been sent.
    if hasReturned, status != nil, !hasBacklog { return }
    executor.forget(self)
    outbound.removeAll()
    let error = RPCError(.cancelled, "the client ended the call")
    endAbruptly(error)
    // After a status the handler has nothing left to say, but may still be tidying up.
    if status == nil {
      settle(.failure(error))
      run?.cancel()
    }
  }

  override func waitCancelled() {
    // A task of the handler's own was cancelled while it waited here: the handler's matter.
    wakeReaders()
    wakeWriters()
  }

  // MARK: The response

  func sendHeaders(_ metadata: Metadata) {
    executor.execute { self.submitHeaders(metadata) }
  }

  func addHeaders(_ metadata: Metadata) {
    executor.execute {
      guard !self.hasSentHeaders else { return }
      self.addedHeaders = self.addedHeaders ?? [:]
      self.addedHeaders?.append(contentsOf: metadata)
    }
  }

  func compressResponses(with encoding: String) {
    executor.execute {
      guard !self.hasSentHeaders else { return }
      self.compressor = self.head.accepts(encoding) ? self.server.compressors[encoding] : nil
    }
  }

  func addTrailers(_ metadata: Metadata) { extra.withLock { $0.trailers.append(contentsOf: metadata) } }

  override func enqueue(_ message: consuming EncodedMessage) throws(RPCError) {
    if let outboundFailure { throw outboundFailure }
    if status != nil { throw RPCError.callHasEnded }
    append(message)
    submitHeaders(nil)
    bodyGrew()
  }

  private func submitHeaders(_ metadata: Metadata?) {
    guard !hasSentHeaders, !isClosed else { return }
    hasSentHeaders = true
    if compressor != nil || metadata?.isEmpty == false || addedHeaders != nil {
      var headers = HeaderList()
      headers.append(":status", "200" as StaticString)
      headers.append("content-type", "application/grpc" as StaticString)
      if let compressor { headers.append("grpc-encoding", compressor.name) }
      if let addedHeaders { append(addedHeaders, to: &headers) }
      if let metadata { append(metadata, to: &headers) }
      server.session.submitResponse(headers, self, hasBody: true)
    } else {
      server.session.submitResponse(ConstantHeaders.response, self, hasBody: true)
    }
    server.flushLater()
  }

  func finish(_ message: consuming EncodedMessage?) {
    guard !executor.isCurrent else {
      finishHere(message)
      return
    }
    if let message {
      let parts = EncodedMessage.Parts(message)
      executor.execute { self.finishHere(EncodedMessage(parts)) }
    } else {
      executor.execute { self.finishHere(nil) }
    }
  }

  private func finishHere(_ message: consuming EncodedMessage?) {
    guard status == nil, !isClosed else { return }
    if let message { append(message) }
    close(.success(()))
  }

  func fail(handlerThrew error: any Error) {
    executor.execute {
      guard self.status == nil, !self.isClosed else { return }
      let status = RPCError(error)
      if status.code == .unknown, !(error is RPCError) {
        self.server.logger.error(
          "a handler failed", metadata: ["method": "\(self.path)", "error": "\(error)"])
      }
      self.close(.failure(status))
    }
  }

  /// Queues the end of the response: after the messages that wait, the trailers.
  private func close(_ status: Result<Void, RPCError>) {
    settle(status)
    executor.forget(self)
    bodyIsWhole = true
    if hasSentHeaders {
      bodyGrew()
    } else if outbound.isEmpty {
      submitTrailersOnly("200")
    } else {
      submitHeaders(nil)
    }
  }

  private func settle(_ status: Result<Void, RPCError>) {
    self.status = status
    record?.calls.ended(isOK: status.isSuccess)
  }

  /// Answers in one HEADERS frame (PROTOCOL-HTTP2.md, "Trailers-Only").
  private func submitTrailersOnly(_ httpStatus: StaticString) {
    hasSentHeaders = true
    var headers = HeaderList()
    headers.append(":status", httpStatus)
    headers.append("content-type", "application/grpc" as StaticString)
    if let addedHeaders { append(addedHeaders, to: &headers) }
    appendStatus(to: &headers)
    server.session.submitResponse(headers, self, hasBody: false)
    server.flushLater()
  }

  private func refuse(_ httpStatus: StaticString, _ error: RPCError) {
    settle(.failure(error))
    inboundEnd = .failure(error)
    outboundFailure = error
    submitTrailersOnly(httpStatus)
  }

  override func bodyDrained() -> BodyEnd {
    guard bodyIsWhole else { return .more }
    if case .success = status, extra.withLock({ $0.trailers.isEmpty }) {
      server.session.submitTrailers(ConstantHeaders.okTrailers, id)
    } else {
      var trailers = HeaderList()
      appendStatus(to: &trailers)
      server.session.submitTrailers(trailers, id)
    }
    return .trailersFollow
  }

  private func appendStatus(to headers: inout HeaderList) {
    var metadata = extra.withLock { $0.trailers }
    switch status {
    case .success, nil: headers.append("grpc-status", "0" as StaticString)
    case .failure(let error):
      headers.append("grpc-status", String(error.code.rawValue))
      // Before the text, which takes what room is left.
      if error.code == .unimplemented {
        headers.append("grpc-accept-encoding", server.compressors.acceptHeader)
      }
      appendText(of: error, to: &headers)
      metadata.append(contentsOf: error.metadata)
    }
    append(metadata, to: &headers)
  }

  /// What the client may be told of an error: the end of a text that is too long for it, and details that
  /// are, stay here. A list over the client's limit would cost it the status too.
  private func appendText(of error: RPCError, to headers: inout HeaderList) {
    let limit = server.session.headerListBytesMax
    var message = PercentEncoding.encode(error.message)
    let room = headers.room(for: "grpc-message", upTo: limit)
    if message.utf8.count > room {
      server.logger.error(
        "status text cut short", metadata: ["method": "\(path)", "text": "\(error.message)"])
      // A byte takes three at most, and what is left of a character that is cut is not one.
      let text = error.message
      let end = text.utf8.index(text.startIndex, offsetBy: room / 3, limitedBy: text.endIndex)
      message = PercentEncoding.encode(String(text[..<(end ?? text.endIndex)]))
    }
    if !message.isEmpty { headers.append("grpc-message", message) }
    let details = Base64.encode(error.details)
    if details.isEmpty { return }
    if details.utf8.count <= headers.room(for: "grpc-status-details-bin", upTo: limit) {
      headers.append("grpc-status-details-bin", details)
    } else {
      leftOut("status details left out", "the client takes no longer headers")
    }
  }

  /// Adds the pairs that can travel, unless they are too long: then none. What is left out is in the log.
  private func append(_ metadata: Metadata, to headers: inout HeaderList) {
    if metadata.isEmpty { return }
    let metadata = metadata.travelling { leftOut("metadata left out", $0) }
    let limit = server.session.headerListBytesMax
    if !headers.append(metadata, upTo: limit) {
      leftOut("metadata left out", "the client takes no more than \(limit) bytes of headers")
    }
  }

  private func leftOut(_ what: Logger.Message, _ reason: String) {
    server.logger.error(what, metadata: ["method": "\(path)", "reason": "\(reason)"])
  }

  /// The server is done before the client has half-closed: tells it to stop (RFC 9113, section 8.1).
  override func trailersSent() {
    server.hasAnswered = true
    if !hasRemoteEnded { server.session.reset(id, .noError) }
  }
}

extension Result {
  var isSuccess: Bool { if case .success = self { true } else { false } }
}
