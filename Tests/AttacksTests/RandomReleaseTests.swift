import Attacks
import Contributions
import Foundation
import Releases
import TestSupport
import Testing

/// Thousands of organisations, each published as a keeper publishes and attacked by somebody who has the file and the list of members.
///
/// `ATTACKS=20 swift test --filter RandomReleaseTests` tries twenty times as many.
@Suite struct RandomReleaseTests {
  private static let factor = ProcessInfo.processInfo.environment["ATTACKS"].flatMap { Int($0) } ?? 1

  @Test(arguments: Organisation.Danger.allCases) func `a dangerous organisation is published without a group below k and without a known band`(
    danger: Organisation.Danger
  ) throws {
    var generator = SeededGenerator(seed: UInt64(3_000 + Self.place(danger)))
    for round in 0..<80 * Self.factor {
      let k = Int.random(in: 5...7, using: &generator)
      let organisation = Organisation.dangerous(danger, minimum: k, using: &generator)
      try Self.check(Publication(organisation, k: k, readsBack: round.isMultiple(of: 10)), k: k, "\(danger) \(round)", using: &generator)
    }
  }

  @Test(arguments: 0..<6) func `a random tree of units is published without a group below k and without a known band`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(4_000 + seed))
    for round in 0..<100 * Self.factor {
      let organisation = Organisation.random(units: 12, people: 25, isTree: true, using: &generator)
      try Self.check(Publication(organisation), k: 5, "\(seed) \(round)", using: &generator)
    }
  }

  @Test(arguments: 0..<6) func `with slices nothing is published of a group below k and nobody's band is known`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(5_000 + seed))
    for round in 0..<30 * Self.factor {
      let slices = seed.isMultiple(of: 2) ? [Int.random(in: 3...4, using: &generator)] : [3, 3]
      let organisation = Organisation.random(units: 6, people: 20, slices: slices, isTree: true, using: &generator)
      let levels: RoundCard.SliceLevels = round.isMultiple(of: 2) ? .organisation : .departments
      try Self.check(Publication(organisation, levels: levels), k: 5, "\(seed) \(round)", using: &generator)
    }
  }

  private static func place(_ danger: Organisation.Danger) -> Int { Organisation.Danger.allCases.firstIndex(of: danger) ?? 0 }

  /// Every attack on every scale by an outsider with the list of members, and by one of the members.
  private static func check(_ publication: Publication, k: Int, _ name: String, using generator: inout SeededGenerator) throws {
    #expect(ReleaseAuditor(publication.release).findings.isEmpty, "\(name)")
    let organisation = publication.organisation
    for (number, scale) in organisation.scales.enumerated() {
      let attack = publication.attack(scale: number)
      #expect(attack.narrowestGroup(below: k) == nil, "\(name)")
      #expect(attack.provedWithoutRounding(best: scale.bestBand).isEmpty, "\(name)")
      #expect(attack.confined.isEmpty, "\(name)")
      #expect(attack.tooFine.isEmpty, "\(name)")
      expectTruth(attack, publication, scale: number, name)
      guard let insider = organisation.people.indices.filter({ organisation.people[$0].scores[number] != nil }).randomElement(using: &generator)
      else { continue }
      let inside = publication.attack(scale: number, telling: [insider])
      expectTruth(inside, publication, scale: number, telling: [insider], name)
      // From twenty on the only one outside a band may see that they are: rule 4 makes its exception below.
      let known = inside.confined.map(\.group.n).reduce(0, +)
      #expect(known == 0 || known >= 19, "\(name)")
    }
  }

  /// What the attacker takes for proved is so; a claim that is not would be a fault of the attack.
  private static func expectTruth(_ attack: Attack, _ publication: Publication, scale: Int, telling: [Int] = [], _ name: String) {
    let people = publication.organisation.people.enumerated().filter { !telling.contains($0.offset) }.map(\.element)
    let groups = Dictionary(grouping: people) { [$0.unit] + $0.classes.map(String.init) }
    for person in attack.people {
      let scores = (groups[[person.group.unit] + person.group.classes.map(String.init)] ?? []).compactMap { $0.scores[scale] }
      let limits = person.score.lowerBound - 1e-6...person.score.upperBound + 1e-6
      #expect(scores.allSatisfy(limits.contains), "\(name)")
      #expect(scores.allSatisfy { person.bands.isEmpty || person.bands.contains(publication.organisation.scales[scale].band(of: $0)) }, "\(name)")
    }
  }
}
