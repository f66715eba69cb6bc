import Testing
import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("тыныс", 5), ("әіңғүұқөһ", 9), ("呼吸", 4), ("e\u{301}", 1), ("👩‍⚕️", 2), ("🇰🇿", 2), ("한글", 4), ("й", 1), ("\u{200B}", 0), ("…", 1), ("█░", 2),
    ("", 0), ("ＡＢ", 4), ("❤️", 2), ("a\u{0}b", 2),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}
