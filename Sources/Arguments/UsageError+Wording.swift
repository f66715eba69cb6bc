public import Wording

/// The words for what was wrong with a command line.
extension UsageError {
  /// What to print, one whole sentence each: what was wrong, what is allowed, the nearest match, and where to read on.
  ///
  /// - Parameter program: the program's name as it is typed.
  public func explanation(program: String) -> [Phrase] {
    let next = ([program, "help"] + (path == [CommandTable.helpCommand] ? [] : path)).joined(separator: " ")
    return [fault(program)] + help(program) + [Phrase(en: "To read more: \(next)", kk: "Толығырақ оқу үшін: \(next)", ru: "Подробнее: \(next)")]
  }

  private func fault(_ program: String) -> Phrase {
    let command = ([program] + path).joined(separator: " ")
    switch self {
    case .unknownCommand(let typed, _, _, let path):
      let typed = typed.quotable
      if path.isEmpty {
        return Phrase(en: "There is no command “\(typed)”.", kk: "«\(typed)» деген пәрмен жоқ.", ru: "Команды «\(typed)» нет.")
      }
      return Phrase(
        en: "“\(command)” has no command “\(typed)”.", kk: "«\(command)» ішінде «\(typed)» деген пәрмен жоқ.",
        ru: "У «\(command)» нет команды «\(typed)».")
    case .missingSubcommand:
      return Phrase(
        en: "“\(command)” must be followed by a command of its own.", kk: "«\(command)» сөзінен кейін оның өз пәрмені жазылуы керек.",
        ru: "После «\(command)» должна стоять вложенная команда.")
    case .unknownOption(let typed, _, _, _, let path):
      let typed = typed.quotable
      if path.isEmpty { return Phrase(en: "There is no option “\(typed)”.", kk: "«\(typed)» деген параметр жоқ.", ru: "Параметра «\(typed)» нет.") }
      return Phrase(
        en: "“\(command)” has no option “\(typed)”.", kk: "«\(command)» пәрменінде «\(typed)» деген параметр жоқ.",
        ru: "У команды «\(command)» нет параметра «\(typed)».")
    case .optionBeforeCommand(let option, _):
      return Phrase(
        en: "“\(option)” must stand after its command, not before it.", kk: "«\(option)» параметрі пәрменнен бұрын емес, кейін жазылуы керек.",
        ru: "Параметр «\(option)» пишется после команды, а не до неё.")
    case .typographicDash(let typed, _, _):
      let typed = typed.quotable
      return Phrase(
        en: "“\(typed)” begins with a dash in place of hyphens.", kk: "«\(typed)» сөзінің басында дефистің орнына сызықша тұр.",
        ru: "В начале «\(typed)» вместо дефисов стоит тире.")
    case .missingOption(let option, let value, _):
      let synopsis = Phrase(option: option, value)
      return Phrase(
        en: "“\(command)” needs the option \(synopsis.en).", kk: "«\(command)» пәрменіне мына параметр керек: \(synopsis.kk)",
        ru: "Команде «\(command)» нужен параметр \(synopsis.ru).")
    case .missingValue(let option, let value, _):
      let synopsis = Phrase(option: option, value)
      return Phrase(
        en: "\(option) needs a value: \(synopsis.en)", kk: "\(option) параметріне мән керек: \(synopsis.kk)",
        ru: "Параметру \(option) нужно значение: \(synopsis.ru)")
    case .valueLooksLikeOption(let option, let typed, _):
      let typed = typed.quotable
      return Phrase(
        en: "\(option) needs a value, but “\(typed)” stands in its place.",
        kk: "\(option) параметріне мән керек, бірақ оның орнында «\(typed)» тұр.",
        ru: "Параметру \(option) нужно значение, но на его месте стоит «\(typed)».")
    case .unexpectedValue(let option, let typed, _):
      let typed = typed.quotable
      return Phrase(
        en: "\(option) takes no value, but “\(typed)” was given.", kk: "\(option) параметріне мән берілмейді, бірақ «\(typed)» жазылған.",
        ru: "Параметр \(option) не принимает значения, но указано «\(typed)».")
    case .repeatedOption(let option, _):
      return Phrase(
        en: "\(option) may be given only once.", kk: "\(option) параметрін тек бір рет беруге болады.",
        ru: "Параметр \(option) можно указать только один раз.")
    case .exclusiveOptions(let first, let second, _):
      return Phrase(
        en: "\(first) and \(second) cannot be given together.", kk: "\(first) және \(second) параметрлерін бірге беруге болмайды.",
        ru: "Параметры \(first) и \(second) нельзя указать вместе.")
    case .missingOperand(let value, _):
      return Phrase(
        en: "“\(command)” needs one more argument: \(value.placeholder.en)",
        kk: "«\(command)» пәрменіне тағы бір аргумент керек: \(value.placeholder.kk)",
        ru: "Команде «\(command)» нужен ещё один аргумент: \(value.placeholder.ru)")
    case .unexpectedOperand(let typed, _):
      let typed = typed.quotable
      return Phrase(
        en: "“\(typed)” is one argument too many for “\(command)”.", kk: "«\(typed)» — «\(command)» пәрмені үшін артық аргумент.",
        ru: "«\(typed)» — лишний аргумент для команды «\(command)».")
    case .emptyValue(let subject, _):
      let name = subject.name
      return Phrase(
        en: "The value of \(name.en) is empty.", kk: "\(name.kk) үшін бос мән берілген.", ru: "Для \(name.ru) указано пустое значение.")
    case .invalidChoice(let subject, let typed, _, _, _):
      let name = subject.name
      let typed = typed.quotable
      return Phrase(
        en: "“\(typed)” is not a value for \(name.en).", kk: "«\(typed)» мәні \(name.kk) үшін жарамайды.",
        ru: "Значение «\(typed)» не подходит для \(name.ru).")
    case .notWholeNumber(let subject, let typed, _, _):
      let name = subject.name
      let typed = typed.quotable
      return Phrase(
        en: "\(name.en) takes a whole number, and “\(typed)” is not one.", kk: "\(name.kk) үшін бүтін сан керек, ал «\(typed)» бүтін сан емес.",
        ru: "Для \(name.ru) нужно целое число, а «\(typed)» — не целое число.")
    case .outOfRange(let subject, let typed, _, _):
      let name = subject.name
      let typed = typed.quotable
      return Phrase(
        en: "\(typed) is out of range for \(name.en).", kk: "\(typed) саны \(name.kk) үшін рұқсат етілген аралықтан тыс.",
        ru: "Число \(typed) вне допустимого диапазона для \(name.ru).")
    }
  }

