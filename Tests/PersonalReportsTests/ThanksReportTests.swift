import PersonalReports
import Rendering
import Testing
import Wording

@Suite struct ThanksReportTests {
  @Test func `an unscored questionnaire is thanked for, and no score is promised`() {
    #expect(ThanksReport(answered: 13, language: .en).lines().map(\.text) == ["Thank you. This questionnaire is not scored. Questions answered: 13."])
    for language in InterfaceLanguage.allCases {
      for count in [0, 1, 2, 5, 21] {
        let lines = ThanksReport(answered: count, language: language).lines()
        #expect(lines.count == 1 && lines[0].text.contains(" \(count)"))
      }
    }
  }
}
