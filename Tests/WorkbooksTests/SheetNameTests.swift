import Testing

@testable import Workbooks

@Suite struct SheetNameTests {
  @Test func `names keep the rules of the format and stay apart`() {
    #expect(SheetName.unique(["Stress: today", "stress* today", "STRESS? TODAY"]) == ["Stress- today", "stress- today (2)", "STRESS- TODAY (3)"])
    #expect(SheetName.unique(["", " ' ", "History", "history"]) == ["Sheet", "Sheet (2)", "History (2)", "history (3)"])
    #expect(SheetName.unique(["'quoted'", "a/b\\c[d]"]) == ["quoted", "a-b-c-d-"])
    #expect(SheetName.unique(["a\u{1}b\u{FFFE}"]) == ["a\u{FFFD}b\u{FFFD}"])
  }

  @Test func `long names are cut in whole characters, and a number still fits behind them`() {
    let title = "Снижение профессиональных достижений"
    #expect(SheetName.unique([title, title]) == ["Снижение профессиональных дости", "Снижение профессиональных д (2)"])
    // A family of four is one character of eleven UTF-16 units.
    #expect(SheetName.unique([String(repeating: "x", count: 25) + "👨‍👩‍👧‍👦"]) == [String(repeating: "x", count: 25)])
  }

  @Test func `every name of many hostile titles is lawful and unlike all others`() {
    let pieces = ["'", "/", "History", " ", "ә", "👩‍🔧", "\u{0}", "x", "[", ":"]
    let titles = pieces.flatMap { first in pieces.flatMap { second in pieces.map { (first + second + $0) + String(repeating: second, count: 12) } } }
    let names = SheetName.unique(titles)
    #expect(Set(names.map { $0.lowercased() }).count == titles.count)
    for name in names {
      #expect(!name.isEmpty && name.utf16.count <= 31 && !name.hasPrefix("'") && !name.hasSuffix("'") && name.lowercased() != "history")
      #expect(!name.contains { "\\/?*[]:".contains($0) } && name.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }
}
