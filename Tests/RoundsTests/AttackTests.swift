import Contributions
import JSON
import Releases
import Testing

@testable import Rounds

/// What a reader of a release can subtract.
@Suite struct AttackTests {
  /// Sizes of three teams in every combination that crosses the minimum group, so that departments have hidden and published teams side by side.
  private static let sizes = [
    [4, 5, 6], [5, 5, 5], [8, 4, 7], [9, 1, 5], [5, 4, 4], [12, 10, 3], [6, 6, 0], [20, 2, 11], [3, 3, 3], [5, 9, 1],
  ]

  @Test(arguments: sizes) func `no unit less published units below it leaves fewer than the minimum group`(sizes: [Int]) throws {
    let test = try TestRound()
    let release = try test.published(sizes, seed: UInt64(sizes[0] * 100 + sizes[1])).release
    let children = Dictionary(grouping: release.units) { $0.parent }
    /// The published units nearest below `unit`, with their n.
    func below(_ unit: String, _ n: [String: Int]) -> [Int] {
      (children[unit] ?? []).flatMap { child in n[child.id].map { [$0] } ?? below(child.id, n) }
    }
    for scale in release.policy.scales {
      let cells = release.cells.filter { $0.place.scale == scale.id }
      let n = Dictionary(uniqueKeysWithValues: cells.compactMap { cell in cell.figures.map { (cell.place.unit, $0.n) } })
      for (unit, count) in n {
        let rest = count - below(unit, n).reduce(0, +)
        #expect(count >= 5)
        #expect(rest == 0 || rest >= 5, "\(sizes) \(scale.id)")
      }
    }
  }

  @Test func `a small unit looks the same whether it is empty or just below the minimum group`() throws {
    let releases = try [0, 4].map { count in
      let test = try TestRound()
      let release = try test.published([9, 9, count])
      return try test.cells(release, ["West", "Team 3"]).map(\.content)
    }
    #expect(releases[0] == releases[1])
    #expect(releases[0] == [.withheld, .withheld, .withheld])
  }

  @Test func `unanimity in the worst band is not published`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    for team in TestRound.teams {
      for code in try test.store.issueCodes(round: TestRound.round, unit: team, count: 6) {
        _ = try test.contribution(card, code, scores: [50, 28, 40]).write(to: test.inbox)
      }
    }
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    try test.store.close(round: TestRound.round, day: closing)
    let release = try SignedRelease(reading: test.store.publish(round: TestRound.round, day: publication)).release
    #expect(release.cells.allSatisfy { $0.figures == nil })
    #expect(try test.store.log(round: TestRound.round).allSatisfy { $0.reason == .bandProof })
  }

  @Test func `a unit renamed to rejoin a suppressed part is another unit, and the round it was suppressed in stays as it was`() throws {
    let test = try TestRound()
    func contribute(_ round: String, _ sizes: KeyValuePairs<String, Int>) throws -> SignedRelease {
      let card = try test.store.openRound(test.settings(round))
      for (place, (team, count)) in sizes.enumerated() {
        let path = team.split(separator: "/").map(String.init)
        try test.contribute(card, test.store.issueCodes(round: round, unit: path, count: count), seed: UInt64(place))
      }
      try test.store.collect(round: round, directory: test.inbox, day: closing)
      // What is renamed now has no part in the round that is open.
      try test.store.moveUnit(path: ["East", "Team 2"], to: ["East", "Team 9"])
      try test.store.addUnit(path: ["East", "Team 2"])
      try test.store.close(round: round, day: closing)
      return try SignedRelease(reading: test.store.publish(round: round, day: publication))
    }
    let first = try contribute("one", ["East/Team 1": 8, "East/Team 2": 4, "West/Team 3": 9])
    let ids = { (release: SignedRelease) in Dictionary(uniqueKeysWithValues: release.release.units.map { ($0.name, $0.id) }) }
    let suppressed = try #require(ids(first)["Team 2"])
    #expect(first.release.cells.filter { $0.place.unit == suppressed }.allSatisfy { $0.figures == nil })
    #expect(ids(first)["Team 9"] == nil)
    try test.store.closeUnit(path: ["East", "Team 9"])
    let second = try contribute("two", ["East/Team 1": 8, "East/Team 2": 9, "West/Team 3": 9])
    #expect(ids(second)["Team 2"] != suppressed)
    #expect(!second.release.units.map(\.id).contains(suppressed))
    #expect(ids(second)["Team 1"] == ids(first)["Team 1"])
    #expect(try test.store.publish(round: "one", day: publication) == first.bytes)
  }
}
