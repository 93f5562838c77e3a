// SPDX-License-Identifier: Apache-2.0

/// Mistakes inside a token.
extension Diagnostic {
  static func unexpectedCharacter(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "'\(file.text(span))' cannot stand here",
      help: "outside comments and strings, a .proto file is ASCII")
  }

  static func controlCharacter(_ byte: UInt8, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "invalid control character 0x\(String(byte, radix: 16))",
      help: "delete it; is this a text file?")
  }

  static func nestedBlockComment(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "'/*' inside a block comment",
      help: "block comments do not nest; end the outer one first, or use '//'")
  }

  static func unterminatedComment(
    _ file: SourceFile, _ span: SourceSpan, openedAt: SourceSpan
  ) -> Diagnostic {
    var diagnostic = Diagnostic.error(file, span, "the file ends inside a block comment")
    diagnostic.help = "close it with '*/'"
    diagnostic.notes = [Note(message: "the comment starts here", file: file, span: openedAt)]
    return diagnostic
  }

  static func missingSpaceBeforeDecimalPoint(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a blank is needed between the identifier and the decimal point")
  }

  static func missingSpaceAfterNumber(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "a blank is needed between the number and the identifier",
      help: "identifiers cannot begin with a digit")
  }

  static func hexDigitsMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'0x' must be followed by hexadecimal digits")
  }

  static func badOctal(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "a number that starts with 0 is octal, and octal digits go from 0 to 7",
      help: "drop the leading zero if the number is decimal")
  }

  static func exponentMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'e' must be followed by an exponent")
  }

  static func secondDecimalPoint(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "the number already has a decimal point or an exponent")
  }

  static func hexOrOctalFraction(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "hexadecimal and octal numbers must be integers")
  }

  static func unterminatedString(
    _ file: SourceFile, _ literal: SourceSpan, at span: SourceSpan
  ) -> Diagnostic {
    var diagnostic = Diagnostic.error(file, span, "the file ends inside a string")
    diagnostic.notes = [Note(message: "the string starts here", file: file, span: literal)]
    return diagnostic
  }

  static func stringAcrossLines(
    _ file: SourceFile, _ literal: SourceSpan, at span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "a string cannot go across lines",
      help: "close the quote here; literals that follow each other are joined")
  }

  static func badStringEscape(
    _ fault: Literals.StringFault, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    switch fault {
    case .badEscape: .error(file, span, "invalid escape sequence", help: "write '\\\\' for a backslash")
    case .badHex: .error(file, span, "'\\x' must be followed by hexadecimal digits")
    case .badUnicode:
      .error(file, span, "'\\u' takes four and '\\U' eight hexadecimal digits of a Unicode scalar")
    }
  }
}
