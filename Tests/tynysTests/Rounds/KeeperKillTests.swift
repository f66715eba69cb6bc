import Contributions
import Foundation
import JSON
import PseudoTerminals
import Rounds
import TestSupport
import Testing

/// The keeper's program is killed at random moments of every verb that writes, as by a power cut; afterwards the store opens, a round is open or closed in
/// whole, no contribution is lost, and there is one release of it.
@Suite(.serialized) struct KeeperKillTests {
  private static let rounds = KillMoment.wantedRounds ?? 8
  /// More than are collected in one commit.
  private static let counts = [210, 200, 190]
  private static let total = 600

  /// What a release says apart from its day, for two that were signed around midnight.
  private static func figures(_ release: [UInt8]) throws -> String {
    let text = String(decoding: release, as: UTF8.self)
    let start = try #require(text.range(of: #""cells":"#)?.lowerBound)
    let end = try #require(text.range(of: #""format":"#)?.lowerBound)
    return String(text[start..<end])
  }

  /// A moment anywhere, or soon after the journal appears.
  private static func moment(_ kept: KeptRound, _ place: Int, _ numbers: inout SeededGenerator, usual: Duration) -> (Duration) -> Bool {
    place % 2 == 0 ? KillMoment.anywhere(&numbers, usual: usual) : KillMoment.after(kept.database + "-journal", &numbers, usual: usual)
  }

  /// Publishes, and gives the bytes of the release once it is sure that there is only one.
  private static func publish(_ kept: KeptRound) throws -> [UInt8] {
    var seen: [[String: [UInt8]]] = [try kept.published()]
    for _ in 0..<2 {
      let run = try kept.run(kept.publishing)
      #expect(run.status == 0, "\(run.errorOutput)")
      seen.append(try kept.published())
    }
    #expect(Set(seen[1].keys) == ["\(KeptRound.round).release.json", "\(KeptRound.round).boxes"])
    #expect(seen[1] == seen[2])
    for (name, bytes) in seen[0] { #expect(seen[1][name] == bytes, "\(name) was there before") }
    return try #require(seen[1]["\(KeptRound.round).release.json"])
  }

  @Test func `collecting loses nothing and counts nothing twice, whenever it was killed`() throws {
    let template = try KeptRound(Self.counts)
    let whole = try KeptRound(copying: template)
    var numbers = SeededGenerator(seed: 21)
    let usual = try KillMoment.time { _ = try whole.run(whole.collecting) }
    try whole.inProcess().close(round: KeptRound.round, day: .today)
    let expected = try Self.figures(Self.publish(whole))
    var killed = 0
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let names = try FileManager.default.contentsOfDirectory(atPath: kept.inbox)
      // Twice, so that what was begun again is killed as well.
      for _ in 0..<2 {
        let run = try kept.run(kept.collecting, killWhen: Self.moment(kept, place, &numbers, usual: usual))
        #expect([0, 137].contains(run.status), "\(run.errorOutput)")
        killed += run.status == 137 ? 1 : 0
        let standing = try kept.standing()
        #expect(standing.stage == "open" && [0, 512, Self.total].contains(standing.contributions), "\(standing)")
      }
      let before = try kept.standing().contributions
      let report = try kept.run(kept.collecting).json()
      #expect(report["accepted"]?.number?.integer == Self.total - before && report["duplicates"]?.number?.integer == before)
      #expect(try kept.standing().contributions == Self.total)
      #expect(try FileManager.default.contentsOfDirectory(atPath: kept.inbox).sorted() == names.sorted())
      #expect(try KeptRound.files(kept.store).keys.sorted() == ["keeper.sqlite"])
      if place % 4 == 0 {
        #expect(try kept.run(kept.closing).status == 0)
        #expect(try Self.figures(Self.publish(kept)) == expected)
      }
    }
    KillMoment.tell(killed, of: Self.rounds * 2, "collecting")
  }

