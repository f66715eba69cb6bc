import Administration
import Arguments
import Dates
import Files
import Instruments
import JSON
import PersonalReports
import Records
import Rendering
import Scoring
import Sealing
import Terminal
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One check from its first question to its result, from the command line or from the home menu.
struct CheckRun {
  let instrument: Instrument
  let definition: [UInt8]
  private let context: Context
  private let contacts: [Contact]
  private let isPlain: Bool
  private let isJSON: Bool
  private let showsTrace: Bool

  /// Reads everything that could be wrong before the first question is asked.
  init(_ id: String, _ context: Context, isPlain: Bool = false, isJSON: Bool = false, showsTrace: Bool = false) throws(Failure) {
    do {
      (instrument, definition) = try context.library.definition(id)
    } catch {
      throw Failure(error)
    }
    guard instrument.rights.allowsAdministration else { throw Self.notLicensed(instrument) }
    contacts = try OrganisationContacts.read(context)
    self.context = context
    self.isPlain = isPlain
    self.isJSON = isJSON
    self.showsTrace = showsTrace
    // Answers are in this process from here on, whether they are kept or not.
    _ = ProcessHardening.apply()
  }

  /// Asks, shows the result, and gives it; leaving is an outcome of its own.
  @discardableResult
  func take(keeper: CheckKeeper?) throws(Failure) -> ScoringResult {
    let outcome = try administer(keeper: keeper)
    guard outcome.end == .finished else {
      throw keeper?.farewell(outcome) ?? Failure(.suspended, PrivateWording.nothingKept, in: outcome.language)
    }
    return try finish(outcome, keeper: keeper)
  }

  /// The check that a prepared sheet amounts to.
  func prepared(_ path: String) throws(Failure) -> AdministrationOutcome {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: PreparedSheet.limit)
    } catch {
      throw Failure(error)
    }
    switch PreparedSheet.session(bytes, instrument: instrument, language: context.language) {
    case .success(let session): return AdministrationOutcome(session: session, end: .finished, language: context.language)
    case .failure(let faults):
      throw Failure(
        .badData,
        faults.all.map { fault in
          let place = "\(path.displayedPath):\(fault.position.line):\(fault.position.column)"
          return Phrase(en: "\(place): \(fault.message.en)", kk: "\(place): \(fault.message.kk)", ru: "\(place): \(fault.message.ru)")
        })
    }
  }

  /// Scores a finished check, keeps the result, and shows it. What cannot be kept is shown all the same.
  @discardableResult
  func finish(_ outcome: AdministrationOutcome, keeper: CheckKeeper?) throws(Failure) -> ScoringResult {
    let plan = ScoringPlan(instrument)
    let answers = outcome.session.countingAnswers
    let sheet = AnswerSheet(answers.mapValues(\.answer), instrument: instrument)
    let result = plan.result(sheet)
    let taken = Timestamp.now
    var earlier: [String: HistoryPoint] = [:]
    var notKept: Failure?
    do {
      earlier = try keeper?.earlier(than: taken) ?? [:]
      try keeper?.finish(outcome, result: result, taken: taken)
    } catch {
      notKept = error
    }
    let traces = showsTrace ? plan.trace(sheet) : nil
    let note = CarelessNote(CarelessSigns(answers: answers, instrument: instrument))?.text(outcome.language)
    if isJSON {
      // Spelled out, because a bare nil would be the JSON value null.
      let answersOfUnscored: JSONValue? = instrument.scales.isEmpty ? .some(PreparedSheet.answers(outcome.session)) : .none
      let document = ResultDocument(result: result, earlier: earlier, taken: taken, language: outcome.language)
      try context.print(document.json(trace: traces, answers: answersOfUnscored, notes: [note].compactMap { $0 }).text() + "\n")
    } else {
      try context.print(lines(result, earlier: earlier, answered: answers.count, language: outcome.language))
      if let note { try context.print(note.wrapped(to: context.textWidth - 1).map { StyledLine(" " + $0) } + [""]) }
      if let traces { try context.print(TraceReport(traces: traces, language: outcome.language).lines()) }
    }
    if let notKept { throw notKept }
    return result
  }

  private func lines(_ result: ScoringResult, earlier: [String: HistoryPoint], answered: Int, language: InterfaceLanguage) -> [StyledLine] {
    if instrument.scales.isEmpty { return ThanksReport(answered: answered, language: language).lines() }
    return ResultReport(
      result: result, earlier: earlier, contacts: contacts, language: language, appearance: context.appearance,
      columns: TerminalSize.ofStandardOutput.columns
    ).lines()
  }

  private func administer(keeper: CheckKeeper?) throws(Failure) -> AdministrationOutcome {
    let session = try keeper?.begin(dialog: PassphraseDialog(language: context.language)) ?? AdministrationSession(instrument: instrument)
    let keeping = keeper.map { keeper in SessionKeeping(notice: PrivateWording.kept) { keeper.save($0, language: $1) } } ?? .none
    guard !isPlain, context.capabilities.canDrawScreen else { return try administerPlainly(session, keeping: keeping) }
    do {
      let terminal = try TerminalSession.open(appearance: context.appearance)
      defer { terminal.close() }
      var administrator = ScreenAdministrator(
        screen: terminal, appearance: context.appearance, session: session, language: context.language, keeping: keeping)
      return try administrator.run()
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
  }

  private func administerPlainly(_ session: AdministrationSession, keeping: SessionKeeping) throws(Failure) -> AdministrationOutcome {
    let stream = conversation
    // Asked now, because one that has gone no longer says that it was one.
    let isTerminal = stream.isTerminal
    do {
      let input = try LineInput()
      defer { input.close() }
      var administrator = PlainAdministrator(input: input, session: session, language: context.language, keeping: keeping) { try stream.write($0) }
      let outcome = try administrator.run()
      // Who left may have done so by closing the window, which then takes no farewell.
      if outcome.end == .finished { try stream.write("\n") } else { try? stream.write("\n") }
      return outcome
    } catch FileError.inputOutput(_, EIO) where isTerminal {
      // The window was closed while something was written: leaving as well, and nobody is there to be told that what was answered is kept.
      throw Failure(.suspended, [])
    } catch let error as FileError {
      throw Failure(error)
    } catch let error as TerminalError {
      throw Failure(.inputOutput, error.phrase)
    } catch {
      preconditionFailure("plain administration throws errors of files and terminals")
    }
  }

  /// Where questions are written: beside the result, but never into JSON or into a file while somebody sits at the terminal.
  private var conversation: StandardStream {
    let output = StandardStream.standardOutput
    if isJSON { return .standardError }
    return !output.isTerminal && StandardStream.standardError.isTerminal ? .standardError : output
  }

  private static func notLicensed(_ instrument: Instrument) -> Failure {
    Failure(
      .refused,
      Phrase(
        en:
          "“\(instrument.id)” may be used only with a licence of \(instrument.rights.holder). Who holds one writes \"licenceConfirmed\": true into \"rights\" of the file.",
        kk:
          "«\(instrument.id)» сауалнамасын тек \(instrument.rights.holder) лицензиясымен қолдануға болады. Лицензиясы бар адам файлдың \"rights\" бөліміне \"licenceConfirmed\": true деп жазады.",
        ru:
          "«\(instrument.id)» можно использовать только с лицензией правообладателя (\(instrument.rights.holder)). У кого она есть, пишет в \"rights\" файла \"licenceConfirmed\": true."
      ))
  }
}
