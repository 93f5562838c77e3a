// SPDX-License-Identifier: Apache-2.0
import MartletCompiler

/// As protoc's or buf's plugin: a CodeGeneratorRequest on standard input, the response on output.
enum PluginMode {
  static func run() -> Int32 {
    switch Disk.readStandardInput() {
    case .failure(let failure):
      complain("protoc-gen-martlet: cannot read the request: \(failure.reason)\n")
      return 1
    case .success(let request):
      guard let response = CodeGeneratorPlugin.respond(to: request) else {
        complain(
          "protoc-gen-martlet: standard input holds no CodeGeneratorRequest; protoc runs this program\n")
        return 1
      }
      _ = Disk.write(response, to: 1)
      return 0
    }
  }
}
