// SPDX-License-Identifier: Apache-2.0
// What channelz tells of a connection.

package import MartletProtobuf
internal import Synchronization

/// A connection: where it goes, and what went over it. Its loop counts; anybody may look.
package final class SocketRecord: Sendable {
  /// Where an end of a socket is.
  package enum Place: Sendable, Hashable {
    /// 4 bytes or 16, in network order.
    case ip([UInt8], port: Int)
    case unix(path: String)
  }

  /// What is known once the connection is up.
  package struct Ends: Sendable {
    package var name = ""
    package var local: Place?
    package var remote: Place?
    package var isSecured = false
    package var remoteCertificate: [UInt8]?
  }

  package let id = ChannelzRegistry.nextID()
  package let calls = CallTally()
  private let ends = Mutex(Ends())
  private let streamsStarted = Tally()
  private let streamsSucceeded = Tally()
  private let streamsFailed = Tally()
  private let messagesSent = Tally()
  private let messagesReceived = Tally()
  private let keepAlivesSent = Tally()
  private let lastLocalStream = Moment()
  private let lastRemoteStream = Moment()
  private let lastSent = Moment()
  private let lastReceived = Moment()

  package init() {}

  package var facts: Ends { ends.withLock { $0 } }

  package func describe(_ change: (inout Ends) -> Void) { ends.withLock { change(&$0) } }

  package func streamBegan(isLocal: Bool) {
    streamsStarted.add()
    if isLocal { lastLocalStream.note() } else { lastRemoteStream.note() }
    calls.began()
  }

  package func streamEnded(inOrder: Bool) {
    if inOrder { streamsSucceeded.add() } else { streamsFailed.add() }
  }

  package func sent(_ messages: Int) {
    guard messages > 0 else { return }
    messagesSent.add(messages)
    lastSent.note()
  }

  package func messageReceived() {
    messagesReceived.add()
    lastReceived.note()
  }

  package func keepAliveSent() { keepAlivesSent.add() }

  /// What it is at now.
  package var counts: Counts {
    Counts(
      streamsStarted: streamsStarted.count, streamsSucceeded: streamsSucceeded.count,
      streamsFailed: streamsFailed.count, messagesSent: messagesSent.count,
      messagesReceived: messagesReceived.count, keepAlivesSent: keepAlivesSent.count,
      lastLocalStream: lastLocalStream.time, lastRemoteStream: lastRemoteStream.time,
      lastSent: lastSent.time, lastReceived: lastReceived.time)
  }

  package struct Counts: Sendable {
    package var streamsStarted: Int
    package var streamsSucceeded: Int
    package var streamsFailed: Int
    package var messagesSent: Int
    package var messagesReceived: Int
    package var keepAlivesSent: Int
    package var lastLocalStream: Google_Protobuf_Timestamp?
    package var lastRemoteStream: Google_Protobuf_Timestamp?
    package var lastSent: Google_Protobuf_Timestamp?
    package var lastReceived: Google_Protobuf_Timestamp?
  }
}

/// The connections of a server or of a subchannel.
package final class SocketList: Sendable {
  private struct State {
    var open: [Int: SocketRecord] = [:]
    /// The calls of those that are closed.
    var past = CallCounts()
  }

  private let state = Mutex(State())

  package init() {}

  package func opened(_ socket: SocketRecord) { state.withLock { $0.open[socket.id] = socket } }

  package func closed(_ socket: SocketRecord) {
    state.withLock { state in
      if state.open.removeValue(forKey: socket.id) != nil { state.past.add(socket.calls.counts) }
    }
  }

  package var open: [Int: SocketRecord] { state.withLock { $0.open } }

  /// Of all connections that ever were.
  package var calls: CallCounts {
    state.withLock { state in
      state.open.values.reduce(into: state.past) { $0.add($1.calls.counts) }
    }
  }
}
