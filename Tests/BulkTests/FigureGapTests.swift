import Psychometrics
import Statistics
import Testing
import Wording

@testable import Bulk

/// Every reason for an absent figure has a name and words.
@Suite struct FigureGapTests {
  private static let gaps: [FigureGap] =
    [
      Incalculable.tooFewCases(found: 0, needed: 2), .tooFewItems(found: 1, needed: 2), .noSpread, .itemWithoutSpread(item: 1),
      .improperSolution(item: 1),
      .notConverged,
    ].map(FigureGap.incalculable)
    + [
      Untestable.tooFewValues(found: 1, needed: 3), .tooManyValues(found: 5_001, limit: 5_000), .tooFewGroups(found: 1, needed: 2), .noSpread,
      .collinear(predictor: 1), .decisiveCase(row: 3), .outOfRange,
    ].map(FigureGap.untestable) + [.answersTooLarge(limit: 1_000), .negativeAlpha, .nothingLeftOver]

  @Test func `names are words of JSON, and alike only where the reason is`() {
    for gap in Self.gaps { #expect(gap.status.allSatisfy { $0.isLowercase || $0 == "_" }) }
    #expect(Set(Self.gaps.map(\.status)).count == Self.gaps.count - 2, "no spread and too few cases come from both rooms")
  }

  @Test func `words fit into a cell: no capital, no full stop, the item by its name`() {
    for gap in Self.gaps {
      for language in InterfaceLanguage.allCases {
        let words = gap.message(["first", "second"])(language)
        #expect(!words.isEmpty && !words.hasSuffix(".") && words.first?.isUppercase == false, "\(words)")
      }
    }
    #expect(FigureGap.incalculable(.itemWithoutSpread(item: 1)).message(["first", "second"]).en.contains("second"))
    #expect(FigureGap.incalculable(.itemWithoutSpread(item: 4)).message(["first"]).en.contains("5"), "an item without a name is counted")
  }
}
