/// Writes the completion script for bash; it keeps to what bash 3.2 has, the version of macOS.
///
/// The script walks the words before the cursor to learn the command (`path`), the number of operands (`count`) and the option that waits for its
/// value (`option`), and then offers what can stand there.
struct BashCompletion {
  private let table: CommandTable
  private let places: CompletionPlaces

  init(_ table: CommandTable) {
    self.table = table
    places = CompletionPlaces(table: table)
  }

  var text: String {
    let function = "_" + table.identifier
    return """
      # Completion of \(table.program) for bash. To use it: eval "$(\(table.program) completions bash)"

      \(function)_offer() {
        local word
        for word in "$@"; do
          [[ $word == "$cur"* ]] && COMPREPLY+=("$prefix$word")
        done
      }

      \(function)_run() {
        local line
        while IFS= read -r line; do \(function)_offer "$line"; done < <("$@" 2>/dev/null)
      }

      \(function)_paths() {
        local line
        while IFS= read -r line; do COMPREPLY+=("$prefix$line"); done < <(compgen "$1" -- "$cur")
        compopt -o filenames 2>/dev/null
      }

      \(function)() {
        local cur=${COMP_WORDS[COMP_CWORD]} path='' count=0 option='' ended='' prefix='' word i
        COMPREPLY=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ -n $option ]]; then
            # Bash cuts --name=value into three words.
            [[ $word == '=' && ${COMP_WORDS[i - 1]} == "$option" ]] || option=''
          elif [[ -z $ended && $word == -- ]]; then
            ended=1
          elif [[ -z $ended && $word == -?* ]]; then
            case $path:$word in
              \((["''"] + places.valuedOptions).joined(separator: "|"))) option=$word ;;
            esac
          else
            case $path/$word in
              \(places.steps.joined(separator: "|"))) path=${path:+$path/}$word ;;
              *) count=$((count + 1)) ;;
            esac
          fi
        done
        if [[ -n $option && $cur == '=' ]]; then
          cur=''
        elif [[ -z $option && -z $ended && $cur == --*=* ]]; then
          option=${cur%%=*} prefix=${cur%%=*}= cur=${cur#*=}
        fi
        if [[ -n $option ]]; then
          case $path:$option in
      \(indented(valueCases, function))
          esac
        elif [[ -z $ended && $cur == -* ]]; then
          case $path in
      \(indented(optionCases, function))
          esac
        else
          case $path:$count in
      \(indented(wordCases, function))
          esac
        fi
      }

      complete -F \(function) \(table.program)

      """
  }

  private typealias Case = (patterns: [String], action: String)

  private func indented(_ cases: [Case], _ function: String) -> String {
    cases.map { "      \($0.patterns.joined(separator: "|"))) \(function)\($0.action) ;;" }.joined(separator: "\n")
  }

  private var valueCases: [Case] {
    places.owners.flatMap { owner in
      owner.options.compactMap { option in
        action(option.value?.kind).map { (patterns: places.patterns(of: option, at: owner.keys), action: $0) }
      }
    }
  }

  private var optionCases: [Case] {
    let own = places.commands.map { (key, command) in
      let chain = table.chain(key.split(separator: "/").map(String.init)) ?? []
      return (patterns: [key], action: offer(table.options(at: chain).map(\.typed)))
    }
    return own + [(patterns: ["*"], action: offer(table.optionsOfEveryCommand.map(\.typed)))]
  }

  private var wordCases: [Case] {
    let help = CommandTable.helpCommand
    let names = table.commands.map(\.name)
    var cases: [Case] = [(patterns: [":0"], action: offer(names + [help])), (patterns: ["\(help):0"], action: offer(names))]
    for (key, command) in places.commands {
      if !command.subcommands.isEmpty {
        cases.append((patterns: ["\(key):0", "\(help)/\(key):0"], action: offer(command.subcommands.map(\.name))))
      }
      for (number, operand) in command.operands.enumerated() {
        guard let action = action(operand.value.kind) else { continue }
        cases.append((patterns: [places.pattern(of: operand, number: number, at: key)], action: action))
      }
    }
    return cases
  }

  private func action(_ kind: ValueKind?) -> String? {
    switch kind {
    case .file: "_paths -f"
    case .directory: "_paths -d"
    case .choice(let words): offer(words)
    case .dynamic(let command): "_run " + command
    case .wholeNumber, .text, nil: nil
    }
  }

  private func offer(_ words: [String]) -> String {
    "_offer " + words.joined(separator: " ")
  }
}
