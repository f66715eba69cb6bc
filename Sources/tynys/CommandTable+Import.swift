import Arguments
import Wording

extension CommandTable {
  static let keeperImport = CommandSpecification(
    "import",
    summary: Phrase(
      en: "Bring sheets from paper or another program into a round.", kk: "Қағаздағы не басқа бағдарламадағы парақтарды раундқа енгізу.",
      ru: "Внести в раунд листы с бумаги или из другой программы."),
    discussion: [
      Phrase(
        en:
          "The file is CSV with one sheet of answers a row. Sheets are scored by the round's questionnaire and checked as contributions are; answers are not kept. One faulty row keeps all rows out, so that a corrected file never counts twice; --skip-faulty leaves such rows out instead.",
        kk:
          "Файл — CSV, әр жолда бір жауап парағы. Парақтар раунд сауалнамасымен есептеледі және үлестер сияқты тексеріледі; жауаптар сақталмайды. Бір қате жол болса, ештеңе енгізілмейді: түзетілген файл екі рет саналмауы үшін. --skip-faulty мұндай жолдарды ғана қалдырып кетеді.",
        ru:
          "Файл — CSV, в строке один лист ответов. Листы подсчитываются по опроснику раунда и проверяются как вклады; ответы не сохраняются. Одна ошибочная строка не пускает весь файл, чтобы исправленный не был учтён дважды; --skip-faulty пропускает только такие строки."
      ),
      Phrase(
        en:
          "The same rows are not taken again, in whatever order they come. A second file for the same round needs --add. Nobody can see whether two files hold some of the same people; that is for you to know.",
        kk:
          "Сол жолдар, реті қандай болса да, екінші рет қабылданбайды. Сол раундқа екінші файл енгізу үшін --add керек. Екі файлда бір адамдар бар-жоғын бағдарлама көре алмайды; оны өзіңіз білуіңіз керек.",
        ru:
          "Те же строки второй раз не принимаются, в каком бы порядке они ни шли. Для второго файла в тот же раунд нужен --add. Есть ли в двух файлах одни и те же люди, программа видеть не может; это должны знать вы."
      ),
    ],
    operands: [
      OperandSpecification(
        "round", ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "РАУНД", ru: "РАУНД")),
        help: Phrase(en: "The round's name, such as 2026-Q4.", kk: "Раундтың атауы, мысалы 2026-Q4.", ru: "Название раунда, например 2026-Q4.")),
      OperandSpecification(
        "input", ValueSpecification(.file, placeholder: "IN.csv"),
        help: Phrase(en: "The sheets; - is standard input.", kk: "Парақтар файлы; - стандартты кіріс.", ru: "Файл с листами; - стандартный ввод.")),
    ],
    options: [
      OptionSpecification(
        "unit-column", value: ValueSpecification(.text, placeholder: "COL"), occurrence: .required,
        help: Phrase(
          en: "The column with each row's unit: a path, a name that only one unit has, or an id.",
          kk: "Әр жолдың бөлімшесі бар баған: жолы, қайталанбайтын атауы немесе идентификаторы.",
          ru: "Столбец с подразделением строки: путь, неповторяющееся имя или идентификатор.")),
      OptionSpecification(
        "slice-column", value: ValueSpecification(.text, placeholder: "NAME=COL"), occurrence: .repeatable,
        help: Phrase(
          en: "The column with the classes of a slice; an empty cell is “not stated”.",
          kk: "Қима санаттары бар баған; бос ұяшық — «көрсетілмеген».", ru: "Столбец с группами разреза; пустая ячейка — «не указано».")),
    ] + sheetOptions + [
      OptionSpecification(
        "skip-faulty",
        help: Phrase(
          en: "Leave faulty rows out and import the others.", kk: "Қате жолдарды қалдырып, басқаларын енгізу.",
          ru: "Пропустить ошибочные строки и внести остальные.")),
      OptionSpecification(
        "add",
        help: Phrase(
          en: "The sheets of other people than in an earlier import.", kk: "Бұрынғы импорттағыдан басқа адамдардың парақтары.",
          ru: "Листы других людей, не тех, что в прежнем импорте.")),
      json,
    ],
    exclusions: [["items", "map"]],
    examples: [
      CommandExample(
        "tynys keeper import 2026-Q4 paper.csv --unit-column team --items q1..q22",
        Phrase(en: "Sheets typed in from paper.", kk: "Қағаздан терілген парақтар.", ru: "Листы, набранные с бумаги.")),
      CommandExample(
        "tynys keeper import 2026-Q4 export.csv --unit-column unit --missing=-9",
        Phrase(
          en: "An export in which -9 means “no answer”.", kk: "-9 «жауап жоқ» дегенді білдіретін экспорт.",
          ru: "Выгрузка, в которой -9 означает «нет ответа».")),
    ],
    statuses: [
      .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
    ])
}
