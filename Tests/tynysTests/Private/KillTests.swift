import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program is killed at random moments of everything that writes, as by a power cut; afterwards the records are sound, and whatever was acknowledged
/// before is there.
@Suite(.serialized) struct KillTests {
  /// How often each thing is killed. What derives a key from a passphrase is slow and is killed less often.
  private static let rounds = KillMoment.wantedRounds ?? 20
  private static var slowRounds: Int { max(2, rounds / 5) }

  private static func moment(
    _ generator: inout SeededGenerator, usual: Duration, orAfter file: String, isPrecise: Bool
  ) -> (Duration) -> Bool {
    isPrecise ? KillMoment.after(file, &generator, usual: usual) : KillMoment.anywhere(&generator, usual: usual)
  }

  @Test func `a sheet is kept whole or not at all, and never lost once the program has said that it is done`() throws {
    let records = try PrivateRecords.keyed([0, 0, 0, 0, 0])
    var generator = SeededGenerator(seed: 1)
    var known = 1
    let usual = try KillMoment.time { _ = try records.keep([1, 1, 1, 1, 1]) }
    known += 1
    var killed = 0
    for round in 0..<Self.rounds {
      let answers = (0..<5).map { _ in Int.random(in: 0...4, using: &generator) }
      let moment = Self.moment(&generator, usual: usual, orAfter: records.database + "-journal", isPrecise: round % 2 == 1)
      let run = try records.run(["check", "pulse", "--answers", "-", "--json"], input: Pulse.sheet(answers), killWhen: moment)
      #expect(run.status == 0 || run.status == 137, "\(run.status): \(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      #expect(try records.areSound())
      let results = try records.results()
      #expect(results.count == known || results.count == known + 1)
      // The result is shown after it was kept.
      if !run.output.isEmpty { #expect(results.count == known + 1, "round \(round)") }
      if results.count > known { #expect(results.contains { Pulse.answers($0) == answers }) }
      known = results.count
    }
    KillMoment.tell(killed, of: Self.rounds, "a sheet being kept")
  }

  @Test func `a check read from a pipe loses no answer that was followed by the next question`() throws {
    var generator = SeededGenerator(seed: 2)
    var killed = 0
    for round in 0..<Self.rounds {
      let records = try PrivateRecords.keyed([0, 0, 0, 0, 0])
      let answers = (0..<5).map { _ in Int.random(in: 1...4, using: &generator) }
      let input = answers.map { "\($0)\n" }.joined() + "finish\n"
      let moment = Self.moment(&generator, usual: .milliseconds(120), orAfter: records.database + "-journal", isPrecise: round % 2 == 1)
      let run = try records.run(["check", "pulse"], input: input, killWhen: moment)
      #expect(run.status == 0 || run.status == 137)
      killed += run.status == 137 ? 1 : 0
      try Self.expect(answers, shown: run.output, records, "round \(round)")
      // Whatever was lost, the check is gone on with and finished.
      if run.status != 0, let session = try records.sessions().first {
        let taken = Pulse.answers(session).compactMap { $0 }.count
        let rest = answers[taken...].map { "\($0)\n" }.joined() + "finish\n"
        #expect(try records.run("check", "pulse", input: rest).status == 0)
        #expect(try records.results().contains { Pulse.answers($0) == answers })
      }
    }
    KillMoment.tell(killed, of: Self.rounds, "a check read from a pipe")
  }

  /// Expects every answer that the program acknowledged by asking the next question, or by the result.
  private static func expect(_ answers: [Int], shown: String, _ records: PrivateRecords, _ comment: Comment) throws {
    let acknowledged = shown.contains("Your answers\n") ? 5 : (2...5).count { shown.contains("\n\($0)/5  ") }
    #expect(try records.areSound(), comment)
    let results = try records.results().map(Pulse.answers)
    if shown.contains(ExpectedWords.pulseResult.en) { #expect(results.contains(answers), comment) }
    if results.contains(answers) { return }
    let session = try records.sessions().first.map(Pulse.answers) ?? [nil, nil, nil, nil, nil]
    let kept = session.prefix { $0 != nil }.count
    #expect(kept >= acknowledged, comment)
    #expect(session == (0..<5).map { $0 < kept ? answers[$0] : nil }, comment)
  }

  @Test func `a check typed on a terminal loses no answer that was followed by the next question`() throws {
    var generator = SeededGenerator(seed: 3)
    var inTime = 0
    for round in 0..<Self.rounds {
      let records = try PrivateRecords.keyed([0, 0, 0, 0, 0])
      let answers = (0..<5).map { _ in Int.random(in: 1...4, using: &generator) }
      let check = CheckOnScreen(terminal: try records.open("check", "pulse"))
      try check.begin(total: 5)
      // Some keys are waited for, the last one not: it is killed while that is saved.
      let typed = Int.random(in: 1...5, using: &generator)
      for (place, answer) in answers.prefix(typed).enumerated() {
        check.terminal.type("\(answer)")
        if place + 1 < typed { try check.waitForItem(place + 2, of: 5) }
      }
      usleep(UInt32.random(in: 0..<15_000, using: &generator))
      check.terminal.signal(SIGKILL)
      #expect(try check.terminal.waitForExit() == 137)
      #expect(try records.areSound())
      let session = try records.sessions().first.map(Pulse.answers) ?? [nil, nil, nil, nil, nil]
      let kept = session.prefix { $0 != nil }.count
      #expect(kept == typed || kept == typed - 1, "round \(round)")
      inTime += kept < typed ? 1 : 0
      #expect(session == (0..<5).map { $0 < kept ? answers[$0] : nil })
      let screen = check.terminal.screen
      if screen.lines.first?.hasSuffix(" \(typed + 1)/5") == true { #expect(kept == typed, "round \(round)") }
    }
    KillMoment.tell(inTime, of: Self.rounds, "a check on a terminal, before the last answer was kept")
  }

  @Test func `records are begun whole or not at all, and can be begun again`() throws {
    var generator = SeededGenerator(seed: 4)
    var killed = 0
    let usual = try KillMoment.time { _ = try PrivateRecords.keyed() }
    for round in 0..<Self.rounds {
      let records = try PrivateRecords()
      let file = [records.database, records.database + "-journal", records.keyFile, records.keyFile + ".new"][round / 2 % 4]
      let moment = Self.moment(&generator, usual: usual, orAfter: file, isPrecise: round % 2 == 1)
      let run = try records.run(
        ["check", "pulse", "--answers", "-", "--json", "--no-passphrase"], input: Pulse.sheet([0, 1, 4, 0, 1]), killWhen: moment)
      #expect(run.status == 0 || run.status == 137)
      killed += run.status == 137 ? 1 : 0
      let doctor = try records.run("doctor", "--json")
      #expect(doctor.status == 0 || doctor.status == 66, "round \(round): \(doctor.status) \(doctor.output)\(doctor.errorOutput)")
      if !run.output.isEmpty { #expect(try records.results().count == 1, "round \(round)") }
      let found = doctor.status == 0 ? try records.results().count : 0
      #expect(try records.keep([4, 4, 0, 4, 4], "--no-passphrase").status == 0)
      #expect(try records.results().count == found + 1)
      #expect(try records.areSound())
      #expect(try Set(records.files().keys) == ["key", "records.sqlite"], "round \(round)")
    }
    KillMoment.tell(killed, of: Self.rounds, "records being begun")
  }

  @Test func `whatever moment a change of the protection is killed at, the old one opens the records or the new one`() throws {
    var generator = SeededGenerator(seed: 5)
    var killed = 0
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    let path = try records.tynys.home.write("өзгеріс\n", to: "passphrase.txt")
    let before = try records.run("mydata", "export").output
    let toPassphrase = ["mydata", "passphrase", "--passphrase-file", path, "--new-passphrase-file", path]
    let toKeyFile = ["mydata", "passphrase", "--passphrase-file", path, "--no-passphrase"]
    let usual = try KillMoment.time { _ = try records.run(toPassphrase) }
    for round in 0..<Self.slowRounds {
      // Without the file of the key both are the way back.
      let hasKeyFile = FileManager.default.fileExists(atPath: records.keyFile)
      let file = hasKeyFile ? records.database + "-journal" : records.keyFile + ".new"
      let moment = Self.moment(&generator, usual: usual, orAfter: file, isPrecise: round % 4 != 3)
      let run = try records.run(hasKeyFile ? toPassphrase : toKeyFile, killWhen: moment)
      #expect(run.status == 0 || run.status == 137, "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let byKeyFile = try records.run("mydata", "export")
      let byPassphrase = try records.run("mydata", "export", "--passphrase-file", path)
      #expect(byKeyFile.output == before || byPassphrase.output == before, "round \(round)")
      if run.status == 0 {
        #expect((hasKeyFile ? byPassphrase : byKeyFile).output == before)
        if hasKeyFile { #expect(byKeyFile.status == 77, "round \(round): the key file is gone once the change was acknowledged") }
      }
      #expect(try records.areSound("--passphrase-file", path))
    }
    KillMoment.tell(killed, of: Self.slowRounds, "a change of the protection")
  }

  @Test func `a backup of its name is whole however often its making was killed, and the records are unharmed`() throws {
    var generator = SeededGenerator(seed: 6)
    var killed = 0
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    let home = records.tynys.home
    let path = try home.write("көшірме\n", to: "passphrase.txt")
    let before = try records.run("mydata", "export").output
    let usual = try KillMoment.time {
      _ = try records.run("mydata", "backup", home.path + "/first.tynys", "--backup-passphrase-file", path)
    }
    for round in 0..<Self.slowRounds {
      let backup = home.path + "/backup-\(round).tynys"
      // The copy has a name of its own until it is whole.
      let delay = Duration.microseconds(Int.random(in: 0..<15_000, using: &generator))
      var seen: ContinuousClock.Instant?
      let whileCopied: (Duration) -> Bool = { elapsed in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
        if seen == nil, names.contains(where: { $0.hasPrefix("backup-\(round).tynys.") }) { seen = ContinuousClock.now }
        return seen.map { ContinuousClock.now - $0 >= delay } ?? (elapsed > usual * 3)
      }
      let anyTime = Self.moment(&generator, usual: usual, orAfter: backup, isPrecise: false)
      let run = try records.run(
        ["mydata", "backup", backup, "--backup-passphrase-file", path], killWhen: round % 4 == 3 ? anyTime : whileCopied)
      #expect(run.status == 0 || run.status == 137, "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      #expect(try records.areSound())
      #expect(try records.run("mydata", "export").output == before)
      let exists = FileManager.default.fileExists(atPath: backup)
      if run.status == 0 { #expect(exists) }
      if exists {
        let elsewhere = try PrivateRecords()
        #expect(try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", path, "--no-passphrase").status == 0)
        #expect(try elsewhere.run("mydata", "export").output == before, "round \(round)")
      }
    }
    KillMoment.tell(killed, of: Self.slowRounds, "a backup")
  }
}
