import Administration
import Arguments
import Dates
import Files
import Instruments
import JSON
import PersonalReports
import Rendering
import Scoring
import Terminal
import Wording

/// `tynys check`: asks the items (or reads a prepared sheet), scores, and shows what the answers say.
enum CheckCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id") else { preconditionFailure("the table asks for an id") }
    let instrument = try context.instrument(id)
    guard instrument.rights.allowsAdministration else { throw notLicensed(instrument) }
    let contacts = try OrganisationContacts.read(context)
    let outcome: AdministrationOutcome
    if let path = invocation.value(of: "answers") {
      outcome = try prepared(path, instrument, context)
    } else {
      outcome = try administer(instrument, invocation, context)
    }
    guard outcome.end == .finished else { throw Failure(.suspended, nothingKept, in: outcome.language) }
    try report(outcome, contacts: contacts, invocation: invocation, context: context)
    return .done
  }

  private static func prepared(_ path: String, _ instrument: Instrument, _ context: Context) throws(Failure) -> AdministrationOutcome {
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

  private static func administer(_ instrument: Instrument, _ invocation: Invocation, _ context: Context) throws(Failure) -> AdministrationOutcome {
    let session = AdministrationSession(instrument: instrument)
    if !invocation.flag("plain"), context.capabilities.canDrawScreen {
      do {
        let terminal = try TerminalSession.open(appearance: context.appearance)
        defer { terminal.close() }
        var administrator = ScreenAdministrator(screen: terminal, appearance: context.appearance, session: session, language: context.language)
        return try administrator.run()
      } catch {
        throw Failure(.inputOutput, error.phrase)
      }
    }
    return try administerPlainly(session, invocation, context)
  }

  private static func administerPlainly(
    _ session: AdministrationSession, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> AdministrationOutcome {
    let stream = conversation(invocation)
    do {
      let input = try LineInput()
      defer { input.close() }
      var administrator = PlainAdministrator(input: input, session: session, language: context.language) { try stream.write($0) }
      let outcome = try administrator.run()
      // Who left may have done so by closing the window, which then takes no farewell.
      if outcome.end == .finished { try stream.write("\n") } else { try? stream.write("\n") }
      return outcome
    } catch let error as FileError {
      throw Failure(error)
    } catch let error as TerminalError {
      throw Failure(.inputOutput, error.phrase)
    } catch {
      preconditionFailure("plain administration throws errors of files and terminals")
    }
  }

  /// Where questions are written: beside the result, but never into JSON or into a file while somebody sits at the terminal.
  private static func conversation(_ invocation: Invocation) -> StandardStream {
    let output = StandardStream.standardOutput
    if invocation.flag("json") { return .standardError }
    return !output.isTerminal && StandardStream.standardError.isTerminal ? .standardError : output
  }

  private static func report(
    _ outcome: AdministrationOutcome, contacts: [Contact], invocation: Invocation, context: Context
  ) throws(Failure) {
    let instrument = outcome.session.instrument
    let plan = ScoringPlan(instrument)
    let answers = outcome.session.countingAnswers
    let sheet = AnswerSheet(answers.mapValues(\.answer), instrument: instrument)
    let result = plan.result(sheet)
    let traces = invocation.flag("trace") ? plan.trace(sheet) : nil
    if invocation.flag("json") {
      // Spelled out, because a bare nil would be the JSON value null.
      let answersOfUnscored: JSONValue? = instrument.scales.isEmpty ? .some(PreparedSheet.answers(outcome.session)) : .none
      let document = ResultDocument(result: result, taken: .now, language: outcome.language)
      try context.print(document.json(trace: traces, answers: answersOfUnscored).text() + "\n")
      return
    }
    let columns = TerminalSize.ofStandardOutput.columns
    if instrument.scales.isEmpty {
      try context.print(ThanksReport(answered: answers.count, language: outcome.language).lines())
    } else {
      let report = ResultReport(
        result: result, contacts: contacts, language: outcome.language, appearance: context.appearance, columns: columns)
      try context.print(report.lines())
    }
    if let traces { try context.print(TraceReport(traces: traces, language: outcome.language).lines()) }
  }

  private static let nothingKept = Phrase(
    en: "The check was left. Nothing was kept.", kk: "Тексеру тоқтатылды. Ештеңе сақталған жоқ.", ru: "Проверка прервана. Ничего не сохранено.")

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
