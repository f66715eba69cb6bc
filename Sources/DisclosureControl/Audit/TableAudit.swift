/// The exact audit of the cells of one scale: what may not be known and can be computed all the same (rule 8).
///
/// Two implementations: `TreeAudit`, linear in the number of units, where no slice is published, and `SpanAudit` with `BandAudit` and `BalanceAudit` for every
/// set of cells. They share no step but the counts, and the tests hold them against each other.
struct TableAudit {
  /// A finding with the cells that it combines.
  struct Exposure {
    let cells: [Int]
    let finding: AuditFinding
  }

  let table: ScaleTable
  let rule: GroupRule

  func exposures(_ published: [Bool]) -> [Exposure] {
    let hasSlices = published.indices.contains { published[$0] && table.plan.cells[$0].slice != nil }
    if !hasSlices { return TreeAudit(table: table, rule: rule).exposures(published) }
    return generalExposures(published)
  }

  /// The general code alone, which asks nothing of the form of the cells.
  func generalExposures(_ published: [Bool]) -> [Exposure] {
    let incidence = Incidence(table, published: published)
    let groups = SpanAudit(incidence: incidence, minimum: rule.minimum).exposures()
    if !groups.isEmpty { return groups }
    let proofs = BandAudit(incidence: incidence, rule: rule).exposures()
    return proofs.isEmpty && rule.guardsBands ? BalanceAudit(table: table, incidence: incidence).exposures() : proofs
  }
}

extension TableAudit.Exposure {
  /// The exposure that `combination` is, with what is wrong about it.
  init(_ combination: Combination, of incidence: Incidence, fault: AuditFinding.Fault) {
    cells = combination.terms.map { incidence.cells[$0.row] }
    finding = AuditFinding(combination, of: incidence, fault: fault)
  }
}

extension AuditFinding {
  init(_ combination: Combination, of incidence: Incidence, fault: Fault) {
    self.init(terms: combination.terms.map { Term(cell: incidence.address(ofRow: $0.row), factor: $0.factor) }, fault: fault)
  }
}
