import Arguments
import Bulk
import CSV
import JSON
import Rendering
import Wording

/// `tynys compare`: how groups differ, how the same people changed, and which factors go with a scale.
enum CompareCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let request = try ComparisonRequest(invocation)
    let file = try AnswerFile(invocation, context)
    switch request.way {
    case .groups(let column): return try groups(column, request, file, invocation, context)
    case .waves(let waves, let pair): return try self.waves(waves, pair, request, file, invocation, context)
    case .factors(let list, let categories): return try factors(list, categories, request, file, invocation, context)
    }
  }

  private static func groups(
    _ column: String, _ request: ComparisonRequest, _ file: AnswerFile, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ExitStatus {
    let keys = { (_: CSVHeader) in [column] }
    let comparison = try file.read(invocation, keyColumns: keys) { plan, source, progress in
      try GroupComparer(plan, minimumGroup: request.minimumGroup, notStated: request.notStated).run(source, progress: progress)
    }
    try show(
      invocation, context, json: GroupComparisonDocument.json(comparison, context.language),
      lines: GroupComparisonReport(comparison, language: context.language, width: context.textWidth).lines)
    if !invocation.flag("json") { file.tell(comparison.faults, of: comparison.rows) }
    return end(comparison.testedScales > 0, CompareWording.noGroups(request.minimumGroup), context)
  }

  private static func waves(
    _ waves: ComparisonRequest.Waves, _ pair: String, _ request: ComparisonRequest, _ file: AnswerFile, _ invocation: Invocation,
    _ context: Context
  ) throws(Failure) -> ExitStatus {
    let reader = WaveReader(file.instrument, notStated: request.notStated)
    var files = [file]
    switch waves {
    case .column(let column, let chosen):
      let keys = { (_: CSVHeader) in [column, pair] }
      try file.read(invocation, keyColumns: keys) { plan, source, progress in
        try located(file.path) { try reader.read(plan, source, waves: chosen, progress: progress) }
      }
    case .file(let path):
      files.append(AnswerFile(file.instrument, path: path, context))
      let keys = { (_: CSVHeader) in [pair] }
      for file in files {
        try file.read(invocation, keyColumns: keys) { plan, source, progress in
          try located(file.path) { try reader.read(plan, source, as: file.path, progress: progress) }
        }
      }
    }
    let comparison = reader.comparison(minimumGroup: request.minimumGroup)
    try show(
      invocation, context, json: WaveComparisonDocument.json(comparison, context.language),
      lines: WaveComparisonReport(comparison, language: context.language, width: context.textWidth).lines)
    if !invocation.flag("json") {
      for (place, file) in files.enumerated() { file.tell(comparison.faults[place], of: comparison.rows[place]) }
    }
    return end(comparison.testedScales > 0, CompareWording.noPairs(request.minimumGroup), context)
  }

  private static func factors(
    _ list: String, _ categories: String?, _ request: ComparisonRequest, _ file: AnswerFile, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ExitStatus {
    let keys = { (header: CSVHeader) in try ComparisonRequest.columns(list, header: header) }
    let comparison = try file.read(invocation, keyColumns: keys) { plan, source, progress in
      let names = plan.keyColumns.map { plan.header.names[$0] }
      let named = try categories.map { try ComparisonRequest.columns($0, header: plan.header) } ?? []
      if let stranger = named.first(where: { !names.contains($0) }) { throw Failure(.usage, CompareWording.noFactor(stranger)) }
      let reader = FactorReader(plan, categories: Set(named), notStated: request.notStated)
      return try located(file.path) {
        try reader.read(source, progress: progress)
        return try reader.comparison(minimumGroup: request.minimumGroup)
      }
    }
    try show(
      invocation, context, json: FactorComparisonDocument.json(comparison, context.language),
      lines: FactorComparisonReport(comparison, language: context.language, width: context.textWidth).lines)
    if !invocation.flag("json") { file.tell(comparison.faults, of: comparison.rows) }
    return end(comparison.testedScales > 0, CompareWording.noFactors(request.minimumGroup), context)
  }

  private static func show(
    _ invocation: Invocation, _ context: Context, json: @autoclosure () -> JSONValue, lines: @autoclosure () -> [StyledLine]
  ) throws(Failure) {
    if invocation.flag("json") { try context.print(json().text() + "\n") } else { try context.print(lines()) }
  }

  private static func end(_ isDone: Bool, _ refusal: Phrase, _ context: Context) -> ExitStatus {
    if isDone { return .done }
    context.say(refusal)
    return .refused
  }

  /// Names the file that cannot be compared.
  private static func located<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as ComparisonFault {
      let (path, message) = (path.displayedPath, fault.message)
      throw Failure(
        .badData, Phrase(en: "\(path): \(message.en)", kk: "\(path): \(message.kk)", ru: "\(path): \(message.ru)"))
    }
  }
}
