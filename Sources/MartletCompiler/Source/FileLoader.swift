// SPDX-License-Identifier: Apache-2.0

/// Where the compiler gets the text of a file that was named on the command line or imported.
public protocol FileLoader: Sendable {
  func load(_ path: String) throws(LoadFailure) -> SourceFile
}

/// Why a file could not be loaded, in words for people.
public enum LoadFailure: Error, Equatable {
  case notFound(searched: [String])
  case unreadable(path: String, reason: String)
}

/// Sources held in memory, by import path: for tests, editors, and tools that have no disk.
public struct MemoryLoader: FileLoader {
  public var files: [String: String]

  public init(_ files: [String: String]) {
    self.files = files
  }

  public func load(_ path: String) throws(LoadFailure) -> SourceFile {
    guard let text = files[path] else { throw .notFound(searched: []) }
    return SourceFile(path: path, text: text)
  }
}
