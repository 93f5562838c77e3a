// SPDX-License-Identifier: Apache-2.0
// One address of a server, as name resolution finds it.

/// Where one connection goes.
package enum Endpoint: Sendable, Hashable {
  /// A numeric address.
  case ip(String, port: Int)
  case unix(path: String)

  package var isIPv6: Bool {
    switch self {
    case .ip(let address, _): address.contains(":")
    case .unix: false
    }
  }

  /// The addresses by turns of either family, beginning with that of the first: when one family leads
  /// nowhere, the second attempt already tries the other (RFC 8305, section 4).
  package static func interleaved(_ endpoints: [Endpoint]) -> [Endpoint] {
    guard let first = endpoints.first else { return [] }
    let leading = endpoints.filter { $0.isIPv6 == first.isIPv6 }
    let other = endpoints.filter { $0.isIPv6 != first.isIPv6 }
    var result: [Endpoint] = []
    for index in 0..<max(leading.count, other.count) {
      if index < leading.count { result.append(leading[index]) }
      if index < other.count { result.append(other[index]) }
    }
    return result
  }

  /// Each address once, in the order of its first occurrence.
  package static func distinct(_ endpoints: [Endpoint]) -> [Endpoint] {
    var seen: Set<Endpoint> = []
    return endpoints.filter { seen.insert($0).inserted }
  }
}

extension Endpoint: CustomStringConvertible {
  package var description: String {
    switch self {
    case .ip(let address, let port): isIPv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}
