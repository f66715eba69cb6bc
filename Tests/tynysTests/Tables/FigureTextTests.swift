import Testing
import Wording

@testable import tynys

/// Figures are written as their reader writes them.
@Suite struct FigureTextTests {
  @Test(arguments: [(InterfaceLanguage.en, "0.830", "< 0.001"), (.kk, "0,830", "< 0,001"), (.ru, "0,830", "< 0,001")])
  func `decimals and small probabilities follow the language`(language: InterfaceLanguage, figure: String, small: String) {
    let text = FigureText(language: language)
    #expect(text.fixed(0.83) == figure && text.probability(0.000_999) == small && text.compared(1e-300) == small)
    #expect(text.compared(0.83) == "= \(figure)")
  }

  @Test func `what is absent is a dash, never a number`() {
    let text = FigureText(language: .en)
    #expect(text.fixed(nil) == "—" && text.probability(nil) == "—")
    #expect(text.probability(0.001) == "0.001" && text.probability(0) == "< 0.001" && text.fixed(1e12) == "1000000000000.0")
  }
}
