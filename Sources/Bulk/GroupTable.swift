import CSV
public import DisclosureControl
public import Instruments

/// Groups and what may be shown of them.
public struct GroupTable: Sendable {
  /// All rows, a value of the first column, or values of the first columns together.
  public struct Group: Sendable {
    /// From the first column on; empty for all rows, `nil` where nothing is stated.
    public let values: [String?]
    /// For each scale its figures; `nil` where they are withheld.
    public let figures: [CellFigures?]
  }

  public let instrument: Instrument
  /// The names of the columns.
  public let columns: [String]
  public let minimumGroup: Int
  /// Each group before those within it; values in the order of their bytes, and what is not stated last.
  public let groups: [Group]
  /// All rows, faulty ones among them.
  public let rows: Int
  public let faults: RowFaults

  init(_ counts: GroupCounts, plan: SheetPlan, policy: DisclosurePolicy, rows: Int, faults: RowFaults) throws(InputFault) {
    instrument = plan.instrument
    columns = plan.keyColumns.map { plan.header.names[$0] }
    minimumGroup = policy.minimumGroup
    self.rows = rows
    self.faults = faults
    // Every value of the first columns is a group of its own, with those of the next columns within it.
    let paths = Set(counts.paths.flatMap { key in (0...key.count).map { Array(key[..<$0]) } } + [[]]).sorted(by: Self.precedes)
    let places = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
    let units = paths.enumerated().map { place, path in
      UnitTree.Unit(id: Self.id(place), parent: path.isEmpty ? nil : places[Array(path.dropLast())].map(Self.id))
    }
    var scales: [ScaleFacts] = []
    for scale in plan.instrument.scales { scales.append(try ScaleFacts(scale)) }
    var rounds = try RoundCounts(RoundDesign(tree: UnitTree(units), scales: scales))
    for (group, path) in counts.paths.enumerated() {
      guard let unit = places[path] else { continue }
      try counts.forEachScore(of: group) { scale, score, count throws(InputFault) in
        try rounds.add(unit: unit, scale: scale, score: score, count: count)
      }
    }
    let protected = ProtectedRound(rounds, policy: policy)
    var figures = [[CellFigures?]](repeating: [CellFigures?](repeating: nil, count: scales.count), count: paths.count)
    for cell in protected.cells { figures[cell.address.unit][cell.address.scale] = cell.figures }
    groups = zip(paths, figures).map { Group(values: $0, figures: $1) }
  }

  /// Ids in the order of the paths, so that the units of the tree stand in it too.
  private static func id(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: 9 - digits.count) + digits
  }

  private static func precedes(_ left: [String?], _ right: [String?]) -> Bool {
    for (left, right) in zip(left, right) where left != right {
      guard let left else { return false }
      guard let right else { return true }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return left.count < right.count
  }
}

extension ScaleFacts {
  fileprivate init(_ scale: Scale) throws(InputFault) {
    // The first band holds the smallest score even where the two differ in the last decimal.
    let edges = scale.bands.enumerated().map { $0 == 0 ? scale.range.lowerBound : $1.from }
    try self.init(
      minimum: scale.range.lowerBound, maximum: scale.range.upperBound, bandEdges: edges, worse: scale.worse == .higher ? .higher : .lower)
  }
}
