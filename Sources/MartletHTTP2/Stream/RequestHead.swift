// SPDX-License-Identifier: Apache-2.0
// The header fields of one request, read as they arrive (PROTOCOL-HTTP2.md, "Requests").

internal import MartletRPC

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a request's headers say. Known fields are matched as bytes; only the user's own are kept.
struct RequestHead {
  var route: Routes.Route?
  var path = ""
  var isPost = false
  var contentType: ContentType = .missing
  var timeout: Duration?
  var hasBadTimeout = false
  /// `grpc-encoding`; `nil` for identity.
  var encoding: String?
  var acceptEncoding = ""
  var metadata = HeaderBlock()
  /// Kept apart: it is the same for every call of a connection, which shares one copy.
  var userAgent: [UInt8]?

  /// What the handler sees of the headers.
  var allMetadata: Metadata {
    var metadata = metadata.metadata
    if let userAgent { metadata.append(String(decoding: userAgent, as: UTF8.self), named: "user-agent") }
    return metadata
  }

  enum ContentType { case missing, grpc, other(String) }

  mutating func receive(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    switch name.count {
    case 7 where name.isEqual(":method"): isPost = value.isEqual("POST")
    case 7 where name.isEqual(":scheme"), 10 where name.isEqual(":authority"), 2 where name.isEqual("te"):
      break
    // nghttp2 has compared it with the body; it says nothing more.
    case 14 where name.isEqual("content-length"): break
    case 12 where name.isEqual("content-type"):
      contentType = Self.isGRPC(value) ? .grpc : .other(String(decoding: value, as: UTF8.self))
    case 12 where name.isEqual("grpc-timeout"):
      timeout = TimeoutHeader.parse(value)
      hasBadTimeout = timeout == nil
    case 13 where name.isEqual("grpc-encoding"):
      encoding = value.isEqual("identity") ? nil : String(decoding: value, as: UTF8.self)
    case 20 where name.isEqual("grpc-accept-encoding"):
      // A list may come in several lines (RFC 9110, section 5.3).
      if !acceptEncoding.isEmpty { acceptEncoding += "," }
      acceptEncoding += String(decoding: value, as: UTF8.self)
    default: metadata.append(name, value)
    }
  }

  /// `application/grpc`, alone or followed by `+subtype` or `;parameters`.
  static func isGRPC(_ value: UnsafeRawBufferPointer) -> Bool {
    guard value.count >= 16, UnsafeRawBufferPointer(rebasing: value[..<16]).isEqual("application/grpc") else {
      return false
    }
    guard value.count > 16 else { return true }
    return value[16] == UInt8(ascii: "+") || value[16] == UInt8(ascii: ";")
  }

  /// Whether the request gets a handler: asked first, of every request.
  var isAcceptable: Bool {
    guard isPost, route != nil, !hasBadTimeout, encoding == nil, case .grpc = contentType else {
      return false
    }
    return true
  }

  /// Why the request gets no handler, with the HTTP status that says it.
  func refusal(_ compressors: Compressors) -> (httpStatus: StaticString, error: RPCError)? {
    guard isPost else {
      return ("405", RPCError(.internal, "a gRPC call is a POST request"))
    }
    switch contentType {
    case .grpc: break
    case .missing:
      return ("415", RPCError(.invalidArgument, "content-type is missing; it must be application/grpc"))
    case .other(let type):
      return ("415", RPCError(.invalidArgument, "content-type '\(type)' is not application/grpc"))
    }
    if hasBadTimeout {
      return ("400", RPCError(.internal, "grpc-timeout is not 1 to 8 digits and one of H M S m u n"))
    }
    guard route != nil else {
      return ("200", .noMethod(path))
    }
    if let encoding, compressors[encoding] == nil {
      let error = RPCError(
        .unimplemented, "grpc-encoding '\(encoding)' is not supported; use one of \(compressors.acceptHeader)"
      )
      return ("200", error)
    }
    return nil
  }

  /// Whether the client takes messages of this encoding.
  func accepts(_ encoding: String) -> Bool {
    acceptEncoding.split { $0 == "," || $0 == " " || $0 == "\t" }.contains { $0 == encoding }
  }
}

/// Name-value pairs as they came, turned into `Metadata` for whoever asks.
struct HeaderBlock {
  /// For each pair its two lengths, as 32-bit integers, its name and its value: one allocation in all.
  private var bytes: [UInt8] = []

  mutating func append(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if bytes.isEmpty { bytes.reserveCapacity(128) }
    // The limit on header lists keeps lengths far below 32 bits.
    withUnsafeBytes(of: UInt32(clamping: name.count)) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(clamping: value.count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
  }

  /// The pairs. A `-bin` value is split at commas and decoded; one that is no base64 is left out.
  var metadata: Metadata {
    var metadata = Metadata()
    var rest = bytes[...]
    while !rest.isEmpty {
      let nameCount = Self.takeLength(&rest)
      let valueCount = Self.takeLength(&rest)
      let name = String(decoding: rest.prefix(nameCount), as: UTF8.self)
      let value = rest.dropFirst(nameCount).prefix(valueCount)
      rest = rest.dropFirst(nameCount + valueCount)
      if name.hasSuffix("-bin") {
        for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
          var trimmed = part.drop { $0 == 0x20 }
          while trimmed.last == 0x20 { trimmed.removeLast() }
          if let decoded = Base64.decode(trimmed) { metadata.append(decoded, named: name) }
        }
      } else {
        metadata.append(String(decoding: value, as: UTF8.self), named: name)
      }
    }
    return metadata
  }

  private static func takeLength(_ rest: inout ArraySlice<UInt8>) -> Int {
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).withUnsafeBytes { $0.count == 4 ? Int($0.loadUnaligned(as: UInt32.self)) : 0 }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these are the same bytes.
  func isEqual(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let own = baseAddress, let its = other.baseAddress else { return true }
    return memcmp(own, its, count) == 0
  }

  /// Whether the bytes are exactly these characters.
  func isEqual(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    guard let own = baseAddress else { return true }
    return memcmp(own, text.utf8Start, count) == 0
  }
}
