public import JSON

/// The published figures of one cell, coarsened already.
public struct CellFigures: Sendable, Hashable {
  /// Contributions scored on the scale; never below the minimum group.
  public let n: Int
  /// In points of the scale, rounded the more the fewer people there are.
  public let mean: JSONDecimal
  /// `nil` below ten people, where it would help to compute single scores.
  public let sd: JSONDecimal?
  /// The 95 % interval of the mean; `nil` where the round gives no spread to compute it from.
  public let interval: ClosedRange<JSONDecimal>?
  /// For each band of the scale by its id, how many are in it; empty where the scale has no bands.
  public let bands: [String: BandShare]

  public init(n: Int, mean: JSONDecimal, sd: JSONDecimal?, interval: ClosedRange<JSONDecimal>?, bands: [String: BandShare]) {
    self.n = n
    self.mean = mean
    self.sd = sd
    self.interval = interval
    self.bands = bands
  }
}

/// How many of a cell are in a band: a coarse percentage from twenty people on, below that only a word.
public enum BandShare: Sendable, Hashable {
  /// 0, 5 … 100, in per cent.
  case percent(Int)
  case word(ShareWord)
}

/// A share in a word that never says "none" or "all".
public enum ShareWord: String, Sendable, Hashable, CaseIterable {
  /// At most half; it may be nobody.
  case some
  /// More than half; it may be everybody.
  case most

  /// The word for `count` of `total` people, at least one.
  public init(_ count: Int, of total: Int) {
    precondition(total > 0 && (0...total).contains(count))
    self = 2 * count > total ? .most : .some
  }
}
