import Dates
import Files
import JSON
import Releases
import Sealing
import TestSupport

/// A folder of signed releases of a small organisation: eight quarters, three units, one of them withheld in two rounds; exhaustion rises.
struct ReleaseFolder {
  static let rounds = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]

  let path: String
  let files: [SignedRelease]

  init(in directory: TemporaryDirectory, name: String = "releases", organisation: String = "Home care") throws {
    path = directory.path + "/" + name
    let pair = try SigningKeyPair(seed: SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: 3, count: 32)) })
    var files: [SignedRelease] = []
    for index in Self.rounds.indices {
      files.append(SignedRelease(signing: try Self.release(index, organisation, previous: files.last?.digest), with: pair))
    }
    self.files = files
    for file in files { _ = try directory.write(file.bytes, to: "\(name)/\(file.release.round).release.json") }
  }

  func file(_ round: String) -> String { "\(path)/\(round).release.json" }

  private static func release(_ index: Int, _ organisation: String, previous: [UInt8]?) throws -> Release {
    let scales = [("exhaustion", 54, [17, 27]), ("depersonalization", 30, [7, 13])].map { id, top, edges in
      ReleaseScale(
        id: id, range: JSONDecimal(0)...JSONDecimal(top), worse: .higher,
        bands: zip(["low", "moderate", "high"], [0] + edges).map { ReleaseBand(id: $0, from: JSONDecimal($1)) })
    }
    let units = [
      ReleaseUnit(id: "u0", parent: nil, name: organisation), ReleaseUnit(id: "u1", parent: "u0", name: "East"),
      ReleaseUnit(id: "u2", parent: "u1", name: "Team 3"),
    ]
    let cells = units.flatMap { unit in
      scales.map { scale in
        ReleaseCell(place: CellPlace(unit: unit.id, scale: scale.id), content: content(unit.id, scale, index))
      }
    }
    guard let definition = try? BoundedFile.read(Repository.questionnaires + "/burnout.json", limit: 1 << 20) else {
      preconditionFailure("the questionnaire is in the repository")
    }
    return try Release(
      organisation: organisation, round: rounds[index],
      instrument: ReleaseInstrument(id: "burnout", version: "1.0.0", digest: Digest.blake2b(definition)),
      published: CivilDay(daysSinceEpoch: 20_178 + 91 * index),
      policy: ReleasePolicy(minimumGroup: 5, scales: scales, card: Digest.blake2b([UInt8(index)])), units: units, cells: cells, previous: previous)
  }

  private static func content(_ unit: String, _ scale: ReleaseScale, _ index: Int) -> ReleaseCell.Content {
    if unit == "u2", index == 2 || index == 5 { return .withheld }
    let isRising = scale.id == "exhaustion"
    let n = ["u0": 60, "u1": 40, "u2": 14][unit] ?? 5
    let mean = JSONDecimal(isRising ? 18 + 2 * index : 9)
    let shares: [BandShare] = n >= 20 ? [.percent(30), .percent(40), .percent(30)] : [.word(.some), .word(.most), .word(.some)]
    return .published(
      CellFigures(
        n: n, mean: mean, sd: JSONDecimal(8), interval: JSONDecimal(isRising ? 16 + 2 * index : 7)...JSONDecimal(isRising ? 20 + 2 * index : 11),
        bands: Dictionary(uniqueKeysWithValues: zip(scale.bands.map(\.id), shares))))
  }
}
