// SPDX-License-Identifier: Apache-2.0
internal import Martlet
internal import MartletCompiler

enum DeclaredNames {
  static func of(_ file: FileDescriptor) -> [String] { ProtoSource(file).declaredNames }
}
