// SPDX-License-Identifier: Apache-2.0
// Counts what costs us more than the peer, and says when it is enough.

internal import CNghttp2

/// The patience left for one peer. nghttp2 checks what is legal; this bounds what is legal and useless:
/// frames that carry no call forward (CVE-2019-9512 to 9518), CONTINUATION floods (CVE-2024-27316), and
/// requests that make us reset them (CVE-2025-8671).
struct AbuseBudget {
  /// Why patience is at an end.
  var exhausted: StaticString?

  private var idleFrames = 0
  /// When frames were last forgiven for the time that had passed.
  private var forgivenAt: Moment
  private var bytesWithoutFrame = 0
  private let bytesWithoutFrameMax: Int
  private var continuations = 0
  private var resets = 0
  private var requests = 0

  /// - Parameters:
  ///   - connectionWindowBytes: what may be on its way for streams that we have just reset.
  ///   - now: when the connection begins.
  init(connectionWindowBytes: Int, at now: ContinuousClock.Instant) {
    bytesWithoutFrameMax = connectionWindowBytes + 64 * 1024
    forgivenAt = Moment(now)
  }

  /// Takes note of bytes, before the frames in them. Frames of unknown types and DATA for closed streams are
  /// skipped without a word, so that bytes are all that is seen of them.
  mutating func bytesReceived(_ count: Int) {
    bytesWithoutFrame += count
    if bytesWithoutFrame > bytesWithoutFrameMax { exhausted = "too many frames that mean nothing" }
  }

  /// Takes note of a frame; returns whether to read on. The time is asked for when patience is short.
  mutating func frameBegan(
    type: UInt8, length: Int, flags: UInt8, at now: @autoclosure () -> ContinuousClock.Instant
  ) -> Bool {
    bytesWithoutFrame = 0
    switch UInt32(type) {
    case NGHTTP2_CONTINUATION.rawValue:
      continuations += 1
      if continuations > Self.continuationsMax { exhausted = "too many CONTINUATION frames" }
      return exhausted == nil
    case NGHTTP2_HEADERS.rawValue:
      idleFrames = max(0, idleFrames - Self.idleFramesPerRequest)
    case NGHTTP2_DATA.rawValue where length > 0 || UInt32(flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0:
      // Flow control bounds these, and they earn what a reader's window updates cost.
      idleFrames = max(0, idleFrames - 1)
    default:
      idleFrames += 1
      if areTooMany(now) { exhausted = "too many frames that carry no call" }
    }
    continuations = 0
    return true
  }

  /// Takes note of a response that is not the last: its HEADERS have not earned what others do.
  mutating func informationalReceived(at now: @autoclosure () -> ContinuousClock.Instant) {
    idleFrames += Self.idleFramesPerRequest + 1
    if areTooMany(now) { exhausted = "too many responses that are not the last" }
  }

  /// Whether more frames came than calls and time account for: a stream that is quiet for days is kept alive
  /// by PINGs, and each of them counts.
  private mutating func areTooMany(_ now: () -> ContinuousClock.Instant) -> Bool {
    guard idleFrames > Self.idleFramesMax else { return false }
    let now = Moment(now())
    let seconds = max(forgivenAt.duration(to: now).components.seconds, 0)
    guard seconds > 0 else { return true }
    forgivenAt = now
    let forgiven = Int(min(seconds, Int64(idleFrames))) * Self.idleFramesPerSecond
    idleFrames = max(0, idleFrames - forgiven)
    return idleFrames > Self.idleFramesMax
  }

  /// Takes note of a request. (HEADERS frames are more: trailers are some too.)
  mutating func requestBegan() { requests += 1 }

  /// Takes note of a stream that we had to reset for its peer's fault.
  mutating func resetSent() {
    resets += 1
    if resets > Self.resetsMax + requests / 2 { exhausted = "too many requests had to be reset" }
  }

  /// What a reader may send us of our sent DATA: one WINDOW_UPDATE each for stream and connection.
  mutating func dataSent() { idleFrames = max(0, idleFrames - 2) }

  private static let continuationsMax = 8
  private static let idleFramesMax = 1000
  private static let idleFramesPerRequest = 8
  private static let idleFramesPerSecond = 10
  private static let resetsMax = 100
}
