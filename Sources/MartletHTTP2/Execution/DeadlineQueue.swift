// SPDX-License-Identifier: Apache-2.0
// The deadlines of one loop's calls.

/// A call that ends at its deadline.
protocol Expiring: AnyObject {
  /// Where the queue has it, which alone changes this; -1 where none has.
  var deadlinePlace: Int { get set }
  func deadlinePassed()
}

/// Calls by their deadlines, the next one first.
///
/// Nearly all calls have a deadline, and nearly all end long before it: what counts is how soon one is put
/// in and taken out. Each call knows its place in the heap, so that nothing is searched for; one timer of the
/// loop's serves all of them. The time is the loop's, which stands still while the machine sleeps, as its
/// timers do.
struct DeadlineQueue<Call: Expiring, Time: Comparable>: ~Copyable {
  private var heap: [(time: Time, call: Call)] = []

  var count: Int { heap.count }

  /// The next deadline.
  var first: Time? { heap.first?.time }

  /// Puts a call in, which is in no queue.
  mutating func insert(_ call: Call, _ time: Time) {
    call.deadlinePlace = heap.count
    heap.append((time, call))
    rise(heap.count - 1)
  }

  /// Takes a call out, if it is here.
  mutating func remove(_ call: Call) {
    let place = call.deadlinePlace
    guard heap.indices.contains(place), heap[place].call === call else { return }
    call.deadlinePlace = -1
    let last = heap.removeLast()
    guard place < heap.count else { return }
    put(last, at: place)
    sink(place)
    rise(place)
  }

  /// Takes out the next call, if its time has come.
  mutating func takeDue(at now: Time) -> Call? {
    guard let next = heap.first, next.time <= now else { return nil }
    remove(next.call)
    return next.call
  }

  private mutating func put(_ entry: (time: Time, call: Call), at place: Int) {
    heap[place] = entry
    entry.call.deadlinePlace = place
  }

  private mutating func rise(_ start: Int) {
    var place = start
    let entry = heap[start]
    while place > 0, entry.time < heap[(place - 1) / 2].time {
      put(heap[(place - 1) / 2], at: place)
      place = (place - 1) / 2
    }
    if place != start { put(entry, at: place) }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    let entry = heap[start]
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].time < heap[child].time { child += 1 }
      guard heap[child].time < entry.time else { break }
      put(heap[child], at: place)
      place = child
    }
    if place != start { put(entry, at: place) }
  }
}
