import Psychometrics
import Statistics
import TestSupport
import Testing

@Suite struct ItemCrossProductsTests {
  private static func drawn(_ rows: Int, items: Int, from range: ClosedRange<Int>, seed: UInt64) -> [[Int]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<rows).map { _ in (0..<items).map { _ in Int.random(in: range, using: &generator) } }
  }

  @Test(arguments: [1, 7, 2_047, 2_048, 2_049, 5_000]) func `a block of columns counts as its rows one by one, at every edge of a slice`(rows: Int) {
    for range in [0...6, -1_000...1_000, 1_000...1_000] {
      let answers = Self.drawn(rows, items: 5, from: range, seed: UInt64(rows))
      let stride = rows + 3
      var block = [Int16](repeating: 999, count: stride * 5)
      for (row, values) in answers.enumerated() {
        for (item, value) in values.enumerated() { block[item * stride + row] = Int16(value) }
      }
      var fast = ItemCrossProducts(items: 5)
      block.withUnsafeBufferPointer { fast.add(block: $0.baseAddress!, rows: rows, stride: stride) }
      #expect(fast == Ratings.products(answers))
    }
  }

  @Test func `in whatever chunks and order answers come, all figures are the same to the last bit`() throws {
    let rows = try Ratings.rows("exhaustion")
    let whole = Ratings.products(rows)
    for parts in [2, 3, 16] {
      var merged = ItemCrossProducts(items: 9)
      for part in (0..<parts).reversed() { merged.merge(Ratings.products(stride(from: part, to: rows.count, by: parts).map { rows[$0] })) }
      #expect(merged == whole)
      #expect(try Reliability(merged).alpha.bitPattern == Reliability(whole).alpha.bitPattern)
      #expect(try HoytAnalysis(merged) == HoytAnalysis(whole) && OneFactorSolution(merged) == OneFactorSolution(whole))
    }
  }

  @Test func `a thousand million answers at the limit do not overflow`() throws {
    var products = Ratings.products([[1_000, 1_000, -1_000], [-1_000, 1_000, 1_000], [1_000, -1_000, 1_000], [1_000, 1_000, 1_000]])
    let (alpha, table) = (try Reliability(products).alpha, try HoytAnalysis(products))
    for _ in 0..<28 { products.merge(products) }
    #expect(products.count == 1 << 30)
    #expect(abs(try Reliability(products).alpha - alpha) < 1e-15)
    #expect(abs(try HoytAnalysis(products)[.total].sumOfSquares - table[.total].sumOfSquares * Double(1 << 28)) < 1e-3)
    #expect(abs(products.standardDeviation(of: 0)! - 1_000 * 0.75.squareRoot()) < 1e-5)
  }

  @Test(arguments: Ratings.names) func `correlations of items agree with R`(name: String) throws {
    let results = try Ratings.results(name)
    let products = try Ratings.products(name)
    for item in 1..<products.items { #expect(results.disagreement(products.correlation(0, item), with: "item_r_0_\(item)") == nil) }
    #expect(products.correlation(0, 0) == 1 && products.correlation(0, 1) == products.correlation(1, 0))
  }

  @Test func `no answers have no figures`() {
    let products = ItemCrossProducts(items: 2)
    #expect(products.mean(of: 0) == nil && products.totalMean == nil && products.standardDeviation(of: 1) == nil)
    #expect(products.totalStandardDeviation == nil && products.correlation(0, 1) == nil)
  }
}
