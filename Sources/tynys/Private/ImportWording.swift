import Rounds
import Wording

/// The sentences of `keeper import`.
enum ImportWording {
  static func outcome(_ report: FileImportReport) -> Phrase {
    if report.imported == 0, report.rejected > 0, report.accepted > 0 {
      return Phrase(
        en:
          "Nothing was imported: faulty rows \(report.rejected), sound rows \(report.accepted). Correct the file, or leave the faulty rows out with --skip-faulty.",
        kk:
          "Ештеңе енгізілген жоқ: қате жол — \(report.rejected), дұрыс жол — \(report.accepted). Файлды түзетіңіз немесе --skip-faulty арқылы қате жолдарды қалдырып кетіңіз.",
        ru:
          "Ничего не внесено: ошибочных строк — \(report.rejected), верных — \(report.accepted). Исправьте файл или пропустите ошибочные строки: --skip-faulty."
      )
    }
    if report.imported == 0 {
      return Phrase(
        en: "Nothing was imported: the file has no row that can be. Faulty rows: \(report.rejected).",
        kk: "Ештеңе енгізілген жоқ: файлда енгізуге жарайтын жол жоқ. Қате жол саны: \(report.rejected).",
        ru: "Ничего не внесено: в файле нет ни одной пригодной строки. Ошибочных строк: \(report.rejected).")
    }
    if report.rejected > 0 {
      return Phrase(
        en:
          "Imported rows: \(report.imported). Left out: \(report.rejected). When these are corrected, import them alone with --add, not the whole file.",
        kk:
          "Енгізілген жол: \(report.imported). Қалдырылғаны: \(report.rejected). Оларды түзеткен соң бүкіл файлды емес, тек сол жолдарды --add арқылы енгізіңіз.",
        ru:
          "Внесено строк: \(report.imported). Пропущено: \(report.rejected). Исправив их, внесите только эти строки с --add, а не весь файл.")
    }
    if report.earlier > 0 {
      return Phrase(
        en: "Imported rows: \(report.imported), beside those of earlier imports: \(report.earlier).",
        kk: "Енгізілген жол: \(report.imported), бұған дейін импортталғаны: \(report.earlier).",
        ru: "Внесено строк: \(report.imported), прежними импортами внесено: \(report.earlier).")
    }
    return Phrase(
      en: "Imported rows: \(report.imported).", kk: "Енгізілген жол: \(report.imported).", ru: "Внесено строк: \(report.imported).")
  }

  static func sliceColumnShape(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” names no slice and column; write NAME=COL.", kk: "«\(text)» ішінде қима мен баған көрсетілмеген; АТАУ=БАҒАН деп жазыңыз.",
      ru: "В «\(text)» не указаны разрез и столбец; напишите ИМЯ=СТОЛБЕЦ.")
  }

  static func sliceTwice(_ name: String) -> Phrase {
    Phrase(
      en: "A column for the slice “\(name)” was given twice. Leave one.", kk: "«\(name)» қимасына екі рет баған көрсетілген. Біреуін қалдырыңыз.",
      ru: "Столбец для разреза «\(name)» указан дважды. Оставьте один.")
  }
}
