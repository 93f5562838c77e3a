// SPDX-License-Identifier: Apache-2.0
// As much of SQLite as five statements need.
import CSQLite

/// An open database. Whoever owns it uses it: it cannot be copied, and so not be used from two threads.
struct Connection: ~Copyable {
  private let handle: OpaquePointer

  init(_ path: String) throws(SQLiteError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let error = SQLiteError(handle, code, doing: "open '\(path)'")
      sqlite3_close_v2(handle)
      throw error
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, 5000)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that have no values and no rows.
  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(handle, code, doing: sql) }
  }

  /// Runs one statement. Values stand in it as `?`, never as text: what callers send is not SQL.
  @discardableResult
  func query<T>(
    _ sql: String, _ values: [any SQLiteValue] = [], row: (Row) -> T = { (_: Row) in }
  ) throws(SQLiteError) -> [T] {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw SQLiteError(handle, code, doing: sql) }
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() { value.bind(to: statement, at: Int32(index + 1)) }
    var rows: [T] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(row(Row(statement: statement)))
      case SQLITE_DONE: return rows
      case let code: throw SQLiteError(handle, code, doing: sql)
      }
    }
  }

  /// Rows that the last statement has changed.
  var changes: Int { Int(sqlite3_changes(handle)) }
}

/// The row that a statement stands on.
struct Row {
  fileprivate let statement: OpaquePointer

  func text(_ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
}

/// What may stand for a `?`.
protocol SQLiteValue {
  func bind(to statement: OpaquePointer, at index: Int32)
}

extension String: SQLiteValue {
  func bind(to statement: OpaquePointer, at index: Int32) {
    // SQLITE_TRANSIENT, which has no name in Swift: SQLite makes a copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(statement, index, self, Int32(clamping: utf8.count), transient)
  }
}

extension Int64: SQLiteValue {
  func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, self) }
}

struct SQLiteError: Error, CustomStringConvertible {
  let code: Int32
  let message: String

  init(code: Int32, message: String) { (self.code, self.message) = (code, message) }

  init(_ handle: OpaquePointer?, _ code: Int32, doing what: String) {
    self.init(code: code, message: "\(String(cString: sqlite3_errmsg(handle))), at: \(what)")
  }

  /// Whether a row of this key was there already.
  var isConstraint: Bool { code & 0xFF == SQLITE_CONSTRAINT }
  var description: String { "SQLite error \(code): \(message)" }
}
