// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// What `martlet new` writes; that it builds and runs is for Scripts/new-test.sh, which takes a build.
@Suite struct `martlet new` {
  @Test func `writes a package, and nothing over another`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = ["new", "note-keeper", "--directory", folder.path]
    let outcome = try await martlet(arguments + ["--martlet-path", Tools.repository.path])
    #expect(outcome.status == 0, "\(outcome)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/note-keeper")
    #expect(
      Set(names).isSuperset(of: [
        "Package.swift", "Sources/note_keeper/note_keeper.proto", "Sources/note_keeper/Main.swift",
        "Sources/note_keeper/NoteKeeperService.swift", "Tests/NoteKeeperTests/NoteKeeperTests.swift",
        "Dockerfile", "Dockerfile.dockerignore", ".gitignore", "README.md",
      ]), "\(names)")
    let again = try await martlet(arguments)
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already"))
  }

  @Test func `takes Martlet from beside it, or from a repository`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let beside = try await martlet(["new", "one", "--directory", folder.path])
    #expect(beside.errors.contains("\(folder.path)/martlet"), "\(beside)")
    let url = "https://git.example/martlet.git"
    _ = try await martlet(["new", "two", "--directory", folder.path, "--martlet-url", url])
    let manifests = try ["one", "two"].map {
      try String(contentsOf: folder.appending(path: "\($0)/Package.swift"), encoding: .utf8)
    }
    #expect(manifests[0].contains(#".package(name: "martlet", path: "../martlet")"#))
    #expect(manifests[1].contains(#".package(url: "\#(url)", branch: "main")"#))
  }

  @Test(arguments: ["Upper", "1st", "a_b", "a--b", "a-", "", "martlet", "ünder"])
  func `refuses names that make no package`(name: String) async throws {
    #expect(try await martlet(["new", name]).status == 64)
  }
}
