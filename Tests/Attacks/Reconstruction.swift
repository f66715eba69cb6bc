/// The search through whole numbers: every list of scores that would have been published as these figures.
///
/// ```swift
/// let search = Reconstruction(n: 5, mean: 4, sd: nil, counts: [0...2, 0...2, 3...5], scale: Organisation.Scale(0, 8, [0, 3, 6]))
/// search.scores        // the scores that somebody may have
/// search.fewest(out: 2)  // how many at least are outside the band 2 in some list
/// ```
///
/// It takes time exponential in the number of different scores, and so is for small cells on short scales.
public struct Reconstruction: Sendable {
  /// The lists that agree with the figures, each ascending.
  public let lists: [[Int]]
  private let scale: Organisation.Scale

  /// - Parameters:
  ///   - mean: as published, rounded to a step of the documented size.
  ///   - sd: as published; `nil` where there is none.
  ///   - counts: by band, how many may be in it.
  public init(n: Int, mean: Double, sd: Double?, counts: [ClosedRange<Int>], scale: Organisation.Scale) {
    self.scale = scale
    let half = Rounding.step(n: n, range: scale.maximum - scale.minimum) * 0.500_001
    let (low, high) = (Double(n) * (mean - half), Double(n) * (mean + half))
    let (smallest, largest) = (Int(scale.minimum.rounded(.up)), Int(scale.maximum))
    var found: [[Int]] = []
    var list: [Int] = []
    func extend(from least: Int, sum: Int) {
      let left = n - list.count
      if left == 0 {
        if Self.agrees(list, sum: sum, sd: sd, half: half), Self.agrees(list, counts, scale) { found.append(list) }
        return
      }
      if least > largest { return }
      for score in least...largest {
        // All that follow are at least this score and at most the largest.
        if Double(sum + left * score) > high { return }
        if Double(sum + score + (left - 1) * largest) < low { continue }
        list.append(score)
        extend(from: score, sum: sum + score)
        list.removeLast()
      }
    }
    extend(from: smallest, sum: 0)
    lists = found
  }

  private static func agrees(_ list: [Int], sum: Int, sd: Double?, half: Double) -> Bool {
    guard let sd else { return true }
    let mean = Double(sum) / Double(list.count)
    let squares = list.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return abs((squares / Double(list.count - 1)).squareRoot() - sd) <= half
  }

  private static func agrees(_ list: [Int], _ counts: [ClosedRange<Int>], _ scale: Organisation.Scale) -> Bool {
    counts.indices.allSatisfy { band in counts[band].contains(list.count { scale.band(of: Double($0)) == band }) }
  }

  /// Every score that somebody may have.
  public var scores: Set<Int> { Set(lists.joined()) }

  /// The smallest number of people outside `band` in all lists is at most this: nobody can prove more.
  public func most(out band: Int) -> Int { lists.map { list in list.count { scale.band(of: Double($0)) != band } }.max() ?? 0 }

  /// The largest number of people in `band` that cannot be ruled out.
  public func most(in band: Int) -> Int { lists.map { list in list.count { scale.band(of: Double($0)) == band } }.max() ?? 0 }
}
