// SPDX-License-Identifier: Apache-2.0
// A channel's addresses: who finds them, who chooses among them, and who connects to them.

internal import Logging
internal import MartletRPC
internal import NIOCore

extension ChannelTransport {
  /// What a channel has while it is not idle.
  struct Balancing {
    var balancer: any Balancer
    var pacer: ResolutionPacer
    var subchannels: [SubchannelID: Subchannel] = [:]
    /// What is still to be done: doing one thing may bring about the next.
    var actions: [BalancerAction] = []
    var isPerforming = false
    var hasEndpoints = false
    /// Why there are no addresses.
    var resolutionFailure: RPCError?
    var attemptTimer: Scheduled<Void>?
    var resolutionTimer: Scheduled<Void>?
    /// Tells an answer to an earlier life of the channel from one to this.
    var resolution = 0

    var picker: Picker {
      if hasEndpoints { return balancer.picker }
      return resolutionFailure.map { .fail($0) } ?? .wait
    }

    var state: ConnectivityState {
      if hasEndpoints { return balancer.state }
      return resolutionFailure == nil ? .connecting : .transientFailure
    }
  }

  /// Has the channel look for connections, if it does not.
  func wake() {
    guard balancing != nil else {
      let balancer = settings.loadBalancing.make(world.random())
      let pacer = ResolutionPacer(intervalMin: settings.times.resolutionIntervalMin)
      balancing = Balancing(balancer: balancer, pacer: pacer)
      if let endpoints = resolver.fixed { resolved(endpoints) } else { resolveAgain() }
      refresh()
      return
    }
    if balancing?.hasEndpoints == true, balancing?.balancer.state == .idle {
      perform { $0.wake() }
    }
  }

  /// Lets go of every address. Calls that run go on; the next one wakes the channel.
  func sleep() {
    guard let ending = balancing else { return }
    balancing = nil
    ending.attemptTimer?.cancel()
    ending.resolutionTimer?.cancel()
    for (_, subchannel) in ending.subchannels.sorted(by: { $0.key.number < $1.key.number }) {
      subchannel.remove()
    }
    refresh()
  }

  // MARK: The balancer

  func subchannelChanged(_ id: SubchannelID, to state: SubchannelState) {
    perform { $0.changed(id, to: state) }
  }

  /// Tells the balancer of an event, and does what it wants.
  private func perform(_ event: (inout any Balancer) -> [BalancerAction]) {
    guard var current = balancing else { return }
    current.actions += event(&current.balancer)
    let isNested = current.isPerforming
    current.isPerforming = true
    balancing = current
    if isNested { return }
    while let action = balancing?.actions.first {
      balancing?.actions.removeFirst()
      perform(action)
    }
    balancing?.isPerforming = false
    refresh()
  }

  private func perform(_ action: BalancerAction) {
    switch action {
    case .add(let id, let endpoint): balancing?.subchannels[id] = Subchannel(id, endpoint, self)
    case .connect(let id): balancing?.subchannels[id]?.connect()
    case .remove(let id): balancing?.subchannels.removeValue(forKey: id)?.remove()
    case .resolveAgain: resolveAgain()
    case .startTimer(let wait):
      balancing?.attemptTimer = schedule(wait) { $0.perform { $0.timerFired() } }
    case .cancelTimer:
      balancing?.attemptTimer?.cancel()
      balancing?.attemptTimer = nil
    }
  }

  /// Looks at what the balancer makes of it all.
  private func refresh() {
    guard let balancing else {
      connectivity.set(.idle)
      use(.wait, [])
      return
    }
    let picker = balancing.picker
    connectivity.set(balancing.state)
    var connections: [ClientConnection] = []
    if case .rotate(let ids) = picker {
      connections = ids.compactMap { balancing.subchannels[$0]?.connection }
    }
    use(picker, connections)
    if queuedCount > 0 { wake() }
  }

  // MARK: Resolution

  private func resolveAgain() {
    guard resolver.fixed == nil else { return }
    pace(.request(at: world.now()))
  }

  private func pace(_ event: ResolutionPacer.Event) {
    for action in balancing?.pacer.handle(event) ?? [] {
      switch action {
      case .startTimer(let wait):
        balancing?.resolutionTimer = schedule(wait) { channel in
          let isOfUse = channel.balancing?.hasEndpoints == true || !channel.fallAsleepIfUnused()
          if isOfUse { channel.pace(.timerFired) }
        }
      case .cancelTimer: balancing?.resolutionTimer?.cancel()
      case .resolve: resolve()
      }
    }
  }

  private func resolve() {
    resolutions += 1
    let number = resolutions
    balancing?.resolution = number
    resolver.resolve(on: executor.loop).whenComplete { result in
      guard self.balancing?.resolution == number else { return }
      switch result {
      case .success(let endpoints) where !endpoints.isEmpty:
        self.pace(.succeeded(at: self.world.now()))
        self.resolved(endpoints)
      case .success: self.resolutionFailed("the target's name has no addresses")
      case .failure(let error): self.resolutionFailed("\(error)")
      }
    }
  }

  private func resolved(_ endpoints: [Endpoint]) {
    balancing?.hasEndpoints = true
    balancing?.resolutionFailure = nil
    perform { $0.update(endpoints) + $0.wake() }
  }

  /// Addresses that were found before stay good; without any, calls learn why.
  private func resolutionFailed(_ reason: String) {
    logger.info("name resolution failed", metadata: ["reason": "\(reason)"])
    balancing?.resolutionFailure = RPCError(.unavailable, reason)
    pace(.failed(at: world.now(), random: world.random() * 2 - 1))
    refresh()
  }

  private func schedule(_ wait: Duration, _ body: @escaping (ChannelTransport) -> Void) -> Scheduled<Void> {
    executor.loop.assumeIsolated().scheduleTask(in: TimeAmount(clamping: wait)) { body(self) }
  }
}
