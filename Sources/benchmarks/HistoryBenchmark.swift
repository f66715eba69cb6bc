import Dates
import Foundation
import Instruments
import Records
import Scoring
import Sealing
import Wording

/// Ten years of weekly checks read back, beside a bare start and one derivation of the key from the passphrase. The goal: at most 3 times as long.
enum HistoryBenchmark {
  private static let results = 520
  private static let rounds = 5

  static func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tynys-benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let secret = "a passphrase of the benchmark"
    let file = folder + "/passphrase"
    try fill(folder, secret: secret)
    try Data(secret.utf8).write(to: URL(fileURLWithPath: file))

    var (starts, derivations, histories): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<rounds {
      starts.append(try ChildProcess.milliseconds("tynys", ["--version"]))
      derivations.append(try derivation(secret))
      histories.append(try ChildProcess.milliseconds("tynys", ["--data", folder, "history", "burnout", "--passphrase-file", file]))
    }
    let base = median(starts) + median(derivations)
    print("history of \(results) results, median of \(rounds) runs, as a ratio to --version plus one Argon2id derivation (\(rounded(base)) ms)")
    print("  tynys history       \(rounded(median(histories) / base)) × (\(rounded(median(histories))) ms)")
  }

  private static func fill(_ folder: String, secret: String) throws {
    let definition = try InstrumentLibrary(directories: ["questionnaires"]).definition("burnout")
    let plan = ScoringPlan(definition.instrument)
    let identity = InstrumentIdentity(id: "burnout", version: definition.instrument.version, definition: definition.bytes)
    let location = try ProfileLocation(dataDirectory: folder, profile: nil)
    let store = try RecordStore.create(at: location, protection: .passphrase(try passphrase(secret)))
    for week in 0..<results {
      var answers: [String: GivenAnswer] = [:]
      for (place, item) in definition.instrument.items.enumerated() {
        answers[item.id] = GivenAnswer(.option(.number((week * 7 + place * 5) % 7)), language: LanguageTag(.kk), time: .seconds(4))
      }
      let sheet = AnswerSheet(answers.mapValues(\.answer), instrument: definition.instrument)
      let result = StoredResult(
        instrument: identity, taken: Timestamp(seconds: 1_480_000_000 + week * 604_800), language: .kk, answers: answers, result: plan.result(sheet))
      try store.finish(nil, result: result, definition: definition.bytes)
    }
  }

  private static func passphrase(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    return try Passphrase(wiping: &bytes)
  }

  /// Milliseconds of one derivation at the cost that the program uses.
  private static func derivation(_ secret: String) throws -> Double {
    let key = SecretBytes.random(count: 32)
    let passphrase = try passphrase(secret)
    let clock = ContinuousClock()
    let start = clock.now
    _ = try WrappedKey(wrapping: key, passphrase: passphrase, purpose: "benchmark")
    return start.duration(to: clock.now).milliseconds
  }
}
