import Attacks
import DisclosureControl

/// An organisation of the attacks as the module under test is given it.
extension Organisation {
  func rows() throws -> RoundRows {
    let tree = try UnitTree(units.map { UnitTree.Unit(id: $0.id, parent: $0.parent) })
    let design = try RoundDesign(tree: tree, slices: slices, scales: scales.map(\.facts))
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

extension Organisation.Scale {
  var facts: ScaleFacts {
    do {
      return try ScaleFacts(minimum: minimum, maximum: maximum, bandEdges: edges, worse: higherIsWorse ? .higher : .lower)
    } catch { fatalError("\(error)") }
  }
}

extension Intruder {
  /// - Parameter published: by default what the round publishes.
  init(
    _ organisation: Organisation, _ round: ProtectedRound, scale: Int = 0, published: (ProtectedRound.Cell) -> Bool = { $0.figures != nil }
  ) {
    let places = round.cells.filter { $0.address.scale == scale && published($0) }.map { cell in
      Place(unit: round.design.tree.units[cell.address.unit].id, sliced: cell.address.slice.map { .init(slice: $0.slice, value: $0.value) })
    }
    self.init(MemberList(organisation, scale: scale), published: places)
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
