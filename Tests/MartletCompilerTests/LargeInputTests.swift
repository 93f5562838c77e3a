// SPDX-License-Identifier: Apache-2.0
import MartletCompiler
import Testing

private func compile(_ text: String) -> Compilation {
  Compiler(loader: MemoryLoader(["a.proto": text])).compile(["a.proto"])
}

private func codes(_ text: String) -> Set<String> { Set(compile(text).diagnostics.map(\.code)) }

/// `element` for each of many numbers.
private func many(_ count: Int, _ element: (Int) -> String) -> String {
  var out = ""
  for index in 1...count { out += element(index) }
  return out
}

/// Field numbers without the block that protobuf keeps for itself.
private func number(_ index: Int) -> Int { index < 19_000 ? index : index + 1_000 }

/// Sizes at which whatever takes a step for each pair of things would not end today.
@Suite struct `Large input` {
  @Test func `a million fields compile`() {
    let fields = many(62_500) { "bool f\($0)=\(number($0));" }
    let compilation = compile("syntax=\"proto3\";" + many(16) { "message M\($0){\(fields)}" })
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.descriptorSet(includeImports: false, includeSourceInfo: false).count > 20_000_000)
  }

  @Test func `as many defaults as the enum has values are looked up`() {
    let values = many(60_000) { "V\($0)=\($0);" }
    let fields = many(60_000) { "optional E f\($0)=\(number($0))[default=V\(60_001 - $0)];" }
    #expect(compile("syntax=\"proto2\";enum E{\(values)}message M{\(fields)}").diagnostics.isEmpty)
  }

  @Test func `as many extensions as there are ranges find theirs`() {
    let ranges = many(50_000) { "extensions \($0 * 2 + 20_000);" }
    let fields = many(50_000) { "optional bool x\($0)=\($0 * 2 + 20_000);" }
    #expect(compile("syntax=\"proto2\";message M{\(ranges)}extend M{\(fields)}").diagnostics.isEmpty)
  }

  @Test func `as many extensions as there are declarations find theirs`() {
    let declared = many(30_000) { ",declaration={number:\($0 + 20_000) full_name:\".x\($0)\" type:\"bool\"}" }
    let fields = many(30_000) { "optional bool x\($0)=\($0 + 20_000);" }
    let range = "extensions 20001 to 50000[\(declared.dropFirst())];"
    #expect(compile("syntax=\"proto2\";message M{\(range)}extend M{\(fields)}").diagnostics.isEmpty)
  }

  @Test func `as many mistakes as there are fields end at a thousand`() {
    let elements: [(Int) -> String] = [
      { "bool a\($0)=1;" }, { "reserved \($0);bool a\($0)=\($0);" },
      { "map<int32,bool> a_\($0)=\($0);map<int32,bool> a\($0)=\($0 + 100_000);" },
    ]
    for element in elements {
      let fields = many(30_000) { element($0 + 20_000) }
      let found = compile("syntax=\"proto3\";message M{\(fields)}").diagnostics
      #expect(found.count == 1_000, "\(Set(found.map(\.code)))")
    }
  }

  @Test func `as many options as one element can carry are set`() {
    let head = """
      syntax = "proto2"; import "google/protobuf/descriptor.proto";
      message O { repeated int32 a = 1; repeated int32 p = 2 [packed = true]; repeated O o = 3; }
      extend google.protobuf.FileOptions { repeated O list = 50000; optional O one = 50001; }

      """
    let statements = many(50_000) { "option (list) = { a: \($0) };" }
    #expect(compile(head + statements).diagnostics.isEmpty)
    let elements = many(100_000) { "p: \($0) o { a: \($0) } " }
    #expect(compile(head + "option (one) = { \(elements) };").diagnostics.isEmpty)
    let fields = many(60_000) { "optional bool f\($0)=\(number($0));" }
    let wide = "message W{\(fields)} extend google.protobuf.FileOptions { optional W wide = 50002; }"
    let set = compile(head + wide + "option (wide) = { \(many(60_000) { "f\($0):true " }) };")
    #expect(set.diagnostics.isEmpty)
    #expect(set.descriptorSet(includeImports: false, includeSourceInfo: false).count > 1_000_000)
  }

  @Test func `as many unknown names as there are known ones end in mistakes`() {
    let messages = many(20_000) { "message Known\($0){Unknown\($0) f=1;}" }
    let found = compile("syntax=\"proto3\";" + messages).diagnostics
    #expect(found.count == 1_000 && found.allSatisfy { $0.code == "unknownType" })
  }

  @Test func `a long chain of imports compiles, and a circle is one mistake`() {
    let last = 5_000
    var files: [String: String] = [:]
    for index in 0..<last { files["\(index).proto"] = "syntax=\"proto3\";import \"\(index + 1).proto\";" }
    files["\(last).proto"] = "syntax=\"proto3\";"
    let chain = Compiler(loader: MemoryLoader(files)).compile(["0.proto"])
    #expect(!chain.hasErrors && chain.sourceTexts.count == last + 1)
    files["\(last).proto"] = "syntax=\"proto3\";import \"0.proto\";"
    let circle = Compiler(loader: MemoryLoader(files)).compile(["0.proto"]).diagnostics
    #expect(circle.map(\.code) == ["importCycle"])
  }

  @Test func `what a long chain of public imports leads to is seen, and told from what it does not`() {
    let last = 10_000
    // Beside each link a second way to the next: one of two cannot be on the search's own path.
    var files = ["\(last).proto": "syntax=\"proto3\"; package p; message Last {}"]
    for index in 0..<last {
      let next = "syntax=\"proto3\"; package p; import public \"\(index + 1).proto\";"
      let near = index + 1 < last ? "M\(index + 1)" : "Last"
      files["\(index).proto"] =
        next + "import public \"side\(index).proto\"; message M\(index) { Last a = 1; \(near) b = 2; }"
      files["side\(index).proto"] = next + "message S\(index) { Last a = 1; \(near) b = 2; }"
    }
    files["a.proto"] = "syntax=\"proto3\"; import \"0.proto\"; message A { p.Last a = 1; p.S5000 b = 2; }"
    files["b.proto"] = "syntax=\"proto3\"; import \"\(last).proto\"; message B { p.Last a = 1; p.M7 b = 2; }"
    let compilation = Compiler(loader: MemoryLoader(files)).compile(["a.proto", "b.proto"])
    #expect(compilation.diagnostics.map(\.code) == ["notImported"])
  }

  @Test func `as many values as fields are printed as Swift`() throws {
    let values = many(30_000) { "V\($0)=\($0);A\($0)=\($0);" }
    let fields = many(30_000) { "optional E f\($0)=\(number($0))[default=A\($0)];" }
    let choices = many(3_000) { "message o\($0) {} oneof O\($0) { bool b\($0) = \(number($0 + 40_000)); }" }
    let text = "enum E{option allow_alias=true;\(values)}message M{\(fields)}message N{\(choices)}"
    let swift = compile("syntax=\"proto2\";" + text).swiftFiles(try GeneratorOptions([]))
    #expect(swift.first?.content.utf8.count ?? 0 > 5_000_000)
  }

  @Test func `tokens of a megabyte are read, or refused in a line of sane length`() {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(!compile("syntax=\"proto3\";message \(long){} // \(long)").hasErrors)
    #expect(!compile("syntax=\"proto2\";message M{optional string s=1[default=\"\(long)\"];}").hasErrors)
    let digits = String(repeating: "9", count: 1 << 20)
    #expect(codes("syntax=\"proto3\";message M{int32 a=\(digits);}") == ["integerOutOfRange"])
    #expect(!compile("syntax=\"proto2\";message M{optional double d=1[default=\(digits)];}").hasErrors)
    for diagnostic in compile("syntax=\"proto3\";message M{int32 a=\(digits);}").diagnostics {
      #expect(DiagnosticRenderer.text(diagnostic).utf8.count < 2 << 20)
    }
  }

  @Test func `numbers past every limit are refused where they stand`() {
    for number in ["2147483648", "18446744073709551615", "18446744073709551616", "0xFFFFFFFFFFFFFFFFF"] {
      #expect(codes("syntax=\"proto3\";message M{int32 a=\(number);}") == ["integerOutOfRange"])
    }
    #expect(codes("syntax=\"proto3\";message M{int32 a=2147483647;}") == ["numberTooLarge"])
  }

  @Test(arguments: ["{", "[", "(", "<", "message M {", "oneof o {", "option (o) = {", "/*", "a.", "-", "M("])
  func `nesting without an end is refused, not recursed into`(opening: String) {
    for head in ["", "message M{", "option (o)={a:", "option a="] {
      #expect(compile("syntax=\"proto2\";" + head + String(repeating: opening, count: 100_000)).hasErrors)
    }
  }
}

