// SPDX-License-Identifier: Apache-2.0
// ^C as a wish to end in order.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Dispatch

/// Runs something at the first ^C; the second one ends the program, as ever.
struct Interrupt {
  private let source: any DispatchSourceSignal

  init(_ action: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      action()
    }
    source.activate()
    self.source = source
  }

  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
