/// The release audit of one scale.
struct ScaleReleaseAudit {
  let plan: CellPlan
  let scale: Int
  /// By cell of the plan; `nil` for a withheld one.
  let figures: [CellFigures?]
  let minimum: Int

  private var facts: ScaleFacts { plan.design.scales[scale] }
  private var isPublished: [Bool] { figures.map { $0 != nil } }

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
  private struct Residual {
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
      if n < 0 { .impossible } else if n == 0 { nil } else if n < minimum { .group(of: n) } else { proof(n: n, whole, parts).fault }
    return Residual(cell: cell, below: below, isEmpty: n == 0, fault: fault.map { AuditFinding(terms: terms, fault: $0) })
  }

  /// What the figures of a cell and of its parts prove of the rest.
  private func proof(n: Int, _ whole: CellFigures, _ parts: [CellFigures]) -> FigureProof {
    var low = whole.sums.lowerBound
    var high = whole.sums.upperBound
    var counts = whole.bands.map { $0.counts(of: whole.n) }
    for part in parts {
      low -= part.sums.upperBound
      high -= part.sums.lowerBound
      counts = zip(counts, part.bands.map { $0.counts(of: part.n) }).map { $0.lowerBound - $1.upperBound...$0.upperBound - $1.lowerBound }
    }
    let possible = counts.map { max(0, $0.lowerBound)...max(0, min(n, $0.upperBound)) }
    return FigureProof(n: n, sum: low...max(low, high), counts: possible, scale: facts)
  }
}

extension ScaleReleaseAudit {
  /// Groups across families whose size can be computed, when it is below the minimum.
  ///
  /// A group found to be empty is struck out: without it, others stand alone; so it is looked again until nothing more is empty.
  private func groupFindings(empty residuals: [Residual]) -> [AuditFinding] {
    var atoms = possibleAtoms()
    for residual in residuals {
      atoms.removeAll { atom in atom.rows.contains(residual.cell) && !residual.below.contains(where: atom.rows.contains) }
    }
    while true {
      let incidence = Incidence(atoms, plan: plan, scale: scale, published: isPublished)
      let groups = derivableGroups(incidence)
      let findings = groups.filter { $0.n != 0 && $0.n < minimum }.map { group in
        AuditFinding(group.combination, of: incidence, fault: group.n < 0 ? .impossible : .group(of: group.n))
      }
      if !findings.isEmpty { return findings }
      let empty = Set(groups.filter { $0.n == 0 }.flatMap { group in group.columns.map { incidence.columns[$0].rows.map { incidence.cells[$0] } } })
      if empty.isEmpty { return [] }
      let published = isPublished
      atoms.removeAll { atom in empty.contains(atom.rows.filter { published[$0] }) }
    }
  }

  /// Every group that people could belong to; how many do is not known.
  private func possibleAtoms() -> [Incidence.Column] {
    plan.design.tree.units.indices.flatMap { unit in
      (0..<plan.design.combinations).map { combination in
        Incidence.Column(rows: plan.cells(around: unit, classes: plan.classes(ofCombination: combination)), n: 0, bands: [])
      }
    }
  }

  private struct Group {
    let combination: Combination
    let columns: [Int]
    let n: Int
  }

  /// Single columns and pairs of columns that a combination of cells counts once each.
  private func derivableGroups(_ incidence: Incidence) -> [Group] {
    let elimination = SparseElimination(incidence)
    let coordinates = 3
    let kernel = elimination.kernelVectors(coordinates)
    let items = incidence.columns.indices.map { column in
      DependentSets.Item(id: column, weight: 1, vector: Array(kernel[column * coordinates..<(column + 1) * coordinates]))
    }
    let singles = items.filter { $0.vector.allSatisfy { $0 == 0 } }
    let others = items.filter { $0.vector.contains { $0 != 0 } }
    var sets = singles.map { [$0.id] }
    if case .sets(let pairs) = DependentSets.find(others, budget: 2) { sets += pairs }
    return sets.compactMap { columns in
      let coefficients = SpanAudit.dependence(columns.map { items[$0].vector })
      let vector = zip(columns, coefficients).map { SparseElimination.Entry(column: $0, value: $1) }
      let combination = Combination(elimination.factors(of: vector), incidence: incidence)
      guard let counted = combination.vector, Set(counted.keys) == Set(columns), Set(counted.values) == [1] else { return nil }
      let n = combination.terms.reduce(0) { $0 + ($1.factor ?? 0) * (figures[incidence.cells[$1.row]]?.n ?? 0) }
      return Group(combination: combination, columns: columns, n: n)
    }
  }
}
