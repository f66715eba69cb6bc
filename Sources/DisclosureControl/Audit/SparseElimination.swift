/// The rows of an `Incidence` in echelon form over the prime field, each with the combination of cells that it is.
///
/// Small cells come first, and a row turns on the column that the fewest cells hold. On a tree the rows then stay as short as the residuals that they are.
struct SparseElimination {
  struct Entry {
    let column: Int
    let value: UInt64
  }

  /// A row: its entries in columns of atoms, and in what comes after them, one column for each cell, the factors that it was made with.
  struct Row {
    let entries: [Entry]
    /// The atom's column that the row turns on; its entry there is 1.
    let pivot: Int
  }

  let incidence: Incidence
  private(set) var pivots: [Row] = []
  /// What is left of rows that have no more entries in columns to turn on.
  private(set) var leftovers: [[Entry]] = []

  /// - Parameter turnsOn: which columns rows may turn on; the leftovers then span all combinations that vanish there.
  init(_ incidence: Incidence, turnsOn: (Int) -> Bool = { _ in true }) {
    self.incidence = incidence
    let width = incidence.columns.count
    let allowed = (0..<width).map(turnsOn)
    var work = SparseWork(width: width + incidence.rows.count)
    for row in incidence.rows.indices.sorted(by: { (incidence.rows[$0].count, $0) < (incidence.rows[$1].count, $1) }) {
      for column in incidence.rows[row] { work.add(1, to: column) }
      work.add(1, to: width + row)
      reduce(&work)
      let entries = work.take()
      let candidates = entries.lazy.filter { $0.column < width && allowed[$0.column] }
      let pivot = candidates.min { (incidence.columns[$0.column].rows.count, $0.column) < (incidence.columns[$1.column].rows.count, $1.column) }
      if let pivot {
        let factor = PrimeField.inverse(pivot.value)
        pivots.append(
          Row(entries: entries.map { Entry(column: $0.column, value: PrimeField.multiply($0.value, factor)) }, pivot: pivot.column))
      } else if entries.contains(where: { $0.column < width }) {
        leftovers.append(entries)
      }
    }
  }

  /// Takes away from `work` the rows that turn on its columns; a row never has entries in the columns that earlier rows turn on.
  private func reduce(_ work: inout SparseWork) {
    for row in pivots {
      let value = work[row.pivot]
      if value == 0 { continue }
      let factor = PrimeField.negate(value)
      for entry in row.entries { work.add(PrimeField.multiply(entry.value, factor), to: entry.column) }
    }
  }

  /// Vectors that every row is perpendicular to, as far as the columns go that rows may turn on: by column, `count` coordinates each.
  func kernelVectors(_ count: Int, turnsOn: (Int) -> Bool = { _ in true }) -> [UInt64] {
    let width = incidence.columns.count
    var numbers = FieldNumbers(seed: UInt64(width))
    var values = (0..<width * count).map { _ in numbers.next() }
    for row in pivots.reversed() {
      for vector in 0..<count {
        var sum: UInt64 = 0
        for entry in row.entries where entry.column < width && entry.column != row.pivot && turnsOn(entry.column) {
          sum = PrimeField.add(sum, PrimeField.multiply(entry.value, values[entry.column * count + vector]))
        }
        values[row.pivot * count + vector] = PrimeField.negate(sum)
      }
    }
    return values
  }

  /// The factors of the cells, by row of the incidence, whose sum is `vector` in the columns that rows may turn on.
  func factors(of vector: [Entry]) -> [UInt64] {
    let width = incidence.columns.count
    var work = SparseWork(width: width + incidence.rows.count)
    for entry in vector { work.add(entry.value, to: entry.column) }
    reduce(&work)
    return (0..<incidence.rows.count).map { PrimeField.negate(work[width + $0]) }
  }

  /// The factors of the cells that an entry list of `leftovers` was made with.
  func factors(ofLeftover entries: [Entry]) -> [UInt64] {
    let width = incidence.columns.count
    var factors = [UInt64](repeating: 0, count: incidence.rows.count)
    for entry in entries where entry.column >= width { factors[entry.column - width] = entry.value }
    return factors
  }
}

/// A row being worked on: every column at hand, and a list of those touched.
struct SparseWork {
  private var values: [UInt64]
  private var isTouched: [Bool]
  private var touched: [Int] = []

  init(width: Int) {
    values = [UInt64](repeating: 0, count: width)
    isTouched = [Bool](repeating: false, count: width)
  }

  subscript(column: Int) -> UInt64 { values[column] }

  mutating func add(_ value: UInt64, to column: Int) {
    if !isTouched[column] {
      isTouched[column] = true
      touched.append(column)
    }
    values[column] = PrimeField.add(values[column], value)
  }

  /// The entries that are not 0, ascending by column; the row is then empty again.
  mutating func take() -> [SparseElimination.Entry] {
    touched.sort()
    defer {
      for column in touched {
        values[column] = 0
        isTouched[column] = false
      }
      touched.removeAll(keepingCapacity: true)
    }
    return touched.compactMap { values[$0] == 0 ? nil : SparseElimination.Entry(column: $0, value: values[$0]) }
  }
}
