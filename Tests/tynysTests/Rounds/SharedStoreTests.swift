import Foundation
import JSON
import PseudoTerminals
import Rounds
import TestSupport
import Testing

/// Two keepers' programs at one store at once.
@Suite struct SharedStoreTests {
  /// Runs verbs side by side and gives the status and the output of each.
  private func together(_ kept: KeptRound, _ verbs: [[String]]) throws -> [(status: Int32, output: String)] {
    var script = ""
    for (place, verb) in verbs.enumerated() {
      let words = verb.map { "'\($0)'" }.joined(separator: " ")
      script += "{ keep \(words) > '\(kept.home)/out.\(place)' 2> '\(kept.home)/err.\(place)'; echo $? > '\(kept.home)/status.\(place)'; } &\n"
    }
    _ = try kept.script(script + "wait")
    func text(_ name: String) throws -> String { try String(contentsOfFile: kept.home + "/" + name, encoding: .utf8) }
    return try verbs.indices.map { place in
      let status = try #require(Int32(try text("status.\(place)").trimmingCharacters(in: .newlines)))
      if status == 75 {
        #expect(try text("err.\(place)") == "tynys: Another Tynys is using the keeper's store. Wait until it is done, and try again.\n")
      }
      return (status, try text("out.\(place)"))
    }
  }

  private func count(_ report: String, _ name: String) throws -> Int {
    try JSONReader.read(Array(report.utf8))[name]?.number?.integer ?? 0
  }

  @Test func `several that collect take every contribution once between them`() throws {
    let kept = try KeptRound([240, 200, 160])
    let runs = try together(kept, [kept.collecting, kept.collecting, kept.collecting])
    #expect(runs.allSatisfy { [0, 75].contains($0.status) } && runs.contains { $0.status == 0 })
    let reports = runs.filter { $0.status == 0 }.map(\.output)
    let accepted = try reports.map { try count($0, "accepted") }.reduce(0, +)
    #expect(runs.contains { $0.status == 75 } || accepted == 600)
    for report in reports { #expect(try count(report, "accepted") + count(report, "duplicates") == 600) }
    _ = try kept.run(kept.collecting)
    #expect(try kept.standing() == .init(stage: "open", contributions: 600))
  }

  @Test func `collecting while another closes takes what came before and refuses what came after`() throws {
    for round in 0..<3 {
      let kept = try KeptRound([200, 200, 200], seed: UInt64(round))
      let closing = round == 0 ? [kept.closing, kept.collecting] : [kept.collecting, kept.closing]
      let runs = try together(kept, closing)
      #expect(runs.allSatisfy { [0, 75].contains($0.status) }, "\(runs.map(\.status))")
      _ = try kept.run(kept.closing)
      let standing = try kept.standing()
      #expect(standing.stage == "closed")
      let report = try #require(runs.first { $0.output.hasPrefix("{") })
      if report.status == 0 {
        let late = try JSONReader.read(Array(report.output.utf8))["rejected"]?.elements?.count ?? 0
        #expect(try count(report.output, "accepted") == standing.contributions && standing.contributions + late == 600)
      }
      #expect(try kept.run(kept.publishing).status == 0)
    }
  }

  @Test func `a round is closed by one of two, and published alike by both`() throws {
    let kept = try KeptRound([30, 20, 10])
    try kept.inProcess().collect(round: KeptRound.round, directory: kept.inbox, day: .today)
    let closings = try together(kept, [kept.closing, kept.closing, kept.closing]).map(\.status)
    #expect(closings.count { $0 == 0 } == 1 && closings.allSatisfy { [0, 1, 75].contains($0) }, "\(closings)")
    #expect(try kept.standing() == .init(stage: "closed", contributions: 60))
    let elsewhere = kept.home + "/elsewhere"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
    let publishings = try together(kept, [kept.publishing, kept.publishing, ["publish", KeptRound.round, "--into", elsewhere]]).map(\.status)
    #expect(publishings.allSatisfy { [0, 75].contains($0) }, "\(publishings)")
    #expect(try kept.run("publish", KeptRound.round, "--into", elsewhere).status == 0 && kept.run(kept.publishing).status == 0)
    #expect(try KeptRound.files(elsewhere) == kept.published())
    #expect(try kept.tynys.run("audit", kept.release).status == 0)
  }

  @Test func `changes of all kinds side by side are all made or said to wait`() throws {
    let kept = try KeptRound([5, 5, 5])
    let units = (1...4).map { ["unit", "add", "North/Team \($0)"] }
    let codes = [["codes", KeptRound.round, "--unit", "West/Team 3", "--count", "4"]]
    let runs = try together(kept, units + codes + [kept.collecting, ["open", "2027-Q1", "--instrument", "pulse", "--card", kept.home + "/card"]])
    #expect(runs.allSatisfy { [0, 75].contains($0.status) }, "\(runs.map(\.status))")
    let made = runs[0..<4].count { $0.status == 0 }
    #expect(try kept.run("unit", "list").output.split(separator: "\n").count { $0.hasPrefix("North/") } == made)
    #expect(try kept.run(kept.collecting).status == 0)
    #expect(try kept.standing() == .init(stage: "open", contributions: 15))
  }

  @Test func `a store that another program holds is busy for whoever changes it and open to whoever looks`() throws {
    let kept = try KeptRound([7, 6, 8])
    let store = try kept.inProcess()
    try store.collect(round: KeptRound.round, directory: kept.inbox, day: .today)
    let held = KeptRound.round
    let before = try kept.bytes()
    let program = try kept.tynys.home.write(
      """
      import sqlite3, subprocess, sys
      base = sqlite3.connect(sys.argv[1], isolation_level=None)
      base.execute("BEGIN IMMEDIATE")
      verbs = [["collect", "\(held)", sys.argv[2]], ["close", "\(held)"], ["codes", "\(held)", "--unit", "East/Team 1", "--count", "3"],
        ["unit", "add", "North"], ["status"]]
      runs = [subprocess.Popen(["tynys", "keeper"] + verb + sys.argv[3:], stdout=subprocess.PIPE) for verb in verbs]
      print([(run.wait(), len(run.stdout.read()) > 0) for run in runs])
      """, to: "hold.py")
    let words = ([program, kept.database, kept.inbox] + kept.options).map { "'\($0)'" }.joined(separator: " ")
    let run = try kept.tynys.script("if command -v python3 > /dev/null; then python3 \(words); fi")
    if run.output.isEmpty { return }
    // Collecting finds nothing new and changes nothing, but has to look under the lock.
    let busy = "(75, False)"
    #expect(run.output == "[\(busy), \(busy), \(busy), \(busy), (0, True)]\n", "\(run.output)\(run.errorOutput)")
    #expect(run.errorOutput.contains("tynys: Another Tynys is using the keeper's store. Wait until it is done, and try again.\n"))
    #expect(try kept.bytes() == before)
  }
}
