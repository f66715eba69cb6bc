import Wording

/// The headings, captions and notes of the page of trends.
enum PageWording {
  static func signed(_ digits: String) -> Phrase {
    Phrase(
      en: "Signatures and chain were checked. The releases are signed with the key \(digits); compare it with what the keeper shows.",
      kk: "Қолтаңбалар мен тізбек тексерілген. Жарияланымдарға мына кілтпен қол қойылған: \(digits). Оны сақтаушы көрсеткенмен салыстырыңыз.",
      ru: "Подписи и цепочка проверены. Выпуски подписаны ключом \(digits); сверьте его с тем, что показывает хранитель.")
  }

  static func minimumGroup(_ least: Int) -> Phrase {
    Phrase(
      en: "No figure stands for fewer than \(least) people.", kk: "Бірде-бір сан \(least) адамнан аз топқа қатысты емес.",
      ru:
        "Ни одна цифра не относится к группе меньше \(least) \(Plural.ru(least, one: "человека", few: "человек", many: "человек")).")
  }

  static let selfContained = Phrase(
    en: "This file loads nothing from the network; all its figures have been published.",
    kk: "Бұл файл желіден ештеңе жүктемейді; ондағы сандардың бәрі жарияланған.",
    ru: "Этот файл ничего не загружает из сети; все цифры в нём опубликованы.")

  // What stands out

  static let brief = Phrase(en: "In brief", kk: "Қысқаша", ru: "Коротко")

  static let nothingStandsOut = Phrase(
    en: "No mean has changed by more than chance explains, and none has been rising or falling steadily.",
    kk: "Бірде-бір орташа балл кездейсоқтықпен түсіндіруге болатыннан көбірек өзгермеген, тұрақты өсіп не төмендеп келе жатқаны да жоқ.",
    ru: "Ни один средний балл не изменился сильнее, чем можно объяснить случайностью, и ни один не растёт и не снижается устойчиво.")

  static let manyComparisons = Phrase(
    en: "Among so many comparisons a few stand out by chance alone.",
    kk: "Салыстыру осынша көп болғанда, кейбірі тек кездейсоқтықтан ерекшеленіп көрінеді.",
    ru: "Когда сравнений так много, некоторые выделяются по одной лишь случайности.")

  // The heat map

  static let heat = Phrase(en: "The newest round at a glance", kk: "Ең жаңа раундқа жалпы шолу", ru: "Новейший раунд: общий обзор")

  static func heatCaption(_ round: String) -> Phrase {
    Phrase(
      en: "\(round): means by unit and scale, with 95 % intervals", kk: "\(round): бөлімшелер мен шкалалар бойынша орташа балл және 95 % аралық",
      ru: "\(round): средние по подразделениям и шкалам с 95 % интервалами")
  }

  static let unit = Phrase(en: "Unit", kk: "Бөлімше", ru: "Подразделение")

  static let shades = Phrase(
    en:
      "From faint to strong: where the mean stands on its scale, from the welcome end to the unwelcome one. Units stand in the order of the organisation.",
    kk:
      "Бозғылттан қанық реңкке қарай: орташа балдың шкаладағы орны, жағымды шетінен жағымсыз шетіне дейін. Бөлімшелер ұйым құрылымының ретімен тұр.",
    ru:
      "От бледного к насыщенному: место среднего на шкале, от благоприятного края до неблагоприятного. Подразделения стоят в порядке структуры организации."
  )

  // The pictures

  static func coursePicture(_ unit: String, scale: String) -> Phrase {
    Phrase(
      en: "\(unit), \(scale): means over the rounds", kk: "\(unit), \(scale): раундтар бойынша орташа балл",
      ru: "\(unit), \(scale): средние по раундам")
  }

  static func sharePicture(_ unit: String, scale: String) -> Phrase {
    Phrase(
      en: "\(unit), \(scale): how many are in each band", kk: "\(unit), \(scale): әр деңгейде қаншасы бар",
      ru: "\(unit), \(scale): сколько людей на каждом уровне")
  }

  /// What a picture shows, for those who do not see it.
  static func description(rounds: Int, published: Int, withheld: Int, latest: String) -> Phrase {
    Phrase(
      en: "Rounds: \(rounds), with figures: \(published), withheld: \(withheld). \(latest) The table holds the same figures.",
      kk: "Раунд саны: \(rounds), саны бары: \(published), жасырылғаны: \(withheld). \(latest) Кестеде дәл осы сандар бар.",
      ru: "Раундов: \(rounds), с цифрами: \(published), скрыто: \(withheld). \(latest) В таблице те же цифры.")
  }

  static let courseLegend = Phrase(
    en: "Points: means; shaded around them: their 95 % intervals.", kk: "Нүктелер — орташа балдар, айналасындағы жолақ — олардың 95 % аралығы.",
    ru: "Точки — средние, полоса вокруг них — их 95 % интервалы.")

  static let courseLegendWithoutIntervals = Phrase(en: "Points: means.", kk: "Нүктелер — орташа балдар.", ru: "Точки — средние.")

  static let withheldLegend = Phrase(en: "×: withheld.", kk: "× — жасырылған.", ru: "× — скрыто.")

  static let gapLegend = Phrase(
    en: "A gap: that round does not have it.", kk: "Бос орын: ол раундта бұл жоқ.", ru: "Пропуск: в том раунде этого нет.")

