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
    var entries: [Entry]
    /// The atom's column that the row turns on; its entry there is 1.
    let pivot: Int
    /// Whether it has no entries at all in the columns that rows were to turn on.
    let isConfined: Bool
  }

  let incidence: Incidence
  /// Each has 0 where earlier ones turn.
  private(set) var rows: [Row] = []
  /// The columns that they turn on, side by side: most rows are asked for nothing else.
  private var pivots: [Int] = []

  /// - Parameter turnsOn: which columns rows turn on if they can; the confined rows then span all combinations that vanish there.
  init(_ incidence: Incidence, turnsOn: (Int) -> Bool = { _ in true }) {
    self.incidence = incidence
    let width = incidence.columns.count
    let wanted = (0..<width).map(turnsOn)
    var work = SparseWork(width: width + incidence.rows.count)
    for row in incidence.rows.indices.sorted(by: { (incidence.rows[$0].count, $0) < (incidence.rows[$1].count, $1) }) {
      for column in incidence.rows[row] { work.add(1, to: column) }
      work.add(1, to: width + row)
      reduce(&work)
      let entries = work.take()
      let atoms = entries.prefix { $0.column < width }
      let isConfined = !atoms.contains { wanted[$0.column] }
      let candidates = atoms.lazy.filter { isConfined || wanted[$0.column] }
      let pivot = candidates.min { (incidence.columns[$0.column].rows.count, $0.column) < (incidence.columns[$1.column].rows.count, $1.column) }
      guard let pivot else { continue }
      let factor = PrimeField.inverse(pivot.value)
      let scaled = entries.map { Entry(column: $0.column, value: PrimeField.multiply($0.value, factor)) }
      rows.append(Row(entries: scaled, pivot: pivot.column, isConfined: isConfined))
      pivots.append(pivot.column)
    }
  }

  /// The confined rows, each with 0 also where later ones turn: a basis of all combinations that vanish in the columns that rows were to turn on.
  func confined() -> [[Entry]] {
    let confined = rows.filter(\.isConfined)
    return confined.indices.map { place in
      var work = SparseWork(width: incidence.columns.count + incidence.rows.count)
      for entry in confined[place].entries { work.add(entry.value, to: entry.column) }
      for row in confined[(place + 1)...] where work[row.pivot] != 0 { work.subtract(row) }
      return work.take()
    }
  }

  /// The factors of the cells, by row of the incidence, that a row was made with.
  func factors(in entries: [Entry]) -> [UInt64] {
    let width = incidence.columns.count
    return entries.reduce(into: [UInt64](repeating: 0, count: incidence.rows.count)) { factors, entry in
      if entry.column >= width { factors[entry.column - width] = entry.value }
    }
  }

  /// Takes away from `work` the rows that turn on its columns.
  private func reduce(_ work: inout SparseWork) {
    for (place, pivot) in pivots.enumerated() where work[pivot] != 0 { work.subtract(rows[place]) }
  }

  /// Vectors that every row is perpendicular to, as far as the columns go that rows were to turn on: by column, `count` coordinates each.
  func kernelVectors(_ count: Int, turnsOn: (Int) -> Bool = { _ in true }) -> [UInt64] {
    let width = incidence.columns.count
    var numbers = FieldNumbers(seed: UInt64(width))
    var values = (0..<width * count).map { _ in numbers.next() }
    for row in rows.reversed() where !row.isConfined {
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

  /// The factors of the cells, by row of the incidence, whose sum is `vector` in the columns that rows were to turn on, and 0 where confined rows turn.
  func factors(of vector: [Entry]) -> [UInt64] {
    let width = incidence.columns.count
    var work = SparseWork(width: width + incidence.rows.count)
    for entry in vector { work.add(entry.value, to: entry.column) }
    reduce(&work)
    return (0..<incidence.rows.count).map { PrimeField.negate(work[width + $0]) }
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

  /// Takes the multiple of `row` away that leaves 0 where it turns.
  mutating func subtract(_ row: SparseElimination.Row) {
    let value = values[row.pivot]
    let factor = PrimeField.negate(value)
    for entry in row.entries { add(PrimeField.multiply(entry.value, factor), to: entry.column) }
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
