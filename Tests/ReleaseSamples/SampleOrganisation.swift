import Dates
import JSON
public import Releases
import Sealing
import TestSupport

/// An invented organisation with three departments and nine teams over six rounds, whose releases are signed and chained like real ones.
///
/// It has what reports must get right: a team that is always withheld and one that is sometimes, a team that moved, a questionnaire that changed, a slice,
/// groups of every size, and a team whose name would be a formula.
public struct SampleOrganisation: Sendable {
  public struct Unit: Sendable {
    public let id: String
    public let parent: String?
    public let name: String
    /// `nil` is withheld.
    public let people: Int?
  }

  /// What a round asks for beside its units.
  public struct Questionnaire: Sendable {
    public var instrument: ReleaseInstrument
    public var scales: [ReleaseScale]
  }

  /// A team's name that a spreadsheet would take for a formula.
  public static let formula = "=cmd|' /C calc'!A1"

  public static let name = "Үйде қызмет көрсету орталығы"

  public static let slice = ReleaseSlice(name: "жұмыс өтілі", classes: ["0–4 жыл", "5–14 жыл", "15 жылдан көп"])

  /// What the cards and boxes of the rounds are hashed from: it changes where only withheld people do.
  public var secret = "the answers of people of whom nothing is published"

  /// The digest of the questionnaire's file.
  public var digest = Digest.blake2b(Array("burnout".utf8))

  public init() {}

  /// The units of one round.
  ///
  /// - Parameter round: from 0; the third team of the east moves to the west in the fifth.
  public func units(_ round: Int) -> [Unit] {
    [
      Unit(id: "org", parent: nil, name: Self.name, people: 96 + round), Unit(id: "east", parent: "org", name: "Шығыс бөлімі", people: 41),
      Unit(id: "west", parent: "org", name: "Батыс бөлімі", people: 30 + round), Unit(id: "south", parent: "org", name: "Отдел «Юг»", people: 24),
      Unit(id: "east-1", parent: "east", name: "1-топ", people: 14), Unit(id: "night", parent: "org", name: Self.formula, people: 12),
      Unit(id: "east-3", parent: round < 4 ? "east" : "west", name: "3-топ", people: 9),
      Unit(id: "west-1", parent: "west", name: "1-топ", people: nil), Unit(id: "west-2", parent: "west", name: "2-топ", people: round == 2 ? nil : 8),
      Unit(id: "west-10", parent: "west", name: "10-топ", people: round < 3 ? 22 : 23),
      Unit(id: "south-1", parent: "south", name: "Команда \"А\" <тест> & друзья", people: 7),
      Unit(id: "south-2", parent: "south", name: "Түнгі ауысым, демалыс күндері жұмыс істейтін ұжым", people: 17),
    ]
  }

  /// The three scales of the shipped questionnaire; the first round was of an older version.
  public func burnout(_ round: Int) -> Questionnaire {
    func scale(_ id: String, _ maximum: Int, _ moderate: Int, _ high: Int) -> ReleaseScale {
      ReleaseScale(
        id: id, range: JSONDecimal(0)...JSONDecimal(maximum), worse: .higher,
        bands: [("low", 0), ("moderate", moderate), ("high", high)].map { ReleaseBand(id: $0.0, from: JSONDecimal($0.1)) })
    }
    let isOld = round == 0
    return Questionnaire(
      instrument: ReleaseInstrument(
        id: "burnout", version: isOld ? "0.9.0" : "1.0.0", digest: isOld ? Digest.blake2b(Array("an older text".utf8)) : digest),
      scales: [scale("exhaustion", 54, 17, 27), scale("depersonalization", 30, 7, 13), scale("reduced-accomplishment", 48, 10, 17)])
  }

