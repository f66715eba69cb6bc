import Dates
import JSON
import Releases
import Sealing

/// Chains of small releases: each round names its units and, for each unit on the scale “exhaustion”, how many there are (`nil` is withheld).
enum SampleSeries {
  struct Unit {
    let id: String
    let parent: String?
    let name: String
    let n: Int?

    init(_ id: String, in parent: String?, name: String? = nil, n: Int? = 12) {
      self.id = id
      self.parent = parent
      self.name = name ?? id.uppercased()
      self.n = n
    }
  }

  struct Round {
    var name: String
    var day: CivilDay
    var units: [Unit]
    var instrument = SampleRelease.instrument
    var scales = [SampleRelease.scales[0]]
    var organisation = "O"
  }

  static func chain(_ rounds: [Round]) throws -> ReleaseChain {
    var files: [SignedRelease] = []
    for round in rounds {
      var cells: [ReleaseCell] = []
      for unit in round.units {
        for scale in round.scales {
          cells.append(
            ReleaseCell(
              place: CellPlace(unit: unit.id, scale: scale.id),
              content: unit.n.map { .published(SampleRelease.figures($0, scale)) } ?? .withheld))
        }
      }
      let release = try Release(
        organisation: round.organisation, round: round.name, instrument: round.instrument, published: round.day,
        policy: ReleasePolicy(minimumGroup: 5, scales: round.scales, card: SampleRelease.digest("card")),
        units: round.units.map { ReleaseUnit(id: $0.id, parent: $0.parent, name: $0.name) }, cells: cells, previous: files.last?.digest)
      files.append(SignedRelease(signing: release, with: SampleRelease.pair()))
    }
    return ReleaseChain(files)
  }

  static func day(_ text: String) -> CivilDay {
    guard let day = CivilDay(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  /// One round a year from 2020 on, with these trees.
  static func series(_ trees: [[Unit]]) throws -> ReleaseSeries {
    try ReleaseSeries(
      chain(trees.enumerated().map { Round(name: "r\($0)", day: CivilDay(daysSinceEpoch: 18_300 + 365 * $0), units: $1) }))
  }
}
