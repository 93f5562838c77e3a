// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Martlet

struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Calls a method of any kind.",
    discussion: """
      Responses go to standard output; headers, trailers (-v) and the status go to standard error. A method \
      that takes a stream gets every message of -d, each as soon as it has been read.
      """)

  @Argument(help: "host:port, unix:/path, or http(s)://host:port.")
  var address: String

  @Argument(help: "package.Service/Method.")
  var method: String

  @OptionGroup(title: "Requests") var requests: RequestOptions
  @OptionGroup(title: "Responses") var responses: ResponseOptions

  @Flag(name: .shortAndLong, help: "Show headers and trailers, and what the call took.")
  var verbose = false

  @Option(help: "Compress the requests.")
  var compress: RequestCompression?

  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Descriptors") var source: SchemaOptions

  func run() async throws {
    try await reporting {
      guard address != "-" else { throw Failure("a call needs a server's address", status: 64) }
      let session = try Session(address, connection, source)
      guard let server = session.server else { throw Failure("a call needs a server's address", status: 64) }
      var schema = session.schema
      let method = try await schema.method(method)
      await schema.lookForExtensions(of: [method.input, method.output].compactMap { $0 })
      var options = try connection.callOptions()
      if let compress { options.compression = Compression(compress.rawValue) }
      if verbose { show(method, options) }
      let running = RunningCall(
        method, server.channel.call(method, types: schema.pool, options), verbose: verbose)
      guard let input = method.input else { return }
      try running.startSending(try RequestReader(requests, input, schema), hasData: !requests.data.isEmpty)
      try await running.receive(ResponsePrinter(responses), &schema, server.address)
    }
  }

  private func show(_ method: MethodDescriptor, _ options: CallOptions) {
    Terminal.complain(Style.errors.dim("> \(method.path)"))
    for line in HeaderText.lines(options.metadata) { Terminal.complain(Style.errors.dim("> \(line)")) }
  }
}
