import Psychometrics
import Testing

@Suite struct ReliabilityVerdictTests {
  @Test func `each word begins at its boundary, and nothing rounds up to it`() {
    let boundaries: [(Double, ReliabilityVerdict)] = [(0.7, .acceptable), (0.8, .good), (0.9, .excellent)]
    var below = ReliabilityVerdict.insufficient
    for (boundary, word) in boundaries {
      #expect(ReliabilityVerdict(boundary) == word && ReliabilityVerdict(boundary.nextDown) == below)
      below = word
    }
    #expect(ReliabilityVerdict(1) == .excellent && ReliabilityVerdict(-3) == .insufficient)
  }
}
