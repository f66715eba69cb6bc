import Arguments
import Wording

extension CommandTable {
  /// What a newcomer runs first.
  static let demo = CommandSpecification(
    "demo",
    summary: Phrase(
      en: "See it all with an invented organisation.", kk: "Бәрін ойдан шығарылған ұйыммен көру.", ru: "Посмотреть всё на выдуманной организации."),
    discussion: [
      Phrase(
        en:
          "Two years of an invented organisation go through the real commands: codes, sealed contributions, releases, a measure agreed upon, the report for supervisors, the workbook for HR. Every command is shown as it is run. One team is too small to be published, and you will look for it in vain.",
        kk:
          "Ойдан шығарылған ұйымның екі жылы шын командалардан өтеді: кодтар, мөрленген үлестер, жарияланымдар, келісілген шара, супервизорларға есеп, кадр қызметіне жұмыс кітабы. Әр команда қалай орындалса, солай көрсетіледі. Бір топ жариялауға тым шағын, оны іздесеңіз де таппайсыз.",
        ru:
          "Два года выдуманной организации проходят через настоящие команды: коды, запечатанные вклады, выпуски, согласованная мера, отчёт для супервизоров, рабочая книга для отдела кадров. Каждая команда показана так, как она выполняется. Одна команда людей слишком мала для публикации, и найти её не удастся."
      ),
      Phrase(
        en: "The same seed gives the same answers and figures; keys and codes are new every time. Your own records are not touched.",
        kk: "Бірдей seed бірдей жауаптар мен сандар береді; кілттер мен кодтар әр жолы жаңа. Өз жазбаларыңызға тиіспейді.",
        ru: "Одно и то же число seed даёт те же ответы и цифры; ключи и коды каждый раз новые. Ваши собственные записи не затрагиваются."),
    ],
    options: [
      OptionSpecification(
        "seed", value: ValueSpecification(.wholeNumber(0...1_000_000_000)),
        help: Phrase(
          en: "Other people, other answers; 1 unless given.", kk: "Басқа адамдар, басқа жауаптар; әдепкісі 1.",
          ru: "Другие люди, другие ответы; по умолчанию 1.")),
      OptionSpecification(
        "into", value: ValueSpecification(.directory),
        help: Phrase(
          en: "A folder that is not there yet; tynys-demo unless given.", kk: "Әлі жоқ қалта; әдепкісі tynys-demo.",
          ru: "Папка, которой ещё нет; по умолчанию tynys-demo.")),
    ],
    examples: [
      CommandExample(
        "tynys demo --into demo --seed 7",
        Phrase(en: "Everything lies in the folder demo afterwards.", kk: "Соңында бәрі demo қалтасында болады.", ru: "Потом всё лежит в папке demo."))
    ],
    statuses: [.done, .usage, .notFound, .cannotCreate, .inputOutput, .badConfiguration])
}
