import Rendering
import Testing
import Wording

@testable import tynys

/// Lists of facts keep every word at every width.
@Suite struct FactListTests {
  private static let facts = FactList(facts: [
    .init("Cronbach's alpha", "0.830", "good; 95 % interval 0.757 … 0.885"), .init("медиана", "−1,5"), .init("omega total", "—", "too few items"),
  ])

  @Test func `no line is wider than asked and no word is lost`() {
    let words = ["Cronbach's", "0.830", "good;", "0.885", "медиана", "−1,5", "—", "few"]
    for width in 24...100 {
      let lines = Self.facts.lines(width: width).map(\.text)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let text = lines.joined(separator: "\n")
      for word in words { #expect(text.contains(word), "\(word) at \(width)") }
    }
  }

  @Test func `remarks go on below one another`() {
    let lines = Self.facts.lines(width: 50).map(\.text)
    #expect(lines[0].hasPrefix("  Cronbach's alpha  0.830  good;"))
    #expect(lines[1].prefix { $0 == " " }.count == 27)
  }
}
