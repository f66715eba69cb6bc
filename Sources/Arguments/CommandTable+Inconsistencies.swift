import Wording

/// The table's check of itself, for the tests of who writes a table.
extension CommandTable {
  /// Everything that is wrong with the table, in its order; empty for a sound one.
  ///
  /// ```swift
  /// @Test func `the command table is sound`() { #expect(table.inconsistencies == []) }
  /// ```
  ///
  /// Every example is parsed, so that no command line in the help can fail.
  public var inconsistencies: [TableInconsistency] {
    texts(tagline, of: program, in: []) + sections.flatMap { texts($0.title, of: "section", in: []) }
      + faults(ofOptions: optionsOfEveryCommand, in: [])
      + globalOptions.filter { $0.occurrence == .required }.map { .pointlesslyRequired($0.name, in: []) }
      + repeated(commands.map(\.name) + [Self.helpCommand]).map { .duplicateCommand($0, in: []) }
      + commands.flatMap { faults(of: $0, below: []) }
  }

  private func faults(of command: CommandSpecification, below groups: [CommandSpecification]) -> [TableInconsistency] {
    let chain = groups + [command]
    let path = chain.map(\.name)
    var faults = name(command.name, in: path) + texts(command.summary, of: command.name, in: path)
    faults += command.discussion.flatMap { texts($0, of: "discussion", in: path) }
    faults += self.faults(ofOptions: command.options, in: path) + clashes(chain) + self.faults(ofOperands: command.operands, in: path)
    let optionNames = Set(options(at: chain).map(\.name))
    faults += command.exclusions.flatMap(\.self).filter { !optionNames.contains($0) }.map { .unknownExclusion($0, in: path) }
    faults += command.examples.flatMap { self.faults(of: $0, in: path) }
    if command.subcommands.isEmpty {
      return command.examples.isEmpty ? faults + [.commandWithoutExample(path)] : faults
    }
    if !command.operands.isEmpty { faults.append(.groupWithOperands(path)) }
    if !groups.isEmpty { faults.append(.groupInGroup(path)) }
    faults += repeated(command.subcommands.map(\.name)).map { .duplicateCommand($0, in: path) }
    return faults + command.subcommands.flatMap { self.faults(of: $0, below: chain) }
  }

  private func faults(ofOptions options: [OptionSpecification], in path: [String]) -> [TableInconsistency] {
    options.flatMap { option in
      var faults = name(option.name, in: path) + texts(option.help, of: option.typed, in: path)
      if let short = option.short, !(short.isASCII && short.isLetter) { faults.append(.malformedShortName(short, in: path)) }
      if let value = option.value { return faults + self.faults(of: value, of: option.typed, in: path) }
      switch option.occurrence {
      case .optional: break
      case .repeatable: faults.append(.repeatableFlag(option.name, in: path))
      case .required: faults.append(.pointlesslyRequired(option.name, in: path))
      }
      return faults
    }
  }

  /// Options that can be typed in the same place under one name.
  private func clashes(_ chain: [CommandSpecification]) -> [TableInconsistency] {
    let path = chain.map(\.name)
    let all = options(at: chain)
    return repeated(all.map(\.name)).map { .duplicateOption($0, in: path) }
      + repeated(all.compactMap(\.short)).map { .duplicateShortName($0, in: path) }
  }

  private func faults(ofOperands operands: [OperandSpecification], in path: [String]) -> [TableInconsistency] {
    var faults: [TableInconsistency] = repeated(operands.map(\.name)).map { .duplicateOperand($0, in: path) }
    var before: [OperandSpecification] = []
    for operand in operands {
      faults += name(operand.name, in: path) + texts(operand.help, of: operand.name, in: path)
      faults += self.faults(of: operand.value, of: operand.name, in: path)
      if operand.occurrence.isNeeded, before.contains(where: { !$0.occurrence.isNeeded }) {
        faults.append(.requiredOperandAfterOptional(operand.name, in: path))
      }
      if before.contains(where: \.occurrence.repeats) { faults.append(.operandAfterRepeating(operand.name, in: path)) }
      before.append(operand)
    }
    return faults
  }

  private func faults(of value: ValueSpecification, of owner: String, in path: [String]) -> [TableInconsistency] {
    var faults = texts(value.placeholder, of: owner, in: path)
    switch value.kind {
    case .choice(let words):
      if words.isEmpty || Set(words).count < words.count || !words.allSatisfy(\.isPlainWord) { faults.append(.unusableChoices(words, in: path)) }
    case .dynamic(let command):
      let words = command.split(separator: " ", omittingEmptySubsequences: false)
      if words.first != program[...] || !words.allSatisfy(\.isPlainWord) { faults.append(.unusableDynamicCommand(command, in: path)) }
    case .file, .directory, .wholeNumber, .text: break
    }
    return faults
  }

  private func faults(of example: CommandExample, in path: [String]) -> [TableInconsistency] {
    var faults = texts(example.purpose, of: example.line, in: path)
    if example.line.displayWidth > HelpText.width - 2 { faults.append(.wideExample(example.line, in: path)) }
    guard let words = ShellWords.split(example.line), words.first == program else {
      return faults + [.wrongExample(example.line, nil, in: path)]
    }
    do throws(UsageError) {
      let invocation = try parse(Array(words.dropFirst()))
      let belongs = invocation.path == path || (chain(path)?.last?.subcommands.isEmpty == false && invocation.path.starts(with: path))
      if !belongs || invocation.intent != .run { faults.append(.wrongExample(example.line, nil, in: path)) }
    } catch {
      faults.append(.wrongExample(example.line, error, in: path))
    }
    return faults
  }

  private func name(_ name: String, in path: [String]) -> [TableInconsistency] {
    let letters = Set("abcdefghijklmnopqrstuvwxyz")
    let isSound = name.first.map(letters.contains) == true && name.allSatisfy { letters.contains($0) || $0 == "-" }
    return isSound ? [] : [.malformedName(name, in: path)]
  }

  private func texts(_ phrase: Phrase, of owner: String, in path: [String]) -> [TableInconsistency] {
    InterfaceLanguage.allCases.filter { phrase($0).isEmpty }.map { .missingText(of: owner, language: $0, in: path) }
  }

  /// What occurs more than once, each named once, in the order of the second occurrence.
  private func repeated<T: Hashable>(_ elements: [T]) -> [T] {
    var seen: Set<T> = []
    var result: [T] = []
    for element in elements where !seen.insert(element).inserted && !result.contains(element) { result.append(element) }
    return result
  }
}

extension StringProtocol {
  /// Whether every shell takes the text for one word that means itself.
  fileprivate var isPlainWord: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        let character = Character(Unicode.Scalar(byte))
        return character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
      }
  }
}
