import Dates
import Releases
import Sealing
import TestSupport
import Testing

@Suite struct ReleaseChainTests {
  /// Releases of `r1`, `r2` …, a day apart.
  private func chain(_ count: Int, key: UInt8 = 1) throws -> [SignedRelease] {
    var releases: [SignedRelease] = []
    for number in 1...count {
      releases.append(try SampleRelease.smallest(round: "r\(number)", published: day(number), previous: releases.last?.digest, key: key))
    }
    return releases
  }

  private func day(_ number: Int) -> CivilDay { CivilDay(daysSinceEpoch: SampleRelease.day.daysSinceEpoch + number) }

  @Test func `a whole chain is sound and in its order, whatever the order of the files and however often each is given`() throws {
    let releases = try chain(6)
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20 {
      let chain = ReleaseChain(
        (releases + releases.prefix(2)).shuffled(using: &generator), trusting: SampleRelease.pair().publicKey, lastSeen: releases[3].digest)
      #expect(chain.releases == releases && chain.findings.isEmpty && chain.isSound)
    }
    #expect(ReleaseChain([]).findings.isEmpty)
  }

  /// All 63 ways to leave releases out of six.
  @Test func `whatever is left out in the middle is found, and what is left out before is told`() throws {
    let releases = try chain(6)
    for subset in 1..<(1 << 6) {
      let given = releases.indices.filter { subset >> $0 & 1 == 1 }
      let findings = ReleaseChain(given.map { releases[$0] }).findings
      var expected: [ChainFinding] = []
      for (position, index) in given.enumerated() where index > 0 && !given.contains(index - 1) {
        let round = "r\(index + 1)"
        expected.append(position == 0 ? .beginningNotGiven(round: round) : .gap(round: round, missing: releases[index - 1].digest))
      }
      #expect(findings == expected, "\(given)")
      #expect(ReleaseChain(given.map { releases[$0] }).isSound == !expected.contains { $0.severity == .fault })
    }
  }

  @Test func `a chain that ends before what was seen last is rolled back`() throws {
    let releases = try chain(4)
    #expect(ReleaseChain(Array(releases.prefix(3)), lastSeen: releases[3].digest).findings == [.rolledBack(digest: releases[3].digest)])
    #expect(ReleaseChain(releases, lastSeen: releases[1].digest).isSound)
  }

  @Test func `two different releases of one round are found, also where only the day differs`() throws {
    let releases = try chain(2)
    let other = try SampleRelease.smallest(round: "r2", published: day(3), previous: releases[0].digest)
    let findings = ReleaseChain(releases + [other]).findings
    #expect(findings == [.twoOfOneRound(round: "r2"), .fork(rounds: ["r2", "r2"])])
    let later = try SampleRelease.smallest(round: "r1", published: day(5), previous: releases[1].digest)
    #expect(ReleaseChain(releases + [later]).findings == [.twoOfOneRound(round: "r1")])
  }

  @Test func `a chain that was split is found where it splits`() throws {
    let releases = try chain(3)
    let other = try SampleRelease.smallest(round: "x3", published: day(9), previous: releases[1].digest)
    let next = try SampleRelease.smallest(round: "x4", published: day(10), previous: other.digest)
    let chain = ReleaseChain([next, other] + releases)
    #expect(chain.findings == [.fork(rounds: ["r3", "x3"])])
    #expect(chain.releases == releases + [other, next])
    let second = try SampleRelease.smallest(round: "y1", published: day(20))
    #expect(ReleaseChain(releases + [second]).findings == [.fork(rounds: ["r1", "y1"])])
  }

  @Test func `a forged, re-linked or re-signed release does not fit into the chain`() throws {
    let releases = try chain(3)
    let resigned = SignedRelease(signing: releases[1].release, with: SampleRelease.pair(2))
    #expect(try SignedRelease(reading: resigned.bytes) == resigned, "by itself it is a sound release of another key")
    let findings = ReleaseChain([releases[0], resigned, releases[2]], trusting: SampleRelease.pair().publicKey).findings
    #expect(
      findings == [.gap(round: "r3", missing: releases[1].digest), .keyChanged(round: "r2", before: "r1"), .foreignKey(round: "r2")])
    let all = ReleaseChain(try chain(3, key: 2), trusting: SampleRelease.pair().publicKey).findings
    #expect(all == ["r1", "r2", "r3"].map { .foreignKey(round: $0) })
    let swapped = try SampleRelease.smallest(round: "r2", published: day(2))
    let relinked = try SampleRelease.smallest(round: "r1", published: day(1), previous: swapped.digest)
    #expect(ReleaseChain([swapped, relinked]).findings == [.publishedBackwards(round: "r1", before: "r2")])
  }

  @Test func `another organisation, an earlier day and a smaller minimum group are told`() throws {
    let first = try SampleRelease.smallest(round: "r1", published: day(2), minimumGroup: 8)
    let second = try SampleRelease.smallest(organisation: "P", round: "r2", published: day(1), minimumGroup: 5, previous: first.digest)
    let findings = ReleaseChain([first, second]).findings
    #expect(
      findings == [
        .otherOrganisation(round: "r2", found: "P", expected: "O"), .publishedBackwards(round: "r2", before: "r1"),
        .minimumGroupLowered(round: "r2", from: 8, to: 5),
      ])
    let raised = try SampleRelease.smallest(round: "r2", published: day(2), minimumGroup: 9, previous: first.digest)
    #expect(ReleaseChain([first, raised]).findings.isEmpty)
  }
}
