public import JSON
public import Wording

extension JSONFault.Kind {
  /// What is wrong, as one sentence.
  public var message: Phrase {
    switch self {
    case .empty: Phrase(en: "The file is empty.", kk: "Файл бос.", ru: "Файл пуст.")
    case .invalidUTF8:
      Phrase(
        en: "A byte here is not UTF-8. Save the file as UTF-8.", kk: "Мұндағы байт UTF-8 емес. Файлды UTF-8 кодтауымен сақтаңыз.",
        ru: "Здесь стоит байт не из UTF-8. Сохраните файл в кодировке UTF-8.")
    case .unexpectedEnd:
      Phrase(
        en: "The file ends in the middle of a value; a bracket or a quotation mark is not closed.",
        kk: "Файл мәннің ортасында аяқталып қалған; жақша немесе тырнақша жабылмаған.",
        ru: "Файл обрывается посреди значения: не закрыта скобка или кавычка.")
    case .unexpected(let found, let expected):
      switch expected {
      case .value:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where a value is expected.", kk: "Мән тұратын жерде «\(TextSafety.visible(found))» тұр.",
          ru: "Вместо значения стоит «\(TextSafety.visible(found))».")
      case .memberNameOrEnd:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where a key in double quotes or “}” is expected.",
          kk: "Қос тырнақшадағы кілт немесе «}» тұратын жерде «\(TextSafety.visible(found))» тұр.",
          ru: "Вместо ключа в двойных кавычках или «}» стоит «\(TextSafety.visible(found))».")
      case .memberName:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where a key in double quotes is expected; after the last entry there is no comma.",
          kk: "Қос тырнақшадағы кілт тұратын жерде «\(TextSafety.visible(found))» тұр; соңғы жазбадан кейін үтір қойылмайды.",
          ru: "Вместо ключа в двойных кавычках стоит «\(TextSafety.visible(found))»; после последней записи запятая не ставится.")
      case .colon:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where “:” is expected.", kk: "«:» тұратын жерде «\(TextSafety.visible(found))» тұр.",
          ru: "Вместо «:» стоит «\(TextSafety.visible(found))».")
      case .commaOrEndOfObject:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where “,” or “}” is expected.",
          kk: "«,» немесе «}» тұратын жерде «\(TextSafety.visible(found))» тұр.",
          ru: "Вместо «,» или «}» стоит «\(TextSafety.visible(found))».")
      case .commaOrEndOfArray:
        Phrase(
          en: "“\(TextSafety.visible(found))” stands where “,” or “]” is expected.",
          kk: "«,» немесе «]» тұратын жерде «\(TextSafety.visible(found))» тұр.",
          ru: "Вместо «,» или «]» стоит «\(TextSafety.visible(found))».")
      }
    case .controlCharacterInString(let scalar):
      Phrase(
        en: "A control character (\(TextSafety.codePoint(scalar))) stands inside a string; a line break is written \\n.",
        kk: "Мәтін ішінде басқару таңбасы (\(TextSafety.codePoint(scalar))) тұр; жаңа жол \\n деп жазылады.",
        ru: "Внутри строки стоит управляющий символ (\(TextSafety.codePoint(scalar))); перевод строки записывается как \\n.")
    case .invalidEscape(let text):
      Phrase(
        en: "“\(TextSafety.visible(text))” is no escape of JSON.", kk: "«\(TextSafety.visible(text))» — JSON-да жоқ қашыру тізбегі.",
        ru: "«\(TextSafety.visible(text))» — такой управляющей последовательности в JSON нет.")
    case .loneSurrogate:
      Phrase(
        en: "Half of a surrogate pair stands alone.", kk: "Суррогат жұптың бір жартысы жеке тұр.", ru: "Половина суррогатной пары стоит отдельно.")
    case .invalidNumber(let text):
      Phrase(
        en: "“\(TextSafety.visible(text))” is not a number as JSON writes it.",
        kk: "«\(TextSafety.visible(text))» — JSON ережесімен жазылған сан емес.",
        ru: "«\(TextSafety.visible(text))» — не число по правилам JSON.")
    case .numberOutOfRange(let text):
      Phrase(
        en: "The number “\(TextSafety.visible(text))” is too large.", kk: "«\(TextSafety.visible(text))» саны тым үлкен.",
        ru: "Число «\(TextSafety.visible(text))» слишком велико.")
    case .tooDeep(let limit):
      Phrase(
        en: "Brackets stand in one another more than \(limit) deep.", kk: "Жақшалар бірінің ішінде бірі \(limit) қабаттан көп.",
        ru: "Скобки вложены друг в друга глубже, чем на \(limit).")
    case .tooManyValues(let limit):
      Phrase(en: "The file has more than \(limit) values.", kk: "Файлда \(limit) мәннен көп.", ru: "В файле больше \(limit) значений.")
    case .textAfterEnd:
      Phrase(
        en: "Something follows after the end of the value.", kk: "Мән аяқталғаннан кейін тағы бір нәрсе жазылған.",
        ru: "После конца значения что-то ещё написано.")
    }
  }
}
