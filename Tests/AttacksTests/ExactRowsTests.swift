import TestSupport
import Testing

@testable import Attacks

@Suite struct ExactRowsTests {
  @Test func `every vector of the null space is perpendicular to every row, and their number is the width less the rank`() {
    var generator = SeededGenerator(seed: 9_000)
    for _ in 0..<300 {
      let width = Int.random(in: 1...7, using: &generator)
      let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in (0..<width).map { _ in Int.random(in: -3...3, using: &generator) } }
      let coordinates = ExactRows.nullSpace(rows, width: width)
      let rank = ExactRows.reduced(rows).count
      #expect(coordinates.allSatisfy { $0.count == width - rank })
      for row in rows {
        for place in 0..<width - rank { #expect(zip(row, coordinates).reduce(0) { $0 + $1.0 * $1.1[place] } == 0) }
      }
    }
  }
}
