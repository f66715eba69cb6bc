public import Dates
public import Wording

/// A measure as a mark on the time axis of a picture: from when to when, and what.
public struct MeasureMarker: Sendable, Hashable {
  public let cycle: Int
  public let measure: Int
  /// The unit the measure was agreed for: the unit asked about, or one above it.
  public let unit: UnitPath
  public let content: MeasureContent
  public let begin: CivilDay
  /// The last day; `nil` while it goes on.
  public let end: CivilDay?

  public func text(_ language: InterfaceLanguage) -> String { content.text(language) }
}

extension Journal {
  /// The measures that reach a unit, by the days on which they begin: its own and those of the units above it.
  ///
  /// Measures that were called off before they began never were, and cycles that were cancelled keep what had begun by then.
  ///
  /// - Parameters:
  ///   - unit: the names from below the organisation down, as in `SeriesUnit.path`; empty for the organisation.
  ///   - organisation: the name of the organisation; cycles that name another one are left out.
  public func markers(unit: [String], organisation: String? = nil) -> [MeasureMarker] {
    let unit = UnitPath(names: unit)
    let reaching = cycles.filter { unit.isWithin($0.unit) && ($0.organisation ?? organisation) == (organisation ?? $0.organisation) }
    let markers = reaching.flatMap { cycle in
      cycle.measures.filter { !$0.neverBegan && !cycle.neverReached($0) }.map { measure in
        MeasureMarker(
          cycle: cycle.number, measure: measure.number, unit: cycle.unit, content: measure.content, begin: measure.begin, end: cycle.lastDay(measure))
      }
    }
    return markers.sorted { ($0.begin, $0.cycle, $0.measure) < ($1.begin, $1.cycle, $1.measure) }
  }
}

extension Cycle {
  /// The day on which it was cancelled; `nil` for every other cycle.
  private var cancelled: CivilDay? { ending.flatMap { $0.kind == .cancelled ? $0.day : nil } }

  /// Whether the cycle was cancelled before the measure began.
  func neverReached(_ measure: Measure) -> Bool { cancelled.map { $0 < measure.begin } ?? false }

  /// The measure's last day, which is not later than that of a cancelled cycle.
  func lastDay(_ measure: Measure) -> CivilDay? {
    [measure.lastDay, cancelled].compactMap(\.self).min()
  }
}
