// SPDX-License-Identifier: Apache-2.0
// What tests wait by ends with their task, so that a time limit ends a test that waits in vain.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct WaitingTests {
  @Test func `a gate lets go of whoever is cancelled, and of the others when it opens`() async {
    let gate = Gate()
    let cancelled = Task { await gate.wait() }
    let patient = Task { await gate.wait() }
    cancelled.cancel()
    await cancelled.value
    #expect(!gate.isOpen)
    gate.open()
    await patient.value
  }

  @Test func `reading from a peer that says nothing ends when it is cancelled`() async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port, handshake: false)
      let reading = Task { await peer.readToEnd() }
      reading.cancel()
      await reading.value
      await peer.close()
    }
  }
}
