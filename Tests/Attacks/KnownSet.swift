/// What is known of a set of people: how many they are, and between which limits their sum, their sum of squares and their numbers in the bands lie.
struct KnownSet: Sendable {
  let members: GroupSet
  let n: Int
  private(set) var sum: ClosedRange<Double>
  private(set) var squares: ClosedRange<Double>
  /// The largest sum of squared distances from the mean; of a part of a set it is no larger than of the set.
  private(set) var spread: Double
  /// By band; empty where the scale has none.
  private(set) var counts: [ClosedRange<Int>]

  init(members: GroupSet, n: Int, sum: ClosedRange<Double>, squares: ClosedRange<Double>, spread: Double, counts: [ClosedRange<Int>]) {
    self.members = members
    self.n = n
    self.sum = sum
    self.squares = squares
    self.spread = spread
    self.counts = counts
  }

  /// One person who told a score.
  init(members: GroupSet, score: Double, band: Int, of scale: Organisation.Scale) {
    self.init(
      members: members, n: 1, sum: score...score, squares: score * score...score * score, spread: 0,
      counts: scale.edges.indices.map { $0 == band ? 1...1 : 0...0 })
  }

  /// What remains when the people of `part`, all of them in this set, are taken away.
  func subtracting(_ part: KnownSet, scale: Organisation.Scale) -> KnownSet {
    let rest = n - part.n
    let lowest = max(Double(rest) * scale.minimum, sum.lowerBound - part.sum.upperBound)
    let highest = min(Double(rest) * scale.maximum, sum.upperBound - part.sum.lowerBound)
    let least = max(0, squares.lowerBound - part.squares.upperBound)
    return KnownSet(
      members: members.subtracting(part.members), n: rest, sum: lowest...max(lowest, highest),
      squares: least...max(least, squares.upperBound - part.squares.lowerBound), spread: spread,
      counts: zip(counts, part.counts).map { whole, taken in
        let low = min(rest, max(0, whole.lowerBound - taken.upperBound))
        return low...max(low, min(rest, whole.upperBound - taken.lowerBound))
      })
  }

  /// Two ways to know of the same people; each limit is the narrower one.
  func intersection(_ other: KnownSet) -> KnownSet {
    KnownSet(
      members: members, n: n, sum: Self.common(sum, other.sum), squares: Self.common(squares, other.squares), spread: min(spread, other.spread),
      counts: zip(counts, other.counts).map(Self.common))
  }

  private static func common<Bound: Comparable>(_ a: ClosedRange<Bound>, _ b: ClosedRange<Bound>) -> ClosedRange<Bound> {
    let low = max(a.lowerBound, b.lowerBound)
    return low...max(low, min(a.upperBound, b.upperBound))
  }

  // MARK: What it says of each member

  /// Between which limits the score of every member lies.
  ///
  /// By the sum, each is at least what remains when all others have the most; by the sum of squares, none is farther from the mean than √((n−1)/n) times the
  /// root of the summed squared distances (P. A. Samuelson 1968, doi:10.2307/2285901).
  func score(_ scale: Organisation.Scale) -> ClosedRange<Double> {
    let others = Double(n - 1)
    var low = max(scale.minimum, sum.lowerBound - others * scale.maximum)
    var high = min(scale.maximum, sum.upperBound - others * scale.minimum)
    let count = Double(n)
    // The mean may be anywhere within its limits; the distances are largest where its square is smallest.
    let nearest = sum.lowerBound <= 0 && sum.upperBound >= 0 ? 0 : min(abs(sum.lowerBound), abs(sum.upperBound))
    let distances = min(spread, max(0, squares.upperBound - nearest * nearest / count))
    let reach = (distances * others / count).squareRoot()
    low = max(low, sum.lowerBound / count - reach)
    high = min(high, sum.upperBound / count + reach)
    return low...max(low, high)
  }

  /// The bands that some member may be in, as far as the numbers in the bands, the sum and the limits of each score go.
  func bands(_ scale: Organisation.Scale) -> Set<Int> {
    let score = score(scale)
    return Set(
      counts.indices.filter { band in
        let limits = scale.limits(ofBand: band)
        return limits.overlaps(score) && canHold(band, scale)
      })
  }

  private func canHold(_ band: Int, _ scale: Organisation.Scale) -> Bool {
    if counts[band].upperBound == 0 { return false }
    var least = counts.map(\.lowerBound)
    least[band] = max(1, least[band])
    var free = n - least.reduce(0, +)
    if free < 0 { return false }
    let room = counts.indices.map { max(0, counts[$0].upperBound - least[$0]) }
    if room.reduce(0, +) < free { return false }
    let spare = free
    var low = 0.0
    for other in counts.indices {
      let taken = min(free, room[other])
      free -= taken
      low += Double(least[other] + taken) * scale.limits(ofBand: other).lowerBound
    }
    free = spare
    var high = 0.0
    for other in counts.indices.reversed() {
      let taken = min(free, room[other])
      free -= taken
      high += Double(least[other] + taken) * scale.limits(ofBand: other).upperBound
    }
    return low <= sum.upperBound && high >= sum.lowerBound
  }
}
