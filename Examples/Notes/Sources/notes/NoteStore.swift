// SPDX-License-Identifier: Apache-2.0
// Where notes are kept.
import Martlet
import NIOPosix
import Synchronization

/// The notes in a SQLite database.
///
/// SQLite blocks its thread, and handlers run on event loops, so every statement runs on a thread of the
/// store's own. One is enough: SQLite writes one after the other anyway.
final class NoteStore: Sendable {
  private let thread = NIOThreadPool(numberOfThreads: 1)
  private let connection: Mutex<Connection>

  /// Opens the database, makes it if there is none, and brings an older one up to date.
  init(_ path: String) throws {
    connection = Mutex(try Self.open(path))
    thread.start()
  }

  /// Lets what is running end; to be called once, after the server has stopped.
  func close() async throws { try await thread.shutdownGracefully() }

  /// Returns the note, or nothing if there is one of this name.
  func create(_ name: String, _ text: String) async throws -> Notes_V1_Note? {
    try await run { connection in
      let now = Google_Protobuf_Timestamp.now
      do {
        try connection.query(
          "INSERT INTO notes (name, text, created) VALUES (?, ?, ?)", [name, text, now.microseconds])
      } catch let error as SQLiteError where error.isConstraint {
        return nil
      }
      return Notes_V1_Note(name: name, text: text, created: .init(microseconds: now.microseconds))
    }
  }

  func get(_ name: String) async throws -> Notes_V1_Note? {
    try await run {
      try $0.query("SELECT name, text, created FROM notes WHERE name = ?", [name], row: Self.note).first
    }
  }

  /// Notes whose names come after one, in order.
  func list(after name: String, limit: Int) async throws -> [Notes_V1_Note] {
    try await run {
      try $0.query(
        "SELECT name, text, created FROM notes WHERE name > ? ORDER BY name LIMIT ?", [name, Int64(limit)],
        row: Self.note)
    }
  }

  /// Whether there was one.
  func delete(_ name: String) async throws -> Bool {
    try await run { connection in
      try connection.query("DELETE FROM notes WHERE name = ?", [name])
      return connection.changes > 0
    }
  }

  /// Throws when the database cannot be read.
  func check() async throws {
    _ = try await run { try $0.query("SELECT 1 FROM notes LIMIT 1") }
  }

  private func run<T: Sendable>(
    _ body: @escaping @Sendable (borrowing Connection) throws -> T
  ) async throws -> T {
    try await thread.runIfActive { try self.connection.withLock { try body($0) } }
  }

  @Sendable private static func note(_ row: Row) -> Notes_V1_Note {
    .init(name: row.text(0), text: row.text(1), created: .init(microseconds: row.integer(2)))
  }

  /// Each step is run once in a database's life; new ones are added at the end, old ones stay as they are.
  private static let migrations = [
    "CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL, created INTEGER NOT NULL) WITHOUT ROWID"
  ]

  private static func open(_ path: String) throws -> Connection {
    let connection = try Connection(path)
    // A reader, such as a backup, does not stop the writer, and what was answered survives a power cut.
    try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    let version = try connection.query("PRAGMA user_version") { Int($0.integer(0)) }.first ?? 0
    guard version <= migrations.count else {
      throw SQLiteError(code: 1, message: "'\(path)' is from a newer version of this service: \(version)")
    }
    for (index, step) in migrations.enumerated().dropFirst(version) {
      try connection.execute("BEGIN IMMEDIATE; \(step); PRAGMA user_version = \(index + 1); COMMIT")
    }
    return connection
  }
}

extension Google_Protobuf_Timestamp {
  fileprivate var microseconds: Int64 { seconds * 1_000_000 + Int64(nanos) / 1000 }

  fileprivate init(microseconds: Int64) {
    self.init(sinceEpoch: .microseconds(microseconds))
  }
}
