// Made by martletc from google/protobuf/field_mask.proto. Edit that file, not this one.

/// Names some of a message's fields: those to read, or those to change.
@frozen public nonisolated struct Google_Protobuf_FieldMask: GeneratedMessage {
  /// Field names joined by dots, from the message inwards: "user.display_name".
  @_alwaysEmitIntoClient public var paths: [String]
  private var _unknown: UnknownFields
  public init() { (paths, _unknown) = ([], .init()) }
  public init(paths: [String] = []) { (self.paths, _unknown) = (paths, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.string(appendingTo: &self.paths)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_field_mask, "google.protobuf.FieldMask")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedString(self.paths, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_field_mask = FileDescriptor(serialized: "\n google/protobuf/field_mask.proto\u{12}\u{f}google.protobuf\"!\n\tFieldMask\u{12}\u{14}\n\u{5}paths\u{18}\u{1} \u{3}(\tR\u{5}pathsB\u{85}\u{1}\n\u{13}com.google.protobufB\u{e}FieldMaskProtoP\u{1}Z2google.golang.org/protobuf/types/known/fieldmaskpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
