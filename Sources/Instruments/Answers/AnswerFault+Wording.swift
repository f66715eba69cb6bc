public import Wording

extension AnswerFault {
  /// What is wrong with the answer and what is allowed.
  public var message: Phrase {
    switch self {
    case .wrongKind(.option):
      Phrase(en: "One of the options is expected.", kk: "Нұсқалардың бірі керек.", ru: "Нужен один из вариантов.")
    case .wrongKind(.options):
      Phrase(
        en: "A list of options is expected, such as [\"a\", \"b\"].", kk: "Нұсқалар тізімі керек, мысалы [\"a\", \"b\"].",
        ru: "Нужен список вариантов, например [\"a\", \"b\"].")
    case .wrongKind(.wholeNumber): Phrase(en: "A whole number is expected.", kk: "Бүтін сан керек.", ru: "Нужно целое число.")
    case .wrongKind(.text): Phrase(en: "A text is expected.", kk: "Мәтін керек.", ru: "Нужен текст.")
    case .notAnOption(let found, let allowed):
      Phrase(
        en: "“\(TextSafety.visible(found))” is not one of: \(DefinitionFault.list(allowed)).",
        kk: "«\(TextSafety.visible(found))» мына нұсқалардың арасында жоқ: \(DefinitionFault.list(allowed)).",
        ru: "«\(TextSafety.visible(found))» нет среди вариантов: \(DefinitionFault.list(allowed)).")
    case .outOfRange(let found, let minimum, let maximum):
      Phrase(
        en: "\(TextSafety.visible(found)) lies outside \(minimum) … \(maximum).",
        kk: "\(TextSafety.visible(found)) саны \(minimum) … \(maximum) аралығында емес.",
        ru: "\(TextSafety.visible(found)) вне пределов \(minimum) … \(maximum).")
    case .tooMany(let chosen, let atMost):
      Phrase(
        en: "\(chosen) chosen; at most \(atMost) can be.", kk: "\(chosen) нұсқа таңдалды; ең көбі \(atMost) болуы мүмкін.",
        ru: "Выбрано: \(chosen); можно не больше \(atMost).")
    case .tooFew(let chosen, let atLeast):
      Phrase(
        en: "\(chosen) chosen; at least \(atLeast) must be.", kk: "\(chosen) нұсқа таңдалды; кемінде \(atLeast) керек.",
        ru: "Выбрано: \(chosen); нужно не меньше \(atLeast).")
    case .repeated(let value):
      Phrase(
        en: "“\(TextSafety.visible(value))” is chosen twice.", kk: "«\(TextSafety.visible(value))» екі рет таңдалған.",
        ru: "«\(TextSafety.visible(value))» выбрано дважды.")
    case .tooLong(let limit):
      Phrase(en: "The text has more than \(limit) characters.", kk: "Мәтінде \(limit) таңбадан көп.", ru: "В тексте больше \(limit) знаков.")
    case .empty: Phrase(en: "The text is empty.", kk: "Мәтін бос.", ru: "Текст пуст.")
    case .unsafeCharacter(let scalar):
      Phrase(
        en: "The text holds a character that cannot be shown (\(TextSafety.codePoint(scalar))).",
        kk: "Мәтінде көрсетуге болмайтын таңба бар (\(TextSafety.codePoint(scalar))).",
        ru: "В тексте есть символ, который нельзя показать (\(TextSafety.codePoint(scalar))).")
    case .notApplicableNotOffered:
      Phrase(
        en: "This question has no answer “does not apply”.", kk: "Бұл сұрақта «қатысы жоқ» деген жауап көзделмеген.",
        ru: "У этого вопроса нет ответа «не относится».")
    case .otherNotOffered:
      Phrase(
        en: "This question has no answer in one's own words.", kk: "Бұл сұраққа өз сөзімен жауап беру көзделмеген.",
        ru: "У этого вопроса нет ответа своими словами.")
    }
  }
}
