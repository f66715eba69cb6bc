/// A sum of published cells, each taken some number of times.
struct Combination {
  /// The rows of the incidence that take part, with their factors: the smallest whole numbers, or `nil` where the factors are no small fractions.
  let terms: [(row: Int, factor: Int?)]
  /// How often each atom's column is then counted, exactly; `nil` where the factors are.
  let vector: [Int: Int]?

  /// - Parameter factors: by row of the incidence, in the prime field.
  init(_ factors: [UInt64], incidence: Incidence) {
    let rows = factors.indices.filter { factors[$0] != 0 }
    guard let whole = Self.wholeNumbers(rows.map { factors[$0] }) else {
      terms = rows.map { ($0, nil) }
      vector = nil
      return
    }
    var sums: [Int: Int] = [:]
    for (row, factor) in zip(rows, whole) {
      for column in incidence.rows[row] { sums[column, default: 0] += factor }
    }
    let vector = sums.filter { $0.value != 0 }
    // The sign in which people are counted rather than taken away.
    let sign = vector.values.contains { $0 > 0 } ? 1 : -1
    terms = zip(rows, whole).map { ($0, $1 * sign) }
    self.vector = vector.mapValues { $0 * sign }
  }

  /// Whether no one is taken away where another is counted; unknown counts as so.
  var isOneSided: Bool {
    guard let vector else { return true }
    return vector.values.allSatisfy { $0 > 0 }
  }

  /// Whether some column is concerned by both; unknown counts as so.
  func overlaps(_ other: Combination) -> Bool {
    guard let vector, let others = other.vector else { return true }
    return vector.keys.contains { others[$0] != nil }
  }

  /// The columns concerned; the given ones where the factors are not known.
  func support(else columns: [Int]) -> [Int] {
    vector.map { $0.keys.sorted() } ?? columns
  }

  /// The numbers as whole multiples of the first, cleared of fractions and common divisors.
  private static func wholeNumbers(_ numbers: [UInt64]) -> [Int]? {
    guard let first = numbers.first else { return [] }
    let factor = PrimeField.inverse(first)
    var fractions: [(numerator: Int, denominator: Int)] = []
    var denominator = 1
    for number in numbers {
      guard let fraction = PrimeField.fraction(PrimeField.multiply(number, factor)) else { return nil }
      fractions.append(fraction)
      denominator *= fraction.denominator / greatestCommonDivisor(denominator, fraction.denominator)
      if denominator >= 1 << 30 { return nil }
    }
    let whole = fractions.map { $0.numerator * (denominator / $0.denominator) }
    let divisor = whole.reduce(0, greatestCommonDivisor)
    return whole.map { $0 / divisor }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
