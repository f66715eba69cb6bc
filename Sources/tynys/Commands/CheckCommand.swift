import Administration
import Arguments
import Instruments
import Records
import Wording

/// `tynys check`: asks the items (or reads a prepared sheet), scores, shows what the answers say, and keeps it where the worker wants that.
enum CheckCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let id = invocation.operand("id") else { preconditionFailure("the table asks for an id") }
    let check = try CheckRun(id, context, isPlain: invocation.flag("plain"), isJSON: invocation.flag("json"), showsTrace: invocation.flag("trace"))
    // A faulty sheet is no occasion to begin records.
    let prepared = try invocation.value(of: "answers").map { path throws(Failure) in try check.prepared(path) }
    let store = try self.store(invocation, context)
    let keeper = store.map { CheckKeeper(store: $0, instrument: check.instrument, definition: check.definition, language: context.language) }
    if let prepared { try check.finish(prepared, keeper: keeper) } else { try check.take(keeper: keeper) }
    // A script is told; a person who could be asked has decided.
    if store == nil, !invocation.flag("no-save"), prepared != nil || !PassphraseDialog.canAsk { context.say(PrivateWording.resultNotKept) }
    return .done
  }

  /// The records to keep the check in; `nil` when nothing is to be kept.
  private static func store(_ invocation: Invocation, _ context: Context) throws(Failure) -> RecordStore? {
    if invocation.flag("no-save") { return nil }
    let isAskedFor = invocation.flag("no-passphrase") || invocation.value(of: "passphrase-file") != nil
    if context.dataDirectory == nil, !isAskedFor {
      // Who has no home can be checked all the same.
      context.say(PrivateWording.noDataFolder)
      return nil
    }
    let access = try RecordAccess(invocation, context)
    // A prepared sheet is no occasion to set up records by questions.
    let asks = invocation.value(of: "answers") == nil
    return try access.openForKeeping(withoutPassphrase: invocation.flag("no-passphrase"), asks: asks)
  }
}
