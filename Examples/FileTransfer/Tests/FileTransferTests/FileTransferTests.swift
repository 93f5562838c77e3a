// SPDX-License-Identifier: Apache-2.0
import Foundation
import Martlet
import Synchronization
import Testing

@testable import file_transfer

@Suite(.timeLimit(.minutes(5))) struct `A transfer` {
  @Test func `copies a file there and back`() async throws {
    try await withServer { transfer, folder in
      let original = try file(of: 5_000_000, in: folder)
      try await transfer.upload(original.path, as: "copy")
      let back = folder.appending(path: "back")
      try await transfer.download("copy", to: back.path)
      #expect(try Data(contentsOf: back) == Data(contentsOf: original))
    }
  }

  @Test func `goes on where it was cut, both ways`() async throws {
    try await withServer { transfer, folder in
      let original = try file(of: 5_000_000, in: folder)
      let back = folder.appending(path: "back")
      try await cut(transfer, after: 2_000_000) { try await $0.upload(original.path, as: "copy") }
      let first = try await offsets(transfer) { try await $0.upload(original.path, as: "copy") }
      #expect(first > DiskFile.pieceSize, "the upload began anew")
      try await cut(transfer, after: 2_000_000) { try await $0.download("copy", to: back.path) }
      let second = try await offsets(transfer) { try await $0.download("copy", to: back.path) }
      #expect(second > 2_000_000, "the download began anew")
      #expect(try Data(contentsOf: back) == Data(contentsOf: original))
    }
  }

  @Test func `begins anew when the file has changed meanwhile`() async throws {
    try await withServer { transfer, folder in
      let original = try file(of: 3_000_000, in: folder)
      try await cut(transfer, after: 2_000_000) { try await $0.upload(original.path, as: "copy") }
      let changed = try file(of: 3_000_000, in: folder, seed: 2)
      let first = try await offsets(transfer) { try await $0.upload(changed.path, as: "copy") }
      #expect(first == DiskFile.pieceSize)
      let back = folder.appending(path: "back")
      try await transfer.download("copy", to: back.path)
      #expect(try Data(contentsOf: back) == Data(contentsOf: changed))
    }
  }

  @Test(arguments: ["../secret", "a/b", "", ".hidden", "copy.part"])
  func `leads out of the folder by no name`(name: String) async throws {
    try await withServer { transfer, _ in
      let error = await #expect(throws: RPCError.self) {
        _ = try await transfer.files.stat(.init(name: name))
      }
      #expect(error?.code == .invalidArgument)
    }
  }
}

private struct Cut: Error {}

/// Runs a transfer that fails once it has got this far.
private func cut(_ transfer: Transfer, after size: Int, _ body: (Transfer) async throws -> Void) async throws
{
  var transfer = transfer
  transfer.progress = { offset in if offset > size { throw Cut() } }
  await #expect(throws: Cut.self) { try await body(transfer) }
}

/// Runs a transfer, and returns the offset after its first piece.
private func offsets(_ transfer: Transfer, _ body: (Transfer) async throws -> Void) async throws -> Int {
  let first = First()
  var transfer = transfer
  transfer.progress = { first.note($0) }
  try await body(transfer)
  return first.offset
}

private final class First: Sendable {
  private let value = Mutex(0)
  var offset: Int { value.withLock { $0 } }
  func note(_ offset: Int) { value.withLock { if $0 == 0 { $0 = offset } } }
}

private func file(of size: Int, in folder: URL, seed: UInt64 = 1) throws -> URL {
  var state = seed
  let bytes = (0..<size).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 56)
  }
  let url = folder.appending(path: "original")
  try Data(bytes).write(to: url)
  return url
}

/// A server on a folder of its own, a client, and a folder for the client's files.
private func withServer(_ body: (Transfer, URL) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "file-transfer-\(UUID().uuidString)")
  let served = folder.appending(path: "served")
  try FileManager.default.createDirectory(at: served, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let server = Server(.plaintext("127.0.0.1:0"), services: [FileService(folder: served.path)])
  let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
  try await body(Transfer(channel), folder)
  await channel.shutDown()
  await server.shutDown()
}
