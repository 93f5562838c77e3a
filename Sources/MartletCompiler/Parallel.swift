// SPDX-License-Identifier: Apache-2.0
internal import Dispatch

/// The same work for many files on all cores. What one element's work changes, no other's may touch.
enum Parallel {
  static func forEach<Element>(_ elements: [Element], _ body: (Element) -> Void) {
    // Waking threads for a file or two costs more than they save.
    guard elements.count > 2 else { return elements.forEach(body) }
    withoutActuallyEscaping(body) { body in
      // Only read; whether the work itself may be done at once is the caller's to know, as said above.
      nonisolated(unsafe) let (elements, body) = (elements, body)
      DispatchQueue.concurrentPerform(iterations: elements.count) { body(elements[$0]) }
    }
  }

  /// In the elements' order, whichever was ready first.
  static func map<Element, Result>(_ elements: [Element], _ body: (Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: elements.count) { buffer, initialized in
      // Each index is written once, by the work that has it.
      nonisolated(unsafe) let buffer = buffer
      forEach(Array(elements.indices)) { buffer.initializeElement(at: $0, to: body(elements[$0])) }
      initialized = elements.count
    }
  }
}
