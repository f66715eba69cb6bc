import Foundation
import JSON
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// The workbook as openpyxl and LibreOffice open it.
@Suite struct ExportWorkbookTests {
  private static let script = PythonScript(
    """
    import datetime, io, json, sys, warnings
    import openpyxl
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
    def cell(c):
        return {"type": c.data_type, "text": None if c.value is None else str(c.value), "literal": bool(c.quotePrefix)}
    json.dump([{"title": s.title, "frozen": s.freeze_panes, "filter": s.auto_filter.ref,
                "rows": [[cell(c) for c in row] for row in s.iter_rows()]} for s in book], sys.stdout)
    """, modules: ["openpyxl"])

  private struct Sheet: Decodable {
    struct Cell: Decodable {
      let type: String
      let text: String?
      let literal: Bool
    }
    let title: String
    let frozen: String?
    let filter: String?
    let rows: [[Cell]]
  }

  private static func sheets(_ table: ExportTable, headers: ExportHeaders = .localised) throws -> [Sheet] {
    try JSONDecoder().decode([Sheet].self, from: Data(script.run(input: ExportWorkbook(table, headers: headers).bytes())))
  }

  @Test(.enabled(if: PythonScript.canImport("openpyxl"), "no python3 here can import openpyxl"), arguments: InterfaceLanguage.allCases)
  func `openpyxl finds a sheet for each scale with its head frozen, and the notes`(_ language: InterfaceLanguage) throws {
    let table = try ExportSample.table(language: language)
    let sheets = try Self.sheets(table)
    #expect(sheets.count == 4 && sheets.last?.title == ExportWording.notes(language))
    for (sheet, scale) in zip(sheets, table.scales) {
      #expect(sheet.frozen == "B2" && sheet.filter == "A1:V97" && sheet.rows.count == 97)
      #expect(sheet.rows[0].map(\.text) == ExportColumn.ofSheet(scale, table).map(\.heading))
    }
    let notes = try #require(sheets.last).rows.flatMap { $0.compactMap(\.text) }
    for sentence in [ExportWording.groups, ExportWording.withheld, ExportWording.rounding, ExportWording.shares] {
      #expect(notes.contains(sentence(language)))
    }
    #expect(notes.contains("percent_high") && notes.contains("2026-Q4") && notes.contains { $0.contains("CC-BY-4.0") })
  }

  @Test(.enabled(if: PythonScript.canImport("openpyxl"), "no python3 here can import openpyxl"))
  func `every cell has its type: figures are numbers, days are days, and what is missing is a word`() throws {
    let table = try ExportSample.table()
    let sheets = try Self.sheets(table, headers: .machine)
    for (sheet, scale) in zip(sheets, table.scales) {
      let names = sheet.rows[0].compactMap(\.text)
      for (cells, row) in zip(sheet.rows.dropFirst(), scale.rows) {
        let found = Dictionary(uniqueKeysWithValues: zip(names, cells))
        #expect(found["published"]?.type == "d" && found["published"]?.text == "\(row.round.published) 00:00:00")
        #expect(found["status"]?.text == ExportWord(row.cell).rawValue)
        for name in ["n", "mean", "interval_low", "interval_high"] {
          #expect(found[name]?.type == (row.cell.figures == nil ? "s" : "n"), "\(name)")
          if row.cell.figures == nil { #expect(found[name]?.text == "withheld") }
        }
        if let figures = row.cell.figures {
          #expect(found["mean"]?.text.flatMap(Double.init) == figures.mean.double && found["n"]?.text == String(figures.n))
          #expect(found["sd"]?.type == (figures.sd == nil ? "s" : "n"))
        }
        if case .difference(let difference) = row.previous.outcome {
          #expect(found["change"]?.type == "n" && found["change"]?.text.flatMap(Double.init) == difference.double)
        }
        #expect(found["unit_path"]?.literal == (row.unit.id == "night") && found["unit_path"]?.type == "s")
      }
    }
  }

  @Test(.enabled(if: LibreOffice.isHere, "LibreOffice is not here"))
  func `LibreOffice opens it and shows figures and words`() throws {
    let lines = try LibreOffice.commaSeparated(ExportWorkbook(ExportSample.table(language: .ru)).bytes()).split(separator: "\n")
    #expect(lines.count == 97 && lines[0].hasPrefix("Подразделение,О ком,Разрез,Категория,Раунд,Дата публикации,Состояние,Число людей (n)"))
    #expect(lines.contains { $0.hasPrefix("=cmd|' /C calc'!A1,все,,,2026-Q4,2026-12-31,опубликовано,12,") })
    #expect(lines.contains { $0.hasPrefix("Батыс бөлімі/1-топ,все,,,2026-Q4,2026-12-31,скрыто,скрыто,скрыто,скрыто,") })
  }
}
