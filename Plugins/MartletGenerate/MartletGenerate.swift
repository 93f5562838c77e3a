// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackagePlugin

/// `swift package martlet-generate`: prints the Swift of every target's .proto files into its `Generated`
/// folder, for those who check it in, and removes from it what no .proto file makes any more. With `--check`
/// it changes nothing, and fails if something would change.
@main struct MartletGenerate: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let isCheck = extractor.extractFlag(named: "check") > 0
    let names = extractor.extractOption(named: "target")
    if let unknown = extractor.remainingArguments.first {
      throw Mistake("'\(unknown)' means nothing here; there are --check, and --target NAME")
    }
    let tool = try context.tool(named: "martletc").url
    let targets = try names.isEmpty ? context.package.targets : context.package.targets(named: names)
    var isStale = false
    for module in targets.compactMap({ $0 as? any SourceModuleTarget }) {
      let protos = try TargetProtos(of: module)
      let folder = module.directoryURL.appending(path: "Generated")
      for old in try leftovers(in: folder, besides: Set(protos.files.map(protos.swiftName))) {
        print("\(isCheck ? "no .proto file makes it any more:" : "removed") \(old.path)")
        isStale = true
        if !isCheck { try FileManager.default.removeItem(at: old) }
      }
      guard !protos.files.isEmpty else { continue }
      let fresh = context.pluginWorkDirectoryURL.appending(path: module.name)
      try? FileManager.default.removeItem(at: fresh)
      try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: true)
      try run(tool, try protos.arguments(for: protos.files, into: fresh))
      for file in protos.files {
        let name = try protos.swiftName(file)
        let (new, old) = (fresh.appending(path: name), folder.appending(path: name))
        if try Data(contentsOf: new) == (try? Data(contentsOf: old)) { continue }
        print("\(isCheck ? "not what martletc prints:" : "wrote") \(old.path)")
        isStale = true
        if isCheck { continue }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(contentsOf: new).write(to: old)
      }
    }
    if isCheck, isStale {
      throw Mistake("run 'swift package martlet-generate' and commit what it writes")
    }
  }

  /// Swift that martletc has printed, beside what it prints now.
  private func leftovers(in folder: URL, besides names: Set<String>) throws -> [URL] {
    let there =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return try there.filter { file in
      guard file.pathExtension == "swift", !names.contains(file.lastPathComponent) else { return false }
      return try Data(contentsOf: file).starts(with: Data("// Made by martletc from ".utf8))
    }
  }

  private func run(_ tool: URL, _ arguments: [String]) throws {
    let process = try Process.run(tool, arguments: arguments)
    process.waitUntilExit()
    // martletc has said what is wrong.
    guard process.terminationStatus == 0 else { throw Mistake("martletc failed") }
  }
}
