import TestSupport
import Testing

@testable import Scoring

@Suite struct ProfileMaskTests {
  @Test(arguments: [1, 2, 63, 64, 65, 127, 128, 129, 200]) func `a mask does what a set of numbers does, over every word's edge`(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<50 {
      let (left, right) = (Self.random(count, using: &generator), Self.random(count, using: &generator))
      func mask(_ set: Set<Int>) -> ProfileMask { ProfileMask(count: count) { set.contains($0) } }
      #expect(mask(left).first == left.min())
      #expect(mask(left).intersection(mask(right)) == mask(left.intersection(right)))
      for last in 0..<count { #expect(mask(left).through(last) == mask(left.filter { $0 <= last }), "\(last) of \(count)") }
    }
  }

  private static func random(_ count: Int, using generator: inout SeededGenerator) -> Set<Int> {
    Set((0..<count).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 })
  }
}
