// SPDX-License-Identifier: Apache-2.0
// The service: checks what callers send, asks the store, and says what went wrong.
import Martlet

struct NoteService: Notes_V1_Notes.Service {
  let store: NoteStore

  static let pageSizeMax = 100
  static let textBytesMax = 64 * 1024

  func create(_ request: Notes_V1_CreateRequest, context: ServerContext) async throws -> Notes_V1_Note {
    try check(request.name)
    guard request.text.utf8.count <= Self.textBytesMax else {
      throw RPCError(.invalidArgument, "a text has at most \(Self.textBytesMax) bytes")
    }
    guard let note = try await store.create(request.name, request.text) else {
      throw RPCError(.alreadyExists, "there is a note '\(request.name)' already")
    }
    return note
  }

  func get(_ request: Notes_V1_GetRequest, context: ServerContext) async throws -> Notes_V1_Note {
    guard let note = try await store.get(request.name) else { throw missing(request.name) }
    return note
  }

  func list(
    _ request: Notes_V1_ListRequest, context: ServerContext
  ) async throws -> Notes_V1_ListResponse {
    guard request.pageSize >= 0 else { throw RPCError(.invalidArgument, "page_size is not negative") }
    let wanted = request.pageSize == 0 ? Self.pageSizeMax : min(Int(request.pageSize), Self.pageSizeMax)
    // One more tells whether there is another page, without counting.
    var notes = try await store.list(after: request.pageToken, limit: wanted + 1)
    let hasMore = notes.count > wanted
    if hasMore { notes.removeLast() }
    return .init(notes: notes, nextPageToken: hasMore ? notes.last?.name ?? "" : "")
  }

  func delete(
    _ request: Notes_V1_DeleteRequest, context: ServerContext
  ) async throws -> Notes_V1_DeleteResponse {
    guard try await store.delete(request.name) else { throw missing(request.name) }
    return .init()
  }

  private func check(_ name: String) throws {
    guard !name.isEmpty, name.utf8.count <= 100, !name.utf8.contains(0) else {
      throw RPCError(.invalidArgument, "a name has 1 to 100 bytes, none of them zero")
    }
  }

  private func missing(_ name: String) -> RPCError { RPCError(.notFound, "there is no note '\(name)'") }
}
