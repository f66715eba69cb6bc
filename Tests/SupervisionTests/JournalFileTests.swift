import Dates
import Files
import Foundation
import JSON
import TestSupport
import Testing

@testable import Supervision

@Suite struct JournalFileTests {
  private static func decimal(_ text: String) -> JSONDecimal {
    guard let decimal = JSONDecimal(text) else { preconditionFailure("\(text) is no decimal") }
    return decimal
  }

  /// Everything that a journal can hold, each case of every enum in it.
  static func everything() throws -> Journal {
    let day = SampleAgenda.day
    var journal = Journal()
    let digest = String(repeating: "0f", count: 32)
    let round = RoundReference(round: "2026-Q1", instrument: "burnout", published: day("2026-03-31"), digest: digest)
    let first = try journal.start(
      unit: UnitPath(names: ["Шығыс", "3-топ \"А\""]), organisation: "Қамқорлық", goal: "Тыныш апталар",
      scales: [ScaleName(instrument: nil, scale: "exhaustion"), ScaleName(instrument: "burnout", scale: "depersonalization")], assessed: [round],
      on: day("2026-04-01"))
    let advice = AgreedAdvice(id: "burnout/k7m2", version: "1.0.0", texts: ["en": "A pause", "kk": "Үзіліс", "pt-BR": "Pausa"])
    _ = try journal.addMeasure(.advice(advice), begin: day("2026-04-10"), end: day("2026-05-10"), agreed: "weekly", to: first)
    _ = try journal.addMeasure(.own("Tea"), begin: day("2026-04-10"), to: first)
    try journal.callOff(2, of: first, on: day("2026-04-12"))
    let figures = (
      Comparison.Figure(round: "a", n: 12, mean: decimal("24.5")), Comparison.Figure(round: "b", n: 7, mean: decimal("20"))
    )
    func compared(_ interval: Comparison.IntervalOfDifference) -> Comparison.Outcome {
      .compared(Comparison.Difference(before: figures.0, after: figures.1, value: decimal("-4.5"), interval: interval))
    }
    let outcomes: [Comparison.Outcome] = [
      compared(.own(decimal("-9.25")...decimal("0.25"))), compared(.pooled(decimal("-9")...decimal("-0.01"))), compared(.unknown), .nothingBefore,
      .nothingAfter(before: "a"), .withheld(before: "a", after: "b"), .absent(before: "a", after: "b"), .instrumentChanged(before: "a", after: "b"),
      .unitReorganised(before: "a", after: "b"),
    ]
    #expect(Set(outcomes.map(\.status)).count == Comparison.Outcome.Status.allCases.count)
    let comparisons = outcomes.map { Comparison(measure: 1, instrument: "burnout", scale: "exhaustion", outcome: $0) }
    try journal.addReview(Review(day: day("2026-06-01"), rounds: [round], comparisons: comparisons, note: "Келесі жолы"), to: first)
    try journal.end(first, .closed, on: day("2026-06-02"), note: "ok")
    let second = try journal.start(unit: UnitPath(names: []), goal: "Everywhere", on: day("2026-04-01"))
    try journal.end(second, .cancelled, on: day("2026-06-02"))
    return journal
  }

  @Test func `a journal reads back as it was written, in a file for its owner alone`() throws {
    let folder = try TemporaryDirectory()
    let file = JournalFile(path: folder.path + "/new/deeper/supervision.json")
    #expect(try file.read() == Journal())
    let journal = try Self.everything()
    try file.change { $0 = journal }
    #expect(try file.read() == journal)
    #expect(try Self.mode(file.path) == 0o600 && Self.mode(folder.path + "/new") == 0o700)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.contains("\"goal\": \"Тыныш апталар\"") && text.hasSuffix("}\n"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new/deeper").sorted() == ["supervision.json", "supervision.json.lock"])
  }

  private static func mode(_ path: String) throws -> Int? {
    try (FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `a change that is refused, and one that changes nothing, leave the file as it is`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path + "/j.json"
    let file = JournalFile(path: path)
    try file.change { _ = try $0.start(unit: UnitPath(names: []), goal: "g", on: SampleAgenda.today) }
    let inode = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(throws: JournalFault.self) { try file.change { try $0.remove(7) } }
    try file.change { _ in }
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == inode)
  }

