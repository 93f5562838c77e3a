// SPDX-License-Identifier: Apache-2.0
// Questions and answers on one reflection stream.

internal import MartletProtobuf
internal import MartletRPC

/// One client's stream: it remembers which files the client has, so that none travels twice.
struct ReflectionSession {
  typealias Question = Grpc_Reflection_V1_ServerReflectionRequest.MessageRequest
  typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse.MessageResponse

  private let index: ReflectionIndex
  private var sent: Set<String> = []

  init(index: ReflectionIndex) { self.index = index }

  mutating func answer(_ question: Question?) -> Answer {
    switch question {
    case .fileByFilename(let name):
      return files(index.files[name], missing: "there is no file '\(name)'")
    case .fileContainingSymbol(let symbol):
      return files(index.file(declaring: symbol), missing: "nothing is named '\(symbol)'")
    case .fileContainingExtension(let wanted):
      let (type, number) = (wanted.containingType, wanted.extensionNumber)
      return files(
        index.extensions[type]?[number], missing: "no extension of '\(type)' has the number \(number)")
    case .allExtensionNumbersOfType(let type):
      guard index.isMessage(type) else { return Self.notFound("there is no message '\(type)'") }
      let numbers = (index.extensions[type] ?? [:]).keys.sorted()
      return .allExtensionNumbersResponse(.init(baseTypeName: type, extensionNumber: numbers))
    case .listServices:
      return .listServicesResponse(.init(service: index.services.map { .init(name: $0) }))
    case nil:
      return .errorResponse(
        .init(
          errorCode: Int32(StatusCode.invalidArgument.rawValue),
          errorMessage: "the request asks nothing: set one field of message_request"))
    }
  }

  /// The file, always, and of what it imports, however indirectly, what was not sent before.
  private mutating func files(_ file: FileDescriptor?, missing: String) -> Answer {
    guard let file else { return Self.notFound(missing) }
    var answer = [Bytes(file.serialized)]
    sent.insert(file.name)
    var waiting = file.dependencies
    while let next = waiting.popLast() {
      guard sent.insert(next.name).inserted else { continue }
      answer.append(Bytes(next.serialized))
      waiting += next.dependencies
    }
    return .fileDescriptorResponse(.init(fileDescriptorProto: answer))
  }

  private static func notFound(_ message: String) -> Answer {
    .errorResponse(.init(errorCode: Int32(StatusCode.notFound.rawValue), errorMessage: message))
  }
}
