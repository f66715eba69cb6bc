import Foundation
import JSON
import PseudoTerminals
import Rounds
import TestSupport
import Testing

/// The keeper's program is killed while it changes the passphrase, writes a backup or makes a store of one; afterwards there is one passphrase, and every
/// backup and every store is whole or not there.
@Suite(.serialized) struct KeeperSafekeepingKillTests {
  private static let rounds = KillMoment.wantedRounds ?? 4

  /// Before the program can have done anything: so that one of the runs is killed however fast the machine has become.
  private static func early(_ elapsed: Duration) -> Bool { elapsed >= .milliseconds(2) }

  /// A closed round of 18 people, and the passphrase of a backup.
  private static func template() throws -> (kept: KeptRound, word: String) {
    let kept = try KeptRound([6, 7, 5])
    let store = try kept.inProcess()
    try store.collect(round: KeptRound.round, directory: kept.inbox, day: .today)
    try store.close(round: KeptRound.round, day: .today)
    return (kept, try kept.tynys.home.write("the backup's own\n", to: "word"))
  }

  private static func keeper(_ kept: KeptRound, _ arguments: [String], killWhen: ((Duration) -> Bool)? = nil) throws -> ProcessRun {
    try ProcessRun.run(
      executable: Tynys.binary, arguments: ["keeper"] + arguments, environment: kept.tynys.environment(), workingDirectory: Repository.root,
      killWhen: killWhen)
  }

  /// Whether a passphrase opens a store, and what the round is then; `nil` where it opens nothing.
  private static func stage(_ kept: KeptRound, store: String, _ passphrase: String) throws -> String? {
    let run = try keeper(kept, ["status", "--json", "--store", store, "--passphrase-file", passphrase])
    #expect([0, 66, 77].contains(run.status), "\(run.errorOutput)")
    return run.status == 0 ? try run.json()["rounds"]?.elements?.first?["stage"]?.string : nil
  }

  @Test func `one passphrase opens the store, the old one or the new one, whenever the change was killed`() throws {
    let template = try Self.template().kept
    var numbers = SeededGenerator(seed: 31)
    var (killed, changed) = (0, 0)
    func change(_ kept: KeptRound, _ killWhen: ((Duration) -> Bool)?) throws -> ProcessRun {
      try kept.run(["passphrase", "--new-passphrase-file", kept.home + "/new"], killWhen: killWhen)
    }
    let whole = try KeptRound(copying: template)
    try whole.tynys.home.write("another one\n", to: "new")
    let usual = try KillMoment.time { _ = try change(whole, nil) }
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let new = try kept.tynys.home.write("another one\n", to: "new")
      let moment = [
        Self.early, KillMoment.after(kept.database + "-journal", &numbers, usual: usual), KillMoment.anywhere(&numbers, usual: usual),
      ][place % 3]
      let run = try change(kept, moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let stages = try [kept.home + "/secret", new].map { try Self.stage(kept, store: kept.store, $0) }
      #expect(stages.compactMap { $0 } == ["closed"], "one of both, and the round as it was")
      if run.status == 0 { #expect(stages[0] == nil) }
      changed += stages[1] == nil ? 0 : 1
      if stages[1] == nil { #expect(try change(kept, nil).status == 0) }
      #expect(try Self.stage(kept, store: kept.store, new) == "closed")
    }
    #expect(changed < Self.rounds, "some were killed before the change")
    KillMoment.tell(killed, of: Self.rounds, "changing the passphrase")
  }

  @Test func `a backup is there whole or not at all, whenever writing it was killed`() throws {
    let (template, word) = try Self.template()
    var numbers = SeededGenerator(seed: 32)
    var killed = 0
    func backup(_ kept: KeptRound, _ killWhen: ((Duration) -> Bool)?) throws -> ProcessRun {
      try kept.run(["backup", kept.home + "/file", "--backup-passphrase-file", word], killWhen: killWhen)
    }
    let whole = try KeptRound(copying: template)
    let usual = try KillMoment.time { _ = try backup(whole, nil) }
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let (home, names) = (kept.home, try FileManager.default.contentsOfDirectory(atPath: kept.home).count)
      let whileWritten = KillMoment.after(usual: usual, &numbers) {
        ((try? FileManager.default.contentsOfDirectory(atPath: home))?.count ?? 0) > names
      }
      let moment = [Self.early, whileWritten, KillMoment.anywhere(&numbers, usual: usual)][place % 3]
      let run = try backup(kept, moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let isThere = FileManager.default.fileExists(atPath: home + "/file")
      if run.status == 0 { #expect(isThere) }
      #expect(try backup(kept, nil).status == (isThere ? 73 : 0), "what a killed one left is in nobody's way")
      let restored = home + "/restored"
      #expect(try Self.keeper(kept, ["restore", home + "/file", "--store", restored, "--backup-passphrase-file", word]).status == 0)
      #expect(try Self.stage(kept, store: restored, word) == "closed")
      #expect(try kept.standing() == KeptRound.Standing(stage: "closed", contributions: 18))
    }
    KillMoment.tell(killed, of: Self.rounds, "writing a backup")
  }

  @Test func `a store comes back whole or not at all, whenever restoring was killed, and can be made again`() throws {
    let (kept, word) = try Self.template()
    let file = kept.home + "/file"
    #expect(try kept.run("backup", file, "--backup-passphrase-file", word).status == 0)
    var numbers = SeededGenerator(seed: 33)
    var (killed, missing) = (0, 0)
    func restore(to store: String, _ killWhen: ((Duration) -> Bool)?) throws -> ProcessRun {
      try Self.keeper(kept, ["restore", file, "--store", store, "--backup-passphrase-file", word], killWhen: killWhen)
    }
    let usual = try KillMoment.time { _ = try restore(to: kept.home + "/whole", nil) }
    for place in 0..<Self.rounds {
      let store = kept.home + "/restored \(place)"
      let moment = [
        Self.early, KillMoment.after(store + "/keeper.sqlite", &numbers, usual: usual),
        KillMoment.after(store + "/keeper.sqlite-journal", &numbers, usual: usual), KillMoment.anywhere(&numbers, usual: usual),
      ][place % 4]
      let run = try restore(to: store, moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let stage = try Self.stage(kept, store: store, word)
      #expect(stage == "closed" || (stage == nil && run.status == 137))
      missing += stage == nil ? 1 : 0
      let again = try restore(to: store, nil)
      #expect(again.status == (stage == nil ? 0 : 73), "\(again.errorOutput)")
      #expect(try Self.stage(kept, store: store, word) == "closed")
    }
    #expect(missing > 0, "some were killed before the end")
    KillMoment.tell(killed, of: Self.rounds, "restoring")
  }
}
