import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// Codes leave the store once: as text, table, page or JSON, and never into nothing.
@Suite struct KeeperCodesTests {
  @Test func `the table has the unit and the round in every row, and the page the unit at its head and on no slip`() throws {
    let keeper = try KeeperHome.ready("Care, \"East\"")
    try keeper.must("unit", "add", "=1+1")
    let run = try keeper.must(
      "codes", KeeperHome.round, "--unit", "East/Team 1", "--count", "3", "--csv", keeper.path("codes.csv"), "--html", keeper.path("slips.html"))
    #expect(run.output.isEmpty)
    let rows = try keeper.text("codes.csv").components(separatedBy: "\r\n")
    #expect(rows.first == "code,unit,round" && rows.last == "" && rows.count == 5)
    let codes = rows[1...3].map { String($0.prefix(16)) }
    #expect(Set(codes).count == 3 && rows[1...3].allSatisfy { $0.hasSuffix(",East/Team 1,2026-Q4") })
    let page = try keeper.text("slips.html")
    #expect(codes.allSatisfy(page.contains))
    #expect(page.contains("<h1>East/Team 1 · 2026-Q4 · 3 codes</h1>"))
    #expect(!page.components(separatedBy: "<ul>")[1].contains("East/Team 1"))
    for name in ["codes.csv", "slips.html"] { #expect(try PrivateRecords.mode(keeper.path(name)) == 0o600) }

    // The organisation itself goes by its name, and is quoted as CSV wants it.
    try keeper.must("codes", KeeperHome.round, "--unit", "Care, \"East\"", "--count", "1", "--csv", keeper.path("own.csv"))
    #expect(try keeper.text("own.csv").hasSuffix(",\"Care, \"\"East\"\"\",2026-Q4\r\n"))
    let json = try keeper.must("codes", KeeperHome.round, "--unit", "East/Team 2", "--count", "2", "--json").json()
    #expect(json.names == ["round", "unit", "codes"] && json["unit"]?.string == "East/Team 2" && json["codes"]?.strings?.count == 2)
    let text = try keeper.must("codes", KeeperHome.round, "--unit", "East/Team 2", "--count", "2").output.split(separator: "\n")
    #expect(text.count == 2 && text.allSatisfy { $0.count == 16 })
  }

  @Test func `a unit whose name a spreadsheet would compute stays text`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    try keeper.must("unit", "add", "=1+1")
    try keeper.must("open", KeeperHome.round, "--instrument", "pulse", "--card", keeper.path("card"))
    try keeper.must("codes", KeeperHome.round, "--unit", "=1+1", "--count", "1", "--csv", keeper.path("codes.csv"))
    #expect(try keeper.text("codes.csv").contains(",'=1+1,"))
  }

  @Test func `codes that cannot be written were never issued, and no half of them stays`() throws {
    let keeper = try KeeperHome.ready()
    let (table, page) = (keeper.path("codes.csv"), keeper.path("none/slips.html"))
    for files in [["--csv", page], ["--html", page], ["--html", page, "--csv", table]] {
      let run = try keeper.run(["codes", KeeperHome.round, "--unit", "East/Team 1", "--count", "5"] + files)
      #expect(run.status == 73 && run.errorOutput.contains("No codes were issued"), "\(run.errorOutput)")
    }
    #expect(!keeper.exists("codes.csv"))
    let closed = try keeper.tynys.script(
      "tynys keeper codes 2026-Q4 --unit 'East/Team 1' --count 5 --store '\(keeper.path("keeper"))' --passphrase-file '\(keeper.secret)' > /dev/full")
    #expect(closed.status == 74 && closed.errorOutput.contains("No codes were issued"))
    let units = try #require(try keeper.must("status", "--json").json()["rounds"]?.elements?.first?["units"]?.elements)
    #expect(units.allSatisfy { $0["codes_issued"]?.number?.integer == 0 })
  }

  @Test func `a sheet that is there is not written over`() throws {
    let keeper = try KeeperHome.ready()
    try keeper.must("codes", KeeperHome.round, "--unit", "East/Team 1", "--count", "2", "--csv", keeper.path("codes.csv"))
    let before = try keeper.text("codes.csv")
    for option in ["--csv", "--html"] {
      let run = try keeper.run("codes", KeeperHome.round, "--unit", "East/Team 2", "--count", "2", option, keeper.path("codes.csv"))
      #expect(run.status == 73 && run.errorOutput.contains("may be the only place where other codes stand"))
    }
    #expect(try keeper.text("codes.csv") == before)
  }
}
