/// The parts of the archive that tie the sheets together.
extension Workbook {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  var contentTypes: String {
    func part(_ name: String, _ type: String) -> String { "<Override PartName=\"\(name)\" ContentType=\"\(type)+xml\"/>" }
    return Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties") + part("/xl/workbook.xml", "\(Self.types).sheet.main")
      + part("/xl/styles.xml", "\(Self.types).styles") + part("/xl/sharedStrings.xml", "\(Self.types).sharedStrings")
      + sheets.indices.map { part("/xl/worksheets/sheet\($0 + 1).xml", "\(Self.types).worksheet") }.joined() + "</Types>"
  }

  static let packageRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"

  /// What the file says about itself; no author but the program, and no date.
  var properties: String {
    Self.declaration + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:creator>Tynys</dc:creator><dc:language>\(XMLText.attribute(language))</dc:language>"
      + "<dc:title>\(XMLText.attribute(title))</dc:title></cp:coreProperties>"
  }

  var book: String {
    let list = sheetNames.enumerated().map { "<sheet name=\"\(XMLText.attribute($1))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }
    let names = sheets.indices.map { sheets[$0].definedNames(sheet: sheetNames[$0], number: $0) }.joined()
    return Self.declaration + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(Self.office)\">"
      + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>\(list.joined())</sheets>"
      + (names.isEmpty ? "" : "<definedNames>\(names)</definedNames>") + "</workbook>"
  }

  var bookRelations: String {
    func relation(_ number: Int, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"rId\(number)\" Type=\"\(Self.office)/\(type)\" Target=\"\(target)\"/>"
    }
    return Self.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + sheets.indices.map { relation($0 + 1, "worksheet", "worksheets/sheet\($0 + 1).xml") }.joined()
      + relation(sheets.count + 1, "styles", "styles.xml") + relation(sheets.count + 2, "sharedStrings", "sharedStrings.xml") + "</Relationships>"
  }
}
