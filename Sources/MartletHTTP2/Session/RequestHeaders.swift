// SPDX-License-Identifier: Apache-2.0
// The header fields of a request (PROTOCOL-HTTP2.md, "Requests").

internal import CNghttp2
internal import MartletRPC

/// What all requests of a channel begin with, made once.
final class RequestTemplate: Sendable {
  // Written in `init` alone.
  fileprivate nonisolated(unsafe) let fields: UnsafeMutableBufferPointer<nghttp2_nv>
  /// What the fields come to as RFC 9113 section 6.5.2 counts them, but for the path's value.
  fileprivate let listBytes: Int
  /// How much of it is the last field, which goes where a caller says itself what it is.
  fileprivate let userAgentBytes: Int

  init(scheme: String, authority: String, acceptEncoding: String) {
    let userAgent = ("user-agent", "grpc-swift-martlet/0.1.0")
    let texts = [
      (":method", "POST"), (":scheme", scheme), (":path", ""), (":authority", authority),
      ("te", "trailers"), ("content-type", "application/grpc"), ("grpc-accept-encoding", acceptEncoding),
      userAgent,
    ]
    let list = UnsafeMutableBufferPointer<nghttp2_nv>.allocate(capacity: texts.count)
    let flags = UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
    for (index, (name, value)) in texts.enumerated() {
      let (name, value) = (Self.copy(name), Self.copy(value))
      list.initializeElement(
        at: index,
        to: nghttp2_nv(
          name: name.baseAddress, value: value.baseAddress, namelen: name.count, valuelen: value.count,
          flags: flags))
    }
    fields = list
    listBytes = texts.reduce(0) { $0 + Self.bytes($1) }
    userAgentBytes = Self.bytes(userAgent)
  }

  private static func bytes(_ field: (String, String)) -> Int {
    field.0.utf8.count + field.1.utf8.count + HeaderList.fieldBytes
  }

  private static func copy(_ text: String) -> UnsafeMutableBufferPointer<UInt8> {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = memory.initialize(from: text.utf8)
    return memory
  }

  deinit {
    for field in fields {
      field.name.deallocate()
      field.value.deallocate()
    }
    fields.deallocate()
  }

  fileprivate static let pathIndex = 2
}

/// One request's fields: the channel's, a path and a timeout, and the others that hardly any request has.
struct RequestHeaders: ~Copyable, HeaderFields {
  private let template: RequestTemplate
  private let path: String
  private let timeout: String?
  private let more: HeaderList
  private let hasUserAgent: Bool

  /// - Parameter hasUserAgent: whether a user-agent, which then stands alone, is among the others.
  init(
    _ template: RequestTemplate, _ path: String, timeout: String?, more: consuming HeaderList,
    hasUserAgent: Bool = false
  ) {
    self.template = template
    self.path = path
    self.timeout = timeout
    self.more = more
    self.hasUserAgent = hasUserAgent
  }

  /// What the fields come to as RFC 9113 section 6.5.2 counts them.
  var listBytes: Int {
    var bytes = template.listBytes + path.utf8.count + more.listBytes
    if hasUserAgent { bytes -= template.userAgentBytes }
    if let timeout {
      bytes += Self.timeoutName.utf8CodeUnitCount + timeout.utf8.count + HeaderList.fieldBytes
    }
    return bytes
  }

  func withFields<R>(_ body: (UnsafeBufferPointer<nghttp2_nv>) -> R) -> R {
    var (path, timeout) = (path, timeout ?? "")
    return path.withUTF8 { path in
      timeout.withUTF8 { timeout in
        more.withFields { collect(path, timeout, $0, body) }
      }
    }
  }

  private func collect<R>(
    _ path: UnsafeBufferPointer<UInt8>, _ timeout: UnsafeBufferPointer<UInt8>,
    _ more: UnsafeBufferPointer<nghttp2_nv>, _ body: (UnsafeBufferPointer<nghttp2_nv>) -> R
  ) -> R {
    let fields = UnsafeMutableBufferPointer(rebasing: template.fields.dropLast(hasUserAgent ? 1 : 0))
    let count = fields.count + (timeout.isEmpty ? 0 : 1) + more.count
    return withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { list in
      _ = list.initialize(fromContentsOf: fields)
      list[RequestTemplate.pathIndex].set(path)
      var end = fields.count
      if !timeout.isEmpty {
        var field = nghttp2_nv()
        field.name = UnsafeMutablePointer(mutating: Self.timeoutName.utf8Start)
        field.namelen = Self.timeoutName.utf8CodeUnitCount
        field.flags = UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue)
        field.set(timeout)
        list.initializeElement(at: end, to: field)
        end += 1
      }
      _ = list[end...].initialize(fromContentsOf: more)
      return body(UnsafeBufferPointer(list))
    }
  }

  private static let timeoutName: StaticString = "grpc-timeout"
}

extension nghttp2_nv {
  /// Gives the field a value that nghttp2 has to copy.
  fileprivate mutating func set(_ text: UnsafeBufferPointer<UInt8>) {
    value = UnsafeMutablePointer(mutating: text.baseAddress)
    valuelen = text.count
    flags &= ~UInt8(NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
  }
}
