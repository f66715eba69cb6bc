import Arguments
import Bulk
import CSV
import DisclosureControl
import Instruments
import JSON
import Wording

/// `tynys tabulate`: groups of a file and their scores, as far as no person shows through.
enum TabulateCommand {
  private static let mostColumns = 3
  /// Faulty rows that are shown to a reader.
  private static let shown = 20

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id"), let path = invocation.operand("input"), let by = invocation.value(of: "by") else {
      preconditionFailure("the table asks for these")
    }
    let instrument = try context.instrument(id)
    let options = try SheetOptions(invocation)
    let source = try SheetOptions.source(path)
    let progress = TableProgress(size: source.size, language: context.language)
    let table: GroupTable
    do {
      let header = try CSVHeader.read(source, delimiter: options.delimiter)
      let plan = try SheetPlan(
        instrument, header: header, columns: options.columns, missing: options.missing, keyColumns: try columns(by, header: header))
      let tabulator = try Tabulator(plan, minimumGroup: invocation.number(of: "minimum-group") ?? DisclosurePolicy.smallestMinimumGroup)
      table = try tabulator.run(source) { progress.show($0) }
      progress.clear()
    } catch let error as TooManyKeys {
      progress.clear()
      throw Failure(.badData, GroupWording.tooManyGroups(error.limit))
    } catch let error as GroupFault {
      progress.clear()
      throw Failure(.badData, GroupWording.notUTF8(TextSafety.visible(error.column)))
    } catch is InputFault {
      progress.clear()
      throw Failure(.badData, GroupWording.unusableScales)
    } catch {
      progress.clear()
      throw Failure(reading: path, error)
    }
    if invocation.flag("json") {
      try context.print(GroupDocument.json(table, context.language).text() + "\n")
    } else {
      try context.print(GroupReport(table, language: context.language).lines)
      tell(table, path: path, context)
    }
    return table.groups.contains { $0.figures.contains { $0 != nil } } ? .done : .refused
  }

  /// A name with a comma in it is meant as one where the file has it.
  private static func columns(_ by: String, header: CSVHeader) throws(Failure) -> [String] {
    if header.names.contains(by) { return [by] }
    let columns = by.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if columns.contains(where: \.isEmpty) || columns.count > mostColumns {
      throw Failure(.usage, GroupWording.columns(TextSafety.visible(by), most: mostColumns))
    }
    return columns
  }

  private static func tell(_ table: GroupTable, path: String, _ context: Context) {
    for fault in table.faults.first.prefix(shown) {
      context.say(TableWording.placed(path.displayedPath, fault.place, fault.columnName, fault.kind.message))
    }
    if table.faults.count > shown { context.say(TableWording.more(table.faults.count - shown)) }
    if table.faults.count > 0 { context.say(TableWording.unscored(table.faults.count, of: table.rows)) }
  }
}
