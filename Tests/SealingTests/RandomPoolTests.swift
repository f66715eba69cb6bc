import Testing

@testable import Sealing

/// Numbers drawn in bulk are as good as numbers drawn one by one.
@Suite struct RandomPoolTests {
  @Test func `no number comes twice, within a pool or in two of them, and every bit is set about half of the time`() {
    let pools = [RandomPool(), RandomPool()]
    var seen: Set<UInt64> = []
    var ones = [Int](repeating: 0, count: 64)
    for _ in 0..<4_000 {
      for pool in pools {
        let number = pool.next()
        seen.insert(number)
        for bit in 0..<64 where number >> UInt64(bit) & 1 == 1 { ones[bit] += 1 }
      }
    }
    #expect(seen.count == 8_000, "64 bits meet among 8,000 with a chance of 2 in a trillion")
    // 4,000 expected, standard deviation 45: ten of them.
    #expect(ones.allSatisfy { abs($0 - 4_000) < 450 })
  }

  @Test func `a copy of the variable goes on where the other stopped`() {
    let pool = RandomPool()
    let same = pool
    #expect(pool.next() != same.next())
  }
}
