import Dates
import Foundation
import JSON
import PseudoTerminals
import Rounds
import TestSupport
import Testing

/// A byte that flips anywhere in the keeper's file ends in a clear error or in the same release; never in other figures, never in a crash.
@Suite struct KeeperDamageTests {
  /// What a damaged file may end in: damaged, hidden, not to be written, unreadable, or like another passphrase.
  private static let told: Set<Int32> = [65, 66, 73, 74, 77]

  private static func cells(_ kept: KeptRound) throws -> JSONNode? {
    try JSONReader.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: kept.release))))["cells"]
  }

  @Test func `whatever byte is flipped, the way to the release ends in an error or in the same release`() throws {
    let template = try KeptRound([6, 6, 7])
    try template.inProcess().collect(round: KeptRound.round, directory: template.inbox, day: .today)
    let bytes = try #require(try KeptRound.files(template.store)["keeper.sqlite"])
    let whole = try KeptRound(copying: template)
    for verb in [whole.closing, whole.publishing] { #expect(try whole.run(verb).status == 0) }
    let expected = try #require(try Self.cells(whole)?.elements).count
    let text = try String(contentsOfFile: whole.release, encoding: .utf8)
    let figures = try #require(text.firstRange(of: #""cells":"#)?.lowerBound)
    var numbers = SeededGenerator(seed: 31)
    let kept = try KeptRound(copying: template)
    var refused = 0
    for place in 0..<40 {
      let end = place % 4 == 0 ? 100 : place % 4 == 1 ? 4096 : bytes.count
      let offset = Int.random(in: 0..<end, using: &numbers)
      var flipped = bytes
      flipped[offset] ^= UInt8(1 << Int.random(in: 0..<8, using: &numbers))
      try Data(flipped).write(to: URL(fileURLWithPath: kept.database))
      try? FileManager.default.removeItem(atPath: kept.home + "/.local")
      for name in try kept.published().keys { try FileManager.default.removeItem(atPath: kept.releases + "/" + name) }
      let runs = try [["status", "--json"], kept.collecting, kept.closing, kept.publishing].map { try kept.run($0) }
      // What could not be closed is not published.
      for run in runs where run.status != 0 {
        #expect(Self.told.contains(run.status) || (run.status == 1 && runs[2].status != 0), "byte \(offset): \(run.status) \(run.errorOutput)")
        #expect(run.output.isEmpty && run.errorOutput.hasPrefix("tynys: "), "byte \(offset): \(run.output) \(run.errorOutput)")
      }
      if runs[3].status == 0 {
        #expect(try Self.cells(kept)?.elements?.count == expected)
        let found = try String(contentsOfFile: kept.release, encoding: .utf8)
        #expect(
          found[try #require(found.firstRange(of: #""cells":"#)?.lowerBound)...].prefix(4000) == text[figures...].prefix(4000), "byte \(offset)")
      } else {
        refused += 1
        #expect(try kept.published().isEmpty, "byte \(offset): nothing is published of what is damaged")
      }
    }
    #expect(refused > 10)
  }

  @Test func `an older copy of the store is refused by every verb until the keeper removes the witness that is named`() throws {
    let kept = try KeptRound([6, 6, 7])
    let older = try KeptRound.files(kept.store)
    for verb in [kept.collecting, kept.closing] { #expect(try kept.run(verb).status == 0) }
    for (name, bytes) in older { try Data(bytes).write(to: URL(fileURLWithPath: kept.store + "/" + name)) }
    let folder = kept.home + "/.local/state/tynys/keepers"
    let witness = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let verbs = [
      ["status"], kept.collecting, kept.closing, kept.publishing, ["unit", "list"], ["codes", KeptRound.round, "--unit", "East", "--count", "1"],
    ]
    for verb in verbs {
      let run = try kept.run(verb)
      #expect(run.status == 65 && run.output.isEmpty && run.errorOutput.contains("\(folder)/\(witness)"), "\(verb[0]): \(run.errorOutput)")
    }
    #expect(try KeptRound.files(kept.store) == older)
    try FileManager.default.removeItem(atPath: folder + "/" + witness)
    for verb in [kept.collecting, kept.closing, kept.publishing] { #expect(try kept.run(verb).status == 0) }
    #expect(try kept.standing() == .init(stage: "published", contributions: 19))
  }

  @Test func `an older copy on a computer that never saw the store signs no second release beside the first`() throws {
    let kept = try KeptRound([6, 6, 7])
    for verb in [kept.collecting, kept.closing] { #expect(try kept.run(verb).status == 0) }
    let older = try KeptRound(copying: kept)
    try FileManager.default.removeItem(atPath: older.home + "/.local")
    #expect(try kept.run(kept.publishing).status == 0)
    let first = try kept.published()
    let before = try older.bytes()
    for language in ["en", "kk", "ru"] {
      let run = try older.run("publish", KeptRound.round, "--into", kept.releases, "--lang", language)
      #expect(run.status == 1 && run.output.isEmpty && run.errorOutput.contains(kept.release), "\(run.status) \(run.errorOutput)")
    }
    #expect(try kept.published() == first && older.bytes() == before)
    // Published where the first one is not, it is another release, and whoever has both sees it.
    _ = try older.inProcess().publish(round: KeptRound.round, day: .init(daysSinceEpoch: Timestamp.now.localDay.daysSinceEpoch + 1))
    #expect(try older.run(older.publishing).status == 0)
    let audit = try kept.tynys.run("audit", kept.release, older.release)
    #expect(audit.status == 1 && audit.output.contains(KeptRound.round), "\(audit.output)")
    #expect(try older.run("publish", KeptRound.round, "--into", kept.releases).status == 1)
    #expect(try kept.published() == first)
  }
}
