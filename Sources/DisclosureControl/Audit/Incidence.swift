/// Which published cells hold which atoms: the matrix whose row space is all that can be computed from the cells.
///
/// A row is a published cell, a column an atom; atoms that the same cells hold can never be told apart and are one column. Atoms in no published cell are left
/// out: nothing is known of them.
struct Incidence {
  struct Column {
    /// Ascending indices into `cells`.
    let rows: [Int]
    /// How many contributors, in all and by band.
    var n: Int
    var bands: [Int]
  }

  let plan: CellPlan
  let scale: Int
  /// The published cell of each row.
  let cells: [Int]
  let columns: [Column]
  /// The columns of each row, ascending.
  let rows: [[Int]]

  init(_ table: ScaleTable, published: [Bool]) {
    let atoms = table.atoms.map { Column(rows: $0.cells, n: $0.tally.n, bands: $0.tally.bands) }
    self.init(atoms, plan: table.plan, scale: table.scale, published: published)
  }

  /// - Parameter atoms: each with the cells that hold it, published or not, in the place of `rows`.
  init(_ atoms: [Column], plan: CellPlan, scale: Int, published: [Bool]) {
    self.plan = plan
    self.scale = scale
    cells = published.indices.filter { published[$0] }
    var rowOfCell = [Int?](repeating: nil, count: published.count)
    for (row, cell) in cells.enumerated() { rowOfCell[cell] = row }
    var columns: [Column] = []
    var places: [[Int]: Int] = [:]
    for atom in atoms {
      let rows = atom.rows.compactMap { rowOfCell[$0] }
      if rows.isEmpty { continue }
      if let place = places[rows] {
        columns[place].n += atom.n
        for band in atom.bands.indices { columns[place].bands[band] += atom.bands[band] }
      } else {
        places[rows] = columns.count
        columns.append(Column(rows: rows, n: atom.n, bands: atom.bands))
      }
    }
    self.columns = columns
    rows = columns.indices.reduce(into: [[Int]](repeating: [], count: cells.count)) { rows, column in
      for row in columns[column].rows { rows[row].append(column) }
    }
  }

  func address(ofRow row: Int) -> CellAddress { plan.address(of: cells[row], scale: scale) }
}
