import Instruments
import Scoring
import Testing

/// Definitions as large as the limits allow: every score lies within its error of a boundary, so that 2²⁰⁰ combinations are possible.
extension ProfileFinderTests {
  private static let ids = (0..<200).map { "s\($0)" }

  private static func plan(_ profiles: [String]) throws -> ScoringPlan {
    let more = [SmallDefinition.bands([0, 5]), SmallDefinition.reliability(0, sd: 2)]
    let scales = ids.map { SmallDefinition.scale($0, keys: [$0], more: more) }
    return ScoringPlan(try SmallDefinition.read(items: ids, range: 0...10, scales: scales, profiles: profiles))
  }

  private static func outcome(_ plan: ScoringPlan, answer: Int) -> ProfileOutcome { plan.result(AnswerSheet(ids.map { _ in answer })).profile }

  @Test func `200 profiles of one scale each are all found possible near their boundaries`() throws {
    let plan = try Self.plan(Self.ids.map { SmallDefinition.profile($0, when: "\"\($0)\": [\"b1\"]") })
    #expect(Self.outcome(plan, answer: 4) == .between(plan.instrument.profiles))
    #expect(Self.outcome(plan, answer: 5) == .between(plan.instrument.profiles))
    #expect(Self.outcome(plan, answer: 0) == .noMatch)
    #expect(Self.outcome(plan, answer: 10) == .clear(plan.instrument.profiles[0]))
  }

  @Test func `200 profiles that look at 200 scales each are all found possible near their boundaries`() throws {
    let plan = try Self.plan(
      Self.ids.map { high in
        SmallDefinition.profile(high, when: Self.ids.map { "\"\($0)\":[\"\($0 == high ? "b1" : "b0")\"]" }.joined(separator: ","))
      })
    #expect(Self.outcome(plan, answer: 4) == .between(plan.instrument.profiles))
    #expect(Self.outcome(plan, answer: 0) == .noMatch)
  }

  @Test func `a profile that needs 200 scales at once is found although no single change leads to it`() throws {
    let all = Self.ids.map { "\"\($0)\":[\"b1\"]" }.joined(separator: ",")
    let plan = try Self.plan([SmallDefinition.profile("all", when: all), SmallDefinition.profile("low", when: "\"s0\":[\"b0\"]")])
    #expect(Self.outcome(plan, answer: 4) == .between([plan.instrument.profiles[1], plan.instrument.profiles[0]]))
  }

  @Test func `profiles that stay open until the last scale are all found possible, although their combinations are too many to follow`() throws {
    let plan = try Self.plan(Self.ids.dropLast().map { SmallDefinition.profile($0, when: "\"\($0)\": [\"b1\"], \"s199\": [\"b1\"]") })
    #expect(Self.outcome(plan, answer: 5) == .between(plan.instrument.profiles))
    #expect(Self.outcome(plan, answer: 10) == .clear(plan.instrument.profiles[0]))
  }

  @Test func `while an earlier profile is open, all later ones that its failure would leave are followed`() throws {
    let last = SmallDefinition.profile("last", when: "\"s199\": [\"b1\"]")
    let plan = try Self.plan([last] + Self.ids.prefix(40).map { SmallDefinition.profile($0, when: "\"\($0)\": [\"b1\"]") })
    #expect(Self.outcome(plan, answer: 5) == .between(plan.instrument.profiles))
  }

  /// A hundred values of each scale change which of the profiles are in the running: without a bound one result would take minutes.
  @Test func `of scales with a hundred values that matter the own profile is found, and others as far as is sensible`() throws {
    let ids = (0..<60).map { "s\($0)" }
    let more = [SmallDefinition.bands((0..<100).map(Double.init)), SmallDefinition.reliability(0, sd: 1_000)]
    // None of them holds where every score is 3.
    let others = (0..<120).map { profile in
      let when = ids.enumerated().filter { ($0.offset + profile) % 3 > 0 }.map { place, id in
        let first = 4 + (profile * 37 + place * 11) % 50
        return "\"\(id)\":[\(stride(from: first, to: first + 46, by: 5).map { "\"b\($0)\"" }.joined(separator: ","))]"
      }
      return SmallDefinition.profile("p\(profile)", when: when.joined(separator: ","))
    }
    let own = SmallDefinition.profile("own", when: "\"s0\":[\"b3\"]")
    let instrument = try SmallDefinition.read(
      items: ids, range: 0...99, scales: ids.map { SmallDefinition.scale($0, keys: [$0], more: more) }, profiles: others + [own])
    switch ScoringPlan(instrument).result(AnswerSheet(ids.map { _ in 3 })).profile {
    case .clear(let profile): #expect(profile.id == "own")
    case .between(let profiles): #expect(profiles[0].id == "own" && Set(profiles.map(\.id)).count == profiles.count)
    case let other: Issue.record("\(other)")
    }
  }
}
