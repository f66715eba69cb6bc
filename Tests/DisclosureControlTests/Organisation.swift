import DisclosureControl

/// An organisation written down in a test: its units, and who contributed what.
struct Organisation {
  struct Person {
    let unit: String
    let classes: [Int]
    let scores: [Double?]
  }

  /// 0…54 with bands from 0, 17 and 27, as in the shipped burnout check.
  static let exhaustion = facts(0, 54, [0, 17, 27])

  static func facts(_ minimum: Double, _ maximum: Double, _ edges: [Double], worse: ScaleFacts.Direction = .higher) -> ScaleFacts {
    do { return try ScaleFacts(minimum: minimum, maximum: maximum, bandEdges: edges, worse: worse) } catch { fatalError("\(error)") }
  }

  /// Scores of `count` people of all three bands, such that nothing is proved of any.
  static func mixed(_ count: Int) -> [Double] {
    (0..<count).map { [4, 21, 33, 12, 25, 40][$0 % 6] }
  }

  var units: [UnitTree.Unit]
  var slices: [Int] = []
  var scales = [exhaustion]
  var people: [Person] = []

  /// - Parameter parents: each unit with the one above it, "" at the top.
  init(_ parents: KeyValuePairs<String, String>) {
    units = parents.map { UnitTree.Unit(id: $0, parent: $1.isEmpty ? nil : $1) }
  }

  mutating func add(_ unit: String, _ classes: [Int] = [], scores: [Double]) {
    people += scores.map { Person(unit: unit, classes: classes, scores: [$0]) }
  }

  /// Adds people of all bands.
  mutating func add(_ unit: String, _ classes: [Int] = [], people count: Int) {
    add(unit, classes, scores: Self.mixed(count))
  }

  func rows() throws -> RoundRows {
    let design = try RoundDesign(tree: try UnitTree(units), slices: slices, scales: scales)
    var rows = RoundRows(design)
    for person in people {
      try rows.append(unit: design.tree.index(of: person.unit) ?? -1, classes: person.classes, scores: person.scores)
    }
    return rows
  }

  func protected(k: Int = 5, slices levels: DisclosurePolicy.SliceLevels = .organisation) throws -> ProtectedRound {
    ProtectedRound(try rows(), policy: try DisclosurePolicy(minimumGroup: k, sliceLevels: levels))
  }
}

extension ProtectedRound {
  func cell(_ unit: String, _ slice: SliceClass? = nil, scale: Int = 0) -> Cell? {
    cells.first { design.tree.units[$0.address.unit].id == unit && $0.address.slice == slice && $0.address.scale == scale }
  }

  func figures(_ unit: String, _ slice: SliceClass? = nil, scale: Int = 0) -> CellFigures? {
    cell(unit, slice, scale: scale)?.figures
  }

  func reason(_ unit: String, _ slice: SliceClass? = nil, scale: Int = 0) -> Withholding? {
    if case .withheld(let reason) = cell(unit, slice, scale: scale)?.status { reason } else { nil }
  }

  /// The units that are published as wholes, with their n.
  func publishedUnits(scale: Int = 0) -> [String: Int] {
    cells.reduce(into: [:]) { units, cell in
      if cell.address.scale == scale, cell.address.slice == nil, let figures = cell.figures {
        units[design.tree.units[cell.address.unit].id] = figures.n
      }
    }
  }

  /// All that leaves the keeper's hands.
  var release: [CellAddress: CellFigures] {
    cells.reduce(into: [:]) { release, cell in release[cell.address] = cell.figures }
  }

  var auditOfRelease: [AuditFinding] {
    ReleaseAudit(design: design, policy: policy, published: release).findings()
  }
}
