/// The release audit of one scale.
struct ScaleReleaseAudit {
  let plan: CellPlan
  let scale: Int
  /// By cell of the plan; `nil` for a withheld one.
  let figures: [CellFigures?]
  let minimum: Int

  private var facts: ScaleFacts { plan.design.scales[scale] }
  var isPublished: [Bool] { figures.map { $0 != nil } }

  func findings() -> [AuditFinding] {
    let single = figures.indices.flatMap(cellFindings)
    if !single.isEmpty { return single }
    let residuals = residuals()
    let findings = residuals.compactMap(\.fault)
    return findings.isEmpty ? groupFindings(empty: residuals.filter(\.isEmpty)) : findings
  }

  /// What is wrong with a published cell by itself.
  private func cellFindings(_ cell: Int) -> [AuditFinding] {
    guard let figures = figures[cell] else { return [] }
    let fault: AuditFinding.Fault? =
      if figures.n < minimum { .group(of: figures.n) } else if !figures.isCoarse(on: facts) { .tooFine } else {
        FigureProof(figures, scale: facts).fault
      }
    return fault.map { [AuditFinding(terms: [.init(cell: plan.address(of: cell, scale: scale), factor: 1)], fault: $0)] } ?? []
  }

  /// A published cell less the published cells directly below it in a family.
  struct Residual {
    let cell: Int
    let below: [Int]
    let isEmpty: Bool
    let fault: AuditFinding?
  }

  private func residuals() -> [Residual] {
    let isPublished = isPublished
    return plan.families.flatMap { family in
      family.upward.compactMap { cell in
        guard let whole = figures[cell] else { return nil }
        let below = family.publishedBelow(cell, in: isPublished).sorted()
        return below.isEmpty ? nil : residual(cell, whole, below: below)
      }
    }
  }

  private func residual(_ cell: Int, _ whole: CellFigures, below: [Int]) -> Residual {
    let parts = below.compactMap { figures[$0] }
    let n = whole.n - parts.map(\.n).reduce(0, +)
    let terms = ([cell] + below).sorted().map { AuditFinding.Term(cell: plan.address(of: $0, scale: scale), factor: $0 == cell ? 1 : -1) }
    let fault: AuditFinding.Fault? =
      if n < 0 { .impossible } else if n == 0 { nil } else if n < minimum { .group(of: n) } else { fault(n: n, whole, parts) }
    return Residual(cell: cell, below: below, isEmpty: n == 0, fault: fault.map { AuditFinding(terms: terms, fault: $0) })
  }

  /// What the figures of a cell and of its parts prove of the rest; or that they contradict one another.
  private func fault(n: Int, _ whole: CellFigures, _ parts: [CellFigures]) -> AuditFinding.Fault? {
    var low = whole.sums.lowerBound
    var high = whole.sums.upperBound
    var counts = whole.counts(on: facts)
    for part in parts {
      low -= part.sums.upperBound
      high -= part.sums.lowerBound
      counts = zip(counts, part.counts(on: facts)).map { $0.lowerBound - $1.upperBound...$0.upperBound - $1.lowerBound }
    }
    // Shares of a whole that its parts exceed, or that the rest is too small for: such a release was signed, and nothing in it can be believed.
    if high < low || counts.contains(where: { $0.upperBound < 0 || $0.lowerBound > n }) { return .impossible }
    let possible = counts.map { max(0, $0.lowerBound)...min(n, $0.upperBound) }
    return FigureProof(n: n, sum: low...high, counts: possible, scale: facts).fault
  }
}
