// SPDX-License-Identifier: Apache-2.0
// What nghttp2 tells a connection, turned from C into calls on it.

internal import CNghttp2

/// The callbacks that every session shares. They run inside `receive` and `drain`, on the loop.
enum SessionCallbacks {
  /// Made once, never freed: sessions refer to it as long as the process lives.
  nonisolated(unsafe) static let shared: OpaquePointer? = {
    var callbacks: OpaquePointer?
    guard nghttp2_session_callbacks_new(&callbacks) == 0, let callbacks else { return nil }
    installReceiving(on: callbacks)
    installSending(on: callbacks)
    return callbacks
  }()

  private static func installReceiving(on callbacks: OpaquePointer) {
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks) { _, header, user in
      guard let header else { return 0 }
      var goesOn = true
      _ = withConnection(user) {
        goesOn = $0.frameBegan(
          type: header.pointee.type, length: header.pointee.length, flags: header.pointee.flags)
      }
      return goesOn ? 0 : callbackFailure
    }
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { session, frame, user in
      guard let frame else { return 0 }
      let (id, category) = (frame.pointee.hd.stream_id, frame.pointee.headers.cat)
      return withConnection(user) { connection in
        if category == NGHTTP2_HCAT_REQUEST {
          connection.requestBegan(id)
        } else {
          withStream(session, id) { connection.headersBegan($0) }
        }
      }
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, _, name, nameCount, value, valueCount, _, user in
      var accepted = true
      _ = withConnection(user) { connection in
        accepted = connection.headerReceived(
          UnsafeRawBufferPointer(start: name, count: nameCount),
          UnsafeRawBufferPointer(start: value, count: valueCount))
      }
      return accepted ? 0 : temporalFailure
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      session, _, streamID, bytes, count, user in
      let chunk = UnsafeRawBufferPointer(start: bytes, count: count)
      return withConnection(user) { connection in
        connection.dataReceived(count)
        if !withStream(session, streamID, { $0.dataReceived(chunk) }) { connection.dataRead(count, nil) }
      }
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { session, frame, user in
      guard let frame else { return 0 }
      return withConnection(user) { frameReceived(session, frame, $0) }
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { session, streamID, code, user in
      withConnection(user) { connection in
        withStream(session, streamID) { connection.streamClosed($0, code) }
      }
    }
  }

  private static func installSending(on callbacks: OpaquePointer) {
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { session, frame, user in
      guard let frame else { return 0 }
      let header = frame.pointee.hd
      switch UInt32(header.type) {
      case NGHTTP2_RST_STREAM.rawValue:
        withStream(session, header.stream_id) { $0.isResetHere = true }
        return withConnection(user) { $0.resetSent(frame.pointee.rst_stream.error_code) }
      case NGHTTP2_GOAWAY.rawValue:
        let goAway = frame.pointee.goaway
        return withConnection(user) { $0.goAwaySent(goAway.error_code, text(of: goAway)) }
      case NGHTTP2_HEADERS.rawValue where UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0:
        withStream(session, header.stream_id) { $0.trailersSent() }
        return 0
      case NGHTTP2_HEADERS.rawValue where frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST:
        withStream(session, header.stream_id) { $0.requestSent() }
        return 0
      default: return 0
      }
    }
    nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, _, header, length, source, user in
      guard let header, let stream = source?.pointee.ptr else { return callbackFailure }
      var isWritten = false
      _ = withConnection(user) { connection in
        guard connection.hasOutputRoom else { return }
        isWritten = true
        // No padding to write: nghttp2 pads only where a callback asks for it.
        withStream(stream) {
          connection.writeData(header: UnsafeRawBufferPointer(start: header, count: 9), $0, length)
        }
      }
      return isWritten ? 0 : NGHTTP2_ERR_WOULDBLOCK.rawValue
    }
  }

  /// Reads the next run of a body: says how much there is; `send_data` then moves it without a copy
  /// by way of nghttp2's own buffer.
  static let readBody: nghttp2_data_source_read_callback = { _, _, _, length, flags, source, _ in
    guard let flags, let stream = source?.pointee.ptr else { return Int(callbackFailure) }
    var body = HTTP2Stream.NextBody.deferred
    withStream(stream) { body = $0.nextBody(length) }
    switch body {
    case .deferred:
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .bytes(let count, let end):
      if count > 0 { flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
      switch end {
      case .more: break
      case .endOfStream: flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
      case .trailersFollow:
        flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      }
      return count
    }
  }
}

// Free functions, since a C function pointer captures nothing, not even its type.

private func frameReceived(
  _ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>, _ connection: HTTP2Connection
) {
  let header = frame.pointee.hd
  switch UInt32(header.type) {
  case NGHTTP2_HEADERS.rawValue, NGHTTP2_DATA.rawValue:
    let ends = UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    let areHeaders = UInt32(header.type) == NGHTTP2_HEADERS.rawValue
    guard ends || areHeaders else { return }
    withStream(session, header.stream_id) { stream in
      if ends { stream.hasRemoteEnded = true }
      if areHeaders {
        stream.headersEnded(endStream: ends)
      } else {
        stream.remoteEnded()
      }
    }
  case NGHTTP2_GOAWAY.rawValue:
    let goAway = frame.pointee.goaway
    connection.goAwayReceived(goAway.last_stream_id, goAway.error_code, text(of: goAway))
  case NGHTTP2_SETTINGS.rawValue:
    connection.settingsReceived(
      isAck: UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0)
  case NGHTTP2_PING.rawValue:
    let payload = frame.pointee.ping.opaque_data
    if UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0 { connection.clock?.answered() }
    connection.pingReceived(
      isAck: UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0,
      payload: withUnsafeBytes(of: payload) { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) })
  default: return
  }
}

private func text(of goAway: nghttp2_goaway) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: goAway.opaque_data, count: goAway.opaque_data_len)
}

/// Runs the body on the connection that a session reports to. It is lent, not retained: it outlives the
/// session, and a call makes some twenty of these.
private func withConnection(_ user: UnsafeMutableRawPointer?, _ body: (HTTP2Connection) -> Void) -> Int32 {
  if let user { Unmanaged<HTTP2Connection>.fromOpaque(user)._withUnsafeGuaranteedRef { body($0) } }
  return 0
}

/// Runs the body on a stream, if somebody is attached to it; its connection holds on to it meanwhile.
@discardableResult
private func withStream(_ session: OpaquePointer?, _ id: Int32, _ body: (HTTP2Stream) -> Void) -> Bool {
  guard let user = nghttp2_session_get_stream_user_data(session, id) else { return false }
  withStream(user, body)
  return true
}

private func withStream(_ user: UnsafeMutableRawPointer, _ body: (HTTP2Stream) -> Void) {
  Unmanaged<HTTP2Stream>.fromOpaque(user)._withUnsafeGuaranteedRef { body($0) }
}

/// Ends the connection.
private let callbackFailure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
/// Ends the stream alone.
private let temporalFailure = NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
