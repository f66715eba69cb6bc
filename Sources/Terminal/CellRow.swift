import Rendering
import Wording

/// One line of a screen as the terminal holds it: a cell for every column, a wide character taking two.
struct CellRow {
  /// One column: a character with its style, or the second half of the wide character before it.
  struct Cell: Hashable {
    /// `nil` for the second half of a wide character.
    let character: Character?
    let style: Style

    static let blank = Cell(character: " ", style: .plain)
  }

  private(set) var cells: [Cell] = []

  /// The cells of `line`, clipped to `columns` and without what takes no column of its own (control characters among it).
  ///
  /// Styles that look the same become the same: colours the terminal does not show, and a space that is not reversed.
  init(_ line: StyledLine, columns: Int, appearance: Appearance) {
    cells.reserveCapacity(columns)
    for span in line.spans {
      var style = appearance.styles ? span.style : .plain
      if !appearance.colors { style.color = nil }
      for character in span.text {
        let width = character.displayWidth
        guard width > 0, !character.breaksLines else { continue }
        guard cells.count + width <= columns else { return }
        let isBlank = character == " " && !style.isReversed
        cells.append(isBlank ? .blank : Cell(character: character, style: style))
        if width == 2 { cells.append(Cell(character: nil, style: style)) }
      }
    }
  }

  /// The cell in `column`; beyond the text all is blank.
  subscript(column: Int) -> Cell {
    column < cells.count ? cells[column] : .blank
  }

  /// Columns up to the last one that is not blank.
  var usedColumns: Int {
    (cells.lastIndex { $0 != .blank } ?? -1) + 1
  }

  /// The stretches below `limit` in which this row differs from `other`; stretches that lie closer together than `gap` are one.
  func differences(from other: CellRow, below limit: Int, joiningGapsBelow gap: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for column in 0..<limit where self[column] != other[column] {
      if let last = ranges.last, column - last.upperBound < gap {
        ranges[ranges.count - 1] = last.lowerBound..<column + 1
      } else {
        ranges.append(column..<column + 1)
      }
    }
    return ranges
  }
}

extension Character {
  /// Line and paragraph separators, which Unicode does not count among the control characters.
  fileprivate var breaksLines: Bool { self == "\u{2028}" || self == "\u{2029}" }

  /// Whether terminals disagree on the columns it takes: emoji put together from several scalars.
  var hasDoubtfulWidth: Bool { displayWidth == 2 && unicodeScalars.count > 1 }
}
