import Dates
import Instruments
import JSON
public import Releases
import Sealing
import TestSupport

/// A made-up organisation whose releases tests can shape: two departments, two teams, the real scales of the shipped questionnaires.
///
/// ```swift
/// let files = try ShapedOrganisation.chain([SampleRound("2026-Q1", "2026-03-31"), SampleRound("2026-Q2", "2026-06-30")])
/// ```
public enum ShapedOrganisation {
  public static let name = "Home care"

  /// Contributions by unit; the second team is so small that it has no standard deviation.
  static let counts = ["org": 60, "east": 34, "east-1": 14, "east-2": 7, "west": 26]

  static let units = [
    ReleaseUnit(id: "org", parent: nil, name: name), ReleaseUnit(id: "east", parent: "org", name: "East"),
    ReleaseUnit(id: "east-1", parent: "east", name: "Team 1"), ReleaseUnit(id: "east-2", parent: "east", name: "Team 2"),
    ReleaseUnit(id: "west", parent: "org", name: "West"),
  ]

  /// The releases of these rounds, each naming the one before it.
  public static func chain(_ rounds: [SampleRound]) throws -> [SignedRelease] {
    let seed = SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: 7, count: 32)) }
    let pair = try SigningKeyPair(seed: seed)
    var files: [SignedRelease] = []
    for round in rounds { files.append(SignedRelease(signing: try release(round, previous: files.last?.digest), with: pair)) }
    return files
  }

  /// The same as series, one for each questionnaire in the order of their first rounds.
  public static func series(_ rounds: [SampleRound]) throws -> [ReleaseSeries] {
    let chain = ReleaseChain(try chain(rounds))
    var instruments: [String] = []
    for round in rounds where !instruments.contains(round.instrument) { instruments.append(round.instrument) }
    return try instruments.map { try ReleaseSeries(chain, instrument: $0) }
  }

  private static func release(_ round: SampleRound, previous: [UInt8]?) throws -> Release {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(round.instrument)
    let scales = try instrument.scales.map(self.scale)
    let cells = units.flatMap { unit in
      scales.map { scale in
        let place = CellPlace(unit: unit.id, scale: scale.id)
        let figures = round.position(unit.id, scale.id).map { self.figures(counts[unit.id] ?? 12, at: $0, scale) }
        return ReleaseCell(place: place, content: figures.map(ReleaseCell.Content.published) ?? .withheld)
      }
    }
    return try Release(
      organisation: round.organisation, round: round.name,
      instrument: ReleaseInstrument(id: instrument.id, version: round.version, digest: Digest.blake2b(Array(round.version.utf8))),
      published: round.day, policy: ReleasePolicy(minimumGroup: 5, scales: scales, card: Digest.blake2b(Array("card".utf8))), units: units,
      cells: cells, previous: previous)
  }

  private static func scale(_ scale: Scale) throws -> ReleaseScale {
    ReleaseScale(
      id: scale.id, range: try decimal(scale.range.lowerBound)...decimal(scale.range.upperBound), worse: scale.worse == .higher ? .higher : .lower,
      bands: try scale.bands.map { ReleaseBand(id: $0.id, from: try decimal($0.from)) })
  }

  /// - Parameter position: where in the scale the mean lies, 0…1.
  private static func figures(_ n: Int, at position: Double, _ scale: ReleaseScale) -> CellFigures {
    let (low, high) = (scale.range.lowerBound.double, scale.range.upperBound.double)
    let step = scale.step(n: n)
    let mean = ((low + position * (high - low)) / step).rounded() * step
    let spread = 0.18 * (high - low)
    let reach = 2 * spread / Double(n).squareRoot()
    let shares: [BandShare] =
      n >= ReleasePolicy.shareMinimum ? [.percent(30), .percent(40), .percent(30)] : [.word(.some), .word(.some), .word(.some)]
    return CellFigures(
      n: n, mean: rounded(mean), sd: n >= ReleasePolicy.spreadMinimum ? rounded(spread) : nil,
      interval: rounded(max(low, mean - reach))...rounded(min(high, mean + reach)),
      bands: Dictionary(uniqueKeysWithValues: zip(scale.bands.map(\.id), shares)))
  }

  private static func rounded(_ double: Double) -> JSONDecimal {
    guard let decimal = JSONDecimal(rounding: double) else { preconditionFailure("\(double) is no figure") }
    return decimal
  }

  private static func decimal(_ double: Double) throws -> JSONDecimal { rounded(double) }
}

/// One round of the made-up organisation.
public struct SampleRound: Sendable {
  let name: String
  let day: CivilDay
  let instrument: String
  let organisation: String
  let version: String
  let position: @Sendable (_ unit: String, _ scale: String) -> Double?

  /// - Parameters:
  ///   - day: of publication, as `2026-03-31`.
  ///   - position: where in its range the mean of a unit and scale lies, 0…1; `nil` is withheld.
  public init(
    _ name: String, _ day: String, of instrument: String = "burnout", organisation: String = ShapedOrganisation.name, version: String = "1.0.0",
    position: @escaping @Sendable (_ unit: String, _ scale: String) -> Double? = { _, _ in 0.4 }
  ) {
    guard let day = CivilDay(day) else { preconditionFailure("\(day) is no day") }
    self.name = name
    self.day = day
    self.instrument = instrument
    self.organisation = organisation
    self.version = version
    self.position = position
  }
}
