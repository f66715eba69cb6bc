/// A named pattern over several scales, such as "overextended".
public struct Profile: Sendable, Hashable {
  public let id: String
  public let label: LocalizedText
  public let about: LocalizedText?
  /// What each of the scales must show, in the order of the definition; all must hold.
  public let when: [Criterion]
}

/// What one scale must show for a profile or a piece of advice.
public struct Criterion: Sendable, Hashable {
  public enum Test: Sendable, Hashable {
    /// The score lies in one of these bands.
    case bands([String])
    /// The score lies at least so many standard deviations from the norm's mean.
    case zAtLeast(norm: String, Double)
    /// The score lies less than so many standard deviations from the norm's mean.
    case zBelow(norm: String, Double)
  }

  public let scale: String
  public let test: Test
}

/// What may help when scales show a pattern.
public struct Advice: Sendable, Hashable {
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    case worker
    case organisation
  }

  /// What scales must show; empty for advice that always holds.
  public let when: [Criterion]
  public let audience: Audience
  public let text: LocalizedText
  public let source: String?
}
