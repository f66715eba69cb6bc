import JSON
import Releases

/// How a release rounds, by its documentation: 1 point of a scale of 54 below ten people, 0.5 below twenty, 0.1 above; on other scales the nearest of 1, 2 and 5
/// times a power of ten in proportion.
public enum Rounding {
  public static func step(n: Int, range: Double) -> Double {
    let wanted = (n < 10 ? 1 : n < 20 ? 0.5 : 0.1) * range / 54
    var candidates: [Double] = []
    var power = 1e-9
    while power < 1e9 {
      candidates += [power, 2 * power, 5 * power]
      power *= 10
    }
    return candidates.min { distance($0, wanted) < distance($1, wanted) } ?? wanted
  }

  /// Whether a cell's figures are as coarse as documented: means and standard deviations in steps, or cut to the scale; no standard deviation below ten,
  /// and words for shares below twenty.
  static func isKept(_ figures: CellFigures, scale: Organisation.Scale) -> Bool {
    let step = step(n: figures.n, range: scale.maximum - scale.minimum)
    let ends = [figures.interval?.lowerBound, figures.interval?.upperBound].compactMap { $0 }
    let stepped = ([figures.mean, figures.sd].compactMap { $0 } + ends).map(\.double).filter { $0 != scale.minimum && $0 != scale.maximum }
    let isStepped = stepped.allSatisfy { abs($0 / step - ($0 / step).rounded()) < 1e-6 }
    let areShares = figures.bands.values.allSatisfy { share in
      switch share {
      case .percent(let percent): figures.n >= 20 && percent.isMultiple(of: 5)
      case .word: figures.n < 20
      }
    }
    return isStepped && areShares && (figures.sd == nil || figures.n >= 10)
  }

  private static func distance(_ a: Double, _ b: Double) -> Double { max(a / b, b / a) }
}
