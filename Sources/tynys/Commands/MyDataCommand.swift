import Arguments
import Dates
import Files
import Instruments
import JSON
import Records
import Scoring
import Sealing
import Wording

/// `tynys mydata`: what the worker may always do with what is theirs.
enum MyDataCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let access = try RecordAccess(invocation, context)
    do {
      switch invocation.path.last {
      case "export": try export(invocation, context, access)
      case "erase": try erase(invocation, context, access)
      case "backup": try backUp(invocation, context, access)
      case "restore": try restore(invocation, context, access)
      case "passphrase": try changePassphrase(invocation, context, access)
      case "rescore": try rescore(invocation, context, access)
      default: preconditionFailure("the table lets only known commands through")
      }
    } catch let error as RecordError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("records throw record errors")
    }
    return .done
  }

  private static func export(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    let store = try access.open()
    let (results, sessions) = (try store.results(), try store.sessions())
    let export = DataExport(results: results.elements, sessions: sessions.elements)
    let text = invocation.value(of: "format") == "csv" ? export.csv : export.json.text() + "\n"
    if let path = invocation.value(of: "output") { try context.write(text, to: path) } else { try context.print(text) }
    let damaged = results.damaged + sessions.damaged
    if damaged > 0 { throw Failure(.badData, RecordWording.damaged(damaged)) }
  }

  private static func erase(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    guard let text = invocation.operand("result") else {
      // Records too damaged to be told from something else can be erased all the same.
      if (try? access.state()) == .absent { throw Failure(.notFound, PrivateWording.noRecords) }
      try confirmErasing(invocation, context, access.dialog)
      try RecordStore.eraseEverything(at: access.location)
      try context.print(RecordWording.erasedAll)
      return
    }
    guard let id = RecordID(text: text), try access.open().erase(result: id) else {
      throw Failure(.notFound, RecordWording.noSuchResult(TextSafety.visible(text)))
    }
    try context.print(RecordWording.erasedOne)
  }

  private static func confirmErasing(_ invocation: Invocation, _ context: Context, _ dialog: PassphraseDialog) throws {
    if invocation.flag("yes") { return }
    guard PassphraseDialog.canAsk else { throw Failure(.refused, RecordWording.eraseNeedsConfirmation) }
    while let typed = try dialog.askLine(RecordWording.eraseAllQuestion(context.language)) {
      if RecordWording.eraseWords.contains(typed) { return }
      if typed.isEmpty || PrivateWording.noes(context.language).contains(typed) { break }
      dialog.tell(RecordWording.eraseNotUnderstood)
    }
    throw Failure(.suspended, PrivateWording.declined)
  }

  private static func backUp(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    guard let path = invocation.operand("file") else { preconditionFailure("the table asks for a file") }
    let store = try access.open()
    let passphrase: Passphrase
    if let file = invocation.value(of: "backup-passphrase-file") {
      passphrase = try PassphraseDialog.file(file)
    } else if PassphraseDialog.canAsk {
      access.dialog.tell(PrivateWording.backupPassphrase)
      guard let typed = try access.dialog.askForNew() else { throw Failure(.suspended, PrivateWording.declined) }
      passphrase = typed
    } else {
      throw Failure(.refusedAccess, RecordWording.backupPassphraseNeeded)
    }
    let left = try store.backUp(to: path, passphrase: passphrase)
    try context.print(RecordWording.backedUp(path.displayedPath.unbroken))
    if left > 0 { throw Failure(.badData, RecordWording.leftOutOfBackup(left)) }
  }

  private static func restore(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    guard let path = invocation.operand("file") else { preconditionFailure("the table asks for a file") }
    // Before anybody types a passphrase for nothing.
    if try access.state() != .absent { throw RecordError.exists(path: access.location.directory) }
    let passphrase: Passphrase
    if let file = invocation.value(of: "backup-passphrase-file") {
      passphrase = try PassphraseDialog.file(file)
    } else if PassphraseDialog.canAsk {
      guard let typed = try access.dialog.ask(PrivateWording.backupPassphrase) else { throw Failure(.suspended, PrivateWording.declined) }
      passphrase = typed
    } else {
      throw Failure(.refusedAccess, RecordWording.backupPassphraseNeeded)
    }
    // The passphrase of the backup goes on protecting the records, unless another protection is asked for.
    let protection: Protection
    if invocation.flag("no-passphrase") {
      protection = .keyFile
    } else if let file = invocation.value(of: "passphrase-file") {
      protection = .passphrase(try PassphraseDialog.file(file))
    } else {
      protection = .passphrase(passphrase)
    }
    _ = try RecordStore.restore(from: path, passphrase: passphrase, to: access.location, protection: protection)
    try context.print(RecordWording.restored)
  }

  private static func changePassphrase(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    let store = try access.open()
    if invocation.flag("no-passphrase") {
      try store.change(to: .keyFile)
    } else if let file = invocation.value(of: "new-passphrase-file") {
      try store.change(to: .passphrase(try PassphraseDialog.file(file)))
    } else if PassphraseDialog.canAsk {
      guard let typed = try access.dialog.askForNew() else { throw Failure(.suspended, PrivateWording.declined) }
      try store.change(to: .passphrase(typed))
    } else {
      throw Failure(.refusedAccess, RecordWording.passphraseNeeded)
    }
    try context.print(RecordWording.protectionChanged)
  }

  /// Scores old answers with the present definition as new results; the old ones stay as they were scored.
  private static func rescore(_ invocation: Invocation, _ context: Context, _ access: RecordAccess) throws {
    guard let name = invocation.operand("id") else { preconditionFailure("the table asks for an id") }
    let definition: (instrument: Instrument, bytes: [UInt8])
    do {
      definition = try context.library.definition(name)
    } catch {
      throw Failure(error)
    }
    let instrument = definition.instrument
    let identity = InstrumentIdentity(id: instrument.id, version: instrument.version, definition: definition.bytes)
    let store = try access.open()
    let reading = try store.results(instrument: instrument.id)
    let results = reading.elements
    let done = Set(results.filter { $0.instrument == identity }.compactMap(\.rescoredFrom))
    let plan = ScoringPlan(instrument)
    var (count, unfit) = (0, 0)
    for result in results where result.instrument != identity && result.rescoredFrom == nil && !done.contains(result.id) {
      guard fits(result, instrument) else {
        unfit += 1
        continue
      }
      let sheet = AnswerSheet(result.answers.mapValues(\.answer), instrument: instrument)
      let rescored = StoredResult(
        instrument: identity, taken: result.taken, language: result.language, answers: result.answers, result: plan.result(sheet),
        rescoredFrom: result.id)
      try store.finish(nil, result: rescored, definition: definition.bytes)
      count += 1
    }
    try context.print(RecordWording.rescored(count))
    if unfit > 0 { context.say(RecordWording.notRescored(unfit)) }
    if reading.damaged > 0 { throw Failure(.badData, RecordWording.damaged(reading.damaged)) }
  }

  /// Whether each answer is still an answer to an item of the instrument.
  private static func fits(_ result: StoredResult, _ instrument: Instrument) -> Bool {
    result.answers.allSatisfy { id, given in instrument.item(id).map { $0.format.fault(in: given.answer) == nil } ?? false }
  }
}
