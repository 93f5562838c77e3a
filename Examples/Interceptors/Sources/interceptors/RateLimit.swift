// SPDX-License-Identifier: Apache-2.0
// How often: a bucket of tokens for each caller.
import Martlet
import Synchronization

/// Allows each caller so many calls a second, and a burst of some more.
final class RateLimit: ServerInterceptor {
  private let rate: Double
  private let burst: Double
  private let now: @Sendable () -> ContinuousClock.Instant
  private let buckets = Mutex<[String: TokenBucket]>([:])

  /// - Parameters:
  ///   - rate: calls a second.
  ///   - burst: calls that may come at once after a pause.
  ///   - now: the time; tests have their own.
  init(rate: Double, burst: Double, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    (self.rate, self.burst, self.now) = (rate, burst, now)
  }

  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    let wait = buckets.withLock { buckets in
      // By the caller's name, which interceptors further out have put there, so that there are only as many
      // buckets as callers; a caller without one is limited with all others of its kind.
      buckets[call.values[CallerKey.self] ?? "", default: TokenBucket(rate: rate, burst: burst, now: now())]
        .take(at: now())
    }
    guard let wait else { return try await next(call) }
    let milliseconds = Int((wait / .milliseconds(1)).rounded(.up))
    throw RPCError(
      .resourceExhausted, "more than \(rate) calls a second; try again in \(milliseconds) ms",
      metadata: ["retry-after-ms": "\(milliseconds)"])
  }
}

/// A bucket that fills at a rate, and that each call takes one token from.
struct TokenBucket {
  let rate: Double
  let burst: Double
  private var tokens: Double
  private var filled: ContinuousClock.Instant

  init(rate: Double, burst: Double, now: ContinuousClock.Instant) {
    (self.rate, self.burst, self.tokens, self.filled) = (rate, burst, burst, now)
  }

  /// Takes a token; returns how long to wait when there is none.
  mutating func take(at now: ContinuousClock.Instant) -> Duration? {
    tokens = min(burst, tokens + filled.duration(to: now) / .seconds(1) * rate)
    filled = now
    guard tokens >= 1 else { return .seconds(1) * ((1 - tokens) / rate) }
    tokens -= 1
    return nil
  }
}
