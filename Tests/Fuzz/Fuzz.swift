// SPDX-License-Identifier: Apache-2.0
// What libFuzzer calls with each input. `MARTLET_FUZZ` names what is fuzzed: binary, json, text or compiler.
//
// The decoders: an input is decoded or refused. What decodes comes back from its own output, generated and
// dynamic messages agree, and the formats' printers take whatever it is. A broken promise traps, which
// libFuzzer reports.
import ConformanceProtos
import Foundation
import MartletProtobuf

typealias Proto2 = ProtobufTestMessages_Proto2_TestAllTypesProto2
typealias Proto3 = ProtobufTestMessages_Proto3_TestAllTypesProto3
typealias Edition2023 = ProtobufTestMessages_Editions_TestAllTypesEdition2023

private let types = DescriptorPool([Proto2.self, Proto3.self, Edition2023.self])
private let target = ProcessInfo.processInfo.environment["MARTLET_FUZZ"] ?? "binary"
private let deterministic = EncodeOptions(isDeterministic: true)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Bytes(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "compiler": compile(Array(input))
  case "json": json(input)
  case "text": text(input)
  default:
    binary(Proto2.self, input)
    binary(Proto3.self, input)
    binary(Edition2023.self, input)
  }
  return 0
}

private func binary<M: Message>(_ type: M.Type, _ input: Bytes) {
  let dynamic = try? DynamicMessage(M.descriptor, decoding: input)
  guard let message = try? M(decoding: input) else {
    precondition(dynamic == nil, "only a dynamic message takes it")
    return
  }
  precondition(dynamic != nil, "a dynamic message refuses it")
  guard let canonical = try? message.serialized(deterministic) else {
    preconditionFailure("what decodes does not encode")
  }
  let again = try? M(decoding: canonical).serialized(deterministic)
  precondition(again == canonical, "it does not come back")
  _ = try? message.jsonString(.init(types: types))
  _ = message.textFormat(.init(printsUnknownFields: true, types: types))
  _ = try? M(decoding: input, checkingExtensions: types)
}

private func json(_ input: Bytes) {
  let options = JSONReadOptions(ignoresUnknownFields: true, types: types)
  _ = try? Proto2(json: input, options: options)
  guard let message = try? Proto3(json: input, options: .init(types: types)) else { return }
  // What Any holds may be out of JSON's range.
  guard let printed = try? message.jsonUTF8(.init(types: types)) else { return }
  let again = try? Proto3(json: printed, options: .init(types: types)).jsonUTF8(.init(types: types))
  precondition(again?.count == printed.count, "it does not come back")
}

private func text(_ input: Bytes) {
  let input = String(decoding: input, as: UTF8.self)
  _ = try? Proto2(textFormat: input, options: .init(types: types))
  guard let message = try? Proto3(textFormat: input, options: .init(types: types)) else { return }
  let printed = message.textFormat(.init(types: types))
  let again = try? Proto3(textFormat: printed, options: .init(types: types)).textFormat(.init(types: types))
  precondition(again == printed, "it does not come back")
}
