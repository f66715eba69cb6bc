import PseudoTerminals
import Testing

@Suite struct ScreenEmulatorTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 3) -> ScreenEmulator {
    var screen = ScreenEmulator(columns: columns, rows: rows)
    for byte in text.utf8 { screen.feed([byte]) }
    return screen
  }

  @Test func `text stands where the cursor was moved`() {
    let shown = screen("\u{1B}[2;3Hтыныс\u{1B}[A\u{1B}[2Dx\u{1B}[4Gy\u{1B}[3dz\u{1B}[B\u{1B}[9D.")
    #expect(shown.lines == ["   y x", "  тыныс", ".   z"])
  }

  @Test func `a line feed at the bottom scrolls, and the last column wraps only with the next character`() {
    #expect(screen("1\r\n2\r\n3\r\n4").lines == ["2", "3", "4"])
    #expect(screen("0123456789").lines == ["0123456789", "", ""])
    #expect(screen("0123456789").cursorRow == 0)
    #expect(screen("0123456789a").lines == ["0123456789", "a", ""])
    #expect(screen("012345678呼").lines == ["012345678", "呼", ""])
    #expect(screen("0123456789\r!").lines == ["!123456789", "", ""])
    #expect(screen("a\tb\u{8}c").lines == ["a       c", "", ""])
  }

  @Test func `erasing takes what it says`() {
    #expect(screen("abcdef\u{1B}[3G\u{1B}[K").lines[0] == "ab")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[1K").lines[0] == "   def")
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J").lines == ["a", "", ""])
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[1J").lines == ["", "", "c"])
    #expect(screen("a\r\nb\r\nc\u{1B}[2J").text == "")
  }

  @Test func `half of a wide character cannot stand alone`() {
    #expect(screen("呼吸\u{1B}[2Gx").lines[0] == " x吸")
    #expect(screen("呼吸\u{1B}[3Gx").lines[0] == "呼x")
    #expect(screen("呼吸\u{1B}[2G\u{1B}[K").lines[0] == "")
    #expect(screen("e\u{301}👩‍⚕️🇰🇿!").lines[0] == "e\u{301}👩‍⚕️🇰🇿!")
    #expect(screen("e\u{301}👩‍⚕️🇰🇿!").cursorColumn == 6)
  }

  @Test func `styles are kept per place`() {
    let shown = screen("\u{1B}[1;7ma\u{1B}[0mb\u{1B}[2;31mc\u{1B}[md")
    #expect([0, 1, 2, 3].map { shown.isReversed(row: 0, column: $0) } == [true, false, false, false])
    #expect([0, 1, 2, 3].map { shown.isBold(row: 0, column: $0) } == [true, false, false, false])
    #expect([0, 1, 2, 3].map { shown.isDim(row: 0, column: $0) } == [false, false, true, false])
    #expect([0, 1, 2, 3].map { shown.color(row: 0, column: $0) } == [nil, nil, 31, nil])
  }

  @Test func `the alternate screen leaves the main one as it was`() {
    var shown = screen("$ tynys\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[2J\u{1B}[1;1HQuestion")
    #expect(shown.isAlternateScreen && !shown.isCursorVisible && shown.isBracketedPasteOn)
    #expect(shown.text == "Question")
    shown.feed(Array("\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8))
    #expect(!shown.isAlternateScreen && shown.isCursorVisible && !shown.isBracketedPasteOn)
    #expect(shown.text == "$ tynys")
    #expect(shown.cursorColumn == 7)
  }

  @Test func `what is not understood is noted`() {
    #expect(screen("\u{1B}[?1000h\u{1B}[5n\u{1B}c").unknownSequences == ["[?1000h", "[5n", "c"])
    #expect(screen("a\u{1B}]0;title\u{7}b\u{1B}(Bc").lines[0] == "abc")
  }
}
