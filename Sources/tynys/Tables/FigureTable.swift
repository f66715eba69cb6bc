import Rendering
import Wording

/// A table of figures with a name before each row: names to the left, figures to the right, nothing wider than asked.
///
/// ```swift
/// FigureTable(heads: ["n", "mean"], rows: [.init("e1", ["74", "2.73"])]).lines(width: 80)
/// ```
///
/// Heads break at spaces where they are wider than their figures, long names go on in the next line; where even that does not fit, each row is written as a
/// list of its figures.
struct FigureTable {
  struct Row {
    let name: String
    let cells: [String]
    /// Columns by which the name is indented.
    let indent: Int
    /// Stands in the place of all figures where there are none.
    let remark: String

    init(_ name: String, _ cells: [String], indent: Int = 0) {
      (self.name, self.cells, self.indent, remark) = (name, cells, indent, "")
    }

    /// A row without figures, and why.
    init(_ name: String, remark: String, indent: Int = 0) {
      (self.name, cells, self.indent, self.remark) = (name, [], indent, remark)
    }
  }

  private static let gap = 2
  private static let narrowestName = 10

  /// Above the names; may be empty.
  let nameHead: String
  let heads: [String]
  let rows: [Row]
  /// Columns before everything.
  let margin: Int

  init(nameHead: String = "", heads: [String], rows: [Row], margin: Int = 2) {
    (self.nameHead, self.heads, self.rows, self.margin) = (nameHead, heads, rows, margin)
  }

  /// - Parameter width: columns of a line, margin included.
  func lines(width: Int) -> [StyledLine] {
    let cellWidths = heads.indices.map { column in rows.map { $0.cells.isEmpty ? 0 : $0.cells[column].displayWidth }.max() ?? 0 }
    let natural = zip(heads, cellWidths).map { max($0.displayWidth, $1) }
    let least = zip(heads, cellWidths).map { head, cells in max(cells, head.split(separator: " ").map(\.displayWidth).max() ?? 0) }
    let name = max(nameHead.displayWidth, rows.map { $0.indent + $0.name.displayWidth }.max() ?? 0)
    for widths in [natural, least] {
      let room = width - margin - widths.reduce(0) { $0 + $1 + Self.gap }
      if room >= name || (widths == least && room >= min(name, Self.narrowestName)) { return table(widths, nameWidth: min(name, room)) }
    }
    return list(width: width)
  }

  private func table(_ widths: [Int], nameWidth: Int) -> [StyledLine] {
    let headLines = zip(heads, widths).map { $0.wrapped(to: max(2, $1)) }
    let height = headLines.map(\.count).max() ?? 1
    var lines = (0..<height).map { line in
      // Short heads stand right above their figures.
      let cells = zip(headLines, widths).map { head, width in
        (line < height - head.count ? "" : head[line - height + head.count]).leftPadded(to: width)
      }
      return StyledLine(joined(line == height - 1 ? nameHead.padded(to: nameWidth) : "".padded(to: nameWidth), cells), .dim)
    }
    for row in rows {
      let names = row.name.wrapped(to: max(2, nameWidth - row.indent)).map { String(repeating: " ", count: row.indent) + $0 }
      let cells = zip(row.cells, widths).map { $0.leftPadded(to: $1) }
      let line = joined(names[0].padded(to: row.remark.isEmpty && cells.isEmpty ? 0 : nameWidth), cells)
      let gap = String(repeating: " ", count: max(0, margin + nameWidth + Self.gap - line.displayWidth))
      lines.append(row.remark.isEmpty ? StyledLine(line) : StyledLine(line + gap) + StyledLine(row.remark, .dim))
      lines += names.dropFirst().map { StyledLine(String(repeating: " ", count: margin) + $0) }
    }
    return lines
  }

  private func joined(_ name: String, _ cells: [String]) -> String {
    let line = String(repeating: " ", count: margin) + name + cells.map { String(repeating: " ", count: Self.gap) + $0 }.joined()
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func list(width: Int) -> [StyledLine] {
    rows.flatMap { row in
      let space = String(repeating: " ", count: margin + row.indent)
      let room = max(2, width - margin - row.indent)
      let names = row.name.wrapped(to: room).map { StyledLine(space + $0) }
      let remarks = row.remark.isEmpty ? [] : row.remark.wrapped(to: max(2, room - 2)).map { StyledLine(space + "  ") + StyledLine($0, .dim) }
      return names + remarks
        + zip(heads, row.cells).filter { !$0.1.isEmpty }.flatMap { head, cell in
          "\(head): \(cell)".wrapped(to: max(2, room - 2)).map { StyledLine(space + "  " + $0) }
        }
    }
  }
}
