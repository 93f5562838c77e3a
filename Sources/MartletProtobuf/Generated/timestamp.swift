// Made by martletc from google/protobuf/timestamp.proto. Edit that file, not this one.

/// A point in time, independent of time zone and calendar, counted in UTC from
/// 1970-01-01T00:00:00Z, from the year 1 to the year 9999, with leap seconds smeared.
/// JSON writes it as RFC 3339 does: "2026-05-01T12:00:00.5Z".
@frozen public nonisolated struct Google_Protobuf_Timestamp: GeneratedMessage {
  /// Whole seconds since the epoch; negative before it.
  @_alwaysEmitIntoClient public var seconds: Int64
  /// Billionths of a second that are added, from 0 to 999,999,999, before the epoch too.
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
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_timestamp, "google.protobuf.Timestamp")
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
  public static let google_protobuf_timestamp = FileDescriptor(serialized: "\n\u{1f}google/protobuf/timestamp.proto\u{12}\u{f}google.protobuf\";\n\tTimestamp\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{85}\u{1}\n\u{13}com.google.protobufB\u{e}TimestampProtoP\u{1}Z2google.golang.org/protobuf/types/known/timestamppb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
