import Instruments
import Releases
import Sealing
import TeamReports

/// Finds the definition of a series' questionnaire on this machine, and whether it is the very one that was answered.
enum DefinitionFinder {
  /// `nil` where there is none that can be read: releases can be shown without it.
  static func definition(of series: ReleaseSeries, in library: InstrumentLibrary) -> TrendDefinition? {
    guard let found = try? library.definition(series.instrument), let newest = series.rounds.last else { return nil }
    return TrendDefinition(instrument: found.instrument, isSame: Digest.blake2b(found.bytes) == newest.release.instrument.digest)
  }
}
