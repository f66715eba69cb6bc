import Contributions

/// The tree of units as it is in one round.
extension OrganisationRecord {
  func spans(in round: Int) -> [UnitSpan] { spans.filter { $0.holds(in: round) } }

  /// The names from below the organisation down to each unit, by id; empty for the organisation itself.
  func paths(in round: Int) -> [String: [String]] {
    let spans = spans(in: round)
    let children = Dictionary(grouping: spans) { $0.parent }
    var paths: [String: [String]] = [:]
    var open = (children[nil] ?? []).map { (span: $0, path: [String]()) }
    while let (span, path) = open.popLast() {
      paths[span.id] = path
      open += (children[span.id] ?? []).map { ($0, path + [$0.name]) }
    }
    return paths
  }

  /// The id of the unit at `path`; an empty path is the organisation.
  func id(at path: [String], in round: Int) -> String? {
    var found = spans.first { $0.parent == nil && $0.holds(in: round) }?.id
    for name in path {
      guard let parent = found else { return nil }
      found = spans.first { $0.parent == parent && $0.name == name && $0.holds(in: round) }?.id
    }
    return found
  }

  /// The ids of a unit and of all units below it, each before those below.
  func subtree(of id: String, in round: Int) -> [String] {
    let children = Dictionary(grouping: spans(in: round)) { $0.parent }
    var found = [id]
    var next = 0
    while next < found.count {
      found += (children[found[next]] ?? []).map(\.id)
      next += 1
    }
    return found
  }

  /// What is counted of each unit together with the units below it.
  func totals(of counts: [String: Int], in round: Int) -> [String: Int] {
    let parents = Dictionary(spans(in: round).map { ($0.id, $0.parent) }) { first, _ in first }
    var totals: [String: Int] = [:]
    for (unit, count) in counts {
      var next: String? = unit
      while let current = next {
        totals[current, default: 0] += count
        next = parents[current] ?? nil
      }
    }
    return totals
  }

  /// Ends what `id` is from the next round on; what no round has seen goes without a trace.
  mutating func end(_ id: String) {
    let last = rounds.count
    spans.removeAll { $0.id == id && $0.until == nil && $0.from > last }
    for place in spans.indices where spans[place].id == id && spans[place].until == nil { spans[place].until = last }
  }

  mutating func begin(id: String, parent: String, name: String) {
    spans.append(UnitSpan(id: id, parent: parent, name: name, from: nextRound))
  }

  /// How a unit is written on a card.
  func cardPath(_ path: [String]) -> String { path.isEmpty ? name : path.joined(separator: "/") }
}
