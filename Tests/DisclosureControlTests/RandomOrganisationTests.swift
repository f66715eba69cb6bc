import Attacks
import DisclosureControl
import TestSupport
import Testing

/// Thousands of organisations made of everything that is dangerous, each attacked by an intruder who shares no code with the defence.
@Suite struct RandomOrganisationTests {
  @Test(arguments: 0..<15) func `in a tree of units nobody isolates fewer than k, and nobody proves a band`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      let k = Int.random(in: 5...7, using: &generator)
      let organisation = Organisation.random(units: 12, people: 14, using: &generator)
      let round = try organisation.protected(k: k)
      let intruder = Intruder(organisation, round)
      #expect(intruder.smallestGroup(below: k) == nil)
      if intruder.cells.count <= 6 { #expect(!intruder.derivableGroups().contains { $0.reduce(0, +) < k || Intruder.proves($0) }) }
      #expect(round.auditOfRelease == [])
    }
  }

  @Test(arguments: 100..<112) func `with a slice nobody isolates fewer than k, and nobody proves a band`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for place in 0..<50 {
      let organisation = Organisation.random(units: 6, people: 12, slices: [Int.random(in: 2...3, using: &generator)], using: &generator)
      let round = try organisation.protected(slices: place.isMultiple(of: 2) ? .organisation : .departments)
      let intruder = Intruder(organisation, round)
      #expect(intruder.smallestGroup(below: 5) == nil)
      if intruder.cells.count <= 7 { #expect(!intruder.derivableGroups().contains { $0.reduce(0, +) < 5 || Intruder.proves($0) }) }
      #expect(round.auditOfRelease == [])
    }
  }

  @Test(arguments: 200..<212) func `with two slices nobody isolates fewer than k, and nobody proves a band`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for place in 0..<25 {
      let organisation = Organisation.random(units: 4, people: 14, slices: [2, 2], using: &generator)
      let round = try organisation.protected(slices: place.isMultiple(of: 2) ? .organisation : .departments)
      let intruder = Intruder(organisation, round)
      #expect(intruder.smallestGroup(below: 5) == nil)
      if intruder.cells.count <= 7 { #expect(!intruder.derivableGroups().contains { $0.reduce(0, +) < 5 || Intruder.proves($0) }) }
      #expect(round.auditOfRelease == [])
    }
  }

  @Test func `a group of eight is protected although what proves its band could also be read as concerning more than twenty`() throws {
    // Found by the intruder among 1,000 organisations: seven of eight in the worst band, as a sum that had been taken for one of another group.
    var generator = SeededGenerator(seed: 232 * 7_919)
    let organisation = Organisation.random(units: 6, people: 20, slices: [3, 3], using: &generator)
    #expect(!Intruder(organisation, try organisation.protected()).derivableGroups().contains { Intruder.proves($0) })
  }

  @Test(arguments: 300..<306) func `of the cells hidden to protect others none could be published in addition, alone or with others`(seed: Int) throws
  {
    var generator = SeededGenerator(seed: UInt64(seed))
    var tried = 0
    for _ in 0..<150 {
      let organisation = Organisation.random(units: 7, people: 12, using: &generator)
      let round = try organisation.protected()
      let hidden = round.cells.filter { if case .withheld(.secondary) = $0.status { true } else { false } }
      if hidden.isEmpty || hidden.count > 3 { continue }
      tried += 1
      for subset in 1..<(1 << hidden.count) {
        let more = Set(hidden.indices.filter { subset >> $0 & 1 == 1 }.map { hidden[$0].address })
        let intruder = Intruder(organisation, round) { $0.figures != nil || more.contains($0.address) }
        #expect(intruder.succeeds(k: 5), "\(more) could be published")
      }
    }
    #expect(tried > 20)
  }

  @Test(arguments: 400..<404) func `the order of rows and of units changes nothing`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      var organisation = Organisation.random(units: 8, people: 12, slices: [2, 3], scales: 2, using: &generator)
      let round = try organisation.protected(slices: .departments)
      organisation.people.shuffle(using: &generator)
      organisation.units.shuffle(using: &generator)
      #expect(try organisation.protected(slices: .departments) == round)
    }
  }

  @Test(arguments: 500..<504) func `a scale is protected as if the others were not there`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      let organisation = Organisation.random(units: 8, people: 12, slices: [2], scales: 2, using: &generator)
      let round = try organisation.protected()
      var alone = organisation
      alone.scales = [organisation.scales[1]]
      alone.people = organisation.people.map { .init(unit: $0.unit, classes: $0.classes, scores: [$0.scores[1]]) }
      #expect(try alone.protected().cells.map(\.figures) == round.cells.filter { $0.address.scale == 1 }.map(\.figures))
    }
  }
}
