// SPDX-License-Identifier: Apache-2.0
// From a path's bytes to its route, without making a String of them.

internal import MartletRPC

/// An open-addressing hash table that is built once and then only read.
struct RouteTable: Sendable {
  private struct Entry: Sendable {
    var path: [UInt8]
    var route: Routes.Route
  }

  private let entries: [Entry?]
  private let mask: Int
  /// What answers where no route matches; `nil` for a refusal that nobody needs to see.
  let fallback: Routes.Route?

  init(_ routes: Routes) {
    var capacity = 16
    while capacity < routes.byPath.count * 2 { capacity *= 2 }
    var entries = [Entry?](repeating: nil, count: capacity)
    for (path, route) in routes.byPath {
      let bytes = Array(path.utf8)
      var slot = bytes.withUnsafeBytes { Self.hash($0) } & (capacity - 1)
      while entries[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      entries[slot] = Entry(path: bytes, route: route)
    }
    self.entries = entries
    self.mask = capacity - 1
    self.fallback = routes.fallback
  }

  /// The route whose path is these bytes.
  func route(for path: UnsafeRawBufferPointer) -> Routes.Route? {
    var slot = Self.hash(path) & mask
    while let entry = entries[slot] {
      let isSame = entry.path.withUnsafeBytes { $0.isEqual(path) }
      if isSame { return entry.route }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a. The table's keys are the server's own, so a peer gains nothing from colliding paths.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }
}
