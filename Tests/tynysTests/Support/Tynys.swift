import PseudoTerminals
import TestSupport

/// The built program in a home of its own, run as scripts and people run it; nothing of the tests' own environment reaches it.
struct Tynys {
  static let binary = builtProduct(named: "tynys")

  let home: TemporaryDirectory

  init() throws {
    home = try TemporaryDirectory()
  }

  /// The environment of every run, with changes; `nil` takes a variable away.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    let folder = Self.binary.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    var environment = [
      "PATH": "\(folder):/usr/local/bin:/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Runs the program over pipes to its end.
  ///
  /// - Parameters:
  ///   - input: standard input, or `nil` for none.
  ///   - folder: where it runs; the repository, where `./questionnaires` holds the shipped instruments.
  func run(
    _ arguments: String..., input: String? = nil, environment changes: [String: String?] = [:], in folder: String = Repository.root
  ) throws -> ProcessRun {
    try ProcessRun.run(
      executable: Self.binary, arguments: arguments, environment: environment(changes), input: input.map { Array($0.utf8) }, workingDirectory: folder)
  }

  /// Runs the program over pipes with arguments put together elsewhere.
  func run(arguments: [String], input: String? = nil) throws -> ProcessRun {
    try ProcessRun.run(
      executable: Self.binary, arguments: arguments, environment: environment(), input: input.map { Array($0.utf8) },
      workingDirectory: Repository.root)
  }

  /// Runs a script of `bash` in which `tynys` is the built program.
  func script(
    _ script: String, input: String? = nil, environment changes: [String: String?] = [:], in folder: String = Repository.root
  ) throws -> ProcessRun {
    try ProcessRun.run(
      executable: "/usr/bin/env", arguments: ["bash", "--norc", "--noprofile", "-c", script], environment: environment(changes),
      input: input.map { Array($0.utf8) }, workingDirectory: folder)
  }

  /// Starts the program on a terminal.
  func open(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, environment changes: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      executable: Self.binary, arguments: arguments, environment: environment(changes), columns: columns, rows: rows,
      workingDirectory: Repository.root)
  }

  /// An interactive shell on a terminal, in which `tynys` is the built program.
  func shell() throws -> PseudoTerminal {
    try PseudoTerminal.shell(environment: environment(), workingDirectory: Repository.root)
  }
}
