import Arguments
import CSV
import Files
import Instruments
import JSON
import Rounds
import Wording

/// `tynys keeper import`: sheets from elsewhere into an open round, all of them or none.
extension KeeperCommand {
  /// Rejected rows that are shown to a reader.
  private static let shown = 20

  static func importFile(_ invocation: Invocation, _ context: Context) throws -> ExitStatus {
    guard let round = invocation.operand("round"), let path = invocation.operand("input"), let unitColumn = invocation.value(of: "unit-column")
    else { preconditionFailure("the table asks for a round, a file and a column") }
    let options = try SheetOptions(invocation)
    let settings = ImportSettings(
      unitColumn: unitColumn, sliceColumns: try sliceColumns(invocation), columns: options.columns, missing: options.missing,
      delimiter: options.delimiter, skipsFaulty: invocation.flag("skip-faulty"), addsToEarlier: invocation.flag("add"))
    // Before the passphrase is asked for and the store is opened.
    let source = try SheetOptions.source(path)
    let store = try store(invocation, context)
    let report: FileImportReport
    do {
      report = try store.importFile(round: round, source, settings)
    } catch {
      throw Failure(error, path: path)
    }
    if invocation.flag("json") {
      try context.print(json(report, context.language).text() + "\n")
    } else {
      for rejection in report.rejections.prefix(shown) {
        let place = CSVPlace(line: rejection.line, column: nil, offset: 0)
        try context.print(TableWording.placed(path.displayedPath, place, rejection.column, rejection.reason.message))
      }
      if report.rejected > shown { try context.print(TableWording.more(report.rejected - shown)) }
      try context.print(ImportWording.outcome(report))
    }
    return report.imported > 0 ? .done : .badData
  }

  private static func sliceColumns(_ invocation: Invocation) throws(Failure) -> [String: String] {
    var columns: [String: String] = [:]
    for text in invocation.values(of: "slice-column") {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex, text.index(after: equals) < text.endIndex else {
        throw Failure(.usage, ImportWording.sliceColumnShape(TextSafety.visible(text)))
      }
      let name = String(text[..<equals])
      if columns.updateValue(String(text[text.index(after: equals)...]), forKey: name) != nil {
        throw Failure(.usage, ImportWording.sliceTwice(TextSafety.visible(name)))
      }
    }
    return columns
  }

  private static func json(_ report: FileImportReport, _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("status", .string(report.imported > 0 ? "imported" : "refused")), JSONMember("imported", .integer(report.imported)),
      JSONMember("accepted", .integer(report.accepted)), JSONMember("rejected", .integer(report.rejected)),
      JSONMember("imported_earlier", .integer(report.earlier)),
      JSONMember(
        "rejections",
        .array(
          report.rejections.map {
            .object([
              JSONMember("line", .integer($0.line)), JSONMember("column", JSONValue($0.column)),
              JSONMember("reason", .string($0.reason.message(language))),
            ])
          })),
    ])
  }
}

extension Failure {
  /// Why a file could not be imported as a whole.
  fileprivate init(_ error: FileImportError, path: String) {
    switch error {
    case .round(let error): self.init(error)
    case .mapping(let fault): self.init(fault)
    case .file(let fault): self.init(reading: path, fault)
    case .unreadable(let code): self.init(FileError(reading: path, code: code))
    case .importedEarlier: self.init(.refused, [error.message].compactMap { $0 })
    case .unknownSlice: self.init(.usage, [error.message].compactMap { $0 })
    case .tooManyUnits: self.init(.badData, [error.message].compactMap { $0 })
    }
  }
}
