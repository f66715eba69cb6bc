import Arguments
import PseudoTerminals
import Releases
import TestSupport
import Testing
import Wording

@testable import tynys

@Suite struct CommandTableTynysTests {
  private static let table = CommandTable.tynys

  /// Every command, the groups and their subcommands among them.
  private static var commands: [(path: [String], command: CommandSpecification)] {
    table.commands.flatMap { command in [([command.name], command)] + command.subcommands.map { ([command.name, $0.name], $0) } }
  }

  /// How what must ask somebody ends where nobody can be asked.
  private static let asking: [String: Int32] = [
    "tynys check burnout": 130, "tynys --lang kk check pulse --plain": 130, "tynys mydata erase": 1, "tynys mydata backup my.tynys": 77,
    "tynys mydata passphrase": 77,
  ]

  @Test func `the command table is sound`() {
    #expect(Self.table.inconsistencies == [])
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every help page fits 80 columns and is the one in the table`(_ language: InterfaceLanguage) throws {
    let tynys = try Tynys()
    let overview = try tynys.run("--lang", language.rawValue)
    #expect(overview.status == 0)
    #expect(try tynys.run("--lang", language.rawValue, "help").output == overview.output)
    #expect(try tynys.run("--help", "--lang", language.rawValue).output == overview.output)
    for command in Self.table.commands { #expect(overview.output.contains("  \(command.name) "), "\(command.name)") }
    for (path, command) in Self.commands {
      let words = path.joined(separator: " ")
      let page = try tynys.script("tynys help \(words) --lang \(language.rawValue)")
      #expect(page.status == 0 && page.errorOutput.isEmpty)
      #expect(page.output == HelpText(Self.table, command: path, language: language).text)
      #expect(try tynys.script("tynys \(words) -h --lang \(language.rawValue)").output == page.output)
      for line in (overview.output + page.output).split(separator: "\n") {
        #expect(line.count <= 80 && !line.contains("\t") && !line.contains("\u{1B}"), "\(line)")
      }
      guard command.subcommands.isEmpty else { continue }
      let example = try #require(command.examples.first)
      #expect(page.output.contains("  \(example.line)\n      \(example.purpose(language))"), "\(page.output)")
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `on a narrow terminal every help page says the same in whole words`(_ language: InterfaceLanguage) throws {
    for path in [[]] + Self.table.paths {
      let words = HelpText(Self.table, command: path, language: language).text.split { $0.isWhitespace }
      for width in [40, 52, 64] {
        let narrow = HelpText(Self.table, command: path, language: language, width: width)
        #expect(narrow.lines.allSatisfy { $0.text.displayWidth <= width })
        #expect(narrow.text.split { $0.isWhitespace } == words, "\(path) \(width)")
      }
    }
    let terminal = try Tynys().open("help", "keeper", "restore", "--lang", language.rawValue, columns: 40, rows: 120)
    #expect(try terminal.waitForExit() == 0)
    let expected = HelpText(Self.table, command: ["keeper", "restore"], language: language, width: 40)
    #expect(terminal.screen.text == expected.text.trimmed)
  }

  @Test func `every command line in the help does what it says`() throws {
    let tynys = try Tynys()
    let setUp = """
      ln -s '\(Repository.questionnaires)' questionnaires && mkdir mine && echo '{"answers": {"e1": 3}}' > sheet.json && echo secret > backup.txt
      tynys check burnout --answers sheet.json --no-passphrase > /dev/null && tynys mydata backup my.tynys --backup-passphrase-file backup.txt
      tynys supervision start --unit / --goal 'Calmer days' --journal supervision.json > /dev/null
      """
    let done = try tynys.script(setUp, in: tynys.home.path)
    try #require(done.status == 0, "\(done.errorOutput)")
    _ = try ReleaseFolder(in: tynys.home)
    try writeTables(tynys.home)
    // The keeper's verbs and those of the journal follow on one another: `WholeRoundTests` and `SupervisionCommandTests` run them in their order.
    for (path, command) in Self.commands where !["keeper", "contribute", "audit", "supervision"].contains(path[0]) {
      for example in command.examples {
        let run = try tynys.script(example.line, in: tynys.home.path)
        let status = example.line == "tynys mydata restore my.tynys" ? 73 : Self.asking[example.line] ?? 0
        #expect(run.status == status, "\(example.line): \(run.errorOutput)")
      }
    }
  }

  /// Forty sheets of the burnout check, once under the items' ids and once under other names.
  private func writeTables(_ home: TemporaryDirectory) throws {
    let items = "e1,a1,e2,d1,a2,e3,a3,e4,d2,a4,e5,e6,a5,d3,e7,a6,d4,e8,a7,e9,d5,a8"
    let rows = (0..<40).map { row in "\nTeam \(row % 2)," + (0..<22).map { String((row * 3 / 2 + $0 % 2) % 7) }.joined(separator: ",") }.joined()
    let people = (0..<40).map { row in
      "\n\(2024 + row % 2),code \(row / 2),\(25 + row * 7 % 30),\(row * 5 % 12),\(row % 3 == 0 ? "night" : "day")"
    }
    let answers = zip(people, rows.split(separator: "\n")).map { $0 + "," + $1 }
    let head = "year,code,age,tenure,shift,unit,"
    try home.write(head + items + answers.joined(), to: "answers.csv")
    for (year, name) in ["spring.csv", "autumn.csv"].enumerated() {
      try home.write(head + items + answers.enumerated().filter { $0.offset % 2 == year }.map(\.element).joined(), to: name)
    }
    try home.write("unit," + (1...22).map { "q\($0)" }.joined(separator: ",") + rows, to: "paper.csv")
  }

  @Test func `the version is one line`() throws {
    let run = try Tynys().run("--version")
    #expect(run.output == "tynys \(Program.version)\n")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
  }
}
