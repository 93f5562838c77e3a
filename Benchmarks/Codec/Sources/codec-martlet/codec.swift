// Made by martletc from bench/codec.proto. Edit that file, not this one.
import MartletProtobuf

nonisolated struct Bench_Codec_Tiny: Message {
  var id: Int32 = 0
  var name = ""
  var unknownFields = UnknownFields()
  init() {}
  init(id: Int32 = 0, name: String = "") { (self.id, self.name) = (id, name) }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Tiny") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 8: self.id = try wire.int32()  // 1
      case 18: self.name = try wire.string()  // 2
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    if !self.name.isEmpty { wire.string(self.name, tag: 18) }
    if self.id != 0 { wire.int32(self.id, tag: 8) }
  }
}

/// A thousand small messages.
nonisolated struct Bench_Codec_Large: Message {
  var items: [Bench_Codec_Item] = []
  var unknownFields = UnknownFields()
  init() {}
  init(items: [Bench_Codec_Item] = []) { self.items = items }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Large") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 10: try wire.message(appendingTo: &self.items)  // 1
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    for value in self.items.reversed() { wire.message(value, tag: 10) }
  }
}

nonisolated struct Bench_Codec_Item: Message {
  var id: Int64 = 0
  var name = ""
  var price: Double = 0
  var codes: [Int32] = []
  var place: Bench_Codec_Place?
  var inStock = false
  var unknownFields = UnknownFields()
  init() {}
  init(
    id: Int64 = 0, name: String = "", price: Double = 0, codes: [Int32] = [], place: Bench_Codec_Place? = nil,
    inStock: Bool = false
  ) {
    (self.id, self.name, self.price, self.codes, self.place) = (id, name, price, codes, place)
    self.inStock = inStock
  }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Item") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 8: self.id = try wire.int64()  // 1
      case 18: self.name = try wire.string()  // 2
      case 25: self.price = try wire.double()  // 3
      case 32: try wire.int32(appendingTo: &self.codes)  // 4
      case 34: try wire.packedInt32(appendingTo: &self.codes)
      case 42: try wire.message(mergingInto: &self.place)  // 5
      case 48: self.inStock = try wire.bool()  // 6
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    if self.inStock { wire.bool(self.inStock, tag: 48) }
    if let value = self.place { wire.message(value, tag: 42) }
    wire.packedInt32(self.codes, tag: 34)
    if self.price.bitPattern != 0 { wire.double(self.price, tag: 25) }
    if !self.name.isEmpty { wire.string(self.name, tag: 18) }
    if self.id != 0 { wire.int64(self.id, tag: 8) }
  }
}

nonisolated struct Bench_Codec_Place: Message {
  var row: UInt32 = 0
  var shelf: UInt32 = 0
  var hall = ""
  var unknownFields = UnknownFields()
  init() {}
  init(row: UInt32 = 0, shelf: UInt32 = 0, hall: String = "") {
    (self.row, self.shelf, self.hall) = (row, shelf, hall)
  }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Place") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 8: self.row = try wire.uint32()  // 1
      case 16: self.shelf = try wire.uint32()  // 2
      case 26: self.hall = try wire.string()  // 3
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    if !self.hall.isEmpty { wire.string(self.hall, tag: 26) }
    if self.shelf != 0 { wire.uint32(self.shelf, tag: 16) }
    if self.row != 0 { wire.uint32(self.row, tag: 8) }
  }
}

nonisolated struct Bench_Codec_Strings: Message {
  var lines: [String] = []
  var unknownFields = UnknownFields()
  init() {}
  init(lines: [String] = []) { self.lines = lines }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Strings") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 10: self.lines.append(try wire.string())  // 1
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    for value in self.lines.reversed() { wire.string(value, tag: 10) }
  }
}

