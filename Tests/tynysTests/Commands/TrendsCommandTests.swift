import Foundation
import JSON
import PseudoTerminals
import Releases
import TestSupport
import Testing

@Suite struct TrendsCommandTests {
  private let tynys: Tynys
  private let folder: ReleaseFolder

  init() throws {
    tynys = try Tynys()
    folder = try ReleaseFolder(in: tynys.home)
  }

  @Test func `a folder of releases is shown in words, with figures beside them`() throws {
    let run = try tynys.run("trends", folder.path)
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Over 8 rounds: “Emotional exhaustion” has been rising, more steadily than chance explains."))
    #expect(text.contains("Since the same period last year (2025-Q4): “Emotional exhaustion” rose by more than chance explains."))
    #expect(text.contains("Withheld cells protect people") && text.contains("They diagnose nobody"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("●"))
  }

  @Test func `files and folders, in any order and twice, are the same chain`() throws {
    let whole = try tynys.run("trends", folder.path)
    let files = ReleaseFolder.rounds.reversed().map(folder.file)
    let single = try tynys.run(arguments: ["trends"] + files + [folder.path])
    #expect(single.status == 0 && single.output == whole.output)
  }

  @Test func `the languages and the choice of unit and scale`() throws {
    let russian = try tynys.run("--lang", "ru", "trends", folder.path, "--unit", "East/Team 3", "--scale", "exhaustion")
    #expect(russian.status == 0 && russian.output.contains("Эмоциональное истощение") && russian.output.contains("скрыто"))
    #expect(!russian.output.contains("Деперсонализация"))
    let kazakh = try tynys.run("--lang", "kk", "trends", folder.path, "--unit", "East")
    #expect(kazakh.status == 0 && kazakh.output.contains("Эмоционалдық қажу"))
  }

  @Test func `JSON holds all units, and only the one asked for`() throws {
    let all = try tynys.run("trends", folder.path, "--json").json()
    #expect(all["units"]?.elements?.compactMap { $0["id"]?.string } == ["u0", "u1", "u2"])
    #expect(all["rounds"]?.elements?.compactMap { $0["name"]?.string } == ReleaseFolder.rounds)
    let one = try tynys.run("trends", folder.path, "--json", "--unit", "u2", "--scale", "exhaustion").json()
    let trend = try #require(one["units"]?.elements?.first?["scales"]?.elements?.first)
    #expect(one["units"]?.elements?.count == 1 && one["scales"]?.elements?.count == 1)
    #expect(trend["points"]?.elements?.compactMap { $0["status"]?.string }[2] == "withheld")
    // Adjusted over both scales although one is written.
    let (p, adjusted) = (trend["since_last_year"]?["p"]?.number?.double, trend["since_last_year"]?["p_adjusted"]?.number?.double)
    #expect(try abs(#require(adjusted) - 2 * #require(p)) < 1e-15)
  }

  @Test func `pictures are drawn in a terminal and fit it`() throws {
    for columns in [40, 100] {
      let terminal = try tynys.open("trends", folder.path, columns: columns, rows: 200)
      let ending = try terminal.waitForExit()
      #expect(ending == 0)
      let text = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(text.contains("●") && text.contains("×") && text.contains("█"), "\(columns)")
    }
  }

  @Test func `a chain with a fault is refused as an audit refuses it`() throws {
    let gap = try tynys.run("trends", folder.file("2025-Q1"), folder.file("2025-Q3"))
    #expect(gap.status == 1 && gap.output.isEmpty && gap.errorOutput.contains("one is missing"))
    let audit = try tynys.run("audit", folder.file("2025-Q1"), folder.file("2025-Q3"))
    #expect(audit.status == 1)
    let other = try ReleaseFolder(in: tynys.home, name: "other", organisation: "Other care")
    let mixed = try tynys.run("trends", folder.path, other.path)
    #expect(mixed.status == 1 && mixed.errorOutput.contains("Home care") && mixed.errorOutput.contains("Other care"))
  }

  @Test func `a changed file is refused by its signature`() throws {
    let text = String(decoding: folder.files[0].bytes, as: UTF8.self)
    let forged = try tynys.home.write(Array(text.replacing("\"mean\":18", with: "\"mean\":17").utf8), to: "forged/2025-Q1.release.json")
    let run = try tynys.run("trends", forged)
    #expect(run.status == 77 && run.errorOutput.contains("signature"))
  }

