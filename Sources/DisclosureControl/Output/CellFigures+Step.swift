extension CellFigures {
  /// The distance between possible values of a published mean, in points of the scale.
  ///
  /// - Parameters:
  ///   - n: contributions scored in the cell, at least 1.
  ///   - range: the scale's largest less its smallest possible score.
  public static func step(n: Int, range: Double) -> Double {
    RoundingStep(n: n, range: range).points
  }
}
