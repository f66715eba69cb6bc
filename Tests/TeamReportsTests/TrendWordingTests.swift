import Testing
import Wording

@testable import TeamReports

@Suite struct TrendWordingTests {
  private var sentences: [Phrase] {
    let scale = "Exhaustion"
    return DifferenceFinding.allCases.flatMap { [ChangeSentences.change($0, scale: scale), ChangeSentences.beside($0, scale: scale)] }
      + NormDifference.Finding.allCases.map { ChangeSentences.norm($0, scale: scale) }
      + CourseTest.Finding.allCases.map { ChangeSentences.course($0, scale: scale) } + TrendGap.allCases.map(GapSentences.sentence)
      + [
        ChangeSentences.tooFewRounds(have: 2, needed: 6), ChangeSentences.welcome, ChangeSentences.worthTalking, ChangeSentences.slight,
        ChangeSentences.small, NoteSentences.groups, NoteSentences.withheld, NoteSentences.chance, NoteSentences.cause, NoteSentences.rounding,
        NoteSentences.pooled, NoteSentences.words, NoteSentences.provisional, NoteSentences.noDefinition("x"), NoteSentences.otherDefinition("x"),
        TrendWording.rounds(1, first: "a", last: "b"), TrendWording.rounds(22, first: "a", last: "b"),
        TrendWording.latest("1", range: "0–54", people: 21, round: "r"), TrendWording.lastRounds(3, of: 9), TrendWording.firstLevelOnly(4),
        FigureSentences.untested("+1"), TrendWording.columns("0–54"), TrendWording.axis("0–20", of: "0–54"),
      ]
  }

  @Test func `every sentence is a whole one in each language`() {
    for phrase in sentences {
      for language in InterfaceLanguage.allCases {
        let text = phrase(language)
        #expect(text.hasSuffix("."), "\(text)")
        #expect(text.first.map { $0.isUppercase || $0.isNumber || "“«0123456789".contains($0) || text.hasPrefix("r:") } == true, "\(text)")
        #expect(!text.contains("  ") && !text.contains(" ."), "\(text)")
      }
    }
  }

  /// The boss reads this: no word of illness, of ranks or of blame.
  @Test func `no sentence diagnoses, ranks or blames`() {
    let forbidden = ["best unit", "worst", "sick", "patient", "пациент", "болен", "худш", "лучший отдел", "ауру", "нашар бөлім"]
    for phrase in sentences {
      for language in InterfaceLanguage.allCases {
        let text = phrase(language).lowercased()
        #expect(!forbidden.contains { text.contains($0) }, "\(text)")
      }
    }
  }

  @Test func `Russian counts people and rounds in their forms`() {
    #expect(TrendWording.latest("1", range: "0–54", people: 22, round: "r")(.ru).hasSuffix("22 человека."))
    #expect(TrendWording.rounds(21, first: "a", last: "b")(.ru).hasPrefix("21 раунд:") && ChangeSentences.over(8)(.ru) == "За 8 раундов")
  }
}
