// SPDX-License-Identifier: Apache-2.0
// The files of a new package that are compiled.

extension ServicePackage {
  private var dependency: String {
    switch martlet {
    case .folder(let path): ".package(name: \"martlet\", path: \"\(path)\")"
    // No version is published yet.
    case .repository(let url): ".package(url: \"\(url)\", branch: \"main\")"
    }
  }

  var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v26)],
      dependencies: [
        \(dependency),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
      ],
      targets: [
        .executableTarget(
          name: "\(module)",
          dependencies: [
            .product(name: "Martlet", package: "martlet"),
            .product(name: "MartletServices", package: "martlet"),
            .product(name: "Logging", package: "swift-log"),
          ],
          // Compiles the .proto files among the sources, at every build.
          plugins: [.plugin(name: "MartletBuild", package: "martlet")]),
        .testTarget(name: "\(type)Tests", dependencies: ["\(module)"]),
      ],
      swiftLanguageModes: [.v6]
    )

    """
  }

  var protoFile: String {
    """
    syntax = "proto3";

    package \(proto);

    // What this service offers. Put your own calls here.
    service \(type) {
      // Answers a greeting.
      rpc Greet(GreetRequest) returns (GreetResponse);
      // Counts down to 1, a number at a time.
      rpc CountDown(CountDownRequest) returns (stream CountDownResponse);
    }

    message GreetRequest {
      string name = 1;
    }

    message GreetResponse {
      string greeting = 1;
    }

    message CountDownRequest {
      // 1 to 1000.
      int32 from = 1;
    }

    message CountDownResponse {
      int32 number = 1;
    }

    """
  }

  var service: String {
    """
    import Martlet

    /// The calls of \(module).proto: one method for each.
    struct \(type)Service: \(prefix)\(type).Service {
      func greet(
        _ request: \(prefix)GreetRequest, context: ServerContext
      ) async throws -> \(prefix)GreetResponse {
        guard !request.name.isEmpty else { throw RPCError(.invalidArgument, "who is to be greeted?") }
        return .init(greeting: "Hello, \\(request.name)!")
      }

      func countDown(
        _ request: \(prefix)CountDownRequest, responses: MessageWriter<\(prefix)CountDownResponse>,
        context: ServerContext
      ) async throws {
        guard (1...1000).contains(request.from) else {
          throw RPCError(.invalidArgument, "from is \\(request.from), not 1 to 1000")
        }
        // Suspends while the client is slow to read, and throws once it has gone.
        for number in (1...request.from).reversed() { try await responses.send(.init(number: number)) }
      }
    }

    """
  }

  var main: String {
    """
    import Logging
    import Martlet
    import MartletServices

    /// `\(module) [serve [ADDRESS]]` serves until SIGTERM or ^C; `\(module) greet NAME [ADDRESS]` calls.
    @main struct Main: RPCProgram {
      static func run() async throws {
        let words = CommandLine.arguments.dropFirst()
        let local = "127.0.0.1:50051"
        switch words.first {
        case nil, "serve": try await serve(words.dropFirst().first ?? local)
        case "greet": try await greet(words.dropFirst().first ?? "", words.dropFirst(2).first ?? local)
        default: print("usage: \(module) [serve [ADDRESS]] | greet NAME [ADDRESS]")
        }
      }

      private static func serve(_ address: String) async throws {
        let server = Server(
          .plaintext(address),
          services: [\(type)Service(), HealthService(), ReflectionService()],
          logger: Logger(label: "\(name)"))
        try await server.run()
      }

      private static func greet(_ name: String, _ address: String) async throws {
        let channel = Channel(address, security: .plaintext)
        let client = \(prefix)\(type).Client(channel)
        let answer = try await client.greet(.init(name: name), options: .init(deadline: .in(.seconds(5))))
        print(answer.greeting)
        await channel.shutDown()
      }
    }

    """
  }

  var tests: String {
    """
    import Martlet
    import Testing

    @testable import \(module)

    @Suite struct `\(type)` {
      @Test func `greets by name`() async throws {
        try await withServer { client in
          let response = try await client.greet(.init(name: "Ada"))
          #expect(response.greeting == "Hello, Ada!")
        }
      }

      @Test func `refuses to greet nobody`() async throws {
        try await withServer { client in
          let error = await #expect(throws: RPCError.self) { _ = try await client.greet(.init()) }
          #expect(error?.code == .invalidArgument)
        }
      }

      @Test func `counts down`() async throws {
        try await withServer { client in
          var numbers: [Int32] = []
          for try await response in client.countDown(.init(from: 3)) { numbers.append(response.number) }
          #expect(numbers == [3, 2, 1])
        }
      }

      /// A server on a port that the system chooses, and a client of it.
      private func withServer(_ body: (\(prefix)\(type).Client) async throws -> Void) async throws {
        let server = Server(.plaintext("127.0.0.1:0"), services: [\(type)Service()])
        let channel = Channel("127.0.0.1:\\(try await server.start())", security: .plaintext)
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(.init(channel))) } catch { outcome = .failure(error) }
        await channel.shutDown()
        await server.shutDown()
        try outcome.get()
      }
    }

    """
  }
}
