import Releases

/// Where a unit stood in a round: a table speaks of the tree that was valid when people answered.
struct UnitPlace: Sendable, Hashable {
  let name: String
  /// The names from below the organisation, as `--unit` takes them (`East/Team 3`); the organisation's own name for itself.
  let path: String
  /// Units above it: 0 for the organisation.
  let level: Int
  /// Its number in the tree of the round, each unit behind the one above it.
  let number: Int
}

/// The places of all units in each round of a series.
struct UnitPlaces {
  private let rounds: [[String: UnitPlace]]
  private let last: [String: UnitPlace]

  init(_ series: ReleaseSeries) {
    let order = Dictionary(uniqueKeysWithValues: series.units.enumerated().map { ($1.id, $0) })
    rounds = series.rounds.map { Self.places($0.release, order: order) }
    last = Dictionary(
      uniqueKeysWithValues: series.units.enumerated().map { number, unit in
        let path = unit.path.isEmpty ? unit.name : unit.path.joined(separator: "/")
        return (unit.id, UnitPlace(name: unit.name, path: path, level: unit.depth, number: number))
      })
  }

  /// Where the unit stood in the round; where it stood last, in a round that does not have it.
  func place(of unit: String, round: Int) -> UnitPlace {
    guard let place = rounds[round][unit] ?? last[unit] else { preconditionFailure("a series has a place for each of its units") }
    return place
  }

  /// Siblings stand in the order of the series.
  private static func places(_ release: Release, order: [String: Int]) -> [String: UnitPlace] {
    let sorted = release.units.sorted { order[$0.id, default: 0] < order[$1.id, default: 0] }
    let children = Dictionary(grouping: sorted) { $0.parent }
    var places: [String: UnitPlace] = [:]
    var waiting = (children[nil] ?? []).map { (unit: $0, above: [String]()) }
    while let (unit, above) = waiting.popLast() {
      let isOrganisation = unit.parent == nil
      let path = isOrganisation ? [] : above + [unit.name]
      let level = isOrganisation ? 0 : path.count
      places[unit.id] = UnitPlace(
        name: unit.name, path: isOrganisation ? unit.name : path.joined(separator: "/"), level: level, number: places.count)
      waiting += (children[unit.id] ?? []).reversed().map { (unit: $0, above: path) }
    }
    return places
  }
}
