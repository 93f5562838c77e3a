// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// `martletc` as people and their build systems start it.
@Suite struct `The command` {
  static let one = "syntax = \"proto3\"; package x; import \"y/two.proto\"; message One { y.Two two = 1; }\n"
  static let two = "syntax = \"proto3\"; package y; message Two { optional int32 number = 1; }\n"

  /// Two roots, a/x/one.proto and b/y/two.proto, the first of which imports the second.
  private func withTwoRoots(_ body: (URL) async throws -> Void) async throws {
    try await Protoc.withFolder { folder in
      try Protoc.write(Data(Self.one.utf8), at: folder.appending(path: "a/x/one.proto"))
      try Protoc.write(Data(Self.two.utf8), at: folder.appending(path: "b/y/two.proto"))
      try await body(folder)
    }
  }

  private func martletc(_ words: [String], in folder: URL) async throws -> Outcome {
    try await run(Tools.product("martletc"), words, in: folder.path)
  }

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: [
    ["-Ia", "-Ib", "-oset", "x/one.proto"], ["-I", "a", "-I", "b", "-o", "set", "a/x/one.proto"],
    ["--proto_path=a:b", "--descriptor_set_out=set", "x/one.proto", "y/two.proto"],
    ["--proto_path", "a", "-Ib", "--include_imports", "-oset", "x/one.proto"],
    ["-Ia", "-Iy=b/y", "--include_source_info", "-oset", "x/one.proto"],
    ["-Iz=a", "-Ib", "-oset", "z/x/one.proto"], ["-Iz=a", "-Ib", "-oset", "a/x/one.proto"], ["@words"],
  ])
  func `takes protoc's flags and writes what protoc writes`(words: [String]) async throws {
    try await withTwoRoots { folder in
      try Protoc.write(Data("-Ia\n-Ib\n-oset\nx/one.proto\n".utf8), at: folder.appending(path: "words"))
      let theirs = try await run(Tools.counterpart("protoc"), words, in: folder.path)
      try #require(theirs.status == 0, "\(theirs)")
      let expected = try Data(contentsOf: folder.appending(path: "set"))
      try FileManager.default.removeItem(at: folder.appending(path: "set"))
      let ours = try await martletc(words, in: folder)
      #expect(ours.status == 0 && ours.text.isEmpty, "\(ours)")
      #expect(try Data(contentsOf: folder.appending(path: "set")) == expected)
    }
  }

  @Test func `takes imports from descriptor sets`() async throws {
    try await withTwoRoots { folder in
      #expect(try await martletc(["-Ib", "-otwo", "y/two.proto"], in: folder).status == 0)
      let flags = ["-Ia", "--descriptor_set_in=two", "-oset", "--include_imports", "x/one.proto"]
      let ours = try await martletc(flags, in: folder)
      #expect(ours.status == 0 && ours.text.isEmpty, "\(ours)")
      let set = try Data(contentsOf: folder.appending(path: "set"))
      #expect(try await run(Tools.counterpart("protoc"), flags, in: folder.path).status == 0)
      #expect(try Data(contentsOf: folder.appending(path: "set")) == set)
    }
  }

  @Test func `writes Swift, and what it depends on`() async throws {
    try await withTwoRoots { folder in
      let flags = ["-Ia", "-Ib", "--dependency_out=needs", "x/one.proto"]
      let words = flags + ["--swift_out=visibility=public:out"]
      let ours = try await martletc(words, in: folder)
      #expect(ours.status == 0 && ours.text.isEmpty, "\(ours)")
      #expect(try text("needs", in: folder) == "out/x/one.swift: b/y/two.proto \\\n a/x/one.proto\n")
      let swift = try text("out/x/one.swift", in: folder)
      #expect(swift.contains("public nonisolated struct X_One"))
      let apart = ["--swift_out=apart", "--swift_opt=visibility=public"]
      #expect(try await martletc(flags + apart, in: folder).status == 0)
      #expect(try text("apart/x/one.swift", in: folder) == swift)
    }
  }

  @Test func `says which roots it searched, and nothing of what follows from a missing file`() async throws {
    try await withTwoRoots { folder in
      let ours = try await martletc(["-Ia", "-Ic", "-oset", "x/one.proto"], in: folder)
      #expect(ours.status == 1)
      #expect(
        ours.errors == """
          martletc: warning: directory 'c' does not exist
          a/x/one.proto:1:31: error: file 'y/two.proto' was not found below 'a', 'c'
            syntax = "proto3"; package x; import "y/two.proto"; message One { y.Two two = 1; }
                                          ^^^^^^^^^^^^^^^^^^^^^
            help: give the directory that the path starts in with -I

          """)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "set").path))
    }
  }

  @Test func `writes mistakes as JSON for tools`() async throws {
    try await withTwoRoots { folder in
      let wrong = "syntax = \"proto3\"; message Two { Twoo a = 1; int32 b = 1; }\n"
      try Protoc.write(Data(wrong.utf8), at: folder.appending(path: "b/y/two.proto"))
      let ours = try await martletc(["-Ib", "--error-format=json", "-oset", "y/two.proto"], in: folder)
      #expect(ours.status == 1)
      #expect(
        ours.errors == """
          {"severity":"error","code":"unknownType","message":"'Twoo' is not defined",\
          "help":"did you mean 'Two'?",\
          "file":"b/y/two.proto","line":1,"column":34,"endLine":1,"endColumn":38}
          {"severity":"error","code":"numberTaken","message":"field number 1 is already used by 'a'",\
          "help":"the next free number is 2",\
          "file":"b/y/two.proto","line":1,"column":56,"endLine":1,"endColumn":57,\
          "notes":[{"message":"first used here",\
          "file":"b/y/two.proto","line":1,"column":43,"endLine":1,"endColumn":44}]}

          """)
    }
  }

  @Test(arguments: [
    (["-Ia"], "no .proto files given"), (["-Ia", "x/one.proto"], "nothing to write"),
    (["-Ia", "-oset", "b/y/two.proto"], "is not below any import root ('a')"),
    (["-Ia", "-o"], "-o needs a value"), (["--nope=1", "x.proto"], "there is no option --nope"),
    (["@missing"], "cannot read 'missing'"), (["--descriptor_set_in=words", "-oset", "x.proto"], "words"),
    (["-Ia", "--swift_opt=naming=x", "--swift_out=.", "x/one.proto", "-Ib"], "--swift_opt"),
  ])
  func `refuses what it cannot do`(words: [String], says: String) async throws {
    try await withTwoRoots { folder in
      let ours = try await martletc(words, in: folder)
      #expect(ours.status == 1)
      #expect(ours.errors.contains(says), "\(ours)")
    }
  }
}

