// SPDX-License-Identifier: Apache-2.0
// One method of a service, as generated code declares it.

public import MartletProtobuf

/// How many messages travel each way.
public enum CallKind: Sendable, Hashable {
  case unary, serverStreaming, clientStreaming, bidirectional

  /// Whether the client sends any number of messages rather than exactly one.
  public var streamsRequests: Bool { self == .clientStreaming || self == .bidirectional }
  /// Whether the server sends any number of messages rather than exactly one.
  public var streamsResponses: Bool { self == .serverStreaming || self == .bidirectional }
}

/// A method's path, kind and types, and the file that describes it.
public struct Method<Request: Message, Response: Message>: Sendable {
  /// The HTTP/2 `:path`, `/package.Service/Method`.
  public let path: String
  public let kind: CallKind
  /// The .proto file that declares the method, for reflection.
  public let file: FileDescriptor

  public init(_ path: String, _ kind: CallKind, in file: FileDescriptor) {
    self.path = path
    self.kind = kind
    self.file = file
  }
}
