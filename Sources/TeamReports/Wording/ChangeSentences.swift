import Wording

/// The sentences that say what a difference comes to.
enum ChangeSentences {
  static func since(_ round: String) -> Phrase {
    Phrase(en: "Since \(round)", kk: "\(round) раундынан бері", ru: "С раунда \(round)")
  }

  static func sinceLastYear(_ round: String) -> Phrase {
    Phrase(
      en: "Since the same period last year (\(round))", kk: "Былтырғы осы кезеңмен салыстырғанда (\(round))",
      ru: "По сравнению с тем же периодом прошлого года (\(round))")
  }

  static let sameLastYear = Phrase(
    en: "Since the same period last year", kk: "Былтырғы осы кезеңмен салыстырғанда", ru: "По сравнению с тем же периодом прошлого года")

  static let sinceBefore = Phrase(en: "Since the round before", kk: "Алдыңғы раундтан бері", ru: "С прошлого раунда")

  static func over(_ rounds: Int) -> Phrase {
    Phrase(
      en: "Over \(rounds) \(Plural.en(rounds, one: "round", other: "rounds"))", kk: "\(rounds) раунд бойы",
      ru: "За \(rounds) \(Plural.ru(rounds, one: "раунд", few: "раунда", many: "раундов"))")
  }

  static let course = Phrase(en: "Over the rounds", kk: "Раундтар бойынша", ru: "По раундам")

  static let besideOrganisation = Phrase(
    en: "Beside the organisation as a whole", kk: "Бүкіл ұйыммен салыстырғанда", ru: "По сравнению со всей организацией")

  static func beside(_ unit: String) -> Phrase {
    Phrase(
      en: "Beside the unit “\(unit)”, which it belongs to", kk: "Өзі кіретін «\(unit)» бөлімшесімен салыстырғанда",
      ru: "По сравнению с подразделением «\(unit)», куда оно входит")
  }

  static func norm(_ population: String, isProvisional: Bool) -> Phrase {
    isProvisional
      ? Phrase(
        en: "Beside the norm “\(population)” (provisional)", kk: "«\(population)» нормасымен салыстырғанда (уақытша)",
        ru: "По сравнению с нормой «\(population)» (предварительно)")
      : Phrase(
        en: "Beside the norm “\(population)”", kk: "«\(population)» нормасымен салыстырғанда", ru: "По сравнению с нормой «\(population)»")
  }

  static func change(_ finding: DifferenceFinding, scale: String) -> Phrase {
    switch finding {
    case .higher:
      Phrase(
        en: "“\(scale)” rose by more than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болатыннан көбірек өсті.",
        ru: "Средний балл по шкале «\(scale)» вырос сильнее, чем можно объяснить случайностью.")
    case .lower:
      Phrase(
        en: "“\(scale)” fell by more than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болатыннан көбірек төмендеді.",
        ru: "Средний балл по шкале «\(scale)» снизился сильнее, чем можно объяснить случайностью.")
    case .perhapsHigher:
      Phrase(
        en: "“\(scale)” is higher, but chance alone may explain it.",
        kk: "«\(scale)» шкаласының орташа балы жоғарырақ, бірақ мұны кездейсоқтықтың өзі де түсіндіре алады.",
        ru: "Средний балл по шкале «\(scale)» выше, но объяснить это может и одна случайность.")
    case .perhapsLower:
      Phrase(
        en: "“\(scale)” is lower, but chance alone may explain it.",
        kk: "«\(scale)» шкаласының орташа балы төменірек, бірақ мұны кездейсоқтықтың өзі де түсіндіре алады.",
        ru: "Средний балл по шкале «\(scale)» ниже, но объяснить это может и одна случайность.")
    case .withinRounding:
      Phrase(
        en: "“\(scale)” is as it was, as far as the rounded figures tell.",
        kk: "Дөңгелектелген сандарға қарағанда, «\(scale)» шкаласының орташа балы өзгермеген.",
        ru: "Насколько видно по округлённым цифрам, средний балл по шкале «\(scale)» не изменился.")
    case .untestedHigher:
      Phrase(
        en: "“\(scale)” is higher; whether by chance cannot be said, for no spread of scores is published.",
        kk: "«\(scale)» шкаласының орташа балы жоғарырақ; балдардың шашырауы жарияланбағандықтан, бұл кездейсоқ па, айту мүмкін емес.",
        ru: "Средний балл по шкале «\(scale)» выше; случайно ли это, сказать нельзя: разброс баллов не опубликован.")
    case .untestedLower:
      Phrase(
        en: "“\(scale)” is lower; whether by chance cannot be said, for no spread of scores is published.",
        kk: "«\(scale)» шкаласының орташа балы төменірек; балдардың шашырауы жарияланбағандықтан, бұл кездейсоқ па, айту мүмкін емес.",
        ru: "Средний балл по шкале «\(scale)» ниже; случайно ли это, сказать нельзя: разброс баллов не опубликован.")
    }
  }

