public import Instruments
import Statistics

/// Groups and how they differ on the scales of an instrument.
public struct GroupComparison: Sendable {
  public let instrument: Instrument
  /// The name of the column that tells the groups.
  public let column: String
  public let minimumGroup: Int
  /// The groups in natural order, small ones among them; one in which nobody has a score among them too.
  public let names: [String]
  /// In the order of the instrument.
  public let scales: [ScaleGroups]
  /// All rows, faulty ones among them.
  public let rows: Int
  public let faults: RowFaults

  /// Scales on which groups are compared.
  public var testedScales: Int { scales.count(where: \.isCompared) }
}
