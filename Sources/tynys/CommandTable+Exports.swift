import Arguments
import Wording

extension CommandTable {
  /// What HR takes away from the releases.
  static let export = CommandSpecification(
    "export",
    summary: Phrase(
      en: "Put published figures into one table.", kk: "Жарияланған сандарды бір кестеге жинау.", ru: "Собрать опубликованные цифры в одну таблицу."),
    discussion: [
      Phrase(
        en:
          "One row for each unit, slice, scale and round, with the change since the round before and over the year. The table never says more than the releases do: what they withhold stands there as “withheld”, never as zero or empty.",
        kk:
          "Әр бөлімше, қима, шкала және раунд үшін бір жол; алдыңғы раундтан бергі және бір жылдағы өзгерісі қоса беріледі. Кесте жарияланымдардан артық ештеңе айтпайды: оларда жасырылғаны «жасырылған» деп тұрады, нөл де, бос орын да болмайды.",
        ru:
          "Для каждого подразделения, разреза, шкалы и раунда одна строка с изменением с предыдущего раунда и за год. Таблица не говорит больше, чем выпуски: скрытое в них стоит словом «скрыто», а не нулём и не пустым местом."
      ),
      Phrase(
        en:
          "Signatures and the chain are checked first. Names that a spreadsheet would take for a formula, such as =cmd, are made harmless. For Excel take xlsx: its numbers and days keep their types in every country.",
        kk:
          "Алдымен қолтаңбалар мен тізбек тексеріледі. Кесте бағдарламасы формула деп қабылдайтын атаулар (мысалы, =cmd) зиянсыз етіледі. Excel үшін xlsx алыңыз: оның сандары мен күндері кез келген елде өз түрін сақтайды.",
        ru:
          "Сначала проверяются подписи и цепочка. Названия, которые табличная программа приняла бы за формулу, например =cmd, обезврежены. Для Excel берите xlsx: числа и даты в нём остаются собой в любой стране."
      ),
    ],
    operands: [releases],
    options: [
      OptionSpecification(
        "format", value: ValueSpecification(.choice(ExportCommand.Format.allCases.map(\.rawValue))), occurrence: .required,
        help: Phrase(
          en: "Comma-separated values, JSON, a page to print, or a workbook.",
          kk: "Үтірмен бөлінген мәндер, JSON, басып шығаратын бет не жұмыс кітабы.",
          ru: "Значения через запятую, JSON, страница для печати или рабочая книга.")),
      OptionSpecification(
        "output", short: "o", value: ValueSpecification(.file),
        help: Phrase(
          en: "Write into a file, whole or not at all.", kk: "Файлға жазу: не толық жазылады, не мүлде жазылмайды.",
          ru: "Записать в файл: целиком или никак.")),
      OptionSpecification(
        "instrument", value: ValueSpecification(.dynamic(command: "tynys list --ids")),
        help: Phrase(en: "Only this questionnaire.", kk: "Тек осы сауалнама.", ru: "Только этот опросник.")),
      OptionSpecification(
        "headers", value: ValueSpecification(.choice(ExportCommand.headers)),
        help: Phrase(
          en: "Stable names (as csv has) or words (as xlsx has).", kk: "Тұрақты атаулар (csv әдепкісі) не сөздер (xlsx әдепкісі).",
          ru: "Постоянные имена (так в csv) или слова (так в xlsx).")),
      OptionSpecification(
        "bom",
        help: Phrase(en: "csv: begin with a UTF-8 mark.", kk: "csv: UTF-8 белгісінен бастау.", ru: "csv: начать с метки UTF-8.")),
    ],
    examples: [
      CommandExample(
        "tynys export releases --format xlsx -o figures.xlsx",
        Phrase(
          en: "A workbook: a sheet for each scale, and notes.", kk: "Жұмыс кітабы: әр шкалаға бір парақ және ескертпелер.",
          ru: "Рабочая книга: лист на каждую шкалу и пояснения.")),
      CommandExample(
        "tynys --lang kk export releases --format html -o figures.html",
        Phrase(en: "A page to print, in Kazakh.", kk: "Басып шығаратын қазақша бет.", ru: "Страница для печати на казахском.")),
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .refusedAccess, .badConfiguration])
}