  @Test func `a round is open with all its contributions or closed with all its rows, whenever closing was killed`() throws {
    let template = try KeptRound([70, 60, 50])
    let total = 180
    try template.inProcess().collect(round: KeptRound.round, directory: template.inbox, day: .today)
    let boxes = try KeptRound.files(template.inbox).values.prefix(8).map { Array($0[100..<132]) }
    let whole = try KeptRound(copying: template)
    var numbers = SeededGenerator(seed: 22)
    let usual = try KillMoment.time { _ = try whole.run(whole.closing) }
    let expected = try Self.figures(Self.publish(whole))
    var (killed, left) = (0, 0)
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let run = try kept.run(kept.closing, killWhen: Self.moment(kept, place, &numbers, usual: usual))
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let standing = try kept.standing()
      #expect(standing.contributions == total && ["open", "closed"].contains(standing.stage), "\(standing)")
      if run.status == 0 || !run.output.isEmpty { #expect(standing.stage == "closed") }
      let bytes = try kept.bytes()
      if standing.stage == "open" {
        left += 1
        #expect(boxes.allSatisfy { bytes.holds($0) })
        #expect(try kept.run(kept.closing).status == 0)
      } else {
        #expect(boxes.allSatisfy { !bytes.holds($0) }, "what was closed holds no box, not even in free pages or a journal")
      }
      #expect(try kept.run(kept.closing).status == 1)
      #expect(try kept.standing() == KeptRound.Standing(stage: "closed", contributions: total))
      #expect(try Self.figures(Self.publish(kept)) == expected)
    }
    #expect(left > 0, "some were killed before the end")
    KillMoment.tell(killed, of: Self.rounds, "closing")
  }

