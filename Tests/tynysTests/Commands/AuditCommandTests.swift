import Foundation
import JSON
import PseudoTerminals
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

/// The audit as whoever received a release sees it.
@Suite struct AuditCommandTests {
  /// A release with cells that would not pass today's rules; its signature is sound.
  private static let failing = Repository.root + "/Tests/ReleasesTests/Golden/2026-Q4.release.json"

  /// A release of an organisation that took no contributions, so that every cell is withheld.
  private static func sound() throws -> (keeper: KeeperHome, file: String) {
    let keeper = try KeeperHome.ready()
    try keeper.must("close", KeeperHome.round)
    try keeper.must("publish", KeeperHome.round, "--into", keeper.tynys.home.path)
    return (keeper, keeper.path("2026-Q4.release.json"))
  }

  /// The shares of its units are drawn by chance, so that parts and wholes contradict one another.
  @Test func `releases whose figures contradict one another are found out, and not believed`() throws {
    let tynys = try Tynys()
    for file in try SampleOrganisation().files() { try tynys.home.write(file.bytes, to: "releases/\(file.release.round).release.json") }
    let run = try tynys.run("audit", tynys.home.path + "/releases")
    #expect(run.status == 1 && run.errorOutput.isEmpty, "\(run.status) \(run.errorOutput)")
  }

  @Test func `a sound release is told to be so, with its key and with what that does not prove`() throws {
    let (keeper, file) = try Self.sound()
    let run = try keeper.tynys.run("audit", file)
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    #expect(run.output.hasPrefix("The releases are sound:") && run.output.contains("Cells published: 0 of 4."))
    let digits = try #require(run.output.firstMatch(of: /[0-9]{5}( [0-9]{5}){5}/)?.0)
    #expect(try keeper.text("card").isEmpty == false && run.output.contains("Not proved by this"))
    let json = try keeper.tynys.run("audit", file, "--json").json()
    #expect(json["sound"]?.bool == true)
    let release = try #require(json["releases"]?.elements?.first)
    #expect(
      release["key_digits"]?.string == String(digits) && release["round"]?.string == "2026-Q4" && release["minimum_group"]?.number?.integer == 5)
    #expect(release["digest"]?.string?.count == 64 && release["findings"]?.elements?.isEmpty == true)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `what is derivable is named cell by cell, and the status says so`(_ language: InterfaceLanguage) throws {
    let tynys = try Tynys()
    let run = try tynys.run("audit", Self.failing, "--lang", language.rawValue)
    #expect(run.status == 1 && run.errorOutput.isEmpty)
    #expect(run.output.contains("      + Team 2 (east-2 · exhaustion)\n"))
    // Nothing reassures below a failure.
    #expect(!run.output.contains(Phrase(en: "Not proved", kk: "дәлелденбейтіні", ru: "не доказано")(language)))
    let json = try tynys.run("audit", Self.failing, "--json", "--lang", language.rawValue)
    #expect(try json.status == 1 && json.json()["sound"]?.bool == false)
    // The same in a narrow terminal: whole words, and the key's digits in one line.
    let piped = run.output.split { $0.isWhitespace }
    let terminal = try tynys.open("audit", Self.failing, "--lang", language.rawValue, "--no-color", columns: 40, rows: 60)
    #expect(try terminal.waitForExit() == 1)
    let plain = String(decoding: terminal.transcript, as: UTF8.self).replacing(/\e\[[0-9;]*m/, with: "")
    #expect(plain.split { $0.isWhitespace } == piped)
    let lines = plain.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.displayWidth < 40 } && lines.contains { $0.contains(/[0-9]{5}( [0-9]{5}){5}/) })
  }

  @Test func `a changed release, one that is none and a missing one have statuses of their own`() throws {
    let (keeper, file) = try Self.sound()
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let forged = try keeper.tynys.home.write(text.replacing("\"minimum_group\":5", with: "\"minimum_group\":6"), to: "a release.json")
    let run = try keeper.tynys.run("audit", forged)
    #expect(run.status == 77 && run.output.isEmpty && run.errorOutput.hasPrefix("tynys: \(forged): "))
    #expect(try keeper.tynys.run("audit", keeper.path("card")).status == 65)
    #expect(try keeper.tynys.run("audit", keeper.path("none")).status == 66)
    #expect(try keeper.tynys.run("audit").status == 64)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the help says what the audit proves and what it does not`(_ language: InterfaceLanguage) throws {
    let page = try Tynys().run("help", "audit", "--lang", language.rawValue).output
    #expect(page.contains(Phrase(en: "Proves that", kk: "Мыналарды дәлелдейді", ru: "Доказывает, что")(language)))
    #expect(page.contains(Phrase(en: "Does not prove", kk: "Мыналарды дәлелдемейді", ru: "Не доказывает")(language)))
  }
}
