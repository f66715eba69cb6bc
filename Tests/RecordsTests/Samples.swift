import Dates
import Foundation
import Instruments
import Scoring
import Sealing
import TestSupport
import Wording

@testable import Records

/// Records of a made-up instrument, with names long enough to be looked for in a file.
enum Samples {
  static let definition = Array("{\"id\": \"sample-instrument\", \"items\": [\"sample-item-one\"]}".utf8)
  static let instrument = InstrumentIdentity(id: "sample-instrument", version: "1.2.3-sample", definition: definition)

  /// One answer of every kind.
  static let answers: [String: GivenAnswer] = [
    "sample-item-number-option": given(.option(.number(-4)), "kk", .seconds(3)),
    "sample-item-named-option": given(.option(.name("sample-option")), "ru", .milliseconds(1234)),
    "sample-item-chosen": given(.chosen([.name("few-staff"), .number(7)], other: "sample own words"), "pt-BR", .nanoseconds(1)),
    "sample-item-chosen-none": given(.chosen([], other: nil), "en", .zero),
    "sample-item-chosen-empty": given(.chosen([.number(.max)], other: ""), "en", Duration(secondsComponent: 1, attosecondsComponent: 1)),
    "sample-item-number": given(.number(.min), "kk-Cyrl-KZ", .seconds(86_400)),
    "sample-item-not-applicable": given(.notApplicable, "en", .seconds(1)),
    "sample-item-text": given(.text("Шаршадым, демалыс керек 😮‍💨\u{0}\n" + String(repeating: "sample text ", count: 30)), "kk", .seconds(40)),
    "сұрақ-үлгісі": given(.text(""), "ru", .seconds(2)),
  ]

  static let scores = [
    StoredScore(
      scale: "sample-scale", raw: 20, score: 1.0 / 3, answered: 8, items: 9, minimum: 0, maximum: 54, band: "sample-band", standardError: 3.4,
      interval: 0...7.1, isProrated: true),
    StoredScore(
      scale: "sample-gap", raw: nil, score: nil, answered: 0, items: 5, minimum: -1.5, maximum: 30, band: nil, standardError: nil, interval: nil,
      isProrated: false),
  ]

  static func given(_ answer: Answer, _ language: String, _ time: Duration) -> GivenAnswer {
    GivenAnswer(answer, language: LanguageTag(language)!, time: time)
  }

  static func session(started: Int = 1_795_000_000) -> StoredSession {
    StoredSession(
      instrument: instrument, started: Timestamp(seconds: started), updated: Timestamp(seconds: started + 60), answers: answers,
      visited: Set(answers.keys).union(["sample-item-skipped"]), language: .kk)
  }

  static func result(taken: Int = 1_795_000_000, instrument: InstrumentIdentity = instrument, rescoredFrom: RecordID? = nil) -> StoredResult {
    StoredResult(
      instrument: instrument, taken: Timestamp(seconds: taken), language: .ru, answers: answers, scoringVersion: 3, scores: scores,
      profile: "sample-profile", rescoredFrom: rescoredFrom)
  }

  static func settings() -> RecordSettings {
    var settings = RecordSettings()
    settings.periods = ["sample-instrument": Period("P2W"), "sample-never": Period?.none]
    settings.language = .kk
    return settings
  }

  static func passphrase(_ text: String) -> Passphrase {
    var line = Array(text.utf8)
    guard let passphrase = try? Passphrase(wiping: &line) else { preconditionFailure("\(text) is no passphrase") }
    return passphrase
  }
}

extension Protection {
  /// A passphrase that costs nothing to try.
  static func cheap(_ text: String) -> Protection { .passphrase(Samples.passphrase(text), cost: .least) }
}

/// A data directory with one profile, gone when the test is over.
final class TestProfile {
  let data: TemporaryDirectory
  let location: ProfileLocation

  init(name: String? = nil) throws {
    data = try TemporaryDirectory()
    location = try ProfileLocation(dataDirectory: data.path + "/data", profile: name)
  }

  /// A store with a session, three results under one definition, and settings.
  func filled(_ protection: Protection = .keyFile) throws -> RecordStore {
    let store = try RecordStore.create(at: location, protection: protection)
    try store.save(Samples.settings())
    _ = try store.save(Samples.session())
    for day in 0..<3 { try store.finish(nil, result: Samples.result(taken: 1_795_000_000 + day * 86_400), definition: Samples.definition) }
    return store
  }

  func file(_ name: String) -> String { location.directory + "/" + name }

  func bytes(_ name: String = "records.sqlite") throws -> [UInt8] { try fileBytes(file(name)) }

  func write(_ bytes: [UInt8], to name: String = "records.sqlite") throws { try Data(bytes).write(to: URL(fileURLWithPath: file(name))) }

  /// What the folder holds now, as a kill would leave it, in a profile of its own.
  func copy(_ name: String) throws -> ProfileLocation {
    let copy = try ProfileLocation(dataDirectory: data.path + "/copies", profile: name)
    try FileManager.default.createDirectory(atPath: data.path + "/copies/profiles", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: location.directory, toPath: copy.directory)
    return copy
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: location.directory).sorted() }
}

func fileBytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

func mode(_ path: String) throws -> Int {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
}

/// Everything that a store holds, to be compared.
struct StoreContents: Equatable {
  let sessions: [StoredSession]
  let results: [StoredResult]
  let settings: RecordSettings
  let definition: [UInt8]?

  /// - Throws: also where anything is damaged.
  init(_ store: RecordStore) throws {
    struct Damaged: Error {}
    let (sessions, results) = (try store.sessions(), try store.results())
    if sessions.damaged + results.damaged > 0 { throw Damaged() }
    self.sessions = sessions.elements
    self.results = results.elements
    settings = try store.settings()
    definition = try store.definition(Samples.instrument.digest)
  }
}

/// The error that `body` ends with; `nil` where it ends well or with an error that is none of ours.
func recordError<Result>(_ body: () throws -> Result) -> RecordError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? RecordError
  }
}
