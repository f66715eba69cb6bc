import Arguments
import Bulk
import Files
import Instruments
import JSON
import Wording

/// `tynys norms`: a file of answers in, norms, percentiles and local bands for the questionnaire's definition out.
enum NormsCommand {
  private static let shownFaults = 3

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id") else { preconditionFailure("the table asks for it") }
    let definition = try context.definition(id)
    let request = try NormRequest(invocation, instrument: definition.instrument, today: context.today)
    let file = try AnswerFile(invocation, context)
    if let out = invocation.value(of: "out"), out == file.path, out != "-" {
      throw Failure(.usage, NormsWording.overInput(out.displayedPath))
    }
    let table = try file.read(invocation) { plan, source, progress in try AnswerCollector(plan).run(source, progress: progress) }
    let fragment = NormFragment(table, request)
    // The whole definition is made even where only a part of it is wanted: what fits nowhere is not written.
    let merged = fragment.isEmpty ? nil : try merge(fragment, request, into: definition.bytes)
    if invocation.flag("json") { try context.print(NormDocument.json(fragment, table, request, context.language).text() + "\n") }
    if !invocation.flag("json") { tell(fragment, table, request, file, context) }
    guard let merged else {
      context.say(NormsWording.nothing)
      return .refused
    }
    let isWritten = try write(request.isMerged ? merged : Array((fragment.json.text() + "\n").utf8), invocation, context)
    if isWritten, request.isMerged { context.say(NormsWording.newVersion(table.instrument.id, table.instrument.version, request.version)) }
    return .done
  }

  private static func merge(_ fragment: NormFragment, _ request: NormRequest, into bytes: [UInt8]) throws(Failure) -> [UInt8] {
    do throws(DefinitionMerge.Failure) {
      return try DefinitionMerge(version: request.version, scales: fragment.changes).applied(to: bytes).bytes
    } catch {
      switch error {
      case .tooLarge(let limit): throw Failure(.refused, NormsWording.tooLarge(limit))
      case .faulty(let findings):
        let faults = findings.prefix(shownFaults).map { finding in
          Phrase(
            en: "\(finding.path): \(finding.fault.message.en)", kk: "\(finding.path): \(finding.fault.message.kk)",
            ru: "\(finding.path): \(finding.fault.message.ru)")
        }
        // A scale may be full of norms already; anything else would be a mistake of ours.
        let isFull = findings.allSatisfy { if case .tooMany = $0.fault { true } else { false } }
        throw Failure(isFull ? .refused : .internalFault, [NormsWording.wouldBeFaulty] + faults)
      }
    }
  }

  private static func tell(_ fragment: NormFragment, _ table: AnswerTable, _ request: NormRequest, _ file: AnswerFile, _ context: Context) {
    file.tell(table.faults, of: table.rows)
    for part in fragment.parts {
      if part.counts.incomplete > 0 { context.say(NormsWording.incomplete(part.scale, part.counts.incomplete)) }
      switch part.norms {
      case .failure(let gap): context.say(NormsWording.leftOut(part.scale, gap.message))
      case .success(let norms): for sentence in sentences(part, norms) { context.say(sentence) }
      }
    }
    let replaced = fragment.parts.filter { part in (try? part.norms.get()) != nil && part.scale.norms.contains { $0.id == request.id } }
    if !replaced.isEmpty { context.say(NormsWording.replaced(request.id, replaced.map(\.scale))) }
  }

  private static func sentences(_ part: NormFragment.Part, _ norms: ScaleNorms) -> [Phrase] {
    let scale = part.scale
    var sentences = [NormsWording.figures(norms)]
    if case .failure(let gap) = norms.alpha { sentences.append(NormsWording.noAlpha(scale, gap.message(scale.keys.map(\.item)))) }
    switch (norms.percentiles, part.bands) {
    case (.failure(let gap), .failure(.gap(let other))) where gap == other:
      return sentences + [NormsWording.neitherPercentilesNorBands(scale, gap.message)]
    case (.failure(let gap), _): sentences.append(NormsWording.noPercentiles(scale, gap.message))
    case (.success, _): break
    }
    switch part.bands {
    case .success(let bands): sentences.append(NormsWording.bands(scale, bands.map(\.from)))
    case .failure(.asked): break
    case .failure(.gap(let gap)): sentences.append(NormsWording.keptBands(scale, gap.message))
    case .failure(.spokenOf(let band)): sentences.append(NormsWording.keptBands(scale, NormsWording.spokenOf(band)))
    }
    return sentences
  }

  /// - Returns: whether it went anywhere; with `--json` and no file it does not.
  private static func write(_ bytes: [UInt8], _ invocation: Invocation, _ context: Context) throws(Failure) -> Bool {
    do {
      if let path = invocation.value(of: "out"), path != "-" {
        // Norms are there to be read by everybody who uses the definition.
        try AtomicFile.write(bytes, to: path, mode: 0o644)
        context.say(RecordWording.written(path.displayedPath))
        return true
      }
      if invocation.flag("json") { return false }
      try StandardStream.standardOutput.write(bytes)
      return true
    } catch {
      throw Failure(error)
    }
  }
}
