import Statistics
import TestSupport
import Testing

@Suite struct MannKendallTestTests {
  @Test func `s, tau and p are those of all orders counted one by one, ties included`() throws {
    let table = try Sample.table("mann-kendall.csv")
    #expect(table.rows.count > 10)
    for row in table.rows {
      let values = row[0].split(separator: " ").map { Double($0)! }
      let test = try #require(MannKendallTest(values))
      #expect(String(test.s) == row[1])
      #expect(abs(test.tau - Double(row[2])!) < 1e-14)
      #expect(relativeError(test.p, Double(row[3])!) < 1e-13, "\(row): \(test.p)")
      #expect(test.isExact)
    }
  }

  @Test func `a series and its mirror image are equally probable, in value and in time`() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<100 {
      let values = (0..<Int.random(in: 2...20, using: &generator)).map { _ in Double(Int.random(in: 0...12, using: &generator)) }
      guard let test = MannKendallTest(values) else { continue }
      let falling = try #require(MannKendallTest(values.map { -$0 }))
      let backwards = try #require(MannKendallTest(values.reversed()))
      #expect(falling.s == -test.s && falling.p == test.p && backwards.s == -test.s && backwards.tau == -test.tau)
      #expect(test.p > 0 && test.p <= 1 && abs(test.tau) <= 1)
    }
  }

  @Test func `at the limit the normal approximation stands beside the exact distribution`() throws {
    for size in [1_000_000, 9] {
      var generator = SeededGenerator(seed: 21)
      var values = (0..<MannKendallTest.exactLimit).map { Double($0) * Double(size) / 90 + Double(Int.random(in: 0...size, using: &generator)) }
      values = values.map { $0.rounded() }
      let exact = try #require(MannKendallTest(values))
      #expect(exact.isExact)
      let longer = try #require(MannKendallTest(values + [values[30]]))
      #expect(!longer.isExact)
      #expect(abs(exact.p - longer.p) < 0.02, "\(exact) \(longer)")
    }
  }

  @Test func `a steady rise of n rounds has one chance in half of all orders`() throws {
    var orders = 1.0
    for n in 2...20 {
      orders *= Double(n)
      let test = try #require(MannKendallTest((0..<n).map { Double($0) }))
      #expect(relativeError(test.p, 2 / orders) < 1e-14 && test.tau == 1)
    }
  }

  @Test func `one value, none, or only the same have no trend to test`() {
    #expect(MannKendallTest([]) == nil && MannKendallTest([4]) == nil && MannKendallTest([4, 4, 4]) == nil)
  }
}
