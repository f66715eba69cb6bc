/// Cells that hold one another like boxes: the units as wholes, one class of a slice in all its units, or a unit and the classes of one slice.
///
/// In such a family the people of a published cell outside the published cells below it, its residual, are disjoint from all other residuals, and whatever can
/// be computed from the family's cells is a combination of residuals.
struct CellFamily {
  /// Every cell after all cells below it.
  let upward: [Int]
  private let members: Set<Int>
  private let parents: [Int: Int]
  private let children: [Int: [Int]]

  /// - Parameter upward: each cell with the cell above it, after all cells below it.
  init(_ upward: [(cell: Int, parent: Int?)]) {
    self.upward = upward.map(\.cell)
    members = Set(self.upward)
    var parents: [Int: Int] = [:]
    var children: [Int: [Int]] = [:]
    for (cell, parent) in upward {
      guard let parent else { continue }
      parents[cell] = parent
      children[parent, default: []].append(cell)
    }
    self.parents = parents
    self.children = children
  }

  func holds(_ cell: Int) -> Bool { members.contains(cell) }

  /// The nearest published cell above `cell`.
  func publishedAbove(_ cell: Int, in published: [Bool]) -> Int? {
    var next = parents[cell]
    while let current = next, !published[current] { next = parents[current] }
    return next
  }

  /// The published cells below `cell` that have no other published cell between.
  func publishedBelow(_ cell: Int, in published: [Bool]) -> [Int] {
    var found: [Int] = []
    var open = children[cell] ?? []
    while let current = open.popLast() {
      if published[current] { found.append(current) } else { open += children[current] ?? [] }
    }
    return found
  }

  /// How many of the residual of `cell` are in each band.
  func residual(_ cell: Int, in published: [Bool], tallies: [Tally]) -> [Int] {
    publishedBelow(cell, in: published).reduce(into: tallies[cell].bands) { residual, below in
      for band in residual.indices { residual[band] -= tallies[below].bands[band] }
    }
  }
}

extension CellPlan {
  /// Every family of the plan: first the units as wholes, then the classes of slices.
  var families: [CellFamily] {
    let tree = design.tree
    var families = [totalsFamily]
    for (slice, count) in design.slices.enumerated() {
      for value in 0..<count {
        families.append(
          CellFamily(
            tree.upward.compactMap { unit in
              cell(unit: unit, slice: slice, value: value).map { own in
                (own, tree.parent(of: unit).flatMap { cell(unit: $0, slice: slice, value: value) })
              }
            }))
      }
      for unit in tree.units.indices {
        let classes = (0..<count).compactMap { cell(unit: unit, slice: slice, value: $0) }
        if !classes.isEmpty { families.append(CellFamily(classes.map { ($0, totals[unit]) } + [(totals[unit], nil)])) }
      }
    }
    return families
  }

  var totalsFamily: CellFamily {
    CellFamily(design.tree.upward.map { unit in (totals[unit], design.tree.parent(of: unit).map { totals[$0] }) })
  }
}
