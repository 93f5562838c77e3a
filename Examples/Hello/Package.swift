// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "greeter",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "greeter",
      dependencies: [.product(name: "Martlet", package: "martlet")],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "GreeterTests", dependencies: ["greeter"]),
  ]
)
