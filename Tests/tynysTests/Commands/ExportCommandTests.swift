import Foundation
import JSON
import PseudoTerminals
import ReleaseSamples
import Releases
import TestSupport
import Testing
import Wording

@Suite struct ExportCommandTests {
  private let tynys: Tynys
  private let releases: [String]

  init() throws {
    let tynys = try Tynys()
    self.tynys = tynys
    releases = try SampleOrganisation().files(pulse: true).map { file in
      try tynys.home.write(file.bytes, to: "releases/\(file.release.round).release.json")
    }
  }

  private func path(_ name: String) -> String { tynys.home.path + "/" + name }

  private func export(_ arguments: String...) throws -> ProcessRun { try tynys.run(arguments: ["export"] + arguments) }

  private func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

  @Test(arguments: ["csv", "json", "html", "xlsx"])
  func `every format goes to a file as a whole, and the same to standard output`(_ format: String) throws {
    let run = try tynys.run(arguments: ["export"] + releases + ["--format", format, "-o", path("table")])
    #expect(run.status == 0 && run.output.isEmpty && run.errorOutput == "tynys: Written: \(path("table"))\n")
    let piped = try tynys.script(
      "tynys --questionnaires '\(Repository.questionnaires)' export releases/*.release.json --format \(format) > piped", in: tynys.home.path)
    #expect(piped.status == 0 && piped.errorOutput.isEmpty)
    #expect(try bytes("piped") == bytes("table") && bytes("table").count > 1000)
    let attributes = try FileManager.default.attributesOfItem(atPath: path("table"))
    #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o600 } == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: tynys.home.path).sorted() == ["piped", "releases", "table"])
  }

  @Test func `the order of the files does not matter, and one questionnaire can be chosen`() throws {
    let run = try tynys.run(arguments: ["export"] + releases + ["--format", "csv"])
    #expect(try tynys.run(arguments: ["export", "--format", "csv"] + releases.reversed()).output == run.output)
    #expect(try tynys.run(arguments: ["export", "--format", "csv", path("releases")]).output == run.output)
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.count == 1 + 3 * 96 + 1)
    let pulse = try tynys.run(arguments: ["export", "--format", "csv", "--instrument", "pulse"] + releases)
    #expect(pulse.output.split(separator: "\r\n").count == 2)
    let marked = try tynys.run(arguments: ["export", "--format", "csv", "--bom", "--headers", "localised", "--lang", "kk"] + releases)
    #expect(marked.output.hasPrefix("\u{FEFF}Раунд,Жарияланған күні,"))
  }

  @Test func `what is not there, no release, forged or broken is refused, each with its status, and nothing is written`() throws {
    let forged = try tynys.home.write(
      String(decoding: SampleOrganisation().files()[0].bytes, as: UTF8.self).replacing("\"minimum_group\":5", with: "\"minimum_group\":6"),
      to: "forged")
    let stray = try tynys.home.write("{}", to: "stray")
    let cases: [(arguments: [String], status: Int32, says: String)] = [
      ([path("nowhere")], 66, "There is no file"), ([stray], 65, "The file is no release"), ([forged], 77, "The signature does not fit"),
      ([releases[0], releases[2]], 1, "one is missing"), (releases + ["--instrument", "sleep"], 66, "“burnout”, “pulse”"),
    ]
    for (arguments, status, says) in cases {
      for format in ["csv", "xlsx"] {
        let run = try tynys.run(arguments: ["export"] + arguments + ["--format", format, "-o", path("table")])
        #expect(run.status == status && run.errorOutput.contains(says) && run.output.isEmpty, "\(arguments): \(run.errorOutput)")
        #expect(!FileManager.default.fileExists(atPath: path("table")))
      }
    }
    #expect(try export(releases[0], "--format", "csv", "-o", path("no/folder/table")).status == 73)
  }

  @Test func `options that do not fit one another are told before a file is read`() throws {
    let cases: [(arguments: [String], says: String)] = [
      ([], "--format"), (["--format", "pdf"], "xlsx"), (["--format", "json", "--bom"], "--bom is for csv only"),
      (["--format", "html", "--headers", "machine"], "--headers is for csv and xlsx only"),
      (["--format", "json", "-o", path("nowhere")], "would be lost"), (["--format", "json", "-o", path("2026-Q4.release.json")], "would be lost"),
    ]
    for (arguments, says) in cases {
      let run = try tynys.run(arguments: ["export", path("nowhere")] + arguments)
      #expect(run.status == 64 && run.errorOutput.contains(says) && run.output.isEmpty, "\(arguments): \(run.errorOutput)")
    }
    #expect(try tynys.run(arguments: ["export", "--format", "csv"]).status == 64)
  }

  @Test(
    arguments: zip(InterfaceLanguage.allCases, ["no text that a terminal can show", "терминалда көрсету мүмкін емес", "нельзя показать в терминале"]))
  func `a workbook does not go to a terminal, and a page does`(_ language: InterfaceLanguage, says: String) throws {
    let refused = try tynys.open("export", releases[0], "--format", "xlsx", "--lang", language.rawValue, columns: 120)
    try refused.waitForText(says)
    #expect(try refused.waitForExit() == 64)
    let shown = try tynys.open("export", releases[0], "--format", "html", "--lang", language.rawValue, columns: 120)
    try shown.waitForText("</html>")
    #expect(try shown.waitForExit() == 0)
  }

  @Test func `a chain whose beginning is not given is exported with a notice`() throws {
    let run = try tynys.run(arguments: ["export", "--format", "json"] + releases[2...])
    #expect(run.status == 0 && run.errorOutput.contains("What was published before “2026-Q1” was not given"))
    #expect(try run.json()["rounds"]?.elements?.count == 5)
  }
}
