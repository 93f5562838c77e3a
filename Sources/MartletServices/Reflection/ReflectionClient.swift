// SPDX-License-Identifier: Apache-2.0
// Asking a server what it offers (grpc/doc/server-reflection.md).

public import MartletProtobuf
public import MartletRPC

/// Learns a server's services and messages by reflection: v1, or v1alpha where that is all there is.
///
/// Each question is a call of its own, so a client may be kept and shared; it holds nothing open.
public final class ReflectionClient: Sendable {
  private typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
  private typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse
  private typealias Call = BidirectionalCall<Request, Answer>

  private let channel: Channel
  private let options: CallOptions

  /// A client of the server behind `channel`. A deadline in `options` is one for all questions together.
  public init(_ channel: Channel, options: CallOptions = .init()) {
    self.channel = channel
    self.options = options
  }

  /// The full names of the services that the server offers, as it lists them.
  /// - Throws: UNIMPLEMENTED if the server offers no reflection.
  public func services() async throws(RPCError) -> [String] {
    let answer = try await ask { session throws(RPCError) in try await session.ask(.listServices("")) }
    guard case .listServicesResponse(let list) = answer else { throw Self.unexpected(answer) }
    return list.service.map(\.name)
  }

  /// The files that declare these names, with all that they import.
  /// - Parameter symbols: full names of services, messages, enums or extensions.
  /// - Throws: NOT_FOUND if the server knows one of them not, UNIMPLEMENTED if it offers no reflection.
  public func files(declaring symbols: [String]) async throws(RPCError) -> DescriptorPool {
    try await ask { session throws(RPCError) in
      for symbol in symbols {
        try session.take(await session.ask(.fileContainingSymbol(symbol)))
      }
      return try await session.pool()
    }
  }

  /// The files that declare extensions of these messages, with all that they import. What the server does not
  /// answer is left out: few servers know their extensions.
  public func files(extending messages: [String]) async throws(RPCError) -> DescriptorPool {
    try await ask { session throws(RPCError) in
      for message in messages {
        guard
          case .allExtensionNumbersResponse(let list) =
            try await session.ask(.allExtensionNumbersOfType(message))
        else { continue }
        for number in list.extensionNumber {
          let wanted = Grpc_Reflection_V1_ExtensionRequest(
            containingType: message, extensionNumber: number)
          let answer = try await session.ask(.fileContainingExtension(wanted))
          if case .fileDescriptorResponse = answer { try session.take(answer) }
        }
      }
      return try await session.pool()
    }
  }

  // MARK: The conversation

  /// Runs a conversation in v1, and again in v1alpha if the server does not have v1.
  private func ask<T: Sendable>(
    _ talk: (inout Session) async throws(RPCError) -> T
  ) async throws(RPCError) -> T {
    do throws(RPCError) {
      var session = Session(channel.bidirectional(Self.v1, options))
      return try await talk(&session)
    } catch {
      guard error.code == .unimplemented, error.isFromPeer else { throw error }
      var session = Session(channel.bidirectional(Self.v1alpha, options))
      return try await talk(&session)
    }
  }

  private static let v1 = Grpc_Reflection_V1_ServerReflection.serverReflectionInfo
  /// The two versions differ in their package's name alone, so v1's messages read and write the older one's.
  private static let v1alpha: Method<Request, Answer> = {
    let older = Grpc_Reflection_V1alpha_ServerReflection.serverReflectionInfo
    return Method(older.path, .bidirectional, in: older.file)
  }()

  private static func unexpected(_ answer: Answer.MessageResponse?) -> RPCError {
    if case .errorResponse(let error) = answer {
      let code = StatusCode(rawValue: Int(error.errorCode)) ?? .unknown
      return RPCError(code == .ok ? .unknown : code, error.errorMessage)
    }
    return RPCError(.internal, "the server's reflection answered another question than the one asked")
  }

  /// One call, and the files that it has brought.
  private struct Session {
    private let call: Call
    private var answers: MessageStream<Answer>.Iterator
    private var files: [String: Google_Protobuf_FileDescriptorProto] = [:]

    init(_ call: Call) {
      self.call = call
      answers = call.responses.makeAsyncIterator()
    }

    mutating func ask(_ question: Request.MessageRequest) async throws(RPCError) -> Answer.MessageResponse? {
      try await call.send(Request(messageRequest: question))
      guard let answer = try await answers.next() else {
        throw RPCError(.internal, "the server's reflection ended the call without an answer")
      }
      return answer.messageResponse
    }

    /// Keeps the files of an answer that has to have some.
    mutating func take(_ answer: Answer.MessageResponse?) throws(RPCError) {
      guard case .fileDescriptorResponse(let response) = answer else {
        throw ReflectionClient.unexpected(answer)
      }
      for bytes in response.fileDescriptorProto {
        do {
          let proto = try Google_Protobuf_FileDescriptorProto(decoding: bytes)
          files[proto.name ?? ""] = proto
        } catch {
          throw RPCError(.internal, "the server's reflection sent a file that is none: \(error)")
        }
      }
    }

    /// All files that were taken, once those are here too that they import: some servers send them along,
    /// others wait to be asked.
    mutating func pool() async throws(RPCError) -> DescriptorPool {
      var asked: Set<String> = []
      while true {
        let missing = files.values.flatMap(\.dependency).filter { files[$0] == nil && !asked.contains($0) }
        guard let name = missing.first else { break }
        asked.insert(name)
        let answer = try await ask(.fileByFilename(name))
        // What is still missing in the end may be one of protobuf's own, which every pool has.
        if case .fileDescriptorResponse = answer { try take(answer) }
      }
      var pool = DescriptorPool()
      do {
        try pool.add(files.values.sorted { ($0.name ?? "") < ($1.name ?? "") })
      } catch {
        throw RPCError(.internal, "the server's files are not whole: \(error)")
      }
      return pool
    }
  }
}
