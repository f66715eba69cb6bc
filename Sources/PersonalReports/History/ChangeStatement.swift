import Dates
import Instruments
import Scoring
import Wording

/// A change in words and figures.
///
/// `Compared with the first result (2026-01-05): −12 — lower than measurement error explains (RCI −2.50). A change for the better.`
struct ChangeStatement {
  /// What the newest result is compared with.
  enum Reference {
    case previous
    case first
    /// The last result before the one that is being shown.
    case earlier
  }

  let change: ScaleChange
  let reference: Reference
  let language: InterfaceLanguage

  /// With what the result is compared.
  var label: String {
    ChangeWording.label(reference, day: change.earlier.taken.localDay.text(language))(language)
  }

  /// What came of it.
  var verdict: String {
    let points = DecimalFormat.short(change.difference, digits: 2, language: language)
    let index = change.reliable.map { DecimalFormat.fixed($0.index, digits: 2, language: language) } ?? ""
    let sentence = ChangeWording.verdict(
      change.finding, difference: change.difference > 0 ? "+" + points : points, index: index, isProvisional: change.basis == .provisional)(language)
    guard let isWelcome = change.isWelcome else { return sentence }
    return sentence + " " + (isWelcome ? ChangeWording.welcome : ChangeWording.worthAttention)(language)
  }

  var words: String { "\(label): \(verdict)" }
}

extension ScaleHistory {
  /// The changes worth a sentence, or the sentence that says why there is none; the first result is named only where it is not the previous one.
  func changeStatements(_ language: InterfaceLanguage) -> [ChangeStatement] {
    guard let last = sinceLast.change, let first = sinceFirst.change else { return [] }
    let statement = ChangeStatement(change: last, reference: .previous, language: language)
    if points.filter({ $0.score != nil }).count == 2 { return [statement] }
    return [statement, ChangeStatement(change: first, reference: .first, language: language)]
  }

  /// Why there is no change to speak of; `nil` where there is one.
  func missingChange(_ language: InterfaceLanguage) -> String? {
    switch sinceLast {
    case .changed: nil
    case .noEarlierResult: ChangeWording.noEarlierResult(language)
    case .latestNotScorable: ChangeWording.latestNotScorable(language)
    }
  }
}
