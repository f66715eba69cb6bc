public import Dates

/// A supervisor's own record of what was agreed for units, what was done, and what releases said afterwards.
///
/// ```swift
/// var journal = Journal()
/// let number = try journal.start(unit: path, goal: "Fewer heavy weeks", on: today)
/// try journal.addMeasure(.own("A quiet hour on Wednesdays"), begin: today, to: number)
/// journal.cycles[0].state(on: today)  // .underWay
/// ```
///
/// It is a value: the store reads it, a command changes it, the store writes it. Nothing in it comes from a person's answers; its figures are those of
/// releases.
public struct Journal: Sendable, Hashable {
  /// By their numbers.
  public private(set) var cycles: [Cycle]
  /// The number of the next cycle; higher than any that was ever given.
  public private(set) var nextNumber: Int

  public init() {
    cycles = []
    nextNumber = 1
  }

  /// A journal as it was kept.
  ///
  /// - Returns: `nil` where numbers are given twice or do not ascend.
  init?(cycles: [Cycle], nextNumber: Int) {
    let numbers = cycles.map(\.number)
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }), (numbers.first ?? 1) > 0, (numbers.last ?? 0) < nextNumber else { return nil }
    for cycle in cycles {
      let measures = cycle.measures.map(\.number)
      guard zip(measures, measures.dropFirst()).allSatisfy({ $0 < $1 }), (measures.first ?? 1) > 0 else { return nil }
    }
    self.cycles = cycles
    self.nextNumber = nextNumber
  }

  public func cycle(_ number: Int) throws(JournalFault) -> Cycle { cycles[try place(number)] }

  /// Begins a cycle: the first two steps, assessing and agreeing a goal.
  ///
  /// - Returns: the cycle's number.
  public mutating func start(
    unit: UnitPath, organisation: String? = nil, goal: String, scales: [ScaleName] = [], assessed: [RoundReference] = [], on day: CivilDay
  ) throws(JournalFault) -> Int {
    if cycles.count >= JournalLimits.cycles { throw .full(limit: JournalLimits.cycles) }
    let cycle = Cycle(
      number: nextNumber, unit: unit, organisation: organisation, goal: try JournalText.checked(goal, .goal), scales: scales, started: day,
      assessed: assessed)
    cycles.append(cycle)
    nextNumber += 1
    return cycle.number
  }

  /// Changes an open cycle.
  mutating func change<Result>(_ number: Int, _ body: (inout Cycle) throws(JournalFault) -> Result) throws(JournalFault) -> Result {
    let place = try place(number)
    if let ending = cycles[place].ending { throw .cycleEnded(number, ending.kind) }
    return try body(&cycles[place])
  }

  /// Takes an ended cycle up again.
  public mutating func reopen(_ number: Int) throws(JournalFault) {
    cycles[try place(number)].ending = nil
  }

  /// Takes a cycle out for good; its number is not given again.
  public mutating func remove(_ number: Int) throws(JournalFault) {
    cycles.remove(at: try place(number))
  }

  private func place(_ number: Int) throws(JournalFault) -> Int {
    guard let place = cycles.firstIndex(where: { $0.number == number }) else { throw .unknownCycle(number, known: cycles.map(\.number)) }
    return place
  }
}
