import Dates
import Foundation
import Instruments
import SQLite
import Scoring
import Sealing
import TestSupport
import Testing
import Wording

@testable import Records

/// What the folder tells to who has no key.
@Suite struct PrivacyTests {
  /// Every file under `directory` with its name.
  private func files(_ directory: String) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.subpathsOfDirectory(atPath: directory).compactMap { name in
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: directory + "/" + name, isDirectory: &isDirectory)
      return isDirectory.boolValue || !exists ? nil : (name, try fileBytes(directory + "/" + name))
    }
  }

  /// As the program `strings` finds them.
  private func strings(_ bytes: [UInt8], atLeast count: Int) -> [String] {
    bytes.split { !(0x20...0x7E).contains($0) }.filter { $0.count >= count }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func result(_ id: String, taken: Timestamp) throws -> (StoredResult, [UInt8]) {
    let path = Repository.questionnaires + "/\(id).json"
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
    let answers = instrument.items.reduce(into: [String: GivenAnswer]()) { answers, item in
      let answer: Answer =
        switch item.format.kind {
        case .choice(let options): .option(options[0].value)
        case .multiple(let options, _, _, _): .chosen([options[0].value], other: nil)
        case .number(let minimum, _, _): .number(minimum)
        case .text: .text("sample text")
        }
      answers[item.id] = Samples.given(answer, "kk", .milliseconds(4321))
    }
    let scored = ScoringPlan(instrument).result(AnswerSheet(answers.mapValues(\.answer), instrument: instrument))
    let definition = try fileBytes(path)
    let result = StoredResult(
      instrument: InstrumentIdentity(id: id, version: instrument.version, definition: definition), taken: taken, language: .kk, answers: answers,
      result: scored)
    return (result, definition)
  }

  @Test(arguments: [true, false]) func `after ten checks no file tells an instrument, an item, an answer, a language or a date`(isKeyFile: Bool)
    throws
  {
    let profile = try TestProfile()
    let store = try RecordStore.create(at: profile.location, protection: isKeyFile ? .keyFile : .cheap("sample passphrase"))
    try store.save(Samples.settings())
    var needles: Set<String> = ["sample", "Шаршадым", "exhaustion", "burnout", "service", "2026-1", "moderate", "kk-Cyrl", "sample passphrase"]
    for index in 0..<10 {
      let moment = Timestamp(seconds: 1_795_000_000 + index * 604_800)
      needles.insert(moment.description)
      let id = Repository.instruments[index % Repository.instruments.count]
      needles.insert(id)
      let session = try store.save(Samples.session(started: moment.seconds))
      if index.isMultiple(of: 2) {
        let (result, definition) = try Self.result(id, taken: moment)
        try store.finish(session.id, result: result, definition: definition)
        needles.formUnion(result.answers.keys)
      } else {
        try store.finish(nil, result: Samples.result(taken: moment.seconds), definition: Samples.definition)
      }
    }
    needles.formUnion(Samples.answers.keys)
    // Shorter ones stand in random bytes by chance.
    needles = needles.filter { $0.utf8.count >= 6 }
    #expect(Samples.answers.keys.allSatisfy { Samples.session().plaintext.contains(Array($0.utf8)) }, "the search finds what is in clear")
    // Within a transaction as well, when the journal stands beside.
    let found = try store.transaction { table in
      try table.insert(Samples.session(), id: .random())
      return try files(profile.data.path)
    }
    #expect(found.contains { $0.name.hasSuffix("-journal") })
    let digest = Samples.instrument.digest
    for (name, bytes) in found + (try files(profile.data.path)) {
      let told = needles.filter { bytes.contains(Array($0.utf8)) }
      #expect(told.isEmpty, "in \(name)")
      let tellsDigest = bytes.contains(digest) || bytes.contains(Array(Hex.encode(digest).utf8))
      #expect(!tellsDigest, "in \(name)")
      // Whatever can be read in it is the schema, which is the same for everybody.
      for text in strings(bytes, atLeast: 24) { #expect(text.contains("CREATE TABLE") || text.contains("WITHOUT ROWID"), "\(text) in \(name)") }
    }
  }

  @Test func `a result of any shipped instrument has the same size, and so has a session, and any definition`() throws {
    let profile = try TestProfile()
    let store = try RecordStore.create(at: profile.location, protection: .keyFile)
    for id in Repository.instruments {
      let (result, definition) = try Self.result(id, taken: .now)
      try store.finish(nil, result: result, definition: definition)
      _ = try store.save(
        StoredSession(
          instrument: result.instrument, started: .now, updated: .now, answers: result.answers, visited: Set(result.answers.keys), language: .en))
    }
    let sizes = try store.database.all("SELECT length(sealed), count(*) FROM records GROUP BY 1 ORDER BY 1") { row in
      [try row.integer(0), try row.integer(1)]
    }
    let count = Int64(Repository.instruments.count)
    let expected: [[Int64]] = [[4137, 2 * count + 2], [69_673, count]]
    // The small ones: results, sessions, settings, and the list of what should be there.
    #expect(sizes == expected)
  }

  @Test func `two profiles with the same content have not even an id in common`() throws {
    let (first, second) = (try TestProfile(), try TestProfile())
    let ids = try [first, second].map { profile in
      Set(try profile.filled().database.all("SELECT id FROM records") { row in try row.blob(0) })
    }
    #expect(ids[0].isDisjoint(with: ids[1]))
  }
}
