public import Dates

/// What is done with an open cycle.
extension Journal {
  /// Agrees on a measure.
  ///
  /// - Parameters:
  ///   - end: the last day, not before `begin`; `nil` while no end is set.
  /// - Returns: the measure's number in its cycle.
  public mutating func addMeasure(
    _ content: MeasureContent, begin: CivilDay, end: CivilDay? = nil, agreed: String? = nil, to number: Int
  ) throws(JournalFault) -> Int {
    let content = try Self.checked(content)
    let agreed = try JournalText.checkedUnlessNil(agreed, .agreed)
    try Self.check(begin, end)
    return try change(number) { cycle throws(JournalFault) in
      if cycle.measures.count >= JournalLimits.entries { throw .full(limit: JournalLimits.entries) }
      let measure = Measure(number: (cycle.measures.last?.number ?? 0) + 1, content: content, begin: begin, end: end, agreed: agreed)
      cycle.measures.append(measure)
      return measure.number
    }
  }

  /// What is to become of a measure; what is `nil` stays.
  public struct MeasureChange: Sendable, Hashable {
    /// A date that may be taken away.
    public enum End: Sendable, Hashable {
      case on(CivilDay)
      case open
    }

    public var text: String?
    public var begin: CivilDay?
    public var end: End?
    public var agreed: String?

    public init(text: String? = nil, begin: CivilDay? = nil, end: End? = nil, agreed: String? = nil) {
      self.text = text
      self.begin = begin
      self.end = end
      self.agreed = agreed
    }
  }

  /// Corrects a measure. A text of one's own takes the place of advice, too.
  public mutating func changeMeasure(_ measure: Int, of number: Int, _ wanted: MeasureChange) throws(JournalFault) {
    try change(number) { cycle throws(JournalFault) in
      let place = try Self.place(measure, cycle)
      var changed = cycle.measures[place]
      if changed.calledOff != nil { throw .measureCalledOff(measure, cycle: number) }
      if let text = wanted.text { changed.content = .own(try JournalText.checked(text, .measure)) }
      if let begin = wanted.begin { changed.begin = begin }
      switch wanted.end {
      case .on(let day): changed.end = day
      case .open: changed.end = nil
      case nil: break
      }
      if let agreed = wanted.agreed { changed.agreed = try JournalText.checked(agreed, .agreed) }
      try Self.check(changed.begin, changed.end)
      cycle.measures[place] = changed
    }
  }

  /// Calls a measure off from `day` on.
  public mutating func callOff(_ measure: Int, of number: Int, on day: CivilDay) throws(JournalFault) {
    try change(number) { cycle throws(JournalFault) in
      let place = try Self.place(measure, cycle)
      if cycle.measures[place].calledOff != nil { throw .measureCalledOff(measure, cycle: number) }
      cycle.measures[place].calledOff = day
    }
  }

  public mutating func changeGoal(of number: Int, to goal: String) throws(JournalFault) {
    let goal = try JournalText.checked(goal, .goal)
    try change(number) { cycle throws(JournalFault) in cycle.goal = goal }
  }

  public mutating func changeScales(of number: Int, to scales: [ScaleName]) throws(JournalFault) {
    try change(number) { cycle throws(JournalFault) in cycle.scales = scales }
  }

  /// Writes a look back into the cycle.
  public mutating func addReview(_ review: Review, to number: Int) throws(JournalFault) {
    let review = Review(
      day: review.day, rounds: review.rounds, comparisons: review.comparisons, note: try JournalText.checkedUnlessNil(review.note, .note))
    try change(number) { cycle throws(JournalFault) in
      if cycle.reviews.count >= JournalLimits.entries { throw .full(limit: JournalLimits.entries) }
      if review.comparisons.count > JournalLimits.comparisons { throw .full(limit: JournalLimits.comparisons) }
      cycle.reviews.append(review)
    }
  }

  /// Ends a cycle.
  public mutating func end(_ number: Int, _ kind: Cycle.Ending.Kind, on day: CivilDay, note: String? = nil) throws(JournalFault) {
    let note = try JournalText.checkedUnlessNil(note, .note)
    try change(number) { cycle throws(JournalFault) in cycle.ending = Cycle.Ending(kind: kind, day: day, note: note) }
  }

  private static func place(_ measure: Int, _ cycle: Cycle) throws(JournalFault) -> Int {
    guard let place = cycle.measures.firstIndex(where: { $0.number == measure }) else {
      throw .unknownMeasure(measure, cycle: cycle.number, known: cycle.measures.map(\.number))
    }
    return place
  }

  private static func checked(_ content: MeasureContent) throws(JournalFault) -> MeasureContent {
    guard case .own(let text) = content else { return content }
    return .own(try JournalText.checked(text, .measure))
  }

  private static func check(_ begin: CivilDay, _ end: CivilDay?) throws(JournalFault) {
    for day in [begin, end].compactMap(\.self) where !JournalLimits.years.contains(day.year) { throw .unlikelyDay(day) }
    if let end, end < begin { throw .endBeforeBegin(begin: begin, end: end) }
  }
}
