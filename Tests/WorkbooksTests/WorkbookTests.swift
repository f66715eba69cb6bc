import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Workbooks as programs that we did not write read them.
@Suite struct WorkbookTests {
  private static let hostile = [
    "=cmd|' /C calc'!A1", "+1", "-1", "@SUM(1)", "\tx", "two\nlines", "_x0041_", "bell \u{7} & <b>", "  spaces  ", "é", "e\u{301}", "Ақтөбе", "👩‍🔧",
  ]

  static func sample() throws -> Workbook {
    let rows: [[WorkbookCell]] =
      [[.text("Unit", .heading), .text("Mean", .heading), .text("Share", .heading), .text("Day", .heading), .text("Change", .heading)]]
      + hostile.enumerated().map { index, text in
        [
          .text(text), .number(24.5 + Double(index), .decimals(1)), .number(35, .percent), .day(daysSinceEpoch: 20_818 + index),
          index == 0 ? .text("withheld", .quiet) : .number(Double(index) - 3.25, .signed(2)),
        ]
      }
    return try Workbook(
      title: "A <title> & more", language: "en",
      sheets: [
        Worksheet(title: "Qажу: /бірінші/", widths: [30, 9, 9, 12, 9], rows: rows, frozenRows: 1, frozenColumns: 1, hasFilter: true),
        Worksheet(
          title: "it's", widths: [60], rows: [[.text("Notes", .title)], [.text("A long line.", .note)], [], [.day(daysSinceEpoch: -25_508)]]),
      ])
  }

  private static let script = PythonScript(
    """
    import io, json, sys, warnings
    import openpyxl
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
    sheet = book.worksheets[0]
    def cell(c):
        return [c.data_type, c.value.isoformat() if c.is_date else c.value, c.number_format, bool(c.quotePrefix)]
    print(json.dumps({
        "names": book.sheetnames, "title": book.properties.title, "creator": book.properties.creator, "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref, "titles": sheet.print_title_rows, "width": sheet.column_dimensions["A"].width,
        "landscape": sheet.page_setup.orientation, "rows": [[cell(c) for c in row] for row in sheet.iter_rows()],
        "other": [[cell(c) for c in row] for row in book.worksheets[1].iter_rows()],
        "active": book.active.title}))
    """, modules: ["openpyxl"])

  private struct Cell: Decodable, Equatable {
    let type: String
    let text: String?
    let number: Double?
    let format: String
    let isLiteral: Bool

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      type = try list.decode(String.self)
      if type == "n" {
        number = try list.decodeIfPresent(Double.self)
        text = nil
      } else {
        text = try list.decode(String.self)
        number = nil
      }
      format = try list.decode(String.self)
      isLiteral = try list.decode(Bool.self)
    }
  }

  private struct Seen: Decodable {
    let names: [String]
    let title: String
    let creator: String
    let frozen: String
    let filter: String
    let titles: String
    let width: Double
    let landscape: String
    let rows: [[Cell]]
    let other: [[Cell]]
    let active: String
  }

  @Test(.enabled(if: PythonScript.canImport("openpyxl"), "no python3 here can import openpyxl"))
  func `openpyxl finds texts, numbers and days with their types, and the head of the table frozen`() throws {
    let seen = try JSONDecoder().decode(Seen.self, from: Data(Self.script.run(input: Self.sample().bytes())))
    #expect(seen.names == ["Qажу- -бірінші-", "it's"] && seen.active == seen.names[0])
    #expect(seen.title == "A <title> & more" && seen.creator == "Tynys" && seen.landscape == "landscape")
    #expect(seen.frozen == "B2" && seen.filter == "A1:E14" && seen.titles.replacingOccurrences(of: "$", with: "") == "1:1" && seen.width == 30)
    #expect(seen.rows.count == 14)
    for (index, (text, row)) in zip(Self.hostile, seen.rows.dropFirst()).enumerated() {
      // openpyxl leaves the codes for control characters as they are written; LibreOffice takes them back.
      #expect(row[0].type == "s" && row[0].text == text.replacingOccurrences(of: "\u{7}", with: "_x0007_"), "\(text)")
      #expect(row[0].isLiteral == (index < 5), "\(text)")
      #expect(row[1].number == 24.5 + Double(index) && row[1].format == "0.0")
      #expect(row[2].number == 35 && row[2].format == "0\" %\"")
      #expect(row[3].type == "d" && row[3].text?.hasPrefix(index == 0 ? "2026-12-31" : "2027-01-") == true)
      if index == 0 {
        #expect(row[4].text == "withheld")
      } else {
        #expect(row[4].number == Double(index) - 3.25 && row[4].format == "+0.00;−0.00;0.00")
      }
    }
    #expect(seen.other.first?.first?.text == "Notes" && seen.other[3][0].text?.hasPrefix("1900-03-01") == true)
  }

  @Test(.enabled(if: LibreOffice.isHere, "LibreOffice is not here"))
  func `LibreOffice opens it and shows what was written`() throws {
    let table = try LibreOffice.commaSeparated(Self.sample().bytes())
    #expect(table.hasPrefix("Unit,Mean,Share,Day,Change\n=cmd|' /C calc'!A1,24.5,35 %,2026-12-31,withheld\n+1,25.5,35 %,2027-01-01,−2.25\n"))
    #expect(table.contains("\"two\nlines\",") && table.contains("_x0041_,") && table.contains("  spaces  ,") && table.contains("👩‍🔧,"))
    #expect(table.contains(",+8.75\n"))
  }

  @Test func `the same sheets give the same bytes`() throws {
    let bytes = try Self.sample().bytes()
    #expect(try Self.sample().bytes() == bytes && bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }
}
