// SPDX-License-Identifier: Apache-2.0

/// One token: what it is, and where. Its text stays in the source.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case identifier
    case integer
    case float
    case string
    case symbol
    case end
  }

  var kind: Kind
  var start: Int32
  var end: Int32

  var span: SourceSpan { SourceSpan(start: start, end: end) }
}