@Suite struct `Many files` {
  /// Whether nothing of it is left.
  @Test func `are gone with the compilation, for all that their types refer to each other`() {
    weak var files: AnyObject?
    do {
      let text = "message M{optional M m=1;extensions 4;}extend M{optional M x=4;}"
      let compilation = compile("syntax=\"proto2\";" + text)
      #expect(!compilation.hasErrors)
      files = Mirror(reflecting: compilation).descendant("files", 0) as AnyObject?
      #expect(files != nil)
    }
    #expect(files == nil)
  }

  /// Each with a mistake of its own, an import that is not there, and a type that is missing for want of it.
  private var files: [String: String] {
    var files = ["shared.proto": "syntax=\"proto3\"; message Shared { Missing m = 1; }"]
    for index in 0..<64 {
      files["\(index).proto"] = """
        syntax = "proto3"; import "shared.proto"; import "\(index / 2 + 64).proto";
        message M\(index) { Shared a = 1; Absent\(index) b = 2; int32 c = 2; }
        """
    }
    return files
  }

  @Test func `are told of in one order, whichever was read first`() {
    let paths = (0..<64).map { "\(63 - $0).proto" }
    func told() -> [String] {
      Compiler(loader: MemoryLoader(files)).compile(paths).diagnostics.map { DiagnosticRenderer.json($0) }
    }
    let first = told()
    #expect(first.count == 1 + 64 * 2)
    for _ in 0..<10 { #expect(told() == first) }
  }

  @Test func `are in descriptor sets behind those that they import`() throws {
    let files = ["a.proto": "import \"c.proto\";", "b.proto": "", "c.proto": ""]
      .mapValues { "syntax=\"proto3\";" + $0 }
    let set = Compiler(loader: MemoryLoader(files)).compile(["a.proto", "b.proto", "c.proto", "a.proto"])
      .descriptorSet(includeImports: false, includeSourceInfo: false)
    let text = String(decoding: set, as: UTF8.self)
    // Each file begins with its name: tag and length in front of it.
    let names = text.matches(of: /\n\x07([abc]\.proto)/).map { String($0.1) }
    #expect(names == ["c.proto", "a.proto", "b.proto"])
  }
}
