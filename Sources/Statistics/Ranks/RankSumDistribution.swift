/// The exact distribution of the Mann–Whitney count: how many of the pairs of a first and a second group stand in the wrong order.
///
/// ```swift
/// RankSumDistribution(first: 2, second: 1).probabilities  // [1/3, 1/3, 1/3]
/// ```
/// The coefficients of the Gaussian binomial by Pascal's rule, divided as it goes so that they stay probabilities; all terms are positive.
/// Source: Mann & Whitney (1947), doi:10.1214/aoms/1177730491.
struct RankSumDistribution: Sendable {
  /// The probability of each count, from 0 to first × second.
  let probabilities: [Double]

  /// - Parameters:
  ///   - first: how many in the first group, at least 0.
  ///   - second: how many in the second group, at least 0.
  init(first: Int, second: Int) {
    let (few, many) = (min(first, second), max(first, second))
    // rows[k] is the distribution for k of the smaller group beside as many of the larger as were reached.
    var rows = [[Double]](repeating: [1], count: few + 1)
    for size in stride(from: 1, through: many, by: 1) {
      for k in stride(from: 1, through: few, by: 1) {
        let total = Double(size + k)
        var row = [Double](repeating: 0, count: k * size + 1)
        // The largest of all is of the smaller group, and stands above all of the other; or it is of the larger, and stands above none.
        for (count, probability) in rows[k - 1].enumerated() { row[count + size] += probability * Double(k) / total }
        for (count, probability) in rows[k].enumerated() { row[count] += probability * Double(size) / total }
        rows[k] = row
      }
    }
    probabilities = rows[few]
  }
}
