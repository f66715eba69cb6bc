import JSON
import Releases

/// One row: a unit, or one class of a slice within it, on one scale in one round.
struct ExportRow: Sendable {
  let unit: SeriesUnit
  /// Where the unit stood in the round.
  let place: UnitPlace
  /// `nil` for everybody in the unit.
  let slice: SlicePlace?
  let round: SeriesRound
  /// The scale as the round declared it; as it was declared last where the round has no such scale.
  let scale: ReleaseScale
  let cell: SeriesCell
  /// Against the round before, of the same questionnaire.
  let previous: ExportComparison
  /// Against the same period of the year before.
  let lastYear: ExportComparison
}

/// A published mean against that of an earlier round.
struct ExportComparison: Sendable, Hashable {
  enum Outcome: Sendable, Hashable {
    /// Later minus earlier, in points of the scale.
    case difference(JSONDecimal)
    case noRound
    /// At least one of both cells is withheld.
    case withheld
    /// At least one of both rounds has no such cell.
    case absent
    case broken(SeriesBreak)
  }

  /// The name of the earlier round; `nil` where there is none.
  let round: String?
  let outcome: Outcome
}
