public import Wording

extension ContributionFault {
  /// Why the contribution cannot be made or is not taken, and what to do.
  public var message: Phrase {
    switch self {
    case .wrongInstrument(let expected, let found):
      Phrase(
        en:
          "The round asks for “\(expected.id)” \(expected.version), and this is “\(found.id)” \(found.version), or another text of it. Take the round's check.",
        kk:
          "Раундқа «\(expected.id)» \(expected.version) керек, ал мынау — «\(found.id)» \(found.version) немесе оның басқа мәтіні. Раундтың тексеруінен өтіңіз.",
        ru:
          "Раунду нужен «\(expected.id)» \(expected.version), а это «\(found.id)» \(found.version) или другой его текст. Пройдите проверку этого раунда."
      )
    case .nothingScored:
      Phrase(
        en: "None of the scales has a score, because too little was answered. Answer more questions, then contribute.",
        kk: "Жауап тым аз болғандықтан, бірде-бір шкаланың балы жоқ. Көбірек сұраққа жауап беріп, содан кейін үлес қосыңыз.",
        ru: "Ни у одной шкалы нет балла: ответов слишком мало. Ответьте на большее число вопросов и затем внесите вклад.")
    case .wrongScales:
      Phrase(
        en: "The scales are not those that the round collects. Use the card and the questionnaire of this round.",
        kk: "Шкалалар раунд жинайтын шкалалармен сәйкес емес. Осы раундтың карточкасы мен сауалнамасын пайдаланыңыз.",
        ru: "Шкалы не те, которые собирает раунд. Используйте карточку и опросник этого раунда.")
    case .outOfRange(let scale):
      Phrase(
        en: "The score of “\(scale)” lies outside what the scale can reach. It was not made by this questionnaire.",
        kk: "«\(scale)» шкаласының балы мүмкін шектен тыс. Ол бұл сауалнамадан шықпаған.",
        ru: "Балл шкалы «\(scale)» выходит за её пределы. Он получен не по этому опроснику.")
    case .unknownSlice(let slice):
      Phrase(
        en: "The card does not offer this answer to “\(slice)”. Choose one of its classes, or leave it out.",
        kk: "Карточкада «\(slice)» үшін мұндай жауап жоқ. Ондағы санаттың бірін таңдаңыз немесе жауапсыз қалдырыңыз.",
        ru: "В карточке нет такого ответа на «\(slice)». Выберите одну из её категорий или не указывайте ничего.")
    case .unusableKey:
      Phrase(
        en: "The card's sealing key is no key, so nothing can be sealed to it. Tell the keeper.",
        kk: "Карточкадағы жабу кілті жарамсыз, онымен ештеңені жабу мүмкін емес. Сақтаушыға айтыңыз.",
        ru: "Ключ запечатывания в карточке недействителен, запечатать им ничего нельзя. Сообщите хранителю.")
    case .wrongKeeperKey:
      Phrase(
        en: "These keys do not belong to the card, so its contributions cannot be opened. Use the store in which the round was opened.",
        kk: "Бұл кілттер карточкаға тиесілі емес, сондықтан үлестер ашылмайды. Раунд ашылған қойманы пайдаланыңыз.",
        ru: "Эти ключи не от этой карточки, открыть вклады ими нельзя. Используйте хранилище, в котором раунд был открыт.")
    case .undersize(let bytes):
      Phrase(
        en: "The file has \(bytes) bytes, a contribution has \(SealedContribution.size). It was cut off on its way; ask for it again.",
        kk: "Файлда \(bytes) байт бар, ал үлес \(SealedContribution.size) байт болады. Ол жолда кесіліп қалған; қайта жіберуін сұраңыз.",
        ru: "Размер файла в байтах — \(bytes), а у вклада он всегда \(SealedContribution.size). Файл обрезан по пути; попросите прислать его снова.")
    case .oversize(let bytes):
      Phrase(
        en: "The file has \(bytes) bytes, a contribution has \(SealedContribution.size). It is something else.",
        kk: "Файлда \(bytes) байт бар, ал үлес \(SealedContribution.size) байт болады. Бұл — басқа файл.",
        ru: "Размер файла в байтах — \(bytes), а у вклада он всегда \(SealedContribution.size). Это что-то другое.")
    case .damaged:
      Phrase(
        en: "The file does not open: it was altered on its way, or is for another keeper. Ask for it again.",
        kk: "Файл ашылмайды: ол жолда өзгерген немесе басқа сақтаушыға арналған. Қайта жіберуін сұраңыз.",
        ru: "Файл не открывается: он изменён по пути или предназначен другому хранителю. Попросите прислать его снова.")
    case .malformed:
      Phrase(
        en: "The file opens, but it is not what Tynys writes for a contribution, so it does not count.",
        kk: "Файл ашылады, бірақ оның ішіндегісі Tynys жазатын үлес емес, сондықтан есепке алынбайды.",
        ru: "Файл открывается, но внутри не то, что Tynys записывает как вклад, поэтому он не учитывается.")
    case .unsupportedFormat:
      Phrase(
        en: "The contribution was made by a newer version of Tynys. Install that version to collect it.",
        kk: "Үлесті Tynys бағдарламасының жаңарақ нұсқасы жасаған. Оны жинау үшін сол нұсқаны орнатыңыз.",
        ru: "Вклад создан более новой версией Tynys. Чтобы принять его, установите эту версию.")
    case .foreignRound(let round):
      Phrase(
        en: "The contribution is for the round “\(round)”. Collect it there.", kk: "Үлес «\(round)» раундына арналған. Оны сол жерде жинаңыз.",
        ru: "Вклад предназначен раунду «\(round)». Примите его там.")
    case .otherCard:
      Phrase(
        en: "The contribution was made with another card of this round, so its sender was promised something else. It does not count.",
        kk: "Үлес осы раундтың басқа карточкасымен жасалған, яғни жіберушіге басқа нәрсе уәде етілген. Ол есепке алынбайды.",
        ru: "Вклад сделан по другой карточке этого раунда, то есть его автору было обещано иное. Он не учитывается.")
    }
  }
}
