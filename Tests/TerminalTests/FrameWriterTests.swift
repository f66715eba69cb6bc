import PseudoTerminals
import Rendering
import Terminal
import Testing
import Wording

@Suite struct FrameWriterTests {
  /// The writer by reference, since an expectation cannot hold a call that mutates.
  private final class Writer {
    private var writer: FrameWriter

    init(appearance: Appearance) { writer = FrameWriter(appearance: appearance) }

    func bytes(for frame: Frame, size: TerminalSize) -> String { writer.bytes(for: frame, size: size) }

    func forgetWhatIsShown() { writer.forgetWhatIsShown() }
  }

  private static let colourful = Appearance(styles: true, colors: true, unicode: true)

  private func questionnaire(selected: Int) -> Frame {
    var lines = (0..<14).map { StyledLine("Line \($0) of what is asked, long enough to cost something if it were written again") }
    for option in 0..<7 {
      let style = option == selected ? Style.selected : .plain
      lines.append(StyledLine(" \(option)  ", style) + StyledLine("Бірнеше рет", style))
    }
    lines.append(StyledLine("? help · q quit", .dim))
    return Frame(lines: lines)
  }

  @Test func `moving the selection writes two lines' worth, and nothing changed writes nothing`() {
    let size = TerminalSize(columns: 80, rows: 24)
    let writer = Writer(appearance: Self.colourful)
    #expect(writer.bytes(for: questionnaire(selected: 2), size: size).utf8.count > 1000)
    #expect(writer.bytes(for: questionnaire(selected: 3), size: size).utf8.count < 120)
    #expect(writer.bytes(for: questionnaire(selected: 3), size: size).isEmpty)
  }

  @Test func `typing a letter writes the letter`() {
    let size = TerminalSize(columns: 40, rows: 5)
    let writer = Writer(appearance: Self.colourful)
    _ = writer.bytes(for: Frame(lines: ["Name", "Ты"], cursor: Position(row: 1, column: 2)), size: size)
    #expect(writer.bytes(for: Frame(lines: ["Name", "Тын"], cursor: Position(row: 1, column: 3)), size: size) == "н")
    #expect(writer.bytes(for: Frame(lines: ["Name", "Тын"], cursor: Position(row: 1, column: 1)), size: size) == "\u{1B}[2;2H")
    #expect(writer.bytes(for: Frame(lines: ["Name", "Тын"]), size: size) == "\u{1B}[?25l")
  }

  @Test func `the end of a line is erased only where that is shorter`() {
    let size = TerminalSize(columns: 40, rows: 2)
    let writer = Writer(appearance: Self.colourful)
    _ = writer.bytes(for: Frame(lines: ["a long line of words"]), size: size)
    #expect(writer.bytes(for: Frame(lines: ["a long"]), size: size) == "\u{1B}[1;7H\u{1B}[K")
    #expect(writer.bytes(for: Frame(lines: ["a lo"]), size: size) == "\u{1B}[1;5H  ")
  }

  @Test func `another size or a forgotten screen is drawn in full`() {
    let frame = Frame(lines: ["one", "two"])
    let writer = Writer(appearance: Self.colourful)
    let first = writer.bytes(for: frame, size: TerminalSize(columns: 40, rows: 5))
    #expect(writer.bytes(for: frame, size: TerminalSize(columns: 41, rows: 5)) == first)
    writer.forgetWhatIsShown()
    #expect(writer.bytes(for: frame, size: TerminalSize(columns: 41, rows: 5)) == first)
  }

  @Test func `colours that are not shown make no difference`() {
    let writer = Writer(appearance: Appearance(styles: true, colors: false, unicode: true))
    let size = TerminalSize(columns: 40, rows: 2)
    let first = writer.bytes(for: Frame(lines: [StyledLine("low", Style(color: .green))]), size: size)
    #expect(!first.contains("32"))
    #expect(writer.bytes(for: Frame(lines: [StyledLine("low", Style(color: .red))]), size: size).isEmpty)
  }

