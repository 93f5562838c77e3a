// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackagePlugin

/// Compiles the .proto files of a target whenever they change. Nothing to install and nothing to configure;
/// a `martlet.conf` beside the target's files says more where it must (Docs/Plugins.md).
@main struct MartletBuild: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let protos = try TargetProtos(of: module)
    guard !protos.files.isEmpty else { return [] }
    let folder = context.pluginWorkDirectoryURL
    // One call for all, which reads what they import once. It leaves a file alone that would get the text it
    // has, so only what a change touches is compiled anew.
    return [
      .buildCommand(
        displayName: "martletc for \(target.name)", executable: try context.tool(named: "martletc").url,
        arguments: try protos.arguments(for: protos.files, into: folder),
        inputFiles: protos.files + protos.imported + protos.configuration.sources,
        outputFiles: try protos.files.map { folder.appending(path: try protos.swiftName($0)) })
    ]
  }
}
