import JSON
import PseudoTerminals
import TestSupport
import Testing

/// The tree of units from the command line.
@Suite struct KeeperUnitsTests {
  private func paths(_ keeper: KeeperHome) throws -> [String] {
    try keeper.must("unit", "list").output.split(separator: "\n").map(String.init)
  }

  @Test func `units come from the command line and from a list, whatever its line ends and order`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let list = try keeper.tynys.home.write("\u{FEFF}Шығыс/1-топ\r\n\r\n   \nШығыс\nWest/A team", to: "units.txt")
    let run = try keeper.must("unit", "add", "North", "--from", list)
    #expect(run.output == (try keeper.must("unit", "list").output))
    #expect(try Set(paths(keeper)) == ["Home care", "East", "East/Team 1", "East/Team 2", "North", "Шығыс", "Шығыс/1-топ", "West", "West/A team"])
    #expect(try keeper.run(["unit", "add", "--from", "-"], input: "South\n").status == 0)
    let units = try #require(try keeper.must("unit", "list", "--json").json()["units"]?.elements)
    #expect(units.count == 10 && units.allSatisfy { $0.names == ["id", "path", "organisation", "from_round"] })
    #expect(units.filter { $0["organisation"]?.bool == true }.map { $0["path"]?.string } == ["Home care"])
  }

  @Test func `a list with one fault adds nothing`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let before = try paths(keeper)
    let faults: [(name: String, content: [UInt8], status: Int32, says: String)] = [
      ("exists", Array("New\nEast\n".utf8), 1, "The unit “East” is there already."), ("twice", Array("New\nNew\n".utf8), 64, "“New” is named twice"),
      ("name", Array("New\nEast//x\n".utf8), 64, "“” cannot be a name"),
      ("bytes", Array("New\n".utf8) + [0xFF, 0x0A], 65, ":2: the line is not UTF-8"),
      ("empty", Array("\n \r\n".utf8), 65, "There is no unit in “"),
    ]
    for fault in faults {
      let list = try keeper.tynys.home.write(fault.content, to: fault.name)
      let run = try keeper.run("unit", "add", "--from", list)
      #expect(run.status == fault.status && run.errorOutput.contains(fault.says), "\(run.errorOutput)")
      #expect(run.output.isEmpty)
    }
    #expect(try keeper.run("unit", "add", "--from", keeper.path("none")).status == 66)
    #expect(try paths(keeper) == before)
  }

  @Test func `what does not fit an action is told before a passphrase is asked for`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let wrong = [
      ["unit", "close", "East", "West"], ["unit", "close"], ["unit", "move", "East"], ["unit", "move", "A", "B", "--to", "C"], ["unit", "add"],
      ["unit", "list", "East"], ["unit", "add", "A", "--to", "B"], ["unit", "close", "A", "--from", "B"],
    ]
    for arguments in wrong {
      let run = try keeper.tynys.run(arguments: ["keeper"] + arguments + keeper.store)
      #expect(run.status == 64 && !run.errorOutput.contains("passphrase"), "\(arguments): \(run.errorOutput)")
    }
    let near = try keeper.tynys.run(arguments: ["keeper", "unit", "ad", "East"] + keeper.store)
    #expect(near.status == 64 && near.errorOutput.contains("add"))
  }
}
