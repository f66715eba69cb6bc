import JSON
import Releases
import Statistics
import Wording

/// The figures of trends as text, the same in every report.
struct TrendFigures {
  let language: InterfaceLanguage

  /// A published figure exactly as it was published.
  func published(_ decimal: JSONDecimal) -> String { DecimalFormat.short(decimal.double, digits: 6, language: language) }

  /// `21–28`, as published.
  func interval(_ interval: ClosedRange<JSONDecimal>) -> String { "\(published(interval.lowerBound))–\(published(interval.upperBound))" }

  /// A difference of published figures with its sign: `+4.5`.
  func difference(_ value: Double) -> String { signed(DecimalFormat.short(value, digits: 6, language: language), value) }

  /// A computed figure with its sign, to as many decimals as its scale can bear.
  func computed(_ value: Double, on scale: TrendScale) -> String { DecimalFormat.fixed(value, digits: Self.digits(scale), language: language) }

  /// A figure without a unit, such as Hedges' g.
  func plain(_ value: Double) -> String { DecimalFormat.fixed(value, digits: 2, language: language) }

  /// `p = 0.012` or `p < 0.001`, which no line breaks apart.
  func probability(_ p: Double) -> String { "p\u{A0}" + (p < 0.001 ? "" : "=\u{A0}") + probabilityAlone(p) }

  /// `0.012` or `< 0.001`, for a column of such figures.
  func probabilityAlone(_ p: Double) -> String {
    p < 0.001 ? "<\u{A0}" + DecimalFormat.fixed(0.001, digits: 3, language: language) : DecimalFormat.fixed(min(1, p), digits: 3, language: language)
  }

  func share(_ share: BandShare) -> String {
    switch share {
    case .percent(let percent): "\(percent) %"
    case .word(.some): TrendWording.some(language)
    case .word(.most): TrendWording.most(language)
    }
  }

  private static func digits(_ scale: TrendScale) -> Int {
    let length = scale.range.upperBound - scale.range.lowerBound
    return length >= 20 ? 1 : 2
  }

  private func signed(_ text: String, _ value: Double) -> String { value > 0 && text != "0" ? "+" + text : text }
}
