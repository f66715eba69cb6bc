import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// What the keeper's verbs say where there is nothing yet, and where something is in the way.
@Suite struct KeeperRoundsTests {
  @Test func `an empty store says so, in words and in JSON`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    #expect(try keeper.must("status").output == "No round has been opened yet. Open one with: tynys keeper open\n")
    #expect(try keeper.must("status", "--json").json()["rounds"]?.elements?.isEmpty == true)
    #expect(try keeper.run("status", "2026-Q4").status == 66)
  }

  @Test func `a card that could not be written can be written again, and is the very same`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let run = try keeper.run("open", KeeperHome.round, "--instrument", "pulse", "--card", keeper.path("none/card"))
    #expect(run.status == 73 && run.errorOutput.contains("tynys keeper card 2026-Q4 FILE"))
    try keeper.must("card", KeeperHome.round, keeper.path("one.card"))
    try keeper.must("card", KeeperHome.round, keeper.path("two.card"))
    #expect(try keeper.text("one.card") == keeper.text("two.card") && keeper.text("one.card").contains("2026-Q4"))
    #expect(try PrivateRecords.mode(keeper.path("one.card")) == 0o644)
    #expect(try keeper.run("card", "2026-Q5", keeper.path("x")).status == 66)
  }

  @Test func `a release that has no place to go is not made`() throws {
    let keeper = try KeeperHome.ready()
    try keeper.must("close", KeeperHome.round)
    #expect(try keeper.run("publish", KeeperHome.round, "--into", keeper.path("none")).status == 73)
    let stage = try keeper.must("status", "--json").json()["rounds"]?.elements?.first
    #expect(stage?["stage"]?.string == "closed" && stage?["closed_on"]?.string != nil && stage?["published_on"]?.isNull == true)
    #expect(try keeper.must("log", KeeperHome.round, "--json").json()["withheld"]?.elements?.isEmpty == false)
  }

  @Test func `faults of a command line are told before a passphrase is asked for, and so is a store that is not there`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let open = ["open", "2026-Q4", "--instrument", "pulse", "--card", keeper.path("card")]
    for (wrong, status) in [
      (["--closes", "soon"], 64), (["--slice", "years"], 64), (["--members", "East=many"], 64), (["--minimum-group", "4"], 64),
    ] as [([String], Int32)] {
      let run = try keeper.tynys.run(arguments: ["keeper"] + open + wrong + keeper.store)
      #expect(run.status == status && !run.errorOutput.contains("passphrase"), "\(run.errorOutput)")
    }
    let named = try keeper.tynys.run(arguments: ["keeper", "open", "2026/4", "--instrument", "pulse", "--card", "c"] + keeper.store)
    #expect(named.status == 64 && named.errorOutput.contains("“2026/4” cannot be a round's name"))
    let single = try keeper.run(open + ["--slice", "years=all"])
    #expect(single.status == 64 && single.errorOutput.contains("needs at least two classes"))
    let unknown = try keeper.tynys.run(arguments: ["keeper", "open", "2026-Q4", "--instrument", "puls", "--card", "c"] + keeper.store)
    #expect(unknown.status == 66 && unknown.errorOutput.contains("pulse"))
    let absent = try keeper.tynys.run(arguments: ["keeper", "status", "--store", keeper.path("none")])
    #expect(absent.status == 66 && absent.errorOutput.contains("tynys keeper init"))
    #expect(try keeper.tynys.run(arguments: ["keeper", "init", "Again"] + keeper.store).status == 73)
    #expect(try keeper.tynys.run(arguments: ["keeper", "status"] + keeper.store).status == 77)
  }
}
