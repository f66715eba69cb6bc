import Dates
import JSON
import Releases
import Sealing

/// Releases of an organisation that does not exist: 35 departments with their teams, 540 units in all, three scales, one team in nine withheld.
enum SyntheticReleases {
  private static let months = 24
  private static let departments = 35
  private static let units = 540

  static func chain() throws -> [SignedRelease] {
    let pair = try SigningKeyPair(seed: SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: 7, count: 32)) })
    var releases: [SignedRelease] = []
    for month in 0..<months { releases.append(SignedRelease(signing: try release(month, previous: releases.last?.digest), with: pair)) }
    return releases
  }

  private static let scales = [
    (id: "exhaustion", top: 54, edges: [17, 27]), ("depersonalization", 30, [7, 13]), ("reduced-accomplishment", 48, [10, 17]),
  ]
  .map { scale in
    ReleaseScale(
      id: scale.0, range: JSONDecimal(0)...JSONDecimal(scale.1), worse: .higher,
      bands: zip(["low", "moderate", "high"], [0] + scale.2).map { ReleaseBand(id: $0, from: JSONDecimal($1)) })
  }

  private static func release(_ month: Int, previous: [UInt8]?) throws -> Release {
    var tree = [ReleaseUnit(id: "o", parent: nil, name: "Synthetic care")]
    tree += (0..<departments).map { ReleaseUnit(id: "d\($0)", parent: "o", name: "Department \($0 + 1)") }
    tree += (0..<units - departments - 1).map { ReleaseUnit(id: "t\($0)", parent: "d\($0 % departments)", name: "Team \($0 + 1)") }
    let cells = tree.enumerated().flatMap { number, unit in
      scales.enumerated().map { place, scale in
        ReleaseCell(place: CellPlace(unit: unit.id, scale: scale.id), content: content(unit: number, month: month, scale: scale, place: place))
      }
    }
    let (year, part) = month.quotientAndRemainder(dividingBy: 12)
    let digest = Digest.blake2b([1])
    return try Release(
      organisation: "Synthetic care", round: "\(2025 + year)-\(part < 9 ? "0" : "")\(part + 1)",
      instrument: ReleaseInstrument(id: "burnout", version: "1.0.0", digest: digest),
      published: CivilDay(daysSinceEpoch: 20_120 + 30 * month), policy: ReleasePolicy(minimumGroup: 5, scales: scales, card: digest), units: tree,
      cells: cells, previous: previous)
  }

  private static func content(unit: Int, month: Int, scale: ReleaseScale, place: Int) -> ReleaseCell.Content {
    let isTeam = unit > departments
    if isTeam, unit % 9 == 4 { return .withheld }
    let n = unit == 0 ? 5200 : isTeam ? 6 + (unit * 7 + month) % 14 : 140 + unit
    let top = scale.range.upperBound.double
    let mean = top * (0.35 + 0.1 * Double((unit * 31 + month * 17 + place * 11) % 20) / 20 + 0.003 * Double(month))
    let step = scale.step(n: n)
    let isLarge = n >= ReleasePolicy.shareMinimum
    let shares: [BandShare] = isLarge ? [.percent(20), .percent(45), .percent(35)] : [.word(.some), .word(.some), .word(.some)]
    func decimal(_ value: Double) -> JSONDecimal { JSONDecimal(rounding: (value / step).rounded() * step) ?? JSONDecimal(0) }
    return .published(
      CellFigures(
        n: n, mean: decimal(mean), sd: n >= ReleasePolicy.spreadMinimum ? decimal(top / 5) : nil,
        interval: decimal(mean - top / 5 * 2 / Double(n).squareRoot())...decimal(mean + top / 5 * 2 / Double(n).squareRoot()),
        bands: Dictionary(uniqueKeysWithValues: zip(scale.bands.map(\.id), shares))))
  }
}
