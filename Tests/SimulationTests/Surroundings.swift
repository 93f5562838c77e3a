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
      let most = [0, 0x7F, 0x7F, 0x7FF, 0x10_FFFF][world.number(0...4)]
      // What looks encoded is text too.
      if most == 0 { text.append(contentsOf: "%4".unicodeScalars) }
      text.append(
        Unicode.Scalar(UInt32(most == 0 ? world.number(0x30...0x39) : world.number(0...most))) ?? "%")
    }
    return String(text)
  }
}
