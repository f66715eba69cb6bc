import Attacks
import TestSupport
import Testing

@Suite struct NonresponseTests {
  @Test func `that somebody left a scale unanswered is known only of groups of k and more`() throws {
    var generator = SeededGenerator(seed: 7_000)
    var gaps = 0
    for _ in 0..<150 {
      let organisation = Organisation.dangerous(.missingScales, minimum: 5, using: &generator)
      let release = try Publication(organisation).release
      for (first, second) in [("s0", "s1"), ("s0", "s2"), ("s1", "s2")] {
        let found = Nonresponse(release, first, second)
        gaps += found.gaps.count
        #expect((found.narrowestGroup ?? 5) >= 5)
      }
    }
    #expect(gaps > 100)
  }
}
