// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2

/// A length-prefixed message as it travels.
func framed(_ payload: [UInt8], flag: UInt8 = 0) -> [UInt8] {
  [flag] + (0..<4).map { UInt8(truncatingIfNeeded: payload.count >> (24 - 8 * $0)) } + payload
}

@Suite struct InboundBufferTests {
  /// What the buffer's front is, as a value that can be compared.
  enum Seen: Equatable {
    case incomplete, tooLarge(UInt32), badFlag(UInt8)
    case message([UInt8], isCompressed: Bool)
  }

  static func see(_ buffer: borrowing InboundBuffer, limit: Int = 1000) -> Seen {
    switch buffer.front(messageBytesMax: limit) {
    case .incomplete: .incomplete
    case .message(let bytes, let isCompressed): .message(Array(bytes), isCompressed: isCompressed)
    case .tooLarge(let length): .tooLarge(length)
    case .badFlag(let flag): .badFlag(flag)
    }
  }

  /// Takes every whole message, the way a reader does.
  static func takeAll(_ buffer: inout InboundBuffer) -> [[UInt8]] {
    var messages: [[UInt8]] = []
    while case .message(let bytes, _) = buffer.front(messageBytesMax: 1_000_000) {
      messages.append(Array(bytes))
      buffer.take(bytes.count)
      buffer.loanEnded()
    }
    return messages
  }

  @Test func `messages come out whole wherever the bytes are cut in two`() {
    let messages: [[UInt8]] = [[], [1], [2, 3, 4], [], Array(repeating: 9, count: 70), [5]]
    let bytes = messages.flatMap { framed($0) }
    for cut in 0...bytes.count {
      var buffer = InboundBuffer()
      bytes[..<cut].withUnsafeBytes { buffer.append($0) }
      var seen = Self.takeAll(&buffer)
      bytes[cut...].withUnsafeBytes { buffer.append($0) }
      seen += Self.takeAll(&buffer)
      #expect(seen == messages, "cut at \(cut)")
      #expect(buffer.count == 0)
    }
  }

  @Test func `messages come out whole when bytes arrive one at a time`() {
    let messages: [[UInt8]] = [[], [1], [2, 3, 4], Array(repeating: 9, count: 300)]
    var buffer = InboundBuffer()
    var seen: [[UInt8]] = []
    for byte in messages.flatMap({ framed($0) }) {
      withUnsafeBytes(of: byte) { buffer.append($0) }
      seen += Self.takeAll(&buffer)
    }
    #expect(seen == messages)
  }

  @Test(
    arguments: [
      ([], .incomplete), ([0], .incomplete), ([0, 0, 0, 0], .incomplete),
      ([0, 0, 0, 0, 0], .message([], isCompressed: false)),
      ([1, 0, 0, 0, 1, 7], .message([7], isCompressed: true)),
      ([0, 0, 0, 0, 2, 7], .incomplete), ([2, 0, 0, 0, 0], .badFlag(2)), ([255, 0, 0, 0, 0], .badFlag(255)),
      ([0, 0, 0, 3, 0xE8], .incomplete), ([0, 0, 0, 3, 0xE9], .tooLarge(1001)),
      ([0, 0x80, 0, 0, 0], .tooLarge(0x8000_0000)), ([0, 255, 255, 255, 255], .tooLarge(.max)),
    ] as [([UInt8], Seen)])
  func `the prefix decides before the message is here`(bytes: [UInt8], front: Seen) {
    var buffer = InboundBuffer()
    bytes.withUnsafeBytes { buffer.append($0) }
    #expect(Self.see(buffer) == front)
  }

  @Test func `a lent message stays readable while more bytes arrive`() {
    var buffer = InboundBuffer()
    framed([1, 2, 3]).withUnsafeBytes { buffer.append($0) }
    guard case .message(let lent, _) = buffer.front(messageBytesMax: 10) else {
      Issue.record("no message")
      return
    }
    buffer.take(3)
    for _ in 0..<100 { framed(Array(repeating: 8, count: 100)).withUnsafeBytes { buffer.append($0) } }
    #expect(Array(lent) == [1, 2, 3])
    buffer.loanEnded()
    #expect(Self.takeAll(&buffer).count == 100)
  }

  @Test func `the window of a message that waits is held, and of one that grows is given back`() {
    var buffer = InboundBuffer()
    framed([1, 2, 3]).withUnsafeBytes { buffer.append($0) }
    #expect(buffer.credit(frontIsWhole: true) == 0)
    buffer.take(3)
    #expect(buffer.credit(frontIsWhole: false) == 8)
    buffer.loanEnded()
    framed(Array(repeating: 0, count: 100))[..<50].withUnsafeBytes { buffer.append($0) }
    #expect(buffer.credit(frontIsWhole: false) == 50)
    #expect(buffer.credit(frontIsWhole: false) == 0)
  }

  @Test func `what is dropped gives its whole window back, once`() {
    var buffer = InboundBuffer()
    framed([1, 2, 3]).withUnsafeBytes { buffer.append($0) }
    #expect(buffer.discard() == 8)
    #expect(buffer.discard() == 0)
    #expect(buffer.count == 0)
  }

  @Test func `every byte's window comes back however reading and arriving interleave`() {
    var random = SeededRandom()
    for _ in 0..<200 {
      var buffer = InboundBuffer()
      var bytes: [UInt8] = []
      for _ in 0..<20 { bytes += framed(random.bytes(upTo: 200)) }
      var (credited, fed) = (0, 0)
      while fed < bytes.count {
        let next = min(bytes.count, fed + Int.random(in: 1...150, using: &random))
        bytes[fed..<next].withUnsafeBytes { buffer.append($0) }
        fed = next
        if Bool.random(using: &random) { _ = Self.takeAll(&buffer) }
        var isWhole = false
        if case .message = Self.see(buffer) { isWhole = true }
        credited += buffer.credit(frontIsWhole: isWhole)
        #expect(credited <= fed, "seed \(random.seed)")
      }
      _ = Self.takeAll(&buffer)
      credited += buffer.credit(frontIsWhole: false)
      #expect(credited == bytes.count, "seed \(random.seed)")
    }
  }
}
