import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// Two programs at the same records at once.
@Suite struct SharedRecordsTests {
  @Test func `checks that end at the same time are all kept`() throws {
    let records = try PrivateRecords.keyed()
    try records.tynys.home.write(Pulse.sheet([4, 4, 0, 4, 4]), to: "sheet.json")
    let script = """
      for i in 1 2 3 4 5 6; do
        { tynys check pulse --answers '\(records.tynys.home.path)/sheet.json' > /dev/null; echo "status $?"; } &
      done
      wait
      """
    let run = try records.script(script)
    let statuses = run.output.split(separator: "\n")
    #expect(statuses.count == 6 && statuses.allSatisfy { $0 == "status 0" || $0 == "status 75" }, "\(run.output)\(run.errorOutput)")
    let kept = statuses.count { $0 == "status 0" }
    #expect(try records.results().count == kept + 1)
    #expect(try records.areSound())
  }

  @Test func `records are begun once when several checks begin them`() throws {
    let records = try PrivateRecords()
    try records.tynys.home.write(Pulse.sheet([4, 4, 0, 4, 4]), to: "sheet.json")
    let script = """
      for i in 1 2 3 4; do
        { tynys check pulse --no-passphrase --answers '\(records.tynys.home.path)/sheet.json' > /dev/null; echo "status $?"; } &
      done
      wait
      """
    let run = try records.script(script)
    let statuses = run.output.split(separator: "\n")
    // Who came second finds records that were not there a moment before.
    #expect(statuses.allSatisfy { ["status 0", "status 73", "status 75"].contains($0) }, "\(run.output)\(run.errorOutput)")
    let kept = statuses.count { $0 == "status 0" }
    #expect(kept >= 1)
    #expect(try records.results().count == kept)
    #expect(try records.areSound())
  }

  @Test func `two checks of one questionnaire that were begun side by side are both kept`() throws {
    let records = try PrivateRecords.keyed()
    let checks = try (1...2).map { _ in CheckOnScreen(terminal: try records.open("check", "pulse")) }
    for check in checks { try check.begin(total: 5) }
    for place in 1...4 {
      for (index, check) in checks.enumerated() {
        check.terminal.type("\(index)")
        try check.waitForItem(place + 1, of: 5)
      }
    }
    #expect(try records.sessions().count == 2)
    for (index, check) in checks.enumerated() {
      try check.answer(["\(index)"], total: 5)
      check.terminal.type("\r")
      #expect(try check.terminal.waitForExit() == 0)
    }
    #expect(Set(try records.results().map(Pulse.answers)) == [[0, 1, 4, 0, 1], [0, 0, 0, 0, 0], [1, 1, 1, 1, 1]])
    #expect(try records.sessions().isEmpty && records.areSound())
  }

  @Test func `a check that was gone on with elsewhere is told so, and its result is shown but not kept twice`() throws {
    let records = try PrivateRecords.keyed()
    let first = CheckOnScreen(terminal: try records.open("check", "pulse"))
    try first.begin(total: 5)
    first.terminal.type("2")
    try first.waitForItem(2, of: 5)
    let elsewhere = try records.run("check", "pulse", input: "2\n2\n2\n2\nfinish\n")
    #expect(elsewhere.status == 0 && elsewhere.errorOutput.contains("after 1 of 5 questions"))
    first.terminal.type("3")
    try first.terminal.waitForText("Your answers cannot be saved at the moment.")
    try first.answer(["3", "3", "3"], total: 5)
    first.terminal.type("\r")
    #expect(try first.terminal.waitForExit() == 75)
    #expect(first.afterwards.text.contains(ExpectedWords.pulseResult.en))
    #expect(first.afterwards.lines.joined(separator: " ").contains("in another window"))
    #expect(Set(try records.results().map(Pulse.answers)) == [[0, 1, 4, 0, 1], [2, 2, 2, 2, 2]])
    #expect(try records.areSound())
  }

  @Test func `records that another program holds are busy, and the result is shown all the same`() throws {
    let records = try PrivateRecords.keyed()
    let before = try records.run("mydata", "export").output
    let program = try records.tynys.home.write(
      """
      import sqlite3, subprocess, sys
      base = sqlite3.connect(sys.argv[1], isolation_level=None)
      base.execute("BEGIN IMMEDIATE")
      with open(sys.argv[2], "wb") as result:
        print("status", subprocess.run(["tynys", "check", "pulse", "--answers", "-", "--json"], stdout=result).returncode)
      """, to: "hold.py")
    let result = records.tynys.home.path + "/result.json"
    let script = "if command -v python3 > /dev/null; then python3 '\(program)' '\(records.database)' '\(result)'; fi"
    let run = try records.script(script, input: Pulse.sheet([4, 4, 0, 4, 4]))
    if run.output.isEmpty { return }
    #expect(run.output == "status 75\n", "\(run.output)\(run.errorOutput)")
    #expect(run.errorOutput.contains("Another Tynys is using these records."))
    let shown = try JSONReader.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: result))))
    #expect(shown["scales"]?.elements?.first?["score"]?.number?.double == 0)
    #expect(try records.run("mydata", "export").output == before)
  }
}
