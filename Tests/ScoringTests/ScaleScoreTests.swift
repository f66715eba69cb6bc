import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ScaleScoreTests {
  /// The boundaries of DOMAIN's tables, kept apart from the definitions that are tested with them.
  static let boundaries: [(instrument: String, scale: String, starts: [Int])] = [
    ("burnout", "exhaustion", [0, 17, 27]), ("burnout", "depersonalization", [0, 7, 13]), ("burnout", "reduced-accomplishment", [0, 10, 17]),
    ("anxiety-state", "state-anxiety", [20, 31, 46]), ("anxiety-trait", "trait-anxiety", [20, 31, 46]),
  ]

  private static func band(_ plan: ScoringPlan, _ scale: String, points: Int, gaps: Set<String> = []) throws -> String? {
    let result = plan.result(AnswerSheet(plan.instrument, points: [scale: points], gaps: gaps))
    return try #require(result.scales.first { $0.scale.id == scale }?.measurement).band?.id
  }

  @Test func `the boundaries below are those of every shipped scale that is a sum`() {
    let sums = Shipped.all.flatMap { instrument in instrument.scales.filter { $0.method != .mean }.map { "\(instrument.id) \($0.id)" } }
    #expect(sums.sorted() == Self.boundaries.map { "\($0.instrument) \($0.scale)" }.sorted())
  }

  @Test(arguments: boundaries) func `at every band edge the point below is the band below, the edge and the point above are the band itself`(
    instrument: String, scale: String, starts: [Int]
  ) throws {
    let plan = ScoringPlan(try Shipped.instrument(instrument))
    for (band, start) in zip(["low", "moderate", "high"], starts) {
      #expect(try Self.band(plan, scale, points: start) == band)
      #expect(try Self.band(plan, scale, points: start + 1) == band)
    }
    #expect(try Self.band(plan, scale, points: starts[1] - 1) == "low")
    #expect(try Self.band(plan, scale, points: starts[2] - 1) == "moderate")
    let range = try #require(plan.instrument.scale(scale)).range
    #expect(try Self.band(plan, scale, points: Int(range.upperBound)) == "high")
  }

  @Test(arguments: boundaries) func `a prorated score between two points is banded as it is and not as it would be rounded`(
    instrument: String, scale: String, starts: [Int]
  ) throws {
    let plan = ScoringPlan(try Shipped.instrument(instrument))
    let keys = try #require(plan.instrument.scale(scale)).keys
    let answered = keys.count - 1
    let gaps: Set = [keys[answered].item]
    var roundedUp = 0
    for (below, (band, start)) in zip(["low", "moderate"], zip(["moderate", "high"], starts.dropFirst())) {
      // The fewest points that reach the edge when answered for all items, and one less.
      let points = (start * answered + keys.count - 1) / keys.count
      #expect(try Self.band(plan, scale, points: points, gaps: gaps) == band)
      #expect(try Self.band(plan, scale, points: points - 1, gaps: gaps) == below)
      let short = Double((points - 1) * keys.count) / Double(answered)
      #expect(short < Double(start))
      if short.rounded() == Double(start) { roundedUp += 1 }
    }
    if instrument == "burnout", scale == "exhaustion" { #expect(roundedUp > 0, "16.875 must stay low") }
  }

  @Test func `a score a thousandth below an edge is below it`() throws {
    // 1,000 items of which 999 are answered: each point more is 1.001 points of the scale.
    let ids = (1...1_000).map { "q\($0)" }
    let scale = SmallDefinition.scale("s", keys: ids, missing: .prorate(minimumAnswered: 0.9), more: [SmallDefinition.bands([0, 500, 1_000])])
    let plan = ScoringPlan(try SmallDefinition.read(items: ids, range: 0...1, scales: [scale]))
    let scores = [998, 999].map { AnswerSheet(plan.instrument, points: ["s": $0], gaps: ["q1000"]) }.map { plan.result($0).scales[0].measurement }
    #expect(scores.map { $0?.band?.id } == ["b1", "b2"])
    #expect(try Self.band(plan, "s", points: 499, gaps: ["q1000"]) == "b0", "499 / 999 · 1000 = 499.4995")
    #expect(try Self.band(plan, "s", points: 500, gaps: ["q1000"]) == "b1")
  }

  @Test func `the means of pulse, worklife and the service rating change band exactly at their edges`() throws {
    let means: [(String, String, [(points: Int, band: String)])] = [
      ("pulse", "strain", [(0, "low"), (7, "low"), (8, "moderate"), (12, "moderate"), (13, "high"), (20, "high")]),
      ("worklife", "support", [(4, "low"), (9, "low"), (10, "moderate"), (13, "moderate"), (14, "high"), (20, "high")]),
      ("service-rating", "service", [(0, "third"), (49, "third"), (50, "second"), (74, "second"), (75, "first"), (100, "first")]),
    ]
    for (instrument, scale, cases) in means {
      let plan = ScoringPlan(try Shipped.instrument(instrument))
      for (points, band) in cases { #expect(try Self.band(plan, scale, points: points) == band, "\(instrument) \(points)") }
    }
  }

  @Test(arguments: Shipped.all) func `every possible score of a shipped scale has a band`(instrument: Instrument) throws {
    let plan = ScoringPlan(instrument)
    for scale in instrument.scales {
      let least = scale.keys.reduce(0) { $0 + instrument.limits($1).lowerBound }
      let most = scale.keys.reduce(0) { $0 + instrument.limits($1).upperBound }
      for points in least...most { #expect(try Self.band(plan, scale.id, points: points) != nil, "\(scale.id) \(points)") }
    }
  }

  @Test func `a scale without bands has a score and no band`() throws {
    let plan = ScoringPlan(try SmallDefinition.read(items: ["a"], range: 0...3, scales: [SmallDefinition.scale("s", keys: ["a"])]))
    let measurement = try #require(plan.result(AnswerSheet([2])).scales[0].measurement)
    #expect(measurement.score == 2)
    #expect(measurement.band == nil)
  }

  @Test func `raw is what was answered, score what it stands for, and only then is it called prorated`() throws {
    let burnout = try Shipped.instrument("burnout")
    let plan = ScoringPlan(burnout)
    let whole = plan.result(AnswerSheet(burnout, points: ["exhaustion": 24])).scales[0]
    #expect(whole.measurement?.raw == 24 && whole.measurement?.score == 24 && whole.measurement?.isProrated == false)
    #expect(whole.answered == 9 && whole.items == 9)
    let gap = plan.result(AnswerSheet(burnout, points: ["exhaustion": 24], gaps: ["e4"])).scales[0]
    #expect(gap.measurement?.raw == 24 && gap.measurement?.score == 27 && gap.measurement?.isProrated == true)
    #expect(gap.answered == 8 && gap.items == 9)
  }

  @Test func `a mean of what applies is not called prorated`() throws {
    let rating = try Shipped.instrument("service-rating")
    let result = ScoringPlan(rating).result(AnswerSheet(rating, points: ["service": 45], gaps: ["privacy"]))
    let measurement = try #require(result.scales[0].measurement)
    #expect(measurement.raw == 5 && measurement.score == 5)
    #expect(!measurement.isProrated)
  }

  @Test func `the reason for no score names what is missing`() throws {
    let ids = ["a", "b", "c", "d"]
    let rules: [(Scale.MissingRule, [ScaleScore.Outcome])] = [
      (.complete, [.notScorable(.nothingAnswered), .notScorable(.incomplete(missing: 3)), .notScorable(.incomplete(missing: 1))]),
      (.prorate(minimumAnswered: 1), [.notScorable(.nothingAnswered)] + Array(repeating: .notScorable(.tooFewAnswered(needed: 4)), count: 2)),
    ]
    for (rule, expected) in rules {
      let plan = ScoringPlan(
        try SmallDefinition.read(items: ids, range: 0...3, scales: [SmallDefinition.scale("s", keys: ids, missing: rule)]))
      let sheets = [AnswerSheet(count: 4), AnswerSheet([1, nil, nil, nil]), AnswerSheet([1, 2, 3, nil])]
      #expect(sheets.map { plan.result($0).scales[0].outcome } == expected)
      #expect(sheets.allSatisfy { plan.result($0).scales[0].measurement == nil })
    }
    let mean = SmallDefinition.scale("s", keys: ids, method: .mean, missing: .available)
    let plan = ScoringPlan(try SmallDefinition.read(items: ids, range: 0...3, scales: [mean]))
    #expect(plan.result(AnswerSheet(count: 4)).scales[0].outcome == .notScorable(.nothingAnswered))
    #expect(plan.result(AnswerSheet([nil, nil, 0, nil])).scales[0].measurement?.score == 0)
  }
}
