import Arguments
import TestSupport
import Testing
import Wording

@Suite struct ArgumentParserTests {
  private let table = ExampleTable.table

  private func parse(_ line: String) throws(UsageError) -> Invocation {
    try table.parse(line.split(separator: " ").map(String.init))
  }

  private func error(_ line: String) -> UsageError? {
    do throws(UsageError) {
      _ = try parse(line)
      return nil
    } catch {
      return error
    }
  }

  // MARK: What is understood

  @Test func `nothing typed is a run without a command`() throws {
    let invocation = try parse("")
    #expect(invocation.path.isEmpty && invocation.intent == .run && invocation.operands.isEmpty)
  }

  @Test(arguments: 0...3) func `a global option means the same before, within and after a command`(place: Int) throws {
    let words = ["check", "burnout", "--json"]
    for option in [["--lang", "kk"], ["--lang=kk"]] {
      let invocation = try table.parse(Array(words[..<place]) + option + Array(words[place...]))
      #expect(invocation.path == ["check"])
      #expect(invocation.value(of: "lang") == "kk")
      #expect(invocation.flag("json"))
      #expect(invocation.operands == ["burnout"])
    }
  }

  @Test func `a group's option is allowed before and after its command`() throws {
    for line in ["keeper --store d open Q4 --card c", "keeper open Q4 --card c --store d", "keeper open --store=d --card=c Q4"] {
      let invocation = try parse(line)
      #expect(invocation.path == ["keeper", "open"])
      #expect(invocation.value(of: "store") == "d")
      #expect(invocation.operand("round") == "Q4")
    }
  }

  @Test func `a value keeps every sign after the first equals sign`() throws {
    #expect(try table.parse(["tabulate", "x", "--by=a=b c"]).values(of: "by") == ["a=b c"])
  }

  @Test func `repeated values keep their order`() throws {
    let invocation = try parse("tabulate x --by a -b b -bc -b=d --by=e")
    #expect(invocation.values(of: "by") == ["a", "b", "c", "d", "e"])
  }

  @Test func `short options may stand together, the last with its value`() throws {
    for line in ["tabulate x -qm 7 -o f", "tabulate x -qm7 -of", "tabulate x -m=7 -qo f"] {
      let invocation = try parse(line)
      #expect(invocation.flag("quiet"))
      #expect(invocation.number(of: "minimum-group") == 7)
      #expect(invocation.value(of: "out") == "f")
    }
  }

  @Test func `two hyphens end the options and a lone one is an operand`() throws {
    #expect(try parse("validate -- --json -q — -").operands == ["--json", "-q", "—", "-"])
    #expect(try parse("validate - a").operands == ["-", "a"])
    #expect(try parse("check pulse --answers -").value(of: "answers") == "-")
  }

  @Test func `a negative number is a value, not an option`() throws {
    #expect(try parse("tabulate x --seed -5").number(of: "seed") == -5)
    #expect(try parse("tabulate x --seed=-9223372036854775808").number(of: "seed") == .min)
  }

  @Test func `every number of a range is accepted and its neighbours are not`() throws {
    for number in 2...100 { #expect(try parse("tabulate x -m \(number)").number(of: "minimum-group") == number) }
    for number in [-1, 0, 1, 101] {
      #expect(
        error("tabulate x -m \(number)")
          == .outOfRange(.option("--minimum-group"), typed: String(number), allowed: 2...100, in: ["tabulate"]))
    }
  }

  @Test(arguments: ["--help", "-h"]) func `help is asked for anywhere, also where something is still missing`(help: String) throws {
    #expect(try parse(help).intent == .help([]))
    #expect(try parse("check \(help)").intent == .help(["check"]))
    #expect(try parse("\(help) check").intent == .help(["check"]))
    #expect(try parse("keeper \(help)").intent == .help(["keeper"]))
    #expect(try parse("keeper open \(help) --lang ru").intent == .help(["keeper", "open"]))
    #expect(try parse("check \(help) --version").intent == .help(["check"]))
  }

