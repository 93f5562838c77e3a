// SPDX-License-Identifier: Apache-2.0
// What all connections of a channel have in common.

internal import Logging
internal import MartletRPC

/// A channel's settings, as they were when it was made.
struct ChannelSettings: Sendable {
  /// The target in full, as telemetry names it.
  var targetName = ""
  /// What `:authority` says.
  var authority: String
  /// The name that certificates have to be for; `nil` where there is none.
  var serverName: String?
  var security: TransportSecurity?
  var loadBalancing = LoadBalancing.pickFirst
  var limits = ConnectionLimits()
  var times = ChannelTimes()
  var compressors = Compressors.standard
  var logger: Logger
}
