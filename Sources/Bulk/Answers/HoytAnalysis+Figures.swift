public import Psychometrics

extension HoytAnalysis {
  /// F, or why there is none: nothing is left over where all items go up and down together.
  public var fFigure: Figure<Double> { f.map { .success($0) } ?? .failure(.nothingLeftOver) }

  /// The probability of such an F, or why there is none.
  public var pFigure: Figure<Double> { p.map { .success($0) } ?? .failure(.nothingLeftOver) }
}
