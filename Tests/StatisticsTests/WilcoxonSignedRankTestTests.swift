import Statistics
import TestSupport
import Testing

@Suite struct WilcoxonSignedRankTestTests {
  @Test(arguments: ["pairs", "pairs-many", "pairs-continuous"]) func `V and the rank-biserial correlation agree with R`(name: String) throws {
    let results = try Sample.results(name)
    let test = try WilcoxonSignedRankTest(differences: ValueCounts(PairedTTestTests.differences(name)))
    #expect(results.disagreement(test.positiveRanks, with: "v") == nil)
    #expect(results.disagreement(test.rankBiserial, with: "biserial") == nil)
    // With ties R turns to the normal approximation, which we keep for more than sixty differences.
    if name != "pairs" { #expect(results.disagreement(test.p, with: "v_p") == nil) }
    #expect(test.isExact == (name != "pairs-many"))
  }

  @Test func `p is that of all signs counted one by one, ties included`() throws {
    for row in try Sample.table("exact.csv").rows where row[0] == "wilcoxon" {
      let test = try WilcoxonSignedRankTest(differences: ValueCounts(row[1].split(separator: " ").map { Double($0)! }))
      #expect(test.positiveRanks == Double(row[3]))
      #expect(relativeError(test.p, Double(row[4])!) < 1e-14, "\(row): \(test.p)")
    }
  }

  @Test func `differences of 0 are counted and left out`() throws {
    let test = try WilcoxonSignedRankTest(differences: ValueCounts([0, 0, 1, 2, -3]))
    #expect(test.zeros == 2 && test.count == 3 && test.positiveRanks == 3)
    #expect(throws: Untestable.tooFewValues(found: 0, needed: 1)) { try WilcoxonSignedRankTest(differences: ValueCounts([0, 0])) }
  }

  @Test func `at the limit the normal approximation stands beside the exact distribution`() throws {
    let values = (1...WilcoxonSignedRankTest.exactLimit).map { Double($0.isMultiple(of: 3) ? -$0 : $0) }
    let exact = try WilcoxonSignedRankTest(differences: ValueCounts(values))
    let longer = try WilcoxonSignedRankTest(differences: ValueCounts(values + [0.5]))
    #expect(exact.isExact && !longer.isExact)
    #expect(abs(exact.p - longer.p) < 0.1 * exact.p, "\(exact.p) and \(longer.p)")
  }
}
