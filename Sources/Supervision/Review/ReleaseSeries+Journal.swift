import JSON
public import Releases
import Sealing

/// What the journal asks of a series.
extension ReleaseSeries {
  /// The unit at that path, the one that was there last where there were several in time.
  public func unit(at path: UnitPath) -> SeriesUnit? {
    units.filter { $0.path == path.names }.max { ($0.rounds.last ?? 0) < ($1.rounds.last ?? 0) }
  }

  /// The releases by their names and hashes.
  public var references: [RoundReference] {
    rounds.map { RoundReference(round: $0.name, instrument: instrument, published: $0.published, digest: Hex.encode($0.digest)) }
  }
}

extension [ReleaseSeries] {
  /// The paths of all units, each once.
  public var knownPaths: [UnitPath] {
    var seen: Set<UnitPath> = []
    return flatMap(\.units).map { UnitPath(names: $0.path) }.filter { seen.insert($0).inserted }
  }

  /// Every scale with its questionnaire.
  public var knownScales: [ScaleName] {
    flatMap { one in one.scales.map { ScaleName(instrument: one.instrument, scale: $0.id) } }
  }

  /// The paths that somebody may mean who types `text`: one with a slash alone for the organisation, else by id, path or name.
  public func paths(named text: String) -> [UnitPath] {
    if text == "/" { return [UnitPath(names: [])] }
    var seen: Set<UnitPath> = []
    return flatMap { $0.units(named: text) }.map { UnitPath(names: $0.path) }.filter { seen.insert($0).inserted }
  }
}
