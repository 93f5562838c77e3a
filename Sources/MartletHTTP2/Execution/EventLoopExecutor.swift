// SPDX-License-Identifier: Apache-2.0
// A NIO event loop as the place where handlers run.

internal import MartletRPC
internal import NIOCore
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs tasks on the loop that owns their connection: no thread hop, no lock, no wake-up per step.
///
/// Work is done in ticks. A tick takes what other threads have left, runs every ready job, and then
/// flushes each connection that has something to send, once. Jobs enqueued on the loop go to a plain
/// array; those from elsewhere through one lock and at most one wake-up a batch.
final class EventLoopExecutor: TaskExecutor, @unchecked Sendable {  // all but `inbox` is the loop's own
  @exclusivity(unchecked) private(set) var loop: any EventLoop
  let world: LoopWorld

  @exclusivity(unchecked) private var ready: [UnownedJob] = []
  @exclusivity(unchecked) private var running: [UnownedJob] = []
  @exclusivity(unchecked) private var dirty: [HTTP2Connection] = []
  private var tickIsDue = false
  private var isTicking = false
  /// A socket's bytes are being read: the tick that they lead to is certain.
  @exclusivity(unchecked) private var isReading = false
  /// What connections write with while they flush, one after the other: an idle one keeps no buffer.
  let writer: OutputWriter
  @exclusivity(unchecked) private var output = ByteBuffer()
  /// What nghttp2's sessions keep things in.
  @exclusivity(unchecked) var sessionMemory = SessionMemory()
  /// What sockets are read into, one after the other, while none reads.
  @exclusivity(unchecked) private var input = ByteBuffer()
  /// The loop's thread once it is known, 0 before: asking the loop itself costs ten times as much.
  private let thread = Atomic<UInt>(0)
  private let inbox = Mutex(Inbox())
  /// What this tick took from there.
  @exclusivity(unchecked) private var taken = Inbox()

  /// When calls end that do not end before.
  @exclusivity(unchecked) private var deadlines = DeadlineQueue<HTTP2Stream, NIODeadline>()
  /// When that is looked at next, and by which timer.
  private var alarm: (time: NIODeadline, timer: Scheduled<Void>)?

  /// A task that waits for a call.
  @exclusivity(unchecked) var waitingRun: HandlerRun?
  /// Connections of servers on this loop, and lost ones whose handlers have not returned.
  var serverConnections = 0 {
    didSet {
      guard serverConnections == 0, let run = waitingRun else { return }
      waitingRun = nil
      run.dismiss()
    }
  }

  /// Who looks whether work here comes to an end; `nil` on loops of clients alone.
  var watch: StallWatch?
  /// The beats so far, as the loop counts and as others see them: odd while work goes on.
  private var beats: UInt = 0
  private let shownBeat = Atomic<UInt>(0)
  /// The route of the handler that runs in its first step; 0 otherwise. Whoever watches holds the routes.
  private let shownRoute = Atomic<UInt>(0)
  /// The beat at which whoever watches found this loop held up, and asks by whom; 0 when nobody asks.
  private let stalledBeat = Atomic<UInt>(0)

  /// What other threads have left for the next tick, and the memory that held it in the one before.
  private struct Inbox {
    var jobs: [UnownedJob] = []
    var work: [Work] = []
    /// A tick that will look here is due, or runs.
    var isWatched = false
    var isEmpty: Bool { jobs.isEmpty && work.isEmpty }

    mutating func clear() {
      jobs.removeAll(keepingCapacity: jobs.count < Self.keptMax)
      work.removeAll(keepingCapacity: work.count < Self.keptMax)
    }

    private static let keptMax = 4096
  }

  /// What is to be done on the loop. Calls begin here, and need no closure for it.
  private enum Work {
    case closure(@Sendable () -> Void)
    case call(ClientStream)
  }

  init(_ loop: any EventLoop, world: LoopWorld = .machine) {
    self.loop = loop
    self.world = world
    writer = OutputWriter(world.sockets)
    if loop.inEventLoop { thread.store(Self.currentThread, ordering: .relaxed) }
  }

  /// Whether this is the loop's thread. (Before its first tick it may say no where yes is true.)
  var isCurrent: Bool { thread.load(ordering: .relaxed) == Self.currentThread }

  private static var currentThread: UInt {
    #if canImport(Darwin)
      UInt(bitPattern: pthread_self())
    #else
      UInt(pthread_self())
    #endif
  }

