/// Vectors of one width, one behind the other in memory, with their ids and weights; lightest first.
struct VectorList {
  private(set) var ids: [Int] = []
  private(set) var weights: [Int] = []
  let width: Int
  private var values: [UInt64] = []

  init(_ items: [DependentSets.Item]) {
    ids = items.map(\.id)
    weights = items.map(\.weight)
    width = items.first?.vector.count ?? 0
    values = items.flatMap(\.vector)
  }

  private init(width: Int) {
    self.width = width
  }

  /// The vectors behind the one at `place` with the coordinate taken out in which that one's first number stands: what they are modulo that one.
  ///
  /// - Parameter most: heavier ones are left out, which are the last.
  func modulo(_ place: Int, weightsUpTo most: Int) -> VectorList {
    var result = VectorList(width: max(0, width - 1))
    let last = weights[(place + 1)...].firstIndex { $0 > most } ?? ids.count
    let start = place * width
    guard last > place + 1, let pivot = (0..<width).first(where: { values[start + $0] != 0 }) else { return result }
    let factor = PrimeField.negate(PrimeField.inverse(values[start + pivot]))
    let multiples = (0..<width).map { PrimeField.multiply(values[start + $0], factor) }
    result.ids = Array(ids[(place + 1)..<last])
    result.weights = Array(weights[(place + 1)..<last])
    result.values.reserveCapacity(result.ids.count * result.width)
    for other in (place + 1)..<last {
      let value = values[other * width + pivot]
      for coordinate in 0..<width where coordinate != pivot {
        result.values.append(PrimeField.add(values[other * width + coordinate], PrimeField.multiply(value, multiples[coordinate])))
      }
    }
    return result
  }

  /// By vector its direction, in sums with the given numbers; `nil` for a vector of zeros.
  ///
  /// The first number of each vector is divided by; one inverse serves all (P. L. Montgomery 1987, doi:10.1090/S0025-5718-1987-0866113-7).
  func directions(_ numbers: [UInt64]) -> [Direction?] {
    let firsts = ids.indices.map { place in values[place * width..<(place + 1) * width].first { $0 != 0 } }
    var products: [UInt64] = [1]
    for first in firsts { products.append(PrimeField.multiply(products[products.count - 1], first ?? 1)) }
    var rest = PrimeField.inverse(products[products.count - 1])
    var directions = [Direction?](repeating: nil, count: ids.count)
    for place in ids.indices.reversed() {
      guard let first = firsts[place] else { continue }
      let inverse = PrimeField.multiply(rest, products[place])
      rest = PrimeField.multiply(rest, first)
      directions[place] = direction(place, factor: inverse, numbers)
    }
    return directions
  }

  private func direction(_ place: Int, factor: UInt64, _ numbers: [UInt64]) -> Direction {
    var first: UInt64 = 0
    var second: UInt64 = 0
    for coordinate in 0..<width {
      let value = values[place * width + coordinate]
      first = PrimeField.add(first, PrimeField.multiply(value, numbers[2 * coordinate]))
      second = PrimeField.add(second, PrimeField.multiply(value, numbers[2 * coordinate + 1]))
    }
    return Direction(first: PrimeField.multiply(first, factor), second: PrimeField.multiply(second, factor))
  }
}
