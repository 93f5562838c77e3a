// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletCompiler

func complain(_ text: String) {
  _ = Disk.write(Array(text.utf8), to: 2)
}

func fail(_ message: String) -> Never {
  complain("martletc: error: \(message)\n")
  exit(1)
}

var words = CommandLine.arguments
let program = words.isEmpty ? "martletc" : words.removeFirst()
if program.hasSuffix("protoc-gen-martlet") || program.hasSuffix("protoc-gen-swift") {
  exit(PluginMode.run())
}
do throws(Arguments.Mistake) {
  Session(try Arguments(words)).run()
} catch {
  fail(error.message)
}
