/// Writes a number for a reader: `12.5` in English, `12,5` in Kazakh and Russian.
public enum DecimalFormat {
  /// `value` with `digits` decimals, rounded half away from zero; trailing zeros are kept, so that columns line up.
  ///
  /// - Parameters:
  ///   - value: a finite number below 10^15 in magnitude.
  ///   - digits: decimals, 0…6.
  public static func fixed(_ value: Double, digits: Int, language: InterfaceLanguage) -> String {
    precondition((0...6).contains(digits) && value.isFinite && value.magnitude < 1e15)
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard digits > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    let padding = String(repeating: "0", count: digits - fraction.count)
    return sign + String(scaled / scale) + separator(language) + padding + fraction
  }

  /// `value` with at most `digits` decimals and without trailing zeros: `27`, `21.4`.
  public static func short(_ value: Double, digits: Int = 1, language: InterfaceLanguage) -> String {
    let text = fixed(value, digits: digits, language: language)
    guard digits > 0 else { return text }
    var trimmed = Substring(text)
    while trimmed.last == "0" { trimmed.removeLast() }
    if let last = trimmed.last, !last.isNumber { trimmed.removeLast() }
    return String(trimmed)
  }

  private static func separator(_ language: InterfaceLanguage) -> String {
    switch language {
    case .en: "."
    case .kk, .ru: ","
    }
  }
}
