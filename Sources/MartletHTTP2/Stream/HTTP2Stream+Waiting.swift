// SPDX-License-Identifier: Apache-2.0
// Tasks that wait for messages, or for room. On the stream's own loop they look at the stream; from
// another thread they leave a note there and get the message itself.

internal import MartletRPC
internal import Synchronization

extension HTTP2Stream {
  /// Who waits for a message: a task of the loop's, which looks again, or one elsewhere.
  enum Reader {
    case here(UnsafeContinuation<Void, Never>)
    case elsewhere(Visit<Delivery>, only: Bool)
  }

  /// Who waits for the queue to fall below its mark.
  enum Writer {
    case here(UnsafeContinuation<Void, Never>)
    case elsewhere(Visit<RPCError?>)
  }

  /// A message or an end, as it crosses from the loop to another thread.
  enum Delivery: @unchecked Sendable {  // the memory has one owner, the receiver
    case message(UnsafeMutableRawBufferPointer)
    case end
    case failure(RPCError)
  }

  /// What reading finds now.
  enum Finding: @unchecked Sendable {  // lent to one reader
    case nothing
    /// A message, lent until the next look.
    case message(UnsafeRawBufferPointer)
    case end
    case failure(RPCError)
  }

  // MARK: Reading

  final func takeOnly() -> ReceivedMessage? {
    guard executor.isCurrent, case .success? = inboundEnd,
      case .message(let bytes, isCompressed: false) = inbound.front(messageBytesMax: limits.messageBytesMax),
      inbound.count == InboundBuffer.prefixBytes + bytes.count
    else { return nil }
    inbound.take(bytes.count)
    record?.messageReceived()
    credit(frontIsWhole: false)
    return ReceivedMessage(lending: bytes)
  }

  /// The next message or the end, if either is here. With `only`, once the peer's end is here too.
  // Not inlined: its temporaries would lie in the frame of whoever waits.
  @inline(never)
  final func look(only: Bool) -> Finding {
    if only {
      // Their window may be all that the peer has, so that the end would never come.
      guard let inboundEnd else { return hasSeveral ? .failure(.severalMessages) : .nothing }
      // A client's failed call has no message worth having; its status is what counts.
      if case .failure(let error) = inboundEnd { return .failure(error) }
    }
    inbound.loanEnded()
    switch inbound.front(messageBytesMax: limits.messageBytesMax) {
    case .message(let bytes, let isCompressed): return take(bytes, isCompressed, only: only)
    // What is wrong behind the first message is only seen once that has been read.
    case .tooLarge(let length): return .failure(broken(tooLarge(length)))
    case .badFlag(let flag): return .failure(broken(badFlag(flag)))
    case .incomplete: break
    }
    switch inboundEnd {
    case nil: return .nothing
    case .failure(let error): return .failure(error)
    case .success: return inbound.count > 0 ? .failure(broken(cutShort)) : .end
    }
  }

  private final func take(_ bytes: UnsafeRawBufferPointer, _ isCompressed: Bool, only: Bool) -> Finding {
    inbound.take(bytes.count)
    record?.messageReceived()
    var message = bytes
    lastWasCompressed = isCompressed
    if isCompressed {
      do throws(RPCError) { message = try decompressed(bytes) } catch { return .failure(error) }
    }
    if only, inbound.count > 0 { return .failure(.severalMessages) }
    switch inbound.front(messageBytesMax: limits.messageBytesMax) {
    case .message: credit(frontIsWhole: true)
    default: credit(frontIsWhole: false)
    }
    return .message(message)
  }

