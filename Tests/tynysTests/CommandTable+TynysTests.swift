import Arguments
import PseudoTerminals
import TestSupport
import Testing
import Wording

@testable import tynys

@Suite struct CommandTableTynysTests {
  private static let table = CommandTable.tynys

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
    for command in Self.table.commands {
      #expect(overview.output.contains("  \(command.name) "), "\(command.name)")
      let page = try tynys.run("help", command.name, "--lang", language.rawValue)
      #expect(page.status == 0 && page.errorOutput.isEmpty)
      #expect(page.output == HelpText(Self.table, command: [command.name], language: language).text)
      #expect(try tynys.run(command.name, "-h", "--lang", language.rawValue).output == page.output)
      for line in (overview.output + page.output).split(separator: "\n") {
        #expect(line.count <= 80 && !line.contains("\t") && !line.contains("\u{1B}"), "\(line)")
      }
      let example = try #require(command.examples.first)
      #expect(page.output.contains("  \(example.line)\n      \(example.purpose(language))"), "\(page.output)")
    }
  }

  @Test func `every command line in the help does what it says`() throws {
    let tynys = try Tynys()
    let setUp = "ln -s '\(Repository.questionnaires)' questionnaires && mkdir mine && echo '{\"answers\": {\"e1\": 3}}' > sheet.json"
    #expect(try tynys.script(setUp, in: tynys.home.path).status == 0)
    for command in Self.table.commands {
      for example in command.examples {
        let run = try tynys.script(example.line, in: tynys.home.path)
        // Nobody sits at the terminal here, so a check that asks is left at its first question.
        let asks = command.name == "check" && !example.line.contains("--answers")
        #expect(run.status == (asks ? 130 : 0), "\(example.line): \(run.errorOutput)")
      }
    }
  }

  @Test func `the version is one line`() throws {
    let run = try Tynys().run("--version")
    #expect(run.output == "tynys \(Program.version)\n")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
  }
}
