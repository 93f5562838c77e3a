// SPDX-License-Identifier: Apache-2.0
import CStation
import Martlet
import Testing

@testable import station

@Suite(.timeLimit(.minutes(5))) struct `The C library` {
  @Test func `answers calls, and gets back all that it made`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [Station()])
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    let answer = try await channel.unary(Station.observe, .of("Ushuaia", 3)).message
    answer.withStruct { answer in
      #expect(String(cString: answer.pointee.place) == "Ushuaia" && answer.pointee.day == 3)
      #expect(answer.pointee.n_gusts == 2 && answer.pointee.gusts[0] == 7)
    }
    #expect(
      try answer.jsonString()
        == #"{"place":"Ushuaia","day":3,"celsius":13,"gusts":[7,3],"sky":"SKY_CLOUDS"}"#)

    var days: [UInt32] = []
    for try await day in channel.serverStreaming(Station.history, .of("Stanley", 4)) {
      days.append(day.withStruct { $0.pointee.day })
    }
    #expect(days == [0, 1, 2, 3, 4])

    let error = await #expect(throws: RPCError.self) {
      try await channel.unary(Station.observe, Query())
    }
    #expect(error?.code == .notFound)
    await channel.shutDown()
    await server.shutDown()
    #expect(station_outstanding() == 0)
  }

  @Test func `describes its service for reflection`() throws {
    let service = try #require(Station.file.services.first)
    #expect(service.fullName == "weather.Station")
    #expect(service.proto.method.map(\.name) == ["Observe", "History"])
    // protobuf-c does not say which file a message was in: it is in one that the service's imports.
    let known = DescriptorPool([Station.file])
    #expect(known.message(named: "weather.Observation")?.field(named: "gusts")?.isRepeated == true)
  }
}
