// SPDX-License-Identifier: Apache-2.0

/// Takes mistakes, and does not have those made that are too many to be told.
typealias Reporting = (@autoclosure () -> Diagnostic) -> Void

/// One mistake in the user's files, placed as narrowly as can be.
///
/// Made only by the factories of the catalogue (`…Diagnostics.swift`), so that wording and advice for
/// a kind of mistake live in one place.
public struct Diagnostic: Sendable {
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  public var severity: Severity
  /// Which mistake it is, stable across wording changes: the factory's name.
  public var code: String
  public var message: String
  /// What to do about it.
  public var help: String?
  /// Nil for mistakes that are in no file, such as a file that does not exist.
  public var file: SourceFile?
  public var span: SourceSpan
  public var notes: [Note] = []

  /// Another place that has to do with the mistake: the first of two definitions, say.
  public struct Note: Sendable {
    public var message: String
    public var file: SourceFile
    public var span: SourceSpan
  }

  static func error(
    _ file: SourceFile?, _ span: SourceSpan, _ message: String, help: String? = nil,
    code: String = #function
  ) -> Diagnostic {
    Diagnostic(
      severity: .error, code: name(code), message: message, help: help, file: file, span: span)
  }

  static func warning(
    _ file: SourceFile?, _ span: SourceSpan, _ message: String, help: String? = nil,
    code: String = #function
  ) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: name(code), message: message, help: help, file: file, span: span)
  }

  /// For mistakes whose place is the whole that they are in, as protoc has it: the narrow one is noted.
  func moved(to whole: SourceSpan, note: String) -> Diagnostic {
    var out = self
    if let file, whole != span { out.notes.insert(Note(message: note, file: file, span: span), at: 0) }
    out.span = whole
    return out
  }

  private static func name(_ function: String) -> String {
    String(function.prefix { $0 != "(" })
  }
}
