// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackagePlugin

/// `swift package martlet-generate`: prints the Swift of every target's .proto files into its `Generated`
/// folder, for those who check it in. With `--check` it writes nothing, and fails if something would change.
@main struct MartletGenerate: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let isCheck = extractor.extractFlag(named: "check") > 0
    let names = extractor.extractOption(named: "target")
    let tool = try context.tool(named: "martletc").url
    let targets = try names.isEmpty ? context.package.targets : context.package.targets(named: names)
    var stale: [String] = []
    for module in targets.compactMap({ $0 as? any SourceModuleTarget }) {
      let protos = try TargetProtos(of: module)
      guard !protos.files.isEmpty else { continue }
      let fresh = context.pluginWorkDirectoryURL.appending(path: module.name)
      try? FileManager.default.removeItem(at: fresh)
      try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: true)
      try run(tool, try protos.arguments(for: protos.files, into: fresh))
      let folder = module.directoryURL.appending(path: "Generated")
      for file in protos.files {
        let name = try protos.swiftName(file)
        let (new, old) = (fresh.appending(path: name), folder.appending(path: name))
        if try Data(contentsOf: new) == (try? Data(contentsOf: old)) { continue }
        stale.append(old.path)
        if isCheck { continue }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(contentsOf: new).write(to: old)
      }
    }
    for path in stale { print(isCheck ? "not what martletc prints: \(path)" : "wrote \(path)") }
    if isCheck, !stale.isEmpty {
      throw Mistake("run 'swift package martlet-generate' and commit what it writes")
    }
  }

  private func run(_ tool: URL, _ arguments: [String]) throws {
    let process = try Process.run(tool, arguments: arguments)
    process.waitUntilExit()
    // martletc has said what is wrong.
    guard process.terminationStatus == 0 else { throw Mistake("martletc failed") }
  }
}
