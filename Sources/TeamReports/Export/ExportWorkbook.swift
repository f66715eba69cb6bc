import Dates
import JSON
import Releases
import Wording
public import Workbooks

/// The table as a workbook (.xlsx): a sheet for each scale, and one that says what the figures are and are not.
///
/// Numbers and days have their types, so that a reader can calculate with them; a withheld cell is a word and never a number.
public struct ExportWorkbook: Sendable {
  private let table: ExportTable
  private let headers: ExportHeaders

  public init(_ table: ExportTable, headers: ExportHeaders = .localised) {
    self.table = table
    self.headers = headers
  }

  /// The file.
  ///
  /// - Throws: `WorkbookFault` where there are more rows than a sheet can have.
  public func bytes() throws(WorkbookFault) -> [UInt8] {
    let sheets = table.scales.map(sheet)
    return try Workbook(title: table.title, language: table.language.rawValue, sheets: sheets + [notes]).bytes()
  }

  private func sheet(_ scale: ExportScale) -> Worksheet {
    let columns = ExportColumn.ofSheet(scale, table)
    let decimals = scale.decimals
    let head = columns.map { WorkbookCell.text(headers == .machine ? $0.name : $0.heading, .heading) }
    let rows = scale.rows.map { row in columns.map { cell($0.value(row, scale), decimals: decimals) } }
    return Worksheet(
      title: scale.labels.title(ofScale: scale.scale.id).text, widths: columns.map(\.width), rows: [head] + rows, frozenRows: 1, frozenColumns: 1,
      hasFilter: true)
  }

  private func cell(_ value: ExportValue, decimals: Int) -> WorkbookCell {
    switch value {
    case .empty: .empty
    case .text(let text): .text(text)
    case .count(let count): .number(Double(count), .decimals(0))
    case .percent(let percent): .number(Double(percent), .percent)
    case .figure(let figure): .number(figure.double, .decimals(decimals))
    case .difference(let difference): .number(difference.double, .signed(decimals))
    // Programs do not agree on days before March 1900.
    case .day(let day): day.year > 1900 ? .day(daysSinceEpoch: day.daysSinceEpoch) : .text(day.description)
    case .word(let word): .text(headers == .machine ? word.rawValue : word.phrase(table.language), word.isState ? .plain : .quiet)
    }
  }

  private var notes: Worksheet {
    let language = table.language
    let sentences = ExportNotes(table: table).sentences.map { [WorkbookCell.text($0, .note)] }
    let rows =
      [[.text(table.title, .title)], []] + sentences + part(ExportWording.rounds, rounds) + part(ExportWording.scales, scales)
      + part(ExportWording.columns, columns)
    return Worksheet(title: ExportWording.notes(language), widths: [36, 24, 18, 20, 20, 24], rows: rows)
  }

  private func part(_ title: Phrase, _ rows: [[WorkbookCell]]) -> [[WorkbookCell]] { [[], [.text(title(table.language), .title)]] + rows }

  private var rounds: [[WorkbookCell]] {
    let head = heading(
      ExportColumnWording.round, ExportColumnWording.published, ExportColumnWording.instrument, ExportColumnWording.version,
      ExportColumnWording.minimumGroup)
    return [head]
      + table.series.flatMap { series in
        series.rounds.map { round in
          let release = round.release
          let values: [ExportValue] = [
            .text(round.name), .day(round.published), .text(series.instrument), .text(release.instrument.version),
            .count(release.policy.minimumGroup),
          ]
          return values.map { cell($0, decimals: 0) }
        }
      }
  }

  private var scales: [[WorkbookCell]] {
    let head = heading(
      ExportColumnWording.scaleTitle, ExportColumnWording.scale, ExportColumnWording.instrument, ExportColumnWording.scaleMinimum,
      ExportColumnWording.scaleMaximum, ExportColumnWording.worse)
    return [head]
      + table.scales.map { scale in
        let range = scale.scale.range
        let values: [ExportValue] = [
          .text(scale.labels.title(ofScale: scale.scale.id).text), .text(scale.scale.id), .text(scale.instrument), .figure(range.lowerBound),
          .figure(range.upperBound), .word(ExportWord(scale.scale.worse)),
        ]
        return values.map { cell($0, decimals: 0) }
      }
  }

  /// The names under which other programs know the columns of the sheets.
  private var columns: [[WorkbookCell]] {
    var seen: Set<String> = []
    let all = table.scales.flatMap { ExportColumn.ofSheet($0, table) }.filter { seen.insert($0.name).inserted }
    return [heading(ExportWording.columnHeading, ExportWording.columnName)] + all.map { [.text($0.heading), .text($0.name)] }
  }

  private func heading(_ phrases: Phrase...) -> [WorkbookCell] { phrases.map { .text($0(table.language), .heading) } }
}

extension ExportWord {
  /// Whether the word is what the column is about, and does not stand in for a figure.
  fileprivate var isState: Bool {
    switch self {
    case .published, .everybody, .sliceClass, .notStated, .higher, .lower: true
    default: false
    }
  }
}
