import Instruments

/// Finds the profile of a result, and the others that the error of measurement leaves possible.
///
/// Each scale is looked at where it scored and wherever a criterion changes within one standard error of measurement around the score; every combination
/// of these is asked for its profile. More than one answer is "between profiles".
struct ProfileFinder {
  /// A scale's place in the profiles: its score, and one value for each different way in which it meets the criteria nearby.
  private struct Candidate {
    let scale: Scale
    let values: [Double]
  }

  /// Beyond so many combinations only one scale at a time is varied; no definition in use comes near it.
  private static let combinationLimit = 20_000

  let profiles: [Profile]
  let scores: [ScaleScore]

  func outcome() -> ProfileOutcome {
    if profiles.isEmpty { return .none }
    let used = Set(profiles.flatMap { $0.when.map(\.scale) })
    let relevant = scores.filter { used.contains($0.scale.id) }
    let missing = relevant.filter { $0.measurement == nil }.map(\.scale)
    if !missing.isEmpty { return .notScorable(missing) }
    let candidates = relevant.compactMap { score in score.measurement.map { candidate(score.scale, measurement: $0) } }
    let own = profile(candidates.map { ($0.scale, $0.values[0]) })
    let others = nearby(candidates)
    if others.count <= 1 { return own.map(ProfileOutcome.clear) ?? .noMatch }
    let ordered = profiles.filter { profile in profile != own && others.contains(profile) }
    return .between((own.map { [$0] } ?? []) + ordered)
  }

  /// The first profile whose criteria hold.
  private func profile(_ values: [(scale: Scale, score: Double)]) -> Profile? {
    profiles.first { profile in
      profile.when.allSatisfy { criterion in
        values.first { $0.scale.id == criterion.scale }.map { CriterionCheck.isFulfilled(criterion.test, by: $0.score, scale: $0.scale) } ?? false
      }
    }
  }

  private func candidate(_ scale: Scale, measurement: Measurement) -> Candidate {
    let criteria = profiles.flatMap(\.when).filter { $0.scale == scale.id }.map(\.test)
    func signature(_ score: Double) -> [Bool] { criteria.map { CriterionCheck.isFulfilled($0, by: score, scale: scale) } }
    var values = [measurement.score]
    guard let error = measurement.standardError else { return Candidate(scale: scale, values: values) }
    let low = max(scale.range.lowerBound, measurement.score - error)
    let high = min(scale.range.upperBound, measurement.score + error)
    var seen: Set<[Bool]> = [signature(measurement.score)]
    for value in [low, high] + boundaries(criteria, scale: scale).filter({ low...high ~= $0 }) where seen.insert(signature(value)).inserted {
      values.append(value)
    }
    return Candidate(scale: scale, values: values)
  }

  private func boundaries(_ criteria: [Criterion.Test], scale: Scale) -> [Double] {
    criteria.flatMap { test -> [Double] in
      switch test {
      case .bands: scale.bands.map(\.from)
      case .zAtLeast(let id, let limit), .zBelow(let id, let limit):
        scale.norms.filter { $0.id == id }.map { $0.mean + limit * $0.sd }
      }
    }
  }

  /// The profiles of all combinations; a combination without a profile counts as one more possibility (`nil`).
  private func nearby(_ candidates: [Candidate]) -> Set<Profile?> {
    let combinations = candidates.reduce(1) { $0.multipliedReportingOverflow(by: $1.values.count).overflow ? .max : $0 * $1.values.count }
    var found: Set<Profile?> = []
    if combinations > Self.combinationLimit {
      for (index, candidate) in candidates.enumerated() {
        for value in candidate.values {
          found.insert(profile(candidates.enumerated().map { ($1.scale, $0 == index ? value : $1.values[0]) }))
        }
      }
      return found
    }
    for number in 0..<combinations {
      var rest = number
      found.insert(
        profile(
          candidates.map { candidate in
            defer { rest /= candidate.values.count }
            return (candidate.scale, candidate.values[rest % candidate.values.count])
          }))
    }
    return found
  }
}
