/// The units of several rounds as one tree, and where their series break.
struct UnitHistory {
  /// Each unit behind the one above it, siblings by name.
  let units: [SeriesUnit]
  /// For each unit, the number of the stretch of comparable rounds that each of its rounds belongs to, in the order of `SeriesUnit.rounds`.
  let stretches: [String: [Int]]

  init(_ releases: [Release]) {
    var rounds: [String: [Int]] = [:]
    var latest: [String: ReleaseUnit] = [:]
    for (index, release) in releases.enumerated() {
      for unit in release.units {
        rounds[unit.id, default: []].append(index)
        latest[unit.id] = unit
      }
    }
    units = Self.ordered(latest, rounds)
    stretches = Self.stretches(releases, rounds)
  }

  /// A unit that is gone stands under the unit above it in the last round that had both; the rounds never decrease on the way up, so it ends.
  private static func ordered(_ latest: [String: ReleaseUnit], _ rounds: [String: [Int]]) -> [SeriesUnit] {
    var children = Dictionary(grouping: latest.values) { $0.parent }
    for parent in children.keys {
      children[parent]?.sort { $0.name == $1.name ? $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) : NameOrder.precedes($0.name, $1.name) }
    }
    var result: [SeriesUnit] = []
    var waiting = (children[nil] ?? []).reversed().map { (unit: $0, path: [String](), depth: 0) }
    while let (unit, path, depth) = waiting.popLast() {
      result.append(SeriesUnit(id: unit.id, parent: unit.parent, name: unit.name, path: path, depth: depth, rounds: rounds[unit.id] ?? []))
      waiting += (children[unit.id] ?? []).reversed().map { (unit: $0, path: path + [$0.name], depth: depth + 1) }
    }
    return result
  }

  private static func stretches(_ releases: [Release], _ rounds: [String: [Int]]) -> [String: [Int]] {
    let trees = releases.map { RoundTree($0.units) }
    var stretches: [String: [Int]] = [:]
    for (unit, indices) in rounds {
      var stretch = 0
      stretches[unit] = indices.indices.map { place in
        if place > 0, !trees[indices[place]].continues(trees[indices[place - 1]], unit: unit) { stretch += 1 }
        return stretch
      }
    }
    return stretches
  }
}

/// The tree of one round.
private struct RoundTree {
  private let units: [String: ReleaseUnit]
  private let children: [String: Set<String>]

  init(_ list: [ReleaseUnit]) {
    units = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0) })
    var children: [String: Set<String>] = [:]
    for unit in list { if let parent = unit.parent { children[parent, default: []].insert(unit.id) } }
    self.children = children
  }

  /// Whether the unit is the same as in the earlier round: of one name, and without units in it that came from elsewhere in the organisation or went there.
  ///
  /// Units that are new, and units that were closed, leave it the same: people come and go.
  func continues(_ earlier: RoundTree, unit: String) -> Bool {
    guard units[unit]?.name == earlier.units[unit]?.name else { return false }
    if children[unit] == earlier.children[unit], children[unit] == nil { return true }
    let (now, before) = (below(unit), earlier.below(unit))
    return now.subtracting(before).allSatisfy { earlier.units[$0] == nil } && before.subtracting(now).allSatisfy { units[$0] == nil }
  }

  private func below(_ unit: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [unit]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }
}
