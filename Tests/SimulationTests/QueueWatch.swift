// SPDX-License-Identifier: Apache-2.0
// What waits on either side, and where: nothing may grow past its bound.

@testable import MartletHTTP2
@testable import MartletRPC

struct QueueWatch {
  let world: World
  let plans: Plans
  let servers: [SimulatedServer]
  let channels: [SimulatedChannel]

  /// Looks at everything, again and again.
  func look() {
    for (server, limits) in zip(servers, plans.story.servers) {
      for connection in server.living {
        look(at: connection, limits, streamsMax: limits.streamsMax)
        if connection.startable.count > 2 * limits.streamsMax {
          world.complain("\(connection.startable.count) requests wait for their handlers")
        }
      }
    }
    for channel in channels {
      let transport = channel.transport
      if transport.queuedCount > plans.story.client.queuedCallsMax {
        world.complain("\(transport.queuedCount) calls wait")
      }
      for connection in transport.connections {
        look(at: connection, plans.story.client, streamsMax: connection.session.remoteStreamsMax)
      }
      channel.lookAtBalance()
      for link in channel.connector.links { link.lookAtSockets() }
    }
  }

  private func look(at connection: HTTP2Connection, _ limits: ConnectionLimits, streamsMax: Int) {
    let streams = connection.streams
    if streams.count > streamsMax { world.complain("\(streams.count) streams on one connection") }
    if connection.session.outboundQueueCount > 1000 + 4 * streams.count {
      world.complain("\(connection.session.outboundQueueCount) frames wait")
    }
    let unreadBytesMax = limits.messageBytesMax + InboundBuffer.prefixBytes + 65_536
    for stream in streams {
      let waiting = stream.outbound.count - limits.streamSendBufferBytes
      if waiting > 1000, waiting > unsentBytesMax(stream) {
        world.complain("\(stream.outbound.count) bytes wait in one stream's queue")
      }
      if stream.inbound.count > unreadBytesMax {
        world.complain("\(stream.inbound.count) bytes wait for one reader")
      }
    }
  }

  /// Above the mark: one message of each task that sends, and what a client keeps to send again.
  private func unsentBytesMax(_ stream: HTTP2Stream) -> Int {
    let client = stream as? ClientStream
    guard let metadata = client?.options.metadata ?? (stream as? ServerStream)?.requestMetadata,
      let plan = plans.plan(of: metadata)
    else { return 0 }
    let messages = (client == nil ? plan.responses : plan.requests).map { CallPlan.encodedBytes($0) + 5 }
    let kept = client?.resending.times.isEmpty == false ? 256 * 1024 : 0
    return messages.sorted(by: >).prefix(plan.sharers).reduce(kept, +)
  }
}
