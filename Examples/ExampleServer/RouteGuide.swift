// SPDX-License-Identifier: Apache-2.0
// The route guide: one handler for each kind of call.
import ExampleProtos
import Martlet
import Synchronization

/// A class, because travellers share the notes that they leave.
final class RouteGuide: Routeguide_RouteGuide.Service {
  private let notes = Mutex<[Routeguide_Point: [Routeguide_RouteNote]]>([:])

  func getFeature(_ point: Routeguide_Point, context: ServerContext) async throws -> Routeguide_Feature {
    try point.validate()
    return FeatureDatabase.features.first { $0.location == point } ?? .init(location: point)
  }

  func listFeatures(
    _ rectangle: Routeguide_Rectangle, responses: MessageWriter<Routeguide_Feature>, context: ServerContext
  ) async throws {
    guard let area = Area(rectangle) else {
      throw RPCError(.invalidArgument, "a rectangle needs both corners, lo and hi")
    }
    for feature in FeatureDatabase.features where !feature.name.isEmpty {
      // Suspends while the client is slow to read, and throws once it has gone.
      if let location = feature.location, area.contains(location) { try await responses.send(feature) }
    }
  }

  func recordRoute(
    _ points: MessageStream<Routeguide_Point>, context: ServerContext
  ) async throws -> Routeguide_RouteSummary {
    let start = ContinuousClock.now
    var summary = Routeguide_RouteSummary()
    var metres = 0.0
    var previous: Routeguide_Point?
    for try await point in points {
      try point.validate()
      summary.pointCount += 1
      if FeatureDatabase.features.contains(where: { $0.location == point && !$0.name.isEmpty }) {
        summary.featureCount += 1
      }
      if let previous { metres += previous.metres(to: point) }
      previous = point
    }
    summary.distance = Int32(clamping: Int64(metres))
    summary.elapsedTime = Int32(clamping: start.duration(to: .now).components.seconds)
    return summary
  }

  func routeChat(
    _ received: MessageStream<Routeguide_RouteNote>, responses: MessageWriter<Routeguide_RouteNote>,
    context: ServerContext
  ) async throws {
    for try await note in received {
      guard let place = note.location else { throw RPCError(.invalidArgument, "a note needs a location") }
      let earlier = notes.withLock { notes in
        let earlier = notes[place, default: []]
        // Only so many are kept: whoever calls must not be able to fill the server's memory.
        if earlier.count < Self.notesKeptPerPlace, notes.count < Self.placesKept {
          notes[place] = earlier + [note]
        }
        return earlier
      }
      for note in earlier { try await responses.send(note) }
    }
  }

  private static let notesKeptPerPlace = 100
  private static let placesKept = 10_000
}
