// SPDX-License-Identifier: Apache-2.0
// The official flags of an interop client (grpc/doc/interop-test-descriptions.md).

struct Arguments: Sendable {
  var host = "localhost"
  var port = 8080
  var testCase = "large_unary"
  var usesTLS = false
  var authority: String?
  var hostOverride: String?
  var soak = Soak()

  struct Soak: Sendable {
    var iterations = 10
    var failuresMax = 0
    var latencyMax = Duration.milliseconds(1000)
    var overallTimeout = Duration.seconds(10)
    var pause = Duration.zero
    var requestBytes = 271_828
    var responseBytes = 314_159
    var threads = 1
  }

  static let usage = """
    usage: martlet-interop-client --server_host=HOST --server_port=PORT --test_case=CASE
        [--use_tls=BOOL] [--ca_file=PEM] [--server_host_override=NAME]
        [--soak_iterations=N] [--soak_max_failures=N] [--soak_per_iteration_max_acceptable_latency_ms=N]
        [--soak_overall_timeout_seconds=N] [--soak_min_time_ms_between_rpcs=N] [--soak_request_size=N]
        [--soak_response_size=N] [--soak_num_threads=N]
    Runs one or, by commas, several of gRPC's interop test cases against a server, or all of them.
    Cases: \(Cases.names.joined(separator: " "))
    """

  struct Mistake: Error, CustomStringConvertible { var description: String }

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.first, name.hasPrefix("-") else {
        throw Mistake(description: "'\(word)' is no flag")
      }
      let flag = String(name.drop { $0 == "-" })
      if flag == "use_tls", parts.count == 1 {
        usesTLS = true
        continue
      }
      guard let value = parts.count == 2 ? parts[1] : words.popFirst() else {
        throw Mistake(description: "\(name) needs a value")
      }
      guard try takeText(flag, value) || takeNumber(flag, value) else {
        throw Mistake(description: "there is no flag \(name)")
      }
    }
  }

  private mutating func takeText(_ flag: String, _ value: String) -> Bool {
    switch flag {
    case "server_host": host = value
    case "test_case": testCase = value
    case "use_tls": usesTLS = value == "true"
    case "use_test_ca": break
    case "ca_file": authority = value
    case "server_host_override": hostOverride = value
    default: return false
    }
    return true
  }

  private mutating func takeNumber(_ flag: String, _ value: String) throws -> Bool {
    let known: Set<String> = [
      "server_port", "soak_iterations", "soak_max_failures", "soak_per_iteration_max_acceptable_latency_ms",
      "soak_overall_timeout_seconds", "soak_min_time_ms_between_rpcs", "soak_request_size",
      "soak_response_size", "soak_num_threads",
    ]
    guard known.contains(flag) else { return false }
    guard let number = Int(value) else {
      throw Mistake(description: "--\(flag) needs a number, not '\(value)'")
    }
    switch flag {
    case "server_port": port = number
    case "soak_iterations": soak.iterations = number
    case "soak_max_failures": soak.failuresMax = number
    case "soak_per_iteration_max_acceptable_latency_ms": soak.latencyMax = .milliseconds(number)
    case "soak_overall_timeout_seconds": soak.overallTimeout = .seconds(number)
    case "soak_min_time_ms_between_rpcs": soak.pause = .milliseconds(number)
    case "soak_request_size": soak.requestBytes = number
    case "soak_response_size": soak.responseBytes = number
    default: soak.threads = max(number, 1)
    }
    return true
  }
}
