import Instruments

/// Finds the profile of a result, and the others that the error of measurement leaves possible.
///
/// Each scale is looked at where it scored and wherever a criterion changes within one standard error of measurement around the score. What counts of
/// such a value is only which profiles it leaves in the running, so scale by scale the sets of profiles still in the running are gathered, each once;
/// the first profile of a set at the end is the one that its combination of values shows.
struct ProfileFinder {
  /// Of the different sets with the same first profile so many are followed, since their number can double with every scale. The score's own set always
  /// is, and each profile found is a possible one, but a definition made to reach this limit may have more.
  private static let setsPerFirst = 64
  /// Combinations of a set with another value than the score's own that one result may try: far above what any instrument needs, and a second of work.
  /// Beyond it every set is followed with the scores' own values, so that what was found stays possible.
  private static let mostCombinations = 1 << 22

  let profiles: [Profile]
  let scores: [ScaleScore]

  func outcome() -> ProfileOutcome {
    if profiles.isEmpty { return .none }
    let used = Set(profiles.flatMap { $0.when.map(\.scale) })
    let relevant = scores.filter { used.contains($0.scale.id) }
    let missing = relevant.filter { $0.measurement == nil }.map(\.scale)
    if !missing.isEmpty { return .notScorable(missing) }
    let found = running(relevant).map(\.first)
    let own = found[0].map { profiles[$0] }
    let possible = Set(found)
    if possible.count == 1 { return own.map(ProfileOutcome.clear) ?? .noMatch }
    let others = profiles.indices.filter { $0 != found[0] && possible.contains($0) }.map { profiles[$0] }
    return .between((own.map { [$0] } ?? []) + others)
  }

  /// The sets of profiles in the running after all scales; the first is that of the scores themselves.
  private func running(_ scores: [ScaleScore]) -> [ProfileMask] {
    let settled = settledProfiles(scores.map(\.scale.id))
    var sets = [ProfileMask(count: profiles.count) { _ in true }]
    var combinationsLeft = Self.mostCombinations
    for (score, settled) in zip(scores, settled) {
      var next: [ProfileMask] = []
      var seen: Set<ProfileMask> = []
      var followed: [Int?: Int] = [:]
      let masks = masks(score)
      for set in sets {
        for (place, mask) in masks.enumerated() {
          // The first is that of the score itself.
          if place > 0 {
            if combinationsLeft == 0 { break }
            combinationsLeft -= 1
          }
          let left = Self.shortened(set.intersection(mask), settled: settled)
          guard followed[left.first, default: 0] < Self.setsPerFirst, seen.insert(left).inserted else { continue }
          followed[left.first, default: 0] += 1
          next.append(left)
        }
      }
      sets = next
    }
    return sets
  }

  /// Without the profiles behind the first one that fits whatever the scales to come show: it wins over them.
  private static func shortened(_ set: ProfileMask, settled: ProfileMask) -> ProfileMask {
    set.intersection(settled).first.map(set.through) ?? set
  }

  /// For each scale the profiles that look at no later one.
  private func settledProfiles(_ scales: [String]) -> [ProfileMask] {
    let places = Dictionary(uniqueKeysWithValues: scales.enumerated().map { ($1, $0) })
    let last = profiles.map { profile in profile.when.compactMap { places[$0.scale] }.max() ?? 0 }
    return scales.indices.map { place in ProfileMask(count: profiles.count) { last[$0] <= place } }
  }

  /// The sets of profiles that one scale leaves in the running, each once, that of the score itself first.
  private func masks(_ score: ScaleScore) -> [ProfileMask] {
    guard let measurement = score.measurement else { return [] }
    let tests = profiles.map { profile in profile.when.filter { $0.scale == score.scale.id }.map(\.test) }
    var values = [measurement.score]
    if let error = measurement.standardError {
      let low = max(score.scale.range.lowerBound, measurement.score - error)
      let high = min(score.scale.range.upperBound, measurement.score + error)
      values += [low, high] + Set(tests.joined().flatMap { boundaries($0, scale: score.scale) }).filter { low < $0 && $0 < high }.sorted()
    }
    var seen: Set<ProfileMask> = []
    return values.map { value in
      ProfileMask(count: profiles.count) { tests[$0].allSatisfy { CriterionCheck.isFulfilled($0, by: value, scale: score.scale) } }
    }.filter { seen.insert($0).inserted }
  }

  /// Where a test changes: the smallest scores from which on it holds or fails.
  private func boundaries(_ test: Criterion.Test, scale: Scale) -> [Double] {
    switch test {
    case .bands: scale.bands.map(\.from)
    case .zAtLeast(let id, let limit), .zBelow(let id, let limit):
      scale.norms.filter { $0.id == id }.map { CriterionCheck.boundary(of: $0, z: limit) }
    }
  }
}
