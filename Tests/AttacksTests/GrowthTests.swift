import Attacks
import Releases
import TestSupport
import Testing

@Suite struct GrowthTests {
  @Test func `growth by one person between two rounds gives a guess within eight and a half points while nobody else changes`() throws {
    for newcomer in stride(from: 0.0, through: 54, by: 6) {
      var organisation = Organisation(["a": ""])
      organisation.add("a", people: 8)
      let before = try Publication(organisation).release
      organisation.add("a", scores: [newcomer])
      let after = try Publication(organisation).release
      let growth = try #require(Growth.guesses(before, after, scale: "s0", Organisation.exhaustion)["a"])
      #expect(growth.guess.contains(newcomer))
      // The limit that is stated: eight and nine people, each mean within half a point, so that the guess is within eight and a half of its middle.
      #expect(growth.reach == 8.5)
    }
  }

  @Test func `when the others change by a point or two the guess is wrong`() throws {
    var generator = SeededGenerator(seed: 6_000)
    var wrong = 0
    for _ in 0..<200 {
      var first = Organisation(["a": ""])
      var second = first
      let scores = Organisation.mixed(8)
      let newcomer = Double(Int.random(in: 0...54, using: &generator))
      first.add("a", scores: scores)
      second.add("a", scores: scores.map { min(54, max(0, $0 + Double(Int.random(in: -8...8, using: &generator)))) } + [newcomer])
      guard let growth = Growth.guesses(try Publication(first).release, try Publication(second).release, scale: "s0", first.scales[0])["a"] else {
        continue
      }
      wrong += growth.guess.contains(newcomer) ? 0 : 1
    }
    #expect(wrong > 60)
  }

  @Test func `a unit that is withheld in either round, or did not change by one, gives no guess`() throws {
    func release(_ count: Int) throws -> Release {
      var organisation = Organisation(["a": ""])
      organisation.add("a", people: count)
      return try Publication(organisation).release
    }
    for (before, after) in [(4, 5), (5, 4), (6, 6), (6, 8)] {
      #expect(Growth.guesses(try release(before), try release(after), scale: "s0", Organisation.exhaustion).isEmpty)
    }
    #expect(Growth.guesses(try release(7), try release(6), scale: "s0", Organisation.exhaustion).count == 1)
  }
}
