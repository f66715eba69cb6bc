public import Dates

/// Something that was agreed to be done in a cycle, from a day on, perhaps until a day.
public struct Measure: Sendable, Hashable {
  /// Counted from 1 within its cycle; never given twice.
  public let number: Int
  public var content: MeasureContent
  public var begin: CivilDay
  /// The last day; `nil` while no end is set.
  public var end: CivilDay?
  /// What was agreed beside it: who sees to it, by which role, how often.
  public var agreed: String?
  /// The day on which it was called off; `nil` for every other measure.
  public var calledOff: CivilDay?

  public init(
    number: Int, content: MeasureContent, begin: CivilDay, end: CivilDay? = nil, agreed: String? = nil, calledOff: CivilDay? = nil
  ) {
    self.number = number
    self.content = content
    self.begin = begin
    self.end = end
    self.agreed = agreed
    self.calledOff = calledOff
  }

  /// The states of a measure. One that was called off stays so; the others follow from the calendar: coming, under way, over.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case coming
    case underWay = "under_way"
    case over
    case calledOff = "called_off"
  }

  public func state(on day: CivilDay) -> State {
    if calledOff != nil { return .calledOff }
    if day < begin { return .coming }
    return end.map { $0 < day } == true ? .over : .underWay
  }

  /// The last day on which it really was done; `nil` while it goes on, and for one that was called off before it began.
  ///
  /// A measure called off half way still was there, and belongs into a picture of that time.
  public var lastDay: CivilDay? {
    guard let calledOff else { return end }
    if calledOff < begin { return nil }
    return end.map { min($0, calledOff) } ?? calledOff
  }

  /// Whether the measure was called off before it began, so that it never was.
  public var neverBegan: Bool { calledOff.map { $0 < begin } ?? false }
}
