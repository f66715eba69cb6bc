import Dates
public import Sealing

/// The releases of one organisation and one questionnaire as rounds one after another: what trends, exports and the journal read.
///
/// ```swift
/// let series = try ReleaseSeries(ReleaseChain(files), instrument: "burnout")
/// series.rounds.map(\.name)                                     // ["2026-Q3", "2026-Q4"]
/// series.cell(round: 1, unit: "a7f3", scale: "exhaustion")      // .published(…), .withheld or .absent
/// series.comparability(from: 0, to: 1, unit: "a7f3", scale: "exhaustion")  // .comparable
/// ```
///
/// A series holds what the releases hold and nothing else. It answers also where figures must not be compared: when the questionnaire changed, and
/// when a unit was reorganised.
public struct ReleaseSeries: Sendable {
  public let organisation: String
  /// The digits of the key that signed all of them, as the keeper shows them.
  public let signer: Fingerprint
  /// The questionnaire's id.
  public let instrument: String
  /// In the order of the chain; at least one.
  public let rounds: [SeriesRound]
  /// All units of all rounds, each behind the one above it; siblings by name.
  public let units: [SeriesUnit]
  /// All scales of all rounds as each was declared last: those of the newest round in its order, then those that it has no more.
  public let scales: [ReleaseScale]
  /// What a reader should know of the chain although it is sound, such as that its beginning was not given.
  public let notices: [ChainFinding]

  private let indices: [CellIndex]
  private let unitsByID: [String: Int]
  private let unitStretches: [String: [Int]]
  private let scaleStretches: [String: [Int]]
  private let roundsByName: [String: Int]

  /// - Parameters:
  ///   - chain: sound, of one organisation.
  ///   - instrument: the id of the questionnaire; may be left out where all releases are of one.
  /// - Throws: `SeriesFault`.
  public init(_ chain: ReleaseChain, instrument: String? = nil) throws(SeriesFault) {
    guard let first = chain.releases.first else { throw .noReleases }
    let organisations = Self.unique(chain.releases.map(\.release.organisation))
    if organisations.count > 1 { throw .severalOrganisations(organisations) }
    if !chain.isSound { throw .unsoundChain(chain.findings.filter { $0.severity == .fault }) }
    let known = Self.unique(chain.releases.map(\.release.instrument.id)).sorted()
    if let instrument {
      if !known.contains(instrument) { throw .unknownInstrument(instrument, known: known) }
    } else if known.count > 1 {
      throw .severalInstruments(known)
    }
    organisation = first.release.organisation
    signer = first.keyFingerprint
    self.instrument = instrument ?? first.release.instrument.id
    let chosen = chain.releases.filter { [id = self.instrument] in $0.release.instrument.id == id }
    rounds = chosen.enumerated().map { SeriesRound(index: $0, release: $1.release, digest: $1.digest) }
    notices = chain.findings
    let releases = rounds.map(\.release)
    indices = releases.map(CellIndex.init)
    let history = UnitHistory(releases)
    units = history.units
    unitsByID = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
    unitStretches = history.stretches
    scales = Self.scales(releases)
    scaleStretches = Dictionary(uniqueKeysWithValues: scales.map { ($0.id, Self.stretches(of: $0.id, releases)) })
    roundsByName = Dictionary(uniqueKeysWithValues: rounds.map { ($0.name, $0.index) })
  }

  /// What is said about a unit, or one class of a slice within it, on one scale in one round; in constant time.
  ///
  /// - Parameters:
  ///   - round: the index of a round.
  ///   - slice: `nil` for everybody in the unit.
  public func cell(round: Int, unit: String, slice: SlicePlace? = nil, scale: String) -> SeriesCell {
    guard let position = indices[round].position(unit: unit, slice: slice, scale: scale) else { return .absent }
    return rounds[round].release.cells[position].figures.map(SeriesCell.published) ?? .withheld
  }

  public func unit(_ id: String) -> SeriesUnit? { unitsByID[id].map { units[$0] } }

  /// The units that somebody may mean who types `text`: the one of that id; else all of that path (`East/Team 3`); else all of that name.
  public func units(named text: String) -> [SeriesUnit] {
    if let unit = unit(text) { return [unit] }
    let paths = units.filter { !$0.path.isEmpty && $0.path.joined(separator: "/") == text }
    return paths.isEmpty ? units.filter { $0.name == text } : paths
  }

  /// Whether figures of the two rounds may be compared; both rounds must have the unit and the scale.
  public func comparability(from earlier: Int, to later: Int, unit: String, scale: String) -> SeriesComparability {
    guard let scales = scaleStretches[scale], scales[earlier] == scales[later] else { return .broken(.instrumentChanged) }
    return stretch(of: unit, in: earlier) == stretch(of: unit, in: later) ? .comparable : .broken(.unitReorganised)
  }

  private func stretch(of unit: String, in round: Int) -> Int? {
    guard let rounds = self.unit(unit)?.rounds, let place = rounds.firstIndex(of: round) else { return nil }
    return unitStretches[unit]?[place]
  }

  /// The same period of the year before: the round of the same label (`2026-Q4` and `2025-Q4`), else the one published nearest to a year before, at most
  /// 45 days off; `nil` where there is none.
  public func sameRoundLastYear(of round: Int) -> Int? {
    let label = RoundLabel(rounds[round].name)
    let earlier = rounds[..<round]
    if let label, let found = earlier.last(where: { RoundLabel($0.name).map(label.isYearAfter) ?? false }) { return found.index }
    let day = Self.yearBefore(rounds[round].published)
    let near = earlier.filter { other in
      if let label, let otherLabel = RoundLabel(other.name), label.isOtherPartOfYear(otherLabel) { return false }
      return abs(other.published.daysSinceEpoch - day) <= Self.daysOff
    }
    return near.min { abs($0.published.daysSinceEpoch - day) < abs($1.published.daysSinceEpoch - day) }?.index
  }

  /// Further off, a round is another season.
  private static let daysOff = 45

  /// In days; a year before 29 February is 28 February.
  private static func yearBefore(_ day: CivilDay) -> Int {
    let before = CivilDay(year: day.year - 1, month: day.month, day: day.day) ?? CivilDay(year: day.year - 1, month: day.month, day: day.day - 1)
    return before?.daysSinceEpoch ?? day.daysSinceEpoch - 365
  }

  public func round(named name: String) -> SeriesRound? { roundsByName[name].map { rounds[$0] } }

  /// The spread within units in one round, by which cells without a standard deviation of their own are judged; `nil` where the round gives none.
  public func pooledSpread(round: Int, scale: String) -> PooledSpread? {
    PooledSpread(units: rounds[round].release.units) { cell(round: round, unit: $0, scale: scale).figures }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func scales(_ releases: [Release]) -> [ReleaseScale] {
    var seen: Set<String> = []
    return releases.reversed().flatMap(\.policy.scales).filter { seen.insert($0.id).inserted }
  }

  /// For each round the number of the stretch of rounds in which the scale meant the same; a round without the scale changes nothing.
  private static func stretches(of scale: String, _ releases: [Release]) -> [Int] {
    var stretch = 0
    var last: (instrument: ReleaseInstrument, scale: ReleaseScale)?
    return releases.map { release in
      guard let declared = release.policy.scales.first(where: { $0.id == scale }) else { return stretch }
      if let last, last != (release.instrument, declared) { stretch += 1 }
      last = (release.instrument, declared)
      return stretch
    }
  }
}
