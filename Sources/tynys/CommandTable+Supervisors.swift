import Arguments
import Wording

/// The commands of supervisors: what releases say over time.
extension CommandTable {
  /// The files that are read, and the folders they may lie in.
  static let releases = OperandSpecification(
    "release", ValueSpecification(.file), .oneOrMore,
    help: Phrase(
      en: "Releases of one organisation, or folders of them.", kk: "Бір ұйымның жарияланымдары немесе олар жатқан қалталар.",
      ru: "Выпуски одной организации или папки с ними."))

  static let trends = CommandSpecification(
    "trends",
    summary: Phrase(
      en: "See how units fare over the rounds.", kk: "Бөлімшелердің жағдайы раундтар бойынша қалай өзгергенін көру.",
      ru: "Посмотреть, как меняется состояние подразделений от раунда к раунду."),
    discussion: [
      Phrase(
        en:
          "Only published releases are read; signatures and the chain are checked first. What is withheld stays withheld: nobody can be recognised in a trend.",
        kk:
          "Тек жарияланған деректер оқылады; алдымен қолтаңбалар мен тізбек тексеріледі. Жасырылғаны жасырын күйінде қалады: үрдістен ешкімді тануға болмайды.",
        ru:
          "Читаются только опубликованные данные; сначала проверяются подписи и цепочка. Скрытое остаётся скрытым: в тенденции никого не узнать."
      ),
      Phrase(
        en: "Without --unit the organisation is shown in full and the units below it in an overview. Units are never ranked.",
        kk: "--unit болмаса, ұйым толық, ал төмендегі бөлімшелер қысқаша көрсетіледі. Бөлімшелер ешқашан орын-орынға бөлінбейді.",
        ru: "Без --unit показаны организация целиком и обзор подразделений ниже. Подразделения никогда не выстраиваются по местам."),
    ],
    operands: [releases],
    options: [
      OptionSpecification(
        "unit", value: ValueSpecification(.text, placeholder: Phrase(en: "UNIT", kk: "БӨЛІМШЕ", ru: "ЧАСТЬ")),
        help: Phrase(
          en: "A unit's path (East/Team 3), name or id.", kk: "Бөлімшенің жолы (Шығыс/3-топ), атауы не идентификаторы.",
          ru: "Путь (Восток/Группа 3), имя или идентификатор.")),
      OptionSpecification(
        "scale", value: ValueSpecification(.text, placeholder: Phrase(en: "SCALE", kk: "ШКАЛА", ru: "ШКАЛА")),
        help: Phrase(en: "Only this scale, by its id.", kk: "Тек осы шкала, идентификаторы бойынша.", ru: "Только эта шкала, по идентификатору.")),
      OptionSpecification(
        "instrument", value: ValueSpecification(.dynamic(command: "tynys list --ids")),
        help: Phrase(
          en: "Which questionnaire, where there are several.", kk: "Бірнеше сауалнама болса, қайсысы.", ru: "Какой опросник, если их несколько.")),
      json,
      OptionSpecification(
        "html", value: ValueSpecification(.file),
        help: Phrase(
          en: "Write a page to look at or print.", kk: "Қарауға не басып шығаруға арналған бет жазу.",
          ru: "Записать страницу для просмотра или печати.")),
      OptionSpecification(
        "journal", value: ValueSpecification(.file),
        help: Phrase(
          en: "Mark the measures of this supervision journal on the page.", kk: "Осы супервизия журналындағы шараларды бетте белгілеу.",
          ru: "Отметить на странице меры из этого журнала супервизии.")),
    ],
    exclusions: [["json", "html"], ["json", "journal"]],
    examples: [
      CommandExample(
        "tynys trends releases",
        Phrase(en: "All releases in a folder.", kk: "Қалтадағы барлық жарияланым.", ru: "Все выпуски из папки.")),
      CommandExample(
        "tynys trends releases --unit \"East/Team 3\" --scale exhaustion",
        Phrase(en: "One team on one scale.", kk: "Бір топ, бір шкала.", ru: "Одна группа, одна шкала.")),
      CommandExample(
        "tynys trends releases --html trends.html --journal supervision.json",
        Phrase(
          en: "A page with pictures and tables, and the measures taken.", kk: "Суреттері мен кестелері бар бет, қолданылған шараларымен.",
          ru: "Страница с графиками и таблицами и с принятыми мерами.")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .refusedAccess, .badConfiguration])
}
