/// Reading a command line.
extension CommandTable {
  /// What the arguments mean, or the first thing that is wrong with them.
  ///
  /// ```swift
  /// try table.parse(["help", "check"]).intent  // .help(["check"])
  /// ```
  ///
  /// A value follows its option as `--name=value` or `--name value`; `--` ends the options; a lone `-` is an operand. Nothing is abbreviated or guessed.
  ///
  /// - Parameter arguments: without the program's own name.
  public func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    var parser = ArgumentParser(self, arguments)
    return try parser.parse()
  }

  /// The value of a global option in a command line that may be wrong elsewhere, so that its errors can be told in the language asked for.
  ///
  /// The first value that is allowed for the option counts; `nil` when there is none. Asking for a name that is not in the table traps.
  public func scanValue(ofGlobal name: String, in arguments: [String]) -> String? {
    guard let option = globalOptions.first(where: { $0.name == name }), let kind = option.value?.kind else {
      preconditionFailure("no global option --\(name) with a value in the table")
    }
    for (index, word) in arguments.enumerated() {
      if word == "--" { return nil }
      let value: String
      if word == option.typed, index + 1 < arguments.count {
        value = arguments[index + 1]
      } else if word.hasPrefix(option.typed + "=") {
        value = String(word.dropFirst(option.typed.count + 1))
      } else {
        continue
      }
      if !value.looksLikeOption, (try? kind.check(value, for: .option(option.typed), in: [])) != nil { return value }
    }
    return nil
  }

  /// The options that a command may be given: its own, those of its group, and those of every command.
  func options(at chain: [CommandSpecification]) -> [OptionSpecification] {
    chain.reversed().flatMap(\.options) + optionsOfEveryCommand
  }

  /// The commands that have an option of this name of their own; a group stands for all its commands.
  func paths(having name: String) -> [[String]] {
    paths.filter { path in chain(path)?.last?.options.contains { $0.name == name } ?? false }
  }
}
