// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: "New.")
}
