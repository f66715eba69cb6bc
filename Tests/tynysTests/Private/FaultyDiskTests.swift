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

/// Disks that are full, folders that may not be written to or that go away: the result is shown all the same, and what was kept before is unharmed.
@Suite struct FaultyDiskTests {
  /// What a check may end with where there is no room.
  private static let noRoom: Set<Int32> = [73, 74]

  private static func kibibytes(_ records: PrivateRecords) throws -> Int {
    (try records.files()["records.sqlite"]?.count ?? 0) / 1024
  }

  @Test func `where the disk is full a check is still scored, its loss is said, and what was kept is unharmed`() throws {
    let records = try PrivateRecords.keyed()
    let before = try records.run("mydata", "export").output
    let size = try Self.kibibytes(records)
    var statuses: Set<Int32> = []
    // From no room at all to room for everything; the journal and the database both meet the limit somewhere in between.
    for limit in Array(0...12) + [size - 40, size - 4] + Array(size...size + 12) {
      let sheet = Pulse.sheet([4, 4, 0, 4, 4])
      let run = try records.script("ulimit -f \(limit); tynys check pulse --answers - --json", input: sheet)
      statuses.insert(run.status)
      #expect(run.status == 0 || Self.noRoom.contains(run.status), "\(limit): \(run.status) \(run.errorOutput)")
      #expect(try run.json()["scales"]?.elements?.first?["score"]?.number?.double == 0, "\(limit): what was answered is shown")
      #expect(try records.areSound(), "\(limit)")
      if run.status == 0 {
        for id in try records.results().filter({ Pulse.answers($0) == [4, 4, 0, 4, 4] }).compactMap({ $0["id"]?.string }) {
          #expect(try records.run("mydata", "erase", id).status == 0)
        }
      } else {
        #expect(run.errorOutput.hasPrefix("tynys: ") && run.errorOutput.contains(records.folder), "\(limit): \(run.errorOutput)")
      }
      #expect(try records.run("mydata", "export").output == before, "\(limit)")
    }
    #expect(statuses.count > 1, "the limits reach from too little to enough")
  }

  @Test func `records that find no room are begun when there is some`() throws {
    for limit in [0, 1, 4, 8, 16, 40, 60, 70, 80] {
      let records = try PrivateRecords()
      let sheet = Pulse.sheet([4, 4, 0, 4, 4])
      let run = try records.script("ulimit -f \(limit); tynys check pulse --answers - --json --no-passphrase", input: sheet)
      #expect(run.status == 0 || Self.noRoom.contains(run.status), "\(limit): \(run.status) \(run.errorOutput)")
      #expect([0, 66].contains(try records.run("doctor").status), "\(limit)")
      #expect(try records.keep([0, 1, 4, 0, 1], "--no-passphrase").status == 0, "\(limit)")
      #expect(try records.results().contains { Pulse.answers($0) == [0, 1, 4, 0, 1] })
      #expect(try records.areSound())
    }
  }

  @Test func `a person is told at once that answers cannot be saved, goes on, and sees the result`() throws {
    let records = try PrivateRecords.keyed()
    let before = try records.run("mydata", "export").output
    let run = try records.script("ulimit -f 4; tynys check pulse --plain", input: "0\n1\n4\n0\n1\nfinish\n")
    #expect(Self.noRoom.contains(run.status))
    #expect(run.output.ranges(of: "Your answers cannot be saved at the moment.").count == 5)
    #expect(run.output.contains(ExpectedWords.pulseResult.en))
    let left = try records.script("ulimit -f 4; tynys check pulse --plain", input: "0\n1\nq\n")
    #expect(Self.noRoom.contains(left.status))
    #expect(left.errorOutput.hasPrefix("tynys: Your last answers could not be kept.\ntynys: "))
    #expect(try records.run("mydata", "export").output == before)
    #expect(try records.areSound())
  }

  @Test func `a backup or an export that finds no room leaves nothing behind`() throws {
    let records = try PrivateRecords.keyed()
    let home = records.tynys.home
    let path = try home.write("көшірме\n", to: "passphrase.txt")
    for limit in [0, 4, 40] {
      let backup = try records.script("ulimit -f \(limit); tynys mydata backup '\(home.path)/b.tynys' --backup-passphrase-file '\(path)'")
      #expect(Self.noRoom.contains(backup.status), "\(limit): \(backup.errorOutput)")
    }
    let export = try records.script("ulimit -f 0; tynys mydata export -o '\(home.path)/mine.json'")
    #expect(Self.noRoom.contains(export.status), "\(export.errorOutput)")
    #expect(try records.script("ls -A '\(home.path)'").output == "data\npassphrase.txt\n")
    #expect(try records.areSound())
  }

