// SPDX-License-Identifier: Apache-2.0
// Points on a globe.
import ExampleProtos
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Routeguide_Point {
  /// Throws the status that a caller gets for a point that is nowhere on the globe.
  func validate() throws(RPCError) {
    guard (-900_000_000...900_000_000).contains(latitude),
      (-1_800_000_000...1_800_000_000).contains(longitude)
    else {
      throw RPCError(
        .invalidArgument,
        "(\(latitude), \(longitude)) is no place: latitude ends at ±900000000 (90°) "
          + "and longitude at ±1800000000 (180°)")
    }
  }

  /// The way along the surface, by the haversine formula.
  func metres(to other: Routeguide_Point) -> Double {
    let radians = Double.pi / 180 / 1e7
    let (here, there) = (Double(latitude) * radians, Double(other.latitude) * radians)
    let north = sin((there - here) / 2)
    let east = sin((Double(other.longitude) - Double(longitude)) * radians / 2)
    let chord = north * north + cos(here) * cos(there) * east * east
    return 2 * 6_371_000 * asin(min(1, chord.squareRoot()))
  }
}

/// A rectangle whose corners are in order.
struct Area {
  private let latitudes: ClosedRange<Int32>
  private let longitudes: ClosedRange<Int32>

  /// `nil` when a corner is missing.
  init?(_ rectangle: Routeguide_Rectangle) {
    guard let lo = rectangle.lo, let hi = rectangle.hi else { return nil }
    latitudes = min(lo.latitude, hi.latitude)...max(lo.latitude, hi.latitude)
    longitudes = min(lo.longitude, hi.longitude)...max(lo.longitude, hi.longitude)
  }

  func contains(_ point: Routeguide_Point) -> Bool {
    latitudes.contains(point.latitude) && longitudes.contains(point.longitude)
  }
}
