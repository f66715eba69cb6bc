import Dates
public import Wording

extension JournalFault {
  /// Why it was not written down, and what to do.
  public var message: Phrase {
    switch self {
    case .unknownCycle(let number, let known): Self.unknownCycle(number, known)
    case .unknownMeasure(let number, let cycle, let known): Self.unknownMeasure(number, cycle, known)
    case .cycleEnded(let number, .closed):
      Phrase(
        en: "Cycle \(number) is closed. Take it up again with: tynys supervision reopen \(number)",
        kk: "\(number)-цикл жабылған. Оны қайта ашу: tynys supervision reopen \(number)",
        ru: "Цикл \(number) закрыт. Возобновить его: tynys supervision reopen \(number)")
    case .cycleEnded(let number, .cancelled):
      Phrase(
        en: "Cycle \(number) was cancelled. Take it up again with: tynys supervision reopen \(number)",
        kk: "\(number)-цикл тоқтатылған. Оны қайта ашу: tynys supervision reopen \(number)",
        ru: "Цикл \(number) отменён. Возобновить его: tynys supervision reopen \(number)")
    case .measureCalledOff(let number, let cycle):
      Phrase(
        en: "Measure \(number) of cycle \(cycle) was called off. Agree on it anew with: tynys supervision measure \(cycle)",
        kk: "\(cycle)-циклдің \(number)-шарасынан бас тартылған. Оны қайта белгілеу: tynys supervision measure \(cycle)",
        ru: "От меры \(number) цикла \(cycle) отказались. Договориться о ней заново: tynys supervision measure \(cycle)")
    case .endBeforeBegin(let begin, let end):
      Phrase(
        en: "The end (\(end.shown(.en))) is before the begin (\(begin.shown(.en))).",
        kk: "Аяқталу күні (\(end.shown(.kk))) басталу күнінен (\(begin.shown(.kk))) бұрын тұр.",
        ru: "Окончание (\(end.shown(.ru))) раньше начала (\(begin.shown(.ru))).")
    case .unlikelyDay(let day):
      Phrase(
        en: "\(day.shown(.en)) is hardly meant. Dates lie in the years \(JournalLimits.years.lowerBound) to \(JournalLimits.years.upperBound).",
        kk:
          "\(day.shown(.kk)) — жаңылыс жазылған күн болуы керек. Жыл \(JournalLimits.years.lowerBound) мен \(JournalLimits.years.upperBound) аралығында болады.",
        ru:
          "\(day.shown(.ru)) — похоже на опечатку. Год должен быть от \(JournalLimits.years.lowerBound) до \(JournalLimits.years.upperBound).")
    case .emptyText(let field): Self.emptyText(field)
    case .textTooLong(let field, let limit): Self.textTooLong(field, limit)
    case .unsafeText(let field): Self.unsafeText(field)
    case .full(let limit):
      Phrase(
        en: "There is no room for more than \(limit) entries here. Begin a new cycle, or another journal with --journal FILE.",
        kk: "Мұнда \(limit) жазбадан артық сыймайды. Жаңа цикл бастаңыз немесе --journal ФАЙЛ арқылы басқа журнал ашыңыз.",
        ru: "Больше записей здесь не помещается (предел — \(limit)). Начните новый цикл или другой журнал: --journal ФАЙЛ.")
    }
  }

  private static func unknownCycle(_ number: Int, _ known: [Int]) -> Phrase {
    if known.isEmpty {
      return Phrase(
        en: "There is no cycle \(number): the journal is empty. Begin with: tynys supervision start",
        kk: "\(number)-цикл жоқ: журнал әлі бос. Бастау: tynys supervision start",
        ru: "Цикла \(number) нет: журнал пуст. Начните с: tynys supervision start")
    }
    let list = list(known)
    return Phrase(
      en: "There is no cycle \(number). There are: \(list). See them with: tynys supervision list",
      kk: "\(number)-цикл жоқ. Барлары: \(list). Оларды көру: tynys supervision list",
      ru: "Цикла \(number) нет. Есть: \(list). Показать их: tynys supervision list")
  }

