// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// What all generators of one file share: options, names of types, comments, boxes.
final class GenerationContext {
  let file: FileNode
  let options: GeneratorOptions
  let recursion: Recursion
  let requirements = Requirements()
  private let prefix: String
  private var typeNames: [ObjectIdentifier: String] = [:]
  private var prefixes: [ObjectIdentifier: String] = [:]
  /// Those of which types were named.
  private(set) var modules: Set<String> = []
  private var enumCases: [ObjectIdentifier: EnumCases] = [:]
  /// Comments by path, leading first; detached ones belong to nobody.
  private let comments: [[Int32]: String]

  init(_ file: FileNode, options: GeneratorOptions) {
    (self.file, self.options) = (file, options)
    prefix = SwiftNames.prefix(of: file, bare: options.naming == .bare)
    recursion = Recursion(file.allMessages)
    var comments: [[Int32]: String] = [:]
    for index in file.locations.entries.indices where file.locations.entries[index].comments >= 0 {
      let trivia = file.locations.comments[Int(file.locations.entries[index].comments)]
      let parts = [trivia.leading, trivia.trailing].compactMap { $0 }
      guard !parts.isEmpty else { continue }
      comments[Array(file.locations.path(of: index))] = parts.joined(separator: "\n\n")
    }
    self.comments = comments
  }

  /// `public `, `package ` or nothing, to stand in front of a declaration.
  var access: String {
    switch options.visibility {
    case .internal: ""
    case .package: "package "
    case .public: "public "
    }
  }

  /// Every field of the enum's type asks for them.
  func cases(of node: EnumNode) -> EnumCases {
    if let known = enumCases[ObjectIdentifier(node)] { return known }
    let cases = EnumCases(node)
    enumCases[ObjectIdentifier(node)] = cases
    return cases
  }

  func comment(_ node: Node) -> String? { comments[node.path] }

  /// `FileDescriptor.chat_v1_chat` for chat/v1/chat.proto.
  static func descriptorName(_ path: String) -> String {
    var name = ""
    let stem = path.hasSuffix(".proto") ? path.dropLast(6) : path[...]
    for scalar in stem.unicodeScalars {
      let isPlain = scalar.isASCII && UInt8(scalar.value).isLetterOrDigit
      name.unicodeScalars.append(isPlain ? scalar : "_")
    }
    if name.utf8.first?.isDigit != false { name = "_" + name }
    return SwiftNames.escaped(name)
  }

  /// From the outermost type inwards: `Chat_V1_Line.Kind`.
  func qualifiedName(_ message: MessageNode) -> String {
    typeName(message, message.parent, noun: "Message")
  }

  func qualifiedName(_ node: EnumNode) -> String { typeName(node, node.parent, noun: "Enum") }

  private func typeName(_ node: Node, _ parent: MessageNode?, noun: String) -> String {
    if let known = typeNames[ObjectIdentifier(node)] { return known }
    let prefix = prefix(of: node.file)
    let own = SwiftNames.typeName(node.name, isTopLevel: parent == nil, prefix: prefix, noun: noun)
    let name: String
    if let parent {
      name = qualifiedName(parent) + "." + own
    } else if let module = module(of: node.file) {
      modules.insert(module)
      name = module + "." + own
    } else {
      name = own
    }
    typeNames[ObjectIdentifier(node)] = name
    return name
  }

  /// Where the code of a file's messages is, if not here.
  private func module(of other: FileNode) -> String? {
    other !== file || !options.messages ? options.moduleMappings[other.path] : nil
  }

  func ownName(_ qualified: String) -> String {
    String(qualified[(qualified.lastIndex(of: ".").map(qualified.index(after:)) ?? qualified.startIndex)...])
  }

  func prefix(of file: FileNode) -> String {
    if let known = prefixes[ObjectIdentifier(file)] { return known }
    let prefix = SwiftNames.prefix(of: file, bare: options.naming == .bare)
    prefixes[ObjectIdentifier(file)] = prefix
    return prefix
  }

  static let deprecated = "@available(*, deprecated)"
}

extension FileNode {
  /// Every message, nested ones and map entries too, parents first.
  var allMessages: [MessageNode] {
    var out: [MessageNode] = []
    var waiting = Array(messages.reversed())
    while let next = waiting.popLast() {
      out.append(next)
      waiting += next.messages.reversed()
    }
    return out
  }

  /// Every extension, those declared inside messages too.
  var allExtensions: [FieldNode] { extensions + allMessages.flatMap(\.extensions) }
}
