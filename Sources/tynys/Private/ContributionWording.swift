import Contributions
import Dates
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

  // What is asked

  static let foundCards = Phrase(en: "Round cards found:", kk: "Табылған раунд карточкалары:", ru: "Найденные карточки раундов:")
  static let noCardsFound = Phrase(
    en: "No card of an open round was found here, at home or on a stick. The keeper gives the card out as a file.",
    kk: "Ашық раундтың карточкасы осы қалтада, үй қалтасында, флешкада табылмады. Карточканы сақтаушы файл түрінде береді.",
    ru: "Карточки открытого раунда нет ни здесь, ни в домашней папке, ни на флешке. Карточку выдаёт хранитель, это файл.")
  static let chooseCard = Phrase(
    en: "Its number, or the path of another card (Enter to leave):", kk: "Нөмірі немесе басқа карточканың жолы (шығу — Enter):",
    ru: "Её номер или путь к другой карточке (Enter — выйти):")
  static let cardPath = Phrase(
    en: "Path of the round card (Enter to leave):", kk: "Раунд карточкасының жолы (шығу — Enter):", ru: "Путь к карточке раунда (Enter — выйти):")
  static let codePrompt = Phrase(
    en: "The code of your slip (Enter to leave):", kk: "Қағазыңыздағы код (шығу — Enter):", ru: "Код с вашего листка (Enter — выйти):")
  static let folderPrompt = Phrase(
    en: "Folder for the sealed file (Enter to leave):", kk: "Мөрленген файл салынатын қалта (шығу — Enter):",
    ru: "Папка для запечатанного файла (Enter — выйти):")

  static func foundCard(_ card: RoundCard, path: String) -> Phrase {
    guard let closes = card.closes else {
      return Phrase(
        en: "\(card.organisation), round \(card.round): \(path)", kk: "\(card.organisation), \(card.round) раунды: \(path)",
        ru: "\(card.organisation), раунд \(card.round): \(path)")
    }
    return Phrase(
      en: "\(card.organisation), round \(card.round), until \(closes): \(path)",
      kk: "\(card.organisation), \(card.round) раунды, \(closes) күніне дейін: \(path)",
      ru: "\(card.organisation), раунд \(card.round), до \(closes): \(path)")
  }

  static func noSuchCard(_ count: Int) -> Phrase {
    Phrase(
      en: "Type a number from 1 to \(count), or a path.", kk: "1 мен \(count) аралығындағы санды немесе жолды теріңіз.",
      ru: "Наберите число от 1 до \(count) или путь.")
  }

  static func noFolder(_ path: String) -> Phrase {
    Phrase(
      en: "There is no folder “\(path)”. Check the name; a stick must be plugged in.",
      kk: "«\(path)» қалтасы жоқ. Атауын тексеріңіз; флешка болса, тағулы тұруы керек.",
      ru: "Папки «\(path)» нет. Проверьте имя; флешка должна быть вставлена.")
  }

  static func sliceHeading(_ name: String) -> Phrase {
    Phrase(
      en: "The round also asks about “\(name)”. What you choose leaves with your scores; you need not say.",
      kk: "Раунд «\(name)» туралы да сұрайды. Таңдағаныңыз балдармен бірге шығады; айтпауыңызға болады.",
      ru: "Раунд спрашивает ещё и о «\(name)». Выбранное уйдёт вместе с баллами; можно не отвечать.")
  }
  static let preferNotToSay = Phrase(en: "I would rather not say", kk: "Айтқым келмейді", ru: "Не хочу указывать")

  static func slicePrompt(_ count: Int) -> Phrase {
    Phrase(en: "Your choice (0 to \(count)):", kk: "Таңдауыңыз (0 – \(count)):", ru: "Ваш выбор (от 0 до \(count)):")
  }

  static func latestQuestion(_ day: String) -> Phrase {
    Phrase(
      en: "Your latest result is of \(day). Contribute it? With “n” you take the check now. [Y/n]",
      kk: "Соңғы нәтижеңіз \(day) күнгі. Соны үлеске қосасыз ба? «ж» десеңіз, тексеруден қазір өтесіз. [И/ж]",
      ru: "Последний результат — от \(day). Внести его? Если «н», пройдёте проверку сейчас. [Д/н]")
  }

  // The card and its key

  static func sameKey(_ digits: String) -> Phrase {
    Phrase(
      en: "Signed with the same key as the earlier cards of this organisation on this computer: \(digits)",
      kk: "Осы компьютердегі ұйымның бұрынғы карточкаларымен бірдей кілтпен қол қойылған: \(digits)",
      ru: "Подписано тем же ключом, что и прежние карточки этой организации на этом компьютере: \(digits)")
  }

  static func keyChanged(_ digits: String) -> Phrase {
    let typed = digits.filter(\.isNumber)
    return Phrase(
      en: "If the keeper tells you aloud that the key is new and has the digits \(digits), contribute with --key \(typed)",
      kk: "Сақтаушы кілттің жаңарғанын және оның сандары \(digits) екенін өз аузымен айтса, --key \(typed) параметрімен үлес қосыңыз.",
      ru: "Если хранитель лично подтвердит, что ключ новый и его цифры — \(digits), внесите вклад с параметром --key \(typed)")
  }

  static func otherDigits(_ digits: String) -> Phrase {
    Phrase(
      en: "The card is signed with a key of other digits: \(digits). Do not use it; ask the keeper.",
      kk: "Карточкаға сандары басқа кілтпен қол қойылған: \(digits). Оны пайдаланбаңыз, сақтаушыдан сұраңыз.",
      ru: "Карточка подписана ключом с другими цифрами: \(digits). Не используйте её; спросите хранителя.")
  }

  static func memoryDamaged(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” remembers the cards seen on this computer and is damaged. Compare the card's digits with the keeper, then delete that file.",
      kk: "«\(path)» файлында осы компьютерде көрілген карточкалар жазылған, ол бүлінген. Карточка сандарын сақтаушымен салыстырып, файлды жойыңыз.",
      ru: "«\(path)» хранит сведения о карточках, виденных на этом компьютере, и повреждён. Сверьте цифры карточки с хранителем и удалите этот файл.")
  }

  static func memoryNewer(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” was written by a newer version of Tynys. Install that version.",
      kk: "«\(path)» файлын Tynys бағдарламасының жаңарақ нұсқасы жазған. Сол нұсқаны орнатыңыз.",
      ru: "«\(path)» записан более новой версией Tynys. Установите её.")
  }

  static let notRemembered = Phrase(
    en: "The card could not be remembered here, so a later change of it would not be noticed. Keep a copy of the card file.",
    kk: "Карточканы осы компьютерде есте сақтау мүмкін болмады, кейін өзгерсе, байқалмайды. Карточка файлының көшірмесін сақтап қойыңыз.",
    ru: "Запомнить карточку здесь не удалось, и её позднейшая замена не будет замечена. Сохраните копию файла карточки.")

  // What leaves

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
