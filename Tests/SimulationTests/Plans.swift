// SPDX-License-Identifier: Apache-2.0
// Every call's plan, and what is alive of them.

@testable import MartletHTTP2
@testable import MartletRPC

final class Plans: @unchecked Sendable {  // confined to the simulation's thread
  let story: Story
  private(set) var all: [CallPlan] = []
  var runningHandlers = 0
  var runningCallers = 0
  /// Calls that handlers make, and those of them that went on when their handler's had ended.
  var runningNested: [Int: CallPlan] = [:]
  private var outliving: Set<Int> = []
  var serverStreams: [Weak<AnyObject>] = []
  var clientStreams: [Weak<AnyObject>] = []
  /// The handlers of TLS, of both sides.
  var protectors: [Weak<AnyObject>] = []
  /// What handlers have to see of their callers.
  var clientCertificate: [UInt8]?
  /// What handlers call with.
  var inner: Channel?

  init(_ story: Story) { self.story = story }

  /// One more call, and perhaps one that its handler makes.
  func add(_ world: World) {
    let plan = CallPlan(all.count, world, story)
    all.append(plan)
    guard world.happens(0.1) else { return }
    let nested = CallPlan(all.count, world, story, outer: plan)
    plan.nested = nested
    all.append(nested)
  }

  func plan(of metadata: Metadata) -> CallPlan? {
    guard let number = metadata["plan"].flatMap({ Int($0) }), number < all.count else { return nil }
    return all[number]
  }

  /// A call inside a handler ends with the handler's own; looked at twice, as it may be about to.
  func watchNested(_ world: World) {
    let before = outliving
    outliving = Set(runningNested.values.filter { $0.outer?.stream?.value?.isClosed == true }.map(\.number))
    for number in outliving.intersection(before).sorted() {
      world.complain("call \(number) goes on, and its handler's call has ended")
    }
  }
}
