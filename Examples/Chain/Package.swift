// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "chain",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.0"),
  ],
  targets: [
    .executableTarget(
      name: "chain",
      dependencies: [
        .product(name: "Martlet", package: "martlet"),
        .product(name: "MartletTracing", package: "martlet"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "ChainTests", dependencies: ["chain"]),
  ],
  swiftLanguageModes: [.v6]
)
