// SPDX-License-Identifier: Apache-2.0
// What connections ask of the system for their sockets, past NIO.

internal import NIOCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Sockets as the system has them. A simulation overrides both; nothing in the module does, so that the
/// compiler calls them directly.
class SystemSockets: @unchecked Sendable {  // it has no state
  /// The descriptor behind a channel, if there is one.
  func descriptor(of channel: any Channel) -> NIOBSDSocket.Handle? {
    try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) { $0 }
  }

  /// Hands at least one piece to a socket that does not block; returns how many bytes it took, or -1, and
  /// then `errno` says why.
  func send(_ pieces: UnsafeMutableBufferPointer<iovec>, to socket: NIOBSDSocket.Handle) -> Int {
    // Not `write`, which takes a longer way through the kernel to a socket.
    if pieces.count == 1 { return systemSend(socket, pieces[0].iov_base, pieces[0].iov_len, Self.noSignal) }
    var message = msghdr()
    message.msg_iov = pieces.baseAddress
    message.msg_iovlen = .init(pieces.count)
    return sendmsg(socket, &message, Self.noSignal)
  }

  // A peer that is gone is an error like others. (On Darwin NIO sets an option of the socket's that says so.)
  #if canImport(Darwin)
    private static let noSignal: CInt = 0
  #else
    private static let noSignal = CInt(MSG_NOSIGNAL)
  #endif
}

private func systemSend(
  _ socket: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int, _ flags: CInt
) -> Int {
  send(socket, bytes, count, flags)
}
