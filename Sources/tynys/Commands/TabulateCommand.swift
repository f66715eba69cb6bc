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

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let by = invocation.value(of: "by") else { preconditionFailure("the table asks for it") }
    let file = try AnswerFile(invocation, context)
    func groupColumns(_ header: CSVHeader) throws(Failure) -> [String] { try columns(by, header: header) }
    let table = try file.read(invocation, keyColumns: groupColumns) { plan, source, progress in
      let tabulator = try Tabulator(plan, minimumGroup: invocation.number(of: "minimum-group") ?? DisclosurePolicy.smallestMinimumGroup)
      return try tabulator.run(source, progress: progress)
    }
    if invocation.flag("json") {
      try context.print(GroupDocument.json(table, context.language).text() + "\n")
    } else {
      try context.print(GroupReport(table, language: context.language, width: context.textWidth).lines)
      file.tell(table.faults, of: table.rows)
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
}
