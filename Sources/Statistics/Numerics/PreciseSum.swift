/// A sum of many doubles that loses nothing to rounding before its last digit.
///
/// ```swift
/// var sum = PreciseSum()
/// for x in [1e16, 1, -1e16] { sum.add(x) }
/// sum.value  // 1.0
/// ```
/// Source: Dekker (1971), doi:10.1007/BF01397083.
struct PreciseSum: Sendable {
  private var total = DoubleDouble(0)

  mutating func add(_ x: Double) {
    total = total + DoubleDouble(x)
  }

  /// Takes in the exact product of two doubles.
  mutating func add(_ x: Double, times y: Double) {
    total = total + .product(x, y)
  }

  var value: Double { total.value }
}
