import PseudoTerminals
import Testing

@Suite struct LanguageChoiceTests {
  /// The wish in each place, strongest first, and what is spoken then.
  private static let choices: [(arguments: [String], environment: [String: String?], language: String)] = [
    (["--lang", "kk"], ["TYNYS_LANG": "ru", "LC_ALL": "en_GB.UTF-8"], "kk"),
    (["--lang=en"], ["TYNYS_LANG": "ru"], "en"),
    ([], ["TYNYS_LANG": "ru", "LC_ALL": "kk_KZ.UTF-8"], "ru"),
    ([], ["TYNYS_LANG": "", "LC_ALL": "kk_KZ.UTF-8"], "kk"),
    ([], ["LC_ALL": "kk_KZ.UTF-8", "LC_MESSAGES": "ru_RU.UTF-8", "LANG": "en_US.UTF-8"], "kk"),
    ([], ["LC_ALL": "", "LC_MESSAGES": "ru_RU.UTF-8", "LANG": "kk_KZ.UTF-8"], "ru"),
    ([], ["LC_ALL": nil, "LC_MESSAGES": nil, "LANG": "kk_KZ.UTF-8"], "kk"),
    ([], ["LC_ALL": nil, "LANG": "ru"], "ru"),
    // A locale that is set but is none of ours decides too: whoever asks for German in LC_ALL has not asked for Russian.
    ([], ["LC_ALL": "de_DE.UTF-8", "LANG": "ru_RU.UTF-8"], "en"),
    ([], ["LC_ALL": "C", "LANG": "ru_RU.UTF-8"], "en"),
    ([], ["LC_ALL": nil], "en"),
  ]

  private static let noCommand = ["en": "There is no command", "kk": "деген пәрмен жоқ", "ru": "Команды «x» нет"]

  @Test func `the option comes before the variable, and the variable before the locale, in the order of POSIX`() throws {
    let tynys = try Tynys()
    for choice in Self.choices {
      let words = (["tynys"] + choice.arguments).joined(separator: " ")
      let wrong = try tynys.script(words + " x", environment: choice.environment)
      #expect(wrong.errorOutput.contains(try #require(Self.noCommand[choice.language])), "\(choice): \(wrong.errorOutput)")
      let list = try tynys.script(words + " list", environment: choice.environment)
      let title = ["en": "Pulse of the week", "kk": "Апта тынысы", "ru": "Пульс недели"][choice.language]
      #expect(list.output.contains(try #require(title)), "\(choice)")
    }
  }

  @Test func `the language may stand behind the mistake it is to explain`() throws {
    let run = try Tynys().run("x", "--lang", "ru")
    #expect(run.errorOutput.contains("Команды «x» нет"))
  }

  @Test func `a TYNYS_LANG that is no language of ours is a fault of the configuration`() throws {
    let tynys = try Tynys()
    let run = try tynys.run("list", environment: ["TYNYS_LANG": "kz", "LC_ALL": "ru_RU.UTF-8"])
    #expect(run.status == 78)
    #expect(run.output.isEmpty)
    #expect(run.errorOutput == "tynys: TYNYS_LANG равно «kz»; допустимы en, kk и ru.\n")
    let escape = try tynys.run("list", environment: ["TYNYS_LANG": "\u{1B}[31m"])
    #expect(!escape.errorOutput.contains("\u{1B}"))
  }

  @Test func `an option that says otherwise mends a wrong TYNYS_LANG`() throws {
    let run = try Tynys().run("--lang", "kk", "list", environment: ["TYNYS_LANG": "kz"])
    #expect(run.status == 0)
    #expect(run.output.contains("Апта тынысы"))
  }
}
