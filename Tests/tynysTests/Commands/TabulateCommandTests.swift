import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys tabulate` with the real binary.
@Suite struct TabulateCommandTests {
  private let tynys: Tynys

  init() throws { tynys = try Tynys() }

  /// Teams of 30, 12 and 4 people.
  private func file() throws -> String {
    let rows = [("A", 30), ("B", 12), ("C", 4)].flatMap { team, count in
      (0..<count).map { "\(team),\($0 % 5),\($0 / 2 % 5),\($0 % 3),\($0 % 4),2\n" }
    }
    return try tynys.home.write("team," + Pulse.items.joined(separator: ",") + "\n" + rows.joined() + "A,9,1,1,1,1\n", to: "in.csv")
  }

  @Test func `a small group and what would give it away are withheld, on the screen as in JSON`() throws {
    let file = try file()
    let table = try tynys.run("tabulate", "pulse", file, "--by", "team", "--json").json()
    let groups = try #require(table["groups"]?.elements)
    #expect(groups.map { $0["group"]?["team"]?.string } == [nil, "A", "B", "C"])
    let cells = groups.compactMap { $0["scales"]?.elements?.first }
    #expect(cells.map { $0["status"]?.string } == ["published", "published", "withheld", "withheld"])
    #expect(cells.map { $0["n"]?.number?.integer } == [46, 30, nil, nil])
    #expect(cells[2]["mean"]?.isNull == true && cells[2]["bands"]?.isNull == true)
    #expect(table["rows"]?.number?.integer == 47 && table["faulty"]?.number?.integer == 1)
    for (language, words) in [("en", "withheld"), ("kk", "жасырылған"), ("ru", "скрыто")] {
      let run = try tynys.run("--lang", language, "tabulate", "pulse", file, "--by", "team")
      #expect(run.status == 0 && run.errorOutput.contains("in.csv:48:2: strength:"))
      let lines = run.output.split(separator: "\n")
      #expect(lines.filter { $0.contains(words) }.count == 2)
      #expect(lines.contains { $0.hasPrefix("    A ") && $0.contains(" 30 ") })
    }
  }

  @Test func `nothing to show is a refusal, and no group may be asked for below five`() throws {
    let file = try file()
    #expect(try tynys.run("tabulate", "pulse", file, "--by", "team", "--minimum-group", "50").status == 1)
    #expect(try tynys.run("tabulate", "pulse", file, "--by", "team", "--minimum-group", "4").status == 64)
    #expect(try tynys.run("tabulate", "pulse", file).status == 64)
    #expect(try tynys.run("tabulate", "pulse", file, "--by", "team,").status == 64)
    #expect(try tynys.run("tabulate", "pulse", file, "--by", "teams").status == 65)
    #expect(try tynys.run("tabulate", "pulse", file + "x", "--by", "team").status == 66)
  }

  @Test func `a pipe gives what a file gives`() throws {
    let file = try file()
    let fromFile = try tynys.run("tabulate", "pulse", file, "--by", "team").output
    #expect(try tynys.script("cat \(file) | tynys tabulate pulse - --by team").output == fromFile)
  }

  @Test(arguments: [30, 40, 80]) func `no line is wider than the terminal`(columns: Int) throws {
    for language in ["en", "kk", "ru"] {
      let terminal = try tynys.open("--lang", language, "tabulate", "pulse", try file(), "--by", "team", columns: columns)
      #expect(try terminal.waitForExit() == 0)
      let text = String(decoding: terminal.transcript, as: UTF8.self).replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let lines = text.split(separator: "\r\n").filter { !$0.hasPrefix("tynys:") && !$0.contains("/") }
      #expect(lines.count > 6 && lines.allSatisfy { $0.displayWidth <= columns } && text.contains("30"))
    }
  }
}
