// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// `martlet call` against the example server, which describes itself by reflection.
@Suite(.exampleServer) struct `martlet call` {
  @Test func `makes a unary call with JSON`() async throws {
    let outcome = try await call("helloworld.Greeter/SayHello", "-d", #"{"name": "World"}"#)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output == "{\n  \"message\": \"Hello, World!\"\n}\n")
    #expect(outcome.errors == "")
  }

  @Test func `sends an empty message if it is given none`() async throws {
    #expect(
      try await call("helloworld.Greeter/SayHello", "--compact").output == "{\"message\":\"Hello, !\"}\n")
  }

  @Test func `prints each response of a stream`() async throws {
    let area =
      #"{"lo": {"latitude": 400000000, "longitude": -750000000}, "#
      + #""hi": {"latitude": 420000000, "longitude": -730000000}}"#
    let outcome = try await call("routeguide.RouteGuide/ListFeatures", "--compact", "-d", area)
    #expect(outcome.lines.count == 64)
    #expect(outcome.lines.allSatisfy { $0.hasPrefix("{\"name\":") })
  }

  @Test func `streams requests from standard input`() async throws {
    let outcome = try await call(
      "routeguide.RouteGuide/RecordRoute", "--compact", "-d", "@",
      input: "{\"latitude\": 1}\n{\"latitude\":\n 2}{}")
    #expect(outcome.output == "{\"pointCount\":3}\n", "\(outcome)")
  }

  @Test func `sends what every -d gives, in their order`() async throws {
    let outcome = try await call(
      "routeguide.RouteGuide/RecordRoute", "--compact", "-d", "{} {}", "-d", "@", "-d", "{\"latitude\": 1}",
      input: "{}{}")
    #expect(outcome.output == "{\"pointCount\":5}\n", "\(outcome)")
    let wrong = try await call("routeguide.RouteGuide/RecordRoute", "-d", "{}", "-d", "{\"x\": 1}")
    #expect(wrong.errors.hasPrefix("error: request 2, line 1, column 2: "), "\(wrong)")
    #expect(try await call("routeguide.RouteGuide/RecordRoute", "--compact").output == "{}\n")
  }

