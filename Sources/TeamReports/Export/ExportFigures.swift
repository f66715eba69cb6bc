import Dates
import JSON
import Releases
import Wording

/// Figures as a reader sees them.
struct ExportFigures {
  let language: InterfaceLanguage
  /// So many are shown of every figure of the scale.
  let decimals: Int

  func figure(_ figure: JSONDecimal) -> String { DecimalFormat.fixed(figure.double, digits: decimals, language: language) }

  /// With no more decimals than it has.
  func short(_ figure: JSONDecimal) -> String { DecimalFormat.short(figure.double, digits: 6, language: language) }

  func difference(_ difference: JSONDecimal) -> String {
    (difference.millionths > 0 ? "+" : "") + figure(difference)
  }

  /// A day in figures, as readers of the language write it.
  func day(_ day: CivilDay) -> String {
    switch language {
    case .en: day.description
    case .kk, .ru: day.description.split(separator: "-").reversed().joined(separator: ".")
    }
  }

  func word(_ word: ExportWord) -> String { word.phrase(language) }
}
