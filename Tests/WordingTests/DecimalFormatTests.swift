import Testing
import Wording

@Suite struct DecimalFormatTests {
  @Test(arguments: [
    (0.0, 1, "0.0"), (27.0, 0, "27"), (26.55, 1, "26.6"), (-0.04, 1, "0.0"), (-2.25, 1, "−2.3"), (3.399, 2, "3.40"), (0.05, 2, "0.05"),
    (99.999, 2, "100.00"),
  ])
  func `a number is rounded half away from zero and keeps its decimals`(value: Double, digits: Int, text: String) {
    #expect(DecimalFormat.fixed(value, digits: digits, language: .en) == text)
  }

  @Test func `Kazakh and Russian write a decimal comma`() {
    #expect(DecimalFormat.fixed(12.5, digits: 1, language: .kk) == "12,5")
    #expect(DecimalFormat.fixed(12.5, digits: 1, language: .ru) == "12,5")
  }

  @Test func `the short form drops zeros that say nothing`() {
    #expect(DecimalFormat.short(27, language: .en) == "27")
    #expect(DecimalFormat.short(20, digits: 0, language: .en) == "20")
    #expect(DecimalFormat.short(21.40, digits: 2, language: .ru) == "21,4")
  }
}
