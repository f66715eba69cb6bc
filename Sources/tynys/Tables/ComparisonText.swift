import Bulk
import Instruments
import Rendering
import Statistics
import Wording

/// Lines and figures as all comparisons write them.
struct ComparisonText {
  private static let margin = 2
  /// A name in a table; longer ones are cut.
  private static let longestName = 40

  let language: InterfaceLanguage
  /// Columns of a line.
  let width: Int

  var figure: FigureText { FigureText(language: language) }

  func title(_ text: Phrase) -> [StyledLine] { text(language).wrapped(to: width).map { StyledLine($0, .bold) } }

  func heading(_ scale: Scale) -> [StyledLine] {
    let range = "\(figure.short(scale.range.lowerBound))–\(figure.short(scale.range.upperBound))"
    return [StyledLine("")] + "\(scale.title(language)) (\(range))".wrapped(to: width).map { StyledLine($0, .bold) }
  }

  /// The name of a table below it.
  func caption(_ text: Phrase) -> [StyledLine] {
    [StyledLine("")] + sentence(text)
  }

  func sentence(_ text: Phrase, _ style: Style = .plain) -> [StyledLine] {
    let space = String(repeating: " ", count: Self.margin)
    return text(language).wrapped(to: max(2, width - Self.margin)).map { StyledLine(space + $0, style) }
  }

  /// Remarks below everything.
  ///
  /// - Parameter tested: scales on which something was tested.
  func notes(_ remarks: [Phrase] = [], tested: Int) -> [StyledLine] {
    let several = tested > 1 ? [CompareWording.severalScales(tested)] : []
    let notes = remarks + (tested > 0 ? [CompareWording.cohen] : []) + several + [CompareWording.exact]
    return [StyledLine("")] + notes.flatMap { $0(language).wrapped(to: width).map { StyledLine($0, .dim) } }
  }

  func name(_ text: String) -> String { TextSafety.visible(text, limit: Self.longestName) }

  /// `p = 0.042`, `p < 0.001`
  func p(_ value: Double) -> String { "p \(figure.compared(value))" }

  func interval(_ interval: ConfidenceInterval?, _ digits: Int = 2) -> String {
    interval.map { figure.interval($0.lower, $0.upper, digits) } ?? FigureText.none
  }

  /// Decimals that show two digits of an error, at least two and at most six.
  static func digits(forError error: Double) -> Int {
    var (digits, shown) = (2, error * 10)
    while digits < 6, shown > 0, shown < 1 {
      digits += 1
      shown *= 10
    }
    return digits
  }
}
