// SPDX-License-Identifier: Apache-2.0
// Numbers and moments that one event loop sets, and that any thread may look at.

package import MartletProtobuf
internal import Synchronization

/// A number that grows.
///
/// One thread at a time counts, so that a load and a store do, which cost no more than a plain variable.
struct Tally: ~Copyable, Sendable {
  private let value = Atomic<Int>(0)

  var count: Int { value.load(ordering: .relaxed) }

  func add(_ more: Int = 1) { value.store(count &+ more, ordering: .relaxed) }
}

/// When something last happened.
struct Moment: ~Copyable, Sendable {
  private let nanoseconds = Atomic<Int64>(0)

  /// `nil` if nobody has noted any.
  var time: Google_Protobuf_Timestamp? {
    let nanoseconds = nanoseconds.load(ordering: .relaxed)
    return nanoseconds == 0 ? nil : Google_Protobuf_Timestamp(sinceEpoch: .nanoseconds(nanoseconds))
  }

  func note() {
    let now = Google_Protobuf_Timestamp.now
    nanoseconds.store(now.seconds &* 1_000_000_000 &+ Int64(now.nanos), ordering: .relaxed)
  }
}

/// Calls: how many began, and how they ended.
package struct CallTally: ~Copyable, Sendable {
  private let started = Tally()
  private let succeeded = Tally()
  private let failed = Tally()
  private let lastStarted = Moment()

  package func began() {
    started.add()
    lastStarted.note()
  }

  package func ended(isOK: Bool) { if isOK { succeeded.add() } else { failed.add() } }

  /// What it is at now.
  package var counts: CallCounts {
    CallCounts(
      started: started.count, succeeded: succeeded.count, failed: failed.count, lastStarted: lastStarted.time)
  }
}

/// The state of one tally, or the sum of several.
package struct CallCounts: Sendable {
  package var started = 0
  package var succeeded = 0
  package var failed = 0
  package var lastStarted: Google_Protobuf_Timestamp?

  mutating func add(_ other: CallCounts) {
    started += other.started
    succeeded += other.succeeded
    failed += other.failed
    guard let time = other.lastStarted else { return }
    if let lastStarted, lastStarted.sinceEpoch > time.sinceEpoch { return }
    lastStarted = time
  }
}
