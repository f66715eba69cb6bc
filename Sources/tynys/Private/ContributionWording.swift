import Wording

/// The sentences of `contribute`.
enum ContributionWording {
  static let leaving = Phrase(
    en: "This leaves your computer, in one sealed file:", kk: "Компьютеріңізден бір ғана мөрленген файлмен мыналар шығады:",
    ru: "С вашего компьютера в одном запечатанном файле уйдёт:")
  static let staying = Phrase(en: "And this:", kk: "Білген жөн:", ru: "Важно знать:")
  static let question = Phrase(en: "Write the file? [y/N]", kk: "Файл жазылсын ба? [и/Ж]", ru: "Записать файл? [д/Н]")
  static let declined = Phrase(en: "Nothing was written.", kk: "Ештеңе жазылған жоқ.", ru: "Ничего не записано.")
  static let needsConfirmation = Phrase(
    en: "What leaves the computer needs your consent. Add --yes where there is no terminal.",
    kk: "Компьютерден дерек шығуы үшін келісіміңіз керек. Терминал болмаса, --yes қосыңыз.",
    ru: "На то, что уходит с компьютера, нужно ваше согласие. Без терминала добавьте --yes.")
  static let ownerWarning = Phrase(
    en: "On a shared folder the owner of a file can be seen. Send the file by mail or stick, or use an account that several people share.",
    kk: "Ортақ қалтада файлдың иесі көрініп тұрады. Файлды поштамен не флешкамен жіберіңіз немесе бірнеше адамға ортақ есептік жазбаны қолданыңыз.",
    ru: "В общей папке виден владелец файла. Отправьте файл почтой или на флешке либо работайте под общей учётной записью.")

  static func round(_ organisation: String, _ round: String) -> Phrase {
    Phrase(en: "\(organisation), round \(round)", kk: "\(organisation), \(round) раунды", ru: "\(organisation), раунд \(round)")
  }

  static func keyDigits(_ digits: String) -> Phrase {
    Phrase(
      en: "Compare these digits with those that the keeper shows or prints: \(digits)",
      kk: "Мына сандарды деректер сақтаушысы көрсеткен не басып шығарған сандармен салыстырыңыз: \(digits)",
      ru: "Сравните эти цифры с теми, что показал или напечатал хранитель: \(digits)")
  }

  static func resultOf(_ day: String) -> Phrase {
    Phrase(en: "Your result of \(day) is used.", kk: "\(day) күнгі нәтижеңіз қолданылады.", ru: "Берётся ваш результат от \(day).")
  }

  static func noResult(_ id: String) -> Phrase {
    Phrase(
      en: "There is no kept result of this version of “\(id)”. Leave --latest out to take the check now.",
      kk: "«\(id)» сауалнамасының осы нұсқасы бойынша сақталған нәтиже жоқ. Тексеруден қазір өту үшін --latest параметрін алып тастаңыз.",
      ru: "Сохранённого результата этой версии «\(id)» нет. Уберите --latest, чтобы пройти проверку сейчас.")
  }

  static func unknownClass(_ text: String, offered: [String]) -> Phrase {
    let list = offered.isEmpty ? "—" : offered.joined(separator: ", ")
    return Phrase(
      en: "“\(text)” is not offered by this round. Offered: \(list).", kk: "Бұл раундта «\(text)» нұсқасы жоқ. Барлары: \(list).",
      ru: "В этом раунде нет «\(text)». Есть: \(list).")
  }

  static func written(_ path: String) -> Phrase {
    Phrase(
      en: "Written: \(path). The same code again before the round closes replaces it.",
      kk: "Жазылды: \(path). Раунд жабылғанға дейін сол кодпен қайта жазсаңыз, алдыңғысының орнын басады.",
      ru: "Записано: \(path). Тот же код ещё раз до закрытия раунда заменит этот файл.")
  }
}
