import Arguments
import Testing
import Wording

@Suite struct CommandTableInconsistenciesTests {
  private static let text = Phrase(en: "Text.", kk: "Мәтін.", ru: "Текст.")

  private static func table(_ commands: [CommandSpecification], global: [OptionSpecification] = []) -> CommandTable {
    CommandTable(
      program: "p", version: "1", tagline: text, globalOptions: global, sections: [CommandSection(text, commands)])
  }

  private static func command(
    _ name: String = "run", operands: [OperandSpecification] = [], options: [OptionSpecification] = [], exclusions: [[String]] = [],
    example: String? = "p run", subcommands: [CommandSpecification] = []
  ) -> CommandSpecification {
    CommandSpecification(
      name, summary: text, operands: operands, options: options, exclusions: exclusions,
      examples: example.map { [CommandExample($0, text)] } ?? [], subcommands: subcommands)
  }

  private static func option(
    _ name: String, short: Character? = nil, _ kind: ValueKind? = nil, _ occurrence: OptionSpecification.Occurrence = .optional
  ) -> OptionSpecification {
    OptionSpecification(name, short: short, value: kind.map { ValueSpecification($0) }, occurrence: occurrence, help: text)
  }

  private static func operand(_ name: String, _ occurrence: OperandSpecification.Occurrence) -> OperandSpecification {
    OperandSpecification(name, ValueSpecification(.text), occurrence, help: text)
  }

  @Test func `the example table of these tests is sound`() {
    #expect(ExampleTable.table.inconsistencies == [])
  }

  @Test func `an empty table and a plain command are sound`() {
    #expect(Self.table([]).inconsistencies == [])
    #expect(Self.table([Self.command()]).inconsistencies == [])
  }

  @Test(
    arguments: [
      ([command("Run", example: "p Run")], [.malformedName("Run", in: ["Run"])]),
      ([command("-run", example: "p -- -run")], [.malformedName("-run", in: ["-run"])]),
      ([command(), command()], [.duplicateCommand("run", in: [])]),
      ([command("help", example: nil)], [.duplicateCommand("help", in: []), .commandWithoutExample(["help"])]),
      ([command(example: nil)], [.commandWithoutExample(["run"])]),
      ([command(example: "q run")], [.wrongExample("q run", nil, in: ["run"])]),
      ([command(example: "p run 'x")], [.wrongExample("p run 'x", nil, in: ["run"])]),
      ([command(example: "p --version")], [.wrongExample("p --version", nil, in: ["run"])]),
      ([command(example: "p run x")], [.wrongExample("p run x", .unexpectedOperand(typed: "x", in: ["run"]), in: ["run"])]),
      ([command(options: [option("no_color")])], [.malformedName("no_color", in: ["run"])]),
      ([command(options: [option("a"), option("a")])], [.duplicateOption("a", in: ["run"])]),
      ([command(options: [option("help")])], [.duplicateOption("help", in: ["run"])]),
      ([command(options: [option("a", short: "h")])], [.duplicateShortName("h", in: ["run"])]),
      ([command(options: [option("a", short: "é")])], [.malformedShortName("é", in: ["run"])]),
      ([command(options: [option("a", nil, .repeatable)])], [.repeatableFlag("a", in: ["run"])]),
      ([command(options: [option("a", nil, .required)], example: "p run --a")], [.pointlesslyRequired("a", in: ["run"])]),
      ([command(options: [option("a", .choice(["x", "y z"]))])], [.unusableChoices(["x", "y z"], in: ["run"])]),
      ([command(options: [option("a", .choice(["x", "x"]))])], [.unusableChoices(["x", "x"], in: ["run"])]),
      ([command(options: [option("a", .dynamic(command: "p list; rm"))])], [.unusableDynamicCommand("p list; rm", in: ["run"])]),
      ([command(options: [option("a", .dynamic(command: "ls"))])], [.unusableDynamicCommand("ls", in: ["run"])]),
      ([command(options: [option("a")], exclusions: [["a", "b"]])], [.unknownExclusion("b", in: ["run"])]),
      (
        [command(operands: [operand("a", .optional), operand("b", .required)], example: "p run x y")],
        [.requiredOperandAfterOptional("b", in: ["run"])]
      ),
      ([command(operands: [operand("a", .oneOrMore), operand("b", .optional)], example: "p run x")], [.operandAfterRepeating("b", in: ["run"])]),
      ([command(operands: [operand("a", .required), operand("a", .required)], example: "p run x y")], [.duplicateOperand("a", in: ["run"])]),
      ([command("g", operands: [operand("a", .optional)], example: nil, subcommands: [command(example: "p g run")])], [.groupWithOperands(["g"])]),
      ([command("g", example: nil, subcommands: [command(example: "p g run"), command(example: "p g run")])], [.duplicateCommand("run", in: ["g"])]),
      (
        [command("g", options: [option("a")], example: nil, subcommands: [command(options: [option("a")], example: "p g run")])],
        [.duplicateOption("a", in: ["g", "run"])]
      ),
      (
        [command("g", example: nil, subcommands: [command("h", example: nil, subcommands: [command(example: "p g h run")])])],
        [.groupInGroup(["g", "h"])]
      ),
    ] as [([CommandSpecification], [TableInconsistency])])
  func `what is wrong with a command is found, and nothing else`(commands: [CommandSpecification], expected: [TableInconsistency]) {
    #expect(Self.table(commands).inconsistencies == expected)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `a missing text is found in every language`(language: InterfaceLanguage) {
    let partial = Phrase(en: language == .en ? "" : "x", kk: language == .kk ? "" : "x", ru: language == .ru ? "" : "x")
    let option = OptionSpecification("a", help: partial)
    #expect(Self.table([Self.command(options: [option])]).inconsistencies == [.missingText(of: "--a", language: language, in: ["run"])])
  }

  @Test func `an example that the help would break is found`() {
    let line = "p run " + String(repeating: "x", count: 73)
    let table = Self.table([Self.command(operands: [Self.operand("a", .required)], example: line)])
    #expect(table.inconsistencies == [.wideExample(line, in: ["run"])])
  }

  @Test func `no global option may be required`() {
    let table = Self.table([], global: [Self.option("a", .file, .required)])
    #expect(table.inconsistencies == [.pointlesslyRequired("a", in: [])])
  }
}
