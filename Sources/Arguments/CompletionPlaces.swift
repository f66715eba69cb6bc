/// Where in a command line things stand, in the notation that the bash and fish scripts share.
///
/// A place is a path and a number of operands, `keeper/open:1`; an option's place is a path and the option, `keeper/open:--card`. Patterns of places
/// are those of the shells' own `case`: `keeper/*:--store`.
struct CompletionPlaces {
  let table: CommandTable

  /// Options with the patterns of the paths at which they can be typed; a group's hold in the group and below it.
  var owners: [(keys: [String], options: [OptionSpecification])] {
    [(keys: ["*"], options: table.optionsOfEveryCommand)]
      + commands.map { (keys: $0.command.subcommands.isEmpty ? [$0.key] : [$0.key, $0.key + "/*"], options: $0.command.options) }
  }

  /// Every command with its path in one word: `keeper/open`.
  var commands: [(key: String, command: CommandSpecification)] {
    table.paths.compactMap { path in
      table.chain(path)?.last.map { (key: path.joined(separator: "/"), command: $0) }
    }
  }

  /// Patterns of the options that a value follows.
  var valuedOptions: [String] {
    owners.flatMap { owner in owner.options.filter { $0.value != nil }.flatMap { patterns(of: $0, at: owner.keys) } }
  }

  /// The words that lead from one path to the next, `help` and what it explains among them: `/keeper`, `keeper/open`, `help/keeper`.
  var steps: [String] {
    let help = CommandTable.helpCommand
    return commands.map { ($0.key.contains("/") ? "" : "/") + $0.key } + ["/" + help] + commands.map { "\(help)/\($0.key)" }
  }

  func patterns(of option: OptionSpecification, at keys: [String]) -> [String] {
    let names = [option.typed] + (option.short.map { ["-\($0)"] } ?? [])
    return keys.flatMap { key in names.map { "\(key):\($0)" } }
  }

  /// The pattern of the place where the operand of that number stands.
  func pattern(of operand: OperandSpecification, number: Int, at key: String) -> String {
    "\(key):" + (operand.occurrence.repeats ? "*" : String(number))
  }
}
