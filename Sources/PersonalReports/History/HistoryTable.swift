import Dates
import Instruments
import Rendering
import Wording

/// The last results of a scale as a table that fits the terminal: date, score, band, interval.
struct HistoryTable {
  let history: ScaleHistory
  let language: InterfaceLanguage
  let width: Int

  /// Results that are listed.
  static let limit = 12

  func lines() -> [StyledLine] {
    let figures = HistoryFigures(scale: history.scale, language: language)
    let points = history.points.suffix(Self.limit)
    var columns = [
      Column(
        title: HistoryWording.date(language), cells: points.map { $0.taken.localDay.text(language) }, isNumber: false),
      Column(
        title: HistoryWording.score(language), cells: points.map { $0.score.map(figures.score) ?? "—" }, isNumber: true),
    ]
    if points.contains(where: { $0.interval != nil }) {
      columns.append(
        Column(
          title: figures.intervalTitle,
          cells: points.map { $0.interval.map(figures.interval) ?? "" }, isNumber: true))
    }
    columns.append(
      Column(
        title: figures.bandTitle,
        cells: points.map { point in
          point.score == nil ? "\(ReportWording.noScore(language)) (\(point.answered)/\(point.items))" : point.band.map(figures.band) ?? ""
        }, isNumber: false))
    let isMarked = columns.contains { $0.title.hasSuffix(HistoryFigures.mark) }
    return table(columns) + (isMarked ? [StyledLine("\(HistoryFigures.mark) \(ReportWording.provisionalWord(language))", .dim)] : []) + more
  }

  private struct Column {
    let title: String
    let cells: [String]
    let isNumber: Bool
    var width: Int { cells.map(\.displayWidth).max() ?? 0 }
  }

  /// Every column but the last is as wide as its figures and as the longest word of its title; the last takes what is left.
  private func table(_ columns: [Column]) -> [StyledLine] {
    let widths = columns.map { column in max(column.width, column.title.split(separator: " ").map(\.displayWidth).max() ?? 0) }
    let gap = widths.reduce(0, +) + 2 * (columns.count - 1) <= width ? 2 : 1
    let taken = widths.dropLast().reduce(0, +) + gap * (columns.count - 1)
    let room = Array(widths.dropLast()) + [max(4, width - taken)]
    var lines = row(columns.map(\.title), columns, room, gap: gap, style: .dim)
    for index in columns[0].cells.indices {
      lines += row(columns.map { $0.cells[index] }, columns, room, gap: gap, style: index == columns[0].cells.count - 1 ? .bold : .plain)
    }
    return lines
  }

  private func row(_ texts: [String], _ columns: [Column], _ widths: [Int], gap: Int, style: Style) -> [StyledLine] {
    let cells = zip(texts, widths).map { $0.wrapped(to: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (index, cell) in cells.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        text += columns[index].isNumber ? part.leftPadded(to: widths[index]) : index == cells.count - 1 ? part : part.padded(to: widths[index])
        if index < cells.count - 1 { text += String(repeating: " ", count: gap) }
      }
      while text.last == " " { text.removeLast() }
      return StyledLine(text, style)
    }
  }

  private var more: [StyledLine] {
    let count = history.points.count - Self.limit
    return count > 0 ? HistoryWording.notListed(count)(language).wrapped(to: width).map { StyledLine($0, .dim) } : []
  }
}
