import Dates
import JSON
public import Wording

extension CardFault {
  /// Why the card is not taken, and what to do.
  public var message: Phrase {
    switch self {
    case .tooLarge(let limit):
      Phrase(
        en: "The file is larger than any round card (\(limit >> 20) MiB) and was not read. Check that it is the right one.",
        kk: "Файл кез келген раунд карточкасынан үлкен (шегі \(limit >> 20) МиБ), сондықтан оқылмады. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "Файл больше любой карточки раунда (предел \(limit >> 20) МиБ) и не прочитан. Проверьте, тот ли это файл.")
    case .syntax(let fault):
      Phrase(
        en: "The file is no round card: at byte \(fault.offset + 1) it stops being JSON. Get a fresh copy from the keeper.",
        kk: "Файл раунд карточкасы емес: \(fault.offset + 1)-байттан бастап JSON ережесі бұзылған. Сақтаушыдан жаңа көшірмесін алыңыз.",
        ru: "Файл не является карточкой раунда: с байта \(fault.offset + 1) нарушены правила JSON. Возьмите у хранителя новую копию.")
    case .shape(let fault):
      Phrase(
        en: "The file is no round card: what stands at \(fault.path) is not what the format asks for. Check that it is the right file.",
        kk: "Файл раунд карточкасы емес: \(fault.path) орнындағы нәрсе пішімге сай келмейді. Дұрыс файлды таңдағаныңызды тексеріңіз.",
        ru: "Файл не является карточкой раунда: в \(fault.path) стоит не то, чего требует формат. Проверьте, тот ли это файл.")
    case .unsupportedFormat:
      Phrase(
        en: "The round card has a format that this version of Tynys does not know. Install a newer version.",
        kk: "Раунд карточкасының пішімін Tynys бағдарламасының бұл нұсқасы білмейді. Жаңарақ нұсқасын орнатыңыз.",
        ru: "Формат карточки раунда этой версии Tynys неизвестен. Установите более новую версию.")
    case .invalidText(let path):
      Phrase(
        en:
          "The text at \(path) cannot stand in a round card. Names are one visible line; the round's name has letters, digits, “-”, “_” and “.” only.",
        kk:
          "\(path) орнындағы мәтін раунд карточкасында тұра алмайды. Атау бір ғана көрінетін жолдан тұрады; раунд атауында тек әріптер, цифрлар, «-», «_» және «.» болады.",
        ru:
          "Текст в \(path) не может стоять в карточке раунда. Название занимает одну видимую строку; в названии раунда бывают только буквы, цифры, «-», «_» и «.»."
      )
    case .tooMany(let kind, let limit):
      Phrase(
        en: "A round card has at most \(limit) entries under “\(kind.rawValue)”; here are more. Leave some out.",
        kk: "Раунд карточкасының «\(kind.rawValue)» бөлігінде \(limit) жазбадан артық болмайды, мұнда одан көп. Біразын алып тастаңыз.",
        ru: "В разделе «\(kind.rawValue)» карточки раунда число записей не превышает \(limit), а здесь их больше. Уберите часть.")
    case .repeatedName(let kind, let name):
      Phrase(
        en: "“\(name)” stands twice among “\(kind.rawValue)”. Name it once.",
        kk: "«\(kind.rawValue)» ішінде «\(name)» екі рет тұр. Оны бір-ақ рет атаңыз.",
        ru: "В разделе «\(kind.rawValue)» дважды стоит «\(name)». Назовите его один раз.")
    case .minimumGroupTooSmall(let group):
      Phrase(
        en: "A minimum group of \(group) protects nobody. Choose \(RoundCard.smallestMinimumGroup) or more.",
        kk: "Ең кіші топ \(group) болса, ол ешкімді қорғамайды. \(RoundCard.smallestMinimumGroup) немесе одан үлкен сан таңдаңыз.",
        ru: "Минимальная группа \(group) никого не защищает. Выберите \(RoundCard.smallestMinimumGroup) или больше.")
    case .tooFewClasses(let slice):
      Phrase(
        en: "The slice “\(slice)” needs at least two classes, separated by commas.",
        kk: "«\(slice)» қимасында кемінде екі санат болуы керек, оларды үтірмен бөліңіз.",
        ru: "В разрезе «\(slice)» нужны хотя бы две категории, разделённые запятыми.")
    case .nothingCollected:
      Phrase(
        en: "The round would collect nothing: the questionnaire has no scales. Choose another questionnaire.",
        kk: "Раунд ештеңе жинамайды: сауалнамада шкала жоқ. Басқа сауалнама таңдаңыз.",
        ru: "Раунду нечего собирать: в опроснике нет шкал. Выберите другой опросник.")
    case .noUnits:
      Phrase(
        en: "The organisation has no units yet, so nobody could contribute. Add one with “tynys keeper unit add”.",
        kk: "Ұйымда әлі бөлімше жоқ, сондықтан ешкім үлес қоса алмайды. Оны «tynys keeper unit add» арқылы қосыңыз.",
        ru: "В организации ещё нет подразделений, и вклад внести некому. Добавьте подразделение командой «tynys keeper unit add».")
    case .closesBeforeOpening(let opens, let closes):
      Phrase(
        en: "The round would close on \(closes), before it opens on \(opens). Choose a later day.",
        kk: "Раунд \(closes) күні жабылып, \(opens) күні ашылатын болып тұр. Кешірек күнді таңдаңыз.",
        ru: "Раунд закрывался бы \(closes), раньше открытия \(opens). Выберите более позднюю дату.")
    case .contributionsTooLong:
      Phrase(
        en: "A contribution to this round would not fit into the one size that all have. Collect fewer scales, or give slices shorter names.",
        kk: "Бұл раундтың үлесі бәріне ортақ көлемге сыймайды. Шкалаларды азайтыңыз немесе қималарға қысқарақ атау беріңіз.",
        ru: "Вклад в этот раунд не поместился бы в единый для всех размер. Собирайте меньше шкал или дайте разрезам названия короче.")
    case .notCanonical(let offset):
      Phrase(
        en: "From byte \(offset + 1) on the file is not written as a round card is. It was changed after signing, or saved anew by another program.",
        kk:
          "\(offset + 1)-байттан бастап файл раунд карточкасының ережесімен жазылмаған. Ол қол қойылғаннан кейін өзгертілген немесе басқа бағдарламада қайта сақталған.",
        ru:
          "С байта \(offset + 1) файл записан не так, как пишутся карточки раунда. Его изменили после подписания или пересохранили другой программой."
      )
    case .wrongSignature:
      Phrase(
        en: "The signature does not fit: the card was changed after signing, or signed with another key. Do not use it; ask the keeper.",
        kk:
          "Қолтаңба сәйкес емес: карточка қол қойылғаннан кейін өзгертілген немесе оған басқа кілтпен қол қойылған. Оны пайдаланбаңыз, сақтаушыдан сұраңыз.",
        ru: "Подпись не подходит: карточку изменили после подписания или подписали другим ключом. Не используйте её; спросите хранителя.")
    case .notYetOpen(let day):
      Phrase(
        en: "The round opens on \(day). Come back on that day.", kk: "Раунд \(day) күні ашылады. Сол күні қайта келіңіз.",
        ru: "Раунд откроется \(day). Вернитесь в этот день.")
    case .closed(let day):
      Phrase(
        en: "The round was open until \(day) and takes nothing any more. Your result can go to the next round.",
        kk: "Раунд \(day) күніне дейін ашық болды, енді ештеңе қабылдамайды. Нәтижеңізді келесі раундқа қоса аласыз.",
        ru: "Раунд был открыт по \(day) и больше ничего не принимает. Свой результат можно внести в следующий раунд.")
    case .foreignKey(let organisation):
      Phrase(
        en: "The card says it is from “\(organisation)” but is signed with another key than before. Compare the key's digits with the keeper aloud.",
        kk:
          "Карточкада «\(organisation)» деп жазылған, бірақ оған бұрынғыдан өзге кілтпен қол қойылған. Кілт сандарын сақтаушымен дауыстап салыстырыңыз.",
        ru: "Карточка выдана от имени «\(organisation)», но подписана не тем ключом, что раньше. Сверьте цифры ключа с хранителем вслух.")
    case .secondCard(let round, let earlierGroup, let group):
      Phrase(
        en: """
          This is another card of the round “\(round)” than the one seen before: its minimum group is \(group), that of the first \(earlierGroup). A round's \
          card never changes. Do not contribute, and ask the keeper in front of others.
          """,
        kk: """
          Бұл — «\(round)» раундының бұрын көрсетілгеннен басқа карточкасы: мұнда ең кіші топ \(group), ал біріншісінде \(earlierGroup) болған. Раунд \
          карточкасы ешқашан өзгермейді. Үлес қоспаңыз, сақтаушыдан көптің көзінше сұраңыз.
          """,
        ru: """
          Это другая карточка раунда «\(round)», не та, что была раньше: минимальная группа здесь \(group), в первой было \(earlierGroup). Карточка раунда \
          никогда не меняется. Не вносите вклад и спросите хранителя при свидетелях.
          """)
    case .wrongInstrument(let expected, let found):
      Phrase(
        en:
          "The round is about “\(expected.id)” \(expected.version), and here is “\(found.id)” \(found.version), or another text of it. Get the keeper's file.",
        kk:
          "Раунд «\(expected.id)» \(expected.version) сауалнамасы бойынша өтеді, ал мұндағысы — «\(found.id)» \(found.version) немесе оның басқа мәтіні. Сақтаушының файлын алыңыз.",
        ru:
          "Раунд проводится по «\(expected.id)» \(expected.version), а здесь «\(found.id)» \(found.version) или другой его текст. Возьмите файл у хранителя."
      )
    case .unknownScale(let scale):
      Phrase(
        en: "The card collects the scale “\(scale)”, which its questionnaire does not have. Tell the keeper.",
        kk: "Карточка «\(scale)» шкаласын жинайды, бірақ сауалнамада ондай шкала жоқ. Сақтаушыға айтыңыз.",
        ru: "Карточка собирает шкалу «\(scale)», которой нет в опроснике. Сообщите хранителю.")
    }
  }
}
