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

  func day(_ day: CivilDay) -> String { day.text(language) }

  func word(_ word: ExportWord) -> String { word.phrase(language) }
}
