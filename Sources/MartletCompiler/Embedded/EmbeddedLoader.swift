// SPDX-License-Identifier: Apache-2.0
/// The .proto files that belong to protobuf itself, so that nobody need install them.
struct EmbeddedLoader: FileLoader {
  func load(_ path: String) throws(LoadFailure) -> SourceFile {
    guard let text = EmbeddedProtos.files[path] else { throw .notFound(searched: []) }
    return SourceFile(path: path, text: text())
  }
}
