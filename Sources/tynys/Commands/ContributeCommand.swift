import Arguments
import Records
import Wording

/// `tynys contribute`: the one bridge from a private result to a round. What crosses is a score profile, shown value by value before it does.
enum ContributeCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let given = ContributionDialog.Given(
      card: invocation.value(of: "card"), code: invocation.value(of: "code"), folder: invocation.value(of: "to"),
      classes: invocation.values(of: "slice"), keyDigits: invocation.value(of: "key"), takesLatest: invocation.flag("latest"),
      isConfirmed: invocation.flag("yes"))
    try checkCompleteness(invocation)
    // Records are opened only where a result of theirs may be used: whoever asks for the latest must have some.
    let access = try RecordAccess(invocation, context)
    try ContributionDialog(given, context, access: access).run {
      () throws(Failure) in given.takesLatest ? try access.open() : try access.state() == .absent ? nil : try access.open()
    }
    return .done
  }

  /// Where nobody can be asked, everything must be on the command line.
  private static func checkCompleteness(_ invocation: Invocation) throws(Failure) {
    if PassphraseDialog.canAsk { return }
    for option in CommandTable.contribute.options where ["card", "code", "to"].contains(option.name) && invocation.value(of: option.name) == nil {
      let error = UsageError.missingOption(option: "--" + option.name, value: option.value, in: invocation.path)
      throw Failure(.usage, error.explanation(program: CommandTable.tynys.program))
    }
  }
}
