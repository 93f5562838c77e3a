// SPDX-License-Identifier: Apache-2.0
// The signals that ask a process to stop, as a call.

internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Calls back when SIGTERM or SIGINT comes, instead of the process ending.
final class SignalWatch: @unchecked Sendable {  // the sources are made and cancelled by one owner
  private let sources: [any DispatchSourceSignal]
  private let signals = [SIGTERM, SIGINT]

  init(_ body: @escaping @Sendable () -> Void) {
    self.sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: body)
      source.activate()
      return source
    }
  }

  /// Gives the signals their usual meaning back.
  func stop() {
    for source in sources { source.cancel() }
    for number in signals { signal(number, SIG_DFL) }
  }
}