  @Test func `whatever is not there is said, with what is`() throws {
    let unit = try tynys.run("trends", folder.path, "--unit", "Est")
    #expect(unit.status == 64 && unit.errorOutput.contains("East"))
    let scale = try tynys.run("trends", folder.path, "--scale", "stress")
    #expect(scale.status == 64 && scale.errorOutput.contains("exhaustion, depersonalization"))
    let instrument = try tynys.run("trends", folder.path, "--instrument", "pulse")
    #expect(instrument.status == 66 && instrument.errorOutput.contains("burnout"))
    let empty = try tynys.run("trends", tynys.home.path)
    #expect(empty.status == 66 && empty.errorOutput.contains(".release.json"))
    let missing = try tynys.run("trends", folder.path + "/none.release.json")
    #expect(missing.status == 66)
  }

  @Test func `without the questionnaire the releases are shown by their ids`() throws {
    let run = try tynys.run("trends", folder.path, in: tynys.home.path)
    #expect(run.status == 0 && run.output.contains("“exhaustion”") && run.output.contains("not on this computer"))
  }

  @Test func `a page is written as a whole and said to be, and nothing else is`() throws {
    for (language, word) in [("en", "In brief"), ("kk", "Қысқаша"), ("ru", "Коротко")] {
      let file = tynys.home.path + "/\(language).html"
      let run = try tynys.run("--lang", language, "trends", folder.path, "--html", file)
      #expect(run.status == 0 && run.output.isEmpty && run.errorOutput.contains("\(language).html"))
      let page = try String(contentsOfFile: file, encoding: .utf8)
      let root = try #require(ParsedElement.parse(page))
      #expect(root.attributes["lang"] == language && root.all("h2").first?.text == word)
      #expect(root.all("article").count == 3 && root.all("svg").count == 3 * 2 * 2)
    }
  }

  @Test func `one team on one scale is one section of the page`() throws {
    let file = tynys.home.path + "/team.html"
    let run = try tynys.run("trends", folder.path, "--unit", "East/Team 3", "--scale", "exhaustion", "--html", file)
    #expect(run.status == 0)
    let root = try #require(ParsedElement.parse(try String(contentsOfFile: file, encoding: .utf8)))
    #expect(root.all("article").map { $0.all("h2").first?.text } == ["East / Team 3"] && root.all("article")[0].all("section").count == 1)
  }

  @Test func `measures of the journal named are marked, and no other journal is looked for`() throws {
    let journal = tynys.home.path + "/journal.json"
    _ = try tynys.run("supervision", "start", "--unit", "East", "--goal", "Calmer Mondays", "--journal", journal)
    let measure = try tynys.run(
      "supervision", "measure", "1", "--text", "A quiet hour", "--begin", "2025-08-01", "--end", "2026-02-01", "--journal", journal)
    #expect(measure.status == 0)
    let (with, without) = (tynys.home.path + "/with.html", tynys.home.path + "/without.html")
    #expect(try tynys.run("trends", folder.path, "--html", with, "--journal", journal).status == 0)
    #expect(try tynys.run("trends", folder.path, "--html", without).status == 0)
    let root = try #require(ParsedElement.parse(try String(contentsOfFile: with, encoding: .utf8)))
    #expect(
      root.all("article").map { $0.all("rect").filter { $0.attributes["class"] == "measure" }.map(\.text) } == [
        [], ["1. A quiet hour", "1. A quiet hour"], ["1. A quiet hour", "1. A quiet hour"],
      ])
    #expect(try !String(contentsOfFile: without, encoding: .utf8).contains("A quiet hour"))
  }

  @Test func `a page that cannot be written leaves what was there`() throws {
    let file = try tynys.home.write(Array("old".utf8), to: "page.html")
    #expect(try tynys.run("trends", folder.file("2025-Q1"), folder.file("2025-Q3"), "--html", file).status == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
    #expect(try tynys.run("trends", folder.path, "--html", tynys.home.path + "/none/page.html").status == 73)
    #expect(try tynys.run("trends", folder.path, "--html", tynys.home.path).status == 65)
  }

  @Test func `a page takes the place of no release and no journal`() throws {
    let release = folder.file("2026-Q4")
    let over = try tynys.run("trends", folder.path, "--html", release)
    #expect(over.status == 64 && over.errorOutput.contains("trends.html"))
    #expect(try tynys.run("audit", folder.path).status == 0)
    let alone = try tynys.run("trends", folder.path, "--journal", "journal.json")
    #expect(alone.status == 64 && alone.errorOutput.contains("--html"))
    let both = try tynys.run("trends", folder.path, "--json", "--html", "page.html")
    #expect(both.status == 64 && both.errorOutput.contains("--json") && both.errorOutput.contains("--html"))
    let missing = try tynys.run("trends", folder.path, "--html", tynys.home.path + "/page.html", "--journal", tynys.home.path + "/none.json")
    #expect(missing.status == 66 && missing.errorOutput.contains("none.json"))
  }
}