  @Test func `no control character of a text reaches the terminal`() {
    let writer = Writer(appearance: Self.colourful)
    let written = writer.bytes(
      for: Frame(lines: ["a\u{1B}[2Jb\r\nc\u{7}\u{9B}31m\u{2028}\u{202E}d"]), size: TerminalSize(columns: 40, rows: 2))
    #expect(written == "\u{1B}[0m\u{1B}[2J\u{1B}[?25l\u{1B}[1;1Ha[2Jbc31md")
  }

  /// A random line of letters, wide characters, emoji and spaces in random styles.
  private func line(_ random: inout SeededGenerator, columns: Int) -> StyledLine {
    let texts = ["a", "ы", "呼", "e\u{301}", "👩‍⚕️", "🇰🇿", " ", " ", "     ", "слово", "█", "x\u{200B}y", "❤️"]
    let styles: [Style] = [.plain, .plain, .bold, .dim, .selected, Style(color: .red), Style(reversed: true)]
    var line = StyledLine()
    for _ in 0..<Int.random(in: 0...(columns / 2), using: &random) {
      line += StyledLine(texts.randomElement(using: &random) ?? "", styles.randomElement(using: &random) ?? .plain)
    }
    return line
  }

  @Test(arguments: UInt64(1)...60)
  func `a terminal that gets the bytes shows the frame`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var size = TerminalSize(columns: Int.random(in: 1...30, using: &random), rows: Int.random(in: 1...6, using: &random))
    let writer = Writer(appearance: Self.colourful)
    var screen = ScreenEmulator(columns: size.columns, rows: size.rows)
    var frame = Frame(lines: [])
    for _ in 0..<25 {
      if Int.random(in: 0..<10, using: &random) == 0 {
        size = TerminalSize(columns: Int.random(in: 1...30, using: &random), rows: Int.random(in: 1...6, using: &random))
        screen.resize(columns: size.columns, rows: size.rows)
      }
      // Often a frame like the one before, with one line changed, as in use.
      if Bool.random(using: &random) {
        frame.lines = (0..<Int.random(in: 0...8, using: &random)).map { _ in line(&random, columns: 40) }
      } else if let row = frame.lines.indices.randomElement(using: &random) {
        frame.lines[row] = line(&random, columns: 40)
      }
      frame.cursor =
        Bool.random(using: &random)
        ? Position(row: Int.random(in: -1...8, using: &random), column: Int.random(in: -1...40, using: &random)) : nil
      let bytes = writer.bytes(for: frame, size: size)
      #expect(!bytes.utf8.contains(0x0A))
      screen.feed(Array(bytes.utf8))
      try expect(screen, shows: frame, size: size)
      #expect(writer.bytes(for: frame, size: size).isEmpty)
    }
  }

  /// Compares text, styles and cursor with those of a screen on which the frame is drawn for the first time, cell by cell.
  private func expect(_ screen: ScreenEmulator, shows frame: Frame, size: TerminalSize) throws {
    #expect(screen.unknownSequences.isEmpty)
    for row in 0..<size.rows {
      let line = row < frame.lines.count ? frame.lines[row] : StyledLine()
      let visible = line.clipped(to: size.columns)
      var expected = String(visible.text.unicodeScalars.filter { $0 != "\u{200B}" }.map(Character.init))
      while expected.last == " " { expected.removeLast() }
      try #require(screen.lines[row] == expected)
      var column = 0
      for span in visible.spans {
        for character in span.text where character.displayWidth > 0 {
          #expect(screen.isReversed(row: row, column: column) == span.style.isReversed)
          if character != " " {
            #expect(screen.isBold(row: row, column: column) == span.style.isBold)
            #expect((screen.color(row: row, column: column) == 31) == (span.style.color == .red))
          }
          column += character.displayWidth
        }
      }
      for blank in column..<max(column, size.columns) { #expect(!screen.isReversed(row: row, column: blank)) }
    }
    #expect(screen.isCursorVisible == (frame.cursor != nil))
    if let cursor = frame.cursor {
      #expect(screen.cursorRow == max(0, min(cursor.row, size.rows - 1)))
      #expect(screen.cursorColumn == max(0, min(cursor.column, size.columns - 1)))
    }
  }
}
