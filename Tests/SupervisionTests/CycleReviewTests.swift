import Dates
import JSON
import ReleaseSamples
import Releases
import Testing
import Wording

@testable import Supervision

@Suite struct CycleReviewTests {
  private static func cycle(
    _ unit: String = "East/Team 1", begin: String = "2026-06-30", scales: [String] = ["exhaustion"], organisation: String? = nil
  ) throws -> Cycle {
    var journal = Journal()
    let number = try journal.start(
      unit: try #require(UnitPath(unit)), organisation: organisation, goal: "g", scales: scales.compactMap(ScaleName.init), on: SampleAgenda.today)
    _ = try journal.addMeasure(.own("m"), begin: SampleAgenda.day(begin), to: number)
    return try journal.cycle(number)
  }

  private static let quarters = [
    SampleRound("Q1", "2026-03-31") { _, _ in 0.5 }, SampleRound("Q2", "2026-06-30") { _, _ in 0.62 },
    SampleRound("Q3", "2026-09-30") { _, _ in 0.4 },
    SampleRound("Q4", "2026-12-31") { _, _ in 0.45 }, SampleRound("Q5", "2027-03-31") { _, _ in 0.5 },
    SampleRound("Q6", "2027-06-30") { _, _ in 0.5 },
  ]

  private static func outcomes(_ rounds: [SampleRound], _ cycle: Cycle) throws -> [Comparison.Outcome] {
    try CycleReview(of: cycle, in: ShapedOrganisation.series(rounds)).comparisons.map(\.outcome)
  }

  @Test func `the last round published by the begin stands beside the first three since`() throws {
    let outcomes = try Self.outcomes(Self.quarters, Self.cycle())
    #expect(outcomes.map(\.before) == ["Q2", "Q2", "Q2"] && outcomes.map(\.after) == ["Q3", "Q4", "Q5"])
    // 14 people each, 0.18 · 54 = 9.72 points of spread: −12 ± t(26; 0.975) · 9.72 · √(2/14), t = 2.05553 (R: qt(0.975, 26)).
    let first = try #require(outcomes.first?.difference)
    #expect(first.before.mean == JSONDecimal("33.5") && first.after.mean == JSONDecimal("21.5") && first.value == JSONDecimal("-12"))
    let range = try #require(first.interval.range)
    #expect(range.lowerBound == JSONDecimal("-19.55") && range.upperBound == JSONDecimal("-4.45"))
    #expect(first.exceedsChance == true && outcomes[2].difference?.exceedsChance == false)
    if case .own = first.interval {} else { Issue.record("both rounds publish the spread of the unit itself") }
  }

  @Test func `a begin before all releases, after all, and on the day of one`() throws {
    #expect(try Self.outcomes(Self.quarters, Self.cycle(begin: "2026-03-30")) == [.nothingBefore])
    #expect(try Self.outcomes(Self.quarters, Self.cycle(begin: "2027-06-30")) == [.nothingAfter(before: "Q6")])
    #expect(try Self.outcomes(Self.quarters, Self.cycle(begin: "2026-07-01")).first?.before == "Q2")
    #expect(try Self.outcomes(Self.quarters, Self.cycle(begin: "2026-06-29")).first?.before == "Q1")
  }

  @Test func `a group below ten has an interval from the spread of all units, and it is marked`() throws {
    let difference = try #require(try Self.outcomes(Self.quarters, Self.cycle("East/Team 2")).first?.difference)
    #expect(difference.before.n == 7)
    if case .pooled(let range) = difference.interval {
      // Pooled over team 1 and the west, 13 + 25 degrees in each round; means are whole points: −11 ± t(76; 0.975) · 9.72 · √(2/7), t = 1.99167 (R: qt(0.975, 76)).
      #expect(difference.value == JSONDecimal("-11"))
      #expect(abs(range.upperBound.double - (-11 + 1.99167 * 9.72 * (2.0 / 7).squareRoot())) < 0.006)
      #expect(abs(range.lowerBound.double - (-11 - 1.99167 * 9.72 * (2.0 / 7).squareRoot())) < 0.006)
    } else {
      Issue.record("\(difference.interval)")
    }
  }

  @Test func `withheld stays withheld, whichever side it is on`() throws {
    for hidden in ["Q2", "Q3"] {
      let rounds = ["Q1", "Q2", "Q3"].enumerated().map { place, name in
        SampleRound(name, "2026-0\(place + 1)-28") { unit, _ in unit == "east-1" && name == hidden ? nil : 0.5 }
      }
      let found = try CycleReview(of: Self.cycle(begin: "2026-02-28"), in: ShapedOrganisation.series(rounds))
      #expect(found.comparisons.map(\.outcome) == [.withheld(before: "Q2", after: "Q3")])
      let json = found.comparisons[0].json.text()
      #expect(json.contains("\"status\": \"withheld\"") && json.contains("\"n_before\": null") && json.contains("\"interval\": null"))
      for language in InterfaceLanguage.allCases {
        let sentence = ComparisonWording.sentence(found.comparisons[0].outcome, scale: "S", language)
        #expect(!sentence.contains { $0.isNumber && !"23".contains($0) }, "\(sentence)")
      }
    }
  }

  @Test func `another version of the questionnaire is not compared`() throws {
    let rounds = [SampleRound("Q1", "2026-01-28"), SampleRound("Q2", "2026-02-28", version: "2.0.0")]
    #expect(try Self.outcomes(rounds, Self.cycle(begin: "2026-02-01")) == [.instrumentChanged(before: "Q1", after: "Q2")])
  }

  @Test func `every scale of every questionnaire is looked at where the cycle names none`() throws {
    let rounds = SampleAgenda.rounds
    let found = try CycleReview(of: Self.cycle(begin: "2026-07-15", scales: []), in: ShapedOrganisation.series(rounds))
    #expect(found.comparisons.count == 3 + 8 && found.rounds.count == 4)
    let named = try CycleReview(
      of: Self.cycle(begin: "2026-07-15", scales: ["worklife/support", "exhaustion"]), in: ShapedOrganisation.series(rounds))
    #expect(named.comparisons.map(\.scale) == ["exhaustion", "support"])
  }

  @Test func `a measure that never was is not looked back at`() throws {
    var journal = Journal()
    let number = try journal.start(unit: SampleAgenda.team, goal: "g", on: SampleAgenda.today)
    _ = try journal.addMeasure(.own("m"), begin: SampleAgenda.day("2026-07-01"), to: number)
    try journal.callOff(1, of: number, on: SampleAgenda.day("2026-06-01"))
    #expect(try CycleReview(of: journal.cycle(number), in: ShapedOrganisation.series(SampleAgenda.rounds)).comparisons == [])
  }

  @Test func `releases of another organisation, without the unit and without the scale are refused`() throws {
    let series = try ShapedOrganisation.series(Self.quarters)
    #expect(throws: CycleReview.Fault.otherOrganisation(found: "Home care", expected: "Other")) {
      try CycleReview(of: Self.cycle(organisation: "Other"), in: series)
    }
    #expect(throws: CycleReview.Fault.unknownUnit(UnitPath(names: ["North"]), known: series.knownPaths)) {
      try CycleReview(of: Self.cycle("North"), in: series)
    }
    #expect(throws: CycleReview.Fault.self) { try CycleReview(of: Self.cycle(scales: ["support"]), in: series) }
    #expect(series.knownPaths.map(\.text) == ["/", "East", "East/Team 1", "East/Team 2", "West"])
    #expect(series.paths(named: "Team 2").map(\.text) == ["East/Team 2"] && series.paths(named: "Home care").map(\.text) == ["/"])
  }
}
