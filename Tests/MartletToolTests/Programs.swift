// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// The tool with these arguments.
func martlet(_ arguments: [String], input: String = "") async throws -> Outcome {
  try await run(Tools.product("martlet"), arguments, input: input)
}

extension Outcome {
  var hints: [String] {
    errors.split(separator: "\n").filter { $0.hasPrefix("hint:  ") }.map { String($0.dropFirst(7)) }
  }
}

/// grpcio's server with the service of Tests/Protos/tool/probe.proto, on a port that the system chose.
struct ProbeServer {
  let child: Child
  let port: Int

  static func start(_ arguments: [String] = [], script: String = "tool_server.py") async throws -> ProbeServer
  {
    let child = try Child(Tools.python(), [Tools.script(script)] + arguments)
    let port = try await child.port()
    return ProbeServer(child: child, port: port)
  }

  func stop() async {
    child.kill(SIGTERM)
    #expect(await child.ended() == 0, "\(child.errors)")
  }
}
