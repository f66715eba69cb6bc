extension Worksheet {
  /// The part of the archive that holds the sheet.
  ///
  /// - Parameter strings: takes up the sheet's texts.
  func xml(_ strings: inout SharedStrings) -> [UInt8] {
    var xml: [UInt8] = []
    xml += opening.utf8
    for (index, cells) in rows.enumerated() {
      let height = RowHeight.of(cells, widths: widths, spansAll: spansAll(cells)).map { " ht=\"\(Self.number($0))\" customHeight=\"1\"" }
      xml += "<row r=\"\(index + 1)\"\(height ?? "")>".utf8
      for (column, cell) in cells.enumerated() { Self.write(cell, CellReference.text(row: index, column: column), &strings, to: &xml) }
      xml += "</row>".utf8
    }
    xml += closing.utf8
    return xml
  }

  private var lastCell: String { CellReference.text(row: max(0, rows.count - 1), column: max(0, columnCount - 1)) }

  private var opening: String {
    let columns = widths.enumerated().map { "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\(Self.number($1))\" customWidth=\"1\"/>" }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
      <dimension ref="A1:\(lastCell)"/><sheetViews><sheetView workbookViewId="0">\(pane)</sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="15"/>\(columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>")<sheetData>
      """
  }

  private var pane: String {
    if frozenRows == 0, frozenColumns == 0 { return "" }
    let region = frozenRows == 0 ? "topRight" : frozenColumns == 0 ? "bottomLeft" : "bottomRight"
    let splits = (frozenColumns > 0 ? " xSplit=\"\(frozenColumns)\"" : "") + (frozenRows > 0 ? " ySplit=\"\(frozenRows)\"" : "")
    let corner = CellReference.text(row: frozenRows, column: frozenColumns)
    return "<pane\(splits) topLeftCell=\"\(corner)\" activePane=\"\(region)\" state=\"frozen\"/><selection pane=\"\(region)\"/>"
  }

  /// A4 across, as wide as the page and as long as it needs; the foot tells sheet and page.
  private var closing: String {
    """
    </sheetData>\(hasFilter ? "<autoFilter ref=\"\(filterRange)\"/>" : "")\(merges)\
    <pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
    <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>\
    <headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>
    """
  }

  /// A note that is alone in its row stands over all columns.
  private func spansAll(_ cells: [WorkbookCell]) -> Bool {
    guard cells.count == 1, case .text(_, .note) = cells[0] else { return false }
    return columnCount > 1
  }

  private var merges: String {
    let last = CellReference.letters(max(0, columnCount - 1))
    let ranges = rows.indices.filter { spansAll(rows[$0]) }.map { "<mergeCell ref=\"A\($0 + 1):\(last)\($0 + 1)\"/>" }
    return ranges.isEmpty ? "" : "<mergeCells count=\"\(ranges.count)\">\(ranges.joined())</mergeCells>"
  }

  private var filterRange: String { "\(CellReference.text(row: frozenRows - 1, column: 0)):\(lastCell)" }

  /// Where the buttons of the filter and the repeated rows are, as names of the workbook.
  func definedNames(sheet name: String, number: Int) -> String {
    let quoted = XMLText.attribute("'" + name.replacingApostrophes + "'!")
    func defined(_ kind: String, _ range: String, isHidden: Bool = false) -> String {
      "<definedName name=\"\(kind)\" localSheetId=\"\(number)\"\(isHidden ? " hidden=\"1\"" : "")>\(quoted)\(range)</definedName>"
    }
    let last = "$\(CellReference.letters(max(0, columnCount - 1)))$\(max(1, rows.count))"
    return (hasFilter ? defined("_xlnm._FilterDatabase", "$A$\(frozenRows):\(last)", isHidden: true) : "")
      + (frozenRows > 0 ? defined("_xlnm.Print_Titles", "$1:$\(frozenRows)") : "")
  }

  private static func write(_ cell: WorkbookCell, _ reference: String, _ strings: inout SharedStrings, to xml: inout [UInt8]) {
    let style = WorkbookStyle.index(of: cell)
    switch cell {
    case .empty: break
    case .text(let text, _): xml += "<c r=\"\(reference)\" s=\"\(style)\" t=\"s\"><v>\(strings.number(of: text))</v></c>".utf8
    case .number(let value, _): xml += "<c r=\"\(reference)\" s=\"\(style)\"><v>\(number(value))</v></c>".utf8
    case .day(let days):
      precondition(days >= WorkbookCell.firstDay, "spreadsheet programs do not agree on days before March 1900")
      xml += "<c r=\"\(reference)\" s=\"\(style)\"><v>\(days + 25_569)</v></c>".utf8
    }
  }

  /// The fewest digits that read back as the same number.
  private static func number(_ value: Double) -> String {
    precondition(value.isFinite, "a cell has no form for a number that is not finite")
    let text = (value + 0).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension String {
  /// Apostrophes twice, as a quoted name of a sheet wants them.
  fileprivate var replacingApostrophes: String { split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") }
}
