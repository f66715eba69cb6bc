import Arguments
import Bulk
import JSON

/// `tynys reliability`: how well the scales of a questionnaire measure in a file of answers.
enum ReliabilityCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let file = try AnswerFile(invocation, context)
    let table = try file.read(invocation) { plan, source, progress in
      try AnswerCollector(plan, isStrict: invocation.flag("strict")).run(source, progress: progress)
    }
    let scales = table.scales.map(ScaleReliability.init)
    if invocation.flag("json") {
      try context.print(ReliabilityDocument.json(table, scales, context.language).text() + "\n")
    } else {
      try context.print(ReliabilityReport(table, scales, language: context.language, width: context.textWidth).lines)
      file.tell(table.faults, of: table.rows)
    }
    // A scale of one item has a mean and no alpha; of too few rows there is neither.
    let isAnythingKnown = scales.contains { (try? $0.mean.get()) != nil }
    return isAnythingKnown ? .done : .refused
  }
}
