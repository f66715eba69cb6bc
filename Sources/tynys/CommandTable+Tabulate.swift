import Arguments
import Wording

extension CommandTable {
  static let tabulate = CommandSpecification(
    "tabulate",
    summary: Phrase(
      en: "Show a file's scores by groups, without showing anybody.", kk: "Файлдағы балдарды топ бойынша, ешкімді ашпай көрсету.",
      ru: "Показать баллы файла по группам, никого не раскрывая."),
    discussion: [
      Phrase(
        en:
          "For all rows and for each group: how many have a score, the mean, the standard deviation, and the share of each band. With two columns the groups of the second stand within those of the first. A cell with fewer people than the minimum group is withheld, and so is every cell from which one could be computed; figures are rounded as in releases.",
        kk:
          "Барлық жолға және әр топқа: қанша адамның балы бар, орташа мән, стандартты ауытқу және әр деңгейдің үлесі. Екі баған берілсе, екіншісінің топтары біріншісінің ішінде тұрады. Ең кіші топтан аз адамы бар ұяшық жасырылады, сондай ұяшықты есептеп шығаруға мүмкіндік беретіні де; сандар жарияланымдағыдай дөңгелектеледі.",
        ru:
          "Для всех строк и для каждой группы: у скольких есть балл, среднее, стандартное отклонение и доля каждого уровня. При двух столбцах группы второго стоят внутри групп первого. Ячейка, где людей меньше наименьшей группы, скрывается, как и всякая, из которой её можно вычислить; числа округлены, как в выпусках."
      ),
      Phrase(
        en:
          "Every row counts as another person. A file with several sheets of one person must be divided before, such as by period: else many sheets of few people look like many people.",
        kk:
          "Әр жол бөлек адам болып саналады. Бір адамның бірнеше парағы бар файлды алдымен, мысалы кезең бойынша, бөліңіз: әйтпесе аз адамның көп парағы көп адам болып көрінеді.",
        ru:
          "Каждая строка считается другим человеком. Файл, где у одного человека несколько листов, сначала разделите, например по периодам: иначе много листов немногих людей будут выглядеть как много людей."
      ),
    ],
    operands: [
      tableInstrument,
      tableInput,
    ],
    options: [
      OptionSpecification(
        "by", value: ValueSpecification(.text, placeholder: "COL[,COL]"), occurrence: .required,
        help: Phrase(
          en: "The columns with the groups, at most three.", kk: "Топтар жазылған бағандар, ең көбі үшеу.",
          ru: "Столбцы с группами, не больше трёх.")),
      OptionSpecification(
        "minimum-group", value: ValueSpecification(.wholeNumber(5...1000)),
        help: Phrase(
          en: "No group below this is shown; 5 unless given.", kk: "Бұдан кіші топ көрсетілмейді; әдепкісі 5.",
          ru: "Группы меньше этой не показываются; по умолчанию 5.")),
    ] + sheetOptions + [json],
    exclusions: [["items", "map"]],
    examples: [
      CommandExample(
        "tynys tabulate burnout answers.csv --by unit",
        Phrase(en: "One line for each unit.", kk: "Әр бөлімшеге бір жол.", ru: "По строке на подразделение.")),
      CommandExample(
        "tynys tabulate burnout answers.csv --by unit --minimum-group 10 --json",
        Phrase(
          en: "No group below ten, for another program.", kk: "Оннан кіші топсыз, басқа бағдарлама үшін.",
          ru: "Без групп меньше десяти, для другой программы.")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .badConfiguration])
}
