import Psychometrics
import Statistics
import TestSupport
import Testing

@Suite struct ScoreThirdsTests {
  private static func counts(_ list: [Int]) -> ValueCounts {
    var counts = ValueCounts()
    for (score, count) in list.enumerated() { counts.add(Double(score), count: count) }
    return counts
  }

  @Test func `distinct scores divide evenly`() throws {
    for people in 3...40 {
      let thirds = try #require(ScoreThirds(ValueCounts((0..<people).map(Double.init))))
      #expect(thirds.counts.reduce(0, +) == people && (thirds.counts.max() ?? 0) - (thirds.counts.min() ?? 0) <= 1)
      #expect(thirds.middle.from == Double(thirds.counts[0]) && thirds.upper.from == Double(thirds.counts[0] + thirds.counts[1]))
      #expect(thirds.middle.below == thirds.middle.from - 1 && thirds.upper.below == thirds.upper.from - 1)
    }
  }

  /// All ways in which up to 3 people have each of 6 scores.
  @Test func `of every small distribution the division is the best there is, and people with one score stay together`() {
    for code in 0..<4_096 {
      let list = (0..<6).map { code >> (2 * $0) & 3 }
      let total = list.reduce(0, +)
      var best: Int?
      for first in 1..<6 {
        for second in first + 1..<6 {
          let parts = [list[..<first], list[first..<second], list[second...]].map { $0.reduce(0, +) }
          guard total > 0, parts.allSatisfy({ $0 > 0 && 6 * $0 >= total }) else { continue }
          let distance = parts.reduce(0) { $0 + (3 * $1 - total) * (3 * $1 - total) }
          best = min(best ?? distance, distance)
        }
      }
      let thirds = ScoreThirds(Self.counts(list))
      #expect(thirds.map { $0.counts.reduce(0) { $0 + (3 * $1 - total) * (3 * $1 - total) } } == best)
      guard let thirds else { continue }
      let parts = [0..<Int(thirds.middle.from), Int(thirds.middle.from)..<Int(thirds.upper.from), Int(thirds.upper.from)..<6]
      #expect(parts.map { list[$0].reduce(0, +) } == thirds.counts)
      for boundary in [thirds.middle, thirds.upper] {
        #expect(list[Int(boundary.below)] > 0 && list[Int(boundary.from)] > 0 && boundary.below < boundary.from)
        #expect(list[Int(boundary.below) + 1..<Int(boundary.from)].allSatisfy { $0 == 0 })
      }
    }
  }

  @Test func `where most people share a score there are no thirds`() {
    #expect(ScoreThirds(Self.counts([100])) == nil)
    #expect(ScoreThirds(Self.counts([50, 50])) == nil)
    #expect(ScoreThirds(Self.counts([15, 100, 20])) == nil)
    #expect(ScoreThirds(Self.counts([25, 90, 25]))?.counts == [25, 90, 25])
    #expect(ScoreThirds(ValueCounts()) == nil)
  }

  @Test func `as many scores as people are divided without comparing each with each`() throws {
    let thirds = try #require(ScoreThirds(ValueCounts((0..<300_000).map { Double($0) / 7 })))
    #expect(thirds.counts == [100_000, 100_000, 100_000])
  }
}
