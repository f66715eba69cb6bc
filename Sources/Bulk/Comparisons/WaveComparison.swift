public import Instruments

/// How the scores of the same people changed between two waves.
public struct WaveComparison: Sendable {
  public let instrument: Instrument
  public let minimumGroup: Int
  /// What the waves are called; differences are later minus earlier.
  public let earlier: String
  public let later: String
  /// People in both waves, and in one alone.
  public let both: Int
  public let earlierOnly: Int
  public let laterOnly: Int
  /// Rows that are left out: of no stated wave, of no id, of a wave that is not compared.
  public let withoutWave: Int
  public let withoutID: Int
  public let otherWaves: Int
  /// Of each file all rows, faulty ones among them.
  public let rows: [Int]
  public let faults: [RowFaults]
  /// In the order of the instrument.
  public let scales: [ScaleWaves]

  /// Scales on which the waves are compared.
  public var testedScales: Int { scales.count { (try? $0.pairs.get()) != nil } }
}
