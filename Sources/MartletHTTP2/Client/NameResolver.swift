// SPDX-License-Identifier: Apache-2.0
// From a name to addresses.

internal import MartletRPC
internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds a target's addresses. Another source of them (a control plane, a registry) is one more conformance.
protocol NameResolver: Sendable {
  /// The addresses, if they never change: nothing is ever looked up then.
  var fixed: [Endpoint]? { get }
  /// Looks the addresses up; never blocks the loop. Fails with an error whose text says what was looked for.
  func resolve(on loop: any EventLoop) -> EventLoopFuture<[Endpoint]>
}

/// Addresses that the target itself lists.
struct FixedResolver: NameResolver {
  let endpoints: [Endpoint]
  var fixed: [Endpoint]? { endpoints }

  func resolve(on loop: any EventLoop) -> EventLoopFuture<[Endpoint]> { loop.makeSucceededFuture(endpoints) }
}

/// The system's resolver, `getaddrinfo`, which knows DNS and `/etc/hosts`, and sorts by RFC 6724.
struct SystemResolver: NameResolver {
  let host: String
  let port: Int

  var fixed: [Endpoint]? { nil }

  func resolve(on loop: any EventLoop) -> EventLoopFuture<[Endpoint]> {
    let (host, port) = (host, port)
    // It blocks for seconds when DNS is slow: on a thread for such work.
    return NIOThreadPool.singleton.runIfActive(eventLoop: loop) {
      try Self.lookUp(host, port)
    }
  }

  private static func lookUp(_ host: String, _ port: Int) throws -> [Endpoint] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, nil, &hints, &list)
    defer { if let list { freeaddrinfo(list) } }
    guard status == 0 else {
      throw ResolutionError(text: "cannot resolve '\(host)': \(String(cString: gai_strerror(status)))")
    }
    var endpoints: [Endpoint] = []
    var next = list
    while let info = next {
      if let address = text(of: info.pointee) { endpoints.append(.ip(address, port: port)) }
      next = info.pointee.ai_next
    }
    return Endpoint.distinct(endpoints)
  }

  /// The address as numbers, with its zone if it is of one link.
  private static func text(of info: addrinfo) -> String? {
    guard info.ai_family == AF_INET || info.ai_family == AF_INET6 else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let status = getnameinfo(
      info.ai_addr, info.ai_addrlen, &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
    guard status == 0 else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Why a name has no addresses.
struct ResolutionError: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}
