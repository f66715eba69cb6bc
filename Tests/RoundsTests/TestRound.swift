import Contributions
import Dates
import Files
import Foundation
import Instruments
import JSON
import Releases
import Sealing
import TestSupport
import Testing

@testable import Rounds

let opening = CivilDay("2026-10-01")!
let lastDay = CivilDay("2026-10-31")!
let closing = CivilDay("2026-11-02")!
let publication = CivilDay("2026-11-05")!

func passphrase(_ text: String = "sample passphrase") throws -> Passphrase {
  var line = Array(text.utf8)
  return try Passphrase(wiping: &line)
}

/// What `body` throws as an error of rounds; `nil` for none.
func roundError(_ body: () throws -> Void) -> RoundError? {
  do {
    try body()
    return nil
  } catch {
    return error as? RoundError
  }
}

/// An organisation with a store, a folder for contributions, and the questionnaire of its rounds.
struct TestRound {
  static let round = "2026-Q4"
  static let departments = [["East"], ["West"]]
  static let teams = [["East", "Team 1"], ["East", "Team 2"], ["West", "Team 3"]]

  let folder: TemporaryDirectory
  let store: KeeperStore
  let inbox: String
  let definition: [UInt8]
  let instrument: Instrument

  var storeFolder: String { folder.path + "/keeper" }
  var storeFile: String { storeFolder + "/keeper.sqlite" }

  init() throws {
    folder = try TemporaryDirectory()
    inbox = folder.path + "/inbox"
    try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
    definition = try BoundedFile.read(Repository.questionnaires + "/burnout.json", limit: 1 << 20)
    instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("burnout")
    store = try KeeperStore.create(at: folder.path + "/keeper", organisation: "Sample care", passphrase: passphrase(), cost: .least)
    for team in Self.teams { try store.addUnit(path: team) }
  }

  func settings(_ name: String = round, slices: [CardSlice] = [], members: [[String]: Int] = [:]) -> RoundSettings {
    RoundSettings(name: name, definition: definition, slices: slices, opens: opening, closes: lastDay, members: members)
  }

  /// The folder of another copy of everything, as it is now.
  func copy(_ name: String) throws -> String {
    let copy = folder.path + "/" + name
    try FileManager.default.copyItem(atPath: storeFolder, toPath: copy)
    return copy
  }

  func reopened(_ at: String? = nil) throws -> KeeperStore { try KeeperStore.open(at: at ?? storeFolder, passphrase: passphrase()) }

  func contribution(
    _ card: SignedRoundCard, _ code: ContributionCode, scores: [Double?], slices: [String: SliceAnswer] = [:]
  ) throws -> SealedContribution {
    let byScale = Dictionary(uniqueKeysWithValues: zip(card.card.scales, scores))
    let profile = try ScoreProfile(scores: byScale, instrument: instrument, identity: card.card.instrument, card: card.card)
    return try SealedContribution(sealing: Contribution(profile, slices: slices, code: code, card: card), for: card)
  }

  /// One contribution for each code, with scores spread over all bands.
  func contribute(_ card: SignedRoundCard, _ codes: [ContributionCode], seed: UInt64, slices: [String: SliceAnswer] = [:]) throws {
    var numbers = SeededGenerator(seed: seed)
    for (place, code) in codes.enumerated() {
      let scores = Self.scores(place, using: &numbers)
      _ = try contribution(card, code, scores: scores, slices: slices).write(to: inbox)
    }
  }

  /// The first of each three is in the best bands, the others anywhere.
  static func scores(_ place: Int, using numbers: inout SeededGenerator) -> [Double?] {
    place % 3 == 0
      ? [
        Double(Int.random(in: 0...16, using: &numbers)), Double(Int.random(in: 0...6, using: &numbers)),
        Double(Int.random(in: 0...9, using: &numbers)),
      ]
      : [
        Double(Int.random(in: 0...54, using: &numbers)), Double(Int.random(in: 0...30, using: &numbers)),
        Double(Int.random(in: 0...48, using: &numbers)),
      ]
  }

  /// A file with whatever content, sealed as contributions are.
  func writeBox(_ content: String, for card: SignedRoundCard) throws {
    let padded = Padding.padded(Array(content.utf8), step: SealedContribution.size - SealedBox.overhead)
    let bytes = try SealedBox.seal(padded, to: card.card.sealingKey)
    try AtomicFile.write(bytes, to: inbox + "/" + Hex.encode(RandomSource.bytes(count: 8)) + ".box")
  }

  /// A round that is open and collected, with so many contributions from each of the three teams.
  func collected(_ counts: [Int], seed: UInt64 = 1) throws -> (card: SignedRoundCard, codes: [[ContributionCode]]) {
    let card = try store.openRound(settings())
    let codes = try zip(Self.teams, counts).map { team, count in
      count == 0 ? [] : try store.issueCodes(round: Self.round, unit: team, count: count)
    }
    for (place, codes) in codes.enumerated() { try contribute(card, codes, seed: seed + UInt64(place)) }
    try store.collect(round: Self.round, directory: inbox, day: closing)
    return (card, codes)
  }

  func published(_ counts: [Int], seed: UInt64 = 1) throws -> SignedRelease {
    _ = try collected(counts, seed: seed)
    try store.close(round: Self.round, day: closing)
    return try SignedRelease(reading: store.publish(round: Self.round, day: publication))
  }

  func cells(_ release: SignedRelease, _ path: [String]) throws -> [ReleaseCell] {
    let unit = try #require(try store.units().first { $0.path == path && $0.until == nil })
    return release.release.cells.filter { $0.place.unit == unit.id }
  }
}

extension [UInt8] {
  func holds(_ needle: [UInt8]) -> Bool { Data(self).range(of: Data(needle)) != nil }
}