  /// Lends the loop's buffer for reading; without `giveBack` there will be another.
  func takeInput() -> ByteBuffer {
    var buffer = ByteBuffer()
    swap(&buffer, &input)
    buffer.clear(minimumCapacity: Self.inputBytes)
    return buffer
  }

  func giveBack(_ buffer: consuming ByteBuffer) { input = buffer }

  /// Says that `tick` is called when what arrived has been read.
  func readingBegan() { isReading = true }

  /// Lends the loop's output buffer, empty.
  func withOutput(_ body: (inout ByteBuffer) -> Void) {
    var buffer = ByteBuffer()
    swap(&buffer, &output)
    buffer.clear(minimumCapacity: Self.outputBytes)
    body(&buffer)
    swap(&buffer, &output)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if isCurrent {
      ready.append(job)
      scheduleTick()
    } else {
      post { $0.jobs.append(job) }
    }
  }

  /// Goes on with a task that waits, here and now. On the loop's thread, outside of its jobs.
  func goOn(_ waiter: UnsafeContinuation<Void, Never>) {
    let (others, wasReading) = (ready.count, isReading)
    isReading = true  // it needs no tick
    waiter.resume()
    isReading = wasReading
    guard ready.count > others, let job = ready.popLast() else { return }
    job.runSynchronously(on: asUnownedTaskExecutor())
  }

  /// Runs the work on the loop: at once when this is the loop's thread, in its next tick otherwise.
  func execute(_ work: @escaping @Sendable () -> Void) {
    if isCurrent {
      work()
    } else {
      post { $0.work.append(.closure(work)) }
    }
  }

  /// Begins a call, likewise.
  func begin(_ call: ClientStream) {
    if isCurrent {
      call.begin()
    } else {
      post { $0.work.append(.call(call)) }
    }
  }

  private func post(_ add: (inout Inbox) -> Void) {
    let idle = inbox.withLock { inbox in
      add(&inbox)
      defer { inbox.isWatched = true }
      return inbox.isWatched ? nil : loop
    }
    idle?.execute { self.tick() }
  }

  /// Has the connection flushed at the end of this tick, or of the next one.
  func flushLater(_ connection: HTTP2Connection) {
    dirty.append(connection)
    scheduleTick()
  }

  private func scheduleTick() {
    if isTicking || tickIsDue || isReading { return }
    tickIsDue = true
    loop.execute {
      self.tickIsDue = false
      self.tick()
    }
  }

  /// Runs what is ready, then flushes. Called when a connection has read what there was.
  func tick() {
    if !isCurrent {
      // A loop that this has left may have a tick left over, or still read for a connection that is lost.
      guard loop.inEventLoop else { return }
      thread.store(Self.currentThread, ordering: .relaxed)
    }
    if isTicking { return }
    isTicking = true
    watch?.wakeIfAsleep()
    isReading = false
    inbox.withLock { inbox in
      inbox.isWatched = true
      swap(&inbox.jobs, &taken.jobs)
      swap(&inbox.work, &taken.work)
    }
    if !taken.isEmpty { takeOver() }
    var rounds = 0
    while !ready.isEmpty, rounds < Self.roundsMax {
      swap(&ready, &running)
      for job in running {
        workBegins(nil)
        job.runSynchronously(on: asUnownedTaskExecutor())
        if isMarkedStalled { tellWho(job) }
      }
      running.removeAll(keepingCapacity: true)
      rounds += 1
    }
    workEnds()
    while let connection = dirty.popLast() { connection.flush() }
    isTicking = false
    // Before NIO closes a socket that takes nothing more, it reads what is left there: inside this tick.
    isReading = false
    let isWatched = inbox.withLock { inbox in
      inbox.isWatched = !inbox.isEmpty
      return inbox.isWatched
    }
    if isWatched || !ready.isEmpty { scheduleTick() }
  }

  /// Does what other threads left here, and makes ready what they enqueued.
  @inline(never)
  private func takeOver() {
    for item in taken.work {
      workBegins(nil)
      switch item {
      case .closure(let body): body()
      case .call(let call): call.begin()
      }
      // No handler's: the next one is not to be blamed for it.
      if isMarkedStalled { tellWho(nil as String?) }
    }
    ready.append(contentsOf: taken.jobs)
    taken.clear()
  }

