import Contributions
import Foundation
import JSON
import PseudoTerminals
import Rounds
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Disks that are full and folders that may not be written to: the keeper is told, nothing is lost, and everything goes on once there is room.
@Suite struct KeeperFaultyDiskTests {
  private static let noRoom: Set<Int32> = [73, 74]

  /// From no room at all to room for everything; the journal and the database both meet the limit somewhere in between.
  private static func limits(_ kept: KeptRound) throws -> [Int] {
    let size = (try KeptRound.files(kept.store)["keeper.sqlite"]?.count ?? 0) / 1024
    return [0, 1, 4, 12, 40, 100, size - 40, size - 4, size, size + 8, size * 2, size * 4]
  }

  /// Runs a verb under a limit to the size of files, and expects that it is done or said to have found no room.
  private static func run(_ verb: [String], _ kept: KeptRound, limit: Int) throws -> Bool {
    let run = try kept.script("ulimit -f \(limit); keep " + verb.map { "'\($0)'" }.joined(separator: " "))
    #expect(run.status == 0 || noRoom.contains(run.status), "\(verb[0]) \(limit): \(run.status) \(run.errorOutput)")
    if run.status != 0 {
      let lines = run.errorOutput.split(separator: "\n")
      #expect(lines.count == 1 && run.errorOutput.hasPrefix("tynys: ") && run.errorOutput.contains(kept.home), "\(verb[0]): \(run.errorOutput)")
    }
    return run.status == 0
  }

  @Test func `where the disk is full collecting keeps what fits, and goes on when there is room`() throws {
    let template = try KeptRound([60, 50, 40])
    let whole = try KeptRound(copying: template)
    #expect(try whole.run(whole.collecting).status == 0)
    var outcomes: Set<Bool> = []
    for limit in try Self.limits(whole) {
      let kept = try KeptRound(copying: template)
      let isDone = try Self.run(kept.collecting, kept, limit: limit)
      outcomes.insert(isDone)
      let standing = try kept.standing()
      #expect(standing == .init(stage: "open", contributions: isDone ? 150 : 0), "\(limit): \(standing)")
      #expect(try kept.run(kept.collecting).status == 0)
      #expect(try kept.standing() == .init(stage: "open", contributions: 150))
    }
    #expect(outcomes == [true, false], "the limits reach from too little to enough")
  }

