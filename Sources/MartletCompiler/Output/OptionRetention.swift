// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Takes options out of descriptors that were meant for the compiler alone (`retention = RETENTION_SOURCE`):
/// who reads a descriptor at run time neither needs nor gets them.
enum OptionRetention {
  static func stripped(_ file: FileNode) -> Google_Protobuf_FileDescriptorProto {
    var proto = file.descriptor()
    guard !file.optionTypes.isEmpty else { return proto }
    let stripper = Stripper(types: file.optionTypes)
    stripper.strip(&proto.options, "FileOptions")
    for index in proto.messageType.indices { stripper.strip(&proto.messageType[index]) }
    for index in proto.enumType.indices { stripper.strip(&proto.enumType[index]) }
    for index in proto.extension.indices { stripper.strip(&proto.extension[index].options, "FieldOptions") }
    for service in proto.service.indices {
      stripper.strip(&proto.service[service].options, "ServiceOptions")
      for method in proto.service[service].method.indices {
        stripper.strip(&proto.service[service].method[method].options, "MethodOptions")
      }
    }
    return proto
  }
}

private struct Stripper {
  let types: [String: MessageNode]

  func strip(_ message: inout Google_Protobuf_DescriptorProto) {
    strip(&message.options, "MessageOptions")
    for index in message.field.indices { strip(&message.field[index].options, "FieldOptions") }
    for index in message.extension.indices { strip(&message.extension[index].options, "FieldOptions") }
    for index in message.oneofDecl.indices { strip(&message.oneofDecl[index].options, "OneofOptions") }
    for index in message.extensionRange.indices {
      let options = message.extensionRange[index].options
      strip(&message.extensionRange[index].options, "ExtensionRangeOptions")
      // Ranges lose their options message with its last option; other elements keep an empty one.
      let isEmpty = message.extensionRange[index].options == Google_Protobuf_ExtensionRangeOptions()
      if isEmpty, options != nil, options != Google_Protobuf_ExtensionRangeOptions() {
        message.extensionRange[index].options = nil
      }
    }
    for index in message.nestedType.indices { strip(&message.nestedType[index]) }
    for index in message.enumType.indices { strip(&message.enumType[index]) }
  }

  func strip(_ node: inout Google_Protobuf_EnumDescriptorProto) {
    strip(&node.options, "EnumOptions")
    for index in node.value.indices { strip(&node.value[index].options, "EnumValueOptions") }
  }

  /// By descriptor, on the bytes: options may hold messages that only the user's files define.
  func strip<Options: OptionsMessage>(_ options: inout Options?, _ typeName: String) {
    guard let found = options, let type = types[typeName], let bytes = try? found.serialized() else { return }
    let kept = strip(Array(bytes)[...], type)
    if kept.count != bytes.count { options = try? Options(decoding: Bytes(kept)) }
  }

  private func strip(_ bytes: ArraySlice<UInt8>, _ type: MessageNode) -> [UInt8] {
    var (out, rest) = ([UInt8](), bytes)
    while let field = WireField(&rest) {
      let node = type.field(numbered: field.number)
      if node?.endsWithSource == true { continue }
      guard let node, let inner = node.messageType, field.wireType == 2, !node.isDelimited else {
        out += field.whole
        continue
      }
      var again = WireBytes()
      again.lengthDelimited(field.number, strip(field.content, inner))
      out += again.bytes
    }
    return out
  }
}

/// One field of a serialized message.
private struct WireField {
  var number: Int32
  var wireType: UInt64
  var content: ArraySlice<UInt8>
  var whole: ArraySlice<UInt8>

  init?(_ bytes: inout ArraySlice<UInt8>) {
    let before = bytes
    guard let tag = Self.varint(&bytes) else { return nil }
    (number, wireType) = (Int32(truncatingIfNeeded: tag >> 3), tag & 7)
    var count = 0
    switch wireType {
    case 0: while count < bytes.count, bytes[bytes.startIndex + count] >= 0x80 { count += 1 }; count += 1
    case 1: count = 8
    case 2: count = Int(clamping: Self.varint(&bytes) ?? 0)
    case 5: count = 4
    default: count = bytes.count
    }
    content = bytes.prefix(count)
    bytes = bytes.dropFirst(count)
    whole = before[before.startIndex..<content.endIndex]
  }

  private static func varint(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
    var (value, shift) = (UInt64(0), UInt64(0))
    while let byte = bytes.popFirst(), shift < 64 {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}

extension FieldNode {
  var endsWithSource: Bool { proto.options?.retention == .retentionSource }
}

extension MessageNode {
  /// A field of its own, or an extension that some file of the run gave it.
  fileprivate func field(numbered number: Int32) -> FieldNode? {
    fields.first { $0.number == number } ?? knownExtensions[number]
  }
}
