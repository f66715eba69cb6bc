import Statistics
import TestSupport
import Testing

@Suite struct CorrelationTests {
  @Test(arguments: ["pairs", "pairs-many", "pairs-continuous"]) func `Pearson's and Spearman's correlations agree with R`(name: String) throws {
    let results = try Sample.results(name)
    let columns = try Sample.table(name + ".csv").figuresByColumn()
    let pairs = PairCounts(columns[0], columns[1])
    let pearson = try PearsonCorrelation(pairs)
    #expect(results.disagreement(pearson.r, with: "r") == nil)
    #expect(results.disagreement(pearson.p, with: "r_p") == nil)
    #expect(results.disagreement(pearson.interval(level: 0.95)?.lower, with: "r_lower") == nil)
    #expect(results.disagreement(pearson.interval(level: 0.95)?.upper, with: "r_upper") == nil)
    let spearman = try SpearmanCorrelation(pairs)
    #expect(results.disagreement(spearman.rho, with: "rho") == nil)
    #expect(results.disagreement(spearman.p, with: "rho_p") == nil)
    #expect(!spearman.isExact)
  }

  @Test func `up to nine pairs Spearman's p is that of all orders counted one by one, ties included`() throws {
    for row in try Sample.table("exact.csv").rows where row[0] == "spearman" {
      let columns = row[1...2].map { $0.split(separator: " ").map { Double($0)! } }
      let test = try SpearmanCorrelation(PairCounts(columns[0], columns[1]))
      #expect(abs(test.rho - Double(row[3])!) < 1e-14 && test.isExact)
      #expect(relativeError(test.p, Double(row[4])!) < 1e-14, "\(row): \(test.p)")
    }
  }

  @Test func `a pair counts only where both values are there`() throws {
    let pairs = PairCounts([1, nil, 2, 3, 4, nil], [2, 5, 1, nil, 9, nil])
    #expect(pairs.count == 3)
    #expect(try PearsonCorrelation(pairs) == PearsonCorrelation(PairCounts([1, 2, 4], [2, 1, 9])))
  }

  @Test func `in whatever chunks pairs come, the correlation is the same to the last bit`() throws {
    var generator = SeededGenerator(seed: 4)
    let rows = (0..<400).map { _ in (Double(Int.random(in: 0...54, using: &generator)), Double(Int.random(in: 0...30, using: &generator))) }
    let whole = PairCounts(rows.map(\.0), rows.map(\.1))
    var merged = PairCounts()
    for part in 0..<5 {
      let chunk = stride(from: 4 - part, to: 400, by: 5).map { rows[$0] }
      merged.merge(PairCounts(chunk.map(\.0), chunk.map(\.1)))
    }
    #expect(try PearsonCorrelation(merged) == PearsonCorrelation(whole))
    #expect(try SpearmanCorrelation(merged) == SpearmanCorrelation(whole))
  }

  @Test func `a correlation that is a short fraction comes out as that fraction`() throws {
    #expect(try PearsonCorrelation(PairCounts([1, 2, 3, 4], [2, 1, 4, 3])).r == 0.6)
  }

  @Test func `a line is a correlation of exactly 1, and has no interval`() throws {
    for scale in [1.0, 0.1, -3.7] {
      let x = (0..<20).map { Double($0) * 0.3 + 1e5 }
      let line = try PearsonCorrelation(PairCounts(x, x.map { $0 * scale }))
      #expect(abs(abs(line.r) - 1) < 1e-15 && abs(line.r) <= 1 && line.p < 1e-100)
    }
  }

  @Test func `what cannot be correlated says why`() {
    #expect(throws: Untestable.tooFewValues(found: 2, needed: 3)) { try PearsonCorrelation(PairCounts([1, 2], [2, 3])) }
    #expect(throws: Untestable.noSpread) { try PearsonCorrelation(PairCounts([1, 1, 1], [2, 3, 4])) }
    #expect(throws: Untestable.noSpread) { try SpearmanCorrelation(PairCounts([1, 2, 3], [4, 4, 4])) }
  }
}
