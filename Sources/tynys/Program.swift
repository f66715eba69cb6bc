import Arguments
import Files
import Wording

/// Runs one command line and turns every way it can end into a message and an exit status.
struct Program {
  static let version = "0.1.0"

  let environment: [String: String]
  let language: InterfaceLanguage

  func run(_ arguments: [String]) -> ExitStatus {
    do throws(Failure) {
      return try perform(arguments)
    } catch {
      for sentence in error.sentences { complain(sentence(error.language ?? language)) }
      return error.status
    }
  }

  /// - Parameter stage: the day and the output that the command runs on.
  func perform(_ arguments: [String], on stage: Stage = Stage()) throws(Failure) -> ExitStatus {
    let invocation: Invocation
    do {
      invocation = try CommandTable.tynys.parse(arguments)
    } catch {
      throw Failure(.usage, error.explanation(program: CommandTable.tynys.program))
    }
    let context = try Context(invocation: invocation, environment: environment, language: language, stage: stage)
    switch invocation.intent {
    case .help(let path): return try HelpCommand.run(path, context)
    case .version:
      try context.print("tynys \(Self.version)\n")
      return .done
    case .run: return try command(invocation)(invocation, context)
    }
  }

  private func command(_ invocation: Invocation) -> (Invocation, Context) throws(Failure) -> ExitStatus {
    switch invocation.path.first {
    case "list": ListCommand.run
    case "show": ShowCommand.run
    case "validate": ValidateCommand.run
    case "check": CheckCommand.run
    case "history": HistoryCommand.run
    case "due": DueCommand.run
    case "mydata": MyDataCommand.run
    case "doctor": DoctorCommand.run
    case "contribute": ContributeCommand.run
    case "keeper": KeeperCommand.run
    case "trends": TrendsCommand.run
    case "audit": AuditCommand.run
    case "export": ExportCommand.run
    case "supervision": SupervisionCommand.run
    case "demo": DemoCommand.run
    case "score": ScoreCommand.run
    case "tabulate": TabulateCommand.run
    case "reliability": ReliabilityCommand.run
    case "compare": CompareCommand.run
    case "norms": NormsCommand.run
    case "completions": CompletionsCommand.run
    default: HomeCommand.run
    }
  }

  /// Messages go to standard error; when even that is closed, there is nobody to tell.
  private func complain(_ sentence: String) {
    StandardStream.standardError.tell(sentence, lead: "tynys: ")
  }
}