  /// Each request goes out when it is whole, and each response is shown when it comes: the third note is
  /// written only when the answer to the first two is there.
  @Test func `does not wait for the end of its input`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tool = try Tools.product("martlet").path
    let address = try "http://" + ExampleServer.ofSuite().address
    let script = """
      cd '\(folder.path)'; mkfifo in; touch out
      '\(tool)' call \(address) routeguide.RouteGuide/RouteChat -d @ --compact <in >out &
      exec 3>in
      printf '{"location":{"latitude":78},"message":"one"}{"location":{"latitude":78},"message":"two"}' >&3
      until grep -q one out; do sleep 0.05; done
      printf '{"location":{"latitude":78},"message":"three"}' >&3
      exec 3>&-
      wait $!
      echo "status $?"; cat out
      """
    let outcome = try await run(URL(filePath: "/bin/sh"), ["-c", script])
    let notes = ["one", "one", "two"].map { "{\"location\":{\"latitude\":78},\"message\":\"\($0)\"}" }
    #expect(outcome.lines == ["status 0"] + notes, "\(outcome)")
  }

  @Test func `reads and prints text format, messages apart by dashes`() async throws {
    let notes =
      "location { latitude: 77 } message: 'one'\n---\nlocation { latitude: 77 }\nmessage: 'two'\n"
      + "---\nlocation { latitude: 77 } message: 'three'\n"
    let outcome = try await call(
      "routeguide.RouteGuide/RouteChat", "-f", "text", "-o", "text", "-d", "@", input: notes)
    let one = "location {\n  latitude: 77\n}\nmessage: \"one\"\n"
    let two = "location {\n  latitude: 77\n}\nmessage: \"two\"\n"
    #expect(outcome.output == [one, one, two].joined(separator: "---\n"), "\(outcome)")
  }

  @Test func `takes requests from a file, and compresses them`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try #"{"name": "file"}"#.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try await call(
      "helloworld.Greeter/SayHello", "-d", "@\(file.path)", "--compress", "gzip", "--compact")
    #expect(outcome.output == "{\"message\":\"Hello, file!\"}\n", "\(outcome)")
  }

  @Test func `needs no reflection where it has .proto files, or a descriptor set`() async throws {
    let protos = Tools.repository.appending(path: "Protos").path
    let file = protos + "/helloworld/helloworld.proto"
    let name = ["helloworld.Greeter/SayHello", "--compact"]
    #expect(try await call(name + ["--proto", file, "-I", protos]).lines == ["{\"message\":\"Hello, !\"}"])
    let set = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString).binpb")
    defer { try? FileManager.default.removeItem(at: set) }
    _ = try await run(Tools.product("martletc"), ["-I", protos, "-o", set.path, file])
    #expect(try await call(name + ["--descriptor-set", set.path]).lines == ["{\"message\":\"Hello, !\"}"])
  }

  @Test func `ends with a hundred and the status' code`() async throws {
    let outcome = try await call("routeguide.RouteGuide/ListFeatures")
    #expect(outcome.status == 103)
    #expect(outcome.output == "")
    #expect(outcome.errors == "error: INVALID_ARGUMENT: a rectangle needs both corners, lo and hi\n")
    let late = try await call("grpc.health.v1.Health/Watch", "-t", "300ms", "--compact")
    #expect(late.status == 104)
    #expect(late.lines == ["{\"status\":\"SERVING\"}"])
  }

  // MARK: Mistakes

  @Test(arguments: [
    (
      "helloworld.Greter/SayHello", "there is no service 'helloworld.Greter'",
      "did you mean helloworld.Greeter?"
    ),
    ("Greeter/SayHello", "there is no service 'Greeter'", "did you mean helloworld.Greeter?"),
    ("helloworld.Greeter/SayHelo", "helloworld.Greeter has no method 'SayHelo'", "did you mean SayHello?"),
    (
      "routeguide.RouteGuide.Nothing", "routeguide.RouteGuide has no method 'Nothing'",
      "there are only GetFeature, ListFeatures, RecordRoute, RouteChat"
    ),
  ]) func `says which method may have been meant`(method: String, message: String, hint: String) async throws
  {
    let outcome = try await call([method])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: \(message)\nhint:  \(hint)\n")
  }

  @Test func `shows where JSON is wrong, and what was meant`() async throws {
    let outcome = try await call(
      "routeguide.RouteGuide/RouteChat", "-d", "@",
      input: "{\"location\": {}, \"message\": \"right\"}\n{\n  \"location\": {\"lattitude\": 1}\n}\n")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        error: request 2, line 3, column 16, in field location: routeguide.Point has no field 'lattitude'
            "location": {"lattitude": 1}
                         ^
        hint:  did you mean latitude?

        """)
  }

  @Test func `refuses a second request for a method that takes one`() async throws {
    let outcome = try await call("helloworld.Greeter/SayHello", "-d", "{} {}")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "error: helloworld.Greeter.SayHello takes one request, and -d holds more\n")
  }

  @Test func `says what may be wrong when it gets no connection`() async throws {
    let refused = try await martlet(["list", "127.0.0.1:1", "--plaintext"])
    #expect(refused.status == 114)
    #expect(
      refused.errors == """
        error: UNAVAILABLE: cannot connect to 127.0.0.1:1: Connection refused
        hint:  nothing listens at 127.0.0.1:1: is the server running, and is this its port?

        """)
    let secure = try await martlet(["list", ExampleServer.ofSuite().address])
    #expect(secure.status == 114)
    #expect(secure.errors.contains("add --plaintext"), "\(secure.errors)")
  }

  @Test func `checks its arguments`() async throws {
    let server = try ExampleServer.ofSuite().address
    for wrong in [
      ["call"], ["call", server, "a.B/C", "--plaintext", "--ca", "x"],
      ["call", server, "a.B/C", "--cert", "x"],
      ["call", server, "a.B/C", "-t", "soon"], ["call", server, "a.B/C", "--compress", "zip"],
      ["call", server, "a.B/C", "--plaintext", "-H", "no colon"],
      ["call", server, "a.B/C", "--plaintext", "-H", "x-bin: ???"], ["nothing"],
    ] {
      let outcome = try await martlet(wrong)
      #expect(outcome.status == 64, "\(wrong): \(outcome)")
    }
    let slip = try await martlet(["lst", server])
    #expect(slip.errors == "error: there is no command 'lst'\nhint:  did you mean list?\n")
  }

  private func call(_ arguments: String..., input: String = "") async throws -> Outcome {
    try await call(arguments, input: input)
  }

  private func call(_ arguments: [String], input: String = "") async throws -> Outcome {
    try await martlet(["call", "http://" + ExampleServer.ofSuite().address] + arguments, input: input)
  }
}
