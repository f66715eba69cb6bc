import Wording

/// The part of a terminal that a test needs: bytes in, a screen out.
///
/// ```swift
/// var screen = ScreenEmulator(columns: 20, rows: 2)
/// screen.feed(Array("\u{1B}[2;3Hтыныс".utf8))
/// screen.lines  // ["", "  тыныс"]
/// ```
///
/// It follows ECMA-48 and xterm: cursor movement, erasing, SGR, the alternate screen, wide and combining characters, wrapping at the last column. A
/// sequence it does not know is kept in `unknownSequences`, so that a test can claim there is none.
public struct ScreenEmulator: Sendable {
  public private(set) var columns: Int
  public private(set) var rows: Int
  public private(set) var cursorRow = 0
  public private(set) var cursorColumn = 0
  public private(set) var isAlternateScreen = false
  public private(set) var isCursorVisible = true
  public private(set) var isBracketedPasteOn = false
  /// Sequences that were met and not understood, without their `ESC`.
  public private(set) var unknownSequences: [String] = []

  private var grid: ScreenGrid
  private var mainScreen: (grid: ScreenGrid, row: Int, column: Int)?
  private var style = ScreenCell.Style()
  /// The last column was just filled; the next character goes to the next line.
  private var isWrapPending = false
  private var parser = SequenceParser()

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = ScreenGrid(columns: columns, rows: rows)
  }

  /// The lines from top to bottom, without the spaces at their ends.
  public var lines: [String] { (0..<rows).map { grid.text(row: $0) } }

  /// The lines joined by line feeds, without the empty ones at the end.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Whether the place is drawn in reversed colours.
  public func isReversed(row: Int, column: Int) -> Bool { grid[row, column].style.isReversed }

  /// Whether the place is drawn bold.
  public func isBold(row: Int, column: Int) -> Bool { grid[row, column].style.isBold }

  /// Whether the place is drawn dim.
  public func isDim(row: Int, column: Int) -> Bool { grid[row, column].style.isDim }

  /// The place's colour as its SGR parameter (31 is red), or `nil` for the default colour.
  public func color(row: Int, column: Int) -> Int? { grid[row, column].style.color }

  /// Whether any character but a space is drawn in a colour.
  public var hasColors: Bool { grid.cells.contains { $0.contains { $0.style.color != nil } } }

  /// Takes the next bytes, cut anywhere.
  public mutating func feed(_ bytes: [UInt8]) {
    for byte in bytes {
      switch parser.take(byte) {
      case .none: break
      case .scalar(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .sequence(let sequence): perform(sequence)
      case .other(let text): unknownSequences.append(text)
      }
    }
  }

  /// Gives the screen a new size, keeping what fits, as the alternate screen does.
  public mutating func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    grid.resize(columns: columns, rows: rows)
    mainScreen?.grid.resize(columns: columns, rows: rows)
    moveCursor(row: cursorRow, column: cursorColumn)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let lastColumn = isWrapPending ? cursorColumn : cursorColumn - 1
    if grid.extend(row: cursorRow, column: lastColumn, with: scalar) { return }
    let character = Character(scalar)
    let width = character.displayWidth
    guard width > 0 else { return }
    if isWrapPending || cursorColumn + width > columns {
      moveCursor(row: cursorRow, column: 0)
      lineFeed()
    }
    grid.put(character, width: width, style: style, row: cursorRow, column: cursorColumn)
    if cursorColumn + width < columns {
      cursorColumn += width
    } else {
      cursorColumn = columns - 1
      isWrapPending = true
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: moveCursor(row: cursorRow, column: cursorColumn - 1)
    case 0x09: moveCursor(row: cursorRow, column: (cursorColumn / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveCursor(row: cursorRow, column: 0)
    default: break
    }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursorRow == rows - 1 {
      grid.scrollUp()
    } else {
      cursorRow += 1
    }
  }

  private mutating func moveCursor(row: Int, column: Int) {
    isWrapPending = false
    cursorRow = max(0, min(row, rows - 1))
    cursorColumn = max(0, min(column, columns - 1))
  }

  private mutating func perform(_ sequence: ControlFunction) {
    let count = max(1, sequence.parameter(0) ?? 1)
    switch (sequence.marker, sequence.final) {
    case (nil, "H"), (nil, "f"): moveCursor(row: count - 1, column: max(1, sequence.parameter(1) ?? 1) - 1)
    case (nil, "A"): moveCursor(row: cursorRow - count, column: cursorColumn)
    case (nil, "B"): moveCursor(row: cursorRow + count, column: cursorColumn)
    case (nil, "C"): moveCursor(row: cursorRow, column: cursorColumn + count)
    case (nil, "D"): moveCursor(row: cursorRow, column: cursorColumn - count)
    case (nil, "G"): moveCursor(row: cursorRow, column: count - 1)
    case (nil, "d"): moveCursor(row: count - 1, column: cursorColumn)
    case (nil, "J"): eraseScreen(sequence.parameter(0) ?? 0)
    case (nil, "K"): eraseLine(sequence.parameter(0) ?? 0)
    case (nil, "m"): style.apply(sequence.parameters)
    case ("?", "h"): for mode in sequence.parameters { set(mode, on: true) }
    case ("?", "l"): for mode in sequence.parameters { set(mode, on: false) }
    default: unknownSequences.append(sequence.text)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: grid.erase(row: cursorRow, cursorColumn..<columns)
    case 1: grid.erase(row: cursorRow, 0..<cursorColumn + 1)
    default: grid.erase(row: cursorRow, 0..<columns)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let erased =
      switch part {
      case 0: cursorRow + 1..<rows
      case 1: 0..<cursorRow
      default: 0..<rows
      }
    for row in erased { grid.erase(row: row, 0..<columns) }
  }

  private mutating func set(_ mode: Int?, on: Bool) {
    switch mode {
    case 25: isCursorVisible = on
    case 1049: useAlternateScreen(on)
    case 2004: isBracketedPasteOn = on
    default: unknownSequences.append("[?\(mode.map(String.init) ?? "")\(on ? "h" : "l")")
    }
  }

  private mutating func useAlternateScreen(_ on: Bool) {
    guard on != isAlternateScreen else { return }
    isAlternateScreen = on
    if on {
      mainScreen = (grid, cursorRow, cursorColumn)
      grid = ScreenGrid(columns: columns, rows: rows)
    } else if let main = mainScreen {
      grid = main.grid
      moveCursor(row: main.row, column: main.column)
      mainScreen = nil
    }
  }
}
