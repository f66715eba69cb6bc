import JSON
import TestSupport
import Testing

@Suite struct JSONDecimalTests {
  @Test(arguments: ["0", "7", "-7", "31.5", "-0.5", "0.000001", "1000000000", "-1000000000", "999999999.999999", "33.333333", "10", "100.01"])
  func `a number is read from its shortest text and written as it`(text: String) throws {
    let decimal = try #require(JSONDecimal(text))
    #expect(decimal.text == text)
    #expect(decimal.double == Double(text))
  }

  @Test(
    arguments: [
      "", "-", ".", "1.", ".5", "+1", "01", "-01", "00", "1.0", "1.50", "-0", "0.0", "1e0", "1E5", "0.0000001", "1.0000001", "1000000000.000001",
      "9999999999", "99999999999", "99999999999999999999", "0x1", "NaN", "inf", "1,5", " 1", "1 ", "1.2.3", "--1", "1-", "١", "1e999",
    ]) func `every other way to write a number is refused`(text: String)
  {
    #expect(JSONDecimal(text) == nil)
  }

  @Test func `text and number agree for every number of a sweep and for random ones`() throws {
    var generator = SeededGenerator(seed: 7)
    let random = (0..<20_000).map { _ in Int.random(in: -1_000_000_000_000_000...1_000_000_000_000_000, using: &generator) }
    for millionths in Array(-20_000...20_000) + random + [-1_000_000_000_000_000, 1_000_000_000_000_000] {
      let decimal = try #require(JSONDecimal(millionths: millionths))
      #expect(JSONDecimal(decimal.text) == decimal)
      #expect(JSONDecimal(rounding: decimal.double) == decimal)
    }
  }

  @Test func `doubles are rounded half away from zero, and those without a decimal have none`() {
    #expect(JSONDecimal(rounding: 100.0 / 3)?.text == "33.333333")
    #expect(JSONDecimal(rounding: -100.0 / 3)?.text == "-33.333333")
    #expect(JSONDecimal(rounding: 0.0000005)?.text == "0.000001")
    #expect(JSONDecimal(rounding: -0.0)?.text == "0")
    for double in [Double.nan, .infinity, -.infinity, 1_000_000_001, -1e300] { #expect(JSONDecimal(rounding: double) == nil) }
    #expect(JSONDecimal(millionths: 1_000_000_000_000_001) == nil)
    #expect(JSONDecimal(millionths: .min) == nil)
  }

  @Test func `whole numbers are told from others`() {
    #expect(JSONDecimal(12).integer == 12)
    #expect(JSONDecimal("12.5")?.integer == nil)
    #expect(JSONDecimal("-3")?.integer == -3)
  }

  /// All texts of at most five of these characters.
  @Test func `a text is a decimal exactly if no shorter one is the same number`() {
    let canonical = /-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?/
    var texts = [""]
    for _ in 0..<5 {
      texts = texts.flatMap { text in "-.019e+ ".map { text + String($0) } }
      for text in texts {
        let isDecimal = text.wholeMatch(of: canonical) != nil && text != "-0"
        #expect((JSONDecimal(text) != nil) == isDecimal, "\(text)")
        if isDecimal { #expect(JSONDecimal(text)?.text == text && JSONDecimal(text)?.double == Double(text)) }
      }
    }
  }
}
