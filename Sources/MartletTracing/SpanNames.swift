// SPDX-License-Identifier: Apache-2.0
// What spans are called and say (OpenTelemetry semantic conventions 1.44, "RPC" and "gRPC").

internal import MartletRPC
internal import Tracing

/// The names of a method: never more of them than there are methods.
struct SpanNames {
  let method: String
  /// What an unknown method was called by the client.
  let original: String?

  init(_ path: String, isUnknown: Bool = false) {
    let name = path.hasPrefix("/") ? String(path.dropFirst()) : path
    (method, original) = isUnknown ? ("_OTHER", name) : (name, nil)
  }

  /// The span's name: the method's, or where that says nothing, the system's.
  var span: String { original == nil ? method : "grpc" }

  var attributes: SpanAttributes {
    var attributes: SpanAttributes = ["rpc.system.name": "grpc", "rpc.method": .string(method)]
    if let original { attributes["rpc.method_original"] = original }
    return attributes
  }
}

extension SpanAttributes {
  /// An address and its port under `<prefix>.address` and `<prefix>.port`; a socket's path has no port.
  mutating func set(_ prefix: String, _ endpoint: Endpoint?) {
    guard let endpoint else { return }
    self["\(prefix).address"] = endpoint.address
    if let port = endpoint.port { self["\(prefix).port"] = port }
  }
}

/// An address as telemetry has it, in two parts.
struct Endpoint: Equatable {
  var address: String
  var port: Int?

  /// Reads `ipv4:1.2.3.4:50051`, also with several addresses, `dns:///host:50051`, `unix:/path` and the like;
  /// `nil` when nothing is there.
  init?(_ name: String) {
    var rest = name[...]
    for scheme in ["dns:", "ipv4:", "ipv6:", "unix:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      if scheme == "unix:" {
        if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
        (address, port) = (String(rest), nil)
        if address.isEmpty { return nil }
        return
      }
      if rest.hasPrefix("//"), let slash = rest.dropFirst(2).firstIndex(of: "/") {
        rest = rest[rest.index(after: slash)...]
      }
      break
    }
    // A list of several has no one port, and is an address as it stands.
    if !rest.contains(","), let colon = rest.lastIndex(of: ":"),
      let port = Int(rest[rest.index(after: colon)...])
    {
      self.port = port
      rest = rest[..<colon]
    }
    if rest.hasPrefix("["), rest.hasSuffix("]") { rest = rest.dropFirst().dropLast() }
    address = String(rest)
    if address.isEmpty { return nil }
  }
}

extension Span {
  /// Says how the call ended.
  func describe(_ summary: CallSummary, isError: Bool, thrown: (any Error)?) {
    updateAttributes { attributes in
      attributes["rpc.status_code"] = summary.code.description
      if isError { attributes["error.type"] = summary.code.description }
    }
    guard isError else { return }
    setStatus(SpanStatus(code: .error, message: summary.message.isEmpty ? nil : summary.message))
    if let thrown { recordError(thrown) }
  }
}

extension StatusCode {
  /// Whether a server is to blame when it answers so: then, and only then, its span is an error.
  var isServersFault: Bool {
    switch self {
    case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
    default: false
    }
  }
}
