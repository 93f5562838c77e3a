// SPDX-License-Identifier: Apache-2.0
import CorpusProtos
import Foundation
import MartletCompiler
import MartletProtobuf
import TestPrograms
import Testing

/// Messages that the Python implementation makes at random, read and written by generated code, and read
/// by Python again. The descriptors it works from are the compiler's, so those are tried, too.
@Suite struct `Generated messages` {
  private struct Changed: Error {
    var type: String
  }

  private struct Kind: Sendable {
    var name: String
    var pass: @Sendable (Bytes) throws -> Bytes

    init<M: GeneratedMessage>(_ type: M.Type) {
      let name = M.descriptor.fullName
      self.name = name
      pass = { bytes in
        // Messages at random leave out what is required.
        var (decoding, encoding) = (DecodeOptions(), EncodeOptions())
        (decoding.allowsPartial, encoding.allowsPartial) = (true, true)
        let message = try M(decoding: bytes, options: decoding)
        let again = try message.serialized(encoding)
        // A NaN in it makes a message different from its twin.
        let second = try M(decoding: again, options: decoding)
        if try M(decoding: bytes, options: decoding) == message, second != message {
          throw Changed(type: name)
        }
        return again
      }
    }
  }

  private static let kinds: [Kind] = [
    Kind(Names_Keywords_Fields.self), Kind(Names_Keywords_Type.self), Kind(Names_Clashes_Fields.self),
    Kind(Names_Clashes_Recursive.self), Kind(Names_Clashes_Entries.self), Kind(Syntax_Maps_Maps.self),
    Kind(Syntax_Proto2_Required.self), Kind(Syntax_Proto2_Defaults.self), Kind(Syntax_Proto2_Groups.self),
    Kind(Syntax_Proto2_Extendable.self), Kind(Syntax_Proto2_MessageSet.self),
    Kind(Syntax_Editions_Delimited.self),
  ]

  @Test func `come back from Python as they were`() async throws {
    let seed = ProcessInfo.processInfo.environment["MARTLET_SEED"] ?? String(UInt32.random(in: 0...(.max)))
    print("messages made with MARTLET_SEED=\(seed)")
    let python = try Tools.python()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["set", "made", "back"].map { folder.appending(path: $0).path }
    let (set, made, back) = (paths[0], paths[1], paths[2])

    let root = Tools.repository.appending(path: "Tests/Corpus/compile").path
    let files = ["names/keywords", "names/clashes", "syntax/maps", "syntax/proto2", "syntax/editions"]
    let compiler = Compiler(loader: DiskLoader(roots: [.init(disk: root)]))
    let compiled = compiler.compile(files.map { $0 + ".proto" })
    let descriptors = compiled.descriptorSet(includeImports: true, includeSourceInfo: false)
    try Data(descriptors).write(to: URL(filePath: set))

    let script = Tools.script("roundtrip.py")
    let names = Self.kinds.map(\.name)
    let making = try await run(python, [script, "make", set, "1200", seed, made] + names)
    try #require(making.status == 0, "\(making)")
    try Self.pass(made, to: back)
    let checking = try await run(python, [script, "check", set, made, back] + names)
    #expect(checking.status == 0, "MARTLET_SEED=\(seed): \(checking)")
  }

  private static func pass(_ input: String, to output: String) throws {
    var rest = [UInt8](try Data(contentsOf: URL(filePath: input)))[...]
    var out: [UInt8] = []
    while rest.count >= 5 {
      let kind = Int(rest.removeFirst())
      let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      let message = Bytes(rest.dropFirst(4).prefix(length))
      rest = rest.dropFirst(4 + length)
      let again = try kinds[kind].pass(message)
      out.append(UInt8(kind))
      withUnsafeBytes(of: UInt32(again.count).littleEndian) { out += $0 }
      out += again
    }
    try Data(out).write(to: URL(filePath: output))
  }
}

@Suite struct `Generated extensions` {
  @Test func `are set, read, written and removed by their names`() throws {
    var message = Syntax_Proto2_Extendable(known: "known")
    #expect(message[.syntax_proto2_ext_int32] == nil)
    message[.syntax_proto2_ext_int32] = -5
    message[.syntax_proto2_ext_packed] = [1, 2, 300]
    message[.syntax_proto2_ext_colors] = [.red, .azure]
    message[.syntax_proto2_ext_message] = Syntax_Proto2_Required(number: 7)
    message[.syntax_proto2_Extendable_nested_self] = Syntax_Proto2_Extendable(known: "inner")
    var again = try Syntax_Proto2_Extendable(decoding: try message.serialized())
    #expect(again == message)
    #expect(again[.syntax_proto2_ext_int32] == -5)
    #expect(again[.syntax_proto2_ext_packed] == [1, 2, 300])
    #expect(again[.syntax_proto2_ext_colors] == [.red, .blue])
    #expect(again[.syntax_proto2_ext_message]?.number == 7)
    #expect(again[.syntax_proto2_Extendable_nested_self]?.known == "inner")
    again[.syntax_proto2_ext_int32] = nil
    #expect(again[.syntax_proto2_ext_int32] == nil)
    #expect(again[.syntax_proto2_ext_packed] == [1, 2, 300])
  }
}

@Suite struct `Generated proto2` {
  @Test func `says what a field stands for that is not set`() {
    var message = Syntax_Proto2_Defaults()
    #expect(message.color == nil)
    #expect(message.colorOrDefault == .blue)
    #expect(message.int64OrDefault == .min)
    #expect(message.bytesOrDefault == [0, 1, 255, 92, 34, 39, 120])
    #expect(message.stringOrDefault == "quotes \" \\ \n \t \r \0 \u{7f} é 😀 \\(x)")
    #expect(message.nanOrDefault.isNaN)
    #expect(message.chosenOrDefault == 7)
    message.choice = .chosen(8)
    #expect(message.chosenOrDefault == 8)
    #expect(message.wordOrDefault == "word")
  }

  @Test func `names the first required field that is missing, however deep`() {
    var message = Syntax_Proto2_Required()
    #expect(message.missingRequiredField == "number")
    message = .init(number: 1, text: "", inner: .init(raw: []), color: .red)
    #expect(message.missingRequiredField == nil)
    message.inner?.outer = .init(number: 1)
    #expect(message.missingRequiredField == "inner.outer.text")
    var groups = Syntax_Proto2_Groups(must: .init())
    #expect(groups.missingRequiredField == nil)
    groups.many = [.init(c: 1), .init()]
    #expect(groups.missingRequiredField == "many.c")
  }

  @Test func `tells whoever knows only that it is a message its name, and what is missing`() {
    func name<M: Message>(of message: M) -> String { M.descriptor.fullName }
    func missing<M: Message>(in message: M) -> String? { message.missingRequiredField }
    let message = Syntax_Proto2_Required(number: 1)
    #expect(name(of: message) == "syntax.proto2.Required")
    #expect(missing(in: message) == "text")
    #expect(missing(in: Google_Protobuf_Empty()) == nil)
    // From a peer the question is a mistake.
    let error = #expect(throws: DecodeError.self) { try Syntax_Proto2_Required(decoding: [2]) }
    #expect(error?.reason == .invalidFieldNumber)
  }
}
