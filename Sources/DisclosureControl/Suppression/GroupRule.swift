/// Whether a group may be known: rules 2 and 4 for a cell and for everything that can be computed from cells.
struct GroupRule {
  /// Below it a group counts as confined to a band when all but one are in it: the one knows about the others.
  static let smallGroup = 20

  /// A group must be empty or have so many.
  let minimum: Int
  /// The band that nobody minds to be in; `nil` where the scale has none.
  let bestBand: Int?
  /// Whether a group must not be confined to a band, or to a tenth of a scale without bands.
  let guardsBands: Bool

  /// Rule 2 and rule 4 for the means and shares of `scale`.
  init(_ scale: ScaleFacts, minimumGroup: Int) {
    minimum = minimumGroup
    bestBand = scale.bestBand
    guardsBands = true
  }

  /// Rule 2 alone.
  init(minimumGroup: Int) {
    minimum = minimumGroup
    bestBand = nil
    guardsBands = false
  }

  /// - Parameter bands: how many of the group are in each band.
  func allows(_ bands: [Int]) -> Bool {
    let n = bands.reduce(0, +)
    return n == 0 || (n >= minimum && !provesBand(bands))
  }

  /// Whether the numbers of people in the bands confine everybody to one band, or keep everybody out of the best one.
  ///
  /// This is asked of the true numbers, and no figure has to be looked at beside them: a mean, a standard deviation or a search through whole numbers
  /// proves only what is so, and what it could prove of bands is that these very numbers are 0 or n. `FigureProof` does the same from published figures
  /// alone. A group that holds an allowed group is allowed too, since its numbers are no smaller; so hiding a cell can only mend.
  func provesBand(_ bands: [Int]) -> Bool {
    if !guardsBands { return false }
    let n = bands.reduce(0, +)
    let outside = n < Self.smallGroup ? 1 : 0
    return bestBand.map { bands[$0] == 0 } ?? false || bands.contains { $0 >= n - outside }
  }

  /// What is wrong with a group that is not allowed.
  func fault(_ bands: [Int]) -> AuditFinding.Fault {
    let n = bands.reduce(0, +)
    if n < minimum { return .group(of: n) }
    if let bestBand, bands[bestBand] == 0 { return .noneInBestBand }
    return .allInBand(bands.indices.max { bands[$0] < bands[$1] } ?? 0)
  }
}
