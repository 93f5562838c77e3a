// SPDX-License-Identifier: Apache-2.0
// One side of an HTTP/2 connection, as nghttp2 keeps it.

internal import CNghttp2

/// The owner of an nghttp2 session: the only place, with its callbacks, that calls the library.
///
/// It belongs to one event loop. The callbacks run inside `receive` and `drain`, and must neither call
/// those two nor free the session.
struct HTTP2Session: ~Copyable {
  enum Role { case client, server }

  private let pointer: OpaquePointer
  /// Whose memory the session's is.
  private let executor: EventLoopExecutor

  init(_ role: Role, _ limits: ConnectionLimits, _ executor: EventLoopExecutor) throws(SessionError) {
    var option: OpaquePointer?
    guard nghttp2_option_new(&option) == 0, let option else { throw SessionError.outOfMemory }
    defer { nghttp2_option_del(option) }
    // Windows go back as handlers consume, not as bytes arrive: that is what slows a sender.
    nghttp2_option_set_no_auto_window_update(option, 1)
    // A legal CONTINUATION split into single bytes counts each piece, so the library's default of 8 is
    // too low; the connection counts real frames itself.
    nghttp2_option_set_max_continuations(option, 128)
    // Deadlines of a busy client cancel hundreds of calls a second; handlers that have not returned are
    // what bounds resets, and this only what is left of them: reading.
    nghttp2_option_set_stream_reset_rate_limit(option, 10_000, 1000)
    nghttp2_option_set_no_closed_streams(option, 1)
    // A space around a value is not worth a call.
    nghttp2_option_set_no_rfc9113_leading_and_trailing_ws_validation(option, 1)
    var session: OpaquePointer?
    var memory = SessionMemory.functions(of: executor)
    let status =
      role == .server
      ? nghttp2_session_server_new3(&session, SessionCallbacks.shared, nil, option, &memory)
      : nghttp2_session_client_new3(&session, SessionCallbacks.shared, nil, option, &memory)
    guard status == 0, let session else { throw SessionError(code: status) }
    (pointer, self.executor) = (session, executor)
    var settings = [
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
        value: UInt32(clamping: role == .server ? limits.streamsMax : 0)),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
        value: UInt32(clamping: limits.streamWindowBytes)),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
        value: UInt32(clamping: limits.headerListBytesMax)),
    ]
    if role == .client {
      settings.append(
        nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), value: 0))
    }
    nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
    nghttp2_session_set_local_window_size(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, Int32(clamping: limits.connectionWindowBytes))
  }

  deinit { nghttp2_session_del(pointer) }

  /// Names whom the callbacks report to: an object that outlives the session.
  func report(to connection: HTTP2Connection) {
    nghttp2_session_set_user_data(pointer, Unmanaged.passUnretained(connection).toOpaque())
  }

  /// Feeds bytes that came from the peer. Throws when the connection cannot go on.
  func receive(_ bytes: UnsafeRawBufferPointer) throws(SessionError) {
    let consumed = nghttp2_session_mem_recv(
      pointer, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    if consumed < 0 { throw SessionError(code: Int32(clamping: consumed)) }
  }

  /// Passes on what is to be sent, piece by piece, until there is no more or the writer says stop.
  func drain(_ write: (UnsafeRawBufferPointer) -> Bool) throws(SessionError) {
    while true {
      var bytes: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(pointer, &bytes)
      if count < 0 { throw SessionError(code: Int32(clamping: count)) }
      if count == 0 { return }
      if !write(UnsafeRawBufferPointer(start: bytes, count: count)) { return }
    }
  }

  /// Whether the session has nothing left to read or write, so that the connection should close.
  var isOver: Bool { nghttp2_session_want_read(pointer) == 0 && nghttp2_session_want_write(pointer) == 0 }

  /// Frames that wait to be written.
  var outboundQueueCount: Int { nghttp2_session_get_outbound_queue_size(pointer) }

  /// The streams that the peer lets us have at once.
  var remoteStreamsMax: Int {
    Int(
      nghttp2_session_get_remote_settings(pointer, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// The longest list of header fields that may go out: what the peer takes, and nghttp2, which drops a
  /// longer one without a word to the peer (its limit is on the encoded block, which is never longer).
  var headerListBytesMax: Int {
    min(
      Int(nghttp2_session_get_remote_settings(pointer, NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE)),
      Self.headerBlockBytesMax)
  }

  /// nghttp2's `NGHTTP2_MAX_HEADERSLEN`.
  private static let headerBlockBytesMax = 65_536

  /// Whether a new request would be sent (false after GOAWAY).
  var allowsRequests: Bool { nghttp2_session_check_request_allowed(pointer) != 0 }

  /// Starts a request; the stream's identifier, or `nil` when none is left.
  func submitRequest(
    _ headers: borrowing some HeaderFields & ~Copyable, _ stream: HTTP2Stream, hasBody: Bool
  ) -> Int32? {
    let user = Unmanaged.passUnretained(stream).toOpaque()
    let id = headers.withFields { fields in
      withProvider(stream, hasBody) { provider in
        nghttp2_submit_request(pointer, nil, fields.baseAddress, fields.count, provider, user)
      }
    }
    return id > 0 ? id : nil
  }

  /// Starts a response; without a body the headers end the stream (Trailers-Only).
  func submitResponse(
    _ headers: borrowing some HeaderFields & ~Copyable, _ stream: HTTP2Stream, hasBody: Bool
  ) {
    _ = headers.withFields { fields in
      withProvider(stream, hasBody) { provider in
        nghttp2_submit_response(pointer, stream.id, fields.baseAddress, fields.count, provider)
      }
    }
  }

  /// Adds the trailers; called when the last of the body has been read.
  func submitTrailers(_ headers: borrowing some HeaderFields & ~Copyable, _ streamID: Int32) {
    _ = headers.withFields { nghttp2_submit_trailer(pointer, streamID, $0.baseAddress, $0.count) }
  }

  private func withProvider(
    _ stream: HTTP2Stream, _ hasBody: Bool, _ body: (UnsafePointer<nghttp2_data_provider>?) -> Int32
  ) -> Int32 {
    guard hasBody else { return body(nil) }
    var provider = nghttp2_data_provider(
      source: nghttp2_data_source(ptr: Unmanaged.passUnretained(stream).toOpaque()),
      read_callback: SessionCallbacks.readBody)
    return body(&provider)
  }

  /// Makes a stream find its reader for events.
  func attach(_ stream: HTTP2Stream) {
    nghttp2_session_set_stream_user_data(pointer, stream.id, Unmanaged.passUnretained(stream).toOpaque())
  }

  /// Takes up a body that had run dry.
  func resumeBody(_ streamID: Int32) { nghttp2_session_resume_data(pointer, streamID) }

  func reset(_ streamID: Int32, _ code: HTTP2ErrorCode) {
    nghttp2_submit_rst_stream(pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), streamID, code.rawValue)
  }

  /// Gives a stream's window back for bytes that were read.
  func consume(_ bytes: Int, _ streamID: Int32) { nghttp2_session_consume_stream(pointer, streamID, bytes) }

  /// Gives the connection's window back for bytes that were received.
  func consumeConnection(_ bytes: Int) { nghttp2_session_consume_connection(pointer, bytes) }

  func ping(_ payload: UInt64) {
    withUnsafeBytes(of: payload.bigEndian) { bytes in
      _ = nghttp2_submit_ping(
        pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue),
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
  }

  /// Warns that the connection will close, while streams already on their way are still taken
  /// (RFC 9113, section 6.8: GOAWAY with the highest identifier).
  func announceShutdown() { nghttp2_submit_shutdown_notice(pointer) }

  /// Refuses every stream past those that have arrived.
  func refuseNewStreams() {
    nghttp2_submit_goaway(
      pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue),
      nghttp2_session_get_last_proc_stream_id(pointer), HTTP2ErrorCode.noError.rawValue, nil, 0)
  }

  /// Says why the connection closes, then closes it: nothing is read any more.
  func terminate(_ code: HTTP2ErrorCode, _ reason: StaticString = "") {
    // The library gives no text with `terminate`; a GOAWAY of our own in front carries it.
    if reason.utf8CodeUnitCount > 0 {
      nghttp2_submit_goaway(
        pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue),
        nghttp2_session_get_last_proc_stream_id(pointer), code.rawValue,
        reason.utf8Start, reason.utf8CodeUnitCount)
    }
    nghttp2_session_terminate_session(pointer, code.rawValue)
  }
}

/// RFC 9113, section 7.
enum HTTP2ErrorCode: UInt32 {
  case noError = 0
  case protocolError = 1
  case internalError = 2
  case streamClosed = 5
  case refusedStream = 7
  case cancel = 8
  case enhanceYourCalm = 11

  /// A code's name and number, and the text that came with it, as much of it as one cares to read.
  static func describe(_ code: UInt32, _ text: UnsafeRawBufferPointer = .init(start: nil, count: 0)) -> String
  {
    let name = "\(String(cString: nghttp2_http2_strerror(code))) (\(code))"
    return text.isEmpty ? name : "\(name), \(String(decoding: text.prefix(textBytesMax), as: UTF8.self))"
  }

  private static let textBytesMax = 200
}

/// Why nghttp2 gave a connection up.
struct SessionError: Error, CustomStringConvertible {
  let code: Int32
  static var outOfMemory: SessionError { SessionError(code: NGHTTP2_ERR_NOMEM.rawValue) }
  /// The peer went on with a stream that it had ended.
  static var streamClosed: SessionError { SessionError(code: NGHTTP2_ERR_STREAM_CLOSED.rawValue) }
  var isStreamClosed: Bool { code == NGHTTP2_ERR_STREAM_CLOSED.rawValue }
  var description: String { String(cString: nghttp2_strerror(code)) }
  /// The peer's first bytes were not HTTP/2's preface (RFC 9113, section 3.4).
  var isBadPreface: Bool { code == NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue }
}
