import TestSupport
import Testing

@testable import Bulk

@Suite struct NaturalOrderTests {
  private static let sorted = [
    "-10", "-9,5", "-9", "0", "2", "2,5", "10", "1e+02", "2024-09-30", "2024-10-01", "A", "A 2", "A 02b", "A 10", "AB", "wave 9", "wave 10", "я",
  ]

  @Test func `numbers come by value, then texts with their numbers by value`() {
    var numbers = SeededGenerator(seed: 11)
    for _ in 0..<50 {
      #expect(Self.sorted.shuffled(using: &numbers).sorted(by: NaturalOrder.precedes) == Self.sorted)
    }
  }

  @Test func `it is an order: of two different texts exactly one comes first, and it goes on through a third`() {
    let texts = Self.sorted + ["02", "2.0", "A 2b", "", " ", "2a", "2a0", "a00", "a0"]
    for one in texts {
      for other in texts {
        #expect((NaturalOrder.precedes(one, other) != NaturalOrder.precedes(other, one)) == (one != other))
        for third in texts where NaturalOrder.precedes(one, other) && NaturalOrder.precedes(other, third) {
          #expect(NaturalOrder.precedes(one, third), "\(one) \(other) \(third)")
        }
      }
    }
  }
}
