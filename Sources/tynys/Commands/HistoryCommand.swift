import Arguments
import Dates
import Files
import Instruments
import JSON
import PersonalReports
import Records
import Rendering
import Terminal
import Wording

/// `tynys history`: what the worker's own results say over time.
enum HistoryCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let store = try RecordAccess(invocation, context).open()
    guard invocation.value(of: "html") != nil || invocation.flag("json") else { return try show(store, of: invocation.operand("id"), context) }
    let reader = HistoryReader(store: store, library: context.library)
    let (histories, damaged) = try reader.histories(of: invocation.operand("id"))
    if damaged > 0 { context.say(RecordWording.damaged(damaged)) }
    if let path = invocation.value(of: "html") {
      let page = HistoryPage(histories: histories, language: context.language, generated: Timestamp.now.localDay).html()
      try context.write(page, to: path)
    } else {
      try context.print(HistoryDocument(histories: histories, language: context.language).json().text() + "\n")
    }
    return damaged > 0 ? .badData : .done
  }

  /// The history in the terminal.
  static func show(_ store: RecordStore?, of id: String?, _ context: Context) throws(Failure) -> ExitStatus {
    guard let store else { throw Failure(.notFound, PrivateWording.noRecords) }
    let (histories, damaged) = try HistoryReader(store: store, library: context.library).histories(of: id)
    if damaged > 0 { context.say(RecordWording.damaged(damaged)) }
    if histories.isEmpty {
      try context.print(RecordWording.noResults)
    } else {
      let report = HistoryReport(
        histories: histories, language: context.language, appearance: context.appearance, columns: TerminalSize.ofStandardOutput.columns)
      try context.print(report.lines())
    }
    return damaged > 0 ? .badData : .done
  }
}
