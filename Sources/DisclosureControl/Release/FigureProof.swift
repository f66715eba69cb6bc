/// What published figures alone prove of the bands of a group (rule 4), for who has nothing but a release.
///
/// It asks whether somebody could be where the proof says that nobody is: whether numbers of people in the bands exist that agree with the shares, whose scores
/// agree with the mean, and with the standard deviation. What is proved so is true of the contributions, rounding allowed for; `GroupRule.provesBand` asks
/// the true numbers and therefore never proves less.
struct FigureProof {
  let n: Int
  /// Between which limits the sum of the scores lies, in points.
  let sum: ClosedRange<Double>
  /// Between which limits the number of people in each band lies, or in each tenth of a scale without bands.
  let counts: [ClosedRange<Int>]
  /// The largest possible sum of squared distances from the mean; `nil` where no standard deviation is known.
  let squares: Double?
  let scale: ScaleFacts

  init(n: Int, sum: ClosedRange<Double>, counts: [ClosedRange<Int>], squares: Double? = nil, scale: ScaleFacts) {
    self.n = n
    self.sum = sum
    self.counts = counts
    self.squares = squares
    self.scale = scale
  }

  init(_ figures: CellFigures, scale: ScaleFacts) {
    n = figures.n
    sum = figures.sums
    counts = figures.counts(on: scale)
    squares = figures.sd.map { sd in
      let largest = sd + figures.step * 0.500_001
      return Double(figures.n - 1) * largest * largest
    }
    self.scale = scale
  }

  /// What is proved; `nil` where everything stays open.
  var fault: AuditFinding.Fault? {
    if let best = scale.bestBand, !canHold(1, in: best) { return .noneInBestBand }
    let outside = n < GroupRule.smallGroup ? 2 : 1
    return scale.stretchEdges.indices.first { !canLeave(outside, out: $0) }.map { .allInBand($0) }
  }

  /// Whether `count` people may be in `band`.
  private func canHold(_ count: Int, in band: Int) -> Bool {
    var least = counts.map(\.lowerBound)
    least[band] = max(least[band], count)
    let distance = Self.distance(from: means, to: scale.limits(ofStretch: band))
    return agrees(least: least, most: counts.map(\.upperBound)) && allows(distance, distance, count: count)
  }

  /// Whether `count` people may be outside `band`; one or two.
  private func canLeave(_ count: Int, out band: Int) -> Bool {
    var most = counts.map(\.upperBound)
    most[band] = min(most[band], n - count)
    let limits = scale.limits(ofStretch: band)
    let below = band > 0 ? Self.distance(from: means, to: scale.minimum...limits.lowerBound) : nil
    let above = band + 1 < scale.stretchEdges.count ? Self.distance(from: means, to: limits.upperBound...scale.maximum) : nil
    let near = [below, above].compactMap { $0 }
    let isAllowed = near.contains { first in near.contains { allows(first, $0, count: count) } } || allowsBothSides(below, above)
    return agrees(least: counts.map(\.lowerBound), most: most) && isAllowed
  }

  private var means: ClosedRange<Double> { sum.lowerBound / Double(n)...sum.upperBound / Double(n) }

  /// Whether numbers within these limits add up to n and their scores to the sum.
  ///
  /// The least sum puts as many as it can into the lowest bands, each at its lower edge; between the least and the greatest every sum can be reached, since bands
  /// touch.
  private func agrees(least: [Int], most: [Int]) -> Bool {
    let free = n - least.reduce(0, +)
    if free < 0 || most.reduce(0, +) < n || zip(least, most).contains(where: { $0 > $1 }) { return false }
    let low = total(least: least, most: most, free: free, order: Array(least.indices)) { scale.limits(ofStretch: $0).lowerBound }
    let high = total(least: least, most: most, free: free, order: least.indices.reversed()) { scale.limits(ofStretch: $0).upperBound }
    return low <= sum.upperBound && high >= sum.lowerBound
  }

  private func total(least: [Int], most: [Int], free: Int, order: [Int], score: (Int) -> Double) -> Double {
    var free = free
    return order.reduce(0) { total, band in
      let taken = min(free, most[band] - least[band])
      free -= taken
      return total + Double(least[band] + taken) * score(band)
    }
  }

  private static func distance(from means: ClosedRange<Double>, to scores: ClosedRange<Double>) -> Double {
    max(0, scores.lowerBound - means.upperBound, means.lowerBound - scores.upperBound)
  }

  /// Whether `count` people may all lie so far from the mean to one side: P. A. Samuelson 1968, doi:10.2307/2285901, for one; the same reasoning for two.
  private func allows(_ first: Double, _ second: Double, count: Int) -> Bool {
    guard let squares, n > count else { return true }
    let distance = max(first, second)
    return Double(count) * distance * distance * Double(n) / Double(n - count) <= squares
  }

  /// Whether one person may lie so far below the mean and another so far above it.
  private func allowsBothSides(_ below: Double?, _ above: Double?) -> Bool {
    guard let squares, n > 2 else { return true }
    guard let below, let above else { return false }
    let difference = above - below
    return below * below + above * above + difference * difference / Double(n - 2) <= squares
  }
}

extension CellFigures {
  /// Between which limits the number of people in each stretch of the scale lies; anything where the scale has no bands.
  func counts(on scale: ScaleFacts) -> [ClosedRange<Int>] {
    scale.bandEdges.count > 1 ? bands.map { $0.counts(of: n) } : scale.stretchEdges.map { _ in 0...n }
  }

  /// Between which limits the exact sum of scores lies, in points.
  var sums: ClosedRange<Double> {
    // A hair more than half a step, for what the last binary digit may hide.
    let reach = Double(n) * step * 0.500_001
    return Double(n) * mean - reach...Double(n) * mean + reach
  }
}
