import Dates
import Wording

/// The sentences of an agenda.
enum AgendaWording {
  static func title(_ unit: String) -> Phrase {
    Phrase(en: "Supervision meeting: \(unit)", kk: "Супервизия кездесуі: \(unit)", ru: "Встреча супервизии: \(unit)")
  }

  static let greeting = Phrase(
    en:
      "Supervision is timely, kind help and never control. These figures are about a team as a whole; they say nothing about any one person, and they are no diagnosis. What do you see in them, and what would help?",
    kk:
      "Супервизия — дер кезінде, ізгі ниетпен берілетін көмек, бақылау емес. Бұл сандар тұтас ұжым туралы; олар ешбір адам туралы ештеңе айтпайды және диагноз емес. Сіздер бұдан не көресіздер, не көмектесер еді?",
    ru:
      "Супервизия — своевременная и доброжелательная помощь, а не контроль. Эти числа — о коллективе в целом; они ничего не говорят об отдельном человеке, и это не диагноз. Что вы в них видите и что помогло бы?"
  )

  static func source(_ instrument: String, _ round: String, _ published: CivilDay) -> Phrase {
    Phrase(
      en: "\(instrument), \(round) (published \(published.shown(.en)))", kk: "\(instrument), \(round) (\(published.shown(.kk)) күні жарияланған)",
      ru: "\(instrument), \(round) (опубликовано \(published.shown(.ru)))")
  }

  static func sources(_ rounds: String, written: CivilDay) -> Phrase {
    Phrase(
      en: "From: \(rounds). Written \(written.shown(.en)).", kk: "Дереккөзі: \(rounds). Жазылған күні: \(written.shown(.kk)).",
      ru: "По данным: \(rounds). Составлено \(written.shown(.ru)).")
  }

  static func heading(_ kind: AgendaSheet.Section.Kind) -> Phrase {
    switch kind {
    case .lookBack:
      Phrase(en: "What we agreed, and what came of it", kk: "Не туралы келіскен едік, нәтижесі қандай", ru: "О чём договорились и что получилось")
    case .easier: Phrase(en: "What became easier", kk: "Не жеңілдеді", ru: "Что стало легче")
    case .heavier: Phrase(en: "What became heavier", kk: "Не ауырлады", ru: "Что стало тяжелее")
    case .unwelcome: Phrase(en: "What is at an unwelcome level", kk: "Не қолайсыз деңгейде", ru: "Что на неблагоприятном уровне")
    case .protection:
      Phrase(
        en: "What protects, and could be stronger", kk: "Қорғайтын, бірақ күшейте түсуге болатын нәрсе", ru: "Что защищает и могло бы быть сильнее")
    case .proposals: Phrase(en: "What the sources propose", kk: "Дереккөздер не ұсынады", ru: "Что предлагают источники")
    }
  }

  static let nothingAgreed = Phrase(
    en: "Nothing is agreed and still open. This meeting can be a beginning.", kk: "Әзірге ашық келісім жоқ. Осы кездесуден бастауға болады.",
    ru: "Открытых договорённостей нет. Можно начать с этой встречи.")

  static let nothingMoved = Phrase(
    en: "Since the round before nothing moved by more than chance explains.",
    kk: "Алдыңғы раундтан бері кездейсоқтықтан асатын өзгеріс болған жоқ.",
    ru: "С прошлого раунда ничего не изменилось больше, чем объясняет случайность.")

  static let nothingComparable = Phrase(
    en: "There are no two rounds with figures that can be compared.", kk: "Салыстыруға болатын, сандары жарияланған екі раунд жоқ.",
    ru: "Двух раундов с числами, которые можно сравнить, нет.")

  static func lookAbove(_ unit: String) -> Phrase {
    Phrase(
      en: "The figures of the unit above may say more: \(unit).", kk: "Жоғары тұрған бөлімшенің сандары көбірек айтуы мүмкін: \(unit).",
      ru: "Больше могут сказать числа вышестоящего подразделения: \(unit).")
  }

