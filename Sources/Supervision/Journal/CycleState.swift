public import Dates

/// Where a cycle stands; the one list of its states.
///
/// ```
/// goalAgreed ──▸ measuresChosen ──▸ underWay ──▸ reviewDue ──▸ reviewed ──▸ closed
///      ▲______________|________________|____________|_____________|   any but closed ──▸ cancelled
/// ```
///
/// Only the end is written down. Everything before it follows from the measures, the calendar and the reviews, so that nobody has to keep a state up to
/// date, and no state can contradict the dates. A measure added after a review leads back to where that measure stands; calling all of them off, to
/// the goal.
public enum CycleState: String, Sendable, Hashable, CaseIterable {
  /// There is a goal, and no measure for it.
  case goalAgreed = "goal_agreed"
  /// Measures are agreed, and none has begun.
  case measuresChosen = "measures_chosen"
  /// A measure is being carried out, or one is over and another still to come.
  case underWay = "under_way"
  /// All measures are over, and nobody has looked back since.
  case reviewDue = "review_due"
  /// All measures are over and were looked back at.
  case reviewed
  case closed
  case cancelled

  /// Whether something is still to be done.
  public var isOpen: Bool { self != .closed && self != .cancelled }
}

extension Cycle {
  /// Where the cycle stands on `day`.
  public func state(on day: CivilDay) -> CycleState {
    switch ending?.kind {
    case .closed: return .closed
    case .cancelled: return .cancelled
    case nil: break
    }
    let done = measures.filter { $0.calledOff == nil || !$0.neverBegan }
    let states = done.map { $0.calledOff == nil ? $0.state(on: day) : .over }
    if states.isEmpty { return .goalAgreed }
    if states.allSatisfy({ $0 == .coming }) { return .measuresChosen }
    guard states.allSatisfy({ $0 == .over }) else { return .underWay }
    let last = done.compactMap(\.lastDay).max()
    return reviews.contains { review in last.map { $0 <= review.day } ?? true } ? .reviewed : .reviewDue
  }
}
