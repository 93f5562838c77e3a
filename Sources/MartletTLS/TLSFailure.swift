// SPDX-License-Identifier: Apache-2.0

/// Certificates or keys that cannot be used.
public struct TLSFailure: Error, Sendable, CustomStringConvertible {
  /// Which file or setting, what is wrong with it, and what to do.
  public let description: String
}