  /// Goes on with another loop, once there is nothing to do on this one, which is to end: what handlers left
  /// behind may ask for calls that are over, and wait for an answer.
  func move(to other: any EventLoop, _ done: @escaping @Sendable () -> Void) {
    tick()
    let isIdle = inbox.withLock { inbox in
      guard !inbox.isWatched, !tickIsDue, ready.isEmpty else { return false }
      loop = other
      return true
    }
    guard isIdle else {
      loop.execute { self.move(to: other, done) }
      return
    }
    alarm?.timer.cancel()
    (alarm, watch) = (nil, nil)
    thread.store(0, ordering: .relaxed)  // the first tick there will know
    done()
  }

  /// After so many rounds of jobs that made further jobs, sockets get a turn.
  private static let roundsMax = 32
  static let outputBytes = 64 * 1024
  static let inputBytes = 64 * 1024
}

// MARK: Deadlines

extension EventLoopExecutor {
  /// Has the call end at its deadline, which is so far ahead, unless it is forgotten before.
  func end(_ call: HTTP2Stream, in remaining: Duration) {
    deadlines.insert(call, loop.now + TimeAmount(clamping: remaining))
    wakeForDeadlines()
  }

  /// Has nothing happen to the call at its deadline. The timer stays: most often it is of use to another.
  func forget(_ call: HTTP2Stream) {
    if call.deadlinePlace >= 0 { deadlines.remove(call) }
  }

  private func wakeForDeadlines() {
    guard let first = deadlines.first else { return }
    if let alarm {
      if alarm.time <= first { return }
      alarm.timer.cancel()
    }
    alarm = (first, loop.assumeIsolated().scheduleTask(deadline: first) { self.endDueCalls() })
  }

  private func endDueCalls() {
    alarm = nil
    let now = loop.now
    while let call = deadlines.takeDue(at: now) { call.deadlinePassed() }
    wakeForDeadlines()
  }
}

// MARK: Work that does not end

extension EventLoopExecutor {
  /// A piece of work begins; of a handler's first step the route is known.
  ///
  /// No route stands beside a beat that is not its own: the last one goes before the beat changes, and the
  /// new one comes after.
  func workBegins(_ route: Routes.Route?) {
    shownRoute.store(0, ordering: .relaxed)
    beats &+= 2
    shownBeat.store(beats | 1, ordering: .releasing)
    if let route {
      shownRoute.store(UInt(bitPattern: Unmanaged.passUnretained(route).toOpaque()), ordering: .releasing)
    }
  }

  func workEnds() {
    shownBeat.store(beats, ordering: .releasing)
  }

  /// For whoever watches, on another thread.
  var beat: UInt { shownBeat.load(ordering: .acquiring) }

  /// The method of the handler whose first step is the work of this beat; asked by whoever watches, and holds
  /// the routes. `nil` for other work, for calls of unknown methods, and once it has ended.
  func path(at beat: UInt) -> String? {
    let bits = shownRoute.load(ordering: .acquiring)
    // A later beat's route came after that beat, which this look then sees.
    guard self.beat == beat, let pointer = UnsafeRawPointer(bitPattern: bits) else { return nil }
    return Unmanaged<Routes.Route>.fromOpaque(pointer).takeUnretainedValue().methodPath
  }

  /// Asks who does the work of this beat. It may just have ended: then nobody answers, and nobody is blamed.
  func markStalled(at beat: UInt) { stalledBeat.store(beat, ordering: .relaxed) }

  /// Whether that question waits for its answer.
  func isMarkedStalled(at beat: UInt) -> Bool { stalledBeat.load(ordering: .relaxed) == beat }

  /// The same of the work that goes on. On the loop's thread.
  var isMarkedStalled: Bool { isMarkedStalled(at: beats | 1) }

  /// This method's handler is the one that held the loop up.
  func tellWho(_ path: String?) {
    stalledBeat.store(0, ordering: .relaxed)
    watch?.complain(of: path)
  }

  /// The same for a job that has come to its next suspension: a handler's is known by its task, of which the
  /// job is the address.
  private func tellWho(_ job: UnownedJob) {
    guard MemoryLayout<UnownedJob>.size == MemoryLayout<UInt>.size else { return tellWho(nil as String?) }
    let hash = (UnsafeRawPointer(bitPattern: unsafeBitCast(job, to: UInt.self)))?.hashValue ?? 0
    tellWho(watch?.path(ofTask: hash, on: self))
  }
}
