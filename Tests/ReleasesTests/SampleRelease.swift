import Dates
import JSON
import Releases
import Sealing
import TestSupport

/// A small organisation's release: two departments, three teams, two scales, one slice; one team is withheld.
enum SampleRelease {
  /// A pair from a seed that everybody knows, so that golden bytes stay the same.
  static func pair(_ seed: UInt8 = 1) -> SigningKeyPair {
    guard let pair = try? SigningKeyPair(seed: SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: seed, count: 32)) }) else {
      preconditionFailure("32 bytes are a seed")
    }
    return pair
  }

  static func digest(_ text: String) -> [UInt8] { Digest.blake2b(Array(text.utf8)) }

  static func decimal(_ text: String) -> JSONDecimal {
    guard let decimal = JSONDecimal(text) else { preconditionFailure("\(text) is no decimal") }
    return decimal
  }

  static let instrument = ReleaseInstrument(id: "burnout", version: "1.0.0", digest: digest("definition"))
  static let day = CivilDay(daysSinceEpoch: 20_818)

  static let scales = [
    ReleaseScale(
      id: "exhaustion", range: JSONDecimal(0)...JSONDecimal(54), worse: .higher,
      bands: [("low", 0), ("moderate", 17), ("high", 27)].map { ReleaseBand(id: $0.0, from: JSONDecimal($0.1)) }),
    ReleaseScale(id: "climate", range: JSONDecimal(1)...JSONDecimal(5), worse: .lower, bands: []),
  ]

  static let slice = ReleaseSlice(name: "жұмыс өтілі", classes: ["0–4", "5–14", "15+"])

  static let units = [
    ReleaseUnit(id: "west", parent: "org", name: "Батыс \"А\""), ReleaseUnit(id: "org", parent: nil, name: "Almaty home care"),
    ReleaseUnit(id: "east", parent: "org", name: "Восток"), ReleaseUnit(id: "east-2", parent: "east", name: "Team 2"),
    ReleaseUnit(id: "east-1", parent: "east", name: "Team 1"), ReleaseUnit(id: "west-1", parent: "west", name: "Team\\1"),
  ]

  static let policy = ReleasePolicy(
    minimumGroup: 5, scales: scales, slices: [slice], codesIssued: ["east-1": 12, "east-2": 9, "west-1": 30], card: digest("card"),
    boxes: digest("boxes"))

  static func figures(_ n: Int, _ scale: ReleaseScale) -> CellFigures {
    let isLarge = n >= ReleasePolicy.shareMinimum
    let shares: [BandShare] = isLarge ? [.percent(20), .percent(45), .percent(35)] : [.word(.some), .word(.most), .word(.some)]
    let (mean, sd, low, high) = scale.id == "climate" ? ("3.25", "0.75", "3", "3.5") : ("24.5", "10.5", "21", "28")
    return CellFigures(
      n: n, mean: decimal(mean), sd: n >= ReleasePolicy.spreadMinimum ? decimal(sd) : nil, interval: decimal(low)...decimal(high),
      bands: Dictionary(uniqueKeysWithValues: zip(scale.bands.map(\.id), shares)))
  }

  /// `nil` is withheld.
  static let counts: [String: Int?] = ["org": 41, "east": 21, "west": 20, "east-1": 12, "east-2": 9, "west-1": nil]

  static var cells: [ReleaseCell] {
    var cells: [ReleaseCell] = []
    for scale in scales {
      for (unit, n) in counts {
        cells.append(
          ReleaseCell(place: CellPlace(unit: unit, scale: scale.id), content: n.map { .published(figures($0, scale)) } ?? .withheld))
      }
      for (answer, n) in [(SlicePlace.Answer.stated("0–4"), 20), (.stated("5–14"), nil), (.stated("15+"), 11), (.notStated, nil)] as [(_, Int?)] {
        let place = CellPlace(unit: "org", slice: SlicePlace(name: slice.name, answer: answer), scale: scale.id)
        cells.append(ReleaseCell(place: place, content: n.map { .published(figures($0, scale)) } ?? .withheld))
      }
    }
    return cells
  }

  static func release(
    organisation: String = "Almaty home care", round: String = "2026-Q4", instrument: ReleaseInstrument = instrument, published: CivilDay = day,
    policy: ReleasePolicy = policy, units: [ReleaseUnit] = units, cells: [ReleaseCell]? = nil, previous: [UInt8]? = nil
  ) throws -> Release {
    try Release(
      organisation: organisation, round: round, instrument: instrument, published: published, policy: policy, units: units,
      cells: cells ?? self.cells, previous: previous)
  }

  static func signed() throws -> SignedRelease { SignedRelease(signing: try release(), with: pair()) }

  /// One unit, one scale without bands: as few bytes as there can be.
  static func smallest(
    organisation: String = "O", round: String = "r", published: CivilDay = day, minimumGroup: Int = 5, previous: [UInt8]? = nil, key: UInt8 = 1
  ) throws -> SignedRelease {
    let release = try Release(
      organisation: organisation, round: round, instrument: instrument, published: published,
      policy: ReleasePolicy(minimumGroup: minimumGroup, scales: [scales[1]], card: digest("card")),
      units: [ReleaseUnit(id: "org", parent: nil, name: "O")],
      cells: [ReleaseCell(place: CellPlace(unit: "org", scale: "climate"), content: .published(figures(12, scales[1])))], previous: previous)
    return SignedRelease(signing: release, with: pair(key))
  }

  /// The file's text with one edit; the old part must occur.
  static func edited(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try signed().bytes, as: UTF8.self)
    guard let range = text.firstRange(of: old) else { throw NotFound(text: old) }
    return Array(text.replacingCharacters(range, with: new).utf8)
  }

  struct NotFound: Error {
    let text: String
  }
}

extension String {
  func firstRange(of part: String) -> Range<String.Index>? {
    let (bytes, wanted) = (Array(utf8), Array(part.utf8))
    guard wanted.count <= bytes.count else { return nil }
    for start in 0...bytes.count - wanted.count where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }

  func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String { self[..<range.lowerBound] + text + self[range.upperBound...] }
}
