import Arguments

/// `tynys completions`: the script that lets a shell complete our commands.
enum CompletionsCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    guard let shell = invocation.operand("shell").flatMap(CompletionShell.init) else {
      preconditionFailure("the table lets only known shells through")
    }
    try context.print(CompletionScript(shell, CommandTable.tynys, language: context.language).text)
    return .done
  }
}
