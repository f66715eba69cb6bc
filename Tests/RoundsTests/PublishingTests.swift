import Contributions
import Dates
import Files
import Foundation
import Releases
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// One release of a round, chained to the one before, with nothing about the few.
@Suite struct PublishingTests {
  @Test func `publishing again gives the same bytes, on whatever day and from whichever process`() throws {
    let test = try TestRound()
    let first = try test.published([7, 6, 8])
    #expect(try test.store.publish(round: TestRound.round, day: .init("2027-01-01")!) == first.bytes)
    #expect(try test.reopened().publish(round: TestRound.round, day: opening) == first.bytes)
  }

  @Test func `releases of several rounds are a sound chain under the card's key`() throws {
    let test = try TestRound()
    var releases: [SignedRelease] = []
    for (place, name) in ["2026-Q1", "2026-Q2", "2026-Q3"].enumerated() {
      let card = try test.store.openRound(test.settings(name))
      for team in TestRound.teams {
        try test.contribute(card, test.store.issueCodes(round: name, unit: team, count: 6), seed: UInt64(place))
      }
      try test.store.collect(round: name, directory: test.inbox, day: closing)
      try test.store.close(round: name, day: closing)
      releases.append(try SignedRelease(reading: test.store.publish(round: name, day: publication)))
    }
    let chain = ReleaseChain(releases.reversed(), trusting: test.store.signingKey, lastSeen: releases[2].digest)
    #expect(chain.findings.isEmpty)
    #expect(chain.releases.map(\.release.round) == ["2026-Q1", "2026-Q2", "2026-Q3"])
    #expect(releases[0].release.previous == nil && releases[1].release.previous == releases[0].digest)
  }

  @Test func `an open round is not published, nor one before it was closed or before the release it follows`() throws {
    let test = try TestRound()
    _ = try test.collected([6, 6, 6])
    #expect(roundError { _ = try test.store.publish(round: TestRound.round, day: publication) } == .roundOpen(TestRound.round))
    #expect(roundError { _ = try test.store.log(round: TestRound.round) } == .roundOpen(TestRound.round))
    try test.store.close(round: TestRound.round, day: closing)
    let early = roundError { _ = try test.store.publish(round: TestRound.round, day: lastDay) }
    #expect(early == .dayTooEarly(lastDay, earliest: closing))
    _ = try test.store.publish(round: TestRound.round, day: publication)
    _ = try test.store.openRound(test.settings("next"))
    try test.store.close(round: "next", day: closing)
    #expect(roundError { _ = try test.store.publish(round: "next", day: closing) } == .dayTooEarly(closing, earliest: publication))
  }

  @Test func `a team below the minimum is withheld with what would give it away, and only the log says why`() throws {
    let test = try TestRound()
    let release = try test.published([8, 4, 7])
    #expect(try test.cells(release, ["East", "Team 2"]).allSatisfy { $0.figures == nil })
    // East less Team 1 would be the four of Team 2, so one of the two is withheld too.
    for scale in release.release.policy.scales {
      let places = try [["East"], ["East", "Team 1"]].map { path in try test.cells(release, path).first { $0.place.scale == scale.id } }
      #expect(places.contains { $0?.figures == nil })
    }
    let log = try test.store.log(round: TestRound.round)
    #expect(log.count == release.release.cells.count { $0.figures == nil })
    let below = try test.cells(release, ["East", "Team 2"]).map(\.place)
    #expect(log.filter { below.contains($0.place) }.allSatisfy { $0.reason == .belowMinimum })
    let text = String(decoding: release.bytes, as: UTF8.self)
    #expect(!text.contains("belowMinimum") && !text.contains("secondary") && !text.contains("below"))
  }

  @Test func `a round without contributions is published with every cell withheld`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings())
    try test.store.close(round: TestRound.round, day: closing)
    let release = try SignedRelease(reading: test.store.publish(round: TestRound.round, day: publication))
    #expect(release.release.cells.allSatisfy { $0.figures == nil })
    #expect(release.release.policy.boxes == nil)
    #expect(try test.store.boxRegister(round: TestRound.round) == nil)
  }

  @Test func `slices are published for the organisation alone, with those who did not state theirs`() throws {
    let test = try TestRound()
    let slices = [CardSlice(name: "tenure", classes: ["0–4", "5+"])]
    let card = try test.store.openRound(test.settings(slices: slices))
    for (place, team) in TestRound.teams.enumerated() {
      let codes = try test.store.issueCodes(round: TestRound.round, unit: team, count: 18)
      for (part, answer) in [SliceAnswer.stated("0–4"), .stated("5+"), .notStated].enumerated() {
        try test.contribute(card, Array(codes[part * 6..<part * 6 + 6]), seed: UInt64(place * 3 + part), slices: ["tenure": answer])
      }
    }
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    try test.store.close(round: TestRound.round, day: closing)
    let release = try SignedRelease(reading: test.store.publish(round: TestRound.round, day: publication)).release
    let sliced = release.cells.filter { $0.place.slice != nil }
    #expect(sliced.count == 9)
    #expect(Set(sliced.map(\.place.unit)) == Set(release.units.filter { $0.parent == nil }.map(\.id)))
    #expect(sliced.compactMap(\.figures?.n).allSatisfy { $0 == 18 })
    #expect(sliced.contains { $0.figures != nil })
  }

  @Test func `killed between any two steps, every copy of the folder leads to the same release`() throws {
    let test = try TestRound()
    var copies: [String] = []
    func keepCopy() throws {
      copies.append(test.folder.path + "/copy \(copies.count)")
      try FileManager.default.copyItem(atPath: test.storeFolder, toPath: copies[copies.count - 1])
    }
    let card = try test.store.openRound(test.settings())
    for (place, team) in TestRound.teams.enumerated() {
      try test.contribute(card, test.store.issueCodes(round: TestRound.round, unit: team, count: 7), seed: UInt64(place))
    }
    try keepCopy()
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    try keepCopy()
    try test.store.close(round: TestRound.round, day: closing)
    try keepCopy()
    let release = try test.store.publish(round: TestRound.round, day: publication)
    try keepCopy()
    for copy in copies {
      let store = try test.reopened(copy)
      try store.collect(round: TestRound.round, directory: test.inbox, day: closing)
      if try store.status(round: TestRound.round).stage == .open { try store.close(round: TestRound.round, day: closing) }
      #expect(try store.publish(round: TestRound.round, day: publication) == release)
    }
  }
}
