import Arguments
import Files

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program: what was typed becomes an invocation, an invocation a command, a command an exit status.
@main
enum Main {
  static func main() {
    // A reader who has gone is told by a failed write, not by the death of the program.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit to the size of files.
    signal(SIGXFSZ, SIG_IGN)
    StandardDescriptors.reserve()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessEnvironment.current
    let language = LanguageChoice.language(arguments: arguments, environment: environment)
    exit(Program(environment: environment, language: language).run(arguments).rawValue)
  }
}
