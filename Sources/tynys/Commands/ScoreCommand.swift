import Arguments
import Bulk
import Instruments
import JSON

/// `tynys score`: a file of answers in, the same file with scores out.
enum ScoreCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let file = try AnswerFile(invocation, context)
    let report = try file.read(invocation) { plan, source, progress in
      let scorer = try SheetScorer(plan, isStrict: invocation.flag("strict"))
      let output = try TableOutput(invocation)
      let report = try scorer.run(source) { bytes, offset in
        try output.write(UnsafeRawBufferPointer(bytes))
        progress(offset)
      }
      try output.finish()
      return report
    }
    if invocation.flag("json") {
      try context.print(ScoreDocument.json(report, instrument: file.instrument.description, context.language).text() + "\n")
    } else {
      file.tell(report.faults, TableWording.unscored(report.faults.count, of: report.rows))
    }
    return .done
  }
}
