public import Instruments

/// All kept results on one scale, in the order in which they were taken.
public struct ScaleHistory: Sendable {
  public let scale: Scale
  public let points: [HistoryPoint]

  /// - Parameter points: in any order; results of the same second keep theirs.
  public init(scale: Scale, points: [HistoryPoint]) {
    self.scale = scale
    self.points = points.sorted { $0.taken < $1.taken }
  }

  /// What the newest result says against the scored one before it.
  var sinceLast: ScaleComparison { comparison { $0.last } }

  /// What the newest result says against the first scored one.
  var sinceFirst: ScaleComparison { comparison { $0.first } }

  private func comparison(_ choose: ([HistoryPoint]) -> HistoryPoint?) -> ScaleComparison {
    guard let latest = points.last else { return .noEarlierResult }
    guard let score = latest.score else { return .latestNotScorable }
    guard let earlier = choose(points.dropLast().filter { $0.score != nil }), let change = ScaleChange(from: earlier, to: score, scale: scale) else {
      return .noEarlierResult
    }
    return .changed(change)
  }
}

/// What the newest result can be compared with.
enum ScaleComparison {
  case changed(ScaleChange)
  /// There is no earlier result with a score.
  case noEarlierResult
  /// The newest result itself has no score.
  case latestNotScorable

  var change: ScaleChange? {
    if case .changed(let change) = self { change } else { nil }
  }
}
