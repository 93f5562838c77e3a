// SPDX-License-Identifier: Apache-2.0
// The client: copies files there and back, and goes on where it was cut.
import Martlet

struct Transfer: Sendable {
  let files: Files_V1_Files.Client
  /// Told the offset after each piece; may throw, which cuts the transfer.
  var progress: @Sendable (Int) throws -> Void = { _ in }

  init(_ channel: Channel) { files = Files_V1_Files.Client(channel) }

  /// Copies a file to the server, from where an earlier attempt was cut if the beginning is the same.
  func upload(_ path: String, as name: String) async throws {
    for _ in 0..<100 {
      do {
        return try await uploadOnce(path, as: name)
      } catch let error as RPCError where error.code == .aborted {
        try await Task.sleep(for: .milliseconds(100))  // the server has not noticed yet that we were cut
      }
    }
    throw RPCError(.aborted, "somebody else uploads '\(name)'")
  }

  private func uploadOnce(_ path: String, as name: String) async throws {
    let file = try await DiskFile.open(path)
    var (checksum, offset) = (Checksum(), 0)
    if let there = try await part(of: name) {
      let (mine, size) = try await file.checksum(of: Int(clamping: there.size))
      if size == Int(clamping: there.size), mine.value == there.crc32 { (checksum, offset) = (mine, size) }
    }
    let upload = files.upload()
    try await upload.send(.init(part: .begin(.init(name: name, offset: UInt64(offset)))))
    while true {
      let piece = try await file.read(at: offset)
      if piece.isEmpty { break }
      try await upload.send(.init(part: .piece(piece)))
      checksum.update(piece)
      offset += piece.count
      try progress(offset)
    }
    try await upload.send(.init(part: .end(.init(crc32: checksum.value))))
    _ = try await upload.finish()
  }

  private func part(of name: String) async throws -> Files_V1_StatResponse? {
    do {
      let there = try await files.stat(.init(name: name))
      return there.isComplete ? nil : there
    } catch  where error.code == .notFound {
      return nil
    }
  }

  /// Copies a file from the server, behind what an earlier attempt has left at `path`.
  func download(_ name: String, to path: String) async throws {
    let file = try await DiskFile.open(path, forWriting: true)
    var (checksum, offset) = try await file.checksum()
    for try await response in files.download(.init(name: name, offset: UInt64(offset))) {
      switch response.part {
      case .piece(let piece):
        try await file.write(piece, at: offset)
        checksum.update(piece)
        offset += piece.count
        try progress(offset)
      case .end(let end):
        guard end.crc32 == checksum.value else {
          throw RPCError(.dataLoss, "'\(path)' began as another file: remove it, and try again")
        }
        return try await file.finish(size: offset)
      case nil: break
      }
    }
    throw RPCError(.dataLoss, "the server sent no checksum")
  }
}
