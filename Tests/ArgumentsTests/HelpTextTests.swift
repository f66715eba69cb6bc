import Arguments
import Testing
import Wording

@Suite struct HelpTextTests {
  private let table = ExampleTable.table

  @Test(arguments: InterfaceLanguage.allCases) func `no line of any page is wider than 80 columns or ends in a space`(language: InterfaceLanguage) {
    for path in [[]] + table.paths {
      for line in HelpText(table, command: path, language: language).lines {
        #expect(line.text.displayWidth <= HelpText.width)
        #expect(!line.text.hasSuffix(" ") && !line.text.contains("\n") && !line.text.contains("\u{A0}"))
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the program's page has every command, global option and exit status`(language: InterfaceLanguage)
  {
    let words = Set(HelpText(table, language: language).text.split { $0 == " " || $0 == "\n" || $0 == "," }.map(String.init))
    for command in table.commands { #expect(words.contains(command.name)) }
    for option in table.globalOptions { #expect(words.contains("--" + option.name)) }
    for status in ExitStatus.allCases { #expect(words.contains(String(status.rawValue))) }
    #expect(words.isSuperset(of: ["help", "--help", "-h", "--version", table.version]))
  }

  @Test(arguments: InterfaceLanguage.allCases) func `a command's page has its options, operands, examples and exit statuses`(
    language: InterfaceLanguage
  ) {
    for command in table.commands {
      let text = HelpText(table, command: [command.name], language: language).text
      #expect(text.contains(command.summary(language)))
      for option in command.options + table.globalOptions { #expect(text.contains("--" + option.name)) }
      for operand in command.operands { #expect(text.contains(operand.value.placeholder(language))) }
      for example in command.examples { #expect(text.contains("  \(example.line)\n      \(example.purpose(language))\n")) }
      for status in command.statuses { #expect(text.contains("\(status.rawValue) ")) }
      for subcommand in command.subcommands { #expect(text.contains("  tynys \(command.name) \(subcommand.name) ")) }
    }
  }

  @Test func `every language has headings of its own`() {
    let headings = InterfaceLanguage.allCases.map { language in
      Set(HelpText(table, command: ["check"], language: language).lines.filter(\.isHeading).map(\.text))
    }
    #expect(headings.allSatisfy { $0.count == 6 })
    #expect(headings[0].isDisjoint(with: headings[1]) && headings[1].isDisjoint(with: headings[2]) && headings[0].isDisjoint(with: headings[2]))
  }

  @Test func `a text without a space to break at is cut rather than left too wide`() {
    let long = Phrase(en: String(repeating: "呼", count: 200), kk: "x", ru: "x")
    let option = OptionSpecification("a", value: ValueSpecification(.choice((1...40).map { "word\($0)" })), help: long)
    let command = CommandSpecification("run", summary: long, options: [option], examples: [CommandExample("p run", long)])
    let table = CommandTable(program: "p", version: "1", tagline: long, globalOptions: [], sections: [CommandSection(long, [command])])
    for path in [[], ["run"]] {
      #expect(HelpText(table, command: path, language: .en).lines.allSatisfy { $0.text.displayWidth <= 80 })
    }
  }

  @Test func `the page of a command reads as it should`() {
    #expect(
      HelpText(table, command: ["check"], language: .en).text == """
        Take a self-check.

        Usage:
          tynys check ID [--plain] [--answers FILE] [--json | --html FILE]

        Every answer is saved as it is given, so that a check that was suspended goes on
        from the very item at which it was left.

        Arguments:
          ID  The questionnaire.

        Options:
          --plain         Plain lines.
          --answers FILE  Read the answers from a file.
          --json          Print JSON.
          --html FILE     Write a page.

        Options of every command:
          --lang en|kk|ru  Language of the interface.
          --data DIR       Where private records are kept.
          -q, --quiet      Print results only, and nothing of what is told beside them
                           on the way, so that a script sees no surprises.
          -h, --help       Show help.
          --version        Show the version.

        Examples:
          tynys check burnout
              Take the check.
          tynys check pulse --answers - --json < a.json
              Score answers given elsewhere.

        Exit status:
          0 done; 64 the command line is wrong; 65 the data or a questionnaire is wrong;
          130 suspended by the person.

        """)
  }

  @Test func `the page of a group shows the usage of each of its commands`() {
    let text = HelpText(table, command: ["keeper"], language: .ru).text
    #expect(
      text.contains(
        """
        Использование:
          tynys keeper open РАУНД --card ФАЙЛ [--store ПАПКА]
          tynys keeper unit add|move|list [PATH…] [--store ПАПКА]

        Команды:
        """))
  }
}
