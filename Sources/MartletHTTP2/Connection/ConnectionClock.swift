// SPDX-License-Identifier: Apache-2.0
// The timers of one connection.

internal import MartletRPC
internal import NIOCore

/// Ends a connection that does not come up, that nobody uses, that is old, or whose peer is gone.
///
/// What happens on the connection costs a flag and no look at the clock: timers that find the flag set start
/// again. Belongs to the connection's loop.
final class ConnectionClock {
  struct Times {
    var handshakeMax: Duration
    var idleMax: Duration?
    var ageMax: Duration?
    var ageGrace: Duration?
    var keepaliveInterval: Duration?
    var keepaliveTimeout: Duration
    var keepsAliveWithoutCalls: Bool
    var writeStallMax: Duration
    var messageMax: Duration?
  }

  private enum Timer: Int { case handshake, idle, age, keepalive, write, message }

  private let times: Times
  private let loop: NIOIsolatedEventLoop
  private let world: LoopWorld
  /// Until it stops, which the connection sees to. A weak reference would slow down every other one to the
  /// connection: they would all be counted in a table beside it.
  private var connection: HTTP2Connection?
  private var timers: [Timer: Scheduled<Void>] = [:]
  /// Something came from the peer since the keepalive timer last looked.
  @exclusivity(unchecked) var hasRead = false
  /// A call began since the idle timer last looked.
  @exclusivity(unchecked) var wasBusy = false

  private var keepalive = Keepalive()

  init(_ times: Times, _ connection: HTTP2Connection, _ loop: any EventLoop) {
    self.times = times
    self.connection = connection
    world = connection.executor.world
    self.loop = loop.assumeIsolated()
  }

  func start() {
    schedule(.handshake, times.handshakeMax) {
      $0.closeNow("the peer has not spoken HTTP/2 within \(self.times.handshakeMax)")
    }
    perform(.watch)
    guard let ageMax = times.ageMax else { return }
    // The jitter keeps connections that began together from ending together.
    schedule(.age, min(ageMax, .longest) * (0.9 + 0.2 * world.random())) { connection in
      connection.drain()
      if let grace = self.times.ageGrace { self.schedule(.age, grace) { $0.closeNow() } }
    }
  }

  /// The peer has spoken HTTP/2.
  func handshakeDone() {
    guard let handshake = timers.removeValue(forKey: .handshake) else { return }
    handshake.cancel()
    watchIdling()
  }

  /// A client has sent its SETTINGS, or taken ours (RFC 9113, section 6.5.3): both are due while the time for
  /// the handshake runs.
  func settingsReceived(isAck: Bool) {
    if isAck {
      isAcknowledged = true
    } else if !hasGreeted {
      hasGreeted = true
      watchIdling()
    }
    if hasGreeted, isAcknowledged { timers.removeValue(forKey: .handshake)?.cancel() }
  }

  private(set) var hasGreeted = false
  private var isAcknowledged = false

  /// The peer's socket takes no more: it must before long.
  func writingBlocked() {
    guard timers[.write] == nil else { return }
    schedule(.write, times.writeStallMax) {
      $0.closeNow("the peer has taken nothing for \(self.times.writeStallMax)")
    }
  }

  func writingGoesOn() { timers.removeValue(forKey: .write)?.cancel() }

  /// A message has begun that is not whole.
  func messageBegan() {
    guard timers[.message] == nil, let time = times.messageMax else { return }
    schedule(.message, time) { connection in
      self.timers[.message] = nil
      if connection.endSlowMessages() { self.messageBegan() }
    }
  }

  func stop() {
    for timer in timers.values { timer.cancel() }
    timers = [:]
    connection = nil
  }

  private func watchIdling() {
    guard let idleMax = times.idleMax else { return }
    schedule(.idle, idleMax) { connection in
      let isIdle = connection.streams.isEmpty && !self.wasBusy
      self.wasBusy = false
      if isIdle { connection.drain() } else { self.watchIdling() }
    }
  }

  private func perform(_ action: Keepalive.Action?) {
    guard let connection, let interval = times.keepaliveInterval else { return }
    switch action {
    case .watch: schedule(.keepalive, interval) { self.keepaliveTimerFired($0) }
    case .ask:
      connection.askForLife()
      schedule(.keepalive, times.keepaliveTimeout) { self.keepaliveTimerFired($0) }
    case .giveUp:
      connection.closeNow("the peer has not answered a PING within \(times.keepaliveTimeout)")
    case nil: return
    }
  }

  private func keepaliveTimerFired(_ connection: HTTP2Connection) {
    let hasCause = times.keepsAliveWithoutCalls || !connection.streams.isEmpty
    let event = Keepalive.Event.timerFired(hasHeard: hasRead, hasCause: hasCause)
    hasRead = false
    perform(keepalive.handle(event))
  }

  /// The peer has answered a PING.
  func answered() {
    guard let action = keepalive.handle(.answered) else { return }
    timers[.keepalive]?.cancel()
    perform(action)
  }

  private func schedule(_ timer: Timer, _ time: Duration, _ body: @escaping (HTTP2Connection) -> Void) {
    timers[timer] = loop.scheduleTask(in: TimeAmount(clamping: time)) { [weak self] in
      if let connection = self?.connection { body(connection) }
    }
  }
}
