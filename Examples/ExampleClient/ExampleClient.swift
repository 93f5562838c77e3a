// SPDX-License-Identifier: Apache-2.0
// A traveller: hello, then the route guide in the four kinds of call, with what went out and came back.
import ExampleProtos
import Martlet

@main struct ExampleClient: RPCProgram {
  /// `example-client [host:port] [part…]`, where the parts are hello, feature, list, record and chat;
  /// all of them by default.
  static func run() async throws {
    var arguments = CommandLine.arguments.dropFirst()
    let channel = Channel(arguments.popFirst() ?? "127.0.0.1:50051", security: .plaintext)
    let parts = arguments.isEmpty ? Part.allCases : arguments.compactMap(Part.init)
    let tour = Tour(channel)
    for part in parts { try await tour.run(part) }
    await channel.shutDown()
  }
}

/// One stop on the tour; each shows another kind of call.
enum Part: String, CaseIterable { case hello, feature, list, record, chat }

struct Tour {
  private let greeter: Helloworld_Greeter.Client
  private let guide: Routeguide_RouteGuide.Client
  // Nothing here takes long: a deadline turns a server that hangs into an error that says so.
  private let options = CallOptions(deadline: .in(.seconds(20)))

  init(_ channel: Channel) {
    greeter = .init(channel)
    guide = .init(channel)
  }

  func run(_ part: Part) async throws(RPCError) {
    switch part {
    case .hello: try await sayHello()
    case .feature: try await getFeatures()
    case .list: try await listFeatures()
    case .record: try await recordRoute()
    case .chat: try await routeChat()
    }
  }

  private func sayHello() async throws(RPCError) {
    print("Greeter.SayHello: one request, one response")
    print("  -> World")
    print("  <- \(try await greeter.sayHello(.init(name: "World"), options: options).message)")
  }

  private func getFeatures() async throws(RPCError) {
    print("RouteGuide.GetFeature: one request, one response")
    for point in [Place.berkshireValley, Place.nowhere] {
      print("  -> \(point.text)")
      print("  <- \(try await guide.getFeature(point, options: options).text)")
    }
  }

  private func listFeatures() async throws(RPCError) {
    print("RouteGuide.ListFeatures: one request, a stream of responses")
    let rectangle = Routeguide_Rectangle(lo: Place.southWest, hi: Place.northEast)
    print("  -> from \(Place.southWest.text) to \(Place.northEast.text)")
    var count = 0
    for try await feature in guide.listFeatures(rectangle, options: options) {
      count += 1
      if count <= 5 { print("  <- \(feature.text)") }
    }
    print("  <- \(count) features in all")
  }

  private func recordRoute() async throws(RPCError) {
    print("RouteGuide.RecordRoute: a stream of requests, one response")
    let route = guide.recordRoute(options: options)
    for point in [Place.berkshireValley, Place.patriotsPath, Place.wayside, Place.whippany] {
      print("  -> \(point.text)")
      try await route.send(point)
    }
    let summary = try await route.finish()
    print(
      "  <- \(summary.pointCount) points, \(summary.featureCount) features, \(summary.distance) m, "
        + "\(summary.elapsedTime) s")
  }

  private func routeChat() async throws(RPCError) {
    print("RouteGuide.RouteChat: streams both ways")
    let chat = guide.routeChat(options: options)
    // Sending in a task of its own: the server may answer any note before the next one goes out.
    let sending = Task {
      for (index, place) in [Place.patriotsPath, Place.whippany, Place.patriotsPath].enumerated() {
        let note = Routeguide_RouteNote(location: place, message: "note \(index + 1)")
        print("  -> \(note.text)")
        try await chat.send(note)
      }
      chat.finish()
    }
    for try await note in chat.responses { print("  <- \(note.text)") }
    // The responses have ended with OK, so nothing is left that sending could have failed with.
    _ = await sending.result
  }
}
