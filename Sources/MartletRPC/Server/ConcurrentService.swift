// SPDX-License-Identifier: Apache-2.0
// Services whose handlers run on the threads that Swift shares out, not on their connection's loop.

extension RPCService {
  /// This service with its handlers on the global concurrent pool, where they may compute for long, or wait
  /// for a disk, without holding up other calls.
  ///
  /// ```swift
  /// Server(.plaintext("127.0.0.1:50051"), services: [Greeter(), Thumbnails().runningConcurrently()])
  /// ```
  ///
  /// Each message then crosses threads, which costs some microseconds: worth it for handlers that hold a
  /// thread for a tenth of a millisecond or more. The pool has a thread per core, so one that *waits* for
  /// long, on a lock or a blocking read, still needs threads of its own. Interceptors run on the loop.
  public func runningConcurrently() -> some RPCService { runningConcurrently(on: globalConcurrentExecutor) }

  /// The same on another pool, such as a simulation's.
  package func runningConcurrently(on pool: any TaskExecutor) -> some RPCService {
    ConcurrentService(base: self, pool: pool)
  }
}

/// A service on a concurrent pool.
private struct ConcurrentService: RPCService {
  private let base: any RPCService
  private let pool: any TaskExecutor

  init(base: any RPCService, pool: any TaskExecutor) { (self.base, self.pool) = (base, pool) }

  func register(in routes: inout Routes) {
    let pool = pool
    let own = Routes([base]).mapRoutes { route in
      Routes.Route(route.facts, route.file) { call in
        await withTaskExecutorPreference(pool) { await route.run(call) }
      }
    }
    routes.add(contentsOf: own)
  }

  func willServe(_ routes: Routes) { base.willServe(routes) }
  func willStop() { base.willStop() }
}
