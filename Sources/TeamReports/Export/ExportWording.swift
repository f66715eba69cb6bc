import Wording

/// The sentences that stand beside the table, in every format that has room for sentences.
enum ExportWording {
  static func title(_ organisation: String) -> Phrase {
    Phrase(en: "Team figures: \(organisation)", kk: "Ұжымдар көрсеткіштері: \(organisation)", ru: "Показатели коллективов: \(organisation)")
  }

  static let notes = Phrase(en: "Notes", kk: "Ескертпелер", ru: "Пояснения")
  static let about = Phrase(en: "About these figures", kk: "Бұл сандар туралы", ru: "Об этих цифрах")
  static let rounds = Phrase(en: "Rounds", kk: "Раундтар", ru: "Раунды")
  static let scales = Phrase(en: "Scales", kk: "Шкалалар", ru: "Шкалы")
  static let columns = Phrase(en: "Columns", kk: "Бағандар", ru: "Столбцы")
  static let columnHeading = Phrase(en: "Heading", kk: "Тақырыбы", ru: "Заголовок")
  static let columnName = Phrase(en: "Stable name", kk: "Тұрақты атауы", ru: "Постоянное имя")
  static let interval = Phrase(en: "95 % interval", kk: "95 % аралық", ru: "95 % интервал")

  static let groups = Phrase(
    en: "These are figures of groups, not of people. They diagnose nobody, and they do not rank units.",
    kk: "Бұл — адамдардың емес, топтардың сандары. Олар ешкімге диагноз қоймайды және бөлімшелерді орын-орынға бөлмейді.",
    ru: "Это цифры групп, а не людей. Они никому не ставят диагноза и не выстраивают подразделения по местам.")

  static let withheld = Phrase(
    en:
      "“Withheld” means that nothing is said about a cell, because the group is smaller than the minimum group k or figures of so few people could be computed from others. Which of these it was is not told, for the reason itself would tell something. Withheld is neither zero nor a sign that anything is wrong there.",
    kk:
      "«Жасырылған» дегені — ұяшық туралы ештеңе айтылмайды: топ ең кіші k тобынан аз немесе басқа сандардан аз адамның көрсеткішін есептеп шығаруға болады. Қайсысы екені айтылмайды, өйткені себебінің өзі бірдеңені аңғартар еді. Жасырылған ұяшық — нөл де, онда бір кінәрат бар деген белгі де емес.",
    ru:
      "«Скрыто» значит, что о ячейке не говорится ничего: группа меньше минимальной группы k или по другим цифрам можно было бы вычислить показатели столь немногих людей. Что именно из этого, не сообщается: сама причина уже что-то сказала бы. «Скрыто» — не ноль и не знак, что там что-то не так."
  )

  static let rounding = Phrase(
    en:
      "The fewer people, the coarser the figures: on a scale of about 54 points means are rounded to 1 point below 10 people, to half a point below 20 and to a tenth above, on other scales in proportion. A standard deviation is given from 10 people on. Small differences are therefore no news.",
    kk:
      "Адам неғұрлым аз болса, сандар соғұрлым жуық: шамамен 54 балдық шкалада орташа балл 10 адамға дейін 1 балға, 20 адамға дейін жарты балға, одан көп болса оннан бір балға дейін дөңгелектеледі, басқа шкалаларда соған сәйкес. Стандартты ауытқу 10 адамнан бастап келтіріледі. Сондықтан шағын айырма ештеңені білдірмейді.",
    ru:
      "Чем меньше людей, тем грубее цифры: на шкале примерно в 54 балла средние округлены до 1 балла, если людей меньше 10, до половины балла, если меньше 20, и до десятой, если больше; на других шкалах — соразмерно. Стандартное отклонение приводится начиная с 10 человек. Поэтому малая разница ничего не значит."
  )

  static let shares = Phrase(
    en:
      "Shares are in steps of 5 % from 20 people on. Below that there are only words: “some” is at most half and may be nobody, “most” is more than half and may be everybody.",
    kk:
      "Үлестер 20 адамнан бастап 5 % қадаммен беріледі. Одан аз болса, тек сөзбен: «біразы» — жартысынан аспайды, мүмкін ешкім де емес; «көбі» — жартысынан көп, мүмкін барлығы.",
    ru:
      "Доли даны с шагом 5 % начиная с 20 человек. Если людей меньше, стоят только слова: «часть» — не больше половины, возможно, никто; «большинство» — больше половины, возможно, все."
  )

  static let intervals = Phrase(
    en:
      "The 95 % interval says how far the mean may lie from that of other such people by chance. Groups of fewer than 10 have no spread of their own published; the usual spread within the units of the round stands in for it.",
    kk:
      "95 % аралық орташа балдың кездейсоқ қаншалықты өзгеруі мүмкін екенін көрсетеді. 10 адамнан аз топтың өз шашырауы жарияланбайды; оның орнына раундтағы бөлімшелердің әдеттегі шашырауы алынады.",
    ru:
      "95 % интервал показывает, насколько среднее могло бы отличаться по воле случая. У групп меньше 10 человек собственный разброс не публикуется; вместо него взят обычный разброс внутри подразделений раунда."
  )

