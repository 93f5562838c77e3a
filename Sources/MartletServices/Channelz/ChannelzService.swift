// SPDX-License-Identifier: Apache-2.0
// The standard look into a process (gRFC A14, "channelz").

internal import MartletProtobuf
public import MartletRPC

/// Tells grpcdebug and the like which servers, channels and connections the process has, and how many calls
/// and messages went over each.
///
/// ```swift
/// let services: [any RPCService] = [Greeter(), ChannelzService()]
/// ```
///
/// It knows every server and channel of the process, those that were there before it included; calls within
/// the process need no connection and are not among them. Calls are counted from its first instance on:
/// before it, nobody pays for that.
///
/// It shows the addresses of all who are connected to whoever may call it: offer it to those who run the
/// server, for instance by a second `Server` on an address of their own.
public struct ChannelzService: Grpc_Channelz_V1_Channelz.Service {
  public init() { ChannelzRegistry.willBeAsked() }

  private var registry: ChannelzRegistry { .shared }

  public func getTopChannels(
    _ request: Grpc_Channelz_V1_GetTopChannelsRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetTopChannelsResponse {
    let page = try Page(of: registry.channels, from: request.startChannelID, atMost: request.maxResults)
    return .init(channel: page.items.map(Grpc_Channelz_V1_Channel.init), end: page.isLast)
  }

  public func getServers(
    _ request: Grpc_Channelz_V1_GetServersRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServersResponse {
    let page = try Page(of: registry.servers, from: request.startServerID, atMost: request.maxResults)
    return .init(server: page.items.map(Grpc_Channelz_V1_Server.init), end: page.isLast)
  }

  public func getServer(
    _ request: Grpc_Channelz_V1_GetServerRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServerResponse {
    .init(server: .init(try found(registry.servers, request.serverID, "server")))
  }

  public func getServerSockets(
    _ request: Grpc_Channelz_V1_GetServerSocketsRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServerSocketsResponse {
    let server = try found(registry.servers, request.serverID, "server")
    let page = try Page(of: server.sockets.open, from: request.startSocketID, atMost: request.maxResults)
    return .init(socketRef: page.items.map(Grpc_Channelz_V1_SocketRef.init), end: page.isLast)
  }

  public func getChannel(
    _ request: Grpc_Channelz_V1_GetChannelRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetChannelResponse {
    .init(channel: .init(try found(registry.channels, request.channelID, "channel")))
  }

  public func getSubchannel(
    _ request: Grpc_Channelz_V1_GetSubchannelRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetSubchannelResponse {
    for channel in registry.channels.values {
      if let subchannel = channel.subchannels[Int(request.subchannelID)] {
        return .init(subchannel: .init(subchannel))
      }
    }
    throw RPCError.notFound("subchannel", request.subchannelID)
  }

  public func getSocket(
    _ request: Grpc_Channelz_V1_GetSocketRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetSocketResponse {
    let id = Int(request.socketID)
    for server in registry.servers.values {
      if let socket = server.sockets.open[id] { return .init(socket: .init(socket)) }
      if let listener = server.listeners.first(where: { $0.id == id }) {
        return .init(socket: .init(listener))
      }
    }
    for channel in registry.channels.values {
      for subchannel in channel.subchannels.values {
        if let socket = subchannel.sockets.open[id] { return .init(socket: .init(socket)) }
      }
    }
    throw RPCError.notFound("socket", request.socketID)
  }

  private func found<Item>(_ items: [Int: Item], _ id: Int64, _ kind: String) throws -> Item {
    guard let item = items[Int(id)] else { throw RPCError.notFound(kind, id) }
    return item
  }
}

/// Some items, by their identifiers, ascending.
struct Page<Item> {
  let items: [Item]
  /// No more follow.
  let isLast: Bool

  init(of all: [Int: Item], from start: Int64, atMost limit: Int64) throws(RPCError) {
    guard limit >= 0 else {
      throw RPCError(.invalidArgument, "max_results is \(limit); 0 leaves the number to the server")
    }
    let following = all.filter { $0.key >= start }.sorted { $0.key < $1.key }
    let count = limit == 0 ? Self.countMax : Int(min(limit, Int64(Self.countMax)))
    items = following.prefix(count).map(\.value)
    isLast = following.count <= count
  }

  /// An answer of this many entries stays well within a message's usual limit.
  private static var countMax: Int { 100 }
}

extension RPCError {
  fileprivate static func notFound(_ kind: String, _ id: Int64) -> RPCError {
    RPCError(.notFound, "no \(kind) has the identifier \(id), or it is gone")
  }
}
