// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "c-library",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    // The C library, as it would be without Martlet.
    .target(name: "CStation", linkerSettings: [.linkedLibrary("protobuf-c")]),
    .executableTarget(
      name: "station",
      dependencies: [
        "CStation", .product(name: "Martlet", package: "martlet"),
        .product(name: "MartletProtobufC", package: "martlet"),
      ]),
    .testTarget(name: "StationTests", dependencies: ["station"]),
  ],
  swiftLanguageModes: [.v6]
)
