import Dates
import Instruments
import Scoring

/// The change of one scale between two results, and whether it is more than measurement error explains.
struct ScaleChange: Sendable, Hashable {
  enum Finding: String, Sendable, Hashable, CaseIterable {
    case same = "no_change"
    case higher = "reliably_higher"
    case lower = "reliably_lower"
    case notReliable = "no_reliable_change"
    /// The scale gives no reliability to judge by.
    case noReliability = "no_reliability"
  }

  let earlier: HistoryPoint
  /// Later − earlier, in points of the scale.
  let difference: Double
  /// `nil` where the scale gives no reliability.
  let reliable: ReliableChange?
  /// What the reliability rests on.
  let basis: BasisStatus?
  /// Whether a reliable change went the way one wishes for; `nil` where none is reliable.
  let isWelcome: Bool?

  /// The change from an earlier result to a score, or `nil` where the earlier one has no score.
  init?(from earlier: HistoryPoint, to score: Double, scale: Scale) {
    guard let earlierScore = earlier.score else { return nil }
    self.earlier = earlier
    difference = score - earlierScore
    reliable = ReliableChange(from: earlierScore, to: score, scale: scale)
    basis = reliable == nil ? nil : scale.reliability?.status
    isWelcome = reliable?.isReliable == true ? (score > earlierScore) == (scale.worse == .lower) : nil
  }

  var finding: Finding {
    if difference == 0 { return .same }
    guard let reliable else { return .noReliability }
    if !reliable.isReliable { return .notReliable }
    return difference > 0 ? .higher : .lower
  }
}
