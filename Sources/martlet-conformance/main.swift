// SPDX-License-Identifier: Apache-2.0
// The testee of protobuf's conformance suite: requests come on standard input, each with its length in four
// bytes, smallest first; answers go to standard output in the same way.
//
//   martlet-conformance                 generated messages
//   martlet-conformance --dynamic       dynamic messages in their place
//   martlet-conformance --descriptors   prints a FileDescriptorSet of the types that it knows

internal import ConformanceProtos
internal import MartletProtobuf

switch CommandLine.arguments.dropFirst().first {
case "--descriptors":
  let set = Google_Protobuf_FileDescriptorSet(file: Testee.types.files.map(\.proto))
  Pipe.write(try set.serialized())
case let mode:
  let testee = Testee(isDynamic: mode == "--dynamic")
  while let request = Pipe.readFramed() {
    let answer = try testee.answer(to: request).serialized()
    Pipe.writeFramed(answer)
  }
}
