// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization

/// Ports that stay free from one server's end to the next one's start: they lie below those that the system
/// gives to whoever asks for any, such as every client beside this test.
enum FixedPort {
  /// Each process begins elsewhere: others may run these tests at the same time.
  private static let next = Mutex(Int.random(in: 10_000..<32_000))

  struct NoneFree: Error {}

  static func take() throws -> Int {
    for _ in 0..<1_000 {
      let port = next.withLock { next in
        next = next < 32_000 ? next + 1 : 10_000
        return next
      }
      if isFree(port) { return port }
    }
    throw NoneFree()
  }

  private static func isFree(_ port: Int) -> Bool {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
