// SPDX-License-Identifier: Apache-2.0
// The seventeen outcomes that a call can have (grpc/doc/statuscodes.md).

/// How a call ended.
public enum StatusCode: Int, Sendable, Hashable, CaseIterable {
  /// The call succeeded.
  case ok = 0
  /// The call was cancelled, as a rule by its caller.
  case cancelled = 1
  /// A failure that no other code describes; what a handler's foreign error becomes.
  case unknown = 2
  /// The request is wrong whatever state the system is in.
  case invalidArgument = 3
  /// The deadline passed before the call had ended.
  case deadlineExceeded = 4
  /// Something that was asked for does not exist.
  case notFound = 5
  /// Something that was to be made exists already.
  case alreadyExists = 6
  /// The caller is known, and may not do this.
  case permissionDenied = 7
  /// A quota, a limit or a disk is exhausted.
  case resourceExhausted = 8
  /// The system is not in the state that the call needs; retrying alone does not help.
  case failedPrecondition = 9
  /// The call lost against a concurrent one; retry it from a higher level.
  case aborted = 10
  /// The request reaches past what exists now, and may be right later.
  case outOfRange = 11
  /// The peer does not offer this method or feature.
  case unimplemented = 12
  /// An invariant is broken, in the protocol or in the service.
  case `internal` = 13
  /// The service cannot be reached now; retrying with a back-off may help.
  case unavailable = 14
  /// Data are lost or damaged beyond repair.
  case dataLoss = 15
  /// The caller's identity is missing or not proven.
  case unauthenticated = 16
}

extension StatusCode: CustomStringConvertible {
  /// The name that the specification gives the code, such as `NOT_FOUND`.
  public var description: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internal: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }
}
