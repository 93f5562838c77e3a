// SPDX-License-Identifier: Apache-2.0

/// Names in groups: those that refer to each other, directly or around a corner, are in one (Tarjan,
/// "Depth-First Search and Linear Graph Algorithms").
struct SchemaGroups {
  private struct Place {
    let index: Int
    var lowest: Int
    var isOpen = true
  }

  /// A group comes behind all that it refers to.
  private(set) var ordered: [[String]] = []
  private var places: [String: Place] = [:]
  private var open: [String] = []

  init(_ names: [String], references: (String) -> [String]) {
    for name in names where places[name] == nil { visit(name, references) }
  }

  @discardableResult
  private mutating func visit(_ name: String, _ references: (String) -> [String]) -> Int {
    let index = places.count
    var place = Place(index: index, lowest: index)
    places[name] = place
    open.append(name)
    for target in references(name) {
      if let known = places[target] {
        if known.isOpen { place.lowest = min(place.lowest, known.index) }
      } else {
        place.lowest = min(place.lowest, visit(target, references))
      }
    }
    guard place.lowest == index, let start = open.lastIndex(of: name) else { return place.lowest }
    let group = Array(open[start...])
    open.removeSubrange(start...)
    for member in group { places[member]?.isOpen = false }
    ordered.append(group.sorted())
    return index
  }
}
