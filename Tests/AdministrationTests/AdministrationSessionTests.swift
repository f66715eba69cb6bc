import Instruments
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct AdministrationSessionTests {
  private static let kk = LanguageTag(.kk)

  private static func session(_ items: String...) throws -> AdministrationSession {
    var list = items
    while list.count < 4 { list.append("x\(list.count): few") }
    return AdministrationSession(instrument: try Examples.instrument(list[0], list[1], list[2], list[3]))
  }

  /// Answers the current item with a number.
  private static func answer(_ session: inout AdministrationSession, _ number: Int) throws {
    try session.answer(.option(.number(number)), language: kk, time: .seconds(1))
  }

  @Test func `a check goes through its items in order, then to the review, then ends`() throws {
    var session = try Self.session("a: few", "b: few", "c: few", "d: few")
    for index in 0..<4 {
      #expect(session.stage == .item(index))
      #expect(session.progress == (index + 1, 4))
      try Self.answer(&session, index)
    }
    #expect(session.stage == .review)
    #expect(session.currentItem == nil)
    try session.finish()
    #expect(session.stage == .finished)
    #expect(session.countingAnswers.mapValues(\.answer.score) == ["a": 0, "b": 1, "c": 2, "d": 3])
  }

  @Test func `an answer that does not fit changes nothing`() throws {
    var session = try Self.session("a: few")
    #expect(throws: AdministrationSession.StepFault.unfit(.wrongKind(expected: .option))) {
      try session.answer(.number(3), language: Self.kk, time: .zero)
    }
    #expect(throws: AdministrationSession.StepFault.self) { try Self.answer(&session, 7) }
    #expect(session.stage == .item(0))
    #expect(session.answers.isEmpty && session.visitedItems.isEmpty)
  }

  @Test func `a required item cannot be skipped and another can`() throws {
    var session = try Self.session("a: few", "b: few, required")
    try session.skip()
    #expect(throws: AdministrationSession.StepFault.answerRequired) { try session.skip() }
    #expect(session.stage == .item(1))
    #expect(session.visitedItems == ["a"])
  }

  @Test func `skipping takes an earlier answer back`() throws {
    var session = try Self.session("a: few")
    try Self.answer(&session, 3)
    session.goBack()
    try session.skip()
    #expect(session.answers["a"] == nil)
    #expect(session.stage == .item(1))
  }

  @Test func `going back keeps answers and stops at the first item`() throws {
    var session = try Self.session("a: few")
    #expect(!session.canGoBack)
    session.goBack()
    #expect(session.stage == .item(0))
    try Self.answer(&session, 3)
    #expect(session.canGoBack)
    session.goBack()
    #expect(session.stage == .item(0))
    #expect(session.answers["a"]?.answer == .option(.number(3)))
  }

  @Test func `a hidden item keeps its answer, which does not count until the item returns`() throws {
    var session = try Self.session("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#, "c: few", "d: few")
    for number in [5, 6, 1, 1] { try Self.answer(&session, number) }
    session.open(0)
    try Self.answer(&session, 2)
    #expect(session.path == [0, 2, 3])
    #expect(session.countingAnswers["b"] == nil)
    #expect(session.answers["b"]?.answer == .option(.number(6)))
    session.open(0)
    try Self.answer(&session, 4)
    #expect(session.stage == .review)
    #expect(session.countingAnswers["b"]?.answer == .option(.number(6)))
  }

  @Test func `an answer to a hidden item opens nothing`() throws {
    var session = try Self.session("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#, #"c: few, showIf {"item": "b", "atLeast": 3}"#)
    for number in [5, 6, 1, 1] { try Self.answer(&session, number) }
    session.open(0)
    try Self.answer(&session, 0)
    #expect(session.path == [0, 3])
    #expect(session.countingAnswers.keys.sorted() == ["a", "x3"])
  }

  @Test func `an answer changed in the review leads to the item it opens, then back to the review`() throws {
    var session = try Self.session("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#, "c: few", #"d: few, showIf {"item": "a", "atLeast": 3}"#)
    for number in [0, 1] { try Self.answer(&session, number) }
    #expect(session.stage == .review)
    session.open(0)
    try Self.answer(&session, 3)
    #expect(session.stage == .item(1))
    try Self.answer(&session, 1)
    #expect(session.stage == .item(3))
    try session.skip()
    #expect(session.stage == .review)
  }

  @Test func `an item opened from the review leads back to it, also after going back from there`() throws {
    var session = try Self.session("a: few")
    for number in 0..<4 { try Self.answer(&session, number) }
    session.open(1)
    try Self.answer(&session, 6)
    #expect(session.stage == .review)
    session.open(2)
    session.goBack()
    #expect(session.stage == .item(1))
    try Self.answer(&session, 5)
    #expect(session.stage == .review)
    session.goBack()
    #expect(session.stage == .item(3))
    session.goBack()
    try Self.answer(&session, 2)
    #expect(session.stage == .item(3))
  }

  @Test func `only items of the path can be opened, and only from the review`() throws {
    var session = try Self.session("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#)
    session.open(2)
    #expect(session.stage == .item(0))
    for number in 0..<3 { try Self.answer(&session, number) }
    for index in [1, -1, 4, 99] {
      session.open(index)
      #expect(session.stage == .review)
    }
  }

  @Test func `a required item without an answer keeps the check from ending, and is named`() throws {
    let instrument = try Examples.instrument("a: few, required", "b: few", "c: few, required")
    var session = AdministrationSession(instrument: instrument, answers: [:], visited: ["a", "b", "c"])
    #expect(throws: AdministrationSession.StepFault.unansweredRequired([0, 2])) { try session.finish() }
    #expect(session.stage == .review)
    session.open(0)
    try Self.answer(&session, 1)
    #expect(throws: AdministrationSession.StepFault.unansweredRequired([2])) { try session.finish() }
  }

  @Test func `a check that was left goes on at the first item not seen`() throws {
    let instrument = try Examples.instrument("a: few", "b: few", "c: few")
    let given = GivenAnswer(.option(.number(2)), language: Self.kk, time: .seconds(3))
    let session = AdministrationSession(instrument: instrument, answers: ["b": given], visited: ["a", "b"])
    #expect(session.stage == .item(2))
    #expect(session.answers["b"] == given)
  }

  @Test func `leaving is possible at every stage but after the end, and nothing moves afterwards`() throws {
    var session = try Self.session("a: few")
    session.suspend()
    #expect(session.stage == .suspended)
    try Self.answer(&session, 1)
    try session.skip()
    try session.finish()
    session.goBack()
    session.open(0)
    #expect(session.stage == .suspended && session.answers.isEmpty && !session.canGoBack)
    var finished = try Self.session("a: few")
    for number in 0..<4 { try Self.answer(&finished, number) }
    try finished.finish()
    finished.suspend()
    #expect(finished.stage == .finished)
  }

  @Test func `each answer keeps its own language, and time adds up over visits`() throws {
    var session = try Self.session("a: few")
    try session.answer(.option(.number(1)), language: Self.kk, time: .seconds(4))
    try session.answer(.option(.number(2)), language: LanguageTag(.ru), time: .seconds(5))
    #expect(session.answers.mapValues(\.language.rawValue) == ["a": "kk", "x1": "ru"])
    session.goBack()
    session.goBack()
    try session.answer(.option(.number(1)), language: LanguageTag(.en), time: .seconds(3))
    #expect(session.answers["a"] == GivenAnswer(.option(.number(1)), language: LanguageTag(.en), time: .seconds(7)))
    #expect(session.answers["x1"]?.language == LanguageTag(.ru))
  }

  @Test(arguments: 1...40) func `whatever a person does, the service survey stays within its rules`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var session = AdministrationSession(instrument: try Examples.shipped("service-survey"))
    for _ in 0..<150 {
      let before = session.stage
      let missing = session.missingRequired
      try Self.step(&session, using: &random)
      let path = session.path
      #expect(Set(session.countingAnswers.keys).isSubset(of: path.map { session.instrument.items[$0].id }))
      #expect(session.countingAnswers.allSatisfy { session.answers[$0.key] == $0.value })
      #expect((1...path.count).contains(session.progress.number) && session.progress.total == path.count)
      switch session.stage {
      case .item(let index): #expect(path.contains(index))
      case .review: #expect(path.allSatisfy { session.visitedItems.contains(session.instrument.items[$0].id) })
      case .finished:
        #expect(before == .review && missing.isEmpty)
        return
      case .suspended: Issue.record("nobody left the check")
      }
    }
  }

  private static func step(_ session: inout AdministrationSession, using random: inout SeededGenerator) throws {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: session.goBack()
    case 1: session.open(Int.random(in: -1...14, using: &random))
    case 2 where session.currentItem?.isRequired == false: try session.skip()
    case 3 where session.missingRequired.isEmpty && Int.random(in: 0..<4, using: &random) == 0: try session.finish()
    default:
      guard let item = session.currentItem else {
        session.open(session.path.randomElement(using: &random) ?? 0)
        return
      }
      try session.answer(item.format.randomAnswer(using: &random), language: kk, time: .seconds(1))
    }
  }
}
