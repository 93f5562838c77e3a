// Made by martletc from google/protobuf/empty.proto. Edit that file, not this one.

/// Nothing: the request or response of a method that has nothing to say.
@frozen public nonisolated struct Google_Protobuf_Empty: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .google_protobuf_empty, "google.protobuf.Empty")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_empty = FileDescriptor(serialized: "\n\u{1b}google/protobuf/empty.proto\u{12}\u{f}google.protobuf\"\u{7}\n\u{5}EmptyB}\n\u{13}com.google.protobufB\nEmptyProtoP\u{1}Z.google.golang.org/protobuf/types/known/emptypb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
