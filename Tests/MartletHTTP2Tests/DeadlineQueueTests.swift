// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite struct DeadlineQueueTests {
  private final class Call: Expiring {
    let number: Int
    var deadlinePlace = -1
    init(_ number: Int) { self.number = number }
    func deadlinePassed() {}
  }

  private static let start = ContinuousClock.Instant.now

  private static func moment(_ second: Int) -> Deadline { Deadline(start.advanced(by: .seconds(second))) }

  @Test func `what is due comes out in the order of deadlines, and what was removed never`() {
    var queue = DeadlineQueue<Call, Deadline>()
    let calls = (0..<6).map(Call.init)
    for (call, second) in zip(calls, [50, 10, 40, 20, 60, 30]) {
      queue.insert(call, Self.moment(second))
    }
    queue.remove(calls[3])
    queue.remove(calls[3])
    queue.remove(Call(7))
    #expect(queue.first == Self.moment(10))
    #expect(queue.takeDue(at: Self.moment(9)) == nil)
    var taken: [Int] = []
    while let call = queue.takeDue(at: Self.moment(50)) { taken.append(call.number) }
    #expect(taken == [1, 5, 2, 0])
    #expect(queue.count == 1 && queue.first == Self.moment(60))
    #expect(calls.map(\.deadlinePlace) == [-1, -1, -1, -1, 0, -1])
  }

  @Test func `it holds what a sorted list holds, whatever comes and goes`() {
    var random = SeededRandom()
    var queue = DeadlineQueue<Call, Deadline>()
    var model: [(second: Int, call: Call)] = []
    var now = 0
    for number in 0..<20_000 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<5:
        let (call, second) = (Call(number), now + Int.random(in: 0..<500, using: &random))
        queue.insert(call, Self.moment(second))
        model.append((second, call))
      case 5..<8:
        guard let index = model.indices.randomElement(using: &random) else { continue }
        queue.remove(model.remove(at: index).call)
      default:
        now += Int.random(in: 0..<20, using: &random)
        var due: [Int] = []
        while let call = queue.takeDue(at: Self.moment(now)) {
          guard let index = model.firstIndex(where: { $0.call === call }) else {
            Issue.record("seed \(random.seed): call \(call.number) is not there any more")
            return
          }
          due.append(model.remove(at: index).second)
        }
        #expect(due == due.sorted(), "seed \(random.seed)")
        #expect(model.allSatisfy { $0.second > now }, "seed \(random.seed)")
      }
      guard queue.count == model.count,
        queue.first == model.map(\.second).min().map(Self.moment)
      else {
        Issue.record("seed \(random.seed): step \(number) left another queue than the list")
        return
      }
    }
  }
}
