// SPDX-License-Identifier: Apache-2.0
import MartletCompiler

/// protoc's flags, as far as they make sense without its other languages.
struct Arguments {
  var roots: [DiskLoader.Root] = []
  var files: [String] = []
  var swiftOut: String?
  var swiftOptions: [String] = []
  var descriptorSetsIn: [String] = []
  var descriptorSetOut: String?
  var includeImports = false
  var includeSourceInfo = false
  var retainOptions = false
  var dependencyOut: String?
  var jsonErrors = false
  var printsHelp = false
  var printsVersion = false

  struct Mistake: Error {
    var message: String
  }

  init(_ arguments: [String]) throws(Mistake) {
    var rest = try Self.expanded(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        files += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      let (name, inline) = Self.split(argument)
      if try takeSwitch(name, inline) { continue }
      guard let value = inline ?? rest.popFirst() else {
        throw Mistake(message: "\(name) needs a value")
      }
      try take(name, value)
    }
    // As protoc has it: who gives descriptors and no roots means the descriptors alone.
    if roots.isEmpty, descriptorSetsIn.isEmpty { roots = [.init(disk: ".")] }
  }

  private mutating func takeSwitch(_ name: String, _ value: String?) throws(Mistake) -> Bool {
    switch name {
    case "--include_imports": includeImports = true
    case "--include_source_info": includeSourceInfo = true
    case "-h", "--help": printsHelp = true
    case "--version": printsVersion = true
    case "--retain_options": retainOptions = true
    // They are what martletc does anyway.
    case "--experimental_allow_proto3_optional", "--experimental_editions": break
    default: return false
    }
    if value != nil { throw Mistake(message: "\(name) takes no value") }
    return true
  }

  private mutating func take(_ name: String, _ value: String) throws(Mistake) {
    switch name {
    case "-I", "--proto_path":
      for part in value.split(separator: ":", omittingEmptySubsequences: true) {
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        roots.append(
          sides.count == 2 ? .init(virtual: sides[0], disk: sides[1]) : .init(disk: String(part)))
      }
    case "-o", "--descriptor_set_out": descriptorSetOut = value
    case "--descriptor_set_in": descriptorSetsIn += value.split(separator: ":").map(String.init)
    case "--swift_out":
      // protoc lets options come in front of the directory: `--swift_out=visibility=public:gen`.
      if let colon = value.lastIndex(of: ":"), value[..<colon].contains("=") {
        swiftOptions += Self.options(String(value[..<colon]))
        swiftOut = String(value[value.index(after: colon)...])
      } else {
        swiftOut = value
      }
    case "--swift_opt": swiftOptions += Self.options(value)
    case "--dependency_out": dependencyOut = value
    case "--error-format", "--error_format":
      // protoc's own two are for compilers' error parsers; ours is read by them as well.
      switch value {
      case "json": jsonErrors = true
      case "text", "gcc", "msvs": jsonErrors = false
      default: throw Mistake(message: "there is no error format '\(value)'; there are text and json")
      }
    default:
      throw Mistake(message: "there is no option \(name); martletc --help lists them")
    }
  }

  private static func options(_ value: String) -> [String] {
    value.split(separator: ",").map(String.init)
  }

  /// `--name=value`, `-Ivalue`, `-ovalue`.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    if argument.hasPrefix("--") {
      guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
      return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }
    let name = String(argument.prefix(2))
    let value = argument.dropFirst(2)
    return (name, value.isEmpty ? nil : String(value.hasPrefix("=") ? value.dropFirst() : value))
  }

  /// `@file` stands for the arguments in it, one a line.
  private static func expanded(_ arguments: [String]) throws(Mistake) -> [String] {
    var out: [String] = []
    for argument in arguments {
      guard argument.hasPrefix("@") else {
        out.append(argument)
        continue
      }
      switch Disk.read(String(argument.dropFirst())) {
      case .success(let bytes):
        let text = String(decoding: bytes, as: UTF8.self)
        out += text.split(whereSeparator: \.isNewline).map(String.init)
      case .failure(let failure):
        throw Mistake(message: "cannot read '\(argument.dropFirst())': \(failure.reason)")
      }
    }
    return out
  }

  static let help = """
    usage: martletc [options] file.proto…

      -I DIR, --proto_path=DIR     where imports are searched; several are tried in order
                                   (VIRTUAL=DIR places DIR's files below VIRTUAL)
      --swift_out=DIR              write Swift below DIR
      --swift_opt=NAME=VALUE,…     visibility=internal|package|public, naming=prefixed|bare,
                                   messages=true|false, client=true|false, server=true|false,
                                   reuse=true|false,
                                   runtime_import=MODULE[+MODULE…]|none,
                                   file_naming=full_path|path_to_underscores|drop_path,
                                   module_mapping=PATH=MODULE (repeatable)
      --descriptor_set_in=FILE:…   take files that no DIR has from FileDescriptorSets
      -o FILE, --descriptor_set_out=FILE
                                   write a FileDescriptorSet
      --include_imports            … with all imports
      --include_source_info        … with positions and comments
      --retain_options             … with options of RETENTION_SOURCE
      --dependency_out=FILE        write what the outputs depend on, for make
      --error-format=text|json     how mistakes are printed
      @FILE                        more arguments, one a line

    google/protobuf/*.proto need not be installed.

    """
}
