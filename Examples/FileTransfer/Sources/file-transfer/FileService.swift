// SPDX-License-Identifier: Apache-2.0
// The service: a folder in which unfinished uploads end in ".part".
import Martlet
import Synchronization

final class FileService: Files_V1_Files.Service {
  private let folder: String
  private let uploading = Mutex<Set<String>>([])

  init(folder: String) { self.folder = folder }

  func stat(_ request: Files_V1_StatRequest, context: ServerContext) async throws -> Files_V1_StatResponse {
    let path = try path(of: request.name)
    for (path, isComplete) in [(path, true), (path + ".part", false)] {
      guard let file = try await existing(path) else { continue }
      let (checksum, size) = try await file.checksum()
      return .init(size: UInt64(size), crc32: checksum.value, isComplete: isComplete)
    }
    throw RPCError(.notFound, "there is nothing of '\(request.name)' yet")
  }

  func upload(
    _ requests: MessageStream<Files_V1_UploadRequest>, context: ServerContext
  ) async throws -> Files_V1_UploadResponse {
    var incoming = requests.makeAsyncIterator()
    guard case .begin(let begin)? = try await incoming.next()?.part else {
      throw RPCError(.invalidArgument, "begin with 'begin': a name, and where the pieces go on")
    }
    let path = try path(of: begin.name)
    guard uploading.withLock({ $0.insert(path).inserted }) else {
      throw RPCError(.aborted, "'\(begin.name)' is being uploaded: try again when that has ended")
    }
    defer { _ = uploading.withLock { $0.remove(path) } }
    let file = try await DiskFile.open(path + ".part", forWriting: true)
    guard let offset = Int(exactly: begin.offset), offset < Int.max - DiskFile.pieceSize * 1024 else {
      throw RPCError(.outOfRange, "no file is that long")
    }
    var (checksum, size) = try await file.checksum(of: offset)
    guard size == offset else {
      throw RPCError(.outOfRange, "the pieces cannot go on at \(offset): there are \(size) bytes")
    }
    // A client that is cut off leaves the part for the next attempt. The disk slows this loop, the loop's
    // reading slows the client, and memory holds one piece.
    while let request = try await incoming.next() {
      switch request.part {
      case .piece(let piece):
        try await file.write(piece, at: size)
        checksum.update(piece)
        size += piece.count
      case .end(let end):
        try await file.finish(size: size)
        guard end.crc32 == checksum.value else {
          throw RPCError(.dataLoss, "the checksum of \(size) bytes differs: upload from the start")
        }
        try await DiskFile.rename(path + ".part", to: path)
        return .init(size: UInt64(size))
      case .begin, nil:
        throw RPCError(.invalidArgument, "after 'begin' come pieces, and then 'end'")
      }
    }
    throw RPCError(.cancelled, "the upload stopped at \(size) bytes: go on there")
  }

  func download(
    _ request: Files_V1_DownloadRequest, responses: MessageWriter<Files_V1_DownloadResponse>,
    context: ServerContext
  ) async throws {
    guard let file = try await existing(path(of: request.name)) else {
      throw RPCError(.notFound, "there is no '\(request.name)'")
    }
    let start = Int(clamping: request.offset)
    var (checksum, offset) = try await file.checksum(of: start)
    guard offset == start else { throw RPCError(.outOfRange, "the file has \(offset) bytes") }
    while true {
      let piece = try await file.read(at: offset)
      if piece.isEmpty { break }
      checksum.update(piece)
      offset += piece.count
      try await responses.send(.init(part: .piece(piece)))  // suspends while the client is slow
    }
    try await responses.send(.init(part: .end(.init(crc32: checksum.value))))
  }

  private func existing(_ path: String) async throws -> DiskFile? {
    do {
      return try await DiskFile.open(path)
    } catch let error as DiskError where error.isMissingFile {
      return nil
    }
  }

  /// Names come from callers: none may lead out of the folder, or to an unfinished upload.
  private func path(of name: String) throws -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= 200, !name.hasPrefix("."), !name.hasSuffix(".part")
    else {
      throw RPCError(.invalidArgument, "'\(name)' is no file name: write letters, digits and '.-_'")
    }
    return "\(folder)/\(name)"
  }
}