  private static func unknownMeasure(_ number: Int, _ cycle: Int, _ known: [Int]) -> Phrase {
    if known.isEmpty {
      return Phrase(
        en: "Cycle \(cycle) has no measures yet. Agree on one with: tynys supervision measure \(cycle)",
        kk: "\(cycle)-циклде әзірге шара жоқ. Белгілеу: tynys supervision measure \(cycle)",
        ru: "В цикле \(cycle) ещё нет мер. Договориться о мере: tynys supervision measure \(cycle)")
    }
    let list = list(known)
    return Phrase(
      en: "Cycle \(cycle) has no measure \(number). There are: \(list).", kk: "\(cycle)-циклде \(number)-шара жоқ. Барлары: \(list).",
      ru: "В цикле \(cycle) нет меры \(number). Есть: \(list).")
  }

  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.suffix(12).map(String.init).joined(separator: ", ")
    return numbers.count > 12 ? "…, " + shown : shown
  }

  private static func emptyText(_ field: Field) -> Phrase {
    switch field {
    case .goal: Phrase(en: "The goal is empty.", kk: "Мақсат бос.", ru: "Цель не написана.")
    case .measure: Phrase(en: "The measure is empty.", kk: "Шараның мәтіні бос.", ru: "Мера не описана.")
    case .agreed:
      Phrase(en: "What was agreed is empty.", kk: "Не туралы келісілгені жазылмаған.", ru: "Не написано, о чём договорились.")
    case .note: Phrase(en: "The note is empty.", kk: "Ескертпе бос.", ru: "Заметка пуста.")
    }
  }

  private static func textTooLong(_ field: Field, _ limit: Int) -> Phrase {
    switch field {
    case .goal:
      Phrase(
        en: "The goal is longer than \(limit) characters. One sentence is enough.",
        kk: "Мақсат \(limit) таңбадан ұзын. Бір сөйлем жеткілікті.",
        ru: "Цель длиннее \(limit) знаков. Достаточно одного предложения.")
    case .measure:
      Phrase(
        en: "The measure is longer than \(limit) characters. Make two of it.", kk: "Шараның мәтіні \(limit) таңбадан ұзын. Екіге бөліңіз.",
        ru: "Описание меры длиннее \(limit) знаков. Разделите её на две.")
    case .agreed:
      Phrase(
        en: "What was agreed is longer than \(limit) characters. Shorten it.", kk: "Келісім мәтіні \(limit) таңбадан ұзын. Қысқартыңыз.",
        ru: "Запись о договорённости длиннее \(limit) знаков. Сократите её.")
    case .note:
      Phrase(
        en: "The note is longer than \(limit) characters. Shorten it.", kk: "Ескертпе \(limit) таңбадан ұзын. Қысқартыңыз.",
        ru: "Заметка длиннее \(limit) знаков. Сократите её.")
    }
  }

  private static func unsafeText(_ field: Field) -> Phrase {
    switch field {
    case .goal:
      Phrase(
        en: "The goal holds a character that cannot be seen. Type it anew.", kk: "Мақсатта көзге көрінбейтін таңба бар. Қайта теріңіз.",
        ru: "В цели есть невидимый знак. Наберите её заново.")
    case .measure:
      Phrase(
        en: "The measure holds a character that cannot be seen. Type it anew.", kk: "Шараның мәтінінде көзге көрінбейтін таңба бар. Қайта теріңіз.",
        ru: "В описании меры есть невидимый знак. Наберите его заново.")
    case .agreed:
      Phrase(
        en: "What was agreed holds a character that cannot be seen. Type it anew.",
        kk: "Келісім мәтінінде көзге көрінбейтін таңба бар. Қайта теріңіз.",
        ru: "В записи о договорённости есть невидимый знак. Наберите её заново.")
    case .note:
      Phrase(
        en: "The note holds a character that cannot be seen. Type it anew.", kk: "Ескертпеде көзге көрінбейтін таңба бар. Қайта теріңіз.",
        ru: "В заметке есть невидимый знак. Наберите её заново.")
    }
  }
}
