import Contributions

/// Finds the unit that a cell names.
struct UnitFinder {
  enum Match: Hashable {
    /// The unit's place on the card.
    case unit(Int)
    case unknown
    /// Several units have the name, at these paths.
    case ambiguous([String])
  }

  /// By path, with slashes.
  private let paths: [String: Int]
  private let ids: [String: Int]
  /// By the last name of the path.
  private let names: [String: [(unit: Int, path: String)]]

  /// - Parameter paths: the names down to each unit by its id, none for the organisation itself.
  init(card: RoundCard, paths unitPaths: [String: [String]]) {
    var (paths, ids): ([String: Int], [String: Int]) = ([:], [:])
    var names: [String: [(unit: Int, path: String)]] = [:]
    for (place, unit) in card.units.enumerated() {
      guard let path = unitPaths[unit.id] else { continue }
      let text = path.isEmpty ? card.organisation : path.joined(separator: "/")
      paths[text] = place
      ids[unit.id] = place
      if let name = path.last { names[name, default: []].append((place, text)) }
    }
    self.paths = paths
    self.ids = ids
    self.names = names
  }

  /// A path comes before a name, and a name before an id: an id is random and stands for itself.
  func unit(_ text: String) -> Match {
    if let unit = paths[text] { return .unit(unit) }
    if let named = names[text] { return named.count == 1 ? .unit(named[0].unit) : .ambiguous(named.map(\.path).sorted()) }
    return ids[text].map(Match.unit) ?? .unknown
  }
}
