/// The general audit of rule 4: does any combination of published cells show a band of everybody it concerns?
///
/// A combination that concerns only atoms without anybody in the best band, and takes nobody away, shows that nobody is in it: its count there is a sum of
/// zeros. Likewise for atoms that are wholly in one band, and, below 20 people, for those and one atom with one person outside. So the combinations that
/// vanish on all other atoms are computed. Where several overlap and some take people away, another of their kind may not; that counts as found.
struct BandAudit {
  let incidence: Incidence
  let rule: GroupRule

  func exposures() -> [TableAudit.Exposure] {
    if !rule.guardsBands { return [] }
    let columns = incidence.columns
    let none = rule.bestBand.map { best in exposures(.noneInBestBand, isOneOutside: nil) { columns[$0].bands[best] > 0 } } ?? []
    return columns.first.map(\.bands.indices).map { bands in
      bands.reduce(none) { found, band in
        found
          + exposures(.allInBand(band), isOneOutside: { columns[$0].n - columns[$0].bands[band] == 1 }) { columns[$0].n > columns[$0].bands[band] }
      }
    } ?? []
  }

  /// - Parameters:
  ///   - isOneOutside: which columns have one person outside the band; `nil` where no exception is made.
  ///   - isOutside: which columns have somebody outside, so that no proof concerns them.
  private func exposures(
    _ fault: AuditFinding.Fault, isOneOutside: ((Int) -> Bool)?, isOutside: (Int) -> Bool
  ) -> [TableAudit.Exposure] {
    let elimination = SparseElimination(incidence, turnsOn: isOutside)
    let proofs = elimination.confined().map { Combination(elimination.factors(in: $0), incidence: incidence) }
    var found = proofs.indices.filter { place in
      proofs[place].isOneSided || proofs.indices.contains { $0 != place && proofs[$0].overlaps(proofs[place]) }
    }.map { proofs[$0] }
    if let isOneOutside {
      // A combination that concerns no column with somebody outside but one: there every vector of the null space is 0.
      let kernel = elimination.kernelVectors(1, turnsOn: isOutside)
      for column in incidence.columns.indices where isOutside(column) && isOneOutside(column) && kernel[column] == 0 {
        let combination = Combination(elimination.factors(of: [.init(column: column, value: 1)]), incidence: incidence)
        let n = combination.support(else: [column]).map { incidence.columns[$0].n }.reduce(0, +)
        // With a proof that overlaps it, the combination could be turned into others, of more people or fewer.
        let isOpen = proofs.contains { $0.overlaps(combination) }
        if isOpen || (n < GroupRule.smallGroup && combination.isOneSided) { found.append(combination) }
      }
    }
    return found.map { TableAudit.Exposure($0, of: incidence, fault: fault) }
  }
}
