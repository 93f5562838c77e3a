// SPDX-License-Identifier: Apache-2.0
// The log as lines of JSON, which log collectors read.
import Logging
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes each entry as one JSON object on a line of standard error.
struct JSONLogHandler: LogHandler {
  let label: String
  var logLevel = Logger.Level.info
  var metadata = Logger.Metadata()
  var metadataProvider: Logger.MetadataProvider?

  init(label: String, level: Logger.Level) { (self.label, logLevel) = (label, level) }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }.merging(event.metadata ?? [:]) { $1 }
    var pairs = [
      ("time", Google_Protobuf_Timestamp.now.rfc3339 ?? ""), ("level", event.level.rawValue),
      ("logger", label), ("message", "\(event.message)"),
    ]
    pairs += all.map { ($0.key, "\($0.value)") }.sorted { $0.0 < $1.0 }
    if let error = event.error { pairs.append(("error", "\(error)")) }
    var line = "{" + pairs.map { "\(Self.quoted($0.0)):\(Self.quoted($0.1))" }.joined(separator: ",") + "}\n"
    line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }  // at once: lines of two threads do not mix
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
