/// The general audit: is any vector of the row space supported on fewer contributors than the minimum group?
///
/// A set of columns carries a vector of the row space exactly when their coordinates in the null space are linearly dependent. The null space is represented by
/// as many random vectors of it as a set can have members, and one more; the rest is a search for light dependent sets among the columns that `LightSupport`
/// leaves. Random vectors can make a set look dependent, never independent; what they find is confirmed by its whole-number factors.
struct SpanAudit {
  let incidence: Incidence
  let minimum: Int

  func exposures() -> [TableAudit.Exposure] {
    let classes = LightSupport(incidence, minimum: minimum).classes
    if classes.isEmpty { return [] }
    let elimination = SparseElimination(incidence)
    let coordinates = minimum
    let kernel = elimination.kernelVectors(coordinates)
    let items = classes.enumerated().map { id, group in
      let zero = [UInt64](repeating: 0, count: coordinates)
      let vector = group.columns.reduce(into: zero) { sum, column in
        for place in 0..<coordinates { sum[place] = PrimeField.add(sum[place], kernel[column * coordinates + place]) }
      }
      return DependentSets.Item(id: id, weight: group.n, vector: vector)
    }
    switch DependentSets.find(items, budget: minimum - 1) {
    case .sets(let sets):
      return sets.map { set in exposure(set.map { (columns: classes[$0].columns, vector: items[$0].vector) }, elimination: elimination) }
    case .gaveUp:
      return [notSearched(classes.flatMap(\.columns))]
    }
  }

  private func exposure(_ set: [(columns: [Int], vector: [UInt64])], elimination: SparseElimination) -> TableAudit.Exposure {
    let coefficients = Self.dependence(set.map(\.vector))
    let vector = zip(set, coefficients).flatMap { member, coefficient in
      member.columns.map { SparseElimination.Entry(column: $0, value: coefficient) }
    }
    let combination = Combination(elimination.factors(of: vector), incidence: incidence)
    let concerned = combination.support(else: set.flatMap(\.columns))
    return TableAudit.Exposure(combination, of: incidence, fault: .group(of: concerned.map { incidence.columns[$0].n }.reduce(0, +)))
  }

  /// Coefficients, none of them 0, with which the vectors add up to 0; every smaller set of them is independent.
  static func dependence(_ vectors: [[UInt64]]) -> [UInt64] {
    // The last vector is expressed by the others, from which the coordinates are eliminated one by one.
    var rows = vectors.enumerated().map { place, vector in
      vector + vectors.indices.map { $0 == place ? 1 : 0 }
    }
    let width = vectors.first?.count ?? 0
    for place in rows.indices {
      guard let pivot = rows[place][..<width].firstIndex(where: { $0 != 0 }) else { return Array(rows[place][width...]) }
      let inverse = PrimeField.inverse(rows[place][pivot])
      for other in rows.indices[(place + 1)...] {
        let factor = PrimeField.negate(PrimeField.multiply(rows[other][pivot], inverse))
        rows[other] = rows[other].indices.map { PrimeField.add(rows[other][$0], PrimeField.multiply(rows[place][$0], factor)) }
      }
    }
    return [UInt64](repeating: 1, count: vectors.count)
  }

  /// Cautiously: everything that the columns are in, slices before wholes, since it is slices that make such a block.
  private func notSearched(_ columns: [Int]) -> TableAudit.Exposure {
    let rows = Set(columns.flatMap { incidence.columns[$0].rows }).sorted()
    let slices = rows.filter { incidence.address(ofRow: $0).slice != nil }
    let taken = slices.isEmpty ? rows : slices
    let terms = taken.map { AuditFinding.Term(cell: incidence.address(ofRow: $0), factor: nil) }
    return TableAudit.Exposure(cells: taken.map { incidence.cells[$0] }, finding: AuditFinding(terms: terms, fault: .notSearched))
  }
}
