// SPDX-License-Identifier: Apache-2.0
// What a call says around its messages: metadata both ways, and the words of a status.

import MartletErrorDetails
import MartletProtobuf

@testable import MartletRPC

/// The pairs and the status of one call, as chance has made them.
struct Surroundings {
  /// Beside the plan's number.
  let request: Metadata
  /// What the handler sends at once; `nil` when the headers go with the first message, or with the status.
  let headers: Metadata?
  let trailers: Metadata
  /// What the server's interceptor adds, where there is one.
  let added: (headers: Metadata, trailers: Metadata)
  // Of the status, if the handler throws one.
  let text: String
  let details: [Google_Rpc_ErrorInfo]
  let errorMetadata: Metadata

  init(_ world: World) {
    request = Self.metadata(world)
    headers = world.happens(0.4) ? Self.metadata(world) : nil
    trailers = Self.metadata(world)
    added = (Self.metadata(world), Self.metadata(world))
    text = Self.text(world)
    details = (0..<(world.happens(0.5) ? world.number(1...2) : 0)).map { _ in
      Google_Rpc_ErrorInfo(reason: Self.text(world), domain: "sim", metadata: ["of": Self.text(world)])
    }
    errorMetadata = Self.metadata(world)
  }

  /// What a handler throws to end its call.
  func error(_ code: StatusCode) throws -> RPCError {
    if details.isEmpty { return RPCError(code, text, metadata: errorMetadata) }
    return try RPCError(code, text, details: details, metadata: errorMetadata)
  }

  /// A few pairs, the same name at times more than once.
  private static func metadata(_ world: World) -> Metadata {
    var metadata = Metadata()
    if world.happens(0.5) { return metadata }
    for _ in 0..<world.number(1...4) {
      let number = world.number(1...2)
      if world.happens(0.5) {
        metadata.append(world.bytes(world.number(0...60)), named: "x-\(number)-bin")
      } else {
        let characters = world.bytes(world.number(0...40)).map { 0x20 + $0 % 0x5F }
        metadata.append(String(decoding: characters, as: UTF8.self), named: "x-\(number).name_")
      }
    }
    return metadata
  }

  /// Any characters: control characters, percent signs, spaces at either end, what takes four bytes.
  private static func text(_ world: World) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<world.number(0...20) {
      let most = [0x7F, 0x7F, 0x7FF, 0x10_FFFF][world.number(0...3)]
      text.append(Unicode.Scalar(UInt32(world.number(0...most))) ?? "%")
    }
    return String(text)
  }
}

extension CallPlan {
  /// The pairs that the handler has to see.
  var requestMetadata: Metadata {
    var metadata: Metadata = ["plan": "\(number)"]
    metadata.append(contentsOf: around.request)
    metadata = metadata.trimmed
    metadata.append("grpc-swift-martlet/0.1.0", named: "user-agent")
    return metadata
  }

  /// Whether what came around the messages is what was sent; what it says is a complaint.
  func judgeSurroundings(_ world: World, interceptsOnServer: Bool) {
    func complain(_ text: String) { world.complain("call \(number) (\(kind)): \(text)") }
    let hasMessage: Bool
    var trailers = interceptsOnServer ? around.added.trailers : [:]
    trailers.append(contentsOf: around.trailers)
    switch (handlerEnd, ends.first) {
    case (.ok, .ok): hasMessage = !responses.isEmpty
    case (.status(let code), let end?) where code == end:
      hasMessage = kind.streamsResponses && !responses.isEmpty
      trailers.append(contentsOf: around.errorMetadata)
      judgeStatus(complain)
    case (.foreignError, .unknown): hasMessage = kind.streamsResponses && !responses.isEmpty
    default: return  // ended by something else
    }
    var headers = interceptsOnServer ? around.added.headers : [:]
    if hasMessage || around.headers != nil {
      headers.append(contentsOf: around.headers ?? [:])
    } else {
      // Trailers-Only: one block of both.
      headers.append(contentsOf: trailers)
      (headers, trailers) = ([:], headers)
    }
    if let headersSeen, headersSeen != headers.trimmed {
      complain("its headers were \(headersSeen.entries), not \(headers.trimmed.entries)")
    }
    if let trailersSeen, trailersSeen != trailers.trimmed {
      complain("its trailers were \(trailersSeen.entries), not \(trailers.trimmed.entries)")
    }
    if let error, error.metadata != trailers.trimmed {
      complain("its error has \(error.metadata.entries), not \(trailers.trimmed.entries)")
    }
    if error == nil, headersSeen == nil || trailersSeen == nil { complain("nothing came around it") }
  }

  private func judgeStatus(_ complain: (String) -> Void) {
    guard let error else { return complain("it has a status without an error") }
    if !error.isFromPeer { complain("its status is not the server's") }
    if error.message != around.text { complain("its text is '\(error.message)', not '\(around.text)'") }
    if error.details(of: Google_Rpc_ErrorInfo.self) != around.details {
      complain("its details are \(error.details(of: Google_Rpc_ErrorInfo.self)), not \(around.details)")
    }
    if let status = error.richStatus, status.code != error.code.rawValue || status.message != around.text {
      complain("its details are of another status: \(status)")
    }
  }
}

extension Metadata {
  /// As it arrives: spaces around a value are no part of it (RFC 9113, section 8.2.1).
  fileprivate var trimmed: Metadata {
    var metadata = Metadata()
    for entry in entries {
      switch entry.content {
      case .binary(let bytes): metadata.append(bytes, named: entry.name)
      case .text(let text):
        let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
        metadata.append(String(text[..<end].drop { $0 == " " }), named: entry.name)
      }
    }
    return metadata
  }
}
