// SPDX-License-Identifier: Apache-2.0
// Standard output and error.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import MartletCompiler

enum Terminal {
  /// A line on standard output. A reader that has gone, such as `head`, ends the program quietly.
  static func print(_ text: String) { write(text + "\n", to: 1) }

  /// A line on standard error.
  static func complain(_ text: String) { write(text + "\n", to: 2) }

  static func write(_ text: String, to descriptor: Int32) {
    guard case .failure = Disk.write(Array(text.utf8), to: descriptor), descriptor == 1 else { return }
    exit(ExitStatus.failed)
  }

  /// Text that somebody else wrote, without the control characters that a terminal would obey.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The same for standard output, which is left as it is where a program reads it.
  static func shown(_ text: String) -> String { isTerminal(1) ? harmless(text) : text }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// An environment variable that is set to something.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

/// Colours, where somebody sees them: on a terminal, unless NO_COLOR is set (no-color.org).
struct Style: Sendable {
  let isOn: Bool

  static let output = Style(isOn: wantsColour(1))
  static let errors = Style(isOn: wantsColour(2))

  private static func wantsColour(_ descriptor: Int32) -> Bool {
    Terminal.environment("NO_COLOR") == nil && Terminal.environment("TERM") != "dumb"
      && Terminal.isTerminal(descriptor)
  }

  func red(_ text: String) -> String { paint(text, "31") }
  func green(_ text: String) -> String { paint(text, "32") }
  func yellow(_ text: String) -> String { paint(text, "33") }
  func blue(_ text: String) -> String { paint(text, "34") }
  func cyan(_ text: String) -> String { paint(text, "36") }
  func dim(_ text: String) -> String { paint(text, "2") }
  func bold(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
