// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "file-transfer",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
  ],
  targets: [
    .executableTarget(
      name: "file-transfer",
      dependencies: [
        .product(name: "Martlet", package: "martlet"), .product(name: "NIOPosix", package: "swift-nio"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "FileTransferTests", dependencies: ["file-transfer"]),
  ],
  swiftLanguageModes: [.v6]
)
