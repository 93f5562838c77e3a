// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser

enum MessageFormat: String, ExpressibleByArgument, CaseIterable {
  case json, text
}

enum RequestCompression: String, ExpressibleByArgument, CaseIterable {
  case gzip, deflate
}

/// Where requests come from.
struct RequestOptions: ParsableArguments {
  @Option(
    name: [.customShort("d"), .customLong("data")],
    help: .init(
      "The requests: themselves, @FILE, or @ for standard input. Repeatable.",
      discussion: """
        Several JSON values stand one after another; messages in text format are apart by a line ---. \
        Without -d a method that takes one request gets an empty message, and one that takes a stream none.
        """,
      valueName: "data"))
  var data: [String] = []

  @Option(name: [.customShort("f"), .customLong("format")], help: "How requests are written.")
  var format = MessageFormat.json

  @Flag(help: "Pass over JSON members that the message does not have.")
  var allowUnknownFields = false
}

/// How responses look.
struct ResponseOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: "How responses are written.")
  var format = MessageFormat.json

  @Flag(help: "Each response on one line.")
  var compact = false

  @Flag(help: "Show fields that have their default, too.")
  var emitDefaults = false

  @Flag(help: "Field names as in the .proto: user_id, not userId.")
  var originalNames = false
}
