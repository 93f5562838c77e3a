// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Takes options out of descriptors that were meant for the compiler alone (`retention = RETENTION_SOURCE`):
/// who reads a descriptor at run time neither needs nor gets them. What stays is put in order.
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
    let kept = canonical(Array(bytes)[...], type, depth: 0)
    if kept != Array(bytes) { options = try? Options(decoding: Bytes(kept)) }
  }

  /// Fields by number, parts of one message together, without what ends with the source. This is what comes
  /// of reading the bytes as `type` and writing them again, which is what protoc does.
  private func canonical(_ bytes: ArraySlice<UInt8>, _ type: MessageNode, depth: Int) -> [UInt8] {
    guard depth < 100 else { return Array(bytes) }
    var parts: [Int32: [WireField]] = [:]
    var known: [Int32: FieldNode?] = [:]
    var (order, unknown, rest) = ([Int32](), [UInt8](), bytes)
    while let field = WireField(&rest) {
      let node = known[field.number] ?? type.field(numbered: field.number)
      known[field.number] = .some(node)
      guard node != nil else {
        unknown += field.whole
        continue
      }
      if parts[field.number] == nil { order.append(field.number) }
      parts[field.number, default: []].append(field)
    }
    keepLastOfOneofs(&parts, order, type)
    var out = WireBytes()
    // An entry of a map has both, whether written or not.
    for field in type.isMapEntry ? type.fields : [] where parts[field.number] == nil {
      order.append(field.number)
      (known[field.number], parts[field.number]) = (field, [])
    }
    for number in order.sorted() {
      guard let node = known[number] ?? nil, let fields = parts[number], !node.endsWithSource else {
        continue
      }
      append(fields, of: node, to: &out, depth: depth)
    }
    return out.bytes + unknown
  }

  /// `order` has the fields as they came first; what comes last of a oneof is what counts.
  private func keepLastOfOneofs(
    _ parts: inout [Int32: [WireField]], _ order: [Int32], _ type: MessageNode
  ) {
    var last: [ObjectIdentifier: (number: Int32, end: Int)] = [:]
    for number in order {
      guard let oneof = type.field(numbered: number)?.oneof, let end = parts[number]?.last?.whole.endIndex
      else { continue }
      let other = last[ObjectIdentifier(oneof)]
      if let other, other.end > end {
        parts[number] = nil
      } else {
        if let other { parts[other.number] = nil }
        last[ObjectIdentifier(oneof)] = (number, end)
      }
    }
  }

  private func append(_ fields: [WireField], of node: FieldNode, to out: inout WireBytes, depth: Int) {
    if let inner = node.messageType {
      let contents = node.isRepeated ? fields.map(\.content) : [ArraySlice(fields.flatMap(\.content))]
      let isMessageSetItem = node.isExtension && node.extendee?.proto.options?.messageSetWireFormat == true
      for content in contents.map({ canonical($0, inner, depth: depth + 1) }) {
        if isMessageSetItem { out.messageSetItem(node, content) } else { out.message(node, content) }
      }
    } else if node.isPacked {
      out.lengthDelimited(node.number, fields.flatMap(\.content))
    } else {
      let isImplicit = !node.hasPresence && !node.isRepeated && node.parent?.isMapEntry != true
      for field in node.isRepeated ? fields[...] : fields.suffix(1) where !isImplicit || !field.isZero {
        out.bytes += field.whole
      }
      if fields.isEmpty { out.zero(node) }
    }
  }
}

/// One field of a serialized message.
struct WireField {
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
    case 3: count = Self.groupLength(bytes)
    case 5: count = 4
    default: count = bytes.count
    }
    content = bytes.prefix(count)
    bytes = bytes.dropFirst(count)
    if wireType == 3 { _ = Self.varint(&bytes) }
    whole = before[before.startIndex..<bytes.startIndex]
  }

  /// Whether it holds what a field without presence stands for when it is not there.
  var isZero: Bool { content.allSatisfy { $0 == 0 } && (wireType != 2 || content.isEmpty) }

  /// Up to the tag that ends the group, over the groups within it.
  private static func groupLength(_ bytes: ArraySlice<UInt8>) -> Int {
    var (rest, open) = (bytes, 1)
    while true {
      let start = rest.startIndex
      guard let tag = varint(&rest) else { return bytes.count }
      switch tag & 7 {
      case 0: _ = varint(&rest)
      case 1: rest = rest.dropFirst(8)
      case 2: rest = rest.dropFirst(Int(clamping: varint(&rest) ?? 0))
      case 3: open += 1
      case 4: open -= 1
      default: rest = rest.dropFirst(4)
      }
      if open == 0 { return start - bytes.startIndex }
    }
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
  func field(numbered number: Int32) -> FieldNode? {
    numberIndex[number] ?? knownExtensions[number]
  }
}
