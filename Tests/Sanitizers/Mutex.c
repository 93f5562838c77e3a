// SPDX-License-Identifier: Apache-2.0
// What Swift's Mutex does while others want it, such that ThreadSanitizer sees it.
//
// The standard library is not instrumented: of a Mutex, ThreadSanitizer sees what is inlined, the lock and the
// unlock that nobody disputes, but not the futex that others wait for. It would report every access that only
// such a wait has kept apart. A program that is linked with this file waits by trying again; so nobody waits in
// the kernel, and no unlock has to wake anybody. It sleeps between tries: whoever has the lock may need the core.

#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#define SWIFT_SELF __attribute__((swift_context))

// Synchronization._MutexHandle._lockSlow(_: UInt32)
__attribute__((swiftcall)) void lock_slow(uint32_t thread, SWIFT_SELF _Atomic(uint32_t) *owner)
    __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");

__attribute__((swiftcall)) void lock_slow(uint32_t thread, SWIFT_SELF _Atomic(uint32_t) *owner) {
  for (uint32_t nobody = 0; !atomic_compare_exchange_weak(owner, &nobody, thread); nobody = 0) usleep(20);
}
