import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ProfileFinderTests {
  // MARK: The eight profiles of burnout

  /// The profiles in the order of the definition, with which components are high: exhaustion, depersonalization, reduced accomplishment.
  static let eight: [(id: String, high: [Bool])] = [
    ("engaged", [false, false, false]), ("ineffective", [false, false, true]), ("overextended", [true, false, false]),
    ("disengaged", [false, true, false]), ("overextended-disengaged", [true, true, false]), ("overextended-ineffective", [true, false, true]),
    ("disengaged-ineffective", [false, true, true]), ("burnout", [true, true, true]),
  ]

  private static let scales = ["exhaustion", "depersonalization", "reduced-accomplishment"]
  /// 21.35 + 0.5 · 10.51; 7.46 + 1.25 · 5.11; 15.25 − 0.1 · 7.71.
  private static let boundaries = [26.605, 13.8475, 14.479]
  /// SD · √(1 − alpha), as in `BurnoutFigures`.
  private static let errors = [3.399448484681, 2.6991276368128, 3.8288952716807]

  private static func outcome(_ plan: ScoringPlan, _ points: [Int]) -> ProfileOutcome {
    plan.result(AnswerSheet(plan.instrument, points: Dictionary(uniqueKeysWithValues: zip(scales, points)))).profile
  }

  /// The ids that a direct computation expects: the own profile first, then what the error of measurement leaves possible.
  private static func expected(_ points: [Int]) -> [String] {
    let own = zip(points, boundaries).map { Double($0) >= $1 }
    let possible = zip(points, zip(boundaries, errors)).map { points, figures in
      Set([Double(points), Double(points) - figures.1, Double(points) + figures.1].map { $0 >= figures.0 })
    }
    let fitting = eight.filter { profile in zip(profile.high, possible).allSatisfy { $1.contains($0) } }
    return fitting.filter { $0.high == own }.map(\.id) + fitting.filter { $0.high != own }.map(\.id)
  }

  private static func ids(_ outcome: ProfileOutcome) -> [String]? {
    switch outcome {
    case .clear(let profile): [profile.id]
    case .between(let profiles): profiles.count > 1 ? profiles.map(\.id) : nil
    case .none, .noMatch, .notScorable: nil
    }
  }

  @Test(arguments: eight) func `each of the eight profiles of burnout is clear where every score is far from its boundary`(
    id: String, high: [Bool]
  ) throws {
    let plan = ScoringPlan(try Shipped.instrument("burnout"))
    let points = zip(high, [54, 30, 48]).map { $0 ? $1 : 0 }
    guard case .clear(let profile) = Self.outcome(plan, points) else {
      Issue.record("\(Self.outcome(plan, points))")
      return
    }
    #expect(profile.id == id)
  }

  @Test(arguments: 0..<3) func `along each component a result is between profiles exactly where a boundary lies within one standard error`(
    component: Int
  ) throws {
    let plan = ScoringPlan(try Shipped.instrument("burnout"))
    let top = [54, 30, 48]
    var between = 0
    for low in [[0, 0, 0], top] {
      for score in 0...top[component] {
        var points = low
        points[component] = score
        let isNear = abs(Double(score) - Self.boundaries[component]) <= Self.errors[component]
        let outcome = Self.outcome(plan, points)
        if case .between(let profiles) = outcome {
          #expect(isNear, "\(points)")
          #expect(profiles.count == 2)
          between += 1
        } else {
          #expect(!isNear, "\(points)")
        }
        #expect(Self.ids(outcome) == Self.expected(points), "\(points)")
      }
    }
    // 24…30 of exhaustion, 12…16 of depersonalization, 11…18 of reduced accomplishment, each beside low and beside high others.
    #expect(between == 2 * [7, 5, 8][component])
  }

  @Test func `near all three boundaries at once every combination agrees with a direct computation`() throws {
    let plan = ScoringPlan(try Shipped.instrument("burnout"))
    var sizes: Set<Int> = []
    for exhaustion in 22...32 {
      for depersonalization in 10...18 {
        for accomplishment in 9...20 {
          let points = [exhaustion, depersonalization, accomplishment]
          let found = Self.ids(Self.outcome(plan, points))
          #expect(found == Self.expected(points), "\(points)")
          sizes.insert(found?.count ?? 0)
        }
      }
    }
    #expect(sizes == [1, 2, 4, 8])
  }

  @Test func `a seeded thousand of all 83,545 results agrees with a direct computation`() throws {
    let plan = ScoringPlan(try Shipped.instrument("burnout"))
    var generator = SeededGenerator(seed: 2016)
    for _ in 0..<1_000 {
      let points = [54, 30, 48].map { Int.random(in: 0...$0, using: &generator) }
      #expect(Self.ids(Self.outcome(plan, points)) == Self.expected(points), "\(points)")
    }
  }

  @Test func `a component without a score leaves no profile and is named`() throws {
    let burnout = try Shipped.instrument("burnout")
    for missing in 1..<8 {
      let without = Self.scales.enumerated().filter { missing >> $0.offset & 1 == 1 }.map(\.element)
      let points = Dictionary(uniqueKeysWithValues: Self.scales.filter { !without.contains($0) }.map { ($0, 10) })
      let result = ScoringPlan(burnout).result(AnswerSheet(burnout, points: points))
      #expect(result.profile == .notScorable(burnout.scales.filter { without.contains($0.id) }))
    }
  }

  // MARK: Small definitions

  /// Scales of one item each, 0…10, with bands from 0 and 5.
  private static func instrument(_ scales: [String], error: Double? = nil, profiles: [String]) throws -> ScoringPlan {
    let more = [SmallDefinition.bands([0, 5])] + (error.map { [SmallDefinition.reliability(0, sd: $0)] } ?? [])
    return ScoringPlan(
      try SmallDefinition.read(
        items: scales, range: 0...10, scales: scales.map { SmallDefinition.scale($0, keys: [$0], more: more) }, profiles: profiles))
  }

  private static func profile(_ plan: ScoringPlan, _ answers: [Int?]) -> ProfileOutcome { plan.result(AnswerSheet(answers)).profile }

  @Test func `without profiles there is none, even where nothing is answered`() throws {
    let plan = try Self.instrument(["s"], profiles: [])
    #expect(Self.profile(plan, [5]) == .none)
    #expect(Self.profile(plan, [nil]) == .none)
  }

  @Test func `where several profiles fit, the first of the definition is the one`() throws {
    let whens = ["\"s\": [\"b1\"], \"t\": [\"b1\"]", "\"s\": [\"b1\"]", "\"s\": [\"b0\", \"b1\"]"]
    let plan = try Self.instrument(["s", "t"], profiles: zip(["first", "second", "third"], whens).map { SmallDefinition.profile($0, when: $1) })
    let expected = [(0, 0, "third"), (0, 9, "third"), (9, 0, "second"), (9, 9, "first")]
    for (s, t, id) in expected { #expect(Self.ids(Self.profile(plan, [s, t])) == [id]) }
  }

  @Test func `scores that fit no profile match none`() throws {
    let plan = try Self.instrument(["s"], profiles: [SmallDefinition.profile("high", when: "\"s\": [\"b1\"]")])
    #expect(Self.profile(plan, [4]) == .noMatch)
    #expect(Self.profile(plan, [5]) == .clear(plan.instrument.profiles[0]))
  }

  @Test func `near the boundary between a profile and none a result is not clear, on either side`() throws {
    let plan = try Self.instrument(["s"], error: 2, profiles: [SmallDefinition.profile("high", when: "\"s\": [\"b1\"]")])
    let high = plan.instrument.profiles[0]
    let expected: [ProfileOutcome] =
      Array(repeating: .noMatch, count: 3) + Array(repeating: .between([high]), count: 4) + Array(repeating: .clear(high), count: 4)
    #expect((0...10).map { Self.profile(plan, [$0]) } == expected)
  }

  @Test func `a band that lies wholly within the error is one of the possible ones`() throws {
    let more = [SmallDefinition.bands([0, 5, 6]), SmallDefinition.reliability(0, sd: 3)]
    let plan = ScoringPlan(
      try SmallDefinition.read(
        items: ["s"], range: 0...10, scales: [SmallDefinition.scale("s", keys: ["s"], more: more)],
        profiles: [("low", "b0"), ("middle", "b1"), ("high", "b2")].map { SmallDefinition.profile($0, when: "\"s\": [\"\($1)\"]") }))
    #expect(Self.ids(Self.profile(plan, [4])) == ["low", "middle", "high"])
    #expect(Self.ids(Self.profile(plan, [2])) == ["low", "middle"])
    #expect(Self.ids(Self.profile(plan, [9])) == ["high"])
    #expect(Self.ids(Self.profile(plan, [8])) == ["high", "middle"])
    #expect(Self.ids(Self.profile(plan, [1])) == ["low"])
  }

  @Test func `a scale that no profile looks at neither blurs a profile nor prevents one`() throws {
    let plan = try Self.instrument(["s", "t"], error: 1, profiles: [SmallDefinition.profile("low", when: "\"s\": [\"b0\"]")])
    for other in [nil, 0, 4, 5, 10] { #expect(Self.profile(plan, [0, other]) == .clear(plan.instrument.profiles[0])) }
  }
}
