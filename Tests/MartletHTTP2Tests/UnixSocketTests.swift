// SPDX-License-Identifier: Apache-2.0
import Foundation
import Martlet
import MartletRPC
import NIOCore
import Testing

private typealias Channel = MartletRPC.Channel

@Suite(.timeLimit(.minutes(10))) struct UnixSocketTests {
  @Test func `calls go through a Unix socket`() async throws {
    let path = "/tmp/martlet-test-\(UInt64.random(in: 0 ... .max)).sock"
    let server = Server(.plaintext("unix:\(path)"), services: [TestService()])
    try await server.start()
    let channel = Channel("unix:\(path)", security: .plaintext)
    #expect(try await channel.unary(Bench.unary, Req(payload: [1, 2])).message.payload == [1, 2])
    await channel.shutDown()
    await server.shutDown()
  }

  @Test func `a Unix socket that a killed server left behind is used again, and nothing else is`()
    async throws
  {
    let path = "/tmp/martlet-test-\(UInt64.random(in: 0 ... .max)).sock"
    // Bound and closed, which leaves the file.
    let left = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let bound = try SocketAddress(unixDomainSocketPath: path).withSockAddr { bind(left, $0, socklen_t($1)) }
    #expect(bound == 0)
    close(left)
    let server = Server(.plaintext("unix:\(path)"), services: [TestService()])
    try await server.start()
    let second = Server(.plaintext("unix:\(path)"), services: [TestService()])
    let error = await #expect(throws: ServerStartError.self) { try await second.start() }
    #expect(error?.reason == .addressInUse)
    let channel = Channel("unix:\(path)", security: .plaintext)
    #expect(try await channel.unary(Bench.unary, Req(payload: [1, 2])).message.payload == [1, 2])
    await channel.shutDown()
    await server.shutDown()
    try "a file".write(toFile: path, atomically: true, encoding: .utf8)
    _ = await #expect(throws: ServerStartError.self) { try await second.start() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a file")
    try FileManager.default.removeItem(atPath: path)
  }
}
