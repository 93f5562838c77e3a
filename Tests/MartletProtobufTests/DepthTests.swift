// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import Foundation
import MartletProtobuf
import Testing

/// How deep messages nest: 100 is what every implementation accepts, and no thread's stack may end first.
@Suite struct `Nesting` {
  /// `depth` messages within one another, through the field that a message has for itself.
  static func nested(_ depth: Int, field: Int = 27) -> Bytes {
    (0..<depth).reduce(into: []) { bytes, _ in bytes = delimited(field, bytes) }
  }

  /// A map's entry with an empty key.
  static func entry(_ value: Bytes, field: Int) -> Bytes {
    delimited(field, delimited(1, []) + delimited(2, value))
  }

  static func groups(_ depth: Int) -> Bytes {
    Bytes(repeatElement(tag(1000, 3), count: depth).joined())
      + Bytes(repeatElement(tag(1000, 4), count: depth).joined())
  }

  @Test func `is limited to 100 messages, and to what the options say`() throws {
    #expect(throws: Never.self) { try Proto3(decoding: Self.nested(100)) }
    let error = #expect(throws: DecodeError.self) { try Proto3(decoding: Self.nested(101)) }
    #expect(error?.reason == .tooDeep)
    #expect(error?.path == Array(repeating: 27, count: 101))
    #expect(throws: Never.self) { try Proto3(decoding: Self.nested(3), options: .init(depthLimit: 3)) }
    #expect(throws: DecodeError.self) { try Proto3(decoding: Self.nested(4), options: .init(depthLimit: 3)) }
    #expect(throws: Never.self) { try Proto3(decoding: Self.nested(150), options: .init(depthLimit: 150)) }
  }

  @Test func `counts groups that nobody knows, and map entries`() {
    #expect(throws: Never.self) { try Proto3(decoding: Self.groups(100)) }
    #expect(throws: DecodeError.self) { try Proto3(decoding: Self.groups(101)) }
    #expect(throws: DecodeError.self) { try Proto3(decoding: Self.groups(100_000)) }
    #expect(throws: DecodeError.self) {
      try Proto3(decoding: delimited(27, delimited(71, delimited(2, []))), options: .init(depthLimit: 2))
    }
  }

  /// Through lists and oneofs, and through maps and oneofs: three messages a step.
  static let values: [Bytes] = [
    (0..<33).reduce(into: []) { bytes, _ in bytes = delimited(6, delimited(1, bytes)) },
    (0..<33).reduce(into: []) { bytes, _ in bytes = delimited(5, entry(bytes, field: 1)) },
  ]

  @Test(arguments: values, [20, 99])
  func `fits into a thread's stack of 512 KiB, the smallest that platforms give`(bytes: Bytes, limit: Int) {
    let outcome = Self.onThread(stack: 512 << 10) {
      Self.outcome(Google_Protobuf_Value.self, bytes, .init(depthLimit: limit))
    }
    #expect(outcome == (limit == 20 ? "refused" : "the same"))
  }

  /// Without optimisation, a function has room on the stack for each of its values: some ten KiB here.
  @Test(arguments: [27, 18, 48, 71, 112], [49, 100])
  func `fits into an ordinary thread's stack even for messages of 150 fields`(field: Int, limit: Int) {
    let bytes =
      switch field {
      case 27: Self.nested(100)
      case 71: (0..<33).reduce(into: []) { bytes, _ in bytes = Self.entry(delimited(2, bytes), field: 71) }
      default: (0..<50).reduce(into: []) { bytes, _ in bytes = delimited(field, delimited(2, bytes)) }
      }
    let outcome = Self.onThread(stack: 8 << 20) {
      Self.outcome(Proto3.self, bytes, .init(depthLimit: limit))
    }
    #expect(outcome == (limit == 49 ? "refused" : "the same"))
  }

  private static func outcome<M: Message>(
    _ type: M.Type, _ bytes: Bytes, _ options: DecodeOptions
  ) -> String {
    do throws(DecodeError) {
      let deep = try M(decoding: bytes, options: options)
      let copy = deep
      let isSame = copy == deep && copy.hashValue == deep.hashValue && (try? deep.serialized()) == bytes
      return isSame ? "the same" : "another"
    } catch {
      return error.reason == .tooDeep ? "refused" : "\(error)"
    }
  }

  private static func onThread(stack: Int, _ body: @escaping @Sendable () -> String) -> String {
    let result = Result()
    let thread = Thread { result.finish(body()) }
    thread.stackSize = stack
    thread.start()
    return result.wait()
  }

  private final class Result: @unchecked Sendable {
    // The condition guards the text.
    private let condition = NSCondition()
    private var text: String?

    func finish(_ text: String) {
      condition.withLock { self.text = text }
      condition.signal()
    }

    func wait() -> String {
      condition.withLock {
        while text == nil { condition.wait() }
        return text ?? ""
      }
    }
  }
}
