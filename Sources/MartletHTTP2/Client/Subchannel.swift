// SPDX-License-Identifier: Apache-2.0
// One address of a channel's target, and its connection.

internal import Logging
internal import MartletRPC
internal import NIOCore

/// Does what the machine of one address decides: dials, waits, lets go.
final class Subchannel: @unchecked Sendable {  // confined to the channel's loop
  let id: SubchannelID
  let endpoint: Endpoint
  /// What channelz tells of it.
  let record: SubchannelRecord
  private let channel: ChannelTransport
  private var machine = SubchannelMachine()
  /// The connection of this attempt, or of the one that succeeded.
  private(set) var connection: ClientConnection?
  private var timer: Scheduled<Void>?
  private var attempt = 0
  private var attemptBegan = ContinuousClock.Instant.now

  init(_ id: SubchannelID, _ endpoint: Endpoint, _ channel: ChannelTransport) {
    (self.id, self.endpoint, self.channel) = (id, endpoint, channel)
    record = SubchannelRecord(endpoint)
    channel.record.add(record)
  }

  func connect() { handle(.connect) }

  func remove() {
    handle(.shutDown)
    channel.record.remove(record)
  }

  private var elapsed: Duration { attemptBegan.duration(to: channel.world.now()) }
  private var chance: Double { channel.world.random() * 2 - 1 }

  private func handle(_ event: SubchannelMachine.Event) {
    for action in machine.handle(event) {
      switch action {
      case .dial: dial()
      case .startTimer(let wait): startTimer(wait)
      case .cancelTimer:
        timer?.cancel()
        timer = nil
      case .abandonDial:
        let abandoned = takeConnection()
        attempt += 1
        abandoned?.close()
      case .drain: takeConnection()?.drain()
      case .report(let state):
        record.changed(to: state)
        channel.subchannelChanged(id, to: state)
      }
    }
  }

  private func takeConnection() -> ClientConnection? {
    let taken = connection
    connection = nil
    taken?.subchannel = nil
    return taken
  }

  private func startTimer(_ wait: Duration) {
    channel.logger.info(
      "will connect again", metadata: ["endpoint": "\(endpoint)", "after": "\(wait)"])
    timer = channel.executor.loop.assumeIsolated().scheduleTask(in: TimeAmount(clamping: wait)) {
      self.timer = nil
      if !self.channel.fallAsleepIfUnused() { self.handle(.timerFired) }
    }
  }

  // MARK: An attempt

  private func dial() {
    attempt += 1
    let attempt = attempt
    attemptBegan = channel.world.now()
    let future = channel.connector.connect(
      to: endpoint, on: channel.executor.loop, timeout: channel.settings.times.connectMax
    ) { channel in
      channel.eventLoop.makeCompletedFuture { try self.fill(channel, attempt) }
    }
    future.whenComplete { result in
      guard attempt == self.attempt else { return }
      switch result {
      case .success: self.connection?.isConnected = true
      case .failure(let error):
        self.dialFailed("cannot connect to \(self.endpoint): \(SocketText.reason(error))")
      }
    }
  }

  private func fill(_ nioChannel: any NIOCore.Channel, _ attempt: Int) throws {
    guard attempt == self.attempt else { throw ChannelError.ioOnClosedChannel }
    let security = channel.settings.security
    let handlers = try security?.makeHandlers(channel.settings.serverName) { _ in } ?? []
    let connection = try ClientConnection(channel, self)
    connection.isAloneInChannel = handlers.isEmpty
    try nioChannel.pipeline.syncOperations.addHandlers(handlers + [connection])
    // One that is in no pipeline would never say that it is closed.
    self.connection = connection
    channel.connectionMade(connection)
  }

  private func dialFailed(_ reason: String) {
    _ = takeConnection()
    handle(.dialFailed(RPCError(.unavailable, reason), after: elapsed, random: chance))
  }

  // MARK: What the connection tells

  func connectionReady() { handle(.dialed) }

  /// The connection takes no more calls.
  func connectionGoing() {
    guard let connection = takeConnection() else { return }
    handle(.gone(wasUsed: connection.wasUsed, after: elapsed, random: chance))
  }

  func connectionLost() {
    guard let connection else { return }
    if connection.isReady {
      connectionGoing()
    } else if connection.isConnected {
      let detail = connection.lossReason.map { ": \($0)" } ?? ""
      dialFailed("\(endpoint) closed the connection before it spoke HTTP/2\(detail)")
    }
  }
}