  public static let rounds = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]

  /// The files of the chain, in its order.
  ///
  /// - Parameter pulse: adds the release of another questionnaire, with one unit and one scale without bands.
  public func files(rounds count: Int = rounds.count, pulse: Bool = false) throws -> [SignedRelease] {
    var files: [SignedRelease] = []
    for round in 0..<count {
      let name = Self.rounds[round]
      files.append(try signed(name, day: Self.day(round), round: round, questionnaire: burnout(round), units: units(round), previous: files.last))
    }
    if pulse {
      let scale = ReleaseScale(id: "strain", range: JSONDecimal(0)...JSONDecimal(4), worse: .higher, bands: [])
      let questionnaire = Questionnaire(instrument: ReleaseInstrument(id: "pulse", version: "1.0.0", digest: digest), scales: [scale])
      files.append(
        try signed(
          "2026-51", day: Self.day(count), round: count, questionnaire: questionnaire, units: [units(0)[0]], previous: files.last, slices: []))
    }
    return files
  }

  /// The quarter's last day.
  private static func day(_ round: Int) -> CivilDay {
    let quarter = 2 + round
    let months = [(3, 31), (6, 30), (9, 30), (12, 31)]
    guard let day = CivilDay(year: 2025 + quarter / 4, month: months[quarter % 4].0, day: months[quarter % 4].1) else {
      preconditionFailure("every quarter ends")
    }
    return day
  }

  private func signed(
    _ name: String, day: CivilDay, round: Int, questionnaire: Questionnaire, units: [Unit], previous: SignedRelease?, slices: [ReleaseSlice] = [slice]
  ) throws -> SignedRelease {
    var cells: [ReleaseCell] = []
    for (place, scale) in questionnaire.scales.enumerated() {
      for unit in units {
        let seed = UInt64(round * 7919 + place * 31) &+ UInt64(unit.id.utf8.reduce(0) { $0 * 33 + Int($1) } % 100_003)
        cells.append(cell(CellPlace(unit: unit.id, scale: scale.id), unit.people, scale, seed: seed, round: round))
      }
      for slice in slices {
        let answers = slice.classes.map(SlicePlace.Answer.stated) + [.notStated]
        for (number, (answer, people)) in zip(answers, [38, 34, 19, nil] as [Int?]).enumerated() {
          let slicePlace = CellPlace(unit: "org", slice: SlicePlace(name: slice.name, answer: answer), scale: scale.id)
          cells.append(cell(slicePlace, people, scale, seed: UInt64(round * 97 + place * 13 + number), round: round))
        }
      }
    }
    let release = try Release(
      organisation: Self.name, round: name, instrument: questionnaire.instrument, published: day,
      policy: ReleasePolicy(
        minimumGroup: 5, scales: questionnaire.scales, slices: slices, card: Digest.blake2b(Array("card \(secret)".utf8)),
        boxes: Digest.blake2b(Array("boxes \(secret)".utf8))),
      units: units.map { ReleaseUnit(id: $0.id, parent: $0.parent, name: $0.name) }, cells: cells, previous: previous?.digest)
    return SignedRelease(signing: release, with: Self.pair)
  }

  /// A pair from a seed that everybody knows, so that the files stay the same.
  private static var pair: SigningKeyPair {
    guard let pair = try? SigningKeyPair(seed: SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: 7, count: 32)) }) else {
      preconditionFailure("32 bytes are a seed")
    }
    return pair
  }

  private func cell(_ place: CellPlace, _ people: Int?, _ scale: ReleaseScale, seed: UInt64, round: Int) -> ReleaseCell {
    guard let people else { return ReleaseCell(place: place, content: .withheld) }
    var generator = SeededGenerator(seed: seed)
    let range = scale.range.upperBound.double - scale.range.lowerBound.double
    let step = scale.step(n: people)
    func stepped(_ value: Double) -> JSONDecimal {
      guard
        let decimal = JSONDecimal(rounding: (min(max(value, scale.range.lowerBound.double), scale.range.upperBound.double) / step).rounded() * step)
      else { preconditionFailure("a score is finite") }
      return decimal
    }
    let mean = scale.range.lowerBound.double + range * (Double.random(in: 0.3...0.5, using: &generator) + 0.015 * Double(round))
    let sd = range * Double.random(in: 0.16...0.22, using: &generator)
    let reach = 2.1 * sd / Double(people).squareRoot()
    return ReleaseCell(
      place: place,
      content: .published(
        CellFigures(
          n: people, mean: stepped(mean), sd: people >= ReleasePolicy.spreadMinimum ? stepped(sd) : nil,
          interval: stepped(mean - reach)...stepped(mean + reach), bands: shares(people, scale, using: &generator))))
  }

  private func shares(_ people: Int, _ scale: ReleaseScale, using generator: inout SeededGenerator) -> [String: BandShare] {
    let most = Int.random(in: 0...2, using: &generator)
    let percent = [[20, 35, 45], [15, 50, 35], [55, 25, 20]][most]
    return Dictionary(
      uniqueKeysWithValues: scale.bands.enumerated().map { place, band in
        (band.id, people >= ReleasePolicy.shareMinimum ? .percent(percent[place]) : .word(place == most ? .most : .some))
      })
  }
}
