import Arguments
import Files
import Rendering
import Terminal

/// `tynys help`: the overview, or everything about one command.
enum HelpCommand {
  static func run(_ path: [String], _ context: Context) throws(Failure) -> ExitStatus {
    let width = StandardStream.standardOutput.isTerminal ? TerminalSize.ofStandardOutput.columns : HelpText.width
    let help = HelpText(CommandTable.tynys, command: path, language: context.language, width: width)
    try context.print(help.lines.map { StyledLine($0.text, $0.isHeading ? .bold : .plain) })
    return .done
  }
}
