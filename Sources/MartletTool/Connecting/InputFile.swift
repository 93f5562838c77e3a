// SPDX-License-Identifier: Apache-2.0
// Files and folders that the command line names.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Martlet
internal import MartletCompiler

enum InputFile {
  static func read(_ path: String) throws(Failure) -> Bytes {
    switch Disk.read(path) {
    case .success(let bytes): return bytes
    case .failure(let failure): throw Failure("cannot read '\(path)': \(failure.reason)")
    }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// The path from the root, without links; `nil` if nothing is there.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
