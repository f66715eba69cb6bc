/// What the limits of published figures prove of single people where slices cross units (rule 4 for what no sum of cells gives).
///
/// ```text
/// A class of ten people has six in the worst band; seven of the ten are of a unit that has at most four there.
/// So at least two of the other three are in the worst band: no sum of cells says so, numbers that are never below 0 do.
/// ```
///
/// Of every column (people whom no cell tells apart) it is kept between which limits its numbers in the bands and its sum lie. What a cell publishes limits the
/// total of its columns, and each column lies within the total less what the others have at least and at most; so the limits are narrowed until nothing
/// follows any more. Where no slice is published there is nothing to find: people may then change places within a residual and every figure stays.
///
/// Rounding counts here, other than in the audits of sums: what is asked is what the figures themselves prove.
struct BalanceAudit {
  let table: ScaleTable
  let incidence: Incidence

  func exposures() -> [TableAudit.Exposure] {
    var balance = BandBalance(incidence, scale: table.plan.design.scales[table.scale], limits: BandBalance.limits(table, incidence))
    balance.settle()
    let outside = balance.confined().map { exposure($0.column, band: $0.band) }
    if !outside.isEmpty { return outside }
    // Somebody of a small class who knows their own band; from 40 people on a share is uncertain by more than one person, and one answer more tells nothing.
    for column in small.sorted() {
      for (band, count) in incidence.columns[column].bands.enumerated() where count > 0 {
        let found = balance.confined(telling: band, of: column).map { exposure($0.column, band: $0.band) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static let exactShares = 40

  /// The columns of published slices with so few people that their shares are exact numbers.
  private var small: Set<Int> {
    Set(
      incidence.rows.indices.filter { row in
        incidence.address(ofRow: row).slice != nil && table.sizes[incidence.cells[row]] < Self.exactShares
      }.flatMap { incidence.rows[$0] })
  }

  /// A slice that counts the people concerned; where none does, any: it is slices that make units cross.
  private func exposure(_ column: Int, band: Int) -> TableAudit.Exposure {
    let own = incidence.columns[column].rows.filter { incidence.address(ofRow: $0).slice != nil }
    let rows = own.isEmpty ? incidence.rows.indices.filter { incidence.address(ofRow: $0).slice != nil } : own
    let terms = rows.map { AuditFinding.Term(cell: incidence.address(ofRow: $0), factor: nil) }
    return TableAudit.Exposure(cells: rows.map { incidence.cells[$0] }, finding: AuditFinding(terms: terms, fault: .allInBand(band)))
  }
}
