// SPDX-License-Identifier: Apache-2.0

/// What a user may choose about the generated Swift: `--swift_opt=name=value,…`.
public struct GeneratorOptions: Sendable, Equatable {
  public enum Visibility: String, Sendable { case `internal`, package, `public` }
  public enum Naming: String, Sendable { case prefixed, bare }
  public enum FileNaming: String, Sendable {
    case fullPath = "full_path"
    case pathToUnderscores = "path_to_underscores"
    case dropPath = "drop_path"
  }
  public enum RuntimeImport: Sendable, Equatable {
    /// Martlet for files with services, MartletProtobuf for others.
    case automatic
    /// Others, for files of modules that Martlet itself is made of.
    case modules([String])
    /// For files inside the runtime itself.
    case none
  }

  public var visibility = Visibility.public
  public var naming = Naming.prefixed
  public var fileNaming = FileNaming.fullPath
  public var runtimeImport = RuntimeImport.automatic
  public var messages = true
  public var client = true
  public var server = true
  /// Messages keep the memory of repeated fields and maps when they are decoded into again.
  public var reuse = false
  /// Modules that hold the code of imported files, by import path.
  public var moduleMappings: [String: String] = [:]

  public struct Mistake: Error {
    public var message: String
  }

  public init() {}

  public init(_ words: [String]) throws(Mistake) {
    for word in words { try take(word) }
  }

  private mutating func take(_ word: String) throws(Mistake) {
    let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (name, value) = (sides[0].lowercased(), sides.count > 1 ? sides[1] : "true")
    switch name {
    case "visibility": visibility = try Self.choice(Visibility(rawValue: value.lowercased()), word)
    case "naming": naming = try Self.choice(Naming(rawValue: value), word)
    case "file_naming", "filenaming":
      let known: [String: FileNaming] = [
        "FullPath": .fullPath, "PathToUnderscores": .pathToUnderscores, "DropPath": .dropPath,
      ]
      fileNaming = try Self.choice(FileNaming(rawValue: value) ?? known[value], word)
    case "messages": messages = try Self.boolean(value, word)
    case "client": client = try Self.boolean(value, word)
    case "server": server = try Self.boolean(value, word)
    case "reuse": reuse = try Self.boolean(value, word)
    case "runtime_import":
      let modules = value.split(separator: "+").map(String.init)
      runtimeImport = value == "none" ? .none : value == "automatic" ? .automatic : .modules(modules)
    case "module_mapping":
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Mistake(message: "write module_mapping=path/file.proto=Module") }
      moduleMappings[parts[0]] = parts[1]
    default:
      throw Mistake(message: "there is no option '\(name)'; martletc --help lists them")
    }
  }

  private static func choice<T>(_ value: T?, _ word: String) throws(Mistake) -> T {
    guard let value else { throw Mistake(message: "'\(word)' is not a choice; martletc --help lists them") }
    return value
  }

  private static func boolean(_ value: String, _ word: String) throws(Mistake) -> Bool {
    switch value.lowercased() {
    case "true": true
    case "false": false
    default: throw Mistake(message: "'\(word)' must end in true or false")
    }
  }
}
