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
    let store = try self.store(invocation, context)
    let keeper = store.map { CheckKeeper(store: $0, instrument: check.instrument, definition: check.definition, language: context.language) }
    if let path = invocation.value(of: "answers") {
      try check.finish(check.prepared(path), keeper: keeper)
      // A script is told; who sat through the questions has decided.
      if store == nil, !invocation.flag("no-save") { context.say(PrivateWording.resultNotKept) }
      return .done
    }
    return try check.take(keeper: keeper)
  }

  /// The records to keep the check in; `nil` when nothing is to be kept.
  private static func store(_ invocation: Invocation, _ context: Context) throws(Failure) -> RecordStore? {
    if invocation.flag("no-save") { return nil }
    let access = try RecordAccess(invocation, context)
    // A prepared sheet is no occasion to set up records by questions.
    let asks = invocation.value(of: "answers") == nil
    return try access.openForKeeping(withoutPassphrase: invocation.flag("no-passphrase"), asks: asks)
  }
}
