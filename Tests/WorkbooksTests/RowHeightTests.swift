import Testing

@testable import Workbooks

@Suite struct RowHeightTests {
  @Test func `lines are counted as words fill them, and a word that is too long takes several`() {
    #expect(RowHeight.lines("", room: 10) == 1)
    #expect(RowHeight.lines("one two", room: 7) == 1)
    #expect(RowHeight.lines("one two", room: 6) == 2)
    #expect(RowHeight.lines("a b c d e f", room: 3) == 3)
    #expect(RowHeight.lines("a\nb\n", room: 10) == 3)
    #expect(RowHeight.lines("0123456789", room: 4) == 3)
    #expect(RowHeight.lines("x 0123456789 y", room: 4) == 4)
    #expect(RowHeight.lines("word", room: 0) == 4)
  }

  @Test func `no line of any text is longer than the room it was counted for`() {
    for length in 1...12 {
      for room in 1...8 {
        let words = Array(repeating: String(repeating: "x", count: length), count: 6)
        let lines = RowHeight.lines(words.joined(separator: " "), room: Double(room))
        #expect(lines * room >= length * 6, "\(length) \(room)")
        #expect(lines <= 6 * ((length + room - 1) / room), "\(length) \(room)")
      }
    }
  }

  @Test func `only rows with headings and notes are high, and a note alone uses the whole width`() {
    let text = String(repeating: "word ", count: 20)
    #expect(RowHeight.of([.text(text), .number(1, .decimals(0))], widths: [10, 10], spansAll: false) == nil)
    #expect(RowHeight.of([.text("short", .heading)], widths: [10], spansAll: false) == nil)
    #expect(RowHeight.of([.text("two words", .heading)], widths: [10], spansAll: false) == 30)
    #expect(RowHeight.of([.text(text, .note)], widths: [51, 50], spansAll: true) == nil)
    #expect(RowHeight.of([.text(text, .note)], widths: [51, 50], spansAll: false) == 30)
  }
}