  private func help(_ program: String) -> [Phrase] {
    switch self {
    case .unknownCommand(_, let allowed, let nearest, _): [Phrase(commands: allowed)] + Phrase.didYouMean(nearest)
    case .missingSubcommand(let allowed, _): [Phrase(commands: allowed)]
    case .unknownOption(let typed, let allowed, let nearest, let elsewhere, _):
      elsewhere.isEmpty
        ? [Phrase(options: allowed)] + Phrase.didYouMean(nearest)
        : [Phrase(commands: elsewhere, having: typed.quotable, program)] + Phrase.didYouMean(nearest)
    case .optionBeforeCommand(let option, let commands): [Phrase(commands: commands, having: option, program)]
    case .typographicDash(_, let meant, _):
      [Phrase(en: "Write it so: \(meant.quotable)", kk: "Былай жазыңыз: \(meant.quotable)", ru: "Напишите так: \(meant.quotable)")]
    case .missingOption(_, let value?, _), .missingValue(_, let value, _), .missingOperand(let value, _): value.kind.allowed
    case .valueLooksLikeOption(let option, let typed, _):
      [
        Phrase(
          en: "If “\(typed.quotable)” is the value itself, write it so: \(option)=\(typed.quotable)",
          kk: "Егер «\(typed.quotable)» мәннің өзі болса, былай жазыңыз: \(option)=\(typed.quotable)",
          ru: "Если «\(typed.quotable)» и есть значение, напишите так: \(option)=\(typed.quotable)")
      ]
    case .invalidChoice(_, _, let allowed, let nearest, _): ValueKind.choice(allowed).allowed + Phrase.didYouMean(nearest)
    case .notWholeNumber(_, _, let range, _), .outOfRange(_, _, let range, _): ValueKind.wholeNumber(range).allowed
    case .missingOption, .unexpectedValue, .repeatedOption, .exclusiveOptions, .unexpectedOperand, .emptyValue: []
    }
  }
}

