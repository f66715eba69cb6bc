/// The cells that one scale of a round has, in the order in which they are named: by unit id, the unit as a whole before its slices.
///
/// They depend on the design and the policy alone, never on who contributed.
struct CellPlan {
  struct Cell {
    let unit: Int
    let slice: SliceClass?
  }

  let design: RoundDesign
  let cells: [Cell]
  /// The cell of each unit as a whole.
  let totals: [Int]
  /// The first slice cell of each unit; `nil` where slices are not published.
  private let firstSlices: [Int?]
  /// Where the cells of each slice begin among those of its unit.
  private let sliceOffsets: [Int]

  init(design: RoundDesign, policy: DisclosurePolicy) {
    self.design = design
    var cells: [Cell] = []
    var totals: [Int] = []
    var firstSlices: [Int?] = []
    for unit in design.tree.units.indices {
      totals.append(cells.count)
      cells.append(Cell(unit: unit, slice: nil))
      let isSliced = !design.slices.isEmpty && policy.slices(unit, of: design.tree)
      firstSlices.append(isSliced ? cells.count : nil)
      if isSliced {
        for (slice, count) in design.slices.enumerated() {
          for value in 0..<count { cells.append(Cell(unit: unit, slice: SliceClass(slice: slice, value: value))) }
        }
      }
    }
    self.cells = cells
    self.totals = totals
    self.firstSlices = firstSlices
    sliceOffsets = design.slices.indices.map { design.slices[..<$0].reduce(0, +) }
  }

  func address(of cell: Int, scale: Int) -> CellAddress {
    CellAddress(unit: cells[cell].unit, slice: cells[cell].slice, scale: scale)
  }

  /// The cell of a class of a slice of `unit`; `nil` where slices are not published.
  func cell(unit: Int, slice: Int, value: Int) -> Int? {
    firstSlices[unit].map { $0 + sliceOffsets[slice] + value }
  }

  /// The cells that hold who belongs to `unit` itself with the given class of each slice; ascending.
  func cells(around unit: Int, classes: [Int]) -> [Int] {
    var found: [Int] = []
    var next: Int? = unit
    while let current = next {
      found.append(totals[current])
      for (slice, value) in classes.enumerated() {
        if let cell = cell(unit: current, slice: slice, value: value) { found.append(cell) }
      }
      next = design.tree.parent(of: current)
    }
    return found.sorted()
  }

  /// The class of each slice in a combination, as `RoundRows` numbers them.
  func classes(ofCombination combination: Int) -> [Int] {
    var rest = combination
    return design.slices.reversed().map { count in
      defer { rest /= count }
      return rest % count
    }.reversed()
  }
}
