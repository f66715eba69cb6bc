import Statistics
import TestSupport
import Testing

@testable import Bulk

@Suite struct GroupComparerTests {
  private static let tolerance = 1e-10

  @Test func `groups of the reference file have the figures that R finds`() throws {
    let results = try ReferenceFigures(of: "groups", in: ComparisonFile.results)
    let comparison = try ComparisonFile.groups(ComparisonFile.text(), ComparisonFile.instrument(), by: "team")
    #expect(comparison.names == ["Annex", "Centre", "East", "North", "West"] && comparison.faults.count == 1)
    let scale = comparison.scales[0]
    func check(_ value: Double?, _ name: String) {
      #expect(results.disagreement(value, with: name, within: Self.tolerance) == nil)
    }
    #expect(scale.tooFew == [0] && scale.groups.map(\.place) == [1, 2, 3, 4])
    check(Double(scale.notStated), "not_stated")
    let rows = try ReferenceFigures(of: "rows", in: ComparisonFile.results)
    #expect(rows.disagreement(Double(scale.notScorable), with: "not_scorable") == nil)
    #expect(rows.disagreement(Double(comparison.rows - comparison.faults.count), with: "sound") == nil)
    for group in scale.groups {
      let name = comparison.names[group.place]
      check(Double(group.scores.count), "n_\(name)")
      check(group.moments.mean, "mean_\(name)")
      check(group.moments.standardDeviation, "sd_\(name)")
      check(group.scores.median, "median_\(name)")
    }
    let analysis = try scale.analysis.get()
    check(analysis.between.sumOfSquares, "ss_between")
    check(analysis.within.sumOfSquares, "ss_within")
    check(analysis.f, "f")
    check(analysis.p, "p")
    check(analysis.etaSquared, "eta")
    check(analysis.omegaSquared, "omega")
    let welch = try scale.welch.get()
    check(welch.f, "welch_f")
    check(welch.denominatorDegreesOfFreedom, "welch_df")
    check(welch.p, "welch_p")
    #expect(scale.p == welch.p)
    let ranks = try scale.ranks.get()
    check(ranks.h, "h")
    check(ranks.p, "h_p")
    #expect(scale.pairs.count == 6)
    for pair in scale.pairs {
      let name = [pair.second, pair.first].map { comparison.names[scale.groups[$0].place] }.joined(separator: "-")
      check(pair.test?.difference, "difference_\(name)")
      check(pair.test?.t, "t_\(name)")
      check(pair.test?.degreesOfFreedom, "df_\(name)")
      check(pair.test?.p, "p_\(name)")
      check(pair.test?.interval(level: 0.95).lower, "lower_\(name)")
      check(pair.effect?.value, "g_\(name)")
      check(pair.adjustedP, "holm_\(name)")
    }
  }

  @Test func `figures are the same to the last bit for every number of workers and every size of chunks`() throws {
    let (text, instrument) = (try ComparisonFile.text(), try ComparisonFile.instrument())
    let expected = try ComparisonFile.groups(text, instrument, by: "team")
    for workers in [1, 2, 4] {
      for chunkSize in [64, 999] {
        let found = try ComparisonFile.groups(text, instrument, by: "team", workers: workers, chunkSize: chunkSize)
        #expect(found.names == expected.names && found.faults == expected.faults && found.rows == expected.rows)
        #expect(found.scales[0].groups.map(\.scores) == expected.scales[0].groups.map(\.scores))
        #expect(found.scales[0].pairs == expected.scales[0].pairs)
        #expect(try found.scales[0].analysis.get() == expected.scales[0].analysis.get())
      }
    }
  }

  /// Rows of several groups, each with scores 1, 2, 3 …
  private func file(_ groups: [(name: String, count: Int)]) -> String {
    "g,x\n" + groups.flatMap { name, count in (0..<count).map { "\(name),\($0 + 1)\n" } }.joined()
  }

  @Test func `a group counts from the minimum on, for every size and minimum`() throws {
    let instrument = try ComparisonFile.single()
    for minimum in 5...8 {
      for size in 1...9 {
        let comparison = try ComparisonFile.groups(file([("A", 12), ("B", size), ("C", 10)]), instrument, by: "g", minimum: minimum)
        let scale = comparison.scales[0]
        let isLarge = size >= minimum
        #expect(scale.groups.map(\.place) == (isLarge ? [0, 1, 2] : [0, 2]) && scale.tooFew == (isLarge ? [] : [1]))
        // Nothing is worked out from a small group: the tests are those of the large ones alone.
        #expect(try scale.analysis.get().within.degreesOfFreedom == (isLarge ? 22 + size - 3 : 20))
        #expect(scale.pairs.count == (isLarge ? 3 : 1))
      }
    }
  }

  @Test func `people without a score do not make a group large`() throws {
    let text = file([("A", 12), ("B", 4)]) + "B,\nB,NA\n"
    let scale = try ComparisonFile.groups(text, ComparisonFile.single(), by: "g").scales[0]
    #expect(scale.tooFew == [1] && scale.notScorable == 2 && !scale.isCompared)
    let comparison = try ComparisonFile.groups(text + "C,\nC,\n", ComparisonFile.single(), by: "g")
    #expect(comparison.names == ["A", "B", "C"] && comparison.scales[0].tooFew == [1, 2], "a group in which nobody has a score is named too")
    #expect(comparison.testedScales == 0)
  }

  @Test func `one group written in several ways is one, and what is not stated is none`() throws {
    let text = "g,x\nA,1\n\"A\",2\n A ,3\nA ,4\nA,5\nB,5\nB,6\nB,7\nB,8\nB,9\n,1\nNA,2\n\"\",3\n?,4\n"
    let codes = MissingCodes(adding: ["?"])
    let comparison = try ComparisonFile.groups(text, ComparisonFile.single(), by: "g", notStated: codes)
    #expect(comparison.names == ["A", "B"] && comparison.scales[0].groups.map(\.scores.count) == [5, 5])
    #expect(comparison.scales[0].notStated == 4)
  }

  @Test func `a column that names persons is refused`() throws {
    let instrument = try ComparisonFile.single()
    let people = { (count: Int) in file((0..<count).map { ("p\($0)", 1) }) }
    #expect(try ComparisonFile.groups(people(50), instrument, by: "g").names.count == 50)
    for count in [51, 1_500] {
      #expect(throws: TooManyKeys(limit: 50)) { try ComparisonFile.groups(people(count), instrument, by: "g") }
    }
  }

  @Test func `groups of equal values have means and no test`() throws {
    let text = "g,x\n" + String(repeating: "A,3\n", count: 5) + String(repeating: "B,4\n", count: 5)
    let scale = try ComparisonFile.groups(text, ComparisonFile.single(), by: "g").scales[0]
    #expect(scale.isCompared && scale.p == nil && scale.pairs.map(\.test) == [nil])
    #expect(throws: FigureGap.untestable(.noSpread)) { try scale.analysis.get() }
    #expect(try scale.ranks.get().h > 0)
  }
}
