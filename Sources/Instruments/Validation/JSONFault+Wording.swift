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
          en: "“\(found)” stands where a value is expected.", kk: "Мән тұратын жерде «\(found)» тұр.", ru: "Вместо значения стоит «\(found)».")
      case .memberNameOrEnd:
        Phrase(
          en: "“\(found)” stands where a key in double quotes or “}” is expected.",
          kk: "Қос тырнақшадағы кілт немесе «}» тұратын жерде «\(found)» тұр.",
          ru: "Вместо ключа в двойных кавычках или «}» стоит «\(found)».")
      case .memberName:
        Phrase(
          en: "“\(found)” stands where a key in double quotes is expected; after the last entry there is no comma.",
          kk: "Қос тырнақшадағы кілт тұратын жерде «\(found)» тұр; соңғы жазбадан кейін үтір қойылмайды.",
          ru: "Вместо ключа в двойных кавычках стоит «\(found)»; после последней записи запятая не ставится.")
      case .colon:
        Phrase(en: "“\(found)” stands where “:” is expected.", kk: "«:» тұратын жерде «\(found)» тұр.", ru: "Вместо «:» стоит «\(found)».")
      case .commaOrEndOfObject:
        Phrase(
          en: "“\(found)” stands where “,” or “}” is expected.", kk: "«,» немесе «}» тұратын жерде «\(found)» тұр.",
          ru: "Вместо «,» или «}» стоит «\(found)».")
      case .commaOrEndOfArray:
        Phrase(
          en: "“\(found)” stands where “,” or “]” is expected.", kk: "«,» немесе «]» тұратын жерде «\(found)» тұр.",
          ru: "Вместо «,» или «]» стоит «\(found)».")
      }
    case .controlCharacterInString(let scalar):
      Phrase(
        en: "A control character (\(Self.codePoint(scalar))) stands inside a string; a line break is written \\n.",
        kk: "Мәтін ішінде басқару таңбасы (\(Self.codePoint(scalar))) тұр; жаңа жол \\n деп жазылады.",
        ru: "Внутри строки стоит управляющий символ (\(Self.codePoint(scalar))); перевод строки записывается как \\n.")
    case .invalidEscape(let text):
      Phrase(
        en: "“\(text)” is no escape of JSON.", kk: "«\(text)» — JSON-да жоқ қашыру тізбегі.",
        ru: "«\(text)» — такой управляющей последовательности в JSON нет.")
    case .loneSurrogate:
      Phrase(
        en: "Half of a surrogate pair stands alone.", kk: "Суррогат жұптың бір жартысы жеке тұр.", ru: "Половина суррогатной пары стоит отдельно.")
    case .invalidNumber(let text):
      Phrase(
        en: "“\(text)” is not a number as JSON writes it.", kk: "«\(text)» — JSON ережесімен жазылған сан емес.",
        ru: "«\(text)» — не число по правилам JSON.")
    case .numberOutOfRange(let text):
      Phrase(en: "The number “\(text)” is too large.", kk: "«\(text)» саны тым үлкен.", ru: "Число «\(text)» слишком велико.")
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

  private static func codePoint(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
