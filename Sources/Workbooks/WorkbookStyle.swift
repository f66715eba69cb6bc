/// The looks of all cells, in the order in which `xl/styles.xml` numbers them.
///
/// The table is the same in every workbook, so that what a sheet does not show leaves no trace in it.
enum WorkbookStyle {
  private enum Look: Hashable {
    /// A literal text begins like a formula and is marked as text that stays so when somebody edits the cell.
    case text(WorkbookCell.TextRole, isLiteral: Bool)
    case number(WorkbookCell.NumberForm)
    case day
  }

  private static let decimals = 0...6

  private static let looks: [Look] =
    [false, true].flatMap { isLiteral in WorkbookCell.TextRole.allCases.map { .text($0, isLiteral: isLiteral) } }
    + decimals.flatMap { [.number(.decimals($0)), .number(.signed($0))] } + [.number(.percent), .day]

  private static let indices = Dictionary(uniqueKeysWithValues: looks.enumerated().map { ($1, $0) })

  /// The number of the cell's look.
  static func index(of cell: WorkbookCell) -> Int {
    let look: Look =
      switch cell {
      case .empty: .text(.plain, isLiteral: false)
      case .text(let text, let role): .text(role, isLiteral: beginsLikeFormula(text))
      case .number(_, let form): .number(form)
      case .day: .day
      }
    guard let index = indices[look] else { preconditionFailure("a number has 0…6 decimals") }
    return index
  }

  /// The beginnings that some spreadsheet program takes for a formula, wide ones of East Asian writing among them (OWASP, CSV Injection).
  private static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first)
  }

  static var sheet: String {
    let formats = looks.enumerated().compactMap { index, look in
      format(look).map { "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(XMLText.attribute($0))\"/>" }
    }
    let cells = looks.enumerated().map { index, look in cell(look, format: format(look) == nil ? 0 : 164 + index) }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <numFmts count="\(formats.count)">\(formats.joined())</numFmts>\
      <fonts count="4">\(font(""))\(font("<b/>"))\(font("<b/>", size: 14))\(font("<i/>", colour: "FF5F6B70"))</fonts>\
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFE6EEF0"/><bgColor indexed="64"/></patternFill></fill></fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border><left/><right/><top/><bottom style="thin"><color rgb="FF5F6B70"/></bottom><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(cells.count)">\(cells.joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
  }

  private static func font(_ marks: String, size: Int = 11, colour: String = "FF000000") -> String {
    "<font>\(marks)<sz val=\"\(size)\"/><color rgb=\"\(colour)\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
  }

  private static func format(_ look: Look) -> String? {
    switch look {
    case .text: nil
    case .number(.decimals(let count)): digits(count)
    case .number(.signed(let count)): "+\(digits(count));\u{2212}\(digits(count));\(digits(count))"
    case .number(.percent): "0\" %\""
    case .day: "yyyy\\-mm\\-dd"
    }
  }

  private static func digits(_ count: Int) -> String { count == 0 ? "0" : "0." + String(repeating: "0", count: count) }

  private static func cell(_ look: Look, format: Int) -> String {
    guard case .text(let role, let isLiteral) = look else {
      return "<xf numFmtId=\"\(format)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    }
    let (font, fill, border) =
      switch role {
      case .plain, .note: (0, 0, 0)
      case .heading: (1, 2, 1)
      case .title: (2, 0, 0)
      case .quiet: (3, 0, 0)
      }
    let mark = isLiteral ? " quotePrefix=\"1\"" : ""
    let looks = "numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\"\(mark) applyFont=\"1\" applyFill=\"1\""
    switch role {
    case .heading: return aligned(looks + " applyBorder=\"1\"", "horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"")
    case .note: return aligned(looks, "vertical=\"top\" wrapText=\"1\"")
    case .quiet: return aligned(looks, "horizontal=\"right\" indent=\"1\"")
    // A step away from the number that may stand right before it.
    case .plain: return aligned(looks, "horizontal=\"left\" indent=\"1\"")
    case .title: return "<xf \(looks)/>"
    }
  }

  private static func aligned(_ looks: String, _ alignment: String) -> String {
    "<xf \(looks) applyAlignment=\"1\"><alignment \(alignment)/></xf>"
  }
}
