/// Why a scale has no norms, no table of percentiles or no bands; the wording is in `NormGap+Wording.swift`.
public enum NormGap: Error, Sendable, Hashable {
  case tooFewPeople(found: Int, needed: Int)
  /// Everybody has nearly the same score, so that there is no unit to measure differences in.
  case noSpread
  /// Too many people share one score to be divided.
  case tied

  /// The reason as JSON names it.
  public var status: String {
    switch self {
    case .tooFewPeople: "too_few_people"
    case .noSpread: "no_spread"
    case .tied: "tied"
    }
  }
}
