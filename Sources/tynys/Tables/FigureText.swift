import Bulk
import Wording

/// Figures as they stand in a table for reading.
struct FigureText {
  static let none = "—"

  let language: InterfaceLanguage

  /// `0.830`; a dash where there is none.
  func fixed(_ value: Double?, _ digits: Int = 3) -> String {
    guard let value else { return Self.none }
    // Beyond that nobody reads decimals.
    return value.magnitude < 1e9 ? DecimalFormat.fixed(value, digits: digits, language: language) : "\(value)"
  }

  func fixed<Value>(_ figure: Figure<Value>, _ digits: Int = 3, _ value: (Value) -> Double?) -> String {
    fixed((try? figure.get()).flatMap(value), digits)
  }

  /// A probability: `0.042`, and `< 0.001` where three decimals would say nothing.
  func probability(_ p: Double?) -> String {
    guard let p else { return Self.none }
    return p < 0.001 ? "< " + DecimalFormat.fixed(0.001, digits: 3, language: language) : fixed(p)
  }

  /// The same behind a letter: `= 0.042`, `< 0.001`.
  func compared(_ p: Double) -> String { p < 0.001 ? probability(p) : "= " + probability(p) }

  /// `0.757 … 0.885`
  func interval(_ lower: Double, _ upper: Double, _ digits: Int = 3) -> String { "\(fixed(lower, digits))\u{A0}…\u{A0}\(fixed(upper, digits))" }

  /// A number with the decimals it has, at most two.
  func short(_ value: Double) -> String {
    value.magnitude < 1e9 ? DecimalFormat.short(value, digits: 2, language: language) : "\(value)"
  }
}
