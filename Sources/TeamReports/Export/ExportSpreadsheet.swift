import CSV
import Dates
import JSON
import Wording

/// The table as comma-separated values (RFC 4180), one line for each row of all scales.
///
/// Numbers have a point and no grouping, days are written 2026-12-31, and a missing figure is a word that says why (`withheld`, `not_given` …): an empty
/// field would be read as nothing, or as zero. A text that a spreadsheet program would take for a formula gets an apostrophe in front.
public struct ExportSpreadsheet: Sendable {
  private let table: ExportTable
  private let headers: ExportHeaders

  public init(_ table: ExportTable, headers: ExportHeaders = .machine) {
    self.table = table
    self.headers = headers
  }

  /// The file.
  ///
  /// - Parameter marksByteOrder: begins with the UTF-8 mark by which Excel knows that letters are not of the local code page.
  public func bytes(marksByteOrder: Bool = false) -> [UInt8] {
    let columns = ExportColumn.ofTable(table)
    var writer = RecordWriter(lineEnd: .carriageReturnLineFeed, marksByteOrder: marksByteOrder, neutralisesFormulas: true)
    writer.add(columns.map { headers == .machine ? $0.name : $0.heading })
    for scale in table.scales {
      for row in scale.rows { writer.add(columns.map { text($0.value(row, scale)) }) }
    }
    return writer.bytes
  }

  private func text(_ value: ExportValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .count(let count), .percent(let count): String(count)
    case .figure(let figure), .difference(let figure): figure.text
    case .day(let day): day.description
    case .word(let word): headers == .machine ? word.rawValue : word.phrase(table.language)
    }
  }
}
