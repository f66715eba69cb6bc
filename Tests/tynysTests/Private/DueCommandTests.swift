import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys due` and the calendar file.
@Suite struct DueCommandTests {
  private static func check(_ records: PrivateRecords, _ id: String, _ options: String...) throws -> JSONNode? {
    try records.run(["due", "--json"] + options).json()["due"]?.elements?.first { $0["instrument"]?.string == id }
  }

  @Test func `what was just taken is not due, and what never was is`() throws {
    let records = try PrivateRecords.keyed()
    let text = try records.run("due")
    #expect(text.status == 0 && text.errorOutput.isEmpty)
    let pulse = try #require(try Self.check(records, "pulse"))
    let burnout = try #require(try Self.check(records, "burnout"))
    #expect(pulse["status"]?.string == "upcoming" && pulse["days"]?.number?.integer == 7 && pulse["own_setting"]?.bool == false)
    #expect(burnout["status"]?.string == "never_taken" && burnout["days"]?.isNull == true && burnout["last_taken"]?.isNull == true)
  }

  @Test func `a period of one's own is kept, seen, and given back`() throws {
    let records = try PrivateRecords.keyed()
    let before = try #require(try Self.check(records, "pulse"))
    #expect(try records.run("due", "--set", "pulse", "--every", "p3d").status == 0)
    let own = try #require(try Self.check(records, "pulse"))
    #expect(own["every"]?.string == "P3D" && before["every"]?.string == "P1W")
    #expect(try records.run("due", "--set", "pulse", "--every", "never").status == 0)
    #expect(try Self.check(records, "pulse") == nil)
    #expect(try records.run("due", "--set", "pulse", "--every", "default").status == 0)
    #expect(try Self.check(records, "pulse")?["every"]?.string == "P1W")
    #expect(try records.areSound())
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a wrong period and half a setting change nothing`(_ language: InterfaceLanguage) throws {
    let records = try PrivateRecords.keyed()
    let before = try records.files()
    for wrong in [
      ["--set", "pulse", "--every", "P0D"], ["--set", "pulse", "--every", "weekly"], ["--set", "pulse"], ["--every", "P1D"],
      ["--every", "P1D", "--quiet"],
    ] {
      let run = try records.run(["due", "--lang", language.rawValue] + wrong)
      #expect(run.status == 64 && run.output.isEmpty && run.errorOutput.hasPrefix("tynys: "), "\(wrong): \(run.errorOutput)")
    }
    #expect(try records.run("due", "--set", "nosuch", "--every", "P1D").status == 66)
    #expect(try records.files() == before)
  }

  @Test func `the calendar file has one recurring event with an alarm for each check`() throws {
    let records = try PrivateRecords.keyed()
    let path = records.tynys.home.path + "/due.ics"
    #expect(try records.run("due", "--ics", path).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    let count = text.ranges(of: "BEGIN:VEVENT").count
    #expect(try records.run("due", "--json").json()["due"]?.elements?.count == count && count > 1)
    #expect(text.ranges(of: "RRULE:").count == count && text.ranges(of: "BEGIN:VALARM").count == count)
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n") { #expect(line.utf8.count <= 75, "\(line)") }
    // Who shares a calendar shares when a check is due, and never what it said.
    for word in ["score", "strain", "high", "moderate", "answer"] { #expect(!text.lowercased().contains(word), "\(word)") }
  }

  @Test func `a shell prompt gets one line or none, and is never asked or disturbed`() throws {
    let records = try PrivateRecords.keyed()
    let (sealed, path) = try PrivateRecords.sealed()
    // What was never taken is no reason to remind anybody.
    for (records, options) in [(records, []), (try PrivateRecords(), []), (sealed, []), (sealed, ["--passphrase-file", path])] {
      let run = try records.run(["due", "--quiet"] + options)
      #expect(run.status == 0 && run.output.isEmpty && run.errorOutput.isEmpty, "\(options): \(run.errorOutput)")
    }
    let terminal = try sealed.open("due", "--quiet")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.transcript.isEmpty, "no passphrase is asked for")
    // Damage is told by the other commands.
    try Data(repeating: 7, count: 8192).write(to: URL(fileURLWithPath: records.database))
    let damaged = try records.run("due", "--quiet")
    #expect(damaged.status == 65 && damaged.output.isEmpty && damaged.errorOutput.isEmpty)
  }
}
