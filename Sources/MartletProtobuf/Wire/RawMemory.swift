// SPDX-License-Identifier: Apache-2.0
// Memory from malloc, and large blocks kept for the next message.

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Android)
  internal import Android
#else
  internal import Darwin
#endif

/// Memory for messages on their way. `UnsafeMutableRawPointer.allocate` promises an alignment, for which
/// it asks posix_memalign, and that takes three times as long as malloc; bytes need none.
///
/// Large blocks are kept for a while: given back, they would leave the heap's end, and the next one would
/// have each of its pages faulted in anew, which costs more than all else that is done with a large message.
public enum RawMemory {
  /// At least `byteCount` bytes, aligned for any scalar.
  public static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    if byteCount < LargeBlocks.sizes.lowerBound, let memory = malloc(byteCount) { return memory }
    return allocateLarge(byteCount)
  }

  @inline(never)
  private static func allocateLarge(_ byteCount: Int) -> UnsafeMutableRawPointer {
    guard LargeBlocks.sizes.contains(byteCount) else { return fresh(byteCount) }
    let size = LargeBlocks.rounded(byteCount)
    return LargeBlocks.shared.withLock { $0.take(size) } ?? fresh(size)
  }

  /// Gives back memory that was allocated with this `byteCount`.
  public static func free(_ memory: UnsafeMutableRawPointer?, byteCount: Int) {
    guard let memory else { return }
    if LargeBlocks.sizes.contains(byteCount) {
      let size = LargeBlocks.rounded(byteCount)
      if LargeBlocks.shared.withLock({ $0.keep(memory, size) }) { return }
    }
    #if canImport(Glibc)
      Glibc.free(memory)
    #elseif canImport(Musl)
      Musl.free(memory)
    #elseif canImport(Android)
      Android.free(memory)
    #else
      Darwin.free(memory)
    #endif
  }

  /// Appends elements that lie in memory as the array will have them.
  // An array made from memory would look up its type in tables of the run time; one that grows does not.
  @inline(__always)
  static func append<Element: BitwiseCopyable>(
    _ source: UnsafeRawPointer, _ byteCount: Int, to array: inout [Element]
  ) {
    let added = byteCount / MemoryLayout<Element>.stride
    array.append(addingCapacity: added) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let target = buffer.baseAddress else { return }
        copy(source, to: target, byteCount: byteCount)
        count = added
      }
    }
  }

  /// Copies bytes between places that do not overlap.
  ///
  /// What the processor's first cache does not hold, memcpy of glibc before 2.40 copies with `rep movsb`. On
  /// AMD's Zen 3 and 4 that takes 8 % longer than a loop, and 15 times as long where the target stands up to
  /// 63 bytes further in its page than the source in its own.
  static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, byteCount: Int) {
    #if arch(x86_64)
      if byteCount >= loopBytesMin, byteCount < 1 << 20 { return copyInLoop(source, target, byteCount) }
    #endif
    target.copyMemory(from: source, byteCount: byteCount)
  }

  /// Below this memcpy is faster than a loop.
  static var loopBytesMin: Int { 20 << 10 }

  /// A line of the cache at a time, the target's.
  @inline(never)
  private static func copyInLoop(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ byteCount: Int
  ) {
    var offset = 63 & -Int(bitPattern: target)
    target.copyMemory(from: source, byteCount: offset)
    while offset <= byteCount - 64 {
      let line = (source + offset).loadUnaligned(as: SIMD8<UInt64>.self)
      (target + offset).storeBytes(of: line, as: SIMD8<UInt64>.self)
      offset += 64
    }
    (target + offset).copyMemory(from: source + offset, byteCount: byteCount - offset)
  }

  /// Whether the bytes are the same, however many. What looks at them is compiled with optimisation in a
  /// debug build too, where a test compares the messages it got with those it wants.
  static func isSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let start = left.baseAddress, let other = right.baseAddress else { return true }
    return memcmp(start, other, left.count) == 0
  }

  /// Whether as many bytes of both are the same; for a few, without a call.
  @inline(__always)
  static func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    func isEqual<Word: FixedWidthInteger & BitwiseCopyable>(at index: Int, _ type: Word.Type) -> Bool {
      (left + index).loadUnaligned(as: type) == (right + index).loadUnaligned(as: type)
    }
    if count >= 8 {
      var index = 0
      while index + 8 < count {
        if !isEqual(at: index, UInt64.self) { return false }
        index += 8
      }
      // The last ones, some of them perhaps once more.
      return isEqual(at: count - 8, UInt64.self)
    }
    if count >= 4 { return isEqual(at: 0, UInt32.self) && isEqual(at: count - 4, UInt32.self) }
    for index in 0..<count where !isEqual(at: index, UInt8.self) { return false }
    return true
  }

  private static func fresh(_ byteCount: Int) -> UnsafeMutableRawPointer {
    // No memory is the end of the process wherever Swift allocates; sizes were checked before.
    guard let memory = malloc(byteCount) else { preconditionFailure("out of memory") }
    #if canImport(Glibc) || canImport(Musl)
      if byteCount >= hugeBytesMin { useHugePages(memory, byteCount) }
    #endif
    return memory
  }

  #if canImport(Glibc) || canImport(Musl)
    /// From here on malloc asks the system for memory each time, and gives it back.
    private static var hugeBytesMin: Int { 32 << 20 }

    /// Has the system hand out 2 MiB at a time as the memory is first written to, where it usually does
    /// 4 KiB: that takes several times as long as writing a message.
    private static func useHugePages(_ memory: UnsafeMutableRawPointer, _ byteCount: Int) {
      let page = Int(getpagesize())
      let start = memory.alignedUp(toMultipleOf: page)
      // A kernel that has no such pages refuses, and nothing is lost.
      _ = madvise(start, (memory + byteCount - start) / page * page, MADV_HUGEPAGE)
    }
  #endif
}

/// Free blocks by size, in steps of 16 KiB; 8 MiB at most in all.
private struct LargeBlocks: ~Copyable, @unchecked Sendable {  // nobody else knows the blocks
  private var bySize: [[UnsafeMutableRawPointer]] = []
  private var bytes = 0

  static let shared = Mutex(LargeBlocks())
  /// Smaller ones malloc keeps itself; larger ones are rare, and too much to keep.
  static var sizes: ClosedRange<Int> { 32 * 1024...1024 * 1024 }
  private static var step: Int { 16 * 1024 }
  private static let bytesMax = 8 * 1024 * 1024

  static func rounded(_ byteCount: Int) -> Int { (byteCount + step - 1) / step * step }

  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard bytes > 0, let block = bySize[size / Self.step].popLast() else { return nil }
    bytes -= size
    return block
  }

  mutating func keep(_ block: UnsafeMutableRawPointer, _ size: Int) -> Bool {
    guard bytes + size <= Self.bytesMax else { return false }
    if bySize.isEmpty { bySize = Array(repeating: [], count: Self.sizes.upperBound / Self.step + 1) }
    bySize[size / Self.step].append(block)
    bytes += size
    return true
  }
}
