// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let martlet = Target.Dependency.product(name: "Martlet", package: "martlet")
let tls = Target.Dependency.product(name: "MartletTLS", package: "martlet")

// A package of its own, so that users of Martlet neither resolve nor build what only measures it.
let package = Package(
  name: "martlet-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "martlet", path: "..")],
  targets: [
    .target(name: "BenchService", dependencies: [martlet]),
    .executableTarget(name: "martlet-bench-server", dependencies: ["BenchService", martlet]),
    .executableTarget(name: "martlet-bench-tls-server", dependencies: ["BenchService", martlet, tls]),
    .executableTarget(name: "martlet-bench-client", dependencies: ["BenchService", martlet]),
  ],
  swiftLanguageModes: [.v6]
)
