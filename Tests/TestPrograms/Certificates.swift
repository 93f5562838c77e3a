// SPDX-License-Identifier: Apache-2.0
// An authority and certificates of its own for each test run, by OpenSSL.

import Foundation

/// PEM files in a folder that goes away with this object.
public final class Certificates: Sendable {
  public let folder: String

  /// The kind of every key.
  public enum Keys: String, Sendable {
    case p256 = "ec -pkeyopt ec_paramgen_curve:P-256"
    /// Certificates of such keys, and signatures by them, always have the same length.
    case rsa = "rsa:2048"
  }

  private let keys: Keys

  /// An authority, and certificates from it for `localhost` and for a client.
  public init(_ keys: Keys = .p256) async throws {
    self.keys = keys
    folder = NSTemporaryDirectory() + "martlet-tls-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try await openssl(
      "req -x509 -newkey \(keys.rawValue) -nodes -days 2 -subj /CN=test-authority",
      "-keyout ca.key -out ca.pem")
    try await issue("server", names: "DNS:localhost")
    try await issue("client", names: "DNS:client.example")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A certificate from the authority; one of the same name is replaced.
  ///
  /// - Parameters:
  ///   - name: of its files, and its common name.
  ///   - names: its alternative names, as OpenSSL's configuration has them.
  ///   - days: how long it is good; -1 gives one that has expired.
  public func issue(_ name: String, names: String, days: Int = 2) async throws {
    try await openssl(
      "req -new -newkey \(keys.rawValue) -nodes -subj /CN=\(name)",
      "-keyout \(name).key -out \(name).csr")
    try "subjectAltName=\(names)\n".write(toFile: self[name + ".ext"], atomically: true, encoding: .utf8)
    try await openssl(
      "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -days \(days)",
      "-set_serial \(UInt32.random(in: 1 << 30..<1 << 31))",
      "-extfile \(name).ext -out \(name).pem")
  }

  public subscript(file: String) -> String { folder + "/" + file }

  private func openssl(_ words: String...) async throws {
    let arguments = words.joined(separator: " ").split(separator: " ").map(String.init)
    let outcome = try await run(["openssl"] + arguments, in: folder)
    guard outcome.status == 0 else {
      throw Unusable(description: "openssl \(arguments) failed: \(outcome)")
    }
  }
}
