import Attacks
import DisclosureControl
import Testing

/// The attacks of the disclosure document that concern tables, one test each, against the defence.
@Suite struct AttackTests {
  @Test func `growth by one person cannot be seen, since a round's outcome is computed once from all its rows`() throws {
    var organisation = Organisation(["org": "", "a": "org"])
    organisation.add("a", people: 5)
    let before = try organisation.protected()
    organisation.add("a", scores: [54])
    let after = try organisation.protected()
    // Both would be lawful releases; what keeps them from being compared is that there is one release per round, which other modules see to. Here it must
    // hold that the figures of the smaller one never had an exact sum in them.
    let (first, second) = (try #require(before.figures("a")), try #require(after.figures("a")))
    let guess = 6 * second.mean - 5 * first.mean
    let reach = (6 * second.step + 5 * first.step) / 2
    #expect(reach >= 5)
    #expect(abs(guess - 54) <= reach)
  }

  @Test func `a department minus its teams shows nobody`() throws {
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep"])
    organisation.add("a", people: 8)
    organisation.add("b", people: 6)
    organisation.add("c", people: 9)
    organisation.add("dep", people: 2)
    let round = try organisation.protected()
    #expect(round.publishedUnits() == ["dep": 25, "a": 8, "c": 9])
    #expect(round.reason("b") == .secondary(because: CellAddress(unit: 3, scale: 0)))
  }

  @Test func `an organisation minus its departments shows nobody`() throws {
    var organisation = Organisation(["org": "", "east": "org", "west": "org", "e1": "east", "e2": "east", "w1": "west", "w2": "west"])
    for (unit, count) in ["e1": 7, "e2": 8, "w1": 9, "w2": 10, "org": 1] { organisation.add(unit, people: count) }
    let round = try organisation.protected()
    let published = round.publishedUnits()
    // Hiding a department alone would leave its teams to be taken away one by one: a team goes with it.
    #expect(published == ["org": 35, "west": 19, "w1": 9, "w2": 10, "e2": 8])
  }

  @Test func `the only hidden child is not left alone`() throws {
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep"])
    organisation.add("a", people: 4)
    organisation.add("b", people: 5)
    organisation.add("c", people: 12)
    let round = try organisation.protected()
    #expect(round.publishedUnits() == ["dep": 21, "c": 12])
    #expect(round.reason("a") == .belowMinimum)
  }

  @Test func `two hidden children that are few together get company`() throws {
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep", "d": "dep"])
    for (unit, count) in ["a": 2, "b": 2, "c": 6, "d": 6] { organisation.add(unit, people: count) }
    #expect(try organisation.protected().publishedUnits() == ["dep": 16, "d": 6])
    organisation.add("b", people: 1)
    #expect(try organisation.protected().publishedUnits() == ["dep": 17, "c": 6, "d": 6])
  }

  @Test func `a chain of single children shows no link that differs by a few`() throws {
    var organisation = Organisation(["a": "", "b": "a", "c": "b", "d": "c"])
    organisation.add("d", people: 6)
    organisation.add("c", people: 1)
    organisation.add("b", people: 1)
    organisation.add("a", people: 1)
    let round = try organisation.protected()
    #expect(round.publishedUnits() == ["a": 9])
  }

  @Test func `a slice that differs from a unit by one person is not published beside it`() throws {
    var organisation = Organisation(["org": "", "a": "org", "b": "org"])
    organisation.slices = [2]
    organisation.add("a", [0], people: 10)
    organisation.add("b", [1], people: 11)
    organisation.add("b", [0], scores: [20])
    // Who joined less than three years ago is team a and one person of team b.
    let round = try organisation.protected()
    let shown = [round.figures("org", .init(slice: 0, value: 0)), round.figures("a")]
    #expect(shown.contains(nil))
    #expect(round.figures("org") != nil)
    #expect(Intruder(organisation, round).smallestGroup(below: 5) == nil)
    #expect(round.cells.contains { if case .withheld(.audit) = $0.status { true } else { false } })
  }

  @Test func `the total minus its slices shows nobody`() throws {
    var organisation = Organisation(["org": ""])
    organisation.slices = [3]
    organisation.add("org", [0], people: 12)
    organisation.add("org", [1], people: 7)
    organisation.add("org", [2], people: 3)
    let round = try organisation.protected()
    #expect(round.figures("org")?.n == 22)
    #expect(round.figures("org", .init(slice: 0, value: 0))?.n == 12)
    #expect(round.reason("org", .init(slice: 0, value: 1)) == .secondary(because: CellAddress(unit: 0, scale: 0)))
    #expect(round.reason("org", .init(slice: 0, value: 2)) == .belowMinimum)
  }

  @Test func `unanimity in the worst band is withheld, and nothing gives it back`() throws {
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep"])
    organisation.add("a", scores: [30, 31, 40, 52, 28, 33])
    organisation.add("b", people: 7)
    organisation.add("c", people: 8)
    let round = try organisation.protected()
    #expect(round.reason("a") == .bandProof)
    #expect(round.publishedUnits() == ["dep": 21, "c": 8])
  }

  @Test func `all but one in a band are withheld below 20, and published from 20 on`() throws {
    for count in [5, 19, 20] {
      var organisation = Organisation(["a": ""])
      organisation.add("a", scores: [40] + [Double](repeating: 3, count: count - 1))
      #expect((try organisation.protected().figures("a") != nil) == (count >= 20))
    }
  }

  @Test func `a standard deviation of 0 is never seen`() throws {
    for count in [5, 10, 19, 20, 100] {
      var organisation = Organisation(["a": ""])
      organisation.add("a", scores: [Double](repeating: 22, count: count))
      #expect(try organisation.protected().reason("a") == .bandProof)
    }
  }

  @Test func `a mean at the end of the scale is never seen`() throws {
    for end in [0.0, 54] {
      var organisation = Organisation(["a": ""])
      organisation.add("a", scores: [Double](repeating: end, count: 12))
      #expect(try organisation.protected().reason("a") == .bandProof)
    }
    // Five people with a mean of 48.6 are all above 26.
    var organisation = Organisation(["a": ""])
    organisation.add("a", scores: [54, 54, 54, 54, 27])
    #expect(try organisation.protected().reason("a") == .bandProof)
  }

  @Test func `on a scale without bands the same score of everybody, or of all but one, is never seen, and nothing gives it back`() throws {
    for count in [5, 12, 19, 20, 60] {
      var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep"])
      organisation.scales = [Organisation.Scale(1, 5, [])]
      organisation.add("a", scores: [Double](repeating: 4, count: count) + (count < 19 ? [1.5] : []))
      organisation.add("b", scores: [1, 2, 3, 4, 5, 3, 2])
      organisation.add("c", scores: [1, 2, 3, 4, 5, 3, 2, 1])
      let round = try organisation.protected()
      #expect(round.reason("a") == .bandProof)
      #expect(round.publishedUnits() == ["dep": organisation.people.count, "c": 8])
    }
  }

  @Test func `on a scale without bands a mean at its end is never seen`() throws {
    for scores in [[5.0, 5, 5, 5, 4.8], [1, 1, 1, 1, 1.25, 1]] {
      var organisation = Organisation(["a": ""])
      organisation.scales = [Organisation.Scale(1, 5, [])]
      organisation.add("a", scores: scores)
      #expect(try organisation.protected().reason("a") == .bandProof)
    }
  }

  @Test func `no search through whole numbers proves a band of a small cell`() throws {
    // Every multiset of five scores on a scale of 0…8: what is published is held against all others that would look the same.
    let scale = Organisation.Scale(0, 8, [0, 3, 6])
    let all = Multisets.all(count: 5, values: 9)
    var lookAlikes: [CellFigures: [[Int]]] = [:]
    for scores in all {
      var organisation = Organisation(["a": ""])
      organisation.scales = [scale]
      organisation.add("a", scores: scores.map(Double.init))
      if let figures = try organisation.protected().figures("a") { lookAlikes[figures, default: []].append(scores) }
    }
    #expect(lookAlikes.count > 5)
    for same in lookAlikes.values {
      let bands = same.map { scores in (0..<3).map { band in scores.count { min(2, $0 / 3) == band } } }
      #expect(bands.contains { $0[0] > 0 })
      for band in 0..<3 { #expect(bands.contains { $0[band] < 4 }) }
    }
  }

  @Test func `shares do not reveal more than n, which is published, and no word means nobody or everybody`() throws {
    var organisation = Organisation(["a": "", "b": ""])
    organisation.add("a", scores: [3, 5, 20, 20, 21, 22, 25])
    organisation.add("b", people: 41)
    let round = try organisation.protected()
    #expect(round.figures("a")?.bands == [.some, .most, .some])
    let shares = try #require(round.figures("b")?.bands)
    #expect(shares == [.percent(35), .percent(35), .percent(30)])
  }

  @Test func `the n of one scale against the n of another isolates no scores`() throws {
    // One person of team a left the second scale unanswered; on each scale the table must hold by itself.
    var organisation = Organisation(["org": "", "a": "org", "b": "org"])
    organisation.scales = [Organisation.exhaustion, Organisation.exhaustion]
    for (place, score) in Organisation.mixed(5).enumerated() {
      organisation.people.append(.init(unit: "a", classes: [], scores: [score, place == 0 ? nil : score]))
    }
    for score in Organisation.mixed(9) { organisation.people.append(.init(unit: "b", classes: [], scores: [score, score])) }
    let round = try organisation.protected()
    #expect(round.publishedUnits(scale: 0) == ["org": 14, "a": 5, "b": 9])
    #expect(round.publishedUnits(scale: 1) == ["org": 13])
    for scale in 0...1 { #expect(Intruder(organisation, round, scale: scale).smallestGroup(below: 5) == nil) }
  }

  @Test(arguments: 5...9) func `exactly k is published and exactly k − 1 is withheld`(k: Int) throws {
    var organisation = Organisation(["a": "", "b": ""])
    organisation.add("a", people: k)
    organisation.add("b", people: k - 1)
    let round = try organisation.protected(k: k)
    #expect(round.figures("a")?.n == k)
    #expect(round.reason("b") == .belowMinimum)
  }

  @Test func `an empty unit looks like a small one`() throws {
    var organisation = Organisation(["a": "", "b": "", "c": ""])
    organisation.add("b", people: 4)
    organisation.add("c", people: 9)
    let round = try organisation.protected()
    #expect(round.cell("a")?.status == round.cell("b")?.status)
  }

  @Test func `a standard deviation of a group below ten cannot be computed from others`() throws {
    // The department's and the larger team's would give that of the smaller, whose n and mean are known.
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep"])
    organisation.add("a", people: 8)
    organisation.add("b", people: 30)
    let round = try organisation.protected()
    #expect(round.publishedUnits() == ["dep": 38, "a": 8, "b": 30])
    #expect(round.figures("dep")?.sd != nil)
    #expect(round.figures("a")?.sd == nil)
    #expect(round.figures("b")?.sd == nil)
    #expect(round.figures("a")?.interval != nil)
  }
}

/// All multisets of so many values 0…, ascending.
enum Multisets {
  static func all(count: Int, values: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return all(count: count - 1, values: values).flatMap { rest in ((rest.last ?? 0)..<values).map { rest + [$0] } }
  }
}
