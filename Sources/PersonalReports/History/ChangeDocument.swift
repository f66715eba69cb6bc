import Dates
public import Instruments
public import JSON
import Scoring
public import Wording

/// A change between two results as JSON: what `check --json` and `history --json` write.
///
/// ```json
/// {"since": "2026-08-01T07:30:00Z", "status": "reliably_higher", "difference": 15, "rci": 2.37, "reliable": true, "basis": "own", "words": "…"}
/// ```
///
/// `status` is `no_change`, `reliably_higher`, `reliably_lower`, `no_reliable_change` or `no_reliability`. `rci`, `reliable` and `basis` are `null` where
/// the scale gives no reliability. Figures are not rounded.
public enum ChangeDocument {
  /// The change of one scale since an earlier result of the same version.
  ///
  /// - Parameters:
  ///   - earlier: the last earlier result on the scale, if there is one.
  ///   - score: of the result shown; `nil` where the scale is not scorable.
  /// - Returns: `null` where one of the two has no score.
  public static func json(since earlier: HistoryPoint?, score: Double?, scale: Scale, language: InterfaceLanguage) -> JSONValue {
    guard let earlier, let score, let change = ScaleChange(from: earlier, to: score, scale: scale) else { return .null }
    return json(ChangeStatement(change: change, reference: .earlier, language: language))
  }

  static func json(_ statement: ChangeStatement) -> JSONValue {
    let change = statement.change
    return .object([
      JSONMember("since", .string(change.earlier.taken.description)), JSONMember("status", .string(change.finding.rawValue)),
      JSONMember("difference", .double(change.difference)), JSONMember("rci", JSONValue(change.reliable?.index)),
      JSONMember("reliable", JSONValue(change.reliable?.isReliable)), JSONMember("basis", JSONValue(change.basis?.rawValue)),
      JSONMember("words", .string(statement.words)),
    ])
  }
}
