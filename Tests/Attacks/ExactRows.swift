/// Linear algebra over the rationals in whole numbers: a row may be multiplied by whatever keeps it whole, which changes no span.
///
/// Every step is exact, and a number too large for its integer stops the test rather than being wrong.
public enum ExactRows {
  /// The rows in reduced echelon form, without rows of zeros; each has no common divisor, and a positive number where it begins.
  public static func reduced(_ rows: [[Int]]) -> [[Int]] {
    var rows = rows
    var done = 0
    for column in (rows.first ?? []).indices {
      guard let pivot = rows.indices.first(where: { $0 >= done && rows[$0][column] != 0 }) else { continue }
      rows.swapAt(done, pivot)
      rows[done] = primitive(rows[done])
      for row in rows.indices where row != done && rows[row][column] != 0 { rows[row] = eliminated(rows[row], by: rows[done], column) }
      done += 1
    }
    return rows[..<done].map(primitive)
  }

  /// By column, its coordinates in a basis of the vectors that every row is perpendicular to.
  static func nullSpace(_ rows: [[Int]], width: Int) -> [[Int]] {
    let echelon = reduced(rows)
    let pivots = echelon.map { row in row.firstIndex { $0 != 0 } ?? 0 }
    let turned = Set(pivots)
    var coordinates = [[Int]](repeating: [], count: width)
    for free in 0..<width where !turned.contains(free) {
      var vector = [Int](repeating: 0, count: width)
      // Each row gives its pivot's entry as a fraction; their denominators are cleared together.
      let scale = zip(echelon, pivots).reduce(1) { common, row in common / divisor(common, row.0[row.1]) * row.0[row.1] }
      vector[free] = scale
      for (row, pivot) in zip(echelon, pivots) { vector[pivot] = -row[free] * (scale / row[pivot]) }
      for (column, entry) in primitive(vector).enumerated() { coordinates[column].append(entry) }
    }
    return coordinates
  }

  /// `row` less the multiple of `other` that leaves 0 in `column`, made whole and without a common divisor.
  static func eliminated(_ row: [Int], by other: [Int], _ column: Int) -> [Int] {
    let common = divisor(row[column], other[column])
    let (own, taken) = (other[column] / common, row[column] / common)
    return primitive(zip(row, other).map { own * $0 - taken * $1 })
  }

  static func primitive(_ row: [Int]) -> [Int] {
    let common = row.reduce(0, divisor)
    guard common > 0, let first = row.first(where: { $0 != 0 }) else { return row }
    let factor = first < 0 ? -common : common
    return row.map { $0 / factor }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