  /// The message that these bytes hold, lent as they are.
  private final func decompressed(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> UnsafeRawBufferPointer
  {
    guard let decompressor else {
      throw broken(
        RPCError(.internal, "a message is marked compressed, but grpc-encoding names no compression"))
    }
    do throws(CompressorError) {
      return inbound.lend(try decompressor.decompress(bytes, limit: limits.messageBytesMax))
    } catch .tooLarge(let limit) {
      throw broken(
        RPCError(
          .resourceExhausted, "a message is over the limit of \(limit) bytes once it is decompressed"))
    } catch {
      throw broken(
        RPCError(.internal, "a message is not the \(decompressor.name) that grpc-encoding says it is"))
    }
  }

  /// Ends the call for its peer's fault, on both sides.
  private final func broken(_ error: RPCError) -> RPCError {
    inboundFailed(error)
    return error
  }

  /// For a task of the loop's that may be cancelled by anybody.
  nonisolated(nonsending) fileprivate final func receiveHere() async throws(RPCError) -> ReceivedMessage? {
    while true {
      switch look(only: false) {
      case .message(let bytes): return ReceivedMessage(lending: bytes)
      case .end: return nil
      case .failure(let error): throw error
      case .nothing: break
      }
      try stopIfCancelled()
      await waitToRead()
    }
  }

  /// For the handler's own task: the stream itself cancels it when its call ends, and wakes it then. Nobody
  /// else can, so that its waits need no handler for cancellation, which costs a lock and 150 bytes.
  // Inlined into the witness that the call layer calls: each frame takes 48 bytes at least of what a parked
  // handler keeps, and all of them are to fit one slab of its task.
  @inline(__always)
  nonisolated(nonsending) fileprivate final func receiveParked(
    only: Bool
  ) async throws(RPCError) -> ReceivedMessage? {
    while true {
      switch look(only: only) {
      case .message(let bytes): return ReceivedMessage(lending: bytes)
      case .end: return nil
      case .failure(let error): throw error
      case .nothing: break
      }
      try stopIfCancelled()
      await withUnsafeContinuation { add(.here($0)) }
    }
  }

  // Not inlined, as little of a parked handler's frame as can be: what is in it stays for as long as the
  // handler waits.
  @inline(never)
  nonisolated(nonsending) private final func waitToRead() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { add(.here($0)) }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  /// Whether this is the handler's own task, on its loop.
  fileprivate final var isOwnTask: Bool {
    guard executor.isCurrent else { return false }  // what follows is the loop's
    let own = ownTask
    return own != 0 && withUnsafeCurrentTask { $0?.hashValue == own }
  }

  nonisolated(nonsending) fileprivate final func receiveElsewhere(
    only: Bool
  ) async throws(RPCError) -> ReceivedMessage? {
    let visit = Visit<Delivery>()
    let delivery = await visit.wait {
      self.executor.execute { self.deliver(to: visit, only: only) }
    } onCancel: {
      self.executor.execute { self.waitCancelled() }
    }
    switch delivery {
    case .message(let copy): return ReceivedMessage(owning: copy)
    case .end: return nil
    case .failure(let error): throw error
    }
  }

  private final func deliver(to visit: Visit<Delivery>, only: Bool) {
    switch look(only: only) {
    case .message(let bytes): visit.end(.message(ReceivedMessage.copy(bytes)))
    case .end: visit.end(.end)
    case .failure(let error): visit.end(.failure(error))
    case .nothing where visit.isCancelled: visit.end(.failure(.waiterCancelled))
    case .nothing: add(.elsewhere(visit, only: only))
    }
  }

  @inline(never)
  private final func add(_ waiting: Reader) {
    if reader == nil { reader = waiting } else { otherReaders.append(waiting) }
  }

  /// Has everybody who waits look again: each message goes to one of them, the end to all.
  final func wakeReaders() {
    guard let first = reader else { return }
    reader = nil
    wake(first)
    guard !otherReaders.isEmpty else { return }
    let others = otherReaders
    otherReaders = []
    for other in others { wake(other) }
  }

  private final func wake(_ waiting: Reader) {
    switch waiting {
    case .here(let continuation): continuation.resume()
    case .elsewhere(let visit, let only): deliver(to: visit, only: only)
    }
  }

  /// Before a wait: a task that is cancelled already would never be woken by its cancellation.
  @inline(never)
  fileprivate final func stopIfCancelled() throws(RPCError) {
    guard Task.isCancelled else { return }
    waitCancelled()
    if case .failure(let error) = inboundEnd { throw error }
    throw .waiterCancelled
  }

  // MARK: Writing

  // Inlined like `receiveParked`; waiting is apart, as few messages have to.
  @inline(__always)
  nonisolated(nonsending) final func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    guard executor.isCurrent else {
      try await sendElsewhere(message)
      return
    }
    try enqueue(message)
    if outbound.count > limits.streamSendBufferBytes { try await waitForRoom() }
  }

