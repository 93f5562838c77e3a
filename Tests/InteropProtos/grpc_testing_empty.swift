// Made by martletc from grpc/testing/empty.proto. Edit that file, not this one.
public import MartletProtobuf

/// Nothing.
@frozen public nonisolated struct Grpc_Testing_Empty: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .grpc_testing_empty, "grpc.testing.Empty")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

nonisolated extension FileDescriptor {
  public static let grpc_testing_empty = FileDescriptor(serialized: "\n\u{18}grpc/testing/empty.proto\u{12}\u{c}grpc.testing\"\u{7}\n\u{5}EmptyB*\n\u{1b}io.grpc.testing.integrationB\u{b}EmptyProtosb\u{6}proto3", dependencies: [])
}
