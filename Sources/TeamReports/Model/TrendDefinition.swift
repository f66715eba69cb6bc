public import Instruments

/// The questionnaire's definition as it is found on this machine: it lends names, band labels and norms, and no figure of a release depends on it.
public struct TrendDefinition: Sendable {
  public let instrument: Instrument
  /// Whether it is, byte for byte, the definition that was answered in the newest round.
  public let isSame: Bool

  public init(instrument: Instrument, isSame: Bool) {
    self.instrument = instrument
    self.isSame = isSame
  }
}
