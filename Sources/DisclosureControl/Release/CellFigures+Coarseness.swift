extension CellFigures {
  /// Far more people than any round has, and few enough for every sum.
  private static let largestGroup = 1_000_000_000

  /// Whether the figures are possible on `scale` and as coarse as rule 5 asks; asked of releases, which anyone may have written.
  func isCoarse(on scale: ScaleFacts) -> Bool {
    guard (1...Self.largestGroup).contains(n), hasLimits(of: scale), bands.count == scale.bandEdges.count else { return false }
    let rule = RoundingStep(n: n, range: scale.range)
    // What rounding would carry beyond the scale is cut to its end.
    let cut = [mean, interval?.lowerBound, interval?.upperBound].compactMap { $0 }.filter { $0 != scale.minimum && $0 != scale.maximum }
    let isStepped = (cut + [sd].compactMap { $0 }).allSatisfy { rule.rounded($0) == $0 }
    return step == rule.points && isStepped && (sd == nil || n >= Coarsening.smallestDeviationGroup) && bands.allSatisfy(hasWidth)
  }

  private func hasLimits(of scale: ScaleFacts) -> Bool {
    let range = scale.minimum...scale.maximum
    let ends = [mean] + [interval?.lowerBound, interval?.upperBound].compactMap { $0 }
    // A rounded mean may lie half a step outside.
    return ends.allSatisfy { $0 >= range.lowerBound - scale.range && $0 <= range.upperBound + scale.range } && (0...scale.range).contains(sd ?? 0)
  }

  private func hasWidth(_ share: BandShare) -> Bool {
    switch share {
    case .percent(let percent): n >= BandShare.smallestPercentGroup && (0...100).contains(percent) && percent % 5 == 0
    case .some, .most: n < BandShare.smallestPercentGroup
    }
  }
}
