import Attacks
import Releases
import TestSupport
import Testing

/// The attacker succeeds where a defence is left out, and not where it is not: otherwise its silence would prove nothing.
@Suite struct AttackTests {
  private static func attack(_ organisation: Organisation, _ omitting: Set<NaivePublication.Omission>, hidden: Set<String> = []) throws -> Attack {
    Attack(on: try NaivePublication.release(organisation, omitting: omitting, hidden: hidden), scale: "s0", of: organisation)
  }

  private static func department(_ sizes: KeyValuePairs<String, Int>) -> Organisation {
    var organisation = Organisation(["dep": ""])
    for (unit, count) in sizes {
      if unit != "dep" { organisation.units.append(.init(id: unit, parent: "dep")) }
      organisation.add(unit, people: count)
    }
    return organisation
  }

  @Test func `without secondary suppression the only hidden team is isolated, and with it nobody is`() throws {
    let organisation = Self.department(["a": 4, "b": 7, "c": 9])
    #expect(try Self.attack(organisation, [.secondary]).narrowestGroup(below: 5) == 4)
    #expect(try Publication(organisation).attack().narrowestGroup(below: 5) == nil)
  }

  @Test func `one person on a parent is found, and what their score is to within the rounding`() throws {
    var organisation = Self.department(["a": 20, "b": 22])
    organisation.add("dep", scores: [54])
    let attack = try Self.attack(organisation, [.secondary])
    #expect(attack.narrowestGroup(below: 5) == 1)
    let person = try #require(attack.narrowestInterval)
    #expect(person.group.unit == "dep" && person.score.contains(54) && person.width < 9)
    #expect(person.bands == [2])
    #expect(try Publication(organisation).attack().confined.isEmpty)
  }

  @Test func `a unit without anybody in the best band is seen through its shares where bands are not guarded`() throws {
    var organisation = Self.department(["a": 30])
    organisation.add("dep", people: 12)
    organisation.units.append(.init(id: "b", parent: "dep"))
    organisation.add("b", scores: (0..<25).map { Double(30 + $0 % 20) })
    #expect(Set(try Self.attack(organisation, [.bands]).confined.map(\.group.unit)) == ["b"])
    #expect(try Publication(organisation).attack().confined.isEmpty)
  }

  @Test func `a mean at the end of the scale confines everybody where bands are not guarded`() throws {
    let organisation = { () in
      var organisation = Organisation(["a": ""])
      organisation.add("a", scores: [54, 54, 53, 54, 54])
      return organisation
    }()
    let person = try #require(try Self.attack(organisation, [.bands]).narrowestInterval)
    #expect(person.bands == [2] && person.score.lowerBound > 50)
    #expect(try Publication(organisation).attack().narrowestInterval?.width == 54)
  }

  @Test func `a standard deviation near 0 confines everybody where bands are not guarded`() throws {
    var organisation = Organisation(["a": ""])
    organisation.add("a", scores: [Double](repeating: 40, count: 8) + [38, 39, 41, 42])
    let person = try #require(try Self.attack(organisation, [.bands]).narrowestInterval)
    #expect(person.bands == [2] && person.score.lowerBound > 35 && person.score.upperBound < 45)
  }

  @Test func `k − 1 who tell each other their answers learn of the last of k what the rounded mean tells and no more`() throws {
    var organisation = Organisation(["a": ""])
    organisation.add("a", scores: [10, 20, 30, 40, 12])
    let publication = try Publication(organisation)
    let person = try #require(publication.attack(telling: [0, 1, 2, 3]).people.first)
    // A limit that is stated: five people, rounded to a point, are uncertain by five points.
    #expect(person.score.contains(12) && person.width >= 5 && person.width < 5.1)
    #expect(try #require(publication.attack(telling: [0]).narrowestInterval).width > 20)
    #expect(try #require(publication.attack().narrowestInterval).width == 54)
  }

  @Test func `from twenty people on the only one outside a band may see where the others are, and below twenty never`() throws {
    for (count, known) in [(8, 0), (19, 0), (20, 19), (26, 25), (27, 0), (39, 0), (40, 39), (79, 78), (80, 0)] {
      var organisation = Organisation(["a": ""])
      organisation.add("a", scores: [4] + (1..<count).map { Double(30 + $0 % 20) })
      // A limit that is stated: "all but one" is asked below twenty only. Up to 26 five per cent is one person, and from 40 to 79 a hundred per cent leaves
      // room for one; between and beyond the rounding leaves open whether there are more.
      let others = try Publication(organisation).attack(telling: [0]).confined.map(\.group.n).reduce(0, +)
      #expect(others == known)
    }
  }
}
