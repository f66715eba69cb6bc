import Dates
import Foundation
import Testing

@testable import Supervision

@Suite struct JournalTests {
  private static func day(_ number: Int) -> CivilDay { CivilDay(daysSinceEpoch: 20_000 + number) }
  private static let unit = UnitPath(names: ["East"])

  private static func started() throws -> (journal: Journal, cycle: Int) {
    var journal = Journal()
    let cycle = try journal.start(unit: unit, goal: "  Calmer\n weeks ", on: day(0))
    return (journal, cycle)
  }

  @Test func `a cycle goes from its goal to its end, and its state follows from dates and reviews`() throws {
    var (journal, number) = try Self.started()
    func state(_ day: Int) throws -> CycleState { try journal.cycle(number).state(on: Self.day(day)) }
    #expect(try journal.cycle(number).goal == "Calmer weeks")
    #expect(try state(5) == .goalAgreed)
    #expect(try journal.addMeasure(.own("A quiet hour"), begin: Self.day(10), end: Self.day(20), to: number) == 1)
    #expect(try (9...21).map(state) == [.measuresChosen] + Array(repeating: .underWay, count: 11) + [.reviewDue])
    try journal.addReview(Review(day: Self.day(15), rounds: [], comparisons: [], note: nil), to: number)
    #expect(try state(21) == .reviewDue, "a look back before the end is not the last one")
    try journal.addReview(Review(day: Self.day(22), rounds: [], comparisons: [], note: " well "), to: number)
    #expect(try state(22) == .reviewed && journal.cycle(number).reviews.last?.note == "well")
    #expect(try journal.addMeasure(.own("Another"), begin: Self.day(30), to: number) == 2)
    #expect(try state(25) == .underWay, "a new measure leads back")
    #expect(try state(400) == .underWay, "a measure without an end goes on")
    try journal.end(number, .closed, on: Self.day(40), note: "done")
    #expect(try state(400) == .closed && !state(400).isOpen)
    try journal.reopen(number)
    #expect(try state(400) == .underWay)
    try journal.end(number, .cancelled, on: Self.day(41))
    #expect(try state(1) == .cancelled)
  }

  @Test func `a cycle whose measures are all called off before they begin is back at its goal`() throws {
    var (journal, number) = try Self.started()
    _ = try journal.addMeasure(.own("Later"), begin: Self.day(10), to: number)
    try journal.callOff(1, of: number, on: Self.day(5))
    #expect(try journal.cycle(number).state(on: Self.day(50)) == .goalAgreed)
    _ = try journal.addMeasure(.own("Now"), begin: Self.day(5), to: number)
    try journal.callOff(2, of: number, on: Self.day(8))
    #expect(try journal.cycle(number).state(on: Self.day(50)) == .reviewDue, "what was begun is looked back at")
    #expect(throws: JournalFault.measureCalledOff(2, cycle: number)) { try journal.callOff(2, of: number, on: Self.day(9)) }
  }

  @Test func `every state is reached and every one but the last two is open`() {
    let open = CycleState.allCases.filter(\.isOpen)
    #expect(open == [.goalAgreed, .measuresChosen, .underWay, .reviewDue, .reviewed])
    for state in CycleState.allCases { #expect((SupervisionWording.nextStep(state, cycle: 1) == nil) == !state.isOpen) }
  }

  @Test func `an ended cycle takes nothing more`() throws {
    for kind in Cycle.Ending.Kind.allCases {
      var (journal, number) = try Self.started()
      _ = try journal.addMeasure(.own("x"), begin: Self.day(0), to: number)
      try journal.end(number, kind, on: Self.day(1))
      let kept = journal
      let changes: [(inout Journal) throws -> Void] = [
        { _ = try $0.addMeasure(.own("y"), begin: Self.day(2), to: number) }, { try $0.changeGoal(of: number, to: "z") },
        { try $0.changeMeasure(1, of: number, .init(text: "z")) }, { try $0.callOff(1, of: number, on: Self.day(2)) },
        { try $0.addReview(Review(day: Self.day(2), rounds: [], comparisons: [], note: nil), to: number) },
        { try $0.end(number, .closed, on: Self.day(2)) }, { try $0.changeScales(of: number, to: []) },
      ]
      for change in changes { #expect(throws: JournalFault.cycleEnded(number, kind)) { try change(&journal) } }
      #expect(journal == kept)
    }
  }

  @Test func `numbers are never given twice, not even after a cycle was taken out`() throws {
    var journal = Journal()
    for goal in ["a", "b", "c"] { _ = try journal.start(unit: Self.unit, goal: goal, on: Self.day(0)) }
    try journal.remove(3)
    #expect(try journal.start(unit: Self.unit, goal: "d", on: Self.day(0)) == 4)
    #expect(journal.cycles.map(\.number) == [1, 2, 4])
    #expect(throws: JournalFault.unknownCycle(3, known: [1, 2, 4])) { try journal.cycle(3) }
  }

  @Test func `dates that cannot be meant are refused, and a refused change changes nothing`() throws {
    var (journal, number) = try Self.started()
    _ = try journal.addMeasure(.own("x"), begin: Self.day(10), end: Self.day(10), to: number)
    let kept = journal
    let old = try #require(CivilDay("0206-01-01"))
    #expect(throws: JournalFault.unlikelyDay(old)) { try journal.addMeasure(.own("y"), begin: old, to: number) }
    #expect(throws: JournalFault.endBeforeBegin(begin: Self.day(2), end: Self.day(1))) {
      try journal.addMeasure(.own("y"), begin: Self.day(2), end: Self.day(1), to: number)
    }
    #expect(throws: JournalFault.endBeforeBegin(begin: Self.day(11), end: Self.day(10))) {
      try journal.changeMeasure(1, of: number, .init(text: "other", begin: Self.day(11)))
    }
    #expect(throws: JournalFault.unknownMeasure(2, cycle: number, known: [1])) { try journal.changeMeasure(2, of: number, .init(text: "z")) }
    #expect(journal == kept)
    try journal.changeMeasure(1, of: number, .init(text: "z", begin: Self.day(11), end: .open, agreed: "weekly"))
    #expect(
      try journal.cycle(number).measures == [Measure(number: 1, content: .own("z"), begin: Self.day(11), end: nil, agreed: "weekly")])
  }

  @Test func `a text is one visible paragraph of at most a thousand characters`() throws {
    let long = String(repeating: "ш", count: JournalLimits.textLength)
    var journal = Journal()
    #expect(try journal.start(unit: Self.unit, goal: long, on: Self.day(0)) == 1)
    for (text, fault) in [
      ("", JournalFault.emptyText(.goal)), (" \n\t", .emptyText(.goal)), ("\u{200B}", .emptyText(.goal)),
      (long + "ш", .textTooLong(.goal, limit: JournalLimits.textLength)), ("a\u{1B}[2J", .unsafeText(.goal)), ("a\u{202E}b", .unsafeText(.goal)),
    ] {
      #expect(throws: fault) { try journal.start(unit: Self.unit, goal: text, on: Self.day(0)) }
    }
    #expect(journal.cycles.count == 1)
  }

  @Test(arguments: ["/", "East", "Шығыс/3-топ", "East/Home care/Team 3"])
  func `a path of a unit reads back as it is written`(_ text: String) throws {
    #expect(try #require(UnitPath(text)).text == text)
  }

  @Test func `what is no path of a unit is none`() {
    for text in ["", "//", "a//b", "/a", "a/", " a", "a\u{202E}b", "a\nb", Array(repeating: "a", count: 40).joined(separator: "/")] {
      #expect(UnitPath(text) == nil, "\(text)")
    }
  }
}
