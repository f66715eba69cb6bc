import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys history` over results that are known by hand.
@Suite struct HistoryCommandTests {
  private static let answers = [[0, 1, 4, 0, 1], [4, 4, 0, 4, 4], [2, 2, 2, 2, 2]]

  private static func records() throws -> PrivateRecords {
    let records = try PrivateRecords.keyed(answers[0])
    for answers in answers.dropFirst() { try records.keep(answers) }
    return records
  }

  @Test func `JSON holds every result of every scale, as it was scored`() throws {
    let records = try Self.records()
    let run = try records.run("history", "pulse", "--json")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    let instruments = try #require(try run.json()["instruments"]?.elements)
    #expect(instruments.map { $0["instrument"]?.string } == ["pulse"])
    #expect(instruments[0]["version"]?.string == "1.0.0" && instruments[0]["current"]?.bool == true)
    let scale = try #require(instruments[0]["scales"]?.elements?.first)
    let scores = try #require(scale["results"]?.elements).map { $0["score"]?.number?.double ?? -1 }
    #expect(scores.sorted() == Self.answers.map(Pulse.score).sorted())
    let ids = try records.results().compactMap { $0["id"]?.string }
    #expect(scale["results"]?.elements?.compactMap { $0["id"]?.string } == ids, "the ids are those that erase and export know")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the terminal shows each instrument in the language asked for and within its width`(_ language: InterfaceLanguage) throws {
    let records = try Self.records()
    for columns in [40, 80, 200] {
      let terminal = try records.open("history", "--lang", language.rawValue, columns: columns, rows: 200)
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.screen.text.contains(ExpectedWords.pulseTitle(language)))
      for line in terminal.screen.lines { #expect(line.displayWidth <= columns) }
    }
    let piped = try records.run("history", "--lang", language.rawValue)
    #expect(piped.status == 0 && !piped.output.contains("\u{1B}"))
    for line in piped.output.split(separator: "\n") { #expect(String(line).displayWidth <= 80, "\(line)") }
  }

  /// What a page may not hold if it is to be one file: anything fetched, run, or sent.
  private static let foreign = ["<script", "<link", "<iframe", "<img", "src=", "@import", "url(", "onload", "javascript:"]

  @Test(arguments: InterfaceLanguage.allCases)
  func `the page is one file of its own that only its owner may read`(_ language: InterfaceLanguage) throws {
    let records = try Self.records()
    let path = records.tynys.home.path + "/page.html"
    let run = try records.run("history", "--html", path, "--lang", language.rawValue)
    #expect(run.status == 0 && run.output.isEmpty)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.lowercased().hasPrefix("<!doctype html>") && page.contains("<html lang=\"\(language.rawValue)\""))
    #expect(page.contains("charset=\"utf-8\"") && page.contains("<svg") && page.contains("<table") && page.contains("@media print"))
    for mark in Self.foreign { #expect(!page.lowercased().contains(mark), "\(mark)") }
    // Names of XML namespaces are no addresses to fetch.
    let addresses = page.matches(of: /https?:\/\/[^"' <]+/).map { String($0.output) }.filter { !$0.hasPrefix("http://www.w3.org/") }
    #expect(addresses.isEmpty, "\(addresses)")
    #expect(try PrivateRecords.mode(path) == 0o600)
    #expect(try records.script("ls -A '\(records.tynys.home.path)'").output == "data\npage.html\n", "nothing half-written stays")
  }

  @Test func `a result that is not scored is not in the figures, and a scale without a score is no zero`() throws {
    let records = try PrivateRecords.keyed([4])
    let scale = try #require(try records.run("history", "--json").json()["instruments"]?.elements?.first?["scales"]?.elements?.first)
    let result = try #require(scale["results"]?.elements?.first)
    #expect(result["status"]?.string == "not_scorable" && result["score"]?.isNull == true && result["band"]?.isNull == true)
    #expect(scale["change"]?["status"]?.string == "not_scorable")
    let survey = try records.run("check", "service-survey", "--answers", "-", input: Self.survey)
    try #require(survey.status == 0, "\(survey.errorOutput)")
    #expect(try records.run("history").status == 0)
    #expect(try records.run("history", "service-survey", "--json").json()["instruments"]?.elements?.first?["scales"]?.elements?.isEmpty == true)
  }

  static let survey = #"{"answers": {"overall": 3, "last-year": "same", "check": "none", "conflicts": 1, "digital": 4}}"#

  @Test func `an instrument that was never taken has no history, and that is said`() throws {
    let records = try Self.records()
    let run = try records.run("history", "burnout")
    #expect(run.status == 0 && run.output.hasPrefix("No results are kept yet."))
    #expect(try records.run("history", "burnout", "--json").json()["instruments"]?.elements?.isEmpty == true)
  }

  @Test func `versions of an instrument are shown side by side, also when its file is gone`() throws {
    let records = try Self.records()
    let home = records.tynys.home
    let changed = try records.script("sed 's/\"version\": \"1.0.0\"/\"version\": \"2.0.0\"/' questionnaires/pulse.json")
    try home.write(changed.output, to: "newer/pulse.json")
    let kept = try records.run(
      "check", "pulse", "--answers", "-", "--json", "--questionnaires", home.path + "/newer", input: Pulse.sheet([0, 0, 0, 0, 0]))
    #expect(try kept.json()["scales"]?.elements?.first?["change"]?.isNull == true, "nothing is compared across versions")
    let histories = try #require(try records.run("history", "--json").json()["instruments"]?.elements)
    let found = histories.map { [$0["version"]?.string ?? "", $0["current"]?.bool == true ? "current" : "old"] }
    #expect(Set(found) == [["1.0.0", "current"], ["2.0.0", "old"]])
    #expect(histories.map { $0["scales"]?.elements?.first?["results"]?.elements?.count ?? 0 }.sorted() == [1, 3])
  }

  @Test func `the change since the last check is told by check and by history alike`() throws {
    let records = try PrivateRecords.keyed(Self.answers[0])
    // A second later, so that the two have an order.
    usleep(1_100_000)
    let second = try records.keep(Self.answers[1]).json()
    let told = try #require(second["scales"]?.elements?.first?["change"])
    let history = try records.run("history", "--json").json()["instruments"]?.elements?.first?["scales"]?.elements?.first
    #expect(told["difference"]?.number?.double == Pulse.score(Self.answers[1]) - Pulse.score(Self.answers[0]))
    #expect(history?["change"]?["since_last"]?["difference"]?.number == told["difference"]?.number)
    #expect(history?["change"]?["since_last"]?["since"]?.string == told["since"]?.string)
  }
}
