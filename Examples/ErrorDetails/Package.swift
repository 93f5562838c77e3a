// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "error-details",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "error-details",
      dependencies: [
        .product(name: "Martlet", package: "martlet"),
        .product(name: "MartletErrorDetails", package: "martlet"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "ErrorDetailsTests", dependencies: ["error-details"]),
  ],
  swiftLanguageModes: [.v6]
)
