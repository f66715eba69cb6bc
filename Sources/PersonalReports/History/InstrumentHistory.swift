public import Instruments

/// All kept results of one version of an instrument.
///
/// Versions whose files differ are histories of their own and never joined: their scores need not mean the same.
public struct InstrumentHistory: Sendable {
  /// The instrument as it was when the results were scored.
  public let instrument: Instrument
  /// Whether a check taken today would use this very version.
  public let isCurrentVersion: Bool
  /// In the order of the definition.
  public let scales: [ScaleHistory]

  public init(instrument: Instrument, isCurrentVersion: Bool, scales: [ScaleHistory]) {
    self.instrument = instrument
    self.isCurrentVersion = isCurrentVersion
    self.scales = scales
  }
}
