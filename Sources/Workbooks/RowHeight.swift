/// How high a row must be for the lines that its texts break into.
///
/// Excel finds this out itself, other programs do not, and none does for a text over several columns; so it is estimated: letters of a usual text are about
/// as wide as digits, by which the widths of columns are counted, and bold ones a fifth wider.
enum RowHeight {
  /// In points, of a line of 11 points.
  static let line = 15.0

  /// In points; `nil` where one line is enough, as it is in every row without headings and notes.
  ///
  /// - Parameters:
  ///   - cells: of the row.
  ///   - widths: of the columns, in characters.
  ///   - spansAll: whether the row's one text has the width of the whole sheet.
  static func of(_ cells: [WorkbookCell], widths: [Double], spansAll: Bool) -> Double? {
    let lines = cells.enumerated().map { column, cell in
      guard case .text(let text, let role) = cell, role == .heading || role == .note else { return 1 }
      let width = spansAll ? widths.reduce(0, +) : column < widths.count ? widths[column] : defaultWidth
      return Self.lines(text, room: role == .heading ? (width - 2) / 1.2 : width - 1)
    }
    let most = lines.max() ?? 1
    return most > 1 ? Double(most) * line : nil
  }

  private static let defaultWidth = 8.43

  /// Lines of a text that breaks between words; a word longer than the room breaks as well.
  static func lines(_ text: String, room: Double) -> Int {
    let room = max(1, Int(room))
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var (lines, used) = (1, 0)
      for word in paragraph.split(separator: " ") {
        let needed = used == 0 ? word.count : used + 1 + word.count
        if needed <= room {
          used = needed
        } else {
          lines += (used == 0 ? 0 : 1) + (word.count - 1) / room
          used = (word.count - 1) % room + 1
        }
      }
      return lines
    }.reduce(0, +)
  }
}
