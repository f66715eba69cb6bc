import Wording

/// The two pages of help: the program's and a command's.
extension HelpText {
  mutating func writeOverview(_ table: CommandTable, _ language: InterfaceLanguage) {
    paragraph("\(table.program) \(table.version)")
    paragraph(table.tagline(language))
    heading(Heading.usage(language))
    paragraph("\(table.program) [\(Heading.optionsPlaceholder(language))] \(Heading.commandPlaceholder(language))", indent: 2, hanging: 4)
    for section in table.sections {
      heading(section.title(language) + ":")
      list(section.commands.map { (term: $0.name, explanation: $0.summary(language)) })
    }
    heading(Heading.help(language))
    list([(term: "\(CommandTable.helpCommand) \(Heading.commandPlaceholder(language))", explanation: CommandTable.helpCommandSummary(language))])
    writeOptions(table.optionsOfEveryCommand, Heading.globalOptions, language)
    heading(Heading.statuses(language))
    list(ExitStatus.allCases.map { (term: String($0.rawValue), explanation: $0.meaning(language)) })
  }

  mutating func writeCommand(
    _ command: CommandSpecification, _ chain: [CommandSpecification], _ table: CommandTable, _ language: InterfaceLanguage
  ) {
    paragraph(command.summary(language))
    heading(Heading.usage(language))
    for line in Synopsis(chain, table).lines(language) { paragraph(line, indent: 2, hanging: 4) }
    for text in command.discussion {
      gap()
      paragraph(text(language))
    }
    if !command.subcommands.isEmpty {
      heading(Heading.commands(language))
      list(command.subcommands.map { (term: $0.name, explanation: $0.summary(language)) })
    }
    if !command.operands.isEmpty {
      heading(Heading.operands(language))
      list(command.operands.map { (term: $0.value.placeholder(language), explanation: $0.help(language)) })
    }
    writeOptions(chain.reversed().flatMap(\.options), Heading.options, language)
    writeOptions(table.optionsOfEveryCommand, Heading.globalOptions, language)
    writeExamples(command.examples, language)
    heading(Heading.statuses(language))
    paragraph(command.statuses.map { "\($0.rawValue)\u{A0}\($0.meaning(language))" }.joined(separator: "; ") + ".", indent: 2)
  }

  private mutating func writeOptions(_ options: [OptionSpecification], _ title: Phrase, _ language: InterfaceLanguage) {
    guard !options.isEmpty else { return }
    heading(title(language))
    list(
      options.map { option in
        let short = option.short.map { "-\($0), " } ?? ""
        return (term: short + option.synopsis(language), explanation: option.help(language))
      })
  }

  private mutating func writeExamples(_ examples: [CommandExample], _ language: InterfaceLanguage) {
    guard !examples.isEmpty else { return }
    heading(Heading.examples(language))
    for example in examples {
      paragraph(example.line, indent: 2)
      paragraph(example.purpose(language), indent: 6)
    }
  }
}
