public import Rendering

/// Turns frames into the fewest bytes that make the terminal show them.
///
/// Only what differs from the frame before is written, each stretch after a move to its place; a slow connection and a screen reader that follows the
/// output both gain. A frame that looks like the one before costs nothing. No line feed is ever written: at the bottom it would scroll.
public struct FrameWriter: Sendable {
  /// Bytes an erase-to-end or a short move takes: fewer blanks or unchanged characters than this are cheaper written again.
  private static let costOfSequence = 6

  private let appearance: Appearance
  private var lines: [StyledLine] = []
  /// The size the shown frame was drawn for, or `nil` while nothing is known about the screen.
  private var size: TerminalSize?
  /// Where the terminal's cursor stands, or `nil` where that is not known: after the last column terminals differ.
  private var cursor: Position?
  private var isCursorVisible: Bool?

  public init(appearance: Appearance) {
    self.appearance = appearance
  }

  /// Makes the next frame a full drawing, after something else may have written to the screen.
  public mutating func forgetWhatIsShown() {
    size = nil
  }

  /// What to write so that a terminal of `size` shows `frame`; lines and columns beyond the size are left out.
  public mutating func bytes(for frame: Frame, size newSize: TerminalSize) -> String {
    var output = ""
    if size != newSize {
      output += "\u{1B}[0m\u{1B}[2J"
      (size, lines, cursor, isCursorVisible) = (newSize, [], nil, nil)
    }
    let wanted = frame.cursor.map { place(for: $0, in: newSize) }
    if wanted == nil { hideCursor(&output) }
    let newLines = Array(frame.lines.prefix(newSize.rows))
    for row in 0..<max(lines.count, newLines.count) {
      let old = row < lines.count ? lines[row] : StyledLine()
      let new = row < newLines.count ? newLines[row] : StyledLine()
      if old != new { draw(new, over: old, row: row, columns: newSize.columns, into: &output) }
    }
    lines = newLines
    if let wanted {
      move(to: wanted, &output)
      showCursor(&output)
    }
    return output
  }

  private mutating func draw(_ new: StyledLine, over old: StyledLine, row: Int, columns: Int, into output: inout String) {
    let new = CellRow(new, columns: columns, appearance: appearance)
    let old = CellRow(old, columns: columns, appearance: appearance)
    let end = new.usedColumns
    let erases = old.usedColumns - end >= Self.costOfSequence
    let limit = erases ? end : max(end, old.usedColumns)
    for range in new.differences(from: old, below: limit, joiningGapsBelow: Self.costOfSequence) {
      move(to: Position(row: row, column: range.lowerBound), &output)
      write(new, range, row: row, columns: columns, into: &output)
    }
    if erases {
      move(to: Position(row: row, column: end), &output)
      output += "\u{1B}[K"
    }
  }

  private mutating func write(_ row: CellRow, _ range: Range<Int>, row rowNumber: Int, columns: Int, into output: inout String) {
    var text = ""
    var style = Rendering.Style.plain
    func finishSpan() {
      output += appearance.encode(StyledLine(text, style))
      text = ""
    }
    for column in range {
      let cell = row[column]
      guard let character = cell.character else { continue }
      // A blank looks the same in every style that is not reversed, so it need not end one.
      let isBlankInPassing = character == " " && !cell.style.isReversed && !style.isReversed
      if cell.style != style, !isBlankInPassing {
        finishSpan()
        style = cell.style
      }
      text.append(character)
      if character.hasDoubtfulWidth, column + 2 < columns {
        finishSpan()
        output += "\u{1B}[\(column + 3)G"
      }
    }
    finishSpan()
    // A wide character's second half may lie just beyond the range.
    let end = row[range.upperBound].character == nil ? range.upperBound + 1 : range.upperBound
    cursor = end < columns ? Position(row: rowNumber, column: end) : nil
  }

  private mutating func move(to position: Position, _ output: inout String) {
    if cursor == position { return }
    output += "\u{1B}[\(position.row + 1);\(position.column + 1)H"
    cursor = position
  }

  private mutating func hideCursor(_ output: inout String) {
    if isCursorVisible != false { output += "\u{1B}[?25l" }
    isCursorVisible = false
  }

  private mutating func showCursor(_ output: inout String) {
    if isCursorVisible != true { output += "\u{1B}[?25h" }
    isCursorVisible = true
  }

  private func place(for position: Position, in size: TerminalSize) -> Position {
    Position(row: max(0, min(position.row, size.rows - 1)), column: max(0, min(position.column, size.columns - 1)))
  }
}
