import Arguments
import Wording

/// How files of answers are read: options that several commands share.
extension CommandTable {
  static let itemColumns = OptionSpecification(
    "items", value: ValueSpecification(.text, placeholder: "COLS"),
    help: Phrase(
      en: "The columns of the items, in their order: item1..item22 or q1,q2,q5..q8.",
      kk: "Сұрақтардың бағандары, ретімен: item1..item22 немесе q1,q2,q5..q8.",
      ru: "Столбцы вопросов по порядку: item1..item22 или q1,q2,q5..q8."))

  static let headerMap = OptionSpecification(
    "map", value: ValueSpecification(.file),
    help: Phrase(
      en: "A CSV file of two columns, item,column, for names that nobody types.",
      kk: "Екі бағанды CSV файл: item,column; қолмен теру қиын атауларға арналған.",
      ru: "CSV-файл из двух столбцов, item,column, для имён, которые не набрать."))

  static let missingCodes = OptionSpecification(
    "missing", value: ValueSpecification(.text, placeholder: "CODES"),
    help: Phrase(
      en: "Texts that mean “no answer”, beside nothing and NA: --missing=-9,99.",
      kk: "Бос ұяшық пен NA-дан бөлек «жауап жоқ» дегенді білдіретін мәтіндер: --missing=-9,99.",
      ru: "Что означает «нет ответа», кроме пустой ячейки и NA: --missing=-9,99."))

  static let tableDelimiter = OptionSpecification(
    "delimiter", value: ValueSpecification(.choice(["comma", "semicolon", "tab"])),
    help: Phrase(
      en: "What stands between cells; otherwise found in the header.", kk: "Ұяшықтар арасындағы белгі; көрсетілмесе, тақырып жолынан анықталады.",
      ru: "Что стоит между ячейками; иначе определяется по заголовку."))

  static let sheetOptions = [itemColumns, headerMap, missingCodes, tableDelimiter]
}
