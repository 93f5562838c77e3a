// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// A package of its own: nobody but this comparison needs swift-protobuf. `run.sh` prints the messages'
// code before it builds.
let package = Package(
  name: "codec-benchmark",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-protobuf.git", exact: "1.39.0"),
  ],
  targets: [
    .target(name: "CHeap"),
    .target(name: "Measure", dependencies: ["CHeap"]),
    .executableTarget(
      name: "codec-martlet",
      dependencies: ["CHeap", "Measure", .product(name: "MartletProtobuf", package: "martlet")]),
    .executableTarget(
      name: "codec-swift-protobuf",
      dependencies: ["Measure", .product(name: "SwiftProtobuf", package: "swift-protobuf")]),
  ],
  swiftLanguageModes: [.v6]
)
