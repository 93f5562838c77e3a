// SPDX-License-Identifier: Apache-2.0
import Martlet
import MartletServices
import Testing

/// The registry is the process's: other suites have servers in it too.
@Suite(.timeLimit(.minutes(10))) struct `Channelz` {
  @Test func `counts a server's calls, its connections, and their messages`() async throws {
    try await withServer { world in
      try await world.makeCalls()
      let server = try await world.server()
      let data = try #require(server.data)
      // The call that asks is under way.
      #expect(data.callsStarted >= 5 && data.callsSucceeded >= 2 && data.callsFailed == 2)
      #expect(data.lastCallStartedTimestamp != nil)
      let listener = try await world.socket(try #require(server.listenSocket.first).socketID)
      #expect(listener.local?.tcpipAddress?.port == Int32(world.port) && listener.remote == nil)

      let request = Grpc_Channelz_V1_GetServerSocketsRequest(serverID: try #require(server.ref).serverID)
      let sockets = try await world.client.getServerSockets(request)
      #expect(sockets.socketRef.count == 1 && sockets.end)
      let socket = try await world.socket(try #require(sockets.socketRef.first).socketID)
      let counts = try #require(socket.data)
      #expect(socket.local?.tcpipAddress?.ipAddress == [127, 0, 0, 1])
      #expect(socket.remote?.tcpipAddress?.port == world.clientPort(of: socket))
      #expect(counts.streamsStarted >= 7 && counts.streamsSucceeded >= 4 && counts.streamsFailed == 0)
      #expect(counts.messagesReceived >= 7 && counts.messagesSent >= 4)
      #expect(counts.lastMessageReceivedTimestamp != nil && counts.lastLocalStreamCreatedTimestamp == nil)
      #expect(socket.security == nil)
    }
  }

  @Test func `counts a channel's calls, by its address too`() async throws {
    try await withServer { world in
      try await world.makeCalls()
      let channel = try await world.channel()
      let data = try #require(channel.data)
      #expect(data.state?.state == .ready && data.target == "dns:///127.0.0.1:\(world.port)")
      #expect(data.callsStarted >= 5 && data.callsSucceeded >= 2 && data.callsFailed == 2)
      let subchannel = try await world.subchannel(of: channel)
      #expect(subchannel.ref?.name == "127.0.0.1:\(world.port)")
      #expect(subchannel.data?.state?.state == .ready)
      #expect(try #require(subchannel.data).callsSucceeded >= 2)
      #expect(subchannel.data?.callsFailed == 2)
      let socket = try await world.socket(try #require(subchannel.socketRef.first).socketID)
      #expect(socket.remote?.tcpipAddress?.port == Int32(world.port))
      #expect(try #require(socket.data).messagesReceived >= 3)
      #expect(socket.data?.lastLocalStreamCreatedTimestamp != nil)
    }
  }

  @Test func `remembers the calls of connections that are closed`() async throws {
    try await withServer { world in
      let other = Channel("127.0.0.1:\(world.port)", security: .plaintext)
      for _ in 1...3 { _ = try await Grpc_Health_V1_Health.Client(other).list(.init()) }
      await other.shutDown()
      // The server learns of it when it has read the end.
      while try await world.socketCount() > 1 { await Task.yield() }
      let data = try #require(try await world.server().data)
      #expect(data.callsSucceeded >= 3)
      let channels = try await world.allChannels()
      #expect(channels.filter { $0.data?.target == "dns:///127.0.0.1:\(world.port)" }.count == 1)
    }
  }

  @Test func `pages by identifiers, and says which page is the last`() async throws {
    try await withServer { world in
      let others = (1...3).map { Channel("unix:/paged/\($0)", security: .plaintext) }
      let all = try await world.allChannels()
      let ids = all.filter { $0.data?.target.hasPrefix("unix:/paged/") == true }.compactMap(\.ref?.channelID)
      #expect(ids.count == 3 && ids == ids.sorted())
      let one = try await world.client.getTopChannels(.init(startChannelID: ids[1], maxResults: 1))
      #expect(one.channel.map(\.ref?.channelID) == [ids[1]] && !one.end)
      let none = try await world.client.getTopChannels(.init(startChannelID: .max))
      #expect(none.channel.isEmpty && none.end)
      let error = await #expect(throws: RPCError.self) {
        _ = try await world.client.getServers(.init(maxResults: -1))
      }
      #expect(error?.code == .invalidArgument)
      for other in others { await other.shutDown() }
    }
  }

  @Test func `knows nothing that is not there`() async throws {
    try await withServer { world in
      let calls: [() async throws -> Void] = [
        { _ = try await world.client.getServer(.init(serverID: -1)) },
        { _ = try await world.client.getChannel(.init(channelID: 1 << 40)) },
        { _ = try await world.client.getSubchannel(.init(subchannelID: 0)) },
        { _ = try await world.client.getSocket(.init(socketID: .max)) },
        { _ = try await world.client.getServerSockets(.init(serverID: .min)) },
      ]
      for call in calls {
        let error = await #expect(throws: RPCError.self) { try await call() }
        #expect(error?.code == .notFound)
      }
    }
  }

  private func withServer(_ body: (World) async throws -> Void) async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [HealthService(), ChannelzService()])
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let result: Result<Void, any Error>
    do { result = .success(try await body(World(port: port, channel: channel))) } catch {
      result = .failure(error)
    }
    await channel.shutDown()
    await server.shutDown()
    try result.get()
  }

  struct World {
    var port: Int
    var channel: Channel
    var client: Grpc_Channelz_V1_Channelz.Client { .init(channel) }

    func makeCalls() async throws {
      let health = Grpc_Health_V1_Health.Client(channel)
      for _ in 1...2 {
        _ = try await health.list(.init())
        await #expect(throws: RPCError.self) { _ = try await health.check(.init(service: "no.Such")) }
      }
    }

    func server() async throws -> Grpc_Channelz_V1_Server {
      var servers: [Grpc_Channelz_V1_Server] = []
      while true {
        let page = try await client.getServers(.init(startServerID: (servers.last?.ref?.serverID ?? 0) + 1))
        servers += page.server
        if page.end { break }
      }
      let server = try #require(servers.first { $0.ref?.name == "ipv4:127.0.0.1:\(port)" })
      return try #require(try await client.getServer(.init(serverID: server.ref?.serverID ?? 0)).server)
    }

    func allChannels() async throws -> [Grpc_Channelz_V1_Channel] {
      var all: [Grpc_Channelz_V1_Channel] = []
      while true {
        let page = try await client.getTopChannels(.init(startChannelID: (all.last?.ref?.channelID ?? 0) + 1))
        all += page.channel
        if page.end { return all }
      }
    }

    func channel() async throws -> Grpc_Channelz_V1_Channel {
      let target = "dns:///127.0.0.1:\(port)"
      let found = try #require(try await allChannels().first { $0.data?.target == target })
      return try #require(
        try await client.getChannel(.init(channelID: found.ref?.channelID ?? 0)).channel)
    }

    func subchannel(of channel: Grpc_Channelz_V1_Channel) async throws -> Grpc_Channelz_V1_Subchannel {
      let id = try #require(channel.subchannelRef.first).subchannelID
      return try #require(try await client.getSubchannel(.init(subchannelID: id)).subchannel)
    }

    func socket(_ id: Int64) async throws -> Grpc_Channelz_V1_Socket {
      try #require(try await client.getSocket(.init(socketID: id)).socket)
    }

    func socketCount() async throws -> Int {
      let id = try #require(try await server().ref).serverID
      return try await client.getServerSockets(.init(serverID: id)).socketRef.count
    }

    /// The port that the name of a server's connection ends in.
    func clientPort(of socket: Grpc_Channelz_V1_Socket) -> Int32? {
      socket.ref?.name.split(separator: ":").last.flatMap { Int32($0) }
    }
  }
}

extension Grpc_Channelz_V1_Address {
  fileprivate var tcpipAddress: TcpIpAddress? {
    if case .tcpipAddress(let address) = address { address } else { nil }
  }
}
