// SPDX-License-Identifier: Apache-2.0
// Sockets as connections meet them: at times full, and then NIO's to write to.

import Foundation
import NIOCore
import NIOEmbedded

@testable import MartletHTTP2

/// One side's socket, and the part of NIO that writes to it.
final class SimulatedSocket: ChannelOutboundHandler, @unchecked Sendable {  // confined to the thread
  typealias OutboundIn = ByteBuffer
  private unowned let link: Link
  private unowned let from: EmbeddedChannel
  private unowned let to: EmbeddedChannel
  /// Its connection writes straight to it.
  private var isDirect = false
  /// What NIO was given to write since the socket did not take it, and who waits for that.
  private var rest = ByteBuffer()
  private var written: EventLoopPromise<Void>?
  private var isBroken = false
  private var context: ChannelHandlerContext?

  init(_ link: Link, _ from: EmbeddedChannel, _ to: EmbeddedChannel) {
    (self.link, self.from, self.to) = (link, from, to)
  }

  private var world: World { link.world }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }
  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  // MARK: Straight from the connection

  /// Whether this is the socket of the channel, and lets itself be written to.
  func opens(for channel: any NIOCore.Channel) -> Bool {
    guard channel === from, world.happens(0.7) else { return false }
    isDirect = true
    return true
  }

  /// Takes all bytes, a part or none of them, or fails, as `sendmsg` does.
  func take(_ pieces: UnsafeMutableBufferPointer<iovec>) -> Int {
    if written != nil { world.complain("a write to link \(link.number) overtakes what NIO has to write") }
    if link.hasFaults, world.happens(0.001) { isBroken = true }
    let room = min(pieces.reduce(0) { $0 + $1.iov_len }, link.room(from))
    let count = world.happens(0.9) ? room : world.number(0...room)
    let isInterrupted = world.happens(0.01)
    if isInterrupted || isBroken || count == 0 {
      errno = isInterrupted ? EINTR : isBroken ? EPIPE : EAGAIN
      return -1
    }
    var bytes = ByteBuffer()
    for piece in pieces {
      let length = min(piece.iov_len, count - bytes.readableBytes)
      bytes.writeBytes(UnsafeRawBufferPointer(start: piece.iov_base, count: length))
    }
    link.send(bytes, from: from, to: to)
    return count
  }

  // MARK: Through NIO

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let bytes = unwrapOutboundIn(data)
    guard isDirect else {
      // The connection flushes with every write.
      link.send(bytes, from: from, to: to)
      if link.room(from) == 0 { from.isWritable = false }
      promise?.succeed(())
      return
    }
    if written != nil { world.complain("NIO is given more to write to link \(link.number)") }
    if isBroken {
      promise?.fail(IOError(errnoCode: EPIPE, reason: "broken pipe"))
      return closeSocket()
    }
    (rest, written) = (bytes, promise)
    setWritable(rest.readableBytes < Self.writableBytesMax)
    if world.happens(0.5) { goOn() } else { world.after(world.time(upTo: .milliseconds(5))) { self.goOn() } }
  }

  /// There is room again.
  func goOn() {
    guard link.saysWritable(from) else { return }
    guard isDirect else {
      if from.isActive { setWritable(true) }
      return
    }
    guard let promise = written else { return }
    if let taken = rest.readSlice(length: min(link.room(from), rest.readableBytes)) {
      link.send(taken, from: from, to: to)
    }
    guard rest.readableBytes == 0 else { return }
    written = nil
    promise.succeed(())
    setWritable(true)
  }

  private func setWritable(_ isWritable: Bool) {
    guard from.isWritable != isWritable, from.isActive else { return }
    from.isWritable = isWritable
    from.pipeline.fireChannelWritabilityChanged()
  }

  func flush(context: ChannelHandlerContext) {}

  // MARK: The end

  func closeSocket() {
    if let context { close(context: context, mode: .all, promise: nil) }
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    if from.isActive { link.sendEnd(from: from, to: to) }
    context.close(mode: mode, promise: promise)
    let lost = written
    written = nil
    lost?.fail(ChannelError.ioOnClosedChannel)
  }

  /// From here on NIO asks for patience.
  private static let writableBytesMax = 64 * 1024
}

/// The sockets of a world, with their places for descriptors.
final class SimulatedSockets: SystemSockets, @unchecked Sendable {  // confined to the simulation's thread
  private unowned let world: World

  init(_ world: World) { self.world = world }

  override func descriptor(of channel: any NIOCore.Channel) -> NIOBSDSocket.Handle? {
    // The newest are at the end.
    world.sockets.lastIndex { $0.value?.opens(for: channel) == true }.map { NIOBSDSocket.Handle($0) }
  }

  override func send(_ pieces: UnsafeMutableBufferPointer<iovec>, to socket: NIOBSDSocket.Handle) -> Int {
    world.sockets[Int(socket)].value?.take(pieces) ?? -1
  }
}
