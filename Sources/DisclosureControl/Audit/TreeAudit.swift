/// The audit of units as wholes: every atom is counted to the nearest published unit above it, and each group that comes about is looked at.
///
/// The groups are the residuals, and the row space of a tree's cells is spanned by their indicators, which are disjoint: it holds a vector concerning fewer than k
/// exactly when a residual does.
struct TreeAudit {
  let table: ScaleTable
  let rule: GroupRule

  func exposures(_ published: [Bool]) -> [TableAudit.Exposure] {
    let plan = table.plan
    let tree = plan.design.tree
    var nearest = [Int?](repeating: nil, count: tree.units.count)
    for unit in tree.upward.reversed() {
      nearest[unit] = published[plan.totals[unit]] ? unit : tree.parent(of: unit).flatMap { nearest[$0] }
    }
    var groups = table.tallies.first.map { [[Int]](repeating: [Int](repeating: 0, count: $0.bands.count), count: tree.units.count) } ?? []
    for atom in table.atoms {
      guard let unit = nearest[atom.unit] else { continue }
      for band in atom.tally.bands.indices { groups[unit][band] += atom.tally.bands[band] }
    }
    return tree.units.indices.compactMap { unit in
      guard published[plan.totals[unit]], !rule.allows(groups[unit]) else { return nil }
      let below = tree.units.indices.filter { other in
        other != unit && published[plan.totals[other]] && tree.parent(of: other).flatMap { nearest[$0] } == unit
      }
      return exposure(unit, below: below, bands: groups[unit])
    }
  }

  private func exposure(_ unit: Int, below: [Int], bands: [Int]) -> TableAudit.Exposure {
    let units = [unit] + below
    let terms = units.sorted().map { other in
      AuditFinding.Term(cell: CellAddress(unit: other, scale: table.scale), factor: other == unit ? 1 : -1)
    }
    return TableAudit.Exposure(
      cells: units.map { table.plan.totals[$0] }, finding: AuditFinding(terms: terms, fault: rule.fault(bands)))
  }
}
