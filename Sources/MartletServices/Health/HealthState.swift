// SPDX-License-Identifier: Apache-2.0
// Who has which status, and who wants to know.

internal import MartletProtobuf
internal import MartletRPC

/// The statuses and their watchers: plain values, guarded by `HealthService`'s lock.
struct HealthState {
  typealias Status = Grpc_Health_V1_HealthCheckResponse.ServingStatus
  typealias Watcher = AsyncStream<Status>.Continuation

  /// News for one watcher, to be told outside the lock.
  struct Change {
    let watcher: Watcher
    let status: Status
  }

  private let initial: Status
  private(set) var statuses: [String: Status]
  private var watchers: [String: [Int: Watcher]] = [:]
  private var lastWatcher = 0
  private(set) var isStopping = false

  init(initial: Status) {
    self.initial = initial
    statuses = ["": initial]
  }

  mutating func set(_ status: Status, for service: String) -> [Change] {
    statuses[service] = status
    guard !isStopping else { return [] }
    return watchers[service, default: [:]].values.map { Change(watcher: $0, status: status) }
  }

  mutating func setAll(_ status: Status) -> [Change] {
    statuses.keys.sorted().flatMap { set(status, for: $0) }
  }

  /// What callers are told: of a server that stops, that nothing is serving.
  func current(_ service: String) -> Status? {
    isStopping && statuses[service] != nil ? .notServing : statuses[service]
  }

  /// Gives the services that a server offers the initial status, except where one was set already.
  mutating func offer(_ services: [String]) -> [Change] {
    isStopping = false
    return services.filter { statuses[$0] == nil }.flatMap { set(initial, for: $0) }
  }

  /// Adds a watcher and tells it the status now; returns what `unwatch` needs.
  mutating func watch(_ service: String, _ watcher: Watcher) -> Int {
    lastWatcher += 1
    watchers[service, default: [:]][lastWatcher] = watcher
    watcher.yield(current(service) ?? .serviceUnknown)
    if isStopping { watcher.finish() }
    return lastWatcher
  }

  /// Returns everyone who watches; each is to be told NOT_SERVING for the last time.
  mutating func stop() -> [Change] {
    isStopping = true
    return watchers.flatMap { service, watchers in
      watchers.values.map { Change(watcher: $0, status: current(service) ?? .serviceUnknown) }
    }
  }

  mutating func unwatch(_ watcher: Int, _ service: String) {
    watchers[service]?[watcher] = nil
    // Names come from callers: an entry for each would let them fill the memory.
    if watchers[service]?.isEmpty == true { watchers[service] = nil }
  }
}
