// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "interceptors",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
  ],
  targets: [
    .executableTarget(
      name: "interceptors",
      dependencies: [
        .product(name: "Martlet", package: "martlet"),
        .product(name: "MartletTracing", package: "martlet"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(
      name: "InterceptorsTests",
      dependencies: [
        "interceptors", .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
