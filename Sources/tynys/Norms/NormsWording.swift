import Bulk
import Instruments
import Wording

/// The sentences of `norms`.
enum NormsWording {
  // What stands in the definition

  static let levels = [
    Phrase(en: "Low", kk: "Төмен", ru: "Низкий уровень"), Phrase(en: "Moderate", kk: "Орташа", ru: "Умеренный уровень"),
    Phrase(en: "High", kk: "Жоғары", ru: "Высокий уровень"),
  ]

  static let thirds = [
    Phrase(en: "Lower third", kk: "Төменгі үштен бір", ru: "Нижняя треть"), Phrase(en: "Middle third", kk: "Ортаңғы үштен бір", ru: "Средняя треть"),
    Phrase(en: "Upper third", kk: "Жоғарғы үштен бір", ru: "Верхняя треть"),
  ]

  static func note(_ population: String) -> Phrase {
    Phrase(
      en:
        "These boundaries divide the people of the norm group “\(population)” into a lower, a middle and an upper third. They describe this group alone: about a third of it is in each band, however the group is doing. A band is not a diagnosis.",
      kk:
        "Бұл шекаралар «\(population)» норма тобындағы адамдарды төменгі, ортаңғы және жоғарғы үш бөлікке бөледі. Олар тек осы топты сипаттайды: топтың жағдайы қандай болса да, әр деңгейде оның шамамен үштен бірі болады. Деңгей — диагноз емес.",
      ru:
        "Эти границы делят людей из нормативной группы «\(population)» на нижнюю, среднюю и верхнюю треть. Они описывают только эту группу: на каждый уровень приходится примерно треть её людей, каким бы ни было их состояние. Уровень — не диагноз."
    )
  }

  // What became of the scales

  /// Every sentence about a scale begins with its name.
  private static func about(_ scale: Scale, _ phrase: Phrase) -> Phrase {
    Phrase(en: "\(scale.title(.en)): \(phrase.en)", kk: "\(scale.title(.kk)): \(phrase.kk)", ru: "\(scale.title(.ru)): \(phrase.ru)")
  }

  static func figures(_ norms: ScaleNorms) -> Phrase {
    func text(_ value: Double, _ language: InterfaceLanguage) -> String { DecimalFormat.fixed(value, digits: 2, language: language) }
    func figures(_ language: InterfaceLanguage) -> (mean: String, sd: String) {
      (text(norms.mean, language), text(norms.standardDeviation, language))
    }
    let (en, kk, ru) = (figures(.en), figures(.kk), figures(.ru))
    guard let alpha = try? norms.alpha.get() else {
      return about(
        norms.scale,
        Phrase(
          en: "n \(norms.count), mean \(en.mean), SD \(en.sd).", kk: "n \(norms.count), орташа \(kk.mean), стандартты ауытқу \(kk.sd).",
          ru: "n \(norms.count), среднее \(ru.mean), стандартное отклонение \(ru.sd)."))
    }
    func coefficient(_ language: InterfaceLanguage) -> String { DecimalFormat.fixed(alpha, digits: 3, language: language) }
    return about(
      norms.scale,
      Phrase(
        en: "n \(norms.count), mean \(en.mean), SD \(en.sd), alpha \(coefficient(.en)).",
        kk: "n \(norms.count), орташа \(kk.mean), стандартты ауытқу \(kk.sd), альфа \(coefficient(.kk)).",
        ru: "n \(norms.count), среднее \(ru.mean), стандартное отклонение \(ru.sd), альфа \(coefficient(.ru))."))
  }

  static func noAlpha(_ scale: Scale, _ reason: Phrase) -> Phrase {
    about(
      scale,
      Phrase(
        en: "no reliability is written: \(reason.en).", kk: "сенімділік жазылмады: \(reason.kk).", ru: "надёжность не записана: \(reason.ru)."))
  }

  static func noPercentiles(_ scale: Scale, _ reason: Phrase) -> Phrase {
    about(
      scale,
      Phrase(
        en: "no table of percentiles: \(reason.en). Percentiles will be read from the normal distribution.",
        kk: "перцентильдер кестесі жоқ: \(reason.kk). Перцентильдер қалыпты үлестірім бойынша есептеледі.",
        ru: "таблицы перцентилей нет: \(reason.ru). Перцентили будут рассчитаны по нормальному распределению."))
  }

  static func neitherPercentilesNorBands(_ scale: Scale, _ reason: Phrase) -> Phrase {
    about(
      scale,
      Phrase(
        en: "neither a table of percentiles nor local bands: \(reason.en). Percentiles will be read from the normal distribution.",
        kk: "перцентильдер кестесі де, жергілікті деңгейлер де жоқ: \(reason.kk). Перцентильдер қалыпты үлестірім бойынша есептеледі.",
        ru: "нет ни таблицы перцентилей, ни местных уровней: \(reason.ru). Перцентили будут рассчитаны по нормальному распределению."))
  }

  static func bands(_ scale: Scale, _ starts: [Double]) -> Phrase {
    func list(_ language: InterfaceLanguage) -> String {
      starts.map { DecimalFormat.short($0, digits: 4, language: language) }.joined(separator: " · ")
    }
    return about(
      scale,
      Phrase(en: "the thirds begin at \(list(.en)).", kk: "үштен бір бөліктердің басы: \(list(.kk)).", ru: "трети начинаются с: \(list(.ru))."))
  }

  static func keptBands(_ scale: Scale, _ reason: Phrase) -> Phrase {
    about(
      scale, Phrase(en: "no local bands: \(reason.en).", kk: "жергілікті деңгейлер жоқ: \(reason.kk).", ru: "местных уровней нет: \(reason.ru)."))
  }

