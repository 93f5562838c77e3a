// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
  name: "tls",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
  ],
  targets: [
    .executableTarget(
      name: "tls",
      dependencies: [
        .product(name: "Martlet", package: "martlet"), .product(name: "MartletTLS", package: "martlet"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
    .testTarget(name: "TLSTests", dependencies: ["tls"]),
  ],
  swiftLanguageModes: [.v6]
)
