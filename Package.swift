// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// Every module is checked under the rules that users' modules may choose, so that what Martlet
// exports, and what martletc prints, compiles under any of them.
var strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// CI asks for it. Not always: a newer compiler's new warning must stop nobody's build.
if Context.environment["MARTLET_WARNINGS"] == "errors" { strict.append(.treatAllWarnings(as: .error)) }

// Martlet only re-exports these three, so its own module file does not change when they do, and SwiftPM
// rebuilds what depends on a changed module directly, not what lies behind it. Whoever imports Martlet
// therefore depends on all four: a stale object would crash, or not link.
let martlet = ["Martlet", "MartletHTTP2", "MartletRPC", "MartletProtobuf"]
let onMartlet: [Target.Dependency] = martlet.map { .init(stringLiteral: $0) }

let package = Package(
  name: "martlet",
  // UTF8Span and Task.immediate, on the hot path of every call, arrived with these systems.
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "Martlet", targets: martlet),
    .library(name: "MartletProtobuf", targets: ["MartletProtobuf"]),
    .library(name: "MartletCompiler", targets: ["MartletCompiler"]),
    .library(name: "MartletFoundation", targets: ["MartletFoundation"]),
    .library(name: "MartletProtobufC", targets: ["MartletProtobufC"]),
    .library(name: "MartletServices", targets: ["MartletServices"]),
    .library(name: "MartletTLS", targets: ["MartletTLS"]),
    .library(name: "MartletTracing", targets: ["MartletTracing"]),
    .library(name: "MartletErrorDetails", targets: ["MartletErrorDetails"]),
    .library(name: "MartletLifecycle", targets: ["MartletLifecycle"]),
    .executable(name: "martletc", targets: ["martletc"]),
    .executable(name: "martlet-interop-server", targets: ["martlet-interop-server"]),
    .executable(name: "martlet-interop-client", targets: ["martlet-interop-client"]),
    // Not named like its product: some file systems could not tell it from Martlet.
    .executable(name: "martlet", targets: ["MartletTool"]),
    .plugin(name: "MartletBuild", targets: ["MartletBuild"]),
    .plugin(name: "MartletGenerate", targets: ["MartletGenerate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    // Built by those alone who depend on MartletTLS.
    .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
    // By those alone who depend on MartletTracing.
    .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
    // And by those who depend on MartletLifecycle.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    // Built by those alone who build the tool `martlet` (Docs/Tool.md).
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
  ],
  targets: [
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
    .systemLibrary(
      name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "MartletProtobuf", swiftSettings: strict),
    .target(name: "MartletCompiler", dependencies: ["MartletProtobuf"], swiftSettings: strict),
    .target(
      name: "MartletRPC",
      dependencies: ["CZlib", "MartletProtobuf", .product(name: "Logging", package: "swift-log")],
      swiftSettings: strict),
    .target(
      name: "MartletHTTP2",
      dependencies: [
        "CNghttp2", "MartletProtobuf", "MartletRPC",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // Foundation's dates and bytes, for those who have Foundation anyhow.
    .target(name: "MartletFoundation", dependencies: ["MartletProtobuf"], swiftSettings: strict),
    .target(
      name: "MartletProtobufC", dependencies: ["CProtobufC", "MartletProtobuf"], swiftSettings: strict),
    .target(
      name: "Martlet", dependencies: ["MartletProtobuf", "MartletRPC", "MartletHTTP2"],
      swiftSettings: strict),
    .target(
      name: "MartletTLS",
      dependencies: [
        "MartletHTTP2",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: strict),
    .target(
      name: "MartletTracing",
      dependencies: [
        "MartletRPC",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "MartletLifecycle",
      dependencies: [
        "MartletHTTP2", "MartletRPC",
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .target(
      name: "MartletServices", dependencies: ["MartletProtobuf", "MartletRPC"],
      swiftSettings: strict),
    .target(
      name: "MartletErrorDetails", dependencies: ["MartletProtobuf", "MartletRPC"], swiftSettings: strict),
    // gRPC's interop test cases: what every implementation has, to be run against every other.
    .target(
      name: "InteropProtos", dependencies: onMartlet, path: "Tests/InteropProtos", swiftSettings: strict),
    .executableTarget(
      name: "martlet-interop-server",
      dependencies: [
        "InteropProtos", "MartletServices", "MartletTLS", .product(name: "Logging", package: "swift-log"),
      ] + onMartlet,
      swiftSettings: strict),
    .executableTarget(
      name: "martlet-interop-client", dependencies: ["InteropProtos", "MartletTLS"] + onMartlet,
      swiftSettings: strict),
    .executableTarget(name: "martletc", dependencies: ["MartletCompiler"], swiftSettings: strict),
    .executableTarget(
      name: "MartletTool",
      dependencies: [
        "MartletCompiler", "MartletServices", "MartletTLS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + onMartlet,
      swiftSettings: strict),
    .plugin(name: "MartletBuild", capability: .buildTool(), dependencies: ["martletc"]),
    .plugin(
      name: "MartletGenerate",
      capability: .command(
        intent: .custom(
          verb: "martlet-generate", description: "Print Swift from .proto files into Generated/"),
        permissions: [.writeToPackageDirectory(reason: "It writes the Swift that it prints.")]),
      dependencies: ["martletc"]),
    // The examples live in this package, not in ones of their own: they are built by the same
    // `swift build`, so that they cannot fall behind.
    .target(
      name: "ExampleProtos", dependencies: onMartlet, path: "Examples/Protos", swiftSettings: strict),
    .executableTarget(
      name: "hello-server", dependencies: ["ExampleProtos"] + onMartlet, path: "Examples/HelloServer",
      exclude: ["README.md"], swiftSettings: strict),
    .executableTarget(
      name: "hello-client", dependencies: ["ExampleProtos"] + onMartlet, path: "Examples/HelloClient",
      exclude: ["README.md"], swiftSettings: strict),
    .executableTarget(
      name: "example-server",
      dependencies: [
        "ExampleProtos", "MartletServices", .product(name: "Logging", package: "swift-log"),
      ] + onMartlet,
      path: "Examples/ExampleServer", exclude: ["README.md"], swiftSettings: strict),
    .executableTarget(
      name: "example-client", dependencies: ["ExampleProtos"] + onMartlet, path: "Examples/ExampleClient",
      exclude: ["README.md"], swiftSettings: strict),
    // The messages of protobuf's conformance suite, for tests too: they have a field of every kind.
    .target(
      name: "ConformanceProtos", dependencies: ["MartletProtobuf"], path: "Tests/ConformanceProtos",
      swiftSettings: strict),
    .executableTarget(
      name: "martlet-conformance", dependencies: ["ConformanceProtos", "MartletProtobuf"],
      swiftSettings: strict),
    .testTarget(
      name: "MartletProtobufTests",
      dependencies: ["ConformanceProtos", "MartletProtobuf", "TestPrograms", "martlet-conformance"],
      swiftSettings: strict),
    .testTarget(
      name: "MartletFoundationTests", dependencies: ["MartletFoundation", "MartletProtobuf"],
      swiftSettings: strict),
    // The programs that tests start.
    .target(name: "TestPrograms", path: "Tests/TestPrograms", swiftSettings: strict),
    // What martletc makes of the .proto files that are hard to print, for tests that run it.
    .target(
      name: "CorpusProtos", dependencies: ["MartletProtobuf"], path: "Tests/CorpusProtos",
      swiftSettings: strict),
    // What protoc-c prints from Tests/Protos/tree.proto.
    .target(name: "ProtobufCMessages", dependencies: ["CProtobufC"], path: "Tests/ProtobufCMessages"),
    .testTarget(
      name: "MartletProtobufCTests",
      dependencies: ["CProtobufC", "MartletProtobuf", "MartletProtobufC", "ProtobufCMessages"],
      swiftSettings: strict),
    .testTarget(
      name: "MartletCompilerTests",
      dependencies: ["CorpusProtos", "Martlet", "MartletCompiler", "TestPrograms", "martletc"],
      swiftSettings: strict),
    .testTarget(
      name: "MartletTLSTests",
      dependencies: [
        "ExampleProtos", "MartletTLS", "TestPrograms", .product(name: "Logging", package: "swift-log"),
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "MartletTracingTests",
      dependencies: [
        "ExampleProtos", "MartletTracing",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Instrumentation", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "MartletLifecycleTests",
      dependencies: [
        "ExampleProtos", "MartletLifecycle", "MartletServices",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "MartletRPCTests", dependencies: ["MartletProtobuf", "MartletRPC"], swiftSettings: strict),
    .testTarget(
      name: "MartletHTTP2Tests",
      dependencies: [
        "CNghttp2", "TestPrograms",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ] + onMartlet,
      swiftSettings: strict),
    // Whole clients and servers under a simulated network and clock.
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "MartletErrorDetails", "MartletTLS", "TestPrograms",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "MartletServicesTests", dependencies: ["MartletServices"] + onMartlet, swiftSettings: strict),
    // Against real counterparts, which `make test` installs; the executables are what they talk to.
    .testTarget(
      name: "InteropTests",
      dependencies: [
        "ExampleProtos", "InteropProtos", "MartletErrorDetails", "MartletServices", "MartletTLS",
        "TestPrograms", "example-server", "example-client", "martlet-interop-client",
        "martlet-interop-server", "martletc",
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "MartletToolTests",
      dependencies: [
        "MartletCompiler", "MartletServices", "MartletTool", "TestPrograms", "example-server",
      ] + onMartlet,
      swiftSettings: strict),
    .testTarget(
      name: "PluginTests", dependencies: ["TestPrograms"], exclude: ["Greeter"], swiftSettings: strict),
    // The samples of doc comments: compiled, and compared by TidyTests.
    .target(
      name: "Samples",
      dependencies: [
        "ExampleProtos", "MartletErrorDetails", "MartletLifecycle", "MartletServices", "MartletTLS",
        "MartletTracing",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ] + onMartlet,
      path: "Tests/Samples", swiftSettings: strict),
    // The style of everything else, as tests.
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// SwiftPM makes one program of all tests: a run of a few under a sanitizer says which, and builds no others.
if let only = Context.environment["MARTLET_TESTS"]?.split(separator: " ").map(String.init) {
  package.targets.removeAll { $0.type == .test && !only.contains($0.name) }
}
