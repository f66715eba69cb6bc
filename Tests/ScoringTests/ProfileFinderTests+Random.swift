import Instruments
import Scoring
import TestSupport
import Testing

/// Random profiles over four scales in three bands, against a search through every combination of bands that the errors leave possible.
extension ProfileFinderTests {
  private static let ids = ["s", "t", "u", "v"]
  private static let starts = [0, 4, 7]
  private static let error = 2

  private static func band(_ score: Int) -> Int { starts.lastIndex { $0 <= score }! }

  /// The bands each scale must lie in, by scale; a scale that is not named may lie in any.
  private typealias Pattern = [String: Set<Int>]

  private static func randomPattern(using generator: inout SeededGenerator) -> Pattern {
    var pattern: Pattern = [:]
    let named = ids.filter { _ in Bool.random(using: &generator) }
    for id in named.isEmpty ? [ids.randomElement(using: &generator)!] : named {
      pattern[id] = [[0], [1], [2], [0, 1], [1, 2], [0, 2]].randomElement(using: &generator)!
    }
    return pattern
  }

  private static func plan(_ patterns: [Pattern]) throws -> ScoringPlan {
    let more = [SmallDefinition.bands(starts.map(Double.init)), SmallDefinition.reliability(0, sd: Double(error))]
    let profiles = patterns.enumerated().map { index, pattern in
      let criteria = ids.compactMap { id in
        pattern[id].map { bands in "\"\(id)\": [\(bands.sorted().map { "\"b\($0)\"" }.joined(separator: ", "))]" }
      }
      return SmallDefinition.profile("p\(index)", when: criteria.joined(separator: ", "))
    }
    return ScoringPlan(
      try SmallDefinition.read(
        items: ids, range: 0...10, scales: ids.map { SmallDefinition.scale($0, keys: [$0], more: more) }, profiles: profiles))
  }

  /// The places of the own profile and of every possible one, `nil` for none.
  private static func search(_ patterns: [Pattern], _ answers: [Int]) -> (own: Int?, possible: Set<Int?>) {
    func profile(_ bands: [Int]) -> Int? {
      patterns.firstIndex { pattern in zip(ids, bands).allSatisfy { id, band in pattern[id]?.contains(band) ?? true } }
    }
    var combinations: [[Int]] = [[]]
    for answer in answers {
      let bands = Set((max(0, answer - error)...min(10, answer + error)).map(band))
      combinations = combinations.flatMap { combination in bands.map { combination + [$0] } }
    }
    return (profile(answers.map(band)), Set(combinations.map(profile)))
  }

  @Test(arguments: 0..<60) func `random profiles are found possible exactly where a search through all combinations finds them`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let patterns = (0..<Int.random(in: 1...8, using: &generator)).map { _ in Self.randomPattern(using: &generator) }
    let plan = try Self.plan(patterns)
    for _ in 0..<40 {
      let answers = Self.ids.map { _ in Int.random(in: 0...10, using: &generator) }
      let (own, possible) = Self.search(patterns, answers)
      let profiles = plan.instrument.profiles
      let others = possible.compactMap(\.self).filter { $0 != own }.sorted().map { profiles[$0] }
      let expected: ProfileOutcome =
        possible.count > 1 ? .between((own.map { [profiles[$0]] } ?? []) + others) : own.map { .clear(profiles[$0]) } ?? .noMatch
      #expect(plan.result(AnswerSheet(answers)).profile == expected, "\(answers)")
    }
  }
}
