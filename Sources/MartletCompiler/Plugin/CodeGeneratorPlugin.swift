// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// martletc as a plugin of protoc or buf (`protoc-gen-martlet`): protoc has parsed and checked, so the
/// files come as finished descriptors.
public enum CodeGeneratorPlugin {
  /// The serialized CodeGeneratorResponse, or nil if the request cannot be read.
  public static func respond(to request: [UInt8]) -> [UInt8]? {
    guard let request = try? Google_Protobuf_Compiler_CodeGeneratorRequest(decoding: request) else {
      return nil
    }
    var response = Google_Protobuf_Compiler_CodeGeneratorResponse()
    // FEATURE_PROTO3_OPTIONAL and FEATURE_SUPPORTS_EDITIONS.
    response.supportedFeatures = 1 | 2
    response.minimumEdition = Google_Protobuf_Edition.proto2.rawValue
    response.maximumEdition = Google_Protobuf_Edition.edition2024.rawValue
    do throws(GeneratorOptions.Mistake) {
      let words = (request.parameter ?? "").split(separator: ",").map(String.init)
      let options = try GeneratorOptions(words)
      let compilation = link(request)
      if let mistake = compilation.diagnostics.first(where: { $0.severity == .error }) {
        response.error = mistake.message
      }
      response.file = compilation.swiftFiles(options).map { file in
        var out = Google_Protobuf_Compiler_CodeGeneratorResponse.File()
        out.name = file.path
        out.content = file.content
        return out
      }
    } catch {
      response.error = error.message
    }
    return try? response.serialized()
  }

  /// Imports come before the files that import them, as the protocol promises.
  private static func link(_ request: Google_Protobuf_Compiler_CodeGeneratorRequest) -> Compilation {
    var nodes: [String: FileNode] = [:]
    var order: [FileNode] = []
    for proto in request.protoFile {
      let node = FileNode(described: proto)
      node.dependencies = proto.dependency.map { nodes[$0] }
      node.optionDependencies = proto.optionDependency.map { nodes[$0] }
      nodes[node.path] = node
      order.append(node)
    }
    let linker = Linker(
      descriptorFile: nodes["google/protobuf/descriptor.proto"],
      wanted: Set(order.map { ObjectIdentifier($0) }))
    linker.link(order)
    return Compilation(
      diagnostics: linker.diagnostics, files: order,
      requested: request.fileToGenerate.compactMap { nodes[$0] }, all: LinkedFiles(order))
  }
}

extension FileNode {
  /// A file that somebody else has parsed and checked.
  convenience init(described proto: Google_Protobuf_FileDescriptorProto) {
    var bare = proto
    bare.sourceCodeInfo = nil
    self.init(bare, source: nil, locations: LocationTable(proto.sourceCodeInfo))
    givenSourceInfo = proto.sourceCodeInfo
  }
}

extension LocationTable {
  /// The commented places of a descriptor's own source info; there are no tokens to point at.
  init(_ info: Google_Protobuf_SourceCodeInfo?) {
    self.init()
    for location in info?.location ?? [] {
      var trivia = Trivia()
      trivia.leading = location.leadingComments
      trivia.trailing = location.trailingComments
      guard trivia != Trivia() else { continue }
      attach(trivia, to: add(path: location.path, first: 0))
    }
  }
}
