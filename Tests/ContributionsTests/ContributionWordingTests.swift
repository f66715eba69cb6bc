import Contributions
import Dates
import JSON
import Testing
import Wording

@Suite struct ContributionWordingTests {
  private static let syntaxFault: JSONFault = {
    do throws(JSONFault) {
      _ = try JSONReader.read([])
      preconditionFailure("nothing is no JSON")
    } catch {
      return error
    }
  }()

  private static let instrument = RoundInstrument(id: "burnout", version: "1.0.0", digest: [])
  private static let newer = RoundInstrument(id: "burnout", version: "1.0.1", digest: [])
  private static let day = CivilDay(daysSinceEpoch: 20_800)

  private static let cardFaults: [CardFault] =
    [
      .tooLarge(limit: 4 << 20), .syntax(syntaxFault), .shape(ShapeFault(.wrongType, at: .root)), .unsupportedFormat, .invalidText(.root),
      .minimumGroupTooSmall(3), .tooFewClasses(slice: "s"), .nothingCollected, .noUnits, .closesBeforeOpening(opens: day, closes: day),
      .contributionsTooLong, .notCanonical(offset: 4), .wrongSignature, .notYetOpen(day), .closed(day), .foreignKey(organisation: "O"),
      .secondCard(round: "r", earlierGroup: 8, group: 5), .wrongInstrument(expected: instrument, found: newer), .unknownScale("s"),
    ] + CardFault.Countable.allCases.flatMap { [.tooMany($0, limit: 9), .repeatedName($0, "x")] }

  private static let faults: [ContributionFault] = [
    .wrongInstrument(expected: instrument, found: newer), .nothingScored, .wrongScales, .outOfRange(scale: "s"), .unknownSlice("s"), .unusableKey,
    .wrongKeeperKey, .undersize(bytes: 12), .oversize(bytes: 5_000), .damaged, .malformed, .unsupportedFormat, .foreignRound("r"), .otherCard,
  ]

  private static let codeFaults: [CodeFault] = [.empty, .wrongLength(3), .foreignCharacter("U"), .wrongCheck]

  private static let phrases = cardFaults.map(\.message) + faults.map(\.message) + codeFaults.map(\.message)

  @Test(arguments: phrases) func `every fault is told in whole sentences in three languages`(phrase: Phrase) {
    let texts = InterfaceLanguage.allCases.map { phrase($0) }
    #expect(Set(texts).count == 3)
    for text in texts { #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("\n") && text.count > 20, "\(text)") }
    #expect(phrase(.kk).unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }, "\(phrase(.kk))")
    #expect(!phrase(.ru).unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }, "\(phrase(.ru))")
  }

  @Test func `what was promised first and what is asked now stand side by side`() {
    let message = CardFault.secondCard(round: "2026-Q4", earlierGroup: 8, group: 5).message
    for language in InterfaceLanguage.allCases { #expect(message(language).contains("8") && message(language).contains("5")) }
  }
}
