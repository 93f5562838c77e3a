// SPDX-License-Identifier: Apache-2.0
// Memory from malloc.

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
public enum RawMemory {
  /// At least `byteCount` bytes, aligned for any scalar.
  public static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    // No memory is the end of the process wherever Swift allocates; sizes were checked before.
    guard let memory = malloc(byteCount) else { preconditionFailure("out of memory") }
    return memory
  }

  public static func free(_ memory: UnsafeMutableRawPointer?) {
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
}