  static func more(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) more did not fit on the page; in the terminal all are shown.", kk: "Бетке сыймағаны тағы \(count); терминалда бәрі көрсетіледі.",
      ru: "Не поместилось ещё \(count); в терминале показано всё.")
  }

  static func lookBack(_ cycle: Int, _ goal: String) -> Phrase {
    Phrase(
      en: "Cycle \(cycle), “\(goal)”: its measures are over. What did they bring?",
      kk: "\(cycle)-цикл, «\(goal)»: шаралары аяқталды. Олар не берді?", ru: "Цикл \(cycle), «\(goal)»: меры завершены. Что они дали?")
  }

  static func goalWithoutMeasure(_ cycle: Int, _ goal: String) -> Phrase {
    Phrase(
      en: "Cycle \(cycle), “\(goal)”: no measure is chosen yet.", kk: "\(cycle)-цикл, «\(goal)»: шара әлі таңдалған жоқ.",
      ru: "Цикл \(cycle), «\(goal)»: меры ещё не выбраны.")
  }

  static func openMeasure(_ cycle: Int, _ measure: Int, _ text: String) -> Phrase {
    Phrase(
      en: "Cycle \(cycle), measure \(measure): \(text)", kk: "\(cycle)-цикл, \(measure)-шара: \(text)", ru: "Цикл \(cycle), мера \(measure): \(text)")
  }

  static func agreed(_ text: String) -> Phrase { Phrase(en: "Agreed: \(text)", kk: "Келісілгені: \(text)", ru: "Договорились: \(text)") }

  static func agreedAbove(_ unit: String) -> Phrase {
    Phrase(en: "agreed for \(unit)", kk: "\(unit) үшін келісілген", ru: "согласовано для: \(unit)")
  }

  static func change(_ scale: String, rises: Bool) -> Phrase {
    rises
      ? Phrase(
        en: "\(scale): rose more than chance explains.", kk: "\(scale): кездейсоқтықтан асатындай өсті.",
        ru: "\(scale): рост больше, чем объясняет случайность.")
      : Phrase(
        en: "\(scale): fell more than chance explains.", kk: "\(scale): кездейсоқтықтан асатындай төмендеді.",
        ru: "\(scale): снижение больше, чем объясняет случайность.")
  }

  static func level(_ scale: String, mean: String, low: String, high: String, band: String) -> Phrase {
    Phrase(
      en: "\(scale): “\(band)”; mean \(mean) on the scale \(low) to \(high).",
      kk: "\(scale): «\(band)»; орташа мәні \(mean) (шкала \(low)–\(high)).",
      ru: "\(scale): «\(band)»; среднее \(mean) (шкала от \(low) до \(high)).")
  }

  static func proposal(_ scales: String, _ id: String) -> Phrase {
    Phrase(en: "For: \(scales) · --advice \(id)", kk: "Не үшін: \(scales) · --advice \(id)", ru: "Для: \(scales) · --advice \(id)")
  }

  static let agreement = Phrase(en: "What we agree today", kk: "Бүгін не туралы келісеміз", ru: "О чём договариваемся сегодня")

  static let agreementColumns = [
    Phrase(en: "Goal or measure", kk: "Мақсат немесе шара", ru: "Цель или мера"),
    Phrase(en: "From – to", kk: "Қашаннан – қашанға дейін", ru: "С какого – по какое"),
    Phrase(en: "Which role sees to it", kk: "Қай қызмет иесі қадағалайды", ru: "Кто следит (роль)"),
  ]

  // MARK: Notes

  static func withheld(_ scales: String) -> Phrase {
    Phrase(
      en:
        "Withheld in the newest round: \(scales). Figures are withheld wherever they could tell about single people; that says nothing about the team.",
      kk: "Соңғы раундта жасырылғаны: \(scales). Жекелеген адам туралы білінуі мүмкін сандар әрдайым жасырылады; бұл ұжым туралы ештеңе білдірмейді.",
      ru:
        "Скрыто в последнем раунде: \(scales). Числа скрываются всегда, когда по ним можно узнать об отдельных людях; о коллективе это ничего не говорит."
    )
  }

  static func absent(_ instruments: String) -> Phrase {
    Phrase(
      en: "The newest round of these questionnaires does not have the unit: \(instruments).",
      kk: "Мына сауалнамалардың соңғы раундында бұл бөлімше жоқ: \(instruments).",
      ru: "В последнем раунде этих опросников подразделения нет: \(instruments).")
  }

  static let provisional = Phrase(
    en: "The boundaries of the levels are provisional: they are borrowed from inventories of the same structure.",
    kk: "Деңгейлердің шекаралары уақытша: олар құрылымы ұқсас сауалнамалардан алынған.",
    ru: "Границы уровней предварительные: они взяты из опросников такой же структуры.")

  static let pooled = Phrase(
    en: "Where fewer than ten took part, an interval rests on the spread within all units of the round.",
    kk: "Қатысушылары оннан аз болса, аралық раундтағы барлық бөлімшенің шашырауы бойынша есептеледі.",
    ru: "Где участников меньше десяти, интервал опирается на разброс внутри всех подразделений раунда.")

  static let shortCaution = Phrase(
    en: "Before and after is no proof: other things changed as well, and very high values tend to come down by themselves.",
    kk: "«Бұрын және кейін» дәлел емес: басқа нәрселер де өзгерді, ал тым жоғары мәндер өздігінен де төмендейді.",
    ru: "«До и после» — не доказательство: менялось и другое, а очень высокие значения часто снижаются сами.")

  static func sourcesOfProposals(_ sources: String) -> Phrase {
    Phrase(en: "Sources of the proposals: \(sources).", kk: "Ұсыныстардың дереккөздері: \(sources).", ru: "Источники предложений: \(sources).")
  }
}
