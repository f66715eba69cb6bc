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

  let table: ScaleTable
  /// The published cell of each row.
  let cells: [Int]
  let columns: [Column]
  /// The columns of each row, ascending.
  let rows: [[Int]]

  init(_ table: ScaleTable, published: [Bool]) {
    self.table = table
    cells = published.indices.filter { published[$0] }
    var rowOfCell = [Int?](repeating: nil, count: published.count)
    for (row, cell) in cells.enumerated() { rowOfCell[cell] = row }
    var columns: [Column] = []
    var places: [[Int]: Int] = [:]
    for atom in table.atoms {
      let rows = atom.cells.compactMap { rowOfCell[$0] }
      if rows.isEmpty { continue }
      if let place = places[rows] {
        columns[place].n += atom.tally.n
        for band in atom.tally.bands.indices { columns[place].bands[band] += atom.tally.bands[band] }
      } else {
        places[rows] = columns.count
        columns.append(Column(rows: rows, n: atom.tally.n, bands: atom.tally.bands))
      }
    }
    self.columns = columns
    rows = columns.indices.reduce(into: [[Int]](repeating: [], count: cells.count)) { rows, column in
      for row in columns[column].rows { rows[row].append(column) }
    }
  }
}