extension UsageError.Subject {
  fileprivate var name: Phrase {
    switch self {
    case .option(let typed): Phrase(verbatim: typed)
    case .operand(let placeholder): placeholder
    }
  }
}

extension ValueKind {
  /// What is allowed, where that can be listed.
  fileprivate var allowed: [Phrase] {
    switch self {
    case .file, .directory, .text: []
    case .choice(let words):
      [
        Phrase(
          en: "Allowed values: \(words.listed).", kk: "Рұқсат етілген мәндер: \(words.listed).",
          ru: "Допустимые значения: \(words.listed).")
      ]
    case .dynamic(let command):
      [
        Phrase(
          en: "To see the possible values: \(command)", kk: "Мүмкін мәндерді көру үшін: \(command)",
          ru: "Посмотреть возможные значения: \(command)")
      ]
    case .wholeNumber(let range): [Phrase(wholeNumbers: range)]
    }
  }
}

extension Phrase {
  fileprivate init(option: String, _ value: ValueSpecification?) {
    guard let placeholder = value?.placeholder else {
      self.init(verbatim: option)
      return
    }
    self.init(en: "\(option) \(placeholder.en)", kk: "\(option) \(placeholder.kk)", ru: "\(option) \(placeholder.ru)")
  }

  fileprivate init(commands: [String]) {
    let list = commands.listed
    self.init(en: "Commands allowed here: \(list).", kk: "Мұнда мына пәрмендер бар: \(list).", ru: "Здесь есть команды: \(list).")
  }

  fileprivate init(options: [String]) {
    let list = options.listed
    self.init(en: "Options allowed here: \(list).", kk: "Мұнда мына параметрлер бар: \(list).", ru: "Здесь есть параметры: \(list).")
  }

  fileprivate init(commands: [[String]], having option: String, _ program: String) {
    let list = commands.map { ([program] + $0).joined(separator: " ") }.listed
    self.init(
      en: "“\(option)” is an option of: \(list).", kk: "«\(option)» параметрі мына жерде бар: \(list).",
      ru: "Параметр «\(option)» есть здесь: \(list).")
  }

  fileprivate init(wholeNumbers range: ClosedRange<Int>) {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch (low == .min, high == .max) {
    case (true, true): self.init(en: "Any whole number is allowed.", kk: "Кез келген бүтін санға рұқсат етіледі.", ru: "Допустимо любое целое число.")
    case (false, true):
      self.init(
        en: "Whole numbers from \(low) are allowed.", kk: "\(low) немесе одан үлкен бүтін сандарға рұқсат етіледі.",
        ru: "Допустимы целые числа от \(low).")
    case (true, false):
      self.init(
        en: "Whole numbers up to \(high) are allowed.", kk: "\(high) немесе одан кіші бүтін сандарға рұқсат етіледі.",
        ru: "Допустимы целые числа до \(high).")
    case (false, false):
      self.init(
        en: "Whole numbers from \(low) to \(high) are allowed.", kk: "\(low)…\(high) аралығындағы бүтін сандарға рұқсат етіледі.",
        ru: "Допустимы целые числа от \(low) до \(high).")
    }
  }

  fileprivate static func didYouMean(_ word: String?) -> [Phrase] {
    guard let word else { return [] }
    return [Phrase(en: "Did you mean “\(word)”?", kk: "Мүмкін, «\(word)» деп жазғыңыз келген шығар?", ru: "Возможно, имелось в виду «\(word)»?")]
  }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}

extension String {
  /// What was typed, safe to print: control and bidirectional characters replaced, and cut at 60 columns.
  fileprivate var quotable: String {
    let safe = String.UnicodeScalarView(
      unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
        default: scalar
        }
      })
    return String(safe).truncated(to: 60)
  }
}
