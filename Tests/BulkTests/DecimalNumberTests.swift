import Testing

@testable import Bulk

@Suite struct DecimalNumberTests {
  @Test func `numbers as tables hold them are read, and nothing else is`() {
    for (text, value) in [("0", 0.0), ("-0", 0), ("41", 41), ("0041", 41), ("-0.5", -0.5), ("0,25", 0.25), ("1e+05", 1e5), ("2.5E-3", 0.0025)] {
      #expect(DecimalNumber.value(text) == value)
    }
    for text in ["", "-", "+1", "1 000", "1.", ".5", ",5", "1,000.5", "1.5.2", "0x10", "nan", "inf", "1e", "1e+", "1e999", "٣", "5%"] {
      #expect(DecimalNumber.value(text) == nil, "\(text)")
    }
  }
}
