// SPDX-License-Identifier: Apache-2.0
// The command, its help and its subcommands.

internal import ArgumentParser

@main struct Tool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet",
    abstract: "Talks to gRPC servers, whatever they are written in.",
    discussion: """
      Messages are described by the server itself (reflection), by .proto files (--proto, -I), or by a \
      compiled descriptor set (--descriptor-set).

      Exit codes:
        0          all went well
        1          a file, an input or a descriptor cannot be used
        2          health: the server is not serving; bench: some calls failed
        64         the command line is wrong
        101-116    the call ended with this gRPC status: 100 and its code, such as 114 for UNAVAILABLE

      Colours show on a terminal only, and not if NO_COLOR is set.
      Completions: martlet --generate-completion-script bash|zsh|fish
      """,
    version: "martlet 0.1.0",
    subcommands: [
      CallCommand.self, ListCommand.self, DescribeCommand.self, HealthCommand.self, BenchCommand.self,
      NewCommand.self,
    ])

  static func main() async {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word) {
      let hints = Suggestions.hint(for: word, among: names, what: "only")
      exit(withError: Failure("there is no command '\(word)'", hints: hints, status: 64).report())
    }
    await main(nil)
  }
}
