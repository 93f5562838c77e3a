// SPDX-License-Identifier: Apache-2.0
// bench.Req and bench.Res for swift-protobuf, written as its generator would: building that, and protoc,
// takes longer than everything else here.
import Foundation
import SwiftProtobuf

struct BenchRequest: SwiftProtobuf.Message, _MessageImplementationBase, _ProtoNameProviding {
  static let protoMessageName = "bench.Req"
  static let _protobuf_nameMap: _NameMap = [
    1: .standard(proto: "response_size"), 2: .same(proto: "payload"), 3: .same(proto: "count"),
  ]
  var responseSize: Int32 = 0
  var payload = Data()
  var count: Int32 = 0
  var unknownFields = UnknownStorage()

  mutating func decodeMessage<D: SwiftProtobuf.Decoder>(decoder: inout D) throws {
    while let field = try decoder.nextFieldNumber() {
      switch field {
      case 1: try decoder.decodeSingularInt32Field(value: &responseSize)
      case 2: try decoder.decodeSingularBytesField(value: &payload)
      case 3: try decoder.decodeSingularInt32Field(value: &count)
      default: break
      }
    }
  }

  func traverse<V: SwiftProtobuf.Visitor>(visitor: inout V) throws {
    if responseSize != 0 { try visitor.visitSingularInt32Field(value: responseSize, fieldNumber: 1) }
    if !payload.isEmpty { try visitor.visitSingularBytesField(value: payload, fieldNumber: 2) }
    if count != 0 { try visitor.visitSingularInt32Field(value: count, fieldNumber: 3) }
    try unknownFields.traverse(visitor: &visitor)
  }
}

struct BenchResponse: SwiftProtobuf.Message, _MessageImplementationBase, _ProtoNameProviding {
  static let protoMessageName = "bench.Res"
  static let _protobuf_nameMap: _NameMap = [1: .same(proto: "payload")]
  var payload = Data()
  var unknownFields = UnknownStorage()

  init() {}
  init(payload: Data) { self.payload = payload }
  init(size: Int32) { payload = Data(count: Int(size)) }

  mutating func decodeMessage<D: SwiftProtobuf.Decoder>(decoder: inout D) throws {
    while let field = try decoder.nextFieldNumber() {
      if field == 1 { try decoder.decodeSingularBytesField(value: &payload) }
    }
  }

  func traverse<V: SwiftProtobuf.Visitor>(visitor: inout V) throws {
    if !payload.isEmpty { try visitor.visitSingularBytesField(value: payload, fieldNumber: 1) }
    try unknownFields.traverse(visitor: &visitor)
  }
}