nonisolated struct Bench_Codec_Maps: Message {
  var counts: [String: Int32] = [:]
  var places: [Int32: Bench_Codec_Place] = [:]
  var unknownFields = UnknownFields()
  init() {}
  init(counts: [String: Int32] = [:], places: [Int32: Bench_Codec_Place] = [:]) {
    (self.counts, self.places) = (counts, places)
  }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Maps") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 10: try wire.map(into: &self.counts, key: .string, value: .int32)  // 1
      case 18: try wire.map(into: &self.places, key: .int32, value: .message(Bench_Codec_Place.self))  // 2
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    wire.map(self.places, key: .int32, value: .message(Bench_Codec_Place.self), tag: 18)
    wire.map(self.counts, key: .string, value: .int32, tag: 10)
  }
}

nonisolated struct Bench_Codec_Doubles: Message {
  var values: [Double] = []
  var unknownFields = UnknownFields()
  init() {}
  init(values: [Double] = []) { self.values = values }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.Doubles") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 9: try wire.double(appendingTo: &self.values)  // 1
      case 10: try wire.packedDouble(appendingTo: &self.values)
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    wire.packedDouble(self.values, tag: 10)
  }
}

nonisolated struct Bench_Codec_GoogleMessage1: Message {
  var field1 = ""
  var field9 = ""
  var field18 = ""
  var field80 = false
  var field81 = false
  var field2: Int32 = 0
  var field3: Int32 = 0
  var field280: Int32 = 0
  var field6: Int32 = 0
  var field22: Int64 = 0
  var field4 = ""
  var field5: [UInt64] = []
  var field59 = false
  var field7 = ""
  var field16: Int32 = 0
  var field130: Int32 = 0
  var field12 = false
  var field17 = false
  var field13 = false
  var field14 = false
  var field104: Int32 = 0
  var field100: Int32 = 0
  var field101: Int32 = 0
  var field102 = ""
  var field103 = ""
  var field29: Int32 = 0
  var field30 = false
  var field60: Int32 = 0
  var field271: Int32 = 0
  var field272: Int32 = 0
  var field150: Int32 = 0
  var field23: Int32 = 0
  var field24 = false
  var field25: Int32 = 0
  var field15: Bench_Codec_GoogleMessage1SubMessage?
  var field78 = false
  var field67: Int32 = 0
  var field68: Int32 = 0
  var field128: Int32 = 0
  var field129 = ""
  var field131: Int32 = 0
  var unknownFields = UnknownFields()
  init() {}
  init(
    field1: String = "", field9: String = "", field18: String = "", field80: Bool = false,
    field81: Bool = false, field2: Int32 = 0, field3: Int32 = 0, field280: Int32 = 0, field6: Int32 = 0,
    field22: Int64 = 0, field4: String = "", field5: [UInt64] = [], field59: Bool = false,
    field7: String = "", field16: Int32 = 0, field130: Int32 = 0, field12: Bool = false,
    field17: Bool = false, field13: Bool = false, field14: Bool = false, field104: Int32 = 0,
    field100: Int32 = 0, field101: Int32 = 0, field102: String = "", field103: String = "",
    field29: Int32 = 0, field30: Bool = false, field60: Int32 = 0, field271: Int32 = 0, field272: Int32 = 0,
    field150: Int32 = 0, field23: Int32 = 0, field24: Bool = false, field25: Int32 = 0,
    field15: Bench_Codec_GoogleMessage1SubMessage? = nil, field78: Bool = false, field67: Int32 = 0,
    field68: Int32 = 0, field128: Int32 = 0, field129: String = "", field131: Int32 = 0
  ) {
    (self.field1, self.field9, self.field18, self.field80) = (field1, field9, field18, field80)
    (self.field81, self.field2, self.field3, self.field280) = (field81, field2, field3, field280)
    (self.field6, self.field22, self.field4, self.field5) = (field6, field22, field4, field5)
    (self.field59, self.field7, self.field16, self.field130) = (field59, field7, field16, field130)
    (self.field12, self.field17, self.field13, self.field14) = (field12, field17, field13, field14)
    (self.field104, self.field100, self.field101, self.field102) = (field104, field100, field101, field102)
    (self.field103, self.field29, self.field30, self.field60) = (field103, field29, field30, field60)
    (self.field271, self.field272, self.field150, self.field23) = (field271, field272, field150, field23)
    (self.field24, self.field25, self.field15, self.field78) = (field24, field25, field15, field78)
    (self.field67, self.field68, self.field128, self.field129) = (field67, field68, field128, field129)
    self.field131 = field131
  }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.GoogleMessage1") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 10: self.field1 = try wire.string()  // 1
      case 74: self.field9 = try wire.string()  // 9
      case 146: self.field18 = try wire.string()  // 18
      case 640: self.field80 = try wire.bool()  // 80
      case 648: self.field81 = try wire.bool()  // 81
      case 16: self.field2 = try wire.int32()  // 2
      case 24: self.field3 = try wire.int32()  // 3
      case 2240: self.field280 = try wire.int32()  // 280
      case 48: self.field6 = try wire.int32()  // 6
      case 176: self.field22 = try wire.int64()  // 22
      case 34: self.field4 = try wire.string()  // 4
      case 41: try wire.fixed64(appendingTo: &self.field5)  // 5
      case 42: try wire.packedFixed64(appendingTo: &self.field5)
      case 472: self.field59 = try wire.bool()  // 59
      case 58: self.field7 = try wire.string()  // 7
      case 128: self.field16 = try wire.int32()  // 16
      case 1040: self.field130 = try wire.int32()  // 130
      case 96: self.field12 = try wire.bool()  // 12
      case 136: self.field17 = try wire.bool()  // 17
      case 104: self.field13 = try wire.bool()  // 13
      case 112: self.field14 = try wire.bool()  // 14
      case 832: self.field104 = try wire.int32()  // 104
      case 800: self.field100 = try wire.int32()  // 100
      case 808: self.field101 = try wire.int32()  // 101
      case 818: self.field102 = try wire.string()  // 102
      case 826: self.field103 = try wire.string()  // 103
      case 232: self.field29 = try wire.int32()  // 29
      case 240: self.field30 = try wire.bool()  // 30
      case 480: self.field60 = try wire.int32()  // 60
      case 2168: self.field271 = try wire.int32()  // 271
      case 2176: self.field272 = try wire.int32()  // 272
      case 1200: self.field150 = try wire.int32()  // 150
      case 184: self.field23 = try wire.int32()  // 23
      case 192: self.field24 = try wire.bool()  // 24
      case 200: self.field25 = try wire.int32()  // 25
      case 122: try wire.message(mergingInto: &self.field15)  // 15
      case 624: self.field78 = try wire.bool()  // 78
      case 536: self.field67 = try wire.int32()  // 67
      case 544: self.field68 = try wire.int32()  // 68
      case 1024: self.field128 = try wire.int32()  // 128
      case 1034: self.field129 = try wire.string()  // 129
      case 1048: self.field131 = try wire.int32()  // 131
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    if self.field280 != 0 { wire.int32(self.field280, tag: 2240) }
    if self.field272 != 0 { wire.int32(self.field272, tag: 2176) }
    if self.field271 != 0 { wire.int32(self.field271, tag: 2168) }
    if self.field150 != 0 { wire.int32(self.field150, tag: 1200) }
    if self.field131 != 0 { wire.int32(self.field131, tag: 1048) }
    if self.field130 != 0 { wire.int32(self.field130, tag: 1040) }
    if !self.field129.isEmpty { wire.string(self.field129, tag: 1034) }
    if self.field128 != 0 { wire.int32(self.field128, tag: 1024) }
    if self.field104 != 0 { wire.int32(self.field104, tag: 832) }
    if !self.field103.isEmpty { wire.string(self.field103, tag: 826) }
    if !self.field102.isEmpty { wire.string(self.field102, tag: 818) }
    if self.field101 != 0 { wire.int32(self.field101, tag: 808) }
    if self.field100 != 0 { wire.int32(self.field100, tag: 800) }
    if self.field81 { wire.bool(self.field81, tag: 648) }
    if self.field80 { wire.bool(self.field80, tag: 640) }
    if self.field78 { wire.bool(self.field78, tag: 624) }
    if self.field68 != 0 { wire.int32(self.field68, tag: 544) }
    if self.field67 != 0 { wire.int32(self.field67, tag: 536) }
    if self.field60 != 0 { wire.int32(self.field60, tag: 480) }
    if self.field59 { wire.bool(self.field59, tag: 472) }
    if self.field30 { wire.bool(self.field30, tag: 240) }
    if self.field29 != 0 { wire.int32(self.field29, tag: 232) }
    if self.field25 != 0 { wire.int32(self.field25, tag: 200) }
    if self.field24 { wire.bool(self.field24, tag: 192) }
    if self.field23 != 0 { wire.int32(self.field23, tag: 184) }
    if self.field22 != 0 { wire.int64(self.field22, tag: 176) }
    if !self.field18.isEmpty { wire.string(self.field18, tag: 146) }
    if self.field17 { wire.bool(self.field17, tag: 136) }
    if self.field16 != 0 { wire.int32(self.field16, tag: 128) }
    if let value = self.field15 { wire.message(value, tag: 122) }
    if self.field14 { wire.bool(self.field14, tag: 112) }
    if self.field13 { wire.bool(self.field13, tag: 104) }
    if self.field12 { wire.bool(self.field12, tag: 96) }
    if !self.field9.isEmpty { wire.string(self.field9, tag: 74) }
    if !self.field7.isEmpty { wire.string(self.field7, tag: 58) }
    if self.field6 != 0 { wire.int32(self.field6, tag: 48) }
    wire.packedFixed64(self.field5, tag: 42)
    if !self.field4.isEmpty { wire.string(self.field4, tag: 34) }
    if self.field3 != 0 { wire.int32(self.field3, tag: 24) }
    if self.field2 != 0 { wire.int32(self.field2, tag: 16) }
    if !self.field1.isEmpty { wire.string(self.field1, tag: 10) }
  }
}

