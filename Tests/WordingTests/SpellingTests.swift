import Testing
import Wording

@Suite struct SpellingTests {
  /// All words of up to three letters over an alphabet of two.
  private static let words: [String] = {
    var words = [""]
    var longest = [""]
    for _ in 1...3 {
      longest = longest.flatMap { [$0 + "a", $0 + "b"] }
      words += longest
    }
    return words
  }()

  @Test func `the distance is symmetric, zero only for equal words, and between the difference and the maximum of lengths`() {
    for a in Self.words {
      for b in Self.words {
        let distance = Spelling.distance(a, b)
        #expect(distance == Spelling.distance(b, a))
        #expect((distance == 0) == (a == b))
        #expect(distance >= abs(a.count - b.count) && distance <= max(a.count, b.count))
      }
    }
  }

  @Test func `one letter lost, added, changed or swapped with its neighbour is one edit`() {
    for typed in ["chek", "checkk", "chack", "chekc", "hceck"] { #expect(Spelling.distance(typed, "check") == 1) }
  }

  @Test func `no stretch is edited twice`() {
    #expect(Spelling.distance("ca", "abc") == 3)
  }

  @Test func `the nearest candidate is found whatever the case`() {
    #expect(Spelling.nearest(to: "CHEK", among: ["list", "check"]) == "check")
    #expect(Spelling.nearest(to: "supervison", among: ["supervision", "support"]) == "supervision")
  }

  @Test func `the beginning of one candidate suggests it, that of two does not`() {
    #expect(Spelling.nearest(to: "quest", among: ["questionnaires", "quiet"]) == "questionnaires")
    #expect(Spelling.nearest(to: "co", among: ["completions", "compare"]) == nil)
    #expect(Spelling.nearest(to: "q", among: ["questionnaires"]) == nil)
  }

  @Test func `what is far from everything suggests nothing`() {
    #expect(Spelling.nearest(to: "frobnicate", among: ["list", "check", "keeper"]) == nil)
    #expect(Spelling.nearest(to: "", among: ["list"]) == nil)
    #expect(Spelling.nearest(to: "list", among: []) == nil)
  }
}
