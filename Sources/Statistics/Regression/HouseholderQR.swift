/// The QR decomposition of a tall matrix by Householder reflections: least squares without the squares, which would cost half the digits.
///
/// Source: Householder (1958), doi:10.1145/320941.320947; Businger & Golub (1965), doi:10.1007/BF01436084.
struct HouseholderQR: Sendable {
  /// Column by column: above the diagonal R, from the diagonal down the vectors of the reflections.
  private var columns: [[Double]]
  /// The diagonal of R.
  private var diagonal: [Double] = []

  /// - Parameter columns: equally long, no longer list than each is long.
  /// - Throws: `collinear` for a column that is, to twelve digits, a combination of those before it, counted from 0.
  init(_ columns: [[Double]]) throws(Untestable) {
    self.columns = columns
    for k in columns.indices {
      let length = Self.norm(columns[k][...])
      let rest = Self.norm(self.columns[k][k...])
      guard rest.isFinite else { throw .outOfRange }
      guard rest > length * 1e-12 else { throw .collinear(predictor: k) }
      let alpha = self.columns[k][k] > 0 ? -rest : rest
      self.columns[k][k] -= alpha
      diagonal.append(alpha)
      for j in columns.indices where j > k { reflect(k, &self.columns[j]) }
    }
  }

  /// The coefficients that bring the columns nearest to `y`.
  func solve(_ y: [Double]) -> [Double] {
    var projected = y
    for k in columns.indices { reflect(k, &projected) }
    return backSubstitute(projected)
  }

  /// The rows of Q that belong to the columns: those of an orthonormal basis of their span.
  func basis() -> [[Double]] {
    columns.indices.map { index in
      var vector = [Double](repeating: 0, count: columns[0].count)
      vector[index] = 1
      for k in columns.indices.reversed() { reflect(k, &vector) }
      return vector
    }
  }

  /// R⁻¹ times a vector as long as there are columns.
  func backSubstitute(_ right: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: columns.count)
    for row in columns.indices.reversed() {
      var sum = right[row]
      for column in columns.indices where column > row { sum -= columns[column][row] * result[column] }
      result[row] = sum / diagonal[row]
    }
    return result
  }

  private func reflect(_ k: Int, _ vector: inout [Double]) {
    let direction = columns[k]
    var (product, square) = (PreciseSum(), PreciseSum())
    for row in k..<direction.count {
      product.add(direction[row], times: vector[row])
      square.add(direction[row], times: direction[row])
    }
    let factor = 2 * product.value / square.value
    for row in k..<direction.count { vector[row] -= factor * direction[row] }
  }

  private static func norm(_ vector: ArraySlice<Double>) -> Double {
    var sum = PreciseSum()
    for value in vector { sum.add(value, times: value) }
    return sum.value.squareRoot()
  }
}
