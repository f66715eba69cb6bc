import Contributions
import Dates
import Foundation
import Instruments
import JSON
import PseudoTerminals
import Rounds
import Sealing
import TestSupport

/// A keeper's store with a round, made in this process with a passphrase that costs nothing to try, so that the real program opens it in milliseconds.
///
/// Everything lies in a home of its own: `keeper`, `inbox`, `releases`, and the passphrase in the file `secret`.
struct KeptRound {
  static let round = "2026-Q4"
  static let teams = [["East", "Team 1"], ["East", "Team 2"], ["West", "Team 3"]]

  let tynys: Tynys
  let inbox: String

  var home: String { tynys.home.path }
  var store: String { home + "/keeper" }
  var database: String { store + "/keeper.sqlite" }
  var releases: String { home + "/releases" }
  var release: String { releases + "/\(Self.round).release.json" }
  private var secret: String { home + "/secret" }

  /// A store with units and no round.
  init() throws {
    tynys = try Tynys()
    inbox = tynys.home.path + "/inbox"
    try tynys.home.write("sample passphrase\n", to: "secret")
    for folder in [inbox, releases] { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false) }
    let store = try KeeperStore.create(at: store, organisation: "Sample care", passphrase: Self.passphrase(), cost: .least)
    for team in Self.teams { try store.addUnit(path: team) }
  }

  /// An open round with so many contributions of each team in the folder; nothing is collected.
  init(_ counts: [Int], seed: UInt64 = 1) throws {
    try self.init()
    let card = try opened()
    var numbers = SeededGenerator(seed: seed)
    for (team, count) in zip(Self.teams, counts) where count > 0 {
      for code in try inProcess().issueCodes(round: Self.round, unit: team, count: count) { try contribute(card, code, using: &numbers) }
    }
  }

  /// A copy of another one, with whose folder of contributions both work: nothing in it is changed.
  init(copying other: KeptRound) throws {
    tynys = try Tynys()
    inbox = other.inbox
    for name in try FileManager.default.contentsOfDirectory(atPath: other.home) where name != "inbox" {
      try FileManager.default.copyItem(atPath: other.home + "/" + name, toPath: home + "/" + name)
    }
  }

  private static func passphrase() throws -> Passphrase {
    var line = Array("sample passphrase".utf8)
    return try Passphrase(wiping: &line)
  }

  // In this process

  func inProcess() throws -> KeeperStore { try KeeperStore.open(at: store, passphrase: Self.passphrase()) }

  static func definition() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.questionnaires + "/pulse.json")))
  }

  func opened(_ name: String = round, members: [[String]: Int] = [:]) throws -> SignedRoundCard {
    let settings = RoundSettings(name: name, definition: try Self.definition(), opens: Timestamp.now.localDay, members: members)
    return try inProcess().openRound(settings)
  }

  /// One contribution in the folder, whatever its score.
  @discardableResult
  func contribute(_ card: SignedRoundCard, _ code: ContributionCode, using numbers: inout SeededGenerator) throws -> [UInt8] {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("pulse")
    return try contribute(card, code, score: Double(Int.random(in: 0...20, using: &numbers)) / 5, instrument: instrument)
  }

  @discardableResult
  func contribute(_ card: SignedRoundCard, _ code: ContributionCode, score: Double, instrument: Instrument) throws -> [UInt8] {
    let scores = Dictionary(uniqueKeysWithValues: card.card.scales.map { ($0, score as Double?) })
    let profile = try ScoreProfile(scores: scores, instrument: instrument, identity: card.card.instrument, card: card.card)
    let sealed = try SealedContribution(sealing: Contribution(profile, slices: [:], code: code, card: card), for: card)
    _ = try sealed.write(to: inbox)
    return sealed.bytes
  }

  // By the program

  /// What every verb of the keeper takes.
  var options: [String] { ["--store", store, "--passphrase-file", secret] }

  func run(_ arguments: [String], killWhen: ((Duration) -> Bool)? = nil) throws -> ProcessRun {
    try ProcessRun.run(
      executable: Tynys.binary, arguments: ["keeper"] + arguments + options, environment: tynys.environment(), workingDirectory: Repository.root,
      killWhen: killWhen)
  }

  func run(_ arguments: String...) throws -> ProcessRun { try run(arguments) }

  /// A script in which `keep` is the program with the options of this store.
  func script(_ script: String) throws -> ProcessRun {
    let options = options.map { "'\($0)'" }.joined(separator: " ")
    return try tynys.script("keep() { tynys keeper \"$@\" \(options); }\n" + script)
  }

  var collecting: [String] { ["collect", Self.round, inbox, "--json"] }
  var closing: [String] { ["close", Self.round] }
  var publishing: [String] { ["publish", Self.round, "--into", releases] }

  // What it shows

  struct Standing: Equatable {
    let stage: String
    let contributions: Int
  }

  /// How the round stands; every row of the store is looked at on the way.
  func standing() throws -> Standing {
    let run = try run("status", Self.round, "--json")
    guard run.status == 0, let round = try run.json()["rounds"]?.elements?.first, let stage = round["stage"]?.string,
      let contributions = round["contributions"]?.number?.integer
    else { throw Unexpected(run: run) }
    return Standing(stage: stage, contributions: contributions)
  }

  /// The bytes of what was published, by the names of the files.
  func published() throws -> [String: [UInt8]] {
    try Self.files(releases).filter { !$0.key.hasSuffix(".tmp") }
  }

  static func files(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }
    return files
  }

  /// The bytes of every file of the store, a journal among them.
  func bytes() throws -> [UInt8] { try Self.files(store).sorted { $0.key < $1.key }.flatMap(\.value) }
}
