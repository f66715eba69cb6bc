import Arguments
import Instruments
import Releases
import Wording

/// Which unit and scale of a series somebody asks for who typed a name.
enum TrendChoice {
  private static let shownNames = 12

  /// The unit of that id, path (`East/Team 3`) or name; the organisation where nothing was typed.
  static func unit(_ text: String?, in series: ReleaseSeries) throws(Failure) -> SeriesUnit {
    guard let text else { return series.units[0] }
    let found = series.units(named: text)
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw unknown(text, series) }
    throw Failure(.usage, several(visible(text), found.map(path)))
  }

  /// The id of a scale; `nil` where none was typed.
  static func scale(_ text: String?, in series: ReleaseSeries) throws(Failure) -> String? {
    guard let text else { return nil }
    let ids = series.scales.map(\.id)
    if ids.contains(text) { return text }
    let (shown, list) = (visible(text), ids.joined(separator: ", "))
    throw Failure(
      .usage,
      Phrase(
        en: "There is no scale “\(shown)” in these releases. There are: \(list).",
        kk: "Бұл жарияланымдарда «\(shown)» шкаласы жоқ. Барлары: \(list).",
        ru: "В этих выпусках нет шкалы «\(shown)». Есть: \(list)."))
  }

  private static func unknown(_ text: String, _ series: ReleaseSeries) -> Failure {
    let (shown, paths) = (visible(text), series.units.map(path))
    if let near = Spelling.nearest(to: text, among: paths + series.units.map(\.name)) {
      return Failure(
        .usage,
        Phrase(
          en: "There is no unit “\(shown)” in these releases. Did you mean “\(near)”?",
          kk: "Бұл жарияланымдарда «\(shown)» бөлімшесі жоқ. Бәлкім, «\(near)» керек шығар?",
          ru: "В этих выпусках нет подразделения «\(shown)». Возможно, имелось в виду «\(near)»?"))
    }
    let list = names(paths)
    return Failure(
      .usage,
      Phrase(
        en: "There is no unit “\(shown)” in these releases. There are: \(list).",
        kk: "Бұл жарияланымдарда «\(shown)» бөлімшесі жоқ. Барлары: \(list).",
        ru: "В этих выпусках нет подразделения «\(shown)». Есть: \(list)."))
  }

  private static func several(_ shown: String, _ paths: [String]) -> Phrase {
    let list = names(paths)
    return Phrase(
      en: "Several units are called “\(shown)”: \(list). Type the whole path.",
      kk: "«\(shown)» деген бірнеше бөлімше бар: \(list). Толық жолын жазыңыз.",
      ru: "Подразделений с именем «\(shown)» несколько: \(list). Введите путь целиком.")
  }

  /// As it is typed: names with slashes between them; the organisation by its own.
  private static func path(_ unit: SeriesUnit) -> String { unit.path.isEmpty ? unit.name : unit.path.joined(separator: "/") }

  private static func names(_ all: [String]) -> String {
    all.prefix(shownNames).joined(separator: ", ") + (all.count > shownNames ? ", …" : "")
  }

  private static func visible(_ text: String) -> String { TextSafety.visible(text, limit: ReleaseLimits.nameLength) }
}
