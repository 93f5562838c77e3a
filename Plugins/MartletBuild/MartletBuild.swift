// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackagePlugin

/// Compiles the .proto files of a target whenever they change. Nothing to install and nothing to configure;
/// a `martlet.conf` beside the target's files says more where it must (Docs/Plugins.md).
@main struct MartletBuild: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let protos = try TargetProtos(of: module)
    let tool = try context.tool(named: "martletc").url
    let folder = context.pluginWorkDirectoryURL
    // A file may import any other of them, so each depends on all; what does not change is not compiled anew.
    let inputs = protos.files + protos.imported + protos.configuration.sources
    return try protos.files.map { file in
      .buildCommand(
        displayName: "martletc \(try protos.importPath(file))", executable: tool,
        arguments: try protos.arguments(for: [file], into: folder), inputFiles: inputs,
        outputFiles: [folder.appending(path: try protos.swiftName(file))])
    }
  }
}