  @inline(never)
  nonisolated(nonsending) private final func waitForRoom() async throws(RPCError) {
    while outbound.count > limits.streamSendBufferBytes {
      if let outboundFailure { throw outboundFailure }
      try stopIfCancelled()
      if isOwnTask {
        await withUnsafeContinuation { writers.append(.here($0)) }
      } else {
        await waitToWrite()
      }
    }
  }

  @inline(never)
  nonisolated(nonsending) private final func waitToWrite() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { writers.append(.here($0)) }
    } onCancel: {
      executor.execute { self.waitCancelled() }
    }
  }

  nonisolated(nonsending) private final func sendElsewhere(
    _ message: consuming EncodedMessage
  ) async throws(RPCError) {
    let parts = EncodedMessage.Parts(message)
    let visit = Visit<RPCError?>()
    let failure = await visit.wait {
      self.executor.execute { self.take(parts, from: visit) }
    } onCancel: {
      self.executor.execute { self.waitCancelled() }
    }
    if let failure { throw failure }
  }

  private final func take(_ parts: EncodedMessage.Parts, from visit: Visit<RPCError?>) {
    do throws(RPCError) {
      try enqueue(EncodedMessage(parts))
    } catch {
      visit.end(error)
      return
    }
    waitForRoom(visit)
  }

  private final func waitForRoom(_ visit: Visit<RPCError?>) {
    if outbound.count <= limits.streamSendBufferBytes {
      visit.end(nil)
    } else if let outboundFailure {
      visit.end(outboundFailure)
    } else if visit.isCancelled {
      visit.end(.waiterCancelled)
    } else {
      writers.append(.elsewhere(visit))
    }
  }

  final func wakeWriters() {
    guard !writers.isEmpty else { return }
    let waiting = writers
    writers = []
    for writer in waiting {
      switch writer {
      case .here(let continuation): continuation.resume()
      case .elsewhere(let visit): waitForRoom(visit)
      }
    }
  }
}

extension ServerStream {
  @inline(__always)
  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    guard isOwnTask else { return try await receiveElsewhere(only: false) }
    return try await receiveParked(only: false)
  }

  @inline(__always)
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    guard isOwnTask else { return try await receiveElsewhere(only: true) }
    return try await receiveParked(only: true)
  }
}

extension ClientStream {
  @inline(__always)
  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    guard executor.isCurrent else { return try await receiveElsewhere(only: false) }
    return try await receiveHere()
  }
}

/// One wait of a task elsewhere for something that a loop will say, once.
final class Visit<Result: Sendable>: Sendable {
  private struct State {
    var continuation: UnsafeContinuation<Result, Never>?
    var isCancelled = false
  }

  private let state = Mutex(State())

  /// Whether the task has been cancelled meanwhile.
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Suspends until `end`; `begin` has the loop told of the wait.
  nonisolated(nonsending) func wait(
    _ begin: () -> Void, onCancel: @Sendable () -> Void
  ) async -> Result {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        state.withLock { $0.continuation = continuation }
        begin()
      }
    } onCancel: {
      state.withLock { $0.isCancelled = true }
      onCancel()
    }
  }

  func end(_ result: Result) {
    let continuation = state.withLock { state in
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: result)
  }
}
