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
    let reader = HistoryReader(store: store, library: context.library)
    let (histories, damaged) = try reader.histories(of: invocation.operand("id"))
    if damaged > 0 { context.say(RecordWording.damaged(damaged)) }
    if let path = invocation.value(of: "html") {
      let page = HistoryPage(histories: histories, language: context.language, generated: Timestamp.now.localDay).html()
      try context.write(page, to: path)
    } else if invocation.flag("json") {
      try context.print(HistoryDocument(histories: histories, language: context.language).json().text() + "\n")
    } else if histories.isEmpty {
      try context.print(RecordWording.noResults(context.language) + "\n")
    } else {
      let report = HistoryReport(
        histories: histories, language: context.language, appearance: context.appearance, columns: TerminalSize.ofStandardOutput.columns)
      try context.print(report.lines())
    }
    return damaged > 0 ? .badData : .done
  }
}
