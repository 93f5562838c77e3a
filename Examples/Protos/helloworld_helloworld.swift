// Made by martletc from helloworld/helloworld.proto. Edit that file, not this one.
public import Martlet

/// Whom to greet.
@frozen public nonisolated struct Helloworld_HelloRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (name, _unknown) = ("", .init()) }
  public init(name: String = "") { (self.name, _unknown) = (name, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      default: wire.keepUnknown(tag, &_unknown, .helloworld_helloworld, "helloworld.HelloRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// The greeting.
@frozen public nonisolated struct Helloworld_HelloReply: GeneratedMessage {
  @_alwaysEmitIntoClient public var message: String
  private var _unknown: UnknownFields
  public init() { (message, _unknown) = ("", .init()) }
  public init(message: String = "") { (self.message, _unknown) = (message, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.message = wire.nextString()  // 1
      default: wire.keepUnknown(tag, &_unknown, .helloworld_helloworld, "helloworld.HelloReply")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.message, tag: 10)
  }
}

/// Greets people.
public nonisolated enum Helloworld_Greeter {
  public static let sayHello = Method<Helloworld_HelloRequest, Helloworld_HelloReply>(
    "/helloworld.Greeter/SayHello", .unary, in: .helloworld_helloworld
  )

  public protocol Service: RPCService {
    /// Says hello to one person.
    func sayHello(
      _ request: Helloworld_HelloRequest, context: ServerContext
    ) async throws -> Helloworld_HelloReply
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// Says hello to one person.
    public nonisolated(nonsending) func sayHello(
      _ request: Helloworld_HelloRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Helloworld_HelloReply {
      try await channel.unary(Helloworld_Greeter.sayHello, request, options).message
    }
  }
}

nonisolated extension Helloworld_Greeter.Service {
  public func register(in routes: inout Routes) {
    routes.add(Helloworld_Greeter.sayHello, sayHello)
  }
}

nonisolated extension FileDescriptor {
  public static let helloworld_helloworld = FileDescriptor(serialized: "\n\u{1b}helloworld/helloworld.proto\u{12}\nhelloworld\"\"\n\u{c}HelloRequest\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\"&\n\nHelloReply\u{12}\u{18}\n\u{7}message\u{18}\u{1} \u{1}(\tR\u{7}message2G\n\u{7}Greeter\u{12}<\n\u{8}SayHello\u{12}\u{18}.helloworld.HelloRequest\u{1a}\u{16}.helloworld.HelloReplyb\u{6}proto3", dependencies: [])
}
