// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A generated file: where it belongs below the output directory, and its text.
public struct GeneratedFile: Sendable {
  public var path: String
  public var content: String
}

extension Compilation {
  /// False while the module that generated code imports is not there to compile it against.
  public static let generatesSwift = false

  public func swiftFiles(_ options: GeneratorOptions) -> [GeneratedFile] { [] }
  /// Every file that was read from disk, for dependency files.
  public var diskPaths: [String] {
    files.compactMap(\.source).filter { $0.displayPath != $0.path }.map(\.displayPath)
  }
}
