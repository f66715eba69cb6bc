import JSON
import PseudoTerminals
import TestSupport
import Testing

@Suite struct ListCommandTests {
  @Test func `every shipped instrument is listed with its title and its number of questions`() throws {
    let run = try Tynys().run("list", "--lang", "ru")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == Repository.instruments.map { Substring($0) })
    #expect(lines.contains { $0.hasPrefix("burnout ") && $0.contains("Профессиональное выгорание: самопроверка") && $0.hasSuffix("  22 вопроса") })
    #expect(lines.contains { $0.hasPrefix("pulse ") && $0.hasSuffix("  5 вопросов") })
  }

  @Test func `JSON has the same instruments, usable, with everything a program needs to choose`() throws {
    let run = try Tynys().run("list", "--json", "--lang", "kk")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let instruments = try #require(try run.json()["instruments"])
    #expect(instruments.elements?.compactMap { $0["id"]?.string } == Repository.instruments)
    for instrument in instruments.elements ?? [] {
      #expect(instrument.names == ["id", "status", "message", "version", "title", "items", "scales", "languages", "schedule", "path"])
      #expect(instrument["status"]?.string == "usable")
      #expect(instrument["message"]?.isNull == true)
      #expect(instrument["languages"]?.strings == ["en", "kk", "ru"])
    }
    let burnout = try #require(instruments.element("burnout"))
    #expect(burnout["title"]?.string == "Кәсіби күйіп кету: өзін-өзі тексеру")
    #expect(burnout["items"]?.number?.integer == 22)
    #expect(burnout["scales"]?.strings == ["exhaustion", "depersonalization", "reduced-accomplishment"])
    #expect(burnout["path"]?.string == "questionnaires/burnout.json")
    #expect(instruments.element("service-survey")?["scales"]?.elements?.isEmpty == true)
  }

  @Test func `ids stand one a line, for completions`() throws {
    #expect(try Tynys().run("list", "--ids").output == Repository.instruments.map { $0 + "\n" }.joined())
  }

  @Test func `a file that cannot be used is listed with the reason`() throws {
    let tynys = try Tynys()
    try tynys.home.write("{", to: "questionnaires/faulty.json")
    let copy = try tynys.script(
      "cp '\(Repository.questionnaires)/pulse.json' questionnaires/other.json; mkdir questionnaires/folder.json", in: tynys.home.path)
    #expect(copy.status == 0)
    let run = try tynys.run("list", in: tynys.home.path)
    #expect(run.status == 0)
    #expect(run.output.contains("faulty  cannot be used; see: tynys validate questionnaires/faulty.json\n"))
    #expect(run.output.contains("folder  “questionnaires/folder.json” is a folder; a file is needed.\n"))
    #expect(run.output.contains("other   “questionnaires/other.json” should hold the questionnaire “other”, but its id is “pulse”."))
    let instruments = try #require(try tynys.run("list", "--json", in: tynys.home.path).json()["instruments"])
    for id in ["faulty", "folder", "other"] {
      let instrument = try #require(instruments.element(id))
      #expect(instrument["status"]?.string == "unusable")
      #expect(instrument["message"]?.string?.isEmpty == false)
      #expect(instrument["title"]?.isNull == true && instrument["scales"]?.isNull == true)
    }
  }

  @Test func `what is no definition by its name is not listed`() throws {
    let tynys = try Tynys()
    for name in ["schema.json", "notes.txt", ".json", "Bad Name.json", "pulse.json~"] { try tynys.home.write("{}", to: "questionnaires/" + name) }
    #expect(try tynys.run("list", "--ids", in: tynys.home.path).output.isEmpty)
  }
}
