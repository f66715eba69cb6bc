import PseudoTerminals
import Testing
import Wording

/// Usage errors, told by the real program.
@Suite struct ProgramTests {
  private struct Mistake {
    let arguments: String
    /// What is wrong, and where to read on.
    let said: [Phrase]
  }

  private static let mistakes = [
    Mistake(
      arguments: "nosuchthing",
      said: [
        Phrase(en: "There is no command “nosuchthing”.", kk: "«nosuchthing» деген пәрмен жоқ.", ru: "Команды «nosuchthing» нет."),
        Phrase(en: "To read more: tynys help\n", kk: "Толығырақ оқу үшін: tynys help\n", ru: "Подробнее: tynys help\n"),
      ]),
    Mistake(
      arguments: "chek burnout",
      said: [Phrase(en: "Did you mean “check”?", kk: "Мүмкін, «check» деп жазғыңыз келген шығар?", ru: "Возможно, имелось в виду «check»?")]),
    Mistake(
      arguments: "list --jsn",
      said: [
        Phrase(
          en: "“tynys list” has no option “--jsn”.", kk: "«tynys list» пәрменінде «--jsn» деген параметр жоқ.",
          ru: "У команды «tynys list» нет параметра «--jsn»."),
        Phrase(en: "Did you mean “--json”?", kk: "Мүмкін, «--json» деп жазғыңыз келген шығар?", ru: "Возможно, имелось в виду «--json»?"),
        Phrase(en: "tynys help list", kk: "tynys help list", ru: "tynys help list"),
      ]),
    Mistake(
      arguments: "check",
      said: [
        Phrase(
          en: "“tynys check” needs one more argument: ID", kk: "«tynys check» пәрменіне тағы бір аргумент керек: ID",
          ru: "Команде «tynys check» нужен ещё один аргумент: ID")
      ]),
    Mistake(arguments: "validate", said: [Phrase(en: "needs one more argument", kk: "тағы бір аргумент керек", ru: "нужен ещё один аргумент")]),
    Mistake(arguments: "show pulse burnout", said: [Phrase(en: "one argument too many", kk: "артық аргумент", ru: "лишний аргумент")]),
    Mistake(arguments: "completions powershell", said: [Phrase(en: "bash, zsh, fish", kk: "bash, zsh, fish", ru: "bash, zsh, fish")]),
    Mistake(
      arguments: "check pulse --plain --answers s.json",
      said: [Phrase(en: "cannot be given together", kk: "бірге беруге болмайды", ru: "нельзя указать вместе")]),
    Mistake(
      arguments: "check pulse --answers",
      said: [Phrase(en: "--answers needs a value", kk: "--answers параметріне мән керек", ru: "Параметру --answers нужно значение")]),
    Mistake(
      arguments: "list --lang de", said: [Phrase(en: "“de”", kk: "«de»", ru: "«de»"), Phrase(en: "en, kk, ru", kk: "en, kk, ru", ru: "en, kk, ru")]),
  ]

  @Test(arguments: InterfaceLanguage.allCases)
  func `a wrong command line is told on standard error alone, with what is allowed, and ends with 64`(_ language: InterfaceLanguage) throws {
    let tynys = try Tynys()
    for mistake in Self.mistakes {
      let run = try tynys.script("tynys \(mistake.arguments)", environment: ["TYNYS_LANG": language.rawValue])
      #expect(run.status == 64, "\(mistake.arguments)")
      #expect(run.output.isEmpty, "\(mistake.arguments)")
      for phrase in mistake.said { #expect(run.errorOutput.contains(phrase(language)), "\(run.errorOutput)") }
      #expect(run.errorOutput.split(separator: "\n").allSatisfy { $0.hasPrefix("tynys: ") })
    }
  }

  @Test func `control characters of a mistyped word do not reach the terminal`() throws {
    let run = try Tynys().run("li\u{1B}[31mst")
    #expect(run.status == 64)
    #expect(!run.errorOutput.contains("\u{1B}"))
  }

  @Test func `without a command the program explains itself`() throws {
    let run = try Tynys().run()
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    #expect(run.output.contains("tynys [OPTIONS] COMMAND"))
  }
}
