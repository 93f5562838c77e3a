// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// An object that is made when it is first asked for. Synchronization has one too, which asks the run time
/// for generic types on every load.
struct LazyReference<Object: AnyObject & Sendable>: ~Copyable {
  private let pointer = Atomic<UnsafeMutableRawPointer?>(nil)

  init() {}

  deinit {
    if let pointer = pointer.load(ordering: .acquiring) { Unmanaged<Object>.fromOpaque(pointer).release() }
  }

  @inline(__always)
  func load() -> Object? {
    guard let pointer = pointer.load(ordering: .acquiring) else { return nil }
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// What `body` reads of the object, which is held here: nothing is counted.
  @inline(__always)
  func read<Result>(_ body: (Object) -> Result) -> Result? {
    guard let pointer = pointer.load(ordering: .acquiring) else { return nil }
    return Unmanaged<Object>.fromOpaque(pointer)._withUnsafeGuaranteedRef { body($0) }
  }

  /// The object that is there afterwards: another thread may have been first.
  func storeIfNil(_ object: Object) -> Object {
    let mine = Unmanaged.passRetained(object)
    let (exchanged, original) = pointer.compareExchange(
      expected: nil, desired: mine.toOpaque(), ordering: .acquiringAndReleasing)
    guard !exchanged, let original else { return object }
    mine.release()
    return Unmanaged<Object>.fromOpaque(original).takeUnretainedValue()
  }
}

// Its one member is atomic, and what it points to is Sendable.
extension LazyReference: @unchecked Sendable {}
