// SPDX-License-Identifier: Apache-2.0

/// Where a field lies through which a message contains itself: behind a pointer, and copied when it is
/// changed while shared, so that it behaves as any other value does. Generated code keeps one beside a
/// property of the field's own type.
// A property wrapper would read better, but the compiler refuses one inside a `nonisolated` struct.
public struct Boxed<Value: Sendable & Hashable>: Sendable, Hashable {
  // Written only while this struct holds the one reference to it.
  final class Box: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  var box: Box?

  public init() {}

  public var value: Value? {
    get { box?.value }
    set {
      guard let newValue else {
        box = nil
        return
      }
      if isKnownUniquelyReferenced(&box) {
        box?.value = newValue
      } else {
        box = Box(newValue)
      }
    }
  }

  /// The box, which nobody else holds.
  mutating func unique(_ initial: @autoclosure () -> Value) -> Box {
    // Asked before it is bound: the binding would be a second reference.
    if isKnownUniquelyReferenced(&box), let box { return box }
    let copy = Box(box?.value ?? initial())
    box = copy
    return copy
  }

  public static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.value == right.value
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
