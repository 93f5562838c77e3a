// SPDX-License-Identifier: Apache-2.0
// The memory of nghttp2's sessions, kept from one call to the next.

internal import CNghttp2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Small blocks that sessions of one loop gave back, by size.
///
/// A call takes eight of them and gives them back at its end. Calls come and go many at a time, where malloc
/// keeps seven of a size within easy reach and takes two hundred instructions for each of the others. All are
/// blocks of malloc's, so that they may be given back to it at any time.
struct SessionMemory: ~Copyable {
  /// The first block of each size; each holds the address of the next one.
  private let first: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// What is kept here now.
  private(set) var bytes = 0

  init() {
    first = .allocate(capacity: Self.sizes)
    first.initialize(repeating: nil, count: Self.sizes)
  }

  deinit {
    for size in 0..<Self.sizes {
      while let block = first[size] {
        first[size] = block.load(as: UnsafeMutableRawPointer?.self)
        free(block)
      }
    }
    first.deallocate()
  }

  @inline(__always)
  mutating func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard (0...Self.blockBytesMax).contains(byteCount) else { return malloc(byteCount) }
    let size = max(1, (byteCount + 7) / 16)
    guard let block = first[size] else { return malloc(Self.blockBytes(size)) }
    first[size] = block.load(as: UnsafeMutableRawPointer?.self)
    bytes -= Self.blockBytes(size)
    return block
  }

  @inline(__always)
  mutating func giveBack(_ block: UnsafeMutableRawPointer) {
    let size = (Self.capacity(block) - 8) / 16
    guard size > 0, size < Self.sizes, bytes + Self.blockBytes(size) <= Self.bytesMax else {
      free(block)
      return
    }
    block.storeBytes(of: first[size], as: UnsafeMutableRawPointer?.self)
    first[size] = block
    bytes += Self.blockBytes(size)
  }

  /// What glibc's malloc has room for in its blocks: 24 bytes, 40, 56 and so on.
  private static func blockBytes(_ size: Int) -> Int { size * 16 + 8 }

  static func capacity(_ block: UnsafeMutableRawPointer) -> Int {
    #if canImport(Darwin)
      malloc_size(block)
    #else
      malloc_usable_size(block)
    #endif
  }

  private static let sizes = 32
  private static var blockBytesMax: Int { blockBytes(sizes - 1) }
  /// What some five hundred calls take.
  static let bytesMax = 512 * 1024
}

extension SessionMemory {
  /// Has nghttp2 ask the memory of this loop, which the session's owner keeps alive.
  static func functions(of executor: EventLoopExecutor) -> nghttp2_mem {
    nghttp2_mem(
      mem_user_data: Unmanaged.passUnretained(executor).toOpaque(),
      malloc: allocated,
      free: { block, user in
        guard let block else { return }
        if onLoop(user, { $0.sessionMemory.giveBack(block) }) == nil { free(block) }
      },
      calloc: { count, each, user in
        let (bytes, isTooMuch) = count.multipliedReportingOverflow(by: each)
        guard !isTooMuch, let block = allocated(bytes, user) else { return nil }
        return memset(block, 0, bytes)
      },
      realloc: { block, bytes, _ in realloc(block, bytes) })
  }
}

// Free functions, since a C function pointer captures nothing, not even its type.

private func allocated(_ bytes: Int, _ user: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  onLoop(user) { $0.sessionMemory.allocate(bytes) } ?? malloc(bytes)
}

/// Does nothing elsewhere: whoever lets the last of a session go may be on any thread.
private func onLoop<Result>(
  _ user: UnsafeMutableRawPointer?, _ body: (EventLoopExecutor) -> Result
) -> Result? {
  guard let user else { return nil }
  return Unmanaged<EventLoopExecutor>.fromOpaque(user)._withUnsafeGuaranteedRef {
    $0.isCurrent ? body($0) : nil
  }
}
