// SPDX-License-Identifier: Apache-2.0
// Whether what came around a call's messages is what was sent.

import MartletErrorDetails

@testable import MartletHTTP2
@testable import MartletRPC

extension CallPlan {
  /// The pairs that the handler has to see.
  func requestMetadata(_ story: Story) -> Metadata {
    var metadata: Metadata = ["plan": "\(number)"]
    metadata.append(contentsOf: around.request)
    metadata = metadata.trimmed
    metadata.append("grpc-swift-martlet/0.1.0", named: "user-agent")
    if story.interceptsOnServer { metadata.append("yes", named: "passed") }
    return metadata
  }

  /// Whether metadata and status are the handler's; what it says is a complaint.
  func judgeSurroundings(_ world: World, _ story: Story) {
    func complain(_ text: String) { world.complain("call \(number) (\(kind)): \(text)") }
    var hasMessage = kind.streamsResponses && !responses.isEmpty
    let added = story.interceptsOnServer ? around.added : (headers: [:], trailers: [:])
    var trailers = added.trailers
    trailers.append(contentsOf: around.trailers)
    var words = 0
    switch (handlerEnd, ends.first) {
    case (.ok, .ok): hasMessage = !responses.isEmpty
    case (.status(let code), let end?) where code == end:
      trailers.append(contentsOf: around.errorMetadata)
      words = around.wordsBytes
    case (.foreignError, .unknown): words = 100
    default: return  // ended by something else
    }
    // A server leaves out what its client does not take; so much the protocol itself may need.
    let limit = story.client.headerListBytesMax - 250
    let hasHeaders = hasMessage || around.headers != nil
    let headers = hasHeaders ? [added.headers, around.headers ?? [:]] : []
    let ending = hasHeaders ? [trailers] : [added.headers, trailers]  // Trailers-Only: one block of both
    let headersAreWhole = headers.reduce(0) { $0 + $1.listBytes } <= limit
    let endingIsWhole = ending.reduce(words) { $0 + $1.listBytes } <= limit
    if case .status = handlerEnd { judgeStatus(isWhole: endingIsWhole, complain) }
    if let headersSeen, !headersSeen.consists(of: headers, areAll: headersAreWhole) {
      complain("its headers were \(headersSeen.entries), not \(headers.map(\.entries))")
    }
    if let trailersSeen, !trailersSeen.consists(of: ending, areAll: endingIsWhole) {
      complain("its trailers were \(trailersSeen.entries), not \(ending.map(\.entries))")
    }
    if let error, !error.metadata.consists(of: ending, areAll: endingIsWhole) {
      complain("its error has \(error.metadata.entries), not \(ending.map(\.entries))")
    }
    if error == nil, headersSeen == nil || trailersSeen == nil { complain("nothing came around it") }
  }

  private func judgeStatus(isWhole: Bool, _ complain: (String) -> Void) {
    guard let error else { return complain("it has a status without an error") }
    if !error.isFromPeer { complain("its status is not the server's") }
    let text = error.message
    if !around.text.utf8.starts(with: text.utf8) || isWhole && text.utf8.count < around.text.utf8.count {
      complain("its text is '\(text)', not '\(around.text)'")
    }
    if error.details.isEmpty, !isWhole { return }
    if error.details(of: Google_Rpc_ErrorInfo.self) != around.details {
      complain("its details are \(error.details(of: Google_Rpc_ErrorInfo.self)), not \(around.details)")
    }
    if let status = error.richStatus, status.code != error.code.rawValue || status.message != around.text {
      complain("its details are of another status: \(status)")
    }
  }
}

extension Surroundings {
  /// What text and details come to at most, as RFC 9113 section 6.5.2 counts them.
  fileprivate var wordsBytes: Int {
    let details = (try? error(.aborted))?.details.count ?? 0
    return text.utf8.count * 3 + 44 + details * 4 / 3 + 57
  }
}

extension Metadata {
  /// Whether these pairs are those of all parts, or each of some: a part is left out as a whole.
  fileprivate func consists(of parts: [Metadata], areAll: Bool) -> Bool {
    if areAll || parts.isEmpty { return self == Metadata(joining: parts) }
    return (0..<1 << parts.count).contains { chosen in
      self == Metadata(joining: parts.indices.filter { chosen & (1 << $0) != 0 }.map { parts[$0] })
    }
  }

  private init(joining parts: [Metadata]) {
    self.init()
    for part in parts { append(contentsOf: part.trimmed) }
  }

  /// At most, as RFC 9113 section 6.5.2 counts them.
  fileprivate var listBytes: Int {
    entries.reduce(0) { sum, entry in
      switch entry.content {
      case .text(let text): sum + entry.name.utf8.count + text.utf8.count + 32
      case .binary(let bytes): sum + entry.name.utf8.count + (bytes.count * 4 + 2) / 3 + 32
      }
    }
  }

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
