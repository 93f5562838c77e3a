// Made by martletc from google/protobuf/wrappers.proto. Edit that file, not this one.

/// A double that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_DoubleValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Double
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: Double = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 9: self.value = wire.nextDouble()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.DoubleValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.double(ifSet: self.value, tag: 9)
  }
}

/// A float that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_FloatValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Float
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: Float = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 13: self.value = wire.nextFloat()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.FloatValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.float(ifSet: self.value, tag: 13)
  }
}

/// A int64 that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_Int64Value: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Int64
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: Int64 = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextInt64()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.Int64Value")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.value, tag: 8)
  }
}

/// A uint64 that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_UInt64Value: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: UInt64
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: UInt64 = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextUint64()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.UInt64Value")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint64(ifSet: self.value, tag: 8)
  }
}

/// A int32 that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_Int32Value: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Int32
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: Int32 = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextInt32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.Int32Value")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.value, tag: 8)
  }
}

/// A uint32 that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_UInt32Value: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: UInt32
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (0, .init()) }
  public init(value: UInt32 = 0) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextUint32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.UInt32Value")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.value, tag: 8)
  }
}

/// A bool that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_BoolValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Bool
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (false, .init()) }
  public init(value: Bool = false) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextBool()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.BoolValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.value, tag: 8)
  }
}

/// A string that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_StringValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: String
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = ("", .init()) }
  public init(value: String = "") { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.value = wire.nextString()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.StringValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.value, tag: 10)
  }
}

/// A bytes that may be absent, from before `optional`; JSON writes the bare value or null.
@frozen public nonisolated struct Google_Protobuf_BytesValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Bytes
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (Bytes(), .init()) }
  public init(value: Bytes = Bytes()) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.value = wire.nextBytes()  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_wrappers, "google.protobuf.BytesValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bytes(ifSet: self.value, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_wrappers = FileDescriptor(serialized: "\n\u{1e}google/protobuf/wrappers.proto\u{12}\u{f}google.protobuf\"#\n\u{b}DoubleValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{1}R\u{5}value\"\"\n\nFloatValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{2}R\u{5}value\"\"\n\nInt64Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{3}R\u{5}value\"#\n\u{b}UInt64Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{4}R\u{5}value\"\"\n\nInt32Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{5}R\u{5}value\"#\n\u{b}UInt32Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\rR\u{5}value\"!\n\tBoolValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{8}R\u{5}value\"#\n\u{b}StringValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\tR\u{5}value\"\"\n\nBytesValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{c}R\u{5}valueB\u{83}\u{1}\n\u{13}com.google.protobufB\rWrappersProtoP\u{1}Z1google.golang.org/protobuf/types/known/wrapperspb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
