// Made by martletc from google/protobuf/any.proto. Edit that file, not this one.

/// A message of any type, serialized, with the name of its type.
@frozen public nonisolated struct Google_Protobuf_Any: GeneratedMessage {
  /// Ends in "/" and the full name of the type: "type.googleapis.com/google.protobuf.Duration".
  @_alwaysEmitIntoClient public var typeURL: String
  /// The message of that type, serialized.
  @_alwaysEmitIntoClient public var value: Bytes
  private var _unknown: UnknownFields
  public init() { (typeURL, value, _unknown) = ("", Bytes(), .init()) }
  public init(typeURL: String = "", value: Bytes = Bytes()) {
    (self.typeURL, self.value, _unknown) = (typeURL, value, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.typeURL = wire.nextString()  // 1
      case 18: self.value = wire.nextBytes()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_any, "google.protobuf.Any")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bytes(ifSet: self.value, tag: 18)
    wire.string(ifSet: self.typeURL, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_any = FileDescriptor(serialized: "\n\u{19}google/protobuf/any.proto\u{12}\u{f}google.protobuf\"6\n\u{3}Any\u{12}\u{19}\n\u{8}type_url\u{18}\u{1} \u{1}(\tR\u{7}typeUrl\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}valueBv\n\u{13}com.google.protobufB\u{8}AnyProtoP\u{1}Z,google.golang.org/protobuf/types/known/anypb\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
