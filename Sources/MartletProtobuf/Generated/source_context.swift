// Made by martletc from google/protobuf/source_context.proto. Edit that file, not this one.

/// Where an element was declared.
@frozen public nonisolated struct Google_Protobuf_SourceContext: GeneratedMessage {
  /// The import path of the .proto file.
  @_alwaysEmitIntoClient public var fileName: String
  private var _unknown: UnknownFields
  public init() { (fileName, _unknown) = ("", .init()) }
  public init(fileName: String = "") { (self.fileName, _unknown) = (fileName, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.fileName = wire.nextString()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_source_context, "google.protobuf.SourceContext")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.fileName, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_source_context = FileDescriptor(serialized: "\n$google/protobuf/source_context.proto\u{12}\u{f}google.protobuf\",\n\rSourceContext\u{12}\u{1b}\n\tfile_name\u{18}\u{1} \u{1}(\tR\u{8}fileNameB\u{8a}\u{1}\n\u{13}com.google.protobufB\u{12}SourceContextProtoP\u{1}Z6google.golang.org/protobuf/types/known/sourcecontextpb\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
