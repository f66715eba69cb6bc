public import Instruments
public import JSON
public import Scoring

/// The scores of one person on the scales that a round collects: all that crosses from a private result to a team.
///
/// ```swift
/// let profile = try ScoreProfile(result, identity: identity, card: card)
/// profile.scales["exhaustion"]  // .scored(31.5)
/// ```
///
/// No answers, no band, no interval, no time, no language; scores are kept to a millionth of a point. It prints only on explicit request.
public struct ScoreProfile: Sendable, Hashable {
  public enum Score: Sendable, Hashable {
    case scored(JSONDecimal)
    /// Too little was answered.
    case notScored
  }

  /// By the scale's id, every scale of the card and no other.
  public let scales: [String: Score]

  /// The profile of a result.
  ///
  /// - Parameter identity: of the definition by which the result was scored.
  /// - Throws: `.wrongInstrument` for a result of another questionnaire or version, `.nothingScored` where no scale has a score.
  public init(_ result: ScoringResult, identity: RoundInstrument, card: RoundCard) throws(ContributionFault) {
    let scores = result.scales.map { ($0.scale.id, $0.measurement?.score) }
    try self.init(scores: Dictionary(scores) { first, _ in first }, instrument: result.instrument, identity: identity, card: card)
  }

  /// The profile of scores that were kept, by the scale's id; a scale without a score is there with `nil`.
  public init(scores: [String: Double?], instrument: Instrument, identity: RoundInstrument, card: RoundCard) throws(ContributionFault) {
    if identity != card.instrument || instrument.id != identity.id || instrument.version != identity.version {
      throw .wrongInstrument(expected: card.instrument, found: identity)
    }
    var scales: [String: Score] = [:]
    for id in card.scales {
      guard let scale = instrument.scale(id), let score = scores[id] else { throw .wrongScales }
      guard let score else {
        scales[id] = .notScored
        continue
      }
      guard let decimal = JSONDecimal(rounding: score), scale.allows(decimal) else { throw .outOfRange(scale: id) }
      scales[id] = .scored(decimal)
    }
    if scales.values.allSatisfy({ $0 == .notScored }) { throw .nothingScored }
    self.scales = scales
  }

  /// Scores out of a box, checked by `ContributionOpener`.
  init(checked scales: [String: Score]) { self.scales = scales }
}

extension ScoreProfile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "ScoreProfile (hidden)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Scale {
  /// Whether a score of this scale can be `score`; the limits are rounded as scores are.
  func allows(_ score: JSONDecimal) -> Bool {
    guard let low = JSONDecimal(rounding: range.lowerBound), let high = JSONDecimal(rounding: range.upperBound) else { return false }
    return (low...high).contains(score)
  }
}
