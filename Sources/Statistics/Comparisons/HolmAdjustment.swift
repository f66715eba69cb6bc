/// Holm's adjustment of several p-values, so that all of them together err as seldom as one would.
///
/// ```swift
/// HolmAdjustment.adjusted([0.01, 0.04, 0.03])  // [0.03, 0.06, 0.06]
/// ```
/// The smallest is multiplied by m, the next by m − 1 and so on, none may be smaller than the one before it or larger than 1.
/// Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70, https://www.jstor.org/stable/4615733 (it has no DOI).
public enum HolmAdjustment {
  /// The adjusted values, in the order of those given.
  ///
  /// - Parameter p: probabilities from 0 to 1; anything else is a mistake of the caller. An untested comparison is left out, not given as 1.
  public static func adjusted(_ p: [Double]) -> [Double] {
    precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a probability lies from 0 to 1")
    var result = p
    var floor = 0.0
    for (rank, index) in p.indices.sorted(by: { (p[$0], $0) < (p[$1], $1) }).enumerated() {
      floor = min(1, max(floor, p[index] * Double(p.count - rank)))
      result[index] = floor
    }
    return result
  }
}
