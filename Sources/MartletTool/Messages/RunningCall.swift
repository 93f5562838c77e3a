// SPDX-License-Identifier: Apache-2.0
// A call under way: requests go out in one task while responses are printed in another.

internal import Martlet
internal import Synchronization

final class RunningCall: Sendable {
  private let method: MethodDescriptor
  private let call: DynamicCall
  private let isVerbose: Bool
  private let began = ContinuousClock.now
  private let sent = Mutex(Sent())

  private struct Sent {
    var count = 0
    /// Why the requests ended early, if it was for a mistake in them.
    var failure: Failure?
  }

  init(_ method: MethodDescriptor, _ call: DynamicCall, verbose: Bool) {
    (self.method, self.call, isVerbose) = (method, call, verbose)
  }

  /// Sends all requests, in a task that nobody awaits: when the call is over, it may still wait for a line
  /// from the keyboard.
  func startSending(_ reader: RequestReader, hasData: Bool) throws {
    Task {
      do {
        try await self.send(reader, hasData: hasData)
      } catch let failure as Failure {
        self.sent.withLock { $0.failure = failure }
        self.call.cancel()
      } catch {
        // The call has ended, and whoever reads its responses sees why.
      }
    }
  }

  private func send(_ reader: RequestReader, hasData: Bool) async throws {
    var reader = reader
    if !method.streamsRequests {
      try await call.send(try await onlyRequest(&reader, hasData: hasData))
      sent.withLock { $0.count = 1 }
    } else {
      while let request = try await reader.next() {
        try await call.send(request)
        sent.withLock { $0.count += 1 }
      }
    }
    call.finish()
  }

  /// All of the input is read before anything goes out: what has too much in it was not meant.
  private func onlyRequest(_ reader: inout RequestReader, hasData: Bool) async throws -> DynamicMessage {
    guard let request = try await reader.next() else {
      if hasData { throw Failure("\(method.fullName) takes one request, and -d holds none", status: 64) }
      guard let input = method.input else { throw Failure("\(method.fullName) has no request type") }
      return DynamicMessage(input)
    }
    guard try await reader.next() == nil else {
      throw Failure("\(method.fullName) takes one request, and -d holds more", status: 64)
    }
    return request
  }

  /// Prints the responses, and then how the call ended.
  func receive(
    _ printer: consuming ResponsePrinter, _ schema: inout Schema, _ address: ServerAddress
  ) async throws {
    var printer = printer
    var received = 0
    do {
      for try await response in call.responses {
        if received == 0 { await showHeaders() }
        received += 1
        await printer.print(response, &schema)
      }
      if received == 0 { await showHeaders() }
      showTrailers(received)
      if received != 1, !method.streamsResponses {
        throw Failure("\(method.fullName) owes one response, and \(received) came", status: 113)
      }
    } catch let error as RPCError {
      if let failure = sent.withLock({ $0.failure }) { throw failure }
      if received == 0, error.isFromPeer { await showHeaders() }
      showTrailers(received)
      throw await explain(error, printer, &schema, address)
    }
  }

  // MARK: What came around the messages

  private func showHeaders() async {
    guard isVerbose, let headers = try? await call.metadata() else { return }
    for line in HeaderText.lines(headers) { Terminal.complain(Style.errors.dim("< \(line)")) }
  }

  private func showTrailers(_ received: Int) {
    guard isVerbose else { return }
    for line in HeaderText.lines(call.trailers) {
      Terminal.complain(Style.errors.dim("< \(line)  (trailer)"))
    }
    let count = sent.withLock { $0.count }
    Terminal.complain(
      Style.errors.dim(
        "* \(count) sent, \(received) received, \(TimeText.text(began.duration(to: .now)))"))
  }

  /// The status, with its details as messages where their types are known.
  private func explain(
    _ error: RPCError, _ printer: ResponsePrinter, _ schema: inout Schema, _ address: ServerAddress
  ) async -> Failure {
    var failure = Failure(error, at: address)
    if error.code == .unimplemented, error.isFromPeer, failure.hints.isEmpty {
      failure.hints = ["the server does not offer \(method.fullName); martlet list shows what it does"]
    }
    guard !error.details.isEmpty else { return failure }
    guard let details = ErrorDetails.decode(error.details, &schema) else {
      failure.message += "\n  with details that are no google.rpc.Status"
      return failure
    }
    for detail in details {
      let text = await printer.json(detail, &schema, isPretty: true)
      let lines = Terminal.harmless(text).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
      failure.message += "\n" + SourceColours.paint(json: lines, Style.errors)
    }
    return failure
  }
}
