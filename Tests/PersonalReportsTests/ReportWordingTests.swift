import Scoring
import Testing
import Wording

@testable import PersonalReports

@Suite struct ReportWordingTests {
  private static let reasons: [NotScorable] = [.incomplete(missing: 1), .incomplete(missing: 2), .tooFewAnswered(needed: 8), .nothingAnswered]

  private static var phrases: [Phrase] {
    [
      ReportWording.advice, ReportWording.organisationAdvice, ReportWording.profile, ReportWording.about, ReportWording.turn,
      ReportWording.notADiagnosis, ReportWording.whereToTurn, ReportWording.noTotal, ReportWording.provisional, ReportWording.heading("X"),
      ReportWording.score("3", range: "0–6"), ReportWording.interval("1", "4", isProvisional: true),
      ReportWording.interval("1", "4", isProvisional: false),
      ReportWording.answered(3, of: 5), ReportWording.prorated, ReportWording.norm("N", percentile: "50", t: "50", isProvisional: true),
      ReportWording.noScore, ReportWording.provisionalProfile, ReportWording.between(["A", "B"]), ReportWording.profileNotScorable,
      ReportWording.noProfile, ReportWording.thanks(4), ReportWording.trace, ReportWording.band("B", isProvisional: true),
    ] + reasons.map { ReportWording.notScorable($0, answered: 3, items: 9) }
  }

  @Test func `every sentence is written in each language for itself`() {
    for phrase in Self.phrases { #expect(Set([phrase.en, phrase.kk, phrase.ru]).count == 3, "\(phrase.en)") }
  }

  @Test func `Russian sentences name nobody's gender`() {
    // Past forms and short adjectives of "you" that would have to be masculine or feminine.
    let forms = [" сам ", "сама ", "(а)", "(ла)", "готов ", "готова ", "ответил ", "ответила "]
    for phrase in Self.phrases { for form in forms { #expect(!phrase.ru.contains(form), "\(phrase.ru)") } }
  }

  @Test func `numbers and nouns agree`() {
    #expect(ReportWording.answered(1, of: 1).en == "1 of 1 question answered")
    #expect(ReportWording.notScorable(.incomplete(missing: 1), answered: 8, items: 9).ru.hasSuffix("без ответа остался 1."))
    #expect(ReportWording.notScorable(.incomplete(missing: 3), answered: 6, items: 9).ru.hasSuffix("без ответа осталось 3."))
    #expect(ReportWording.notScorable(.incomplete(missing: 1), answered: 8, items: 9).en.contains("1 has no answer"))
  }

  @Test func `a word is marked as provisional only where its basis is`() {
    #expect(ReportWording.band("High", isProvisional: false) == Phrase(en: "High", kk: "High", ru: "High"))
    #expect(ReportWording.band("High", isProvisional: true).en == "High (provisional)")
  }
}
