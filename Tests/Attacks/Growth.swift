import JSON
public import Releases

/// The attack over time: a unit of two rounds that grew or shrank by one person, read as if all others had stayed as they were.
///
/// Answers of two rounds are different quantities, so that this is a guess and no proof; how far it reaches even then is what rounding decides.
public struct Growth: Sendable {
  /// The score of who came or went if nobody else changed, as far as the rounded means tell it.
  public let guess: ClosedRange<Double>
  /// How far the guess may lie from its middle, before it is cut to the scale.
  public let reach: Double

  /// - Returns: `nil` where a cell is withheld or the numbers do not differ by one.
  public init?(_ before: CellFigures, _ after: CellFigures, scale: Organisation.Scale) {
    guard abs(after.n - before.n) == 1 else { return nil }
    let (small, large) = before.n < after.n ? (before, after) : (after, before)
    let range = scale.maximum - scale.minimum
    let middle = Double(large.n) * large.mean.double - Double(small.n) * small.mean.double
    reach = (Double(large.n) * Rounding.step(n: large.n, range: range) + Double(small.n) * Rounding.step(n: small.n, range: range)) / 2
    let low = min(scale.maximum, max(scale.minimum, middle - reach))
    guess = low...max(low, min(scale.maximum, middle + reach))
  }

  /// Every unit of two releases to which this applies, with what is guessed.
  public static func guesses(_ before: Release, _ after: Release, scale id: String, _ scale: Organisation.Scale) -> [String: Growth] {
    let figures = [before, after].map { release in
      release.cells.reduce(into: [String: CellFigures]()) { found, cell in
        if cell.place.scale == id, cell.place.slice == nil { found[cell.place.unit] = cell.figures }
      }
    }
    return figures[0].reduce(into: [:]) { found, cell in
      if let other = figures[1][cell.key] { found[cell.key] = Growth(cell.value, other, scale: scale) }
    }
  }
}
