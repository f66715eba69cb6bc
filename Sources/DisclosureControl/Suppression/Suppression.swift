/// Rules 2, 3 and 4: which cells of one scale may be published.
///
/// Whatever order cells are hidden in, hiding one more never makes an allowed residual forbidden (see `GroupRule.provesBand`). So cells are hidden until
/// nothing is wrong, and then `restore` gives back each that was hidden in vain. The outcome is minimal in this sense: none of the cells that rules 3 and 8
/// withhold could be published beside the others.
struct Suppression {
  let table: ScaleTable
  let rule: GroupRule
  let families: [CellFamily]
  private(set) var published: [Bool]
  /// By cell; `nil` while it is published.
  private(set) var reasons: [Withholding?]

  /// Applies rules 2 and 4 to each cell by itself.
  ///
  /// - Parameter candidates: by cell, which may be published at all.
  init(_ table: ScaleTable, rule: GroupRule, families: [CellFamily], among candidates: [Bool]) {
    self.table = table
    self.rule = rule
    self.families = families
    reasons = zip(table.tallies, candidates).map { tally, isCandidate in
      if !isCandidate || tally.n < rule.minimum { return .belowMinimum }
      return rule.allows(tally.bands) ? nil : .bandProof
    }
    published = reasons.map { $0 == nil }
  }

  /// Hides by rule 3's preference one cell of each combination that the audit finds, until it finds none.
  mutating func withhold(untilClean audit: TableAudit) {
    while true {
      let exposures = audit.exposures(published)
      if exposures.isEmpty { return }
      // What an earlier finding of the same pass has already broken up needs no second cell.
      for exposure in exposures where exposure.cells.allSatisfy({ published[$0] }) {
        if let cell = preferred(exposure.cells) { withhold(cell, .audit(exposure.finding)) }
      }
    }
  }

  /// Hides cells until the residual of every published cell is allowed, in every family.
  ///
  /// Of the published cells directly below a forbidden residual the one with the smallest n goes first, then the next, by unit id among equals. A cell
  /// without published cells below is its own residual and has passed; so the rule never has to hide the cell itself.
  mutating func secure() {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for family in families {
        for cell in family.upward where published[cell] {
          while !rule.allows(family.residual(cell, in: published, tallies: table.tallies)),
            let child = preferred(family.publishedBelow(cell, in: published))
          {
            withhold(child, .secondary(because: table.plan.address(of: cell, scale: table.scale)))
            isSettled = false
          }
        }
      }
    }
  }

  /// The cell that rule 3 hides first: with the smallest n, then the smallest unit id; cells are numbered by unit id.
  private func preferred(_ cells: [Int]) -> Int? {
    cells.min { (table.sizes[$0], $0) < (table.sizes[$1], $1) }
  }

  private mutating func withhold(_ cell: Int, _ reason: Withholding) {
    published[cell] = false
    reasons[cell] = reason
  }

  /// Publishes again, largest first, each cell that rule 3 or 8 had withheld and that would leave everything safe.
  ///
  /// - Parameter isSafe: what the audit says of the published cells; asked only when all residuals are allowed.
  mutating func restore(isSafe: ([Bool]) -> Bool) {
    let hidden = published.indices.filter { cell in
      switch reasons[cell] {
      case .secondary, .audit: true
      default: false
      }
    }
    restore(hidden.sorted { (table.sizes[$0], $0) > (table.sizes[$1], $1) }[...], isSafe)
  }

  /// Publishes again, in this order, each cell that leaves everything safe.
  ///
  /// The audit looks at the whole table, so it is asked of many cells at once, and of their halves only when it objects. Since publishing more never makes safe
  /// what is not, the outcome is that of asking for one cell after the other.
  private mutating func restore(_ cells: ArraySlice<Int>, _ isSafe: ([Bool]) -> Bool) {
    var shown: [Int] = []
    for cell in cells {
      published[cell] = true
      if residualsAllow(cell) { shown.append(cell) } else { published[cell] = false }
    }
    if shown.isEmpty { return }
    if isSafe(published) {
      for cell in shown { reasons[cell] = nil }
      return
    }
    for cell in shown { published[cell] = false }
    if cells.count == 1 { return }
    let middle = cells.startIndex + cells.count / 2
    restore(cells[..<middle], isSafe)
    restore(cells[middle...], isSafe)
  }

  /// Whether the residuals that a newly published cell changes are allowed: its own, and that of the published cell above it.
  private func residualsAllow(_ cell: Int) -> Bool {
    families.allSatisfy { family in
      guard family.holds(cell) else { return true }
      return [cell, family.publishedAbove(cell, in: published)].allSatisfy { changed in
        changed.map { rule.allows(family.residual($0, in: published, tallies: table.tallies)) } ?? true
      }
    }
  }
}
