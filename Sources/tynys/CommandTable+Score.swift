import Arguments
import Wording

extension CommandTable {
  static let score = CommandSpecification(
    "score",
    summary: Phrase(
      en: "Score a whole file of answers.", kk: "Жауаптардың тұтас файлын есептеу.", ru: "Подсчитать баллы для целого файла ответов."),
    discussion: [
      Phrase(
        en:
          "Reads CSV with one sheet a row and writes it again with three columns more for each scale S: S, S_answered, S_band. Columns are found by the items' ids. Every other byte stays as it is: cells such as =cmd, +1 or @x too, because this is data and not a spreadsheet. Do not open the result of a file you do not trust in a spreadsheet.",
        kk:
          "Әр жолында бір парағы бар CSV файлын оқып, әр S шкаласына үш баған қосып жазады: S, S_answered, S_band. Бағандар сұрақтардың идентификаторымен табылады. Қалған байттың бәрі өзгермейді: =cmd, +1, @x сияқты ұяшықтар да, өйткені бұл — кесте бағдарламасының файлы емес, деректер. Сенімсіз файлдың нәтижесін кесте бағдарламасында ашпаңыз.",
        ru:
          "Читает CSV, где в строке один лист, и записывает его с тремя новыми столбцами на каждую шкалу S: S, S_answered, S_band. Столбцы находятся по идентификаторам вопросов. Всё остальное остаётся байт в байт, в том числе ячейки =cmd, +1, @x: это данные, а не электронная таблица. Не открывайте в табличной программе результат из файла, которому не доверяете."
      ),
      Phrase(
        en:
          "An answer is a whole number, also written 3.0 or 3,0. Nothing, NA and the --missing codes are missing answers. Anything else is a fault: it is told with line and column, and the row stays without scores; --strict stops at the first. An empty S is a scale with too few answers; an empty S_answered marks a faulty row.",
        kk:
          "Жауап — бүтін сан, 3.0 немесе 3,0 деп те жазылады. Бос ұяшық, NA және --missing кодтары — жауаптың жоқтығы. Басқасының бәрі қате: жолы мен бағаны айтылады, ал жол балсыз қалады; --strict бірінші қатеде тоқтайды. Бос S — жауабы жеткіліксіз шкала; бос S_answered — қате жол белгісі.",
        ru:
          "Ответ — целое число, его можно записать и как 3.0 или 3,0. Пустая ячейка, NA и коды --missing — это пропуск. Всё прочее — ошибка: о ней сообщается со строкой и столбцом, а баллов в строке не будет; --strict останавливается на первой. Пустое S — на шкалу мало ответов; пустое S_answered отмечает ошибочную строку."
      ),
    ],
    operands: [
      tableInstrument,
      tableInput,
    ],
    options: [
      OptionSpecification(
        "out", short: "o", value: ValueSpecification(.file, placeholder: "OUT.csv"),
        help: Phrase(
          en: "Write here, whole or not at all; otherwise to standard output.",
          kk: "Осында толық жазу немесе мүлде жазбау; көрсетілмесе, стандартты шығысқа.",
          ru: "Записать сюда целиком или никак; иначе в стандартный вывод."))
    ] + sheetOptions + [
      strict,
      OptionSpecification(
        "json",
        help: Phrase(
          en: "Print what became of the rows as JSON; the table goes to --out only.",
          kk: "Жолдардың нәтижесін JSON түрінде шығару; кесте тек --out файлына жазылады.",
          ru: "Вывести итог по строкам как JSON; таблица пишется только в --out.")),
    ],
    exclusions: [["items", "map"]],
    examples: [
      CommandExample(
        "tynys score burnout answers.csv -o scored.csv",
        Phrase(en: "Columns named e1, e2, …", kk: "Бағандардың аты e1, e2, …", ru: "Столбцы называются e1, e2, …")),
      CommandExample(
        "tynys score burnout paper.csv --items q1..q22 --missing=-9 -o scored.csv",
        Phrase(
          en: "Other names, and a code for missing answers.", kk: "Басқа атаулар және жауап жоқтығының коды.", ru: "Другие имена и код пропуска.")),
      CommandExample(
        "tynys score burnout answers.csv --json",
        Phrase(en: "Only check the file.", kk: "Файлды тек тексеру.", ru: "Только проверить файл.")),
    ],
    statuses: [.done, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .badConfiguration])

  static let tableInstrument = OperandSpecification(
    "id", ValueSpecification(.dynamic(command: "tynys list --ids")),
    help: Phrase(
      en: "A questionnaire's id from the list, or the path of its file.", kk: "Тізімдегі идентификатор немесе сауалнама файлының жолы.",
      ru: "Идентификатор из списка или путь к файлу опросника."))

  static let strict = OptionSpecification(
    "strict", help: Phrase(en: "Stop at the first faulty row.", kk: "Бірінші қате жолда тоқтау.", ru: "Остановиться на первой ошибочной строке."))

  static let tableInput = OperandSpecification(
    "input", ValueSpecification(.file, placeholder: "IN.csv"),
    help: Phrase(en: "The answers; - is standard input.", kk: "Жауаптар файлы; - стандартты кіріс.", ru: "Файл ответов; - стандартный ввод."))
}
