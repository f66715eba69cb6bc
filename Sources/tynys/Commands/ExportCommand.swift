import Arguments
import Files
import Instruments
import JSON
import Releases
import Sealing
import TeamReports
import Wording
import Workbooks

/// `tynys export`: all that releases publish as one table, for HR.
enum ExportCommand {
  enum Format: String, CaseIterable {
    case csv
    case json
    case html
    case xlsx
  }

  static let headers = ExportHeaders.allCases.map(\.rawValue)

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    // The parser has checked that a format is given and is one of these.
    guard let format = invocation.value(of: "format").flatMap(Format.init) else { preconditionFailure("the table requires a format") }
    let paths = invocation.operands(named: "release")
    let output = invocation.value(of: "output").flatMap { $0 == "-" ? nil : $0 }
    try check(invocation, format, output: output, paths: paths)
    let chain = try ReleaseFiles.chain(paths)
    let table: ExportTable
    do {
      table = try ExportTable(
        chain, instrument: invocation.value(of: "instrument"), definitions: definitions(of: chain, context), language: context.language)
    } catch {
      throw Failure(error)
    }
    for notice in table.notices { context.say(notice.message) }
    try write(bytes(table, format, invocation), to: output, context)
    return .done
  }

  private static func check(_ invocation: Invocation, _ format: Format, output: String?, paths: [String]) throws(Failure) {
    if invocation.flag("bom"), format != .csv { throw Failure(.usage, ExportCommandWording.markWithoutValues) }
    if invocation.value(of: "headers") != nil, format != .csv, format != .xlsx { throw Failure(.usage, ExportCommandWording.headersWithoutTable) }
    if format == .xlsx, output == nil, StandardStream.standardOutput.isTerminal { throw Failure(.usage, ExportCommandWording.workbookOnTerminal) }
    // A folder of releases may hold the file as well: no table is called like a release.
    if let output, paths.contains(output) || output.hasSuffix(ReleaseFiles.suffix) {
      throw Failure(.usage, ExportCommandWording.overRelease(output.displayedPath))
    }
  }

  /// The questionnaires of the releases that are on this machine and sound.
  private static func definitions(of chain: ReleaseChain, _ context: Context) -> [ExportDefinition] {
    ExportTable.instruments(of: chain).compactMap { id in
      guard let found = try? context.library.definition(id) else { return nil }
      return ExportDefinition(instrument: found.instrument, digest: Digest.blake2b(found.bytes))
    }
  }

  private static func bytes(_ table: ExportTable, _ format: Format, _ invocation: Invocation) throws(Failure) -> [UInt8] {
    let headers = invocation.value(of: "headers").flatMap(ExportHeaders.init)
    switch format {
    case .csv: return ExportSpreadsheet(table, headers: headers ?? .machine).bytes(marksByteOrder: invocation.flag("bom"))
    case .json: return Array((ExportDocument(table).json().text() + "\n").utf8)
    case .html: return Array(ExportPage(table).html().utf8)
    case .xlsx:
      do {
        return try ExportWorkbook(table, headers: headers ?? .localised).bytes()
      } catch {
        throw Failure(.refused, ExportCommandWording.tooMuch(error))
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String?, _ context: Context) throws(Failure) {
    do {
      guard let path else { return try StandardStream.standardOutput.write(bytes) }
      // As public as the releases it is made of.
      try AtomicFile.write(bytes, to: path, mode: 0o644)
      context.say(RecordWording.written(path.displayedPath))
    } catch {
      throw Failure(error)
    }
  }
}
