// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "notes",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .executableTarget(
      name: "notes",
      dependencies: [
        "CSQLite",
        .product(name: "Martlet", package: "martlet"),
        .product(name: "MartletServices", package: "martlet"),
        .product(name: "MartletTracing", package: "martlet"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Configuration", package: "swift-configuration"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "NotesTests", dependencies: ["notes"]),
  ],
  swiftLanguageModes: [.v6]
)
