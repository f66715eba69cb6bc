/// The general audit: is any vector of the row space supported on fewer contributors than the minimum group?
///
/// `LightSupport` leaves the columns that such a vector can reach at all, and one elimination says whether any vector reaches those alone; nearly always none
/// does. For the rest: a set of columns carries a vector of the row space exactly when their coordinates in the null space are linearly dependent. The null
/// space is represented by as many random vectors of it as a set can have members, and one more, and light dependent sets are searched for. Random vectors can
/// make a set look dependent, never independent; what they find is confirmed by its whole-number factors.
struct SpanAudit {
  /// Columns on which a light vector is the same everywhere.
  private typealias Class = (columns: [Int], n: Int)

  let incidence: Incidence
  let minimum: Int
  /// See `DependentSets.find`.
  var effort = DependentSets.usualEffort

  func exposures() -> [TableAudit.Exposure] {
    let blocks = blocks(LightSupport(incidence, minimum: minimum).classes)
    if blocks.isEmpty { return [] }
    let elimination = SparseElimination(incidence)
    let kernel = elimination.kernelVectors(minimum)
    return blocks.flatMap { block in
      let items = block.enumerated().map { id, group in DependentSets.Item(id: id, weight: group.n, vector: coordinates(group.columns, kernel)) }
      switch DependentSets.find(items, budget: minimum - 1, effort: effort) {
      case .sets(let sets): return sets.map { set in exposure(set.map { (block[$0].columns, items[$0].vector) }, elimination: elimination) }
      case .gaveUp: return [notSearched(block.flatMap(\.columns))]
      }
    }
  }

  /// The classes that vectors reach which reach no others, in blocks that no such vector crosses.
  private func blocks(_ classes: [Class]) -> [[Class]] {
    var classOfColumn = [Int?](repeating: nil, count: incidence.columns.count)
    for (place, group) in classes.enumerated() {
      for column in group.columns { classOfColumn[column] = place }
    }
    let vectors = classes.isEmpty ? [] : SparseElimination(incidence) { classOfColumn[$0] == nil }.confined()
    var blocks: [Set<Int>] = []
    for vector in vectors {
      var block = Set(vector.compactMap { $0.column < classOfColumn.count ? classOfColumn[$0.column] : nil })
      blocks.removeAll { other in
        if other.isDisjoint(with: block) { return false }
        block.formUnion(other)
        return true
      }
      blocks.append(block)
    }
    return blocks.map { $0.sorted().map { classes[$0] } }
  }

  private func coordinates(_ columns: [Int], _ kernel: [UInt64]) -> [UInt64] {
    columns.reduce(into: [UInt64](repeating: 0, count: minimum)) { sum, column in
      for place in 0..<minimum { sum[place] = PrimeField.add(sum[place], kernel[column * minimum + place]) }
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
