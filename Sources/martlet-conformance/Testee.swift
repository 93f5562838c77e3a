// SPDX-License-Identifier: Apache-2.0
internal import ConformanceProtos
internal import MartletProtobuf

/// Parses what a request holds, and prints it in the format that the request asks for.
struct Testee {
  let isDynamic: Bool

  static let messages: [any Message.Type] = [
    ProtobufTestMessages_Proto2_TestAllTypesProto2.self,
    ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.self,
    ProtobufTestMessages_Proto3_TestAllTypesProto3.self,
    ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.self,
    ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.self,
    ProtobufTestMessages_Editions_TestAllTypesEdition2023.self,
    Conformance_FailureSet.self,
  ]

  static let types = DescriptorPool(messages)

  func answer(to bytes: Bytes) -> Conformance_ConformanceResponse {
    do {
      let request = try Conformance_ConformanceRequest(decoding: bytes)
      guard let type = Self.messages.first(where: { $0.descriptor.fullName == request.messageType }) else {
        return .init(result: .skipped("there is no \(request.messageType) here"))
      }
      if isDynamic { return answer(to: request, Dynamic(type.descriptor)) }
      return generated(type, request)
    } catch {
      // A payload that is text comes in a string field, and is not a string if it is not UTF-8.
      return .init(result: .parseError("\(error)"))
    }
  }

  private func generated<M: Message>(
    _ type: M.Type, _ request: Conformance_ConformanceRequest
  ) -> Conformance_ConformanceResponse {
    answer(to: request, Generated<M>())
  }

  private func answer<F: Formats>(
    to request: Conformance_ConformanceRequest, _ formats: F
  ) -> Conformance_ConformanceResponse {
    let message: F.Content
    do {
      let ignoresUnknown = request.testCategory == .jsonIgnoreUnknownParsingTest
      switch request.payload {
      case .protobufPayload(let bytes): message = try formats.parse(bytes)
      case .jsonPayload(let text):
        let options = JSONReadOptions(ignoresUnknownFields: ignoresUnknown, types: Self.types)
        message = try formats.parse(json: text, options)
      case .textPayload(let text): message = try formats.parse(text: text, .init(types: Self.types))
      case .jspbPayload, nil: return .init(result: .skipped("the payload is of no format known here"))
      }
    } catch {
      return .init(result: .parseError("\(error)"))
    }
    do {
      switch request.requestedOutputFormat {
      case .protobuf: return .init(result: .protobufPayload(try formats.bytes(message)))
      case .json: return .init(result: .jsonPayload(try formats.json(message, .init(types: Self.types))))
      case .textFormat:
        let options = TextWriteOptions(printsUnknownFields: request.printUnknownFields, types: Self.types)
        return .init(result: .textPayload(formats.text(message, options)))
      default: return .init(result: .skipped("the output format is not known here"))
      }
    } catch {
      return .init(result: .serializeError("\(error)"))
    }
  }
}

/// The ways in and out of one kind of message.
protocol Formats {
  associatedtype Content
  func parse(_ bytes: Bytes) throws -> Content
  func parse(json: String, _ options: JSONReadOptions) throws -> Content
  func parse(text: String, _ options: TextReadOptions) throws -> Content
  func bytes(_ content: Content) throws -> Bytes
  func json(_ content: Content, _ options: JSONWriteOptions) throws -> String
  func text(_ content: Content, _ options: TextWriteOptions) -> String
}

struct Generated<M: Message>: Formats {
  func parse(_ bytes: Bytes) throws -> M {
    try M(decoding: bytes, checkingExtensions: Testee.types)
  }
  func parse(json: String, _ options: JSONReadOptions) throws -> M { try M(json: json, options: options) }
  func parse(text: String, _ options: TextReadOptions) throws -> M {
    try M(textFormat: text, options: options)
  }
  func bytes(_ content: M) throws -> Bytes { try content.serialized() }
  func json(_ content: M, _ options: JSONWriteOptions) throws -> String { try content.jsonString(options) }
  func text(_ content: M, _ options: TextWriteOptions) -> String { content.textFormat(options) }
}

struct Dynamic: Formats {
  let type: MessageDescriptor

  init(_ type: MessageDescriptor) { self.type = type }

  func parse(_ bytes: Bytes) throws -> DynamicMessage {
    try DynamicMessage(type, decoding: bytes, extensions: Testee.types)
  }
  func parse(json: String, _ options: JSONReadOptions) throws -> DynamicMessage {
    try DynamicMessage(type, json: json, options: options)
  }
  func parse(text: String, _ options: TextReadOptions) throws -> DynamicMessage {
    try DynamicMessage(type, textFormat: text, options: options)
  }
  func bytes(_ content: DynamicMessage) throws -> Bytes { try content.serialized() }
  func json(_ content: DynamicMessage, _ options: JSONWriteOptions) throws -> String {
    try content.jsonString(options)
  }
  func text(_ content: DynamicMessage, _ options: TextWriteOptions) -> String { content.textFormat(options) }
}