  static func beside(_ finding: DifferenceFinding, scale: String) -> Phrase {
    switch finding {
    case .higher:
      Phrase(
        en: "“\(scale)” is higher by more than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болатыннан көбірек жоғары.",
        ru: "Средний балл по шкале «\(scale)» выше настолько, что случайностью это не объяснить.")
    case .lower:
      Phrase(
        en: "“\(scale)” is lower by more than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болатыннан көбірек төмен.",
        ru: "Средний балл по шкале «\(scale)» ниже настолько, что случайностью это не объяснить.")
    case .withinRounding:
      Phrase(
        en: "“\(scale)” is the same, as far as the rounded figures tell.",
        kk: "Дөңгелектелген сандарға қарағанда, «\(scale)» шкаласының орташа балы бірдей.",
        ru: "Насколько видно по округлённым цифрам, средний балл по шкале «\(scale)» такой же.")
    case .perhapsHigher, .perhapsLower, .untestedHigher, .untestedLower: change(finding, scale: scale)
    }
  }

  static func norm(_ finding: NormDifference.Finding, scale: String) -> Phrase {
    switch finding {
    case .above:
      Phrase(
        en: "“\(scale)” lies above the norm, and so does its whole interval.",
        kk: "«\(scale)» шкаласының орташа балы да, оның бүкіл аралығы да нормадан жоғары.",
        ru: "Средний балл по шкале «\(scale)» выше нормы, и весь его интервал тоже.")
    case .below:
      Phrase(
        en: "“\(scale)” lies below the norm, and so does its whole interval.",
        kk: "«\(scale)» шкаласының орташа балы да, оның бүкіл аралығы да нормадан төмен.",
        ru: "Средний балл по шкале «\(scale)» ниже нормы, и весь его интервал тоже.")
    case .reaching:
      Phrase(
        en: "“\(scale)” cannot be told apart from the norm: its interval reaches it.",
        kk: "«\(scale)» шкаласының орташа балын нормадан ажырату мүмкін емес: оның аралығы норманы қамтиды.",
        ru: "Средний балл по шкале «\(scale)» нельзя отличить от нормы: она попадает в его интервал.")
    case .withoutInterval:
      Phrase(
        en: "How far “\(scale)” can be told apart from the norm is unknown, for no interval is published.",
        kk: "Аралық жарияланбағандықтан, «\(scale)» шкаласының орташа балы нормадан шынымен өзгеше ме, белгісіз.",
        ru: "Насколько средний балл по шкале «\(scale)» отличается от нормы, неизвестно: интервал не опубликован.")
    }
  }

  static func course(_ finding: CourseTest.Finding, scale: String) -> Phrase {
    switch finding {
    case .rising:
      Phrase(
        en: "“\(scale)” has been rising, more steadily than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болмайтындай тұрақты өсіп келеді.",
        ru: "Средний балл по шкале «\(scale)» растёт устойчивее, чем можно объяснить случайностью.")
    case .falling:
      Phrase(
        en: "“\(scale)” has been falling, more steadily than chance explains.",
        kk: "«\(scale)» шкаласының орташа балы кездейсоқтықпен түсіндіруге болмайтындай тұрақты төмендеп келеді.",
        ru: "Средний балл по шкале «\(scale)» снижается устойчивее, чем можно объяснить случайностью.")
    case .none:
      Phrase(
        en: "“\(scale)” shows no steady rise or fall beyond chance.",
        kk: "«\(scale)» шкаласының орташа балында кездейсоқтықтан асатын тұрақты өсу де, төмендеу де байқалмайды.",
        ru: "Устойчивого роста или снижения среднего балла по шкале «\(scale)», выходящего за пределы случайности, не видно.")
    }
  }

  static func tooFewRounds(have: Int, needed: Int) -> Phrase {
    Phrase(
      en: "Too few rounds to tell a trend: comparable rounds with figures: \(have), needed: \(needed).",
      kk: "Үрдіс туралы айтуға раунд тым аз: салыстыруға жарайтын, саны бар раунд — \(have), керегі — \(needed).",
      ru: "Раундов слишком мало, чтобы говорить о тенденции: сравнимых раундов с цифрами — \(have), нужно — \(needed).")
  }

  // A figure neither praises nor blames anybody.
  static let welcome = Phrase(en: "A change for the better.", kk: "Бұл — жақсы жаққа өзгеріс.", ru: "Это изменение к лучшему.")
  static let worthTalking = Phrase(
    en: "This is worth talking about in supervision.", kk: "Бұл туралы супервизияда сөйлескен жөн.", ru: "Об этом стоит поговорить на супервизии.")

  static let slight = Phrase(
    en: "The difference is slight all the same.", kk: "Дегенмен айырма болмашы.", ru: "При этом разница невелика.")

  static let small = Phrase(
    en: "The groups are small: a real change may go unseen, and single people weigh heavily.",
    kk: "Топтар шағын: нақты өзгеріс байқалмай қалуы мүмкін, әр адамның салмағы үлкен.",
    ru: "Группы малы: настоящее изменение может остаться незамеченным, а каждый человек весит много.")
}
