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
      guard let header, let connection = connection(user) else { return 0 }
      return connection.frameBegan(type: header.pointee.type) ? 0 : callbackFailure
    }
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { session, frame, user in
      guard let frame, let connection = connection(user) else { return 0 }
      guard frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST else {
        stream(session, frame.pointee.hd.stream_id)?.headersBegan()
        return 0
      }
      return connection.requestBegan(frame.pointee.hd.stream_id) ? 0 : temporalFailure
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      session, frame, name, nameCount, value, valueCount, _, _ in
      guard let frame, let stream = stream(session, frame.pointee.hd.stream_id) else { return 0 }
      let accepted = stream.headerReceived(
        UnsafeRawBufferPointer(start: name, count: nameCount),
        UnsafeRawBufferPointer(start: value, count: valueCount))
      return accepted ? 0 : temporalFailure
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      session, _, streamID, bytes, count, user in
      guard let connection = connection(user) else { return 0 }
      let chunk = UnsafeRawBufferPointer(start: bytes, count: count)
      if let stream = stream(session, streamID) {
        stream.dataReceived(chunk)
      } else {
        connection.session.consume(count, streamID)
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { session, frame, user in
      guard let frame, let connection = connection(user) else { return 0 }
      frameReceived(session, frame, connection)
      return 0
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { session, streamID, code, user in
      guard let connection = connection(user), let stream = stream(session, streamID) else { return 0 }
      connection.streamClosed(stream, code)
      return 0
    }
  }

  private static func installSending(on callbacks: OpaquePointer) {
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { session, frame, user in
      guard let frame, let connection = connection(user) else { return 0 }
      let header = frame.pointee.hd
      switch UInt32(header.type) {
      case NGHTTP2_RST_STREAM.rawValue:
        connection.resetSent(frame.pointee.rst_stream.error_code)
      case NGHTTP2_HEADERS.rawValue where UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0:
        stream(session, header.stream_id)?.trailersSent()
      default: break
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { session, frame, _, _ in
      guard let frame, UInt32(frame.pointee.hd.type) == NGHTTP2_HEADERS.rawValue else { return 0 }
      stream(session, frame.pointee.hd.stream_id)?.headersNotSent()
      return 0
    }
    nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, frame, header, length, source, user in
      guard let frame, let header, let source, let connection = connection(user) else {
        return callbackFailure
      }
      guard connection.hasOutputRoom else { return NGHTTP2_ERR_WOULDBLOCK.rawValue }
      let stream = Unmanaged<HTTP2Stream>.fromOpaque(source.pointee.ptr).takeUnretainedValue()
      let padding = frame.pointee.data.padlen
      connection.writeData(
        header: UnsafeRawBufferPointer(start: header, count: 9), stream, length, padding: padding)
      return 0
    }
  }

  /// Reads the next run of a body: says how much there is; `send_data` then moves it without a copy
  /// by way of nghttp2's own buffer.
  static let readBody: nghttp2_data_source_read_callback = { _, _, _, length, flags, source, _ in
    guard let flags, let source else { return Int(callbackFailure) }
    let stream = Unmanaged<HTTP2Stream>.fromOpaque(source.pointee.ptr).takeUnretainedValue()
    switch stream.nextBody(length) {
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
    guard let stream = stream(session, header.stream_id) else { return }
    let ends = UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    if ends { stream.hasRemoteEnded = true }
    if UInt32(header.type) == NGHTTP2_HEADERS.rawValue {
      stream.headersEnded(endStream: ends)
    } else if ends {
      stream.remoteEnded()
    }
  case NGHTTP2_GOAWAY.rawValue:
    connection.goAwayReceived(frame.pointee.goaway.last_stream_id, frame.pointee.goaway.error_code)
  case NGHTTP2_SETTINGS.rawValue:
    connection.settingsReceived(
      isAck: UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0)
  case NGHTTP2_PING.rawValue:
    let payload = frame.pointee.ping.opaque_data
    connection.pingReceived(
      isAck: UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0,
      payload: withUnsafeBytes(of: payload) { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) })
  default: return
  }
}

private func connection(_ user: UnsafeMutableRawPointer?) -> HTTP2Connection? {
  user.map { Unmanaged<HTTP2Connection>.fromOpaque($0).takeUnretainedValue() }
}

private func stream(_ session: OpaquePointer?, _ id: Int32) -> HTTP2Stream? {
  nghttp2_session_get_stream_user_data(session, id).map {
    Unmanaged<HTTP2Stream>.fromOpaque($0).takeUnretainedValue()
  }
}

/// Ends the connection.
private let callbackFailure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
/// Ends the stream alone.
private let temporalFailure = NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
