// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2

@Suite struct AbuseBudgetTests {
  /// What a peer does, so many times.
  enum Step: Sendable {
    case bytes(Int)
    case frame(UInt8, length: Int = 0, flags: UInt8 = 0, times: Int = 1)
    case informational(times: Int)
    case requests(Int)
    case resets(Int)
    case dataSent(times: Int)
    case seconds(Int64)

    static func ping(_ times: Int) -> Step { .frame(6, length: 8, times: times) }
    static func headers(_ times: Int) -> Step { .frame(1, length: 20, flags: 4, times: times) }
    static func continuation(_ times: Int) -> Step { .frame(9, length: 1, times: times) }
    static func data(_ length: Int, flags: UInt8 = 0, _ times: Int) -> Step {
      .frame(0, length: length, flags: flags, times: times)
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var steps: [Step]
    var isTooMuch: Bool
    init(_ name: String, _ steps: [Step], _ isTooMuch: Bool) {
      (testDescription, self.steps, self.isTooMuch) = (name, steps, isTooMuch)
    }
  }

  static func early(_ times: Int) -> [Step] {
    (0..<times).flatMap { _ in [.headers(1), .informational(times: 1)] }
  }

  static func pings(_ times: Int, everySeconds seconds: Int64) -> [Step] {
    (0..<times).flatMap { _ in [.ping(1), .seconds(seconds)] }
  }

  static let window = 100_000
  static let table: [Row] = [
    Row("nothing", [], false),
    // Frames that carry no call: a thousand, and no more.
    Row("a thousand PINGs", [.ping(1000)], false),
    Row("one more", [.ping(1001)], true),
    Row("of several kinds", [.frame(4, times: 400), .frame(2, times: 400), .frame(8, times: 201)], true),
    Row("empty DATA is one of them", [.data(0, 1001)], true),
    Row("but for one that ends a stream", [.data(0, flags: 1, 5000)], false),
    // What earns patience back.
    Row("a request earns eight", [.ping(1000), .headers(1), .ping(8)], false),
    Row("and not nine", [.ping(1000), .headers(1), .ping(9)], true),
    Row("requests earn nothing ahead", [.headers(1000), .ping(1001)], true),
    Row("DATA earns one", [.ping(1000), .data(1, 1), .ping(1)], false),
    Row("and not two", [.ping(1000), .data(1, 1), .ping(2)], true),
    Row("sent DATA earns its two updates", [.ping(1000), .dataSent(times: 1), .ping(2)], false),
    Row("and not three", [.ping(1000), .dataSent(times: 1), .ping(3)], true),
    // Time earns ten a second, and nothing ahead.
    Row("PINGs of days on a quiet stream", pings(50_000, everySeconds: 10), false),
    Row("a second forgives ten", [.ping(1000), .seconds(1), .ping(10)], false),
    Row("and not eleven", [.ping(1000), .seconds(1), .ping(11)], true),
    Row("a quiet day forgives what there is", [.seconds(86_400), .ping(2001)], false),
    Row("and no more", [.seconds(86_400), .ping(2002)], true),
    // Header blocks.
    Row("eight CONTINUATIONs", [.headers(1), .continuation(8)], false),
    Row("nine", [.headers(1), .continuation(9)], true),
    Row("eight for each", [.headers(1), .continuation(8), .headers(1), .continuation(8)], false),
    // Responses that are not the last: each is a HEADERS frame as well.
    Row("some 1xx", early(100), false),
    Row("1xx for ever", early(1001), true),
    // Bytes that no frame is seen of.
    Row("a window's worth", [.bytes(window + 65_536)], false),
    Row("a byte more", [.bytes(window + 65_536), .bytes(1)], true),
    Row("a frame between", [.bytes(window + 65_536), .headers(1), .bytes(window + 65_536)], false),
    // Requests that have to be reset: a hundred, and half of the rest.
    Row("a hundred resets", [.resets(100)], false),
    Row("one more", [.resets(101)], true),
    Row("half of all requests", [.requests(1000), .resets(600)], false),
    Row("more than half", [.requests(1000), .resets(601)], true),
  ]

  @Test(arguments: table) func `patience lasts as long as the table says`(row: Row) {
    var now = ContinuousClock.now
    var budget = AbuseBudget(connectionWindowBytes: Self.window, at: now)
    for step in row.steps {
      switch step {
      case .bytes(let count): budget.bytesReceived(count)
      case .frame(let type, let length, let flags, let times):
        for _ in 0..<times { _ = budget.frameBegan(type: type, length: length, flags: flags, at: now) }
      case .informational(let times): for _ in 0..<times { budget.informationalReceived(at: now) }
      case .requests(let count): for _ in 0..<count { budget.requestBegan() }
      case .resets(let count): for _ in 0..<count { budget.resetSent() }
      case .seconds(let count): now += .seconds(count)
      case .dataSent(let times): for _ in 0..<times { budget.dataSent() }
      }
    }
    #expect((budget.exhausted != nil) == row.isTooMuch, "\(String(describing: budget.exhausted))")
  }
}
