// SPDX-License-Identifier: Apache-2.0
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
}
