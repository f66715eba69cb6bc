import Dates
import Instruments
import JSON
import Releases
import Sealing
import TeamReports
import TestSupport

/// Series of releases made in process from a few figures.
struct SampleTrends: Sendable {
  struct Figures: Sendable {
    var n: Int
    var mean: Double
    var sd: Double?
    var hasInterval = true
  }

  enum Cell: Sendable {
    case absent
    case withheld
    case figures(Figures)

    static func of(_ n: Int, _ mean: Double, sd: Double? = 10) -> Cell { .figures(Figures(n: n, mean: mean, sd: n < 10 ? nil : sd)) }
  }

  struct Unit: Sendable {
    let id: String
    let parent: String?
    var name: String

    init(_ id: String, in parent: String?, name: String? = nil) {
      self.id = id
      self.parent = parent
      self.name = name ?? id.uppercased()
    }
  }

  static let units = [
    Unit("o", in: nil, name: "Home care"), Unit("e", in: "o", name: "East"), Unit("e1", in: "e", name: "Team 1"),
    Unit("e2", in: "e", name: "Team 2"), Unit("w", in: "o", name: "West"),
  ]
  static let quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]

  static let scales = ["exhaustion": (54, [17, 27]), "depersonalization": (30, [7, 13]), "reduced-accomplishment": (48, [10, 17])]

  var rounds = quarters
  /// The tree of a round, by its index.
  var tree: @Sendable (Int) -> [Unit] = { _ in units }
  var scaleIDs = ["exhaustion", "depersonalization", "reduced-accomplishment"]
  var digest: @Sendable (Int) -> [UInt8] = { _ in definitionDigest }
  var cell: @Sendable (_ round: Int, _ unit: String, _ scale: String) -> Cell
  /// What differs between organisations without showing in any figure.
  var codes: [String: Int] = [:]
  var key: UInt8 = 1

  static let definition: (instrument: Instrument, bytes: [UInt8]) = {
    guard let found = try? InstrumentLibrary(directories: [Repository.questionnaires]).definition("burnout") else {
      preconditionFailure("the questionnaire is in the repository")
    }
    return found
  }()
  static let definitionDigest = Digest.blake2b(definition.bytes)
  static let known = TrendDefinition(instrument: definition.instrument, isSame: true)

  func files() throws -> [SignedRelease] {
    let pair = try SigningKeyPair(seed: SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: key, count: 32)) })
    var files: [SignedRelease] = []
    for index in rounds.indices {
      files.append(SignedRelease(signing: try release(index, previous: files.last?.digest), with: pair))
    }
    return files
  }

  func series() throws -> ReleaseSeries { try ReleaseSeries(ReleaseChain(files())) }

  func report(definition: TrendDefinition? = known, units: Set<String>? = nil) throws -> TrendReport {
    TrendReport(try series(), definition: definition, units: units)
  }

  private func release(_ index: Int, previous: [UInt8]?) throws -> Release {
    let tree = tree(index)
    var declared: [ReleaseScale] = []
    var cells: [ReleaseCell] = []
    for id in scaleIDs {
      let (top, edges) = Self.scales[id] ?? (54, [])
      let scale = ReleaseScale(
        id: id, range: JSONDecimal(0)...JSONDecimal(top), worse: .higher,
        bands: edges.isEmpty ? [] : zip(["low", "moderate", "high"], [0] + edges).map { ReleaseBand(id: $0, from: JSONDecimal($1)) })
      let contents = tree.map { unit in (unit.id, content(cell(index, unit.id, id), scale)) }
      // A scale that is absent is not declared in the round at all.
      if contents.allSatisfy({ $0.1 == nil }) { continue }
      declared.append(scale)
      cells += contents.map { ReleaseCell(place: CellPlace(unit: $0, scale: id), content: $1 ?? .withheld) }
    }
    return try Release(
      organisation: "Home care", round: rounds[index],
      instrument: ReleaseInstrument(id: "burnout", version: "1.0.0", digest: digest(index)),
      published: CivilDay(daysSinceEpoch: 20_178 + 91 * index),
      policy: ReleasePolicy(minimumGroup: 5, scales: declared, codesIssued: codes, card: Digest.blake2b([UInt8(index)])),
      units: tree.map { ReleaseUnit(id: $0.id, parent: $0.parent, name: $0.name) }, cells: cells, previous: previous)
  }

  private func content(_ cell: Cell, _ scale: ReleaseScale) -> ReleaseCell.Content? {
    switch cell {
    case .absent: return nil
    case .withheld: return .withheld
    case .figures(var figures):
      // What is asked for on all scales alike may be too much for the shortest.
      figures.mean = min(figures.mean, scale.range.upperBound.double)
      let reach = 2 * (figures.sd ?? 10) / Double(figures.n).squareRoot()
      let top = scale.range.upperBound.double
      let shares: [BandShare] = figures.n >= 20 ? [.percent(25), .percent(40), .percent(35)] : [.word(.some), .word(.most), .word(.some)]
      return .published(
        CellFigures(
          n: figures.n, mean: Self.decimal(figures.mean), sd: figures.sd.map(Self.decimal),
          interval: figures.hasInterval ? Self.decimal(max(0, figures.mean - reach))...Self.decimal(min(top, figures.mean + reach)) : nil,
          bands: Dictionary(uniqueKeysWithValues: zip(scale.bands.map(\.id), shares))))
    }
  }

  static func decimal(_ value: Double) -> JSONDecimal {
    guard let decimal = JSONDecimal(rounding: (value * 10).rounded() / 10) else { preconditionFailure("\(value) is too large") }
    return decimal
  }
}
