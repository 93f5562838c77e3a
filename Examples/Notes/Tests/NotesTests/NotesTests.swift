// SPDX-License-Identifier: Apache-2.0
import Configuration
import Foundation
import Logging
import Martlet
import MartletServices
import Testing

@testable import notes

@Suite(.timeLimit(.minutes(5))) struct `The note service` {
  @Test func `keeps what it is given`() async throws {
    try await withFolder { folder in
      var settings = Settings()
      settings.databasePath = folder + "/notes.db"
      try await withNotes(settings) { notes in
        let created = try await notes.create(.init(name: "a", text: "first"))
        #expect(created.created != nil)
        let read = try await notes.get(.init(name: "a"))
        #expect(read == created)
      }
      // Another process, as it were: the note is still there.
      try await withNotes(settings) { notes in
        let read = try await notes.get(.init(name: "a"))
        #expect(read.text == "first")
        _ = try await notes.delete(.init(name: "a"))
      }
    }
  }

  @Test func `says what is wrong with a request`() async throws {
    try await withNotes(Settings()) { notes in
      _ = try await notes.create(.init(name: "a", text: "first"))
      let calls: [(StatusCode, () async throws -> Void)] = [
        (.alreadyExists, { _ = try await notes.create(.init(name: "a", text: "second")) }),
        (.invalidArgument, { _ = try await notes.create(.init(name: "", text: "no name")) }),
        (.notFound, { _ = try await notes.get(.init(name: "b")) }),
        (.notFound, { _ = try await notes.delete(.init(name: "'; DROP TABLE notes; --")) }),
        (.invalidArgument, { _ = try await notes.list(.init(pageSize: -1)) }),
      ]
      for (code, call) in calls {
        let error = await #expect(throws: RPCError.self) { try await call() }
        #expect(error?.code == code)
      }
    }
  }

  @Test func `lists page by page, each note once`() async throws {
    try await withNotes(Settings()) { notes in
      let names = (0..<25).map { "note \($0 + 100)" }
      for name in names.shuffled() { _ = try await notes.create(.init(name: name, text: "")) }
      var (seen, token, pages) = ([String](), "", 0)
      repeat {
        let page = try await notes.list(.init(pageSize: 10, pageToken: token))
        seen += page.notes.map(\.name)
        (token, pages) = (page.nextPageToken, pages + 1)
      } while !token.isEmpty
      #expect(seen == names)
      #expect(pages == 3)
    }
  }

  @Test func `is healthy, and counts its calls`() async throws {
    try await withApplication(Settings()) { application, channel in
      let health = try await Grpc_Health_V1_Health.Client(channel).check(.init(service: "notes.v1.Notes"))
      #expect(health.status == .serving)
      _ = try? await Notes_V1_Notes.Client(channel).get(.init(name: "none"))
      #expect(application.metrics.text.contains("grpc_server_call_started_total"))
      #expect(application.metrics.text.contains("/Get\""))
    }
  }

  @Test func `reads its settings, and does not start with one that means nothing`() throws {
    let config = ConfigReader(
      provider: InMemoryProvider(values: ["listen.address": "127.0.0.1:1", "log.level": "debug"]))
    let settings = try Settings(config)
    #expect(settings.listenAddress == "127.0.0.1:1")
    #expect(settings.logLevel == .debug)
    #expect(settings.drainSeconds == 20)
    #expect(throws: SettingError.self) {
      try Settings(ConfigReader(provider: InMemoryProvider(values: ["log.level": "loud"])))
    }
  }

  /// The program itself: a file, the environment over it, a log in JSON, SIGTERM, and metrics at the end.
  @Test func `runs as a process, and ends in order`() async throws {
    try await withFolder { folder in
      try #"{"listen": {"address": "127.0.0.1:0"}, "database": {"path": "/nowhere/notes.db"}}"#
        .write(toFile: folder + "/config.json", atomically: true, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "notes")
      process.environment = [
        "CONFIG_FILE": folder + "/config.json", "DATABASE_PATH": folder + "/notes.db",
        "METRICS_FILE": folder + "/notes.prom",
      ]
      let log = folder + "/log"
      try #require(FileManager.default.createFile(atPath: log, contents: nil))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: log))
      try process.run()
      var port: Substring?
      while port == nil {
        try await Task.sleep(for: .milliseconds(20))
        try #require(process.isRunning)
        let text = try String(contentsOfFile: log, encoding: .utf8)
        guard let start = text.firstRange(of: "ipv4:127.0.0.1:") else { continue }
        port = text[start.upperBound...].prefix { $0.isNumber }
      }
      let channel = Channel("127.0.0.1:\(port ?? "")", security: .plaintext)
      _ = try await Notes_V1_Notes.Client(channel).create(.init(name: "a", text: "b"))
      await channel.shutDown()
      process.terminate()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      #expect(lines.contains { $0.contains(#""method":"/notes.v1.Notes/Create""#) })
      #expect(lines.last?.contains(#""message":"stopped""#) == true)
      let metrics = try String(contentsOfFile: folder + "/notes.prom", encoding: .utf8)
      #expect(metrics.contains("grpc_server_call_duration"))
    }
  }
}

private func withNotes(
  _ settings: Settings, _ body: (Notes_V1_Notes.Client) async throws -> Void
) async throws {
  try await withApplication(settings) { try await body(Notes_V1_Notes.Client($1)) }
}

/// Runs the whole service, on a database in memory unless the settings say otherwise.
private func withApplication(
  _ settings: Settings, _ body: (Application, Channel) async throws -> Void
) async throws {
  var settings = settings
  settings.listenAddress = "127.0.0.1:0"
  if settings.databasePath == Settings().databasePath { settings.databasePath = ":memory:" }
  let silent = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
  let application = try Application(settings, logger: silent)
  let running = Task { try await application.run() }
  while application.server.ports.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
  let channel = Channel("127.0.0.1:\(application.server.ports[0])", security: .plaintext)
  try await body(application, channel)
  await channel.shutDown()
  running.cancel()
  try await running.value
}

private func withFolder(_ body: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "notes-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try await body(folder)
}