  static func spokenOf(_ band: String) -> Phrase {
    Phrase(
      en: "profiles or advice of the questionnaire speak of the band “\(band)”, which thirds do not have",
      kk: "сауалнаманың бейіндері не кеңестері «\(band)» деңгейіне сүйенеді, ал үштен бір бөліктерде ондай деңгей жоқ",
      ru: "профили или советы опросника ссылаются на уровень «\(band)», которого среди третей нет")
  }

  static func incomplete(_ scale: Scale, _ count: Int) -> Phrase {
    about(
      scale,
      Phrase(
        en: "\(count) \(Plural.en(count, one: "row lacks an answer and is", other: "rows lack an answer and are")) not counted.",
        kk: "жауабы толық емес \(count) жол есепке алынбады.",
        ru: "не учтено строк с пропусками: \(count)."))
  }

  static func leftOut(_ scale: Scale, _ reason: Phrase) -> Phrase {
    about(scale, Phrase(en: "left out: \(reason.en).", kk: "қосылмады: \(reason.kk).", ru: "не включена: \(reason.ru)."))
  }

  static func replaced(_ norm: String, _ scales: [Scale]) -> Phrase {
    func list(_ language: InterfaceLanguage) -> String { scales.map { $0.title(language) }.joined(separator: ", ") }
    return Phrase(
      en: "The norm “\(norm)” was there already and is replaced: \(list(.en)). Profiles that refer to it will use the new figures.",
      kk: "«\(norm)» нормасы бұрыннан бар еді, ол ауыстырылады: \(list(.kk)). Оған сүйенетін бейіндер жаңа көрсеткіштерді қолданады.",
      ru: "Норма «\(norm)» уже есть и будет заменена: \(list(.ru)). Профили, которые на неё ссылаются, возьмут новые значения.")
  }

  static func newVersion(_ id: String, _ old: String, _ new: String) -> Phrase {
    Phrase(
      en: "The questionnaire “\(id)”: version \(old) became \(new).", kk: "«\(id)» сауалнамасы: \(old) нұсқасының орнына \(new) нұсқасы жасалды.",
      ru: "Опросник «\(id)»: версия \(old) стала версией \(new).")
  }

  static let nothing = Phrase(
    en: "No scale has what norms need, so nothing was written.", kk: "Бірде-бір шкалада нормаға қажетті дерек жоқ, сондықтан ештеңе жазылмады.",
    ru: "Ни у одной шкалы нет данных, нужных для норм, поэтому ничего не записано.")

  // What is wrong with the command line

  static func population(_ text: String, limit: Int) -> Phrase {
    Phrase(
      en: "“\(text)” cannot name a population: one line of at most \(limit) characters is needed.",
      kk: "«\(text)» топ атауы бола алмайды: ұзындығы \(limit) таңбадан аспайтын бір жол керек.",
      ru: "«\(text)» не может быть названием группы: нужна одна строка не длиннее \(limit) знаков.")
  }

  static func invalidID(_ id: String) -> Phrase {
    Phrase(
      en: "“\(id)” is no id: use lower-case Latin letters, digits and hyphens, at most 64 characters.",
      kk: "«\(id)» идентификатор бола алмайды: кіші латын әріптерін, цифрларды және дефисті қолданыңыз, ең көбі 64 таңба.",
      ru: "«\(id)» не может быть идентификатором: нужны строчные латинские буквы, цифры и дефисы, не больше 64 знаков.")
  }

  static func noID(_ population: String) -> Phrase {
    Phrase(
      en: "No id can be made of “\(population)”. Give one: --id nurses-2026",
      kk: "«\(population)» атауынан идентификатор жасау мүмкін емес. Оны өзіңіз көрсетіңіз: --id nurses-2026",
      ru: "Из названия «\(population)» не получается идентификатор. Укажите его: --id nurses-2026")
  }

  static let versionWithoutMerged = Phrase(
    en: "--new-version belongs to --merged: a fragment has no version of its own.",
    kk: "--new-version тек --merged параметрімен бірге қолданылады: үзіндінің өз нұсқасы болмайды.",
    ru: "--new-version применяется только с --merged: у фрагмента своей версии нет.")

  static func version(_ text: String, old: String) -> Phrase {
    Phrase(
      en: "“\(text)” cannot be the new version: three numbers such as 1.1.0 are needed, and others than \(old).",
      kk: "«\(text)» жаңа нұсқа бола алмайды: 1.1.0 сияқты үш сан керек, әрі ол \(old) нұсқасынан өзгеше болуы тиіс.",
      ru: "«\(text)» не может быть новой версией: нужны три числа, например 1.1.0, и не \(old).")
  }

  static func overInput(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” holds the answers; choose another file for --out.", kk: "«\(path)» — жауаптар файлы; --out үшін басқа файл таңдаңыз.",
      ru: "В файле «\(path)» — ответы; выберите для --out другой файл.")
  }

  // What cannot be merged

  static func tooLarge(_ limit: Int) -> Phrase {
    Phrase(
      en: "With these norms the definition would be larger than \(limit >> 20) MiB, which is the limit.",
      kk: "Бұл нормалармен сауалнама файлы \(limit >> 20) МиБ шегінен асып кетер еді.",
      ru: "С этими нормами файл опросника стал бы больше \(limit >> 20) МиБ, а это предел.")
  }

  static let wouldBeFaulty = Phrase(
    en: "With these norms the definition would have faults, so nothing was written.",
    kk: "Бұл нормалармен сауалнама файлында қате пайда болар еді, сондықтан ештеңе жазылмады.",
    ru: "С этими нормами в файле опросника появились бы ошибки, поэтому ничего не записано.")
}
