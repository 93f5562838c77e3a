// SPDX-License-Identifier: Apache-2.0
// Places worth asking about, and how answers are printed.
import ExampleProtos

enum Place {
  static let berkshireValley = Routeguide_Point(latitude: 409_146_138, longitude: -746_188_906)
  static let patriotsPath = Routeguide_Point(latitude: 407_838_351, longitude: -746_143_763)
  static let whippany = Routeguide_Point(latitude: 408_122_808, longitude: -743_999_179)
  static let wayside = Routeguide_Point(latitude: 408_000_000, longitude: -745_000_000)
  static let nowhere = Routeguide_Point(latitude: 0, longitude: 0)
  static let southWest = Routeguide_Point(latitude: 400_000_000, longitude: -750_000_000)
  static let northEast = Routeguide_Point(latitude: 420_000_000, longitude: -730_000_000)
}

extension Routeguide_Point {
  var text: String { "(\(latitude), \(longitude))" }
}

extension Routeguide_Feature {
  var text: String { "\(name.isEmpty ? "nothing" : "'\(name)'") at \(location?.text ?? "no place")" }
}

extension Routeguide_RouteNote {
  var text: String { "'\(message)' at \(location?.text ?? "no place")" }
}
