import Foundation
import JSON
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

/// The comma-separated values as Python's csv module reads them.
@Suite(.enabled(if: PythonScript.canImport(), "python3 is not here"))
struct ExportSpreadsheetTests {
  private static let script = PythonScript(
    """
    import csv, io, json, sys
    text = sys.stdin.buffer.read().decode("utf-8-sig")
    json.dump(list(csv.reader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
    """)

  static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try JSONDecoder().decode([[String]].self, from: Data(script.run(input: bytes)))
  }

  /// These names are a promise to other programs.
  private static let names = [
    "round", "published", "instrument", "version", "scale", "scale_title", "scale_minimum", "scale_maximum", "worse", "unit_id", "unit_path",
    "unit_level", "people", "slice", "slice_class", "status", "n", "mean", "sd", "interval_low", "interval_high", "percent_low", "percent_moderate",
    "percent_high", "previous_round", "change", "last_year_round", "year_on_year", "minimum_group", "organisation",
  ]

  @Test(arguments: InterfaceLanguage.allCases)
  func `names and figures are the same in every language, and only titles are words`(_ language: InterfaceLanguage) throws {
    let rows = try Self.rows(ExportSpreadsheet(ExportSample.table(language: language)).bytes())
    let english = try Self.rows(ExportSpreadsheet(ExportSample.table()).bytes())
    #expect(rows[0] == Self.names && rows.count == 1 + 96 * 3)
    for (row, other) in zip(rows, english) {
      #expect(row.count == Self.names.count)
      let differing = zip(Self.names, zip(row, other)).filter { $0.1.0 != $0.1.1 }.map(\.0)
      #expect(differing.isEmpty || differing == ["scale_title"])
    }
  }

  @Test func `no figure is empty: what is missing is a word`() throws {
    for headers in ExportHeaders.allCases {
      let rows = try Self.rows(ExportSpreadsheet(ExportSample.table(language: .kk), headers: headers).bytes())
      for row in rows.dropFirst() {
        for (name, field) in zip(Self.names, row) where !["slice", "slice_class"].contains(name) { #expect(!field.isEmpty, "\(name)") }
      }
    }
  }

  @Test func `every figure is the number that the release publishes`() throws {
    let table = try ExportSample.table()
    let rows = try Self.rows(ExportSpreadsheet(table).bytes()).dropFirst()
    for (fields, (row, _)) in zip(rows, table.scales.flatMap { scale in scale.rows.map { ($0, scale) } }) {
      let found = Dictionary(uniqueKeysWithValues: zip(Self.names, fields))
      #expect(found["round"] == row.round.name && found["unit_id"] == row.unit.id && found["scale"] == row.scale.id)
      guard let figures = row.cell.figures else { continue }
      #expect(found["n"] == String(figures.n) && found["mean"] == figures.mean.text)
      #expect(found["sd"] == figures.sd?.text ?? "not_given" && found["interval_low"] == figures.interval?.lowerBound.text)
      switch figures.bands["high"] {
      case .percent(let percent): #expect(found["percent_high"] == String(percent))
      case .word(let word): #expect(found["percent_high"] == word.rawValue)
      case nil: Issue.record("a published cell has all bands")
      }
    }
  }

  @Test func `a name like a formula is made harmless, and a negative number stays one`() throws {
    let rows = try Self.rows(ExportSpreadsheet(ExportSample.table()).bytes())
    let paths = Set(rows.map { $0[10] })
    #expect(paths.contains("'" + SampleOrganisation.formula) && !paths.contains(SampleOrganisation.formula))
    #expect(rows.dropFirst().joined().allSatisfy { !$0.hasPrefix("=") && !$0.hasPrefix("@") && !$0.hasPrefix("+") })
    let negative = rows.dropFirst().map { $0[25] }.filter { $0.hasPrefix("-") }
    #expect(negative.count > 10 && negative.allSatisfy { Double($0) != nil })
  }

  @Test func `lines end as RFC 4180 says, and the mark stands only where it is asked for`() throws {
    let table = try ExportSample.table()
    let plain = ExportSpreadsheet(table).bytes()
    let marked = ExportSpreadsheet(table).bytes(marksByteOrder: true)
    #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
    #expect(plain.filter { $0 == 0x0A }.count == plain.filter { $0 == 0x0D }.count)
    #expect(plain.suffix(2) == [0x0D, 0x0A])
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `with words for heads no stable name or English word is left in Kazakh and Russian`(_ language: InterfaceLanguage) throws {
    let rows = try Self.rows(ExportSpreadsheet(ExportSample.table(language: language), headers: .localised).bytes())
    #expect(Set(rows[0]).count == Self.names.count && rows[0].allSatisfy { !$0.contains("_") })
    let words = ExportWord.allCases.map { language == .en ? "\u{0}" : $0.rawValue }
    for row in rows.dropFirst() { #expect(Set(row).isDisjoint(with: words.filter { !["some", "most"].contains($0) || language != .en })) }
    #expect(rows.dropFirst().contains { $0.contains(ExportWord.withheld.phrase(language)) })
  }
}
