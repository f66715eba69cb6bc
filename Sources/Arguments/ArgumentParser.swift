import Wording

/// Reads arguments from left to right against a table; the first fault ends it.
struct ArgumentParser {
  private let table: CommandTable
  private var remaining: ArraySlice<String>
  private var chain: [CommandSpecification] = []
  private var given: [String: [String]] = [:]
  private var operands: [String] = []
  private var optionsHaveEnded = false
  /// Whether the word `help` stood in place of a command.
  private var isExplaining = false

  init(_ table: CommandTable, _ arguments: [String]) {
    self.table = table
    remaining = arguments[...]
  }

  private var path: [String] { chain.map(\.name) }
  private var places: [OperandSpecification] { isExplaining ? [] : chain.last?.operands ?? [] }
  private var options: [OptionSpecification] {
    isExplaining ? table.optionsOfEveryCommand : table.options(at: chain)
  }

  mutating func parse() throws(UsageError) -> Invocation {
    while let word = remaining.popFirst() {
      if optionsHaveEnded || !word.looksLikeOption {
        try takeWord(word)
      } else if word == "--" {
        optionsHaveEnded = true
      } else if word.hasPrefix("--") {
        try takeLongOption(word)
      } else {
        try takeShortOptions(word)
      }
    }
    let intent = intent
    if intent == .run { try checkCompleteness() }
    return Invocation(
      path: isExplaining ? [] : path, intent: intent, options: options, given: given, places: places, operands: operands)
  }

  private var intent: Invocation.Intent {
    if isExplaining || given[CommandTable.helpOption.name] != nil { return .help(path) }
    return given[CommandTable.versionOption.name] != nil ? .version : .run
  }

  // MARK: Words

  private mutating func takeWord(_ word: String) throws(UsageError) {
    if !optionsHaveEnded, let meant = word.withHyphensForDashes { throw .typographicDash(typed: word, meant: meant, in: path) }
    if chain.isEmpty, !isExplaining, word == CommandTable.helpCommand {
      isExplaining = true
      return
    }
    let level = chain.last.map(\.subcommands) ?? table.commands
    guard level.isEmpty else { return try enter(word, among: level) }
    let places = places
    guard let place = operands.count < places.count ? places[operands.count] : places.last(where: \.occurrence.repeats) else {
      throw .unexpectedOperand(typed: word, in: isExplaining ? [CommandTable.helpCommand] : path)
    }
    try place.value.kind.check(word, for: .operand(place.value.placeholder), in: path)
    operands.append(word)
  }

  private mutating func enter(_ word: String, among level: [CommandSpecification]) throws(UsageError) {
    if let command = level.first(where: { $0.name == word }) {
      chain.append(command)
      return
    }
    let names = level.map(\.name) + (chain.isEmpty ? [CommandTable.helpCommand] : [])
    let inGroup = table.paths.first { $0.count > 1 && $0.last == word }
    let nearest = chain.isEmpty ? inGroup?.joined(separator: " ") : nil
    throw .unknownCommand(typed: word, allowed: names, nearest: nearest ?? Spelling.nearest(to: word, among: names), in: path)
  }

  // MARK: Options

  private mutating func takeLongOption(_ word: String) throws(UsageError) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = options.first(where: { $0.name == parts[0] }) else {
      throw unknown("--" + parts[0], name: String(parts[0]))
    }
    if option.value != nil {
      try take(option, value: parts.count > 1 ? String(parts[1]) : nextValue(for: option))
    } else if parts.count > 1 {
      throw .unexpectedValue(option: option.typed, typed: String(parts[1]), in: path)
    } else {
      try take(option, value: nil)
    }
  }

  /// Short options may stand together, the last with its value: `-qo FILE`, `-oFILE`, `-o=FILE`.
  private mutating func takeShortOptions(_ word: String) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else { throw unknown(word, name: String(word.dropFirst())) }
      guard option.value != nil else {
        try take(option, value: nil)
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      return try take(option, value: letters.isEmpty ? nextValue(for: option) : String(letters))
    }
  }

  private mutating func nextValue(for option: OptionSpecification) throws(UsageError) -> String {
    guard let value = option.value else { preconditionFailure("a flag has no value") }
    guard let next = remaining.popFirst() else { throw .missingValue(option: option.typed, value: value, in: path) }
    guard next.looksLikeOption else { return next }
    if case .wholeNumber = value.kind, next.isWholeNumber { return next }
    throw .valueLooksLikeOption(option: option.typed, typed: next, in: path)
  }

  private mutating func take(_ option: OptionSpecification, value: String?) throws(UsageError) {
    if let value, let kind = option.value?.kind { try kind.check(value, for: .option(option.typed), in: path) }
    if given[option.name] != nil, option.occurrence != .repeatable { throw .repeatedOption(option: option.typed, in: path) }
    given[option.name, default: []] += value.map { [$0] } ?? []
  }

  /// - Parameter name: what was typed, without hyphens and value.
  private func unknown(_ typed: String, name: String) -> UsageError {
    let elsewhere = isExplaining ? [] : table.paths(having: name)
    if chain.isEmpty, !elsewhere.isEmpty { return .optionBeforeCommand(option: "--" + name, commands: elsewhere) }
    let nearest = Spelling.nearest(to: name, among: options.map(\.name))
    return .unknownOption(
      typed: typed, allowed: options.map(\.typed), nearest: nearest.map { "--" + $0 }, elsewhere: elsewhere,
      in: isExplaining ? [CommandTable.helpCommand] : path)
  }

  // MARK: The whole

  private func checkCompleteness() throws(UsageError) {
    guard let command = chain.last else { return }
    if !command.subcommands.isEmpty { throw .missingSubcommand(allowed: command.subcommands.map(\.name), in: path) }
    if let missing = command.operands.dropFirst(operands.count).first(where: \.occurrence.isNeeded) {
      throw .missingOperand(missing.value, in: path)
    }
    if let missing = options.first(where: { $0.occurrence == .required && given[$0.name] == nil }) {
      throw .missingOption(option: missing.typed, value: missing.value, in: path)
    }
    for names in chain.flatMap(\.exclusions) {
      let present = names.filter { given[$0] != nil }
      if present.count > 1 { throw .exclusiveOptions(first: "--" + present[0], second: "--" + present[1], in: path) }
    }
  }
}

extension String {
  /// A lone hyphen is a standard stream, not an option.
  var looksLikeOption: Bool { hasPrefix("-") && self != "-" }

  /// The option that was meant where typography made a dash of its hyphens: `—json` is `--json`; `nil` for any other text.
  fileprivate var withHyphensForDashes: String? {
    let dashes: Set<Character> = ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}"]
    guard let first, dashes.contains(first) else { return nil }
    let name = drop { dashes.contains($0) || $0 == "-" }
    guard let letter = name.first, letter.isASCII, letter.isLetter else { return nil }
    return (name.count == 1 ? "-" : "--") + name
  }
}
