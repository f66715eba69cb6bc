public import Dates
public import Wording

/// The sentences about cycles, measures and comparisons that commands, agenda and pages share.
public enum SupervisionWording {
  /// What stands beside every comparison.
  public static let caution = Phrase(
    en:
      "Before and after is no proof: other things changed in that time as well, people came and went, and values that were very high tend to come down by themselves. The first round after a begin may also hold answers from before it. Ask the team what made the difference.",
    kk:
      "«Бұрын және кейін» салыстыруы дәлел емес: сол уақытта басқа нәрселер де өзгерді, адамдар келіп-кетті, ал тым жоғары мәндер өздігінен де төмендейді. Шара басталғаннан кейінгі алғашқы раундта оған дейінгі жауаптар да болуы мүмкін. Не көмектескенін ұжымның өзінен сұраңыз.",
    ru:
      "Сравнение «до и после» — не доказательство: за это время менялось и другое, люди приходили и уходили, а очень высокие значения часто снижаются сами. В первый раунд после начала могли войти и более ранние ответы. Спросите сам коллектив, что помогло."
  )

  /// What a journal may not hold.
  public static let noPersonalData = Phrase(
    en: "The journal is about units, never about people: please write no names, no addresses and nothing by which a person can be recognised.",
    kk: "Журнал бөлімшелер туралы, адамдар туралы емес: есімдерді, мекенжайларды және адамды танытатын ешнәрсені жазбауыңызды сұраймыз.",
    ru: "Журнал — о подразделениях, а не о людях: пожалуйста, не пишите имён, адресов и ничего, по чему можно узнать человека.")

  /// Where a cycle is: the unit's path, the organisation's name, or that it is all of an organisation without a name.
  public static func place(_ cycle: Cycle, _ language: InterfaceLanguage) -> String {
    if !cycle.unit.names.isEmpty { return cycle.unit.text }
    return cycle.organisation ?? Phrase(en: "the whole organisation", kk: "бүкіл ұйым", ru: "вся организация")(language)
  }

  public static func state(_ state: CycleState) -> Phrase {
    switch state {
    case .goalAgreed: Phrase(en: "goal agreed", kk: "мақсат келісілді", ru: "цель согласована")
    case .measuresChosen: Phrase(en: "measures chosen", kk: "шаралар таңдалды", ru: "меры выбраны")
    case .underWay: Phrase(en: "under way", kk: "жүріп жатыр", ru: "выполняется")
    case .reviewDue: Phrase(en: "review due", kk: "қорытындылау керек", ru: "пора подвести итоги")
    case .reviewed: Phrase(en: "reviewed", kk: "қорытындыланды", ru: "итоги подведены")
    case .closed: Phrase(en: "closed", kk: "жабылды", ru: "закрыт")
    case .cancelled: Phrase(en: "cancelled", kk: "тоқтатылды", ru: "отменён")
    }
  }

  /// The next step of the cycle, with the command for it; `nil` where there is none.
  public static func nextStep(_ state: CycleState, cycle: Int) -> Phrase? {
    switch state {
    case .goalAgreed:
      Phrase(
        en: "Next: choose measures together. tynys supervision measure \(cycle)",
        kk: "Келесі қадам: шараларды бірге таңдау. tynys supervision measure \(cycle)",
        ru: "Дальше: вместе выбрать меры. tynys supervision measure \(cycle)")
    case .measuresChosen:
      Phrase(
        en: "Next: carry the measures out from the day agreed.", kk: "Келесі қадам: шараларды келісілген күннен бастап орындау.",
        ru: "Дальше: выполнять меры с назначенного дня.")
    case .underWay:
      Phrase(
        en: "Next: look back when a new release is there. tynys supervision review \(cycle) RELEASE…",
        kk: "Келесі қадам: жаңа жарияланым шыққанда нәтижеге қарау. tynys supervision review \(cycle) ЖАРИЯЛАНЫМ…",
        ru: "Дальше: оглянуться, когда появится новый выпуск. tynys supervision review \(cycle) ВЫПУСК…")
    case .reviewDue:
      Phrase(
        en: "Next: look back together. tynys supervision review \(cycle) RELEASE…",
        kk: "Келесі қадам: нәтижеге бірге қарау. tynys supervision review \(cycle) ЖАРИЯЛАНЫМ…",
        ru: "Дальше: вместе подвести итоги. tynys supervision review \(cycle) ПУБЛИКАЦИЯ…")
    case .reviewed:
      Phrase(
        en: "Next: close the cycle, or choose further measures. tynys supervision close \(cycle)",
        kk: "Келесі қадам: циклді жабу немесе тағы шара таңдау. tynys supervision close \(cycle)",
        ru: "Дальше: закрыть цикл или выбрать новые меры. tynys supervision close \(cycle)")
    case .closed, .cancelled: nil
    }
  }

  public static func state(_ state: Measure.State) -> Phrase {
    switch state {
    case .coming: Phrase(en: "to come", kk: "алда", ru: "предстоит")
    case .underWay: Phrase(en: "under way", kk: "жүріп жатыр", ru: "выполняется")
    case .over: Phrase(en: "over", kk: "аяқталды", ru: "завершена")
    case .calledOff: Phrase(en: "called off", kk: "бас тартылды", ru: "отменена")
    }
  }

  /// The days of a measure.
  public static func period(from begin: CivilDay, to end: CivilDay?) -> Phrase {
    guard let end else {
      return Phrase(en: "since \(begin.shown(.en))", kk: "\(begin.shown(.kk)) күнінен бастап", ru: "с \(begin.shown(.ru))")
    }
    return Phrase(
      en: "\(begin.shown(.en)) to \(end.shown(.en))", kk: "\(begin.shown(.kk)) – \(end.shown(.kk))", ru: "\(begin.shown(.ru)) – \(end.shown(.ru))")
  }
}
