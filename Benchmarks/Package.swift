// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// A package of its own, so that users of Martlet neither resolve nor build what only measures it.
let package = Package(
  name: "martlet-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "martlet", path: "..")],
  targets: [
    .target(name: "BenchProtos", dependencies: [.product(name: "Martlet", package: "martlet")]),
    .executableTarget(
      name: "martlet-bench-server",
      dependencies: ["BenchProtos", .product(name: "Martlet", package: "martlet")]),
    .executableTarget(
      name: "martlet-bench-client",
      dependencies: ["BenchProtos", .product(name: "Martlet", package: "martlet")]),
  ],
  swiftLanguageModes: [.v6]
)
