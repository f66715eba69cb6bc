import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing

/// A round from its keeper's first key to a release that anybody can audit, with the real binary and real files.
@Suite struct WholeRoundTests {
  private let tynys: Tynys
  private let keeper: [String]

  init() throws {
    tynys = try Tynys()
    let secret = try tynys.home.write("the keeper's passphrase\n", to: "keeper-passphrase")
    keeper = ["--store", tynys.home.path + "/keeper", "--passphrase-file", secret]
    for folder in ["inbox", "releases"] {
      try FileManager.default.createDirectory(atPath: tynys.home.path + "/" + folder, withIntermediateDirectories: true)
    }
  }

  private func path(_ name: String) -> String { tynys.home.path + "/" + name }

  private func keep(_ arguments: String...) throws -> ProcessRun {
    try tynys.run(arguments: ["keeper"] + arguments + keeper)
  }

  private func begin() throws {
    for arguments in [
      ["init", "Home care"], ["unit", "add", "East/Team 1"], ["unit", "add", "East/Team 2"],
      ["open", "2026-Q4", "--instrument", "pulse", "--card", path("card")],
    ] {
      let run = try tynys.run(arguments: ["keeper"] + arguments + keeper)
      #expect(run.status == 0, "\(run.errorOutput)")
    }
  }

  private func codes(_ unit: String, _ count: Int) throws -> [String] {
    try keep("codes", "2026-Q4", "--unit", unit, "--count", String(count)).output.split(separator: "\n").map(String.init)
  }

  /// One worker on a profile of their own: a check, then a contribution.
  private func contribute(_ person: Int, code: String, answer: Int) throws -> ProcessRun {
    let profile = ["--profile", "person \(person)"]
    let sheet =
      #"{"answers": {"strength": \#(4 - answer), "rest": \#(4 - answer), "tension": \#(answer), "support": \#(4 - answer), "meaning": \#(4 - answer)}}"#
    let check = try tynys.run(arguments: ["check", "pulse", "--answers", "-", "--no-passphrase"] + profile, input: sheet)
    #expect(check.status == 0, "\(check.errorOutput)")
    return try tynys.run(
      arguments: ["contribute", "--card", path("card"), "--code", code, "--to", path("inbox"), "--latest", "--yes"] + profile)
  }

  @Test func `two teams contribute, the keeper publishes once, and anybody can audit what is published`() throws {
    try begin()
    let codes = try codes("East/Team 1", 7) + self.codes("East/Team 2", 3)
    #expect(Set(codes).count == 10)
    for (person, code) in codes.enumerated() {
      let run = try contribute(person, code: code, answer: person % 5)
      #expect(run.status == 0, "\(run.errorOutput)")
      #expect(run.output.contains("Strain of the week: \(person % 5)") && !run.output.contains(code))
    }
    // The second contribution with the same code replaces the first.
    #expect(try contribute(0, code: codes[0], answer: 4).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: path("inbox"))
    #expect(files.count == 11)
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: path("inbox/" + file))
      #expect(attributes[.size] as? Int == 4096)
      #expect((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 == 946_684_800)
    }

    _ = try tynys.home.write("no box", to: "inbox/stray")
    let collected = try keep("collect", "2026-Q4", path("inbox"), "--json").json()
    #expect(collected["accepted"]?.number?.integer == 10 && collected["replaced"]?.number?.integer == 1)
    #expect(collected["rejected"]?.elements?.count == 1)
    let again = try keep("collect", "2026-Q4", path("inbox"), "--json").json()
    #expect(again["accepted"]?.number?.integer == 0 && again["duplicates"]?.number?.integer == 11)

    let status = try #require(try keep("status", "--json").json()["rounds"]?.elements?.first)
    #expect(status["contributions"]?.number?.integer == 10)
    let turnouts = try #require(status["units"]?.elements).compactMap { $0["turnout"]?.string }
    #expect(turnouts == ["minimum_reached", "minimum_reached", "minimum_reached", "below_minimum"])

    #expect(try keep("publish", "2026-Q4", "--into", path("releases")).status == 1)
    #expect(try keep("close", "2026-Q4").status == 0)
    #expect(try contribute(1, code: codes[1], answer: 0).status == 0)
    #expect(try keep("collect", "2026-Q4", path("inbox"), "--json").json()["accepted"]?.number?.integer == 0)
    #expect(try keep("publish", "2026-Q4", "--into", path("releases")).status == 0)
    let file = path("releases/2026-Q4.release.json")
    let first = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(try keep("publish", "2026-Q4", "--into", path("releases")).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == first)
    let audit = try tynys.run(arguments: ["audit", file])
    #expect(audit.status == 0, "\(audit.output)\(audit.errorOutput)")

    // The team of three is withheld, and nothing of it can be had by taking the other from the whole.
    let release = try JSONReader.read(Array(first))
    let units = try #require(release["units"]?.elements)
    func cell(_ name: String) -> JSONNode? {
      let id = units.first { $0["name"]?.string == name }?["id"]?.string
      return release["cells"]?.elements?.first { $0["unit"]?.string == id }
    }
    #expect(cell("Team 2")?["status"]?.string == "withheld" && cell("Team 2")?["n"]?.isNull == true)
    #expect(cell("Team 1")?["status"]?.string == "withheld" || cell("East")?["status"]?.string == "withheld")

    let log = try #require(try keep("log", "2026-Q4", "--json").json()["withheld"]?.elements)
    #expect(log.contains { $0["unit"]?.string == "East/Team 2" && $0["reason"]?.string == "below the minimum group" })

    // One digit changed in a release breaks its signature.
    var edited = String(decoding: first, as: UTF8.self)
    edited.replace("\"minimum_group\":5", with: "\"minimum_group\":6")
    let forged = try tynys.home.write(edited, to: "forged.json")
    #expect(try tynys.run(arguments: ["audit", forged]).status == 77)
  }

  @Test func `codes that were not drawn and cards that were changed are refused before anything leaves`() throws {
    try begin()
    let code = try #require(try codes("East/Team 1", 5).first)
    var mistyped = Array(code)
    mistyped.swapAt(0, 1)
    if mistyped[0] != mistyped[1] { #expect(try contribute(1, code: String(mistyped), answer: 1).status == 65) }
    #expect(try contribute(2, code: code.lowercased(), answer: 1).status == 0)
    let card = try String(contentsOfFile: path("card"), encoding: .utf8)
    try card.replacing("2026-Q4", with: "2026-Q5").write(toFile: path("card"), atomically: true, encoding: .utf8)
    let refused = try contribute(3, code: code, answer: 1)
    #expect(refused.status == 77, "\(refused.errorOutput)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path("inbox")).count == 1)
  }

  @Test func `nothing happens without the keeper's passphrase`() throws {
    try begin()
    let wrong = try tynys.home.write("another passphrase\n", to: "wrong")
    let run = try tynys.run(arguments: ["keeper", "status", "--store", path("keeper"), "--passphrase-file", wrong])
    #expect(run.status == 77 && run.output.isEmpty)
    #expect(try tynys.run(arguments: ["keeper", "init", "Again"] + keeper).status == 73)
  }
}
