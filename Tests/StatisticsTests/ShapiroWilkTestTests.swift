import Statistics
import TestSupport
import Testing

@Suite struct ShapiroWilkTestTests {
  static let names = ["three", "four", "five", "six", "eleven", "twelve", "ratings", "skewed", "normal"]

  private static func sample(_ name: String) throws -> [Double] {
    try Sample.table("shapes.csv").rows.filter { $0[0] == name }.map { Double($0[1])! }
  }

  @Test(arguments: names) func `W and p agree with R, from 3 values to 5,000`(name: String) throws {
    let results = try Sample.results(name)
    let test = try ShapiroWilkTest(values: Self.sample(name))
    #expect(results.disagreement(test.w, with: "w") == nil)
    // p hangs on 1 − W, which has as many digits fewer as W is near 1.
    #expect(results.disagreement(test.p, with: "p", within: 1e-10) == nil)
  }

  @Test(arguments: names) func `neither another unit nor another order changes anything`(name: String) throws {
    let values = try Self.sample(name)
    let test = try ShapiroWilkTest(values: values)
    let moved = try ShapiroWilkTest(values: values.reversed().map { $0 * 4 + 1024 })
    #expect(abs(test.w - moved.w) < 1e-12)
    #expect(test == (try ShapiroWilkTest(values: values.reversed())))
  }

  @Test func `what cannot be tested says why`() {
    #expect(throws: Untestable.tooFewValues(found: 2, needed: 3)) { try ShapiroWilkTest(values: [1, 2]) }
    #expect(throws: Untestable.tooManyValues(found: 5_001, limit: 5_000)) { try ShapiroWilkTest(values: (0...5_000).map { Double($0) }) }
    #expect(throws: Untestable.noSpread) { try ShapiroWilkTest(values: [4, 4, 4, 4]) }
  }

  @Test func `W stays within its range for every sample of four small ratings`() throws {
    for code in 0..<625 {
      let values = [code % 5, code / 5 % 5, code / 25 % 5, code / 125].map { Double($0) }
      guard Set(values).count > 1 else { continue }
      let test = try ShapiroWilkTest(values: values)
      #expect(test.w > 0 && test.w <= 1 && test.p >= 0 && test.p <= 1, "\(values)")
    }
  }
}
