import Wording

/// Writes the completion script for fish: one function that tells where the cursor is, and one `complete` line for each thing to offer.
struct FishCompletion {
  private let table: CommandTable
  private let places: CompletionPlaces
  private let language: InterfaceLanguage

  init(_ table: CommandTable, _ language: InterfaceLanguage) {
    self.table = table
    places = CompletionPlaces(table: table)
    self.language = language
  }

  private var state: String { "__\(table.identifier)_state" }
  private var condition: String { "__\(table.identifier)_at" }

  var text: String {
    """
    # Completion of \(table.program) for fish. To use it: \(table.program) completions fish | source

    # Prints the command before the cursor and how many operands it already has: keeper/open:1
    function \(state)
      set -l path
      set -l count 0
      set -l waiting 0
      set -l ended 0
      for word in (commandline -opc)[2..-1]
        if test $waiting = 1
          set waiting 0
        else if test $ended = 0 -a "$word" = --
          set ended 1
        else if test $ended = 0; and string match -q -- '-?*' "$word"
          switch "$path:$word"
            case \(places.valuedOptions.map(quoted).joined(separator: " "))
              set waiting 1
          end
        else
          switch "$path/$word"
            case \(places.steps.joined(separator: " "))
              set path (string trim -l -c / -- "$path/$word")
            case '*'
              set count (math $count + 1)
          end
        end
      end
      echo "$path:$count"
    end

    function \(condition)
      set -l state (\(state))
      for pattern in $argv
        string match -q -- $pattern $state; and return 0
      end
      return 1
    end

    complete -c \(table.program) -f
    \((optionLines + wordLines).joined(separator: "\n"))

    """
  }

  private var optionLines: [String] {
    places.owners.flatMap { owner in
      owner.options.map { option in
        var line = line(owner.keys == ["*"] ? [] : owner.keys.map { $0 + ":*" }) + " -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        if let value = option.value { line += (value.kind == .file ? " -r" : " -x") + arguments(value.kind) }
        return line + " -d " + quoted(option.help(language))
      }
    }
  }

  private var wordLines: [String] {
    var lines: [String] = []
    for command in table.commands {
      lines.append(line([":0", "\(CommandTable.helpCommand):0"]) + " -a \(command.name) -d " + quoted(command.summary(language)))
    }
    lines.append(line([":0"]) + " -a \(CommandTable.helpCommand) -d " + quoted(CommandTable.helpCommandSummary(language)))
    for (key, command) in places.commands {
      for subcommand in command.subcommands {
        let patterns = ["\(key):0", "\(CommandTable.helpCommand)/\(key):0"]
        lines.append(line(patterns) + " -a \(subcommand.name) -d " + quoted(subcommand.summary(language)))
      }
      for (number, operand) in command.operands.enumerated() {
        let arguments = arguments(operand.value.kind)
        guard !arguments.isEmpty else { continue }
        lines.append(line([places.pattern(of: operand, number: number, at: key)]) + arguments)
      }
    }
    return lines
  }

  private func line(_ patterns: [String]) -> String {
    let base = "complete -c \(table.program)"
    guard !patterns.isEmpty else { return base }
    return base + " -n " + quoted(([condition] + patterns.map { "\"\($0)\"" }).joined(separator: " "))
  }

  private func arguments(_ kind: ValueKind) -> String {
    switch kind {
    case .file: " -F"
    case .directory: " -a '(__fish_complete_directories)'"
    case .choice(let words): " -a " + quoted(words.joined(separator: " "))
    case .dynamic(let command): " -a " + quoted("(\(command) 2>/dev/null)")
    case .wholeNumber, .text: ""
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
