import Arguments
import Bulk
import CSV
import Files
import Instruments
import JSON
import Wording

/// `tynys score`: a file of answers in, the same file with scores out.
enum ScoreCommand {
  /// Faulty rows that are shown to a reader.
  private static let shown = 20

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id"), let path = invocation.operand("input") else { preconditionFailure("the table asks for both") }
    let instrument = try context.instrument(id)
    let options = try SheetOptions(invocation)
    let source = try SheetOptions.source(path)
    let progress = TableProgress(size: source.size, language: context.language)
    let report: ScoreReport
    do {
      let header = try CSVHeader.read(source, delimiter: options.delimiter)
      let plan = try SheetPlan(instrument, header: header, columns: options.columns, missing: options.missing)
      let scorer = try SheetScorer(plan, isStrict: invocation.flag("strict"))
      let output = try TableOutput(invocation)
      report = try scorer.run(source) { bytes, offset in
        try output.write(UnsafeRawBufferPointer(bytes))
        progress.show(offset)
      }
      progress.clear()
      try output.finish()
    } catch let stopped as SheetScorer.Stopped {
      progress.clear()
      let fault = stopped.fault
      throw Failure(.badData, TableWording.placed(path.displayedPath, fault.place, fault.columnName, fault.kind.message))
    } catch {
      progress.clear()
      throw Failure(reading: path, error)
    }
    if invocation.flag("json") {
      try context.print(ScoreDocument.json(report, instrument: instrument.description, context.language).text() + "\n")
    } else {
      tell(report, path: path, context)
    }
    return .done
  }

  private static func tell(_ report: ScoreReport, path: String, _ context: Context) {
    for fault in report.faults.first.prefix(shown) {
      context.say(TableWording.placed(path.displayedPath, fault.place, fault.columnName, fault.kind.message))
    }
    if report.faults.count > shown { context.say(TableWording.more(report.faults.count - shown)) }
    if report.faults.count > 0 { context.say(TableWording.unscored(report.faults.count, of: report.rows)) }
  }
}
