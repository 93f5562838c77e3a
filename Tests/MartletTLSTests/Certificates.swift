// SPDX-License-Identifier: Apache-2.0
// An authority and certificates of its own for each test run, by OpenSSL.

import Foundation
import Testing

/// PEM files in a folder that goes away with this object.
final class Certificates: Sendable {
  let folder: String

  /// An authority, and certificates from it for `localhost` and for a client.
  init() throws {
    folder = NSTemporaryDirectory() + "martlet-tls-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try openssl(
      "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test-authority",
      "-keyout ca.key -out ca.pem")
    try issue("server", names: "DNS:localhost")
    try issue("client", names: "DNS:client.example")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A certificate from the authority; one of the same name is replaced.
  func issue(_ name: String, names: String) throws {
    try openssl(
      "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=\(name)",
      "-keyout \(name).key -out \(name).csr")
    try "subjectAltName=\(names)\n".write(toFile: self[name + ".ext"], atomically: true, encoding: .utf8)
    try openssl(
      "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2",
      "-extfile \(name).ext -out \(name).pem")
  }

  subscript(file: String) -> String { folder + "/" + file }

  private func openssl(_ words: String...) throws {
    let arguments = words.joined(separator: " ").split(separator: " ").map(String.init)
    let (status, output) = try run(["openssl"] + arguments, in: folder)
    guard status == 0 else { throw Failure(description: "openssl \(arguments) failed: \(output)") }
  }

  struct Failure: Error, CustomStringConvertible { let description: String }
}

/// Runs a program to its end; a missing one is an error.
func run(_ words: [String], in folder: String = ".", input: String = "") throws -> (Int32, String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  let (out, into) = (Pipe(), Pipe())
  (process.standardOutput, process.standardError, process.standardInput) = (out, out, into)
  try process.run()
  try into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try into.fileHandleForWriting.close()
  let output = out.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
