import Testing

@testable import Workbooks

@Suite struct WorksheetTests {
  private static func fault(_ rows: [[WorkbookCell]]) -> WorkbookFault? {
    do {
      _ = try Workbook(title: "t", language: "en", sheets: [Worksheet(title: "s", widths: [], rows: rows)])
      return nil
    } catch {
      return error
    }
  }

  @Test func `what the format would cut is refused, and what just fits is not`() {
    let row: [WorkbookCell] = [.empty]
    #expect(Self.fault(Array(repeating: row, count: Worksheet.rowLimit)) == nil)
    #expect(
      Self.fault(Array(repeating: row, count: Worksheet.rowLimit + 1))
        == .tooManyRows(sheet: "s", rows: Worksheet.rowLimit + 1, limit: Worksheet.rowLimit))
    #expect(Self.fault([Array(repeating: .empty, count: Worksheet.columnLimit)]) == nil)
    #expect(
      Self.fault([Array(repeating: .empty, count: Worksheet.columnLimit + 1)])
        == .tooManyColumns(sheet: "s", columns: Worksheet.columnLimit + 1, limit: Worksheet.columnLimit))
    let text = String(repeating: "ә", count: Worksheet.textLimit)
    #expect(Self.fault([[.text(text)]]) == nil)
    #expect(Self.fault([[.empty, .text(text + "x")]]) == .textTooLong(sheet: "s", row: 1, column: 2, limit: Worksheet.textLimit))
    #expect(throws: WorkbookFault.noSheets) { try Workbook(title: "t", language: "en", sheets: []) }
  }
}