/// `protoc-gen-martlet`: the same program under another name.
@Suite struct `The plugin for protoc and buf` {
  static let corpus = Tools.repository.appending(path: "Tests/Corpus/compile")

  private func plugin(in folder: URL) throws -> String {
    let link = folder.appending(path: "protoc-gen-martlet")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: Tools.product("martletc"))
    return link.path
  }

  /// What martletc writes itself for the same files, by path.
  private func expected(_ files: [String], below root: URL, to folder: URL) async throws -> [String: String] {
    let words = ["-I\(root.path)", "--swift_out=\(folder.path)", "--swift_opt=visibility=public"] + files
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let ours = try await run(Tools.product("martletc"), words)
    try #require(ours.status == 0, "\(ours)")
    return try written(below: folder)
  }

  private func written(below folder: URL) throws -> [String: String] {
    var out: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") {
      out[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return out
  }

  @Test func `prints through protoc what martletc prints, editions included`() async throws {
    try await Protoc.withFolder { folder in
      let files = `Generated code`.protos(below: Self.corpus)
      let out = folder.appending(path: "out")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      let protoc = try await run(
        Tools.counterpart("protoc"),
        [
          "--plugin=\(plugin(in: folder))", "-I\(Self.corpus.path)", "--martlet_out=\(out.path)",
          "--martlet_opt=visibility=public",
        ] + files)
      try #require(protoc.status == 0, "\(protoc)")
      let theirs = try written(below: out)
      #expect(theirs.count == files.count)
      #expect(
        try await theirs == expected(files, below: Self.corpus, to: folder.appending(path: "expected")))
    }
  }

  /// Not proto2.proto: buf's descriptors have a float's default with the digits of a double.
  @Test func `prints through buf what martletc prints`() async throws {
    try await Protoc.withFolder { folder in
      let files = [
        "syntax/maps.proto", "syntax/editions.proto", "syntax/well_known.proto", "names/keywords.proto",
      ]
      for file in files {
        let text = try Data(contentsOf: Self.corpus.appending(path: file))
        try Protoc.write(text, at: folder.appending(path: "protos/\(file)"))
      }
      let configuration = """
        version: v2
        inputs: [{ directory: protos }]
        plugins: [{ local: "\(try plugin(in: folder))", out: out, opt: visibility=public }]
        """
      try Protoc.write(Data(configuration.utf8), at: folder.appending(path: "buf.gen.yaml"))
      let buf = try await run(Tools.counterpart("buf"), ["generate"], in: folder.path)
      try #require(buf.status == 0, "\(buf)")
      let protos = folder.appending(path: "protos")
      let theirs = try written(below: folder.appending(path: "out"))
      #expect(theirs.count == files.count)
      #expect(try await theirs == expected(files, below: protos, to: folder.appending(path: "expected")))
    }
  }
}
