// SPDX-License-Identifier: Apache-2.0
// What somebody may have meant who wrote a name that is not there.

enum Suggestions {
  /// A hint with the names that are close, or with all of them if they are few.
  static func hint(for name: String, among names: [String], what: String) -> [String] {
    let close = closest(to: name, among: names)
    if let only = close.first, close.count == 1 { return ["did you mean \(only)?"] }
    if !close.isEmpty { return ["did you mean one of \(close.joined(separator: ", "))?"] }
    if names.isEmpty { return [] }
    let shown = names.sorted().prefix(12).joined(separator: ", ")
    return ["there \(names.count == 1 ? "is" : "are") \(what) \(shown)" + (names.count > 12 ? ", …" : "")]
  }

  static func closest(to name: String, among names: [String]) -> [String] {
    let wanted = name.lowercased()
    // The same last word in another package is a likelier slip than any letter.
    let lastWord = wanted.split(separator: ".").last.map(String.init) ?? wanted
    let sameWord = names.filter { $0.lowercased().split(separator: ".").last.map(String.init) == lastWord }
    if !sameWord.isEmpty { return Array(sameWord.sorted().prefix(3)) }
    let limit = max(1, min(4, wanted.utf8.count / 3))
    let near = names.map { (distance(wanted, $0.lowercased()), $0) }.filter { $0.0 <= limit }.sorted {
      $0 < $1
    }
    // Those as close as the closest.
    return near.prefix { $0.0 == near[0].0 }.prefix(3).map(\.1)
  }

  /// Letters to change, add, drop or swap with their neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