  static let breakLegend = Phrase(
    en: "Dashed upright line: a new series begins, which cannot be compared with the one before.",
    kk: "Тік үзік сызық: жаңа қатардың басы, оны алдыңғысымен салыстыруға болмайды.",
    ru: "Вертикальный пунктир: начинается новый ряд, с прежним его сравнивать нельзя.")

  static let measureLegend = Phrase(
    en: "Numbered bars above: the measures in the table.", kk: "Жоғарыдағы нөмірленген жолақтар — кестедегі шаралар.",
    ru: "Пронумерованные полосы сверху — меры из таблицы.")

  static let percentLegend = Phrase(
    en: "Bars: shares in per cent. They are rounded to 5 and need not add up to 100; bars are drawn whole.",
    kk: "Бағандар — пайызбен алынған үлестер. Олар 5‑ке дейін дөңгелектелген, қосындысы 100 болмауы мүмкін; бағандар толық салынған.",
    ru: "Столбцы — доли в процентах. Они округлены до 5 и в сумме могут не давать 100; столбцы нарисованы целиком.")

  static let wordLegend = Phrase(
    en: "Dashed boxes: of small groups only words are published, and a box spans all that its word allows.",
    kk: "Үзік жақтаулар: шағын топтар туралы тек сөз жарияланады, жақтау сол сөзге сыятын барлық мәнді қамтиды.",
    ru: "Пунктирные рамки: о малых группах публикуются только слова, и рамка охватывает всё, что слово допускает.")

  // The tables

  static func roundsCaption(_ scale: String) -> Phrase {
    Phrase(
      en: "\(scale): the rounds, the newest first", kk: "\(scale): раундтар, ең жаңасынан бастап", ru: "\(scale): раунды, начиная с новейшего")
  }

  static func sharesCaption(_ scale: String) -> Phrase {
    Phrase(
      en: "\(scale): how many are in each band", kk: "\(scale): әр деңгейде қаншасы бар", ru: "\(scale): сколько людей на каждом уровне")
  }

  static func changesCaption(_ scale: String) -> Phrase {
    Phrase(en: "\(scale): comparisons in figures", kk: "\(scale): салыстырулар санмен", ru: "\(scale): сравнения в цифрах")
  }

  static let changeColumns = [
    Phrase(en: "Compared", kk: "Салыстыру", ru: "Сравнение"), Phrase(en: "Difference", kk: "Айырма", ru: "Разница"), ExportWording.interval,
    Phrase(en: "Hedges' g", kk: "Хеджестің g-і", ru: "g Хеджеса"), ExportWording.interval, Phrase(en: "p", kk: "p", ru: "p"),
    Phrase(en: "p adjusted", kk: "түзетілген p", ru: "p с поправкой"),
  ]

  static func course(s: String, tau: String, isExact: Bool) -> Phrase {
    isExact
      ? Phrase(
        en: "Mann–Kendall: S = \(s), τ = \(tau), exact", kk: "Манн–Кендалл: S = \(s), τ = \(tau), дәл",
        ru: "Манн–Кендалл: S = \(s), τ = \(tau), точно")
      : Phrase(
        en: "Mann–Kendall: S = \(s), τ = \(tau), approximate", kk: "Манн–Кендалл: S = \(s), τ = \(tau), жуық",
        ru: "Манн–Кендалл: S = \(s), τ = \(tau), приближённо")
  }

  static let tests = Phrase(
    en:
      "Hedges' g is a difference in standard deviations; beside a norm, its column holds the difference in standard deviations of the norm. Rounds are compared by Welch's test. p is adjusted by Holm's method over the scales of a unit.",
    kk:
      "Хеджестің g көрсеткіші — стандартты ауытқумен алынған айырма; нормамен салыстырғанда оның бағанында норманың стандартты ауытқуымен алынған айырма тұрады. Раундтар Уэлч сынағымен салыстырылады. p мәні бөлімшенің шкалалары бойынша Холм әдісімен түзетілген.",
    ru:
      "g Хеджеса — это разница в стандартных отклонениях; при сравнении с нормой в этом столбце стоит разница в стандартных отклонениях нормы. Раунды сравниваются критерием Уэлча. Поправка к p — по методу Холма на шкалы подразделения."
  )

  static func printed(_ count: Int) -> Phrase {
    Phrase(
      en: "Printed: the newest rounds (\(count)). The file itself shows the earlier ones too.",
      kk: "Ең жаңа раундтар ғана басылды (\(count)). Файлдың өзінде бұрынғылары да бар.",
      ru: "Напечатаны новейшие раунды (\(count)). В самом файле есть и более ранние.")
  }

  // Measures

  static let measures = Phrase(en: "Measures of supervision", kk: "Супервизия шаралары", ru: "Меры супервизии")

  static let measureColumns = [
    Phrase(en: "No.", kk: "№", ru: "№"), Phrase(en: "Measure", kk: "Шара", ru: "Мера"), Phrase(en: "For", kk: "Қай бөлімшеде", ru: "Где"),
    Phrase(en: "From", kk: "Басталуы", ru: "Начало"), Phrase(en: "Until", kk: "Аяқталуы", ru: "Окончание"),
  ]

  static let goesOn = Phrase(en: "goes on", kk: "жалғасуда", ru: "продолжается")

  static let noProof = Phrase(
    en: "That something changed after a measure does not prove that the measure changed it.",
    kk: "Шарадан кейін бірдеңе өзгерсе, бұл оны дәл сол шара өзгертті деген дәлел емес.",
    ru: "Если после меры что-то изменилось, это не доказывает, что изменила это именно она.")
}