  @Test func `a release is there whole or not at all, and the same whenever publishing was killed`() throws {
    let template = try KeptRound([7, 6, 8])
    let store = try template.inProcess()
    try store.collect(round: KeptRound.round, directory: template.inbox, day: .today)
    try store.close(round: KeptRound.round, day: .today)
    let whole = try KeptRound(copying: template)
    var numbers = SeededGenerator(seed: 23)
    let usual = try KillMoment.time { _ = try whole.run(whole.publishing) }
    let expected = try Self.figures(Self.publish(whole))
    var killed = 0
    for place in 0..<Self.rounds * 2 {
      let kept = try KeptRound(copying: template)
      let releases = kept.releases
      let moment =
        place % 3 == 2
        ? KillMoment.after(usual: usual, &numbers) { (try? FileManager.default.contentsOfDirectory(atPath: releases))?.isEmpty == false }
        : Self.moment(kept, place % 3, &numbers, usual: usual)
      let run = try kept.run(kept.publishing, killWhen: moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let stage = try kept.standing().stage
      let files = try kept.published()
      #expect(stage == "published" || (stage == "closed" && files.isEmpty), "nothing is out that the store does not know")
      if run.status == 0 { #expect(files.count == 2) }
      #expect(try Self.figures(Self.publish(kept)) == expected)
      let audit = try kept.tynys.run("audit", kept.release)
      #expect(audit.status == 0, "\(audit.output)")
    }
    KillMoment.tell(killed, of: Self.rounds * 2, "publishing")
  }

  @Test func `a round whose opening was killed is opened by saying so again, and its card is whole`() throws {
    let template = try KeptRound()
    var numbers = SeededGenerator(seed: 24)
    let opening = { (kept: KeptRound) in
      ["open", KeptRound.round, "--instrument", "pulse", "--members", "East/Team 1=9", "--card", kept.home + "/card"]
    }
    let whole = try KeptRound(copying: template)
    let usual = try KillMoment.time { _ = try whole.run(opening(whole)) }
    var killed = 0
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let path = kept.home + "/card"
      let run = try kept.run(opening(kept), killWhen: Self.moment(kept, place, &numbers, usual: usual))
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let early = FileManager.default.contents(atPath: path).map { [UInt8]($0) }
      let again = try kept.run(opening(kept))
      #expect(again.status == 0, "\(again.errorOutput)")
      let card = [UInt8](try #require(FileManager.default.contents(atPath: path)))
      #expect(early == nil || early == card)
      #expect(try kept.inProcess().card(round: KeptRound.round) == SignedRoundCard(reading: card))
      #expect(try kept.run("status", "--json").json()["rounds"]?.elements?.count == 1)
    }
    KillMoment.tell(killed, of: Self.rounds, "opening")
  }

  @Test func `codes that are counted are on their slips, whenever printing was killed`() throws {
    let template = try KeptRound()
    let team = KeptRound.teams[0]
    _ = try template.opened(members: [team: 12])
    var numbers = SeededGenerator(seed: 25)
    let printing = { (kept: KeptRound) in
      ["codes", KeptRound.round, "--unit", team.joined(separator: "/"), "--count", "12", "--html", kept.home + "/slips.html"]
    }
    let whole = try KeptRound(copying: template)
    let usual = try KillMoment.time { _ = try whole.run(printing(whole)) }
    var killed = 0
    for place in 0..<Self.rounds {
      let kept = try KeptRound(copying: template)
      let slips = kept.home + "/slips.html"
      let moment = place % 3 == 2 ? KillMoment.after(slips, &numbers, usual: usual) : Self.moment(kept, place, &numbers, usual: usual)
      let run = try kept.run(printing(kept), killWhen: moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let issued = try kept.inProcess().status(round: KeptRound.round).units.first { $0.path == team }?.codesIssued
      if issued == 0 {
        // Twelve were declared, and twelve can still be had.
        #expect(try kept.run(printing(kept)).status == 0)
      } else {
        #expect(issued == 12)
        #expect(try kept.run(printing(kept)).status == 73, "slips that count are not written over")
      }
      let html = try String(contentsOfFile: slips, encoding: .utf8)
      let codes = html.split { !"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U-".contains($0) }.compactMap { try? ContributionCode(String($0)) }
      #expect(Set(codes).count == 12)
      let card = try kept.inProcess().card(round: KeptRound.round)
      for code in Set(codes) { try kept.contribute(card, code, using: &numbers) }
      #expect(try kept.run(kept.collecting).json()["accepted"]?.number?.integer == 12)
    }
    KillMoment.tell(killed, of: Self.rounds, "printing codes")
  }

  @Test func `a contribution is there whole or not at all, whenever contributing was killed`() throws {
    let kept = try KeptRound()
    let card = try kept.opened()
    let path = try kept.tynys.home.write(card.bytes, to: "card")
    let code = try #require(try kept.inProcess().issueCodes(round: KeptRound.round, unit: KeptRound.teams[0], count: 1).first)
    let check = try kept.tynys.run("check", "pulse", "--answers", "-", "--no-passphrase", input: Pulse.sheet([0, 1, 4, 0, 1]))
    #expect(check.status == 0)
    var numbers = SeededGenerator(seed: 26)
    let arguments = ["contribute", "--card", path, "--code", code.text, "--to", kept.inbox, "--latest", "--yes"]
    func contribute(_ killWhen: ((Duration) -> Bool)?) throws -> ProcessRun {
      try ProcessRun.run(
        executable: Tynys.binary, arguments: arguments, environment: kept.tynys.environment(), workingDirectory: Repository.root, killWhen: killWhen)
    }
    let usual = try KillMoment.time { _ = try contribute(nil) }
    var (killed, done) = (0, 1)
    for place in 0..<Self.rounds {
      let count = try FileManager.default.contentsOfDirectory(atPath: kept.inbox).count
      let inbox = kept.inbox
      let whileWritten = KillMoment.after(usual: usual, &numbers) {
        ((try? FileManager.default.contentsOfDirectory(atPath: inbox))?.count ?? 0) > count
      }
      let run = try contribute(place % 2 == 0 ? KillMoment.anywhere(&numbers, usual: usual) : whileWritten)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      done += run.status == 0 ? 1 : 0
    }
    let files = try KeptRound.files(kept.inbox).filter { !$0.key.hasSuffix(".tmp") }
    #expect(files.values.allSatisfy { $0.count == 4096 } && files.count >= done)
    let report = try kept.run(kept.collecting).json()
    #expect(report["accepted"]?.number?.integer == 1 && report["replaced"]?.number?.integer == files.count - 1)
    #expect(report["rejected"]?.elements?.isEmpty == true)
    KillMoment.tell(killed, of: Self.rounds, "contributing")
  }

  @Test func `a store is begun whole or not at all, and can be begun again`() throws {
    var numbers = SeededGenerator(seed: 27)
    var killed = 0
    let whole = try KeptRound()
    try FileManager.default.removeItem(atPath: whole.store)
    // Its passphrase costs what it costs a keeper.
    let usual = try KillMoment.time { _ = try whole.run("init", "Home care") }
    let runs = max(3, Self.rounds / 4)
    for place in 0..<runs {
      let kept = try KeptRound()
      try FileManager.default.removeItem(atPath: kept.store)
      let file = place % 3 == 1 ? kept.database : kept.database + "-journal"
      let moment = place % 3 == 2 ? KillMoment.anywhere(&numbers, usual: usual) : KillMoment.after(file, &numbers, usual: usual)
      let run = try kept.run(["init", "Home care"], killWhen: moment)
      #expect([0, 137].contains(run.status), "\(run.errorOutput)")
      killed += run.status == 137 ? 1 : 0
      let status = try kept.run("unit", "list").status
      #expect(status == 0 || (status == 66 && run.status == 137))
      let again = try kept.run("init", "Home care")
      #expect(again.status == (status == 0 ? 73 : 0), "\(again.errorOutput)")
      #expect(try kept.run("unit", "list").output == "Home care\n")
    }
    KillMoment.tell(killed, of: runs, "beginning")
  }
}
