import Instruments
import Wording

/// The figures of a history as text, the same in every report.
struct HistoryFigures {
  let scale: Scale
  let language: InterfaceLanguage

  /// A score or a boundary, with at most two decimals.
  func score(_ value: Double) -> String {
    DecimalFormat.short(value, digits: 2, language: language)
  }

  // Finer digits would claim more than an interval knows.
  func interval(_ interval: ClosedRange<Double>) -> String {
    let digits = scale.range.upperBound - scale.range.lowerBound >= 20 ? 0 : 1
    let low = DecimalFormat.short(interval.lowerBound, digits: digits, language: language)
    return "\(low)–\(DecimalFormat.short(interval.upperBound, digits: digits, language: language))"
  }

  /// The label of a band, or its id where the scale has no band of that id.
  func band(_ id: String) -> String {
    scale.bands.first { $0.id == id }?.label(language) ?? id
  }

  /// A result in a few words: `27, High`, or that it has no score.
  func summary(_ point: HistoryPoint) -> String {
    guard let value = point.score else { return ReportWording.noScore(language) }
    guard let band = point.band else { return score(value) }
    return "\(score(value)), \(self.band(band))"
  }

  /// What stands after the title of a column whose figures are provisional: the word itself is too long for a column.
  static let mark = "*"

  var bandTitle: String {
    HistoryWording.band(language) + (scale.bandBasis?.status == .provisional ? Self.mark : "")
  }

  var intervalTitle: String {
    HistoryWording.interval(language) + (scale.reliability?.status == .provisional ? Self.mark : "")
  }
}
