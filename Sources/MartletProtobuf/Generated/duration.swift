// Made by martletc from google/protobuf/duration.proto. Edit that file, not this one.

/// A span of time, signed, exact to the nanosecond, and of at most some 10,000 years.
/// Both fields have the same sign, or are zero. JSON writes it as seconds with an "s": "1.5s".
@frozen public nonisolated struct Google_Protobuf_Duration: GeneratedMessage {
  /// Whole seconds, from -315,576,000,000 to 315,576,000,000.
  @_alwaysEmitIntoClient public var seconds: Int64
  /// Billionths of a second beyond `seconds`, from -999,999,999 to 999,999,999.
  @_alwaysEmitIntoClient public var nanos: Int32
  private var _unknown: UnknownFields
  public init() { (seconds, nanos, _unknown) = (0, 0, .init()) }
  public init(seconds: Int64 = 0, nanos: Int32 = 0) {
    (self.seconds, self.nanos, _unknown) = (seconds, nanos, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.seconds = wire.nextInt64()  // 1
      case 16: self.nanos = wire.nextInt32()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_duration, "google.protobuf.Duration")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.nanos, tag: 16)
    wire.int64(ifSet: self.seconds, tag: 8)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_duration = FileDescriptor(serialized: "\n\u{1e}google/protobuf/duration.proto\u{12}\u{f}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}com.google.protobufB\rDurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/durationpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