  @Test func `where the disk is full a round stays open with everything, and is closed when there is room`() throws {
    let template = try KeptRound([30, 30, 20])
    try template.inProcess().collect(round: KeptRound.round, directory: template.inbox, day: .today)
    var outcomes: Set<Bool> = []
    for limit in try Self.limits(template) {
      let kept = try KeptRound(copying: template)
      let isDone = try Self.run(kept.closing, kept, limit: limit)
      outcomes.insert(isDone)
      #expect(try kept.standing() == .init(stage: isDone ? "closed" : "open", contributions: 80), "\(limit)")
      if !isDone { #expect(try kept.run(kept.closing).status == 0) }
      #expect(try kept.run(kept.publishing).status == 0)
      #expect(try kept.published().count == 2)
    }
    #expect(outcomes == [true, false])
  }

  @Test func `where the disk is full nothing is half published, and what is published then is the one release`() throws {
    let template = try KeptRound([30, 30, 20])
    let store = try template.inProcess()
    try store.collect(round: KeptRound.round, directory: template.inbox, day: .today)
    try store.close(round: KeptRound.round, day: .today)
    var outcomes: Set<Bool> = []
    for limit in try Self.limits(template) {
      let kept = try KeptRound(copying: template)
      let isDone = try Self.run(kept.publishing, kept, limit: limit)
      outcomes.insert(isDone)
      let early = try kept.published()
      #expect(try KeptRound.files(kept.releases).count == early.count, "nothing half-written is left")
      if isDone { #expect(early.count == 2) }
      #expect(try kept.run(kept.publishing).status == 0)
      for (name, bytes) in early { #expect(try kept.published()[name] == bytes) }
      #expect(try kept.tynys.run("audit", kept.release).status == 0)
    }
    #expect(outcomes == [true, false])
  }

  @Test func `where the disk is full no round is left without a card, and no code is counted that nobody has`() throws {
    let template = try KeptRound()
    var outcomes: Set<Bool> = []
    for limit in try Self.limits(template) {
      let kept = try KeptRound(copying: template)
      let card = kept.home + "/card"
      let opening = ["open", KeptRound.round, "--instrument", "pulse", "--members", "East/Team 1=12", "--card", card]
      outcomes.insert(try Self.run(opening, kept, limit: limit))
      #expect(try kept.run(opening).status == 0)
      #expect(try kept.inProcess().card(round: KeptRound.round).bytes == [UInt8](try #require(FileManager.default.contents(atPath: card))))
      let printing = ["codes", KeptRound.round, "--unit", "East/Team 1", "--count", "12", "--html", kept.home + "/slips.html"]
      let isDone = try Self.run(printing, kept, limit: limit)
      #expect(FileManager.default.fileExists(atPath: kept.home + "/slips.html") == isDone, "\(limit): no slips without codes")
      #expect(try kept.run(printing).status == (isDone ? 73 : 0))
    }
    #expect(outcomes == [true, false])
  }

  @Test func `codes that cannot be shown are not issued`() throws {
    let kept = try KeptRound()
    _ = try kept.opened(members: [KeptRound.teams[0]: 5])
    for options in ["", "--json"] {
      let run = try kept.script("keep codes \(KeptRound.round) --unit 'East/Team 1' --count 5 \(options) > /dev/full")
      #expect(run.status == 74 && run.errorOutput.contains("standard output"), "\(run.status) \(run.errorOutput)")
    }
    #expect(try kept.run("codes", KeptRound.round, "--unit", "East/Team 1", "--count", "5").output.split(separator: "\n").count == 5)
  }

  @Test func `a release that cannot be written where it should be is written elsewhere, and is the same`() throws {
    let kept = try KeptRound([7, 6, 8])
    let store = try kept.inProcess()
    try store.collect(round: KeptRound.round, directory: kept.inbox, day: .today)
    try store.close(round: KeptRound.round, day: .today)
    let file = try kept.tynys.home.write("mine", to: "file")
    for place in [kept.home + "/none", file, file + "/below"] {
      let run = try kept.run("publish", KeptRound.round, "--into", place)
      #expect(run.status == 73 && run.errorOutput.contains("“\(place)”"), "\(run.status) \(run.errorOutput)")
      #expect(try kept.standing().stage == "closed", "nothing is signed before it can be written")
    }
    // A folder in the place of the file shows only when it is written.
    try FileManager.default.createDirectory(atPath: kept.release, withIntermediateDirectories: false)
    let blocked = try kept.run(kept.publishing)
    #expect(blocked.status == 65 && blocked.errorOutput.contains(kept.release), "\(blocked.status) \(blocked.errorOutput)")
    try FileManager.default.removeItem(atPath: kept.release)
    #expect(try kept.run(kept.publishing).status == 0)
    let elsewhere = kept.home + "/elsewhere"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
    #expect(try kept.run("publish", KeptRound.round, "--into", elsewhere).status == 0)
    #expect(try KeptRound.files(elsewhere) == kept.published())
  }

  @Test(.enabled(if: geteuid() != 0, "an administrator may write anywhere"))
  func `a store that can only be read is looked at, and every change is refused`() throws {
    let kept = try KeptRound([7, 6, 8])
    try kept.inProcess().collect(round: KeptRound.round, directory: kept.inbox, day: .today)
    let code = try #require(try kept.inProcess().issueCodes(round: KeptRound.round, unit: KeptRound.teams[0], count: 1).first)
    var numbers = SeededGenerator(seed: 1)
    try kept.contribute(kept.inProcess().card(round: KeptRound.round), code, using: &numbers)
    let before = try KeptRound.files(kept.store)
    #expect(try kept.script("chmod 400 '\(kept.database)'; chmod 500 '\(kept.store)'").status == 0)
    let another = ["open", "2027-Q1", "--instrument", "pulse", "--card", kept.home + "/card"]
    let more = ["codes", KeptRound.round, "--unit", "East/Team 1", "--count", "3"]
    for verb in [kept.collecting, kept.closing, another, more, ["unit", "add", "North"]] {
      let run = try kept.run(verb)
      #expect(run.status == 73 && run.output.isEmpty && run.errorOutput.contains(kept.database), "\(verb[0]): \(run.status) \(run.errorOutput)")
    }
    #expect(try kept.standing() == .init(stage: "open", contributions: 21))
    #expect(try KeptRound.files(kept.store) == before)
    #expect(try kept.script("chmod 700 '\(kept.store)'; chmod 600 '\(kept.database)'").status == 0)
    #expect(try kept.run(kept.closing).status == 0)
    #expect(try kept.script("chmod 500 '\(kept.releases)'").status == 0)
    #expect(try kept.run(kept.publishing).status == 73)
    #expect(try kept.script("chmod 700 '\(kept.releases)'").status == 0)
    #expect(try kept.run(kept.publishing).status == 0)
    // What is published can be had again from a store that can only be read.
    let first = try kept.published()
    #expect(try kept.script("chmod 400 '\(kept.database)'; chmod 500 '\(kept.store)'").status == 0)
    #expect(try kept.run(kept.publishing).status == 0)
    #expect(try kept.published() == first)
    #expect(try kept.script("chmod 700 '\(kept.store)'").status == 0)
  }

  @Test func `a store removed or replaced by something else is told`() throws {
    let kept = try KeptRound([2, 0, 0])
    try FileManager.default.moveItem(atPath: kept.store, toPath: kept.home + "/away")
    for verb in [kept.collecting, kept.closing, kept.publishing, ["status"]] { #expect(try kept.run(verb).status == 66) }
    #expect(!FileManager.default.fileExists(atPath: kept.store), "a store that was taken away does not come back by itself")
    try kept.tynys.home.write(
      "a text that is much longer than the header of a database would be, but is none, however one may look at it", to: "keeper/keeper.sqlite")
    for verb in [kept.collecting, kept.closing, kept.publishing, ["status"], ["init", "Again"]] { #expect(try kept.run(verb).status == 65) }
  }
}
