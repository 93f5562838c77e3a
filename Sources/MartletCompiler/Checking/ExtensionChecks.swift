// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

enum ExtensionChecks {
  static func run(_ field: FieldNode, _ report: Reporting) {
    if field.proto.number != nil { NumberChecks.check(field, report) }
    FieldChecks.run(field, report)
    guard let extendee = field.extendee, field.proto.number != nil else { return }
    let range = extendee.extensionRange(with: field.number)
    if range == nil { report(.extensionNumberUndeclared(field, extendee)) }
    if field.file.edition == .proto3, !extendee.isOptionsMessage { report(.extensionInProto3(field)) }
    if field.proto.label == .required { report(.requiredExtension(field)) }
    if extendee.proto.options?.messageSetWireFormat == true,
      field.isRepeated || field.messageType == nil
    {
      report(.messageSetExtensionType(field))
    }
    if field.file.isLite, !extendee.file.isLite { report(.fullMessageExtendedInLiteFile(field)) }
    if let options = range?.options { ExtensionDeclarations.check(field, extendee, options, report) }
  }
}

extension MessageNode {
  /// proto3 extends nothing but options.
  var isOptionsMessage: Bool {
    fullName.hasPrefix("google.protobuf.") && (name.hasSuffix("Options") || name == "FeatureSet")
  }
}

/// `extensions 4 to 9 [declaration = …]`: who may take which number.
enum ExtensionDeclarations {
  static func run(_ message: MessageNode, _ report: Reporting) {
    // Ranges of one statement share their options, and a name twice among them counts, as protoc has it.
    var names: Set<String> = []
    for (index, range) in message.proto.extensionRange.enumerated() {
      guard let options = range.options, !options.declaration.isEmpty else { continue }
      let path: [Int32] = [5, Int32(truncatingIfNeeded: index)]
      if options.verification == .unverified { report(.declarationsUnverified(message, path)) }
      var numbers: Set<Int32> = []
      for declaration in options.declaration {
        let number = declaration.number ?? 0
        if number < (range.start ?? 0) || number >= (range.end ?? 0) {
          report(.declarationOutsideRange(number, message, path))
        }
        if !numbers.insert(number).inserted { report(.declarationNumberTwice(number, message, path)) }
        if (declaration.fullName == nil) != (declaration.type == nil)
          || (declaration.fullName == nil && declaration.reserved != true)
        {
          report(.declarationIncomplete(number, message, path))
          continue
        }
        if let name = declaration.fullName {
          if !names.insert(name).inserted { report(.declarationNameTwice(name, message, path)) }
          checkName(name, message, path, report)
        }
        if let type = declaration.type, ScalarTypes.named[type] == nil {
          checkName(type, message, path, report)
        }
      }
    }
  }

  private static func checkName(
    _ name: String, _ message: MessageNode, _ path: [Int32], _ report: Reporting
  ) {
    guard name.hasPrefix(".") else {
      report(.declarationNameNotFull(name, message, path))
      return
    }
    let parts = name.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let isGood = parts.allSatisfy { part in
      part.utf8.first?.isLetter == true && part.utf8.allSatisfy(\.isLetterOrDigit)
    }
    if !isGood { report(.declarationNameInvalid(name, message, path)) }
  }

  static func check(
    _ field: FieldNode, _ extendee: MessageNode, _ options: Google_Protobuf_ExtensionRangeOptions,
    _ report: Reporting
  ) {
    guard let declaration = extendee.declarations[field.number] else {
      if options.verification == .declaration || !options.declaration.isEmpty {
        report(.extensionNotDeclared(field, extendee))
      }
      return
    }
    if declaration.reserved == true {
      report(.extensionNumberReserved(field, extendee))
      return
    }
    if let name = declaration.fullName, name != "." + field.fullName {
      report(.extensionMisfit(field, extendee, "its name is declared as '\(name.dropFirst())'", 2))
    }
    if let type = declaration.type, type != field.declaredTypeName {
      report(.extensionMisfit(field, extendee, "its type is declared as '\(type)'", 2))
    }
    if (declaration.repeated == true) != field.isRepeated {
      report(
        .extensionMisfit(
          field, extendee, "it is declared as \(declaration.repeated == true ? "repeated" : "optional")", 2))
    }
  }
}

extension FieldNode {
  /// As declarations write it: `int32`, or `.pkg.Message`.
  fileprivate var declaredTypeName: String {
    switch type {
    case .message(let node): "." + node.fullName
    case .enum(let node): "." + node.fullName
    case .scalar(let scalar): ScalarTypes.named.first { $0.value == scalar }?.key ?? ""
    case .unresolved: ""
    }
  }
}
