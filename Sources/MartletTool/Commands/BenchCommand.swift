// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bench", abstract: "Loads.")
}
