import Instruments
import Testing

@Suite struct PeriodTests {
  @Test func `every count and unit that can be written reads back as itself`() {
    for unit in Period.Unit.allCases {
      for count in 1...999 {
        let text = "P\(count)\(unit.rawValue)"
        let period = Period(text)
        if period?.count != count || period?.unit != unit || period?.description != text { Issue.record("\(text)") }
      }
    }
  }

  @Test func `leading zeros mean nothing`() {
    #expect(Period("P02W") == Period("P2W"))
    #expect(Period("P007D")?.description == "P7D")
  }

  @Test(arguments: [
    "", "P", "PD", "P0D", "P000M", "1M", "P1", "P1H", "PT1H", "P1m", "p1M", "P1.5M", "P-1M", "P+1M", "P1M2D", "P1000D", "P 1M", "P1M ", "P１M",
    "P1M\u{301}",
  ])
  func `anything else is no period`(text: String) {
    #expect(Period(text) == nil)
  }
}