  @Test func `a link goes on leading to the journal`() throws {
    let folder = try TemporaryDirectory()
    let real = folder.path + "/real.json"
    try JournalFile(path: real).change { _ = try $0.start(unit: UnitPath(names: []), goal: "a", on: SampleAgenda.today) }
    let link = folder.path + "/link.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    try JournalFile(path: link).change { _ = try $0.start(unit: UnitPath(names: []), goal: "b", on: SampleAgenda.today) }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
    #expect(try JournalFile(path: real).read().cycles.map(\.goal) == ["a", "b"])
  }

  @Test func `changes by many threads at once are all kept`() async throws {
    let folder = try TemporaryDirectory()
    let file = JournalFile(path: folder.path + "/j.json")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<12 {
        group.addTask { try file.change { _ = try $0.start(unit: UnitPath(names: []), goal: "\(number)", on: SampleAgenda.today) } }
      }
      try await group.waitForAll()
    }
    let cycles = try file.read().cycles
    #expect(cycles.map(\.number) == Array(1...12) && Set(cycles.map(\.goal)).count == 12)
  }

  @Test func `a foreign, a newer, a damaged and a misshapen file are told apart and never overwritten`() throws {
    let folder = try TemporaryDirectory()
    let sound = try Self.everything().json.text()
    let cases: [(String, (String) -> JournalError)] = [
      ("{\"format\": 1}", { .foreignFile(path: $0) }), ("[]", { .foreignFile(path: $0) }),
      ("{\"kind\": \"tynys supervision journal\", \"format\": 2, \"what\": \"ever\"}", { .newerFormat(path: $0) }),
      ("{\n  \"kind\"", { .damaged(path: $0, line: 2, column: 9) }), ("", { .damaged(path: $0, line: 1, column: 1) }),
      (sound.replacingOccurrences(of: "\"next\": 3", with: "\"next\": 2"), { .misshapen(path: $0, at: .member(of: .root, "cycles")) }),
      (
        sound.replacingOccurrences(of: "2026-05-10", with: "2026-04-09"),
        { .misshapen(path: $0, at: Self.path(["cycles", 0, "measures", 0, "end"])) }
      ),
      (sound.replacingOccurrences(of: "\"weekly\"", with: "\"\\u001b[2J\""), { .damaged(path: $0, line: 0, column: 0) }),
    ]
    for (text, error) in cases {
      let path = try folder.write(text, to: "j.json")
      let file = JournalFile(path: path)
      for attempt in [
        { _ = try file.read() }, { try file.change { _ = try $0.start(unit: UnitPath(names: []), goal: "g", on: SampleAgenda.today) } },
      ] {
        do {
          try attempt()
          Issue.record("was taken: \(text.prefix(60))")
        } catch let found as JournalError {
          if case .damaged(_, 0, 0) = error(path) {
            #expect(Self.isDamage(found))
          } else {
            #expect(found == error(path))
          }
        }
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  private static func isDamage(_ error: JournalError) -> Bool {
    switch error {
    case .damaged, .misshapen: true
    default: false
    }
  }

  private static func path(_ steps: [Any]) -> JSONPath {
    steps.reduce(.root) { path, step in
      if let index = step as? Int { .element(of: path, index) } else { .member(of: path, "\(step)") }
    }
  }

  @Test func `no member of the file can be left out, doubled or given another type`() throws {
    let text = try Self.everything().json.text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let folder = try TemporaryDirectory()
    var checked = 0
    for match in text.ranges(of: try Regex("\"([a-z_]+)\": ")) {
      // Texts by language may hold any language.
      let name = text[match]
      if ["\"en\": ", "\"kk\": "].contains(name) { continue }
      for edited in [text.replacingCharacters(in: match, with: "\"other\": "), text.replacingCharacters(in: match, with: "\(name)true, \(name)")] {
        let path = try folder.write(edited, to: "j.json")
        #expect(throws: JournalError.self, "\(name)") { try JournalFile(path: path).read() }
        checked += 1
      }
    }
    #expect(checked > 200 && lines.count > 10)
  }

  @Test func `every place in a journal can be cut off without harm`() throws {
    let bytes = Array(try Self.everything().json.text().utf8)
    let folder = try TemporaryDirectory()
    for end in stride(from: 0, to: bytes.count - 1, by: 7) {
      let path = try folder.write(Array(bytes[..<end]), to: "j.json")
      #expect(throws: JournalError.self, "\(end)") { try JournalFile(path: path).read() }
    }
  }
}