  static let changes = Phrase(
    en:
      "Changes are differences of published means. Where the questionnaire changed or a unit was reorganised, nothing is compared. A change says nothing about its cause.",
    kk:
      "Өзгерістер — жарияланған орташа балдардың айырмасы. Сауалнама өзгерсе немесе бөлімше қайта құрылса, салыстыру жасалмайды. Өзгеріс өзінің себебі туралы ештеңе айтпайды.",
    ru:
      "Изменения — это разности опубликованных средних. Если изменился опросник или подразделение реорганизовано, сравнения нет. Изменение ничего не говорит о своей причине."
  )

  static func signed(_ digits: String) -> Phrase {
    Phrase(
      en:
        "All figures come from releases whose signatures and chain were checked. They are signed with the key \(digits); compare it with what the keeper shows.",
      kk:
        "Барлық сан қолтаңбасы мен тізбегі тексерілген жарияланымдардан алынған. Оларға қол қойған кілт: \(digits). Оны сақтаушы көрсеткенмен салыстырыңыз.",
      ru:
        "Все цифры взяты из выпусков, подписи и цепочка которых проверены. Они подписаны ключом \(digits); сверьте его с тем, что показывает хранитель."
    )
  }

  static func provisional(_ scale: String) -> Phrase {
    Phrase(
      en: "The bands of “\(scale)” are provisional: they do not rest on measurements with these questions yet.",
      kk: "«\(scale)» шкаласының деңгейлері уақытша: олар әзірге дәл осы сұрақтармен жүргізілген өлшеуге негізделмеген.",
      ru: "Уровни шкалы «\(scale)» предварительные: они пока не опираются на измерения с этими вопросами.")
  }

  static func bandSource(_ source: String) -> Phrase {
    Phrase(en: "Source of the bands: \(source).", kk: "Деңгейлердің дереккөзі: \(source).", ru: "Источник уровней: \(source).")
  }

  static func rights(_ title: String, license: String, holder: String) -> Phrase {
    Phrase(
      en: "Questionnaire “\(title)”: \(holder), licence \(license).", kk: "«\(title)» сауалнамасы: \(holder), лицензиясы — \(license).",
      ru: "Опросник «\(title)»: \(holder), лицензия \(license).")
  }

  static func sources(_ list: String) -> Phrase {
    Phrase(en: "Its sources: \(list).", kk: "Оның дереккөздері: \(list).", ru: "Его источники: \(list).")
  }

  static func noDefinition(_ id: String) -> Phrase {
    Phrase(
      en: "The questionnaire “\(id)” is not on this computer, so its scales and bands are called by their ids.",
      kk: "«\(id)» сауалнамасы бұл компьютерде жоқ, сондықтан шкалалары мен деңгейлері идентификаторымен аталады.",
      ru: "Опросника «\(id)» на этом компьютере нет, поэтому его шкалы и уровни названы идентификаторами.")
  }

  static func otherDefinition(_ id: String) -> Phrase {
    Phrase(
      en: "The questionnaire “\(id)” on this computer is not the version that was answered last; only names are taken from it.",
      kk: "Бұл компьютердегі «\(id)» сауалнамасы — соңғы жауап берілген нұсқасы емес; одан тек атаулар алынады.",
      ru: "Опросник «\(id)» на этом компьютере — не та версия, на которую отвечали в последний раз; из него взяты только названия.")
  }

  // The page

  static let people = Phrase(en: "People", kk: "Адам", ru: "Людей")
  static let shareOfPeople = Phrase(en: "Share of people", kk: "Адамдардың үлесі", ru: "Доля людей")
  static let change = Phrase(en: "Change", kk: "Өзгеріс", ru: "Изменение")

  static func roundHeading(_ round: String, day: String) -> Phrase {
    Phrase(en: "\(round), published \(day)", kk: "\(round), жарияланған күні: \(day)", ru: "\(round), дата публикации: \(day)")
  }

  static func since(_ round: String) -> Phrase {
    Phrase(en: "since \(round)", kk: "\(round) раундынан бері", ru: "с раунда \(round)")
  }

  static func range(_ low: String, _ high: String, isHigherWorse: Bool) -> Phrase {
    isHigherWorse
      ? Phrase(
        en: "Possible scores: \(low) to \(high); higher is worse.", kk: "Ықтимал балдар: \(low) – \(high); жоғары болса, нашар.",
        ru: "Возможные баллы: от \(low) до \(high); чем выше, тем хуже.")
      : Phrase(
        en: "Possible scores: \(low) to \(high); lower is worse.", kk: "Ықтимал балдар: \(low) – \(high); төмен болса, нашар.",
        ru: "Возможные баллы: от \(low) до \(high); чем ниже, тем хуже.")
  }

  static func minimumGroup(_ count: Int) -> Phrase {
    Phrase(
      en: "Minimum group: \(count) people.", kk: "Ең кіші топ: \(count) адам.",
      ru: "Минимальная группа: \(count) \(Plural.ru(count, one: "человек", few: "человека", many: "человек")).")
  }
}
