import CSV
import Wording

/// Sentences about tables.
enum TableWording {
  /// A fault with its place, as `sheets.csv:17:5: …` or, with a column's name, `sheets.csv:17: e5: …`.
  static func placed(_ path: String, _ place: CSVPlace, _ name: String?, _ message: Phrase) -> Phrase {
    let column = name.map { " \($0):" } ?? ""
    let lead = "\(path):\(place.line)" + (place.column.map { ":\($0)" } ?? "") + ":" + column + " "
    return Phrase(en: lead + message.en, kk: lead + message.kk, ru: lead + message.ru)
  }

  static func more(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) more like these; --json lists up to 1,000.", kk: "Осындай тағы \(count) жол бар; --json тізімі 1000 жолға дейін көрсетеді.",
      ru: "Таких строк ещё \(count); --json покажет до 1000.")
  }

  static func unscored(_ faulty: Int, of rows: Int) -> Phrase {
    Phrase(
      en: "Rows: \(rows); faulty and without scores: \(faulty).", kk: "Барлық жол: \(rows); қате, балсыз қалғаны: \(faulty).",
      ru: "Строк: \(rows); ошибочных, без баллов: \(faulty).")
  }

  static func leftOut(_ faulty: Int, of rows: Int) -> Phrase {
    Phrase(
      en: "Rows: \(rows); faulty and left out: \(faulty).", kk: "Барлық жол: \(rows); қате, есепке алынбағаны: \(faulty).",
      ru: "Строк: \(rows); ошибочных, не учтённых: \(faulty).")
  }

  static func progress(mebibytes: Int, percent: Int?) -> Phrase {
    let share = percent.map { "\($0) % · " } ?? ""
    return Phrase(en: "\(share)\(mebibytes) MiB", kk: "\(share)\(mebibytes) МиБ", ru: "\(share)\(mebibytes) МиБ")
  }
}
