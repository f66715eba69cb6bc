import Wording

/// Writes the completion script for zsh: one function for the program, one for each group and one for each command, all over `_arguments`.
struct ZshCompletion {
  private let table: CommandTable
  private let language: InterfaceLanguage

  init(_ table: CommandTable, _ language: InterfaceLanguage) {
    self.table = table
    self.language = language
  }

  var text: String {
    let root = function([])
    let functions = [group([], table.commands)] + table.paths.compactMap { path in table.chain(path)?.last.map { function(path, $0) } }
    return """
      #compdef \(table.program)
      # Completion of \(table.program) for zsh. To use it: source <(\(table.program) completions zsh)

      \((functions + [helpFunction]).joined(separator: "\n"))
      if [[ $funcstack[1] == \(root) ]]; then
        \(root) "$@"
      else
        compdef \(root) \(table.program)
      fi

      """
  }

  private func function(_ path: [String]) -> String {
    (["_" + table.identifier] + path).joined(separator: "_")
  }

  // MARK: Functions

  private func function(_ path: [String], _ command: CommandSpecification) -> String {
    if !command.subcommands.isEmpty { return group(path, command.subcommands) }
    let operands = command.operands.map { operand in
      let place = operand.occurrence.repeats ? "*" : operand.occurrence == .optional ? ":" : ""
      return quoted("\(place):\(escaped(operand.value.placeholder(language))):\(action(operand.value.kind))")
    }
    return """
      \(function(path))() {
        _arguments -s -S : \(continued(options(at: path) + operands))
      }

      """
  }

  /// The program itself or a group: its options, then the name of a command, then all that belongs to that command.
  private func group(_ path: [String], _ commands: [CommandSpecification]) -> String {
    let helpItem = path.isEmpty ? [(name: CommandTable.helpCommand, summary: CommandTable.helpCommandSummary(language))] : []
    let items = commands.map { (name: $0.name, summary: $0.summary(language)) } + helpItem
    let branches = items.map { "      \($0.name)) \(function(path + [$0.name])) ;;" }
    return """
      \(function(path))() {
        local curcontext="$curcontext" state line
        local -A opt_args
        _arguments -s -S -C : \(continued(options(at: path) + ["'1: :->command'", "'*:: :->rest'"])) && return
        case $state in
          command)
            local -a commands=(
      \(items.map { "        " + quoted("\($0.name):\($0.summary)") }.joined(separator: "\n"))
            )
            _describe -t commands \(quoted(HelpText.Heading.commands(language).filter { $0 != ":" })) commands
            ;;
          rest)
            case $words[1] in
      \(branches.map { "  " + $0 }.joined(separator: "\n"))
            esac
            ;;
        esac
      }

      """
  }

  private var helpFunction: String {
    let groups = table.commands.filter { !$0.subcommands.isEmpty }
    let branches = groups.map { "    \($0.name)) compadd -- \($0.subcommands.map(\.name).joined(separator: " ")) ;;" }
    return """
      \(function([CommandTable.helpCommand]))() {
        if (( CURRENT == 2 )); then
          compadd -- \(table.commands.map(\.name).joined(separator: " "))
          return
        fi
        case $words[2] in
      \(branches.joined(separator: "\n"))
        esac
      }

      """
  }

  // MARK: What `_arguments` reads

  private func options(at path: [String]) -> [String] {
    table.options(at: table.chain(path) ?? []).flatMap { option in
      let names = [option.typed] + (option.short.map { ["-\($0)"] } ?? [])
      return names.map { name in
        let once = option.occurrence == .repeatable ? "*" : names.count > 1 ? "(\(names.joined(separator: " ")))" : ""
        let separator = option.value == nil ? "" : name.hasPrefix("--") ? "=" : "+"
        let value = option.value.map { ":\(escaped($0.placeholder(language))):\(action($0.kind))" } ?? ""
        return quoted("\(once)\(name)\(separator)[\(escaped(option.help(language)))]\(value)")
      }
    }
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    case .file: "_files"
    case .directory: "_files -/"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .dynamic(let command): "{compadd -- ${(f)\"$(\(command) 2>/dev/null)\"}}"
    case .wholeNumber, .text: " "
    }
  }

  private func continued(_ specifications: [String]) -> String {
    specifications.map { "\\\n    " + $0 }.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// A description with what `_arguments` would read as its own signs escaped.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\[]:".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