nonisolated struct Bench_Codec_GoogleMessage1SubMessage: Message {
  var field1: Int32 = 0
  var field2: Int32 = 0
  var field3: Int32 = 0
  var field15 = ""
  var field12 = false
  var field13: Int64 = 0
  var field14: Int64 = 0
  var field16: Int32 = 0
  var field19: Int32 = 0
  var field20 = false
  var field28 = false
  var field21: UInt64 = 0
  var field22: Int32 = 0
  var field23 = false
  var field206 = false
  var field203: UInt32 = 0
  var field204: Int32 = 0
  var field205 = ""
  var field207: UInt64 = 0
  var field300: UInt64 = 0
  var unknownFields = UnknownFields()
  init() {}
  init(
    field1: Int32 = 0, field2: Int32 = 0, field3: Int32 = 0, field15: String = "", field12: Bool = false,
    field13: Int64 = 0, field14: Int64 = 0, field16: Int32 = 0, field19: Int32 = 0, field20: Bool = false,
    field28: Bool = false, field21: UInt64 = 0, field22: Int32 = 0, field23: Bool = false,
    field206: Bool = false, field203: UInt32 = 0, field204: Int32 = 0, field205: String = "",
    field207: UInt64 = 0, field300: UInt64 = 0
  ) {
    (self.field1, self.field2, self.field3, self.field15) = (field1, field2, field3, field15)
    (self.field12, self.field13, self.field14, self.field16) = (field12, field13, field14, field16)
    (self.field19, self.field20, self.field28, self.field21) = (field19, field20, field28, field21)
    (self.field22, self.field23, self.field206, self.field203) = (field22, field23, field206, field203)
    (self.field204, self.field205, self.field207, self.field300) = (field204, field205, field207, field300)
  }
  static var descriptor: MessageDescriptor { .init(.bench_codec, "bench.codec.GoogleMessage1SubMessage") }
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.nextTag() {
      switch tag {
      case 8: self.field1 = try wire.int32()  // 1
      case 16: self.field2 = try wire.int32()  // 2
      case 24: self.field3 = try wire.int32()  // 3
      case 122: self.field15 = try wire.string()  // 15
      case 96: self.field12 = try wire.bool()  // 12
      case 104: self.field13 = try wire.int64()  // 13
      case 112: self.field14 = try wire.int64()  // 14
      case 128: self.field16 = try wire.int32()  // 16
      case 152: self.field19 = try wire.int32()  // 19
      case 160: self.field20 = try wire.bool()  // 20
      case 224: self.field28 = try wire.bool()  // 28
      case 169: self.field21 = try wire.fixed64()  // 21
      case 176: self.field22 = try wire.int32()  // 22
      case 184: self.field23 = try wire.bool()  // 23
      case 1648: self.field206 = try wire.bool()  // 206
      case 1629: self.field203 = try wire.fixed32()  // 203
      case 1632: self.field204 = try wire.int32()  // 204
      case 1642: self.field205 = try wire.string()  // 205
      case 1656: self.field207 = try wire.uint64()  // 207
      case 2400: self.field300 = try wire.uint64()  // 300
      default: try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(unknownFields)
    if self.field300 != 0 { wire.uint64(self.field300, tag: 2400) }
    if self.field207 != 0 { wire.uint64(self.field207, tag: 1656) }
    if self.field206 { wire.bool(self.field206, tag: 1648) }
    if !self.field205.isEmpty { wire.string(self.field205, tag: 1642) }
    if self.field204 != 0 { wire.int32(self.field204, tag: 1632) }
    if self.field203 != 0 { wire.fixed32(self.field203, tag: 1629) }
    if self.field28 { wire.bool(self.field28, tag: 224) }
    if self.field23 { wire.bool(self.field23, tag: 184) }
    if self.field22 != 0 { wire.int32(self.field22, tag: 176) }
    if self.field21 != 0 { wire.fixed64(self.field21, tag: 169) }
    if self.field20 { wire.bool(self.field20, tag: 160) }
    if self.field19 != 0 { wire.int32(self.field19, tag: 152) }
    if self.field16 != 0 { wire.int32(self.field16, tag: 128) }
    if !self.field15.isEmpty { wire.string(self.field15, tag: 122) }
    if self.field14 != 0 { wire.int64(self.field14, tag: 112) }
    if self.field13 != 0 { wire.int64(self.field13, tag: 104) }
    if self.field12 { wire.bool(self.field12, tag: 96) }
    if self.field3 != 0 { wire.int32(self.field3, tag: 24) }
    if self.field2 != 0 { wire.int32(self.field2, tag: 16) }
    if self.field1 != 0 { wire.int32(self.field1, tag: 8) }
  }
}

nonisolated extension FileDescriptor {
  static let bench_codec = FileDescriptor(serialized: "\n\u{11}bench/codec.proto\u{12}\u{b}bench.codec\"*\n\u{4}Tiny\u{12}\u{e}\n\u{2}id\u{18}\u{1} \u{1}(\u{5}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\tR\u{4}name\"0\n\u{5}Large\u{12}'\n\u{5}items\u{18}\u{1} \u{3}(\u{b}2\u{11}.bench.codec.ItemR\u{5}items\"\u{9b}\u{1}\n\u{4}Item\u{12}\u{e}\n\u{2}id\u{18}\u{1} \u{1}(\u{3}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\tR\u{4}name\u{12}\u{14}\n\u{5}price\u{18}\u{3} \u{1}(\u{1}R\u{5}price\u{12}\u{14}\n\u{5}codes\u{18}\u{4} \u{3}(\u{5}R\u{5}codes\u{12}(\n\u{5}place\u{18}\u{5} \u{1}(\u{b}2\u{12}.bench.codec.PlaceR\u{5}place\u{12}\u{19}\n\u{8}in_stock\u{18}\u{6} \u{1}(\u{8}R\u{7}inStock\"C\n\u{5}Place\u{12}\u{10}\n\u{3}row\u{18}\u{1} \u{1}(\rR\u{3}row\u{12}\u{14}\n\u{5}shelf\u{18}\u{2} \u{1}(\rR\u{5}shelf\u{12}\u{12}\n\u{4}hall\u{18}\u{3} \u{1}(\tR\u{4}hall\"\u{1f}\n\u{7}Strings\u{12}\u{14}\n\u{5}lines\u{18}\u{1} \u{3}(\tR\u{5}lines\"\u{fe}\u{1}\n\u{4}Maps\u{12}5\n\u{6}counts\u{18}\u{1} \u{3}(\u{b}2\u{1d}.bench.codec.Maps.CountsEntryR\u{6}counts\u{12}5\n\u{6}places\u{18}\u{2} \u{3}(\u{b}2\u{1d}.bench.codec.Maps.PlacesEntryR\u{6}places\u{1a}9\n\u{b}CountsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}M\n\u{b}PlacesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}(\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{12}.bench.codec.PlaceR\u{5}value:\u{2}8\u{1}\"!\n\u{7}Doubles\u{12}\u{16}\n\u{6}values\u{18}\u{1} \u{3}(\u{1}R\u{6}values\"\u{f3}\u{8}\n\u{e}GoogleMessage1\u{12}\u{16}\n\u{6}field1\u{18}\u{1} \u{1}(\tR\u{6}field1\u{12}\u{16}\n\u{6}field9\u{18}\t \u{1}(\tR\u{6}field9\u{12}\u{18}\n\u{7}field18\u{18}\u{12} \u{1}(\tR\u{7}field18\u{12}\u{18}\n\u{7}field80\u{18}P \u{1}(\u{8}R\u{7}field80\u{12}\u{18}\n\u{7}field81\u{18}Q \u{1}(\u{8}R\u{7}field81\u{12}\u{16}\n\u{6}field2\u{18}\u{2} \u{1}(\u{5}R\u{6}field2\u{12}\u{16}\n\u{6}field3\u{18}\u{3} \u{1}(\u{5}R\u{6}field3\u{12}\u{1b}\n\u{8}field280\u{18}\u{98}\u{2} \u{1}(\u{5}R\u{8}field280\u{12}\u{16}\n\u{6}field6\u{18}\u{6} \u{1}(\u{5}R\u{6}field6\u{12}\u{18}\n\u{7}field22\u{18}\u{16} \u{1}(\u{3}R\u{7}field22\u{12}\u{16}\n\u{6}field4\u{18}\u{4} \u{1}(\tR\u{6}field4\u{12}\u{16}\n\u{6}field5\u{18}\u{5} \u{3}(\u{6}R\u{6}field5\u{12}\u{18}\n\u{7}field59\u{18}; \u{1}(\u{8}R\u{7}field59\u{12}\u{16}\n\u{6}field7\u{18}\u{7} \u{1}(\tR\u{6}field7\u{12}\u{18}\n\u{7}field16\u{18}\u{10} \u{1}(\u{5}R\u{7}field16\u{12}\u{1b}\n\u{8}field130\u{18}\u{82}\u{1} \u{1}(\u{5}R\u{8}field130\u{12}\u{18}\n\u{7}field12\u{18}\u{c} \u{1}(\u{8}R\u{7}field12\u{12}\u{18}\n\u{7}field17\u{18}\u{11} \u{1}(\u{8}R\u{7}field17\u{12}\u{18}\n\u{7}field13\u{18}\r \u{1}(\u{8}R\u{7}field13\u{12}\u{18}\n\u{7}field14\u{18}\u{e} \u{1}(\u{8}R\u{7}field14\u{12}\u{1a}\n\u{8}field104\u{18}h \u{1}(\u{5}R\u{8}field104\u{12}\u{1a}\n\u{8}field100\u{18}d \u{1}(\u{5}R\u{8}field100\u{12}\u{1a}\n\u{8}field101\u{18}e \u{1}(\u{5}R\u{8}field101\u{12}\u{1a}\n\u{8}field102\u{18}f \u{1}(\tR\u{8}field102\u{12}\u{1a}\n\u{8}field103\u{18}g \u{1}(\tR\u{8}field103\u{12}\u{18}\n\u{7}field29\u{18}\u{1d} \u{1}(\u{5}R\u{7}field29\u{12}\u{18}\n\u{7}field30\u{18}\u{1e} \u{1}(\u{8}R\u{7}field30\u{12}\u{18}\n\u{7}field60\u{18}< \u{1}(\u{5}R\u{7}field60\u{12}\u{1b}\n\u{8}field271\u{18}\u{8f}\u{2} \u{1}(\u{5}R\u{8}field271\u{12}\u{1b}\n\u{8}field272\u{18}\u{90}\u{2} \u{1}(\u{5}R\u{8}field272\u{12}\u{1b}\n\u{8}field150\u{18}\u{96}\u{1} \u{1}(\u{5}R\u{8}field150\u{12}\u{18}\n\u{7}field23\u{18}\u{17} \u{1}(\u{5}R\u{7}field23\u{12}\u{18}\n\u{7}field24\u{18}\u{18} \u{1}(\u{8}R\u{7}field24\u{12}\u{18}\n\u{7}field25\u{18}\u{19} \u{1}(\u{5}R\u{7}field25\u{12}?\n\u{7}field15\u{18}\u{f} \u{1}(\u{b}2%.bench.codec.GoogleMessage1SubMessageR\u{7}field15\u{12}\u{18}\n\u{7}field78\u{18}N \u{1}(\u{8}R\u{7}field78\u{12}\u{18}\n\u{7}field67\u{18}C \u{1}(\u{5}R\u{7}field67\u{12}\u{18}\n\u{7}field68\u{18}D \u{1}(\u{5}R\u{7}field68\u{12}\u{1b}\n\u{8}field128\u{18}\u{80}\u{1} \u{1}(\u{5}R\u{8}field128\u{12}\u{1b}\n\u{8}field129\u{18}\u{81}\u{1} \u{1}(\tR\u{8}field129\u{12}\u{1b}\n\u{8}field131\u{18}\u{83}\u{1} \u{1}(\u{5}R\u{8}field131\"\u{ae}\u{4}\n\u{18}GoogleMessage1SubMessage\u{12}\u{16}\n\u{6}field1\u{18}\u{1} \u{1}(\u{5}R\u{6}field1\u{12}\u{16}\n\u{6}field2\u{18}\u{2} \u{1}(\u{5}R\u{6}field2\u{12}\u{16}\n\u{6}field3\u{18}\u{3} \u{1}(\u{5}R\u{6}field3\u{12}\u{18}\n\u{7}field15\u{18}\u{f} \u{1}(\tR\u{7}field15\u{12}\u{18}\n\u{7}field12\u{18}\u{c} \u{1}(\u{8}R\u{7}field12\u{12}\u{18}\n\u{7}field13\u{18}\r \u{1}(\u{3}R\u{7}field13\u{12}\u{18}\n\u{7}field14\u{18}\u{e} \u{1}(\u{3}R\u{7}field14\u{12}\u{18}\n\u{7}field16\u{18}\u{10} \u{1}(\u{5}R\u{7}field16\u{12}\u{18}\n\u{7}field19\u{18}\u{13} \u{1}(\u{5}R\u{7}field19\u{12}\u{18}\n\u{7}field20\u{18}\u{14} \u{1}(\u{8}R\u{7}field20\u{12}\u{18}\n\u{7}field28\u{18}\u{1c} \u{1}(\u{8}R\u{7}field28\u{12}\u{18}\n\u{7}field21\u{18}\u{15} \u{1}(\u{6}R\u{7}field21\u{12}\u{18}\n\u{7}field22\u{18}\u{16} \u{1}(\u{5}R\u{7}field22\u{12}\u{18}\n\u{7}field23\u{18}\u{17} \u{1}(\u{8}R\u{7}field23\u{12}\u{1b}\n\u{8}field206\u{18}\u{ce}\u{1} \u{1}(\u{8}R\u{8}field206\u{12}\u{1b}\n\u{8}field203\u{18}\u{cb}\u{1} \u{1}(\u{7}R\u{8}field203\u{12}\u{1b}\n\u{8}field204\u{18}\u{cc}\u{1} \u{1}(\u{5}R\u{8}field204\u{12}\u{1b}\n\u{8}field205\u{18}\u{cd}\u{1} \u{1}(\tR\u{8}field205\u{12}\u{1b}\n\u{8}field207\u{18}\u{cf}\u{1} \u{1}(\u{4}R\u{8}field207\u{12}\u{1b}\n\u{8}field300\u{18}\u{ac}\u{2} \u{1}(\u{4}R\u{8}field300b\u{6}proto3", dependencies: [])
}
