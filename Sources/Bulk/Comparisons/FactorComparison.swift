public import Instruments

/// Which factors go with the scales of an instrument. That two things go together does not say that one causes the other.
public struct FactorComparison: Sendable {
  public let instrument: Instrument
  public let minimumGroup: Int
  public let factors: [Factor]
  /// In the order of the instrument.
  public let scales: [ScaleFactors]
  /// All rows, faulty ones among them.
  public let rows: Int
  public let faults: RowFaults

  /// Scales of which something is found out, by a factor alone or by all together.
  public var testedScales: Int {
    scales.count { scale in (try? scale.model.fit.get()) != nil || scale.links.contains { (try? $0.finding.get()) != nil } }
  }
}

/// A column whose values may go with scores.
public struct Factor: Sendable, Hashable {
  public let name: String
  /// Whether all its values are numbers; else they are names of groups.
  public let isNumeric: Bool
  /// Rows without fault that state it, and that do not.
  public let stated: Int
  public let notStated: Int
}
