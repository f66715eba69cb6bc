import Wording

/// One place of an emulated screen.
struct ScreenCell: Sendable {
  struct Style: Sendable, Hashable {
    var isBold = false
    var isDim = false
    var isReversed = false
    /// The SGR parameter that set the colour.
    var color: Int?

    mutating func apply(_ parameters: [Int?]) {
      for parameter in parameters.isEmpty ? [0] : parameters {
        switch parameter ?? 0 {
        case 0: self = Style()
        case 1: isBold = true
        case 2: isDim = true
        case 7: isReversed = true
        case 22: (isBold, isDim) = (false, false)
        case 27: isReversed = false
        case 39: color = nil
        case let number where (30...37).contains(number) || (90...97).contains(number): color = number
        default: break
        }
      }
    }
  }

  /// `nil` in the second half of a wide character.
  var character: Character? = " "
  var style = Style()
}

/// The places of an emulated screen.
struct ScreenGrid: Sendable {
  private(set) var cells: [[ScreenCell]]
  private var columns: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: ScreenCell(), count: columns), count: rows)
  }

  subscript(row: Int, column: Int) -> ScreenCell { cells[row][column] }

  func text(row: Int) -> String {
    var text = String(cells[row].compactMap(\.character))
    while text.last == " " { text.removeLast() }
    return text
  }

  mutating func put(_ character: Character, width: Int, style: ScreenCell.Style, row: Int, column: Int) {
    for place in column..<min(column + width, columns) { separate(row: row, column: place) }
    cells[row][column] = ScreenCell(character: character, style: style)
    if width == 2, column + 1 < columns { cells[row][column + 1] = ScreenCell(character: nil, style: style) }
  }

  /// Adds `scalar` to the character that ends in `column`, if the two are one character that takes no further column.
  mutating func extend(row: Int, column: Int, with scalar: Unicode.Scalar) -> Bool {
    guard column >= 0 else { return false }
    let place = cells[row][column].character == nil && column > 0 ? column - 1 : column
    guard let character = cells[row][place].character else { return false }
    let joined = String(character) + String(scalar)
    guard joined.count == 1 else { return false }
    let wide = Character(joined)
    let style = cells[row][place].style
    if wide.displayWidth == character.displayWidth {
      cells[row][place].character = wide
    } else {
      put(wide, width: wide.displayWidth, style: style, row: row, column: place)
    }
    return true
  }

  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) {
      separate(row: row, column: column)
      cells[row][column] = ScreenCell()
    }
  }

  mutating func scrollUp() {
    cells.removeFirst()
    cells.append(Array(repeating: ScreenCell(), count: columns))
  }

  mutating func resize(columns newColumns: Int, rows: Int) {
    let blankRow = Array(repeating: ScreenCell(), count: newColumns)
    cells = cells.prefix(rows).map { Array(($0 + blankRow).prefix(newColumns)) }
    while cells.count < rows { cells.append(blankRow) }
    columns = newColumns
  }

  /// A wide character of which one half is overwritten loses the other half too.
  private mutating func separate(row: Int, column: Int) {
    if cells[row][column].character == nil {
      if column > 0 { cells[row][column - 1].character = " " }
      cells[row][column].character = " "
    } else if column + 1 < columns, cells[row][column + 1].character == nil {
      cells[row][column + 1].character = " "
    }
  }
}
