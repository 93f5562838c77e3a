// SPDX-License-Identifier: Apache-2.0
import CHeap

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures and prints one operation: the best of 7 runs of 20 ms each, in nanoseconds of a processor. The
/// best one is the one that others disturbed least.
public func measure(_ payload: String, _ operation: String, _ body: () -> Void) {
  // For callgrind, whose counts do not depend on what else the machine does.
  if let rounds = getenv("ROUNDS_ONLY").flatMap({ Int(String(cString: $0)) }) {
    for _ in 0..<rounds { body() }
    return
  }
  func time(_ rounds: Int) -> Double {
    let start = cpuNanoseconds()
    for _ in 0..<rounds { body() }
    return cpuNanoseconds() - start
  }
  var rounds = 1
  while true {
    let took = time(rounds)
    if took >= 20e6 { break }
    rounds = took < 1e5 ? rounds * 10 : max(rounds + 1, Int(Double(rounds) * 22e6 / took))
  }
  let best = (0..<7).map { _ in time(rounds) }.min() ?? 0
  print(payload, operation, best / Double(rounds))
}

/// What the process has had of a processor: what others have of it meanwhile does not count.
public func cpuNanoseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Measures one operation, unless the arguments after the payload name another one.
public func measureIf(_ payload: String, _ operation: String, _ body: () -> Void) {
  let wanted = CommandLine.arguments.dropFirst(3).first
  if wanted == nil || wanted == operation { measure(payload, operation, body) }
}

/// Prints how many bytes of the heap each of the values takes that `body` makes.
public func measureMemory<T>(_ payload: String, _ body: () -> T?) {
  var values: [T] = []
  values.reserveCapacity(200)
  let before = heap_bytes()
  for _ in 0..<200 { if let value = body() { values.append(value) } }
  print(payload, "memory", (heap_bytes() - before) / 200 + MemoryLayout<T>.stride)
  use(values)
}

/// Keeps the compiler from leaving out what nobody uses, at the cost of a call: the other peers' loops have
/// no more than that.
@inlinable
@inline(__always)
public func use<T>(_ value: consuming T) { withUnsafeMutablePointer(to: &value) { heap_keep($0) } }

public func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let count = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
    initialized = fread(buffer.baseAddress, 1, count, file)
  }
}

public func writeFile(_ path: String, _ bytes: [UInt8]) {
  guard let file = fopen(path, "wb") else { return }
  bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  fclose(file)
}
