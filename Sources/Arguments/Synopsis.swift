import Wording

/// The usage line of a command: `tynys check ID [--plain] [--answers FILE]`.
///
/// What may be left out is in brackets, what may be repeated has an ellipsis, and what excludes one another is joined by a bar. The options of
/// every command are not in it; the help lists them apart.
struct Synopsis {
  private let chain: [CommandSpecification]
  private let table: CommandTable

  init(_ chain: [CommandSpecification], _ table: CommandTable) {
    self.chain = chain
    self.table = table
  }

  /// One line for a command, one for each subcommand of a group; no line is broken yet, and only at the spaces between parts may it be.
  func lines(_ language: InterfaceLanguage) -> [String] {
    guard let command = chain.last, !command.subcommands.isEmpty else { return [line(language)] }
    return command.subcommands.map { Synopsis(chain + [$0], table).line(language) }
  }

  private func line(_ language: InterfaceLanguage) -> String {
    let operands = chain.last?.operands.map { part($0, language) } ?? []
    return ([table.typed(chain.map(\.name))] + operands + optionParts(language)).joined(separator: " ")
  }

  private func part(_ operand: OperandSpecification, _ language: InterfaceLanguage) -> String {
    let word = operand.value.placeholder(language)
    return switch operand.occurrence {
    case .required: word
    case .optional: "[\(word)]"
    case .oneOrMore: "\(word)…"
    case .zeroOrMore: "[\(word)…]"
    }
  }

  private func optionParts(_ language: InterfaceLanguage) -> [String] {
    let options = chain.reversed().flatMap(\.options)
    let exclusions = chain.flatMap(\.exclusions)
    var shown: Set<String> = []
    var parts: [String] = []
    for option in options where shown.insert(option.name).inserted {
      let alternatives = exclusions.first { $0.contains(option.name) } ?? []
      let others = options.filter { alternatives.contains($0.name) && shown.insert($0.name).inserted }
      let word = ([option] + others).map { $0.synopsis(language) }.joined(separator: " | ")
      let part =
        switch option.occurrence {
        case .optional: "[\(word)]"
        case .required: word
        case .repeatable: "[\(word)]…"
        }
      parts.append(part.replacing(" ", with: "\u{A0}"))
    }
    return parts
  }
}
