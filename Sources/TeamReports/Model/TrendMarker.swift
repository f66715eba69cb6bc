public import Dates

/// A measure of supervision as a mark on the time axis: for which unit, from when to when, and what.
///
/// Reports read only releases; who has a journal gives its measures beside them.
public struct TrendMarker: Sendable, Hashable {
  /// The names from below the organisation down, as in `SeriesUnit.path`; empty for the organisation. A measure reaches all units below.
  public let unit: [String]
  public let begin: CivilDay
  /// The last day; `nil` while it goes on.
  public let end: CivilDay?
  /// What was agreed on.
  public let text: String

  public init(unit: [String], begin: CivilDay, end: CivilDay?, text: String) {
    self.unit = unit
    self.begin = begin
    self.end = end
    self.text = text
  }
}
