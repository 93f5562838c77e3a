// SPDX-License-Identifier: Apache-2.0
// Values that belong to one call: what Go keeps in a context.

/// Names a value that interceptors give to a call.
///
/// ```swift
/// enum UserKey: CallKey { static let defaultValue: User? = nil }
/// ```
public protocol CallKey {
  associatedtype Value: Sendable
  /// What the key stands for where nobody has set it.
  static var defaultValue: Value { get }
}

/// Values of the call that this task serves: interceptors fill them, handlers read them. They are not sent
/// to a peer; what should travel goes into the metadata.
public struct CallValues: Sendable {
  private var content: [ObjectIdentifier: any Sendable] = [:]

  public init() {}

  public subscript<Key: CallKey>(key: Key.Type) -> Key.Value {
    get { content[ObjectIdentifier(key)] as? Key.Value ?? Key.defaultValue }
    set { content[ObjectIdentifier(key)] = newValue }
  }

  /// Those of the call whose handler this task runs, or of the task that started it.
  @TaskLocal public static var current = CallValues()
}