  @Test func `the word help explains every command of the table`() throws {
    #expect(try parse("help").intent == .help([]))
    for path in table.paths { #expect(try table.parse(["help"] + path).intent == .help(path)) }
    #expect(try parse("--lang kk help check").value(of: "lang") == "kk")
  }

  @Test func `the version is asked for with or without a command`() throws {
    #expect(try parse("--version").intent == .version)
    #expect(try parse("check --version").intent == .version)
  }

  // MARK: What is refused

  private static let lang = ["en", "kk", "ru"]

  @Test(
    arguments: [
      ("keeper", UsageError.missingSubcommand(allowed: ["open", "unit"], in: ["keeper"])),
      ("keeper opn", .unknownCommand(typed: "opn", allowed: ["open", "unit"], nearest: "open", in: ["keeper"])),
      ("--json list", .optionBeforeCommand(option: "--json", commands: [["list"], ["check"]])),
      ("--card=x", .optionBeforeCommand(option: "--card", commands: [["keeper", "open"]])),
      ("check —json", .typographicDash(typed: "—json", meant: "--json", in: ["check"])),
      ("–q list", .typographicDash(typed: "–q", meant: "-q", in: [])),
      (
        "tabulate x -m",
        .missingValue(option: "--minimum-group", value: ValueSpecification(.wholeNumber(2...100), placeholder: "K"), in: ["tabulate"])
      ),
      ("tabulate x --out --by c", .valueLooksLikeOption(option: "--out", typed: "--by", in: ["tabulate"])),
      ("tabulate x --out -- c", .valueLooksLikeOption(option: "--out", typed: "--", in: ["tabulate"])),
      ("check x --json=yes", .unexpectedValue(option: "--json", typed: "yes", in: ["check"])),
      ("list --help=me", .unexpectedValue(option: "--help", typed: "me", in: ["list"])),
      ("--lang en list --lang en", .repeatedOption(option: "--lang", in: ["list"])),
      ("list -qq", .repeatedOption(option: "--quiet", in: ["list"])),
      ("check x --html f --json", .exclusiveOptions(first: "--json", second: "--html", in: ["check"])),
      ("check", .missingOperand(ValueSpecification(.dynamic(command: "tynys list --ids")), in: ["check"])),
      ("validate", .missingOperand(ValueSpecification(.file), in: ["validate"])),
      ("check a b", .unexpectedOperand(typed: "b", in: ["check"])),
      ("list x", .unexpectedOperand(typed: "x", in: ["list"])),
      ("help list x", .unexpectedOperand(typed: "x", in: ["help"])),
      ("keeper open Q4", .missingOption(option: "--card", value: ValueSpecification(.file), in: ["keeper", "open"])),
      ("--data= list", .emptyValue(.option("--data"), in: [])),
      ("--lang kz list", .invalidChoice(.option("--lang"), typed: "kz", allowed: lang, nearest: nil, in: [])),
      (
        "keeper unit ad",
        .invalidChoice(
          .operand(Phrase(en: "add|move|list", kk: "add|move|list", ru: "add|move|list")), typed: "ad", allowed: ["add", "move", "list"],
          nearest: "add", in: ["keeper", "unit"])
      ),
      ("tabulate x -m five", .notWholeNumber(.option("--minimum-group"), typed: "five", allowed: 2...100, in: ["tabulate"])),
      ("tabulate x -m 5.0", .notWholeNumber(.option("--minimum-group"), typed: "5.0", allowed: 2...100, in: ["tabulate"])),
      (
        "tabulate x --seed 99999999999999999999",
        .outOfRange(.option("--seed"), typed: "99999999999999999999", allowed: .min ... .max, in: ["tabulate"])
      ),
    ] as [(String, UsageError)])
  func `a wrong command line is refused for what is wrong with it`(line: String, expected: UsageError) {
    #expect(error(line) == expected)
  }

  @Test func `an empty operand is refused`() {
    #expect(throws: UsageError.emptyValue(.operand(Phrase(en: "ID", kk: "ID", ru: "ID")), in: ["check"])) { try table.parse(["check", ""]) }
  }

  @Test func `a command of a group typed alone suggests the whole path`() {
    guard case .unknownCommand("open", _, "keeper open", []) = error("open") else {
      Issue.record("another error")
      return
    }
  }

  @Test func `an option of another command names that command`() {
    guard case .unknownOption("--card", _, _, [["keeper", "open"]], ["check"]) = error("check --card x") else {
      Issue.record("another error")
      return
    }
  }

  @Test func `a long name behind one hyphen suggests the option`() {
    guard case .unknownOption("-json", _, "--json", _, ["check"]) = error("check x -json") else {
      Issue.record("another error")
      return
    }
  }

  @Test func `no name with one letter lost or two swapped is ever run`() {
    let names = table.commands.map(\.name)
    for name in names {
      let letters = Array(name)
      for index in letters.indices {
        var shorter = letters
        shorter.remove(at: index)
        var swapped = letters
        if index > 0 { swapped.swapAt(index, index - 1) }
        for typed in [String(shorter), String(swapped)] where !names.contains(typed) {
          #expect(error(typed).map(\.path) == [])
          guard case .unknownCommand(typed, _, let nearest, _)? = error(typed) else {
            Issue.record("\(typed) was taken for a command")
            continue
          }
          #expect(nearest != nil)
        }
      }
    }
  }

  @Test func `any words at all end in an invocation of the table or in an error of the table`() {
    let words =
      ["check", "keeper", "open", "unit", "add", "list", "help", "tabulate", "validate", "x", "-", "--", "", "=", "-q", "-qm", "-m7", "7"]
      + ["--lang", "--lang=kk", "--lang=", "--json", "--html", "--by=c", "--store", "--card", "--help", "--version", "-h", "—json", "--é", "-é"]
    var generator = SeededGenerator(seed: 20_260_401)
    let paths = Set(table.paths + [[], ["help"]])
    var runs = 0
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 0...6, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
      do throws(UsageError) {
        let invocation = try table.parse(line)
        #expect(paths.contains(invocation.path))
        if invocation.intent == .run { runs += 1 }
      } catch {
        #expect(paths.contains(error.path))
        #expect(error.explanation(program: "tynys").count >= 2)
      }
    }
    #expect(runs > 100)
  }

  // MARK: The tolerant scan

  @Test func `the language is known even where the command line is wrong`() {
    #expect(table.scanValue(ofGlobal: "lang", in: ["chek", "--bogus", "--lang", "kk"]) == "kk")
    #expect(table.scanValue(ofGlobal: "lang", in: ["--lang=ru", "--json"]) == "ru")
    #expect(table.scanValue(ofGlobal: "lang", in: ["--lang", "--lang=xx", "--lang=ru"]) == "ru")
  }

  @Test func `the scan finds nothing where there is nothing allowed`() {
    for line in [[], ["--lang"], ["--lang="], ["--lang", "xx"], ["--language=kk"], ["--", "--lang=kk"]] {
      #expect(table.scanValue(ofGlobal: "lang", in: line) == nil)
    }
  }
}
