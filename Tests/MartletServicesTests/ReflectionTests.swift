// SPDX-License-Identifier: Apache-2.0
import MartletProtobuf
import Testing

@testable import MartletServices

@Suite struct `Reflection` {
  typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
  typealias Response = Grpc_Reflection_V1_ServerReflectionResponse

  /// `base.proto`: message base.Base with extensions; `more.proto` extends it by 100 and, inside a
  /// message, by 101, and imports a well-known type.
  static func files() throws -> [FileDescriptor] {
    let base = Google_Protobuf_FileDescriptorProto(
      name: "base.proto", package: "base",
      messageType: [
        .init(
          name: "Base", field: [.init(name: "id", number: 1, label: .optional, type: .int32)],
          enumType: [.init(name: "Kind", value: [.init(name: "PLAIN", number: 0)])],
          extensionRange: [.init(start: 100, end: 200)])
      ])
    func field(_ name: String, _ number: Int32) -> Google_Protobuf_FieldDescriptorProto {
      .init(name: name, number: number, label: .optional, type: .string, extendee: ".base.Base")
    }
    let more = Google_Protobuf_FileDescriptorProto(
      name: "more.proto", package: "more", dependency: ["base.proto", "google/protobuf/timestamp.proto"],
      messageType: [.init(name: "Holder", extension: [field("inner", 101)])],
      service: [
        .init(name: "Talk", method: [.init(name: "Say", inputType: ".base.Base", outputType: ".base.Base")])
      ],
      extension: [field("outer", 100)])
    let baseFile = try FileDescriptor(serialized: base.serialized(), dependencies: [])
    let moreFile = try FileDescriptor(
      serialized: more.serialized(), dependencies: [baseFile, .google_protobuf_timestamp])
    return [moreFile]
  }

  static func session() throws -> ReflectionSession {
    ReflectionSession(index: ReflectionIndex(services: ["more.Talk"], files: try files()))
  }

  private func names(_ answer: Response.MessageResponse) throws -> [String?] {
    guard case .fileDescriptorResponse(let response) = answer else {
      Issue.record("no files but \(answer)")
      return []
    }
    return try response.fileDescriptorProto.map { try Google_Protobuf_FileDescriptorProto(decoding: $0).name }
  }

  @Test(arguments: [
    "more.Talk", "more.Talk.Say", "more.Holder", "more.Holder.inner", "more.outer", ".more.Holder",
  ])
  func `finds a name's file, and sends what it imports along`(symbol: String) throws {
    var session = try Self.session()
    let found = try names(session.answer(.fileContainingSymbol(symbol)))
    #expect(found.first == "more.proto")
    #expect(Set(found) == ["more.proto", "base.proto", "google/protobuf/timestamp.proto"])
  }

  @Test(arguments: ["base.Base", "base.Base.id", "base.Base.Kind", "base.Base.PLAIN"])
  func `finds names of imported files`(symbol: String) throws {
    var session = try Self.session()
    #expect(try names(session.answer(.fileContainingSymbol(symbol))) == ["base.proto"])
  }

  @Test func `sends no file twice on a stream, unless it is asked for again`() throws {
    var session = try Self.session()
    #expect(try names(session.answer(.fileByFilename("base.proto"))) == ["base.proto"])
    let second = try names(session.answer(.fileByFilename("more.proto")))
    #expect(Set(second) == ["more.proto", "google/protobuf/timestamp.proto"])
    #expect(try names(session.answer(.fileByFilename("base.proto"))) == ["base.proto"])
  }

  @Test func `knows extensions, at the top level and inside messages`() throws {
    var session = try Self.session()
    let numbers = session.answer(.allExtensionNumbersOfType("base.Base"))
    #expect(
      numbers
        == .allExtensionNumbersResponse(.init(baseTypeName: "base.Base", extensionNumber: [100, 101])))
    let none = session.answer(.allExtensionNumbersOfType("more.Holder"))
    #expect(none == .allExtensionNumbersResponse(.init(baseTypeName: "more.Holder")))
    for number: Int32 in [100, 101] {
      let wanted = Grpc_Reflection_V1_ExtensionRequest(containingType: "base.Base", extensionNumber: number)
      #expect(try names(session.answer(.fileContainingExtension(wanted))).first == "more.proto")
    }
  }

  @Test func `lists the services`() throws {
    var session = try Self.session()
    #expect(
      session.answer(.listServices("")) == .listServicesResponse(.init(service: [.init(name: "more.Talk")])))
  }

  @Test(arguments: [
    (Request.MessageRequest.fileByFilename("no.proto"), "there is no file 'no.proto'"),
    (.fileContainingSymbol("no.Name"), "nothing is named 'no.Name'"),
    (.allExtensionNumbersOfType("no.Name"), "there is no message 'no.Name'"),
    (.allExtensionNumbersOfType("base.Base.Kind"), "there is no message 'base.Base.Kind'"),
    (
      .fileContainingExtension(.init(containingType: "base.Base", extensionNumber: 150)),
      "no extension of 'base.Base' has the number 150"
    ),
  ])
  func `says what it does not know`(question: Request.MessageRequest, message: String) throws {
    var session = try Self.session()
    #expect(session.answer(question) == .errorResponse(.init(errorCode: 5, errorMessage: message)))
  }

  @Test func `answers a request without a question`() throws {
    var session = try Self.session()
    guard case .errorResponse(let error) = session.answer(nil) else {
      Issue.record("no error")
      return
    }
    #expect(error.errorCode == 3)
  }
}
