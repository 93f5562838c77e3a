// SPDX-License-Identifier: Apache-2.0
// Where the process begins and ends.
import Logging
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct Main {
  static func main() async {
    var logger = Logger(label: "notes") { JSONLogHandler(label: $0, level: .info) }
    do {
      let settings = try await Settings.load()
      logger.logLevel = settings.logLevel
      try await Application(settings, logger: logger).run()
    } catch {
      logger.critical("cannot go on", metadata: ["error": "\(error)"])
      exit(1)
    }
  }
}
