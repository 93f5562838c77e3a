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
