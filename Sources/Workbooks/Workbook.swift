/// A workbook in the format of Excel and LibreOffice (.xlsx, ECMA-376), written without either.
///
/// ```swift
/// let sheet = Worksheet(title: "Exhaustion", widths: [20, 8], rows: [[.text("Unit", .heading), .text("Mean", .heading)],
///   [.text("East"), .number(24.5, .decimals(1))]], frozenRows: 1)
/// let file = try Workbook(title: "Export", language: "en", sheets: [sheet]).bytes()
/// ```
///
/// The same sheets give the same bytes: there is no clock, no name of a person or machine, and no random number in it. A text is never a formula, and one
/// that begins like a formula is marked so that it stays text when somebody edits it.
public struct Workbook: Sendable {
  public let title: String
  /// A BCP 47 tag.
  public let language: String
  public let sheets: [Worksheet]
  /// What stands on the tabs, in the order of the sheets.
  public let sheetNames: [String]

  /// - Throws: the first limit of the format that a sheet does not keep.
  public init(title: String, language: String, sheets: [Worksheet]) throws(WorkbookFault) {
    if sheets.isEmpty { throw .noSheets }
    for sheet in sheets { try sheet.check() }
    self.title = title
    self.language = language
    self.sheets = sheets
    sheetNames = SheetName.unique(sheets.map(\.title))
  }

  /// The file.
  ///
  /// - Throws: `WorkbookFault.tooLarge`.
  public func bytes() throws(WorkbookFault) -> [UInt8] {
    var strings = SharedStrings()
    let parts = sheets.map { $0.xml(&strings) }
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", Self.packageRelations)
    archive.add("docProps/core.xml", properties)
    archive.add("xl/workbook.xml", book)
    archive.add("xl/_rels/workbook.xml.rels", bookRelations)
    archive.add("xl/styles.xml", WorkbookStyle.sheet)
    archive.add("xl/sharedStrings.xml", strings.xml)
    for (index, part) in parts.enumerated() { archive.add("xl/worksheets/sheet\(index + 1).xml", part) }
    guard let bytes = archive.bytes() else { throw .tooLarge }
    return bytes
  }
}
