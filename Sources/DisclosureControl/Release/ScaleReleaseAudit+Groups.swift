extension ScaleReleaseAudit {
  /// Of groups whose sizes hang on one unknown number so many are paired with one another; of more there would be too many pairs.
  private static let mostPaired = 40

  /// Groups across families whose size can be computed, when it is below the minimum.
  ///
  /// A group found to be empty is struck out: without it, others stand alone; so it is looked again until nothing more is empty.
  func groupFindings(empty residuals: [Residual]) -> [AuditFinding] {
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
    let pairs = DependentSets.parallels(items).flatMap { group in
      let paired = Array(group.prefix(Self.mostPaired))
      return paired.indices.flatMap { first in paired[(first + 1)...].map { [paired[first], $0] } }
    }
    let sets = singles.map { [$0.id] } + pairs
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
