import Releases
import Statistics
import TeamReports
import Testing

@Suite struct TrendBuilderTests {
  typealias Unit = SampleTrends.Unit
  typealias Cell = SampleTrends.Cell

  private static let two = ["2025-Q4", "2026-Q4"]

  private func trend(_ sample: SampleTrends, unit: String = "e", scale: String = "exhaustion") throws -> ScaleTrend {
    try #require(try sample.report().unit(unit)?.scale(scale))
  }

  @Test func `whatever cannot be compared has its reason`() throws {
    let some = Cell.of(20, 24)
    func gaps(_ earlier: Cell, _ latest: Cell) throws -> [TrendGap?] {
      let sample = SampleTrends(rounds: Self.two) { round, unit, _ in unit == "e" ? (round == 0 ? earlier : latest) : some }
      let trend = try trend(sample)
      return [trend.sinceLast.gap, trend.sinceLastYear.gap]
    }
    #expect(try gaps(some, some) == [nil, nil])
    #expect(try gaps(some, .withheld) == [.latestWithheld, .latestWithheld])
    #expect(try gaps(.withheld, some) == [.earlierWithheld, .earlierWithheld])
    #expect(try gaps(.withheld, .withheld) == [.latestWithheld, .latestWithheld])
    let single = try trend(SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in some })
    #expect(single.sinceLast.gap == .firstRound && single.sinceLastYear.gap == .noRoundLastYear)

    let short = SampleTrends.units.filter { $0.id != "w" }
    let closed = try trend(SampleTrends(rounds: Self.two, tree: { $0 == 0 ? SampleTrends.units : short }, cell: { _, _, _ in some }), unit: "w")
    #expect([closed.sinceLast.gap, closed.sinceLastYear.gap, closed.besideAbove.gap] == [.latestAbsent, .latestAbsent, .latestAbsent])
    let new = try trend(SampleTrends(rounds: Self.two, tree: { $0 == 0 ? short : SampleTrends.units }, cell: { _, _, _ in some }), unit: "w")
    #expect(new.sinceLast.gap == .firstRound && new.sinceLastYear.gap == .earlierAbsent)

    let version = try trend(
      SampleTrends(
        rounds: Self.two, digest: { $0 == 0 ? [UInt8](repeating: 0, count: 32) : SampleTrends.definitionDigest }, cell: { _, _, _ in some }))
    #expect(version.sinceLast.gap == .instrumentChanged && version.points.map(\.stretch) == [0, 1])
    let moved = SampleTrends.units.map { $0.id == "e2" ? Unit("e2", in: "w", name: "Team 2") : $0 }
    let reorganised = SampleTrends(rounds: Self.two, tree: { $0 == 0 ? SampleTrends.units : moved }, cell: { _, _, _ in some })
    #expect(try trend(reorganised).sinceLast.gap == .unitReorganised)
    #expect(try trend(reorganised, unit: "e2").sinceLast.gap == nil && trend(reorganised, unit: "o").sinceLast.gap == nil)
  }

  @Test func `a round without figures is passed over, and the round compared with is named`() throws {
    let sample = SampleTrends(rounds: ["a", "b", "c"]) { round, _, _ in round == 1 ? .withheld : .of(20, 20 + Double(round)) }
    let change = try #require(try trend(sample).sinceLast.value)
    #expect(change.round == 0 && change.difference == 2)
  }

  @Test func `beside the unit above, everything that is missing is told`() throws {
    func beside(_ part: Cell, _ whole: Cell, unit: String = "e") throws -> Comparison<PartDifference> {
      try trend(SampleTrends(rounds: ["a"]) { _, id, _ in id == "o" ? whole : part }, unit: unit).besideAbove
    }
    #expect(try beside(.of(12, 20), .of(40, 24), unit: "o").gap == .noUnitAbove)
    #expect(try beside(.of(12, 20), .withheld).gap == .aboveWithheld)
    #expect(try beside(.withheld, .of(40, 24)).gap == .latestWithheld)
    #expect(try beside(.of(40, 24), .of(40, 24)).gap == .sameGroup)
    let difference = try #require(try beside(.of(12, 20), .of(40, 24)).value)
    #expect(difference.difference == -4 && difference.above.id == "o")
  }

  /// Rule 5: a standard deviation of fewer than ten must not come back through a test.
  @Test func `small cells are judged by the spread of their round, and by none where there is none`() throws {
    let sample = SampleTrends(rounds: Self.two) { _, unit, _ in
      switch unit {
      case "e1": .of(12, 20, sd: 8)
      case "e2": .of(9, 25)
      default: .of(40, 22, sd: 9)
      }
    }
    let small = try #require(try trend(sample, unit: "e2").sinceLast.value)
    #expect(small.earlier.source == .pooled && small.later.source == .pooled)
    // Pooled from e1 (12) and w (40), the smallest units that have one: sqrt((11·8² + 39·9²) / 50).
    #expect(abs((small.later.standardDeviation ?? 0) - 8.789766777338293) < 1e-12 && small.later.degreesOfFreedom == 50)
    #expect(try #require(try trend(sample, unit: "e1").sinceLast.value).later.source == .own)

    let none = SampleTrends(rounds: Self.two) { round, _, _ in
      .figures(SampleTrends.Figures(n: 9, mean: 20 + 3 * Double(round), sd: nil, hasInterval: false))
    }
    let change = try #require(try trend(none).sinceLast.value)
    #expect(change.test == nil && change.effect == nil && change.later.source == .unknown && change.finding == .untestedHigher)
  }

  @Test func `with a spread of its own on both sides the test is Welch's`() throws {
    for (first, second) in [(10, 10), (12, 40), (33, 19)] {
      let sample = SampleTrends(rounds: Self.two) { round, _, _ in round == 0 ? .of(first, 20, sd: 7.5) : .of(second, 24.5, sd: 11.2) }
      let change = try #require(try trend(sample).sinceLast.value)
      let (before, after) = try (#require(change.earlier.summary), #require(change.later.summary))
      let welch = try #require(WelchTest(before, after))
      let test = try #require(change.test)
      #expect(abs(test.p - welch.p) < 1e-14 && abs(test.degreesOfFreedom - welch.degreesOfFreedom) < 1e-10 && abs(test.t - welch.t) < 1e-13)
      let interval = welch.interval(level: 0.95)
      #expect(abs(test.interval.lower - interval.lower) < 1e-12 && abs(test.interval.upper - interval.upper) < 1e-12)
    }
  }

  @Test func `p-values are adjusted over all scales, also where one is shown`() throws {
    let sample = SampleTrends(rounds: Self.two) { round, _, scale in
      .of(30, 10 + Double(round) * (scale == "exhaustion" ? 7 : 1))
    }
    let report = try sample.report(units: ["e"])
    let tests = try #require(report.unit("e")).scales.compactMap { $0.sinceLast.value?.test }
    #expect(report.units.count == 1 && tests.count == 3)
    #expect(tests.map(\.adjustedP) == HolmAdjustment.adjusted(tests.map(\.p)) && tests[0].adjustedP == 3 * tests[0].p)
  }
}