  @Test func `a change of the protection that finds no room leaves the old one`() throws {
    let records = try PrivateRecords.keyed()
    let path = try records.tynys.home.write("өзгеріс\n", to: "passphrase.txt")
    let before = try records.run("mydata", "export").output
    let run = try records.script("ulimit -f 0; tynys mydata passphrase --new-passphrase-file '\(path)'")
    #expect(Self.noRoom.contains(run.status), "\(run.errorOutput)")
    #expect(try records.run("mydata", "export").output == before)
    let (sealed, own) = try PrivateRecords.sealed()
    let back = try sealed.script("ulimit -f 0; tynys mydata passphrase --passphrase-file '\(own)' --no-passphrase")
    #expect(Self.noRoom.contains(back.status), "\(back.errorOutput)")
    #expect(try sealed.results("--passphrase-file", own).count == 1)
    #expect(try sealed.run("doctor").status == 77, "no key was left beside the passphrase")
  }

  @Test(.enabled(if: geteuid() != 0, "an administrator may write anywhere"))
  func `a folder that can only be read is said to be so, and is read`() throws {
    let records = try PrivateRecords.keyed()
    let before = try records.files()
    #expect(try records.script("chmod 500 '\(records.folder)'; chmod 400 '\(records.folder)'/*").status == 0)
    let run = try records.keep([4, 4, 0, 4, 4])
    #expect(run.status == 73 && run.errorOutput.contains(records.folder), "\(run.errorOutput)")
    #expect(try records.files() == before)
    let elsewhere = try PrivateRecords()
    #expect(try elsewhere.script("mkdir \"$TYNYS_DATA\" && chmod 500 \"$TYNYS_DATA\"").status == 0)
    #expect(try elsewhere.keep([4, 4, 0, 4, 4], "--no-passphrase").status == 73)
    #expect(try records.script("chmod 700 '\(records.folder)'; chmod 700 '\(elsewhere.data)'").status == 0)
  }

  @Test func `where a file stands in the place of a folder nothing is begun and that is said`() throws {
    for place in ["data", "data/profiles", "data/profiles/default"] {
      let records = try PrivateRecords()
      try records.tynys.home.write("mine", to: place)
      let run = try records.keep([4, 4, 0, 4, 4], "--no-passphrase")
      #expect(run.status == 73 && run.errorOutput.hasPrefix("tynys: “\(records.tynys.home.path)/data"), "\(place): \(run.status) \(run.errorOutput)")
    }
  }

  @Test func `a folder removed in the middle of a check is told, and the result is shown`() throws {
    let records = try PrivateRecords.keyed()
    let check = CheckOnScreen(terminal: try records.open("check", "pulse"))
    try check.begin(total: 5)
    check.terminal.type("0")
    try check.waitForItem(2, of: 5)
    try FileManager.default.removeItem(atPath: records.folder)
    check.terminal.type("1")
    try check.terminal.waitForText("Your answers cannot be saved at the moment.")
    try check.answer(["4", "0", "1"], total: 5)
    check.terminal.type("\r")
    #expect(try check.terminal.waitForExit() == 74)
    #expect(check.isGivenBack)
    #expect(check.afterwards.text.contains(ExpectedWords.pulseResult.en) && check.afterwards.text.contains("was removed or replaced"))
    #expect(!FileManager.default.fileExists(atPath: records.folder), "records that were taken away do not come back by themselves")
  }

  @Test func `a file replaced in the middle of a check is not written to`() throws {
    let records = try PrivateRecords.keyed()
    let copy = records.tynys.home.path + "/copy"
    #expect(try records.script("cp -a '\(records.folder)' '\(copy)'").status == 0)
    let terminal = try records.open("check", "pulse", "--plain")
    try terminal.waitForText("Your answer (0–4):")
    #expect(try records.script("rm -r '\(records.folder)' && mv '\(copy)' '\(records.folder)'").status == 0)
    let before = try records.files()
    terminal.type("0\r")
    try terminal.waitForText("Your answers cannot be saved at the moment.")
    terminal.type("q\r")
    #expect(try terminal.waitForExit() == 74)
    #expect(try records.files() == before)
  }
}
