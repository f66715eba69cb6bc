import Wording

extension DefinitionFault {
  /// The sentences about shape: keys, types and numbers.
  var shapeMessage: Phrase {
    switch self {
    case .wrongType(let expected, let found):
      Phrase(
        en: "Expected \(expected.name.en), found \(found.name.en).", kk: "Керегі: \(expected.name.kk), тұрғаны: \(found.name.kk).",
        ru: "Ожидается: \(expected.name.ru), найдено: \(found.name.ru).")
    case .unknownKey(let key, let allowed):
      Phrase(
        en: "Unknown key “\(TextSafety.visible(key))”. Allowed: \(Self.list(allowed)).",
        kk: "Белгісіз кілт: «\(TextSafety.visible(key))». Рұқсат етілгендері: \(Self.list(allowed)).",
        ru: "Неизвестный ключ «\(TextSafety.visible(key))». Допустимы: \(Self.list(allowed)).")
    case .duplicateKey(let key):
      Phrase(
        en: "The key “\(TextSafety.visible(key))” occurs twice in one object.",
        kk: "«\(TextSafety.visible(key))» кілті бір нысанда екі рет кездеседі.",
        ru: "Ключ «\(TextSafety.visible(key))» встречается в одном объекте дважды.")
    case .missingKey(let key):
      Phrase(en: "The key “\(key)” is missing.", kk: "«\(key)» кілті жоқ.", ru: "Не хватает ключа «\(key)».")
    case .notOneOf(let found, let allowed):
      Phrase(
        en: "“\(TextSafety.visible(found))” is not one of: \(Self.list(allowed)).",
        kk: "«\(TextSafety.visible(found))» мына тізімде жоқ: \(Self.list(allowed)).",
        ru: "«\(TextSafety.visible(found))» нет среди допустимых: \(Self.list(allowed)).")
    case .notWhole(let found):
      Phrase(en: "\(found) is not a whole number.", kk: "\(found) — бүтін сан емес.", ru: "\(found) — не целое число.")
    case .outOfRange(let found, let minimum, let maximum):
      Phrase(
        en: "\(found) lies outside \(minimum) … \(maximum).", kk: "\(found) саны \(minimum) … \(maximum) аралығында емес.",
        ru: "\(found) вне пределов \(minimum) … \(maximum).")
    case .tooMany(let limit):
      Phrase(en: "More than \(limit) entries.", kk: "Жазба саны \(limit) шегінен асып кетті.", ru: "Записей больше, чем \(limit).")
    case .tooFew(let minimum):
      Phrase(
        en: "At least \(minimum) \(Plural.en(minimum, one: "entry is", other: "entries are")) needed.", kk: "Кемінде \(minimum) жазба керек.",
        ru: "Нужно не меньше \(minimum) \(Plural.ru(minimum, one: "записи", few: "записей", many: "записей")).")
    default: preconditionFailure("\(self) is worded elsewhere")
    }
  }

  /// The sentences about the words of an instrument.
  var textMessage: Phrase {
    switch self {
    case .emptyText: Phrase(en: "The text is empty.", kk: "Мәтін бос.", ru: "Текст пуст.")
    case .tooLong(let limit):
      Phrase(
        en: "The text has more than \(limit) characters.", kk: "Мәтінде \(limit) таңбадан көп.", ru: "В тексте больше \(limit) знаков.")
    case .controlCharacter(let scalar):
      Phrase(
        en: "The text holds a control character (\(TextSafety.codePoint(scalar))).",
        kk: "Мәтінде басқару таңбасы бар (\(TextSafety.codePoint(scalar))).",
        ru: "В тексте есть управляющий символ (\(TextSafety.codePoint(scalar))).")
    case .directionCharacter(let scalar):
      Phrase(
        en: "The text holds a mark that turns the direction of writing (\(TextSafety.codePoint(scalar))).",
        kk: "Мәтінде жазу бағытын өзгертетін таңба бар (\(TextSafety.codePoint(scalar))).",
        ru: "В тексте есть знак, меняющий направление письма (\(TextSafety.codePoint(scalar))).")
    case .invalidLanguage(let tag):
      Phrase(
        en: "“\(TextSafety.visible(tag))” is no language tag; examples: en, kk, ru, pt-BR.",
        kk: "«\(TextSafety.visible(tag))» — тіл белгісі емес; мысалдар: en, kk, ru, pt-BR.",
        ru: "«\(TextSafety.visible(tag))» — не обозначение языка; примеры: en, kk, ru, pt-BR.")
    case .missingDefaultLanguage(let tag):
      Phrase(
        en: "The text is missing in the default language (\(tag)).", kk: "Мәтін әдепкі тілде (\(tag)) жазылмаған.",
        ru: "Нет текста на языке по умолчанию (\(tag)).")
    case .missingTranslation(let tags):
      Phrase(
        en: "No translation: \(Self.list(tags)).", kk: "Аудармасы жоқ: \(Self.list(tags)).", ru: "Нет перевода: \(Self.list(tags)).")
    default: preconditionFailure("\(self) is worded elsewhere")
    }
  }
}

extension DefinitionFault.Shape {
  /// The shape's name, as it stands behind "expected".
  var name: Phrase {
    switch self {
    case .object: Phrase(en: "an object {…}", kk: "нысан {…}", ru: "объект {…}")
    case .array: Phrase(en: "a list […]", kk: "тізім […]", ru: "список […]")
    case .string: Phrase(en: "a text in double quotes", kk: "қос тырнақшадағы мәтін", ru: "текст в двойных кавычках")
    case .number: Phrase(en: "a number", kk: "сан", ru: "число")
    case .bool: Phrase(en: "true or false", kk: "true немесе false", ru: "true или false")
    case .null: Phrase(en: "null", kk: "null", ru: "null")
    }
  }
}
