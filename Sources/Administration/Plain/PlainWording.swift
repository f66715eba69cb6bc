import Instruments
import Wording

/// The sentences that only plain lines need.
enum PlainWording {
  static func commands(_ language: InterfaceLanguage, canSkip: Bool) -> String {
    let words = PlainCommand.self
    let (back, skip, help) = (words.back.word(language), words.skip.word(language), words.help.word(language))
    let (tongue, leave) = (words.language.word(language), words.leave.word(language))
    let list = canSkip ? "\(back), \(skip), \(help), \(tongue), \(leave)" : "\(back), \(help), \(tongue), \(leave)"
    switch language {
    case .en: return "Commands: \(list)."
    case .kk: return "Пәрмендер: \(list)."
    case .ru: return "Команды: \(list)."
    }
  }

  static func prompt(_ format: ResponseFormat, language: InterfaceLanguage) -> String {
    switch format.kind {
    case .choice(let options):
      let numbers = EntryNumbering(options).numbers
      return Phrase(
        en: "Your answer (\(numbers.min() ?? 0)–\(numbers.max() ?? 0)):", kk: "Жауабыңыз (\(numbers.min() ?? 0)–\(numbers.max() ?? 0)):",
        ru: "Ваш ответ (\(numbers.min() ?? 0)–\(numbers.max() ?? 0)):")(language)
    case .multiple(_, let other, _, let atMost):
      if other {
        return Phrase(
          en: "Your answers, numbers with commas, at most \(atMost); your own words after “+”:",
          kk: "Жауаптарыңыз (сандарды үтірмен бөліңіз, ең көбі \(atMost); өз сөзіңізді «+» белгісінен кейін жазыңыз):",
          ru: "Ваши ответы: номера через запятую, не больше \(atMost); свой вариант — после «+»:")(language)
      }
      return Phrase(
        en: "Your answers, numbers with commas, at most \(atMost):", kk: "Жауаптарыңыз (сандарды үтірмен бөліңіз, ең көбі \(atMost)):",
        ru: "Ваши ответы: номера через запятую, не больше \(atMost):")(language)
    case .number(let minimum, let maximum, let notApplicable):
      if notApplicable {
        return Phrase(
          en: "Your answer (\(minimum)–\(maximum), or “n/a” if it does not apply):",
          kk: "Жауабыңыз (\(minimum)–\(maximum), қатысы болмаса, «жоқ» деп жазыңыз):",
          ru: "Ваш ответ (\(minimum)–\(maximum) или «нет», если не относится):")(language)
      }
      return Phrase(
        en: "Your answer (\(minimum)–\(maximum)):", kk: "Жауабыңыз (\(minimum)–\(maximum)):", ru: "Ваш ответ (\(minimum)–\(maximum)):")(language)
    case .text:
      return Phrase(en: "Your answer, in one line:", kk: "Жауабыңыз (бір жолмен):", ru: "Ваш ответ, одной строкой:")(language)
    }
  }

  /// Why a typed line is neither an answer in that format nor a command.
  static func notUnderstood(_ typed: String, _ format: ResponseFormat) -> Phrase {
    guard case .text = format.kind else { return wholeNumberExpected(typed) }
    return Phrase(
      en: "“\(typed)” is no command. Commands are /\(PlainCommand.back.word.en), /\(PlainCommand.skip.word.en), /\(PlainCommand.help.word.en).",
      kk: "«\(typed)» деген пәрмен жоқ. Бар пәрмендер: /\(PlainCommand.back.word.kk), /\(PlainCommand.skip.word.kk), /\(PlainCommand.help.word.kk).",
      ru: "Команды «\(typed)» нет. Есть /\(PlainCommand.back.word.ru), /\(PlainCommand.skip.word.ru), /\(PlainCommand.help.word.ru).")
  }

  static func wholeNumberExpected(_ typed: String) -> Phrase {
    Phrase(
      en: "“\(typed)” is neither an answer nor a command here. Type a number from the list, or “help”.",
      kk: "«\(typed)» — мұнда жауап та, пәрмен де емес. Тізімдегі санды немесе «көмек» деп теріңіз.",
      ru: "«\(typed)» здесь не ответ и не команда. Наберите число из списка или «справка».")
  }

  static let tooLong = Phrase(
    en: "The line was too long and was dropped. Please type it again, shorter.",
    kk: "Жол тым ұзын болғандықтан қабылданбады. Қысқартып қайта теріңіз.",
    ru: "Строка слишком длинная и поэтому не принята. Наберите её ещё раз, короче.")
  static let unreadable = Phrase(
    en: "The line is not UTF-8 text and was dropped. Please type it again.", kk: "Жол UTF-8 мәтіні емес, сондықтан қабылданбады. Қайта теріңіз.",
    ru: "Строка не принята: это не текст в кодировке UTF-8. Наберите её ещё раз.")

  static let ownAnswerHint = Phrase(
    en: "+  Something else, in your own words", kk: "+  Басқасы, өз сөзіңізбен", ru: "+  Другое, своими словами")

  static func review(_ language: InterfaceLanguage) -> String {
    let (finish, leave) = (PlainCommand.finish.word(language), PlainCommand.leave.word(language))
    return Phrase(
      en: "Type “\(finish)” to finish, a question's number to change its answer, or “\(leave)”.",
      kk: "Аяқтау үшін «\(finish)», жауапты өзгерту үшін сұрақтың нөмірін немесе «\(leave)» деп теріңіз.",
      ru: "Наберите «\(finish)», чтобы завершить, номер вопроса, чтобы изменить ответ, или «\(leave)».")(language)
  }

  static func helpLines(_ language: InterfaceLanguage) -> [String] {
    let word: (PlainCommand) -> String = { $0.word(language) }
    switch language {
    case .en:
      return [
        "Type the number of your answer and press Enter.",
        "\(word(.back)): the question before. \(word(.skip)): no answer, if that is allowed. \(word(.language)): change the language.",
        "\(word(.leave)): leave the check. The commands of all three languages are understood.",
        "Where a text is asked for, begin a command with a slash: /\(word(.back)), /\(word(.leave)).",
      ]
    case .kk:
      return [
        "Жауаптың нөмірін теріп, Enter басыңыз.",
        "\(word(.back)): алдыңғы сұрақ. \(word(.skip)): жауапсыз қалдыру (рұқсат етілсе). \(word(.language)): тілді ауыстыру.",
        "\(word(.leave)): сауалнамадан шығу. Үш тілдегі пәрмендердің бәрі қабылданады.",
        "Мәтін сұралған жерде пәрменді қиғаш сызықтан бастаңыз: /\(word(.back)), /\(word(.leave)).",
      ]
    case .ru:
      return [
        "Наберите номер ответа и нажмите Enter.",
        "\(word(.back)): предыдущий вопрос. \(word(.skip)): без ответа, если разрешено. \(word(.language)): сменить язык.",
        "\(word(.leave)): выйти из проверки. Понимаются команды на всех трёх языках.",
        "Где нужен текст, начинайте команду с косой черты: /\(word(.back)), /\(word(.leave)).",
      ]
    }
  }
}
