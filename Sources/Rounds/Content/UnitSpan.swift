/// A unit as it stood in some rounds: its name and the unit above it from one round to another.
struct UnitSpan: Hashable {
  let id: String
  /// `nil` for the organisation.
  let parent: String?
  let name: String
  /// The first round, from 1.
  let from: Int
  /// The last round; `nil` while nothing has ended it.
  var until: Int?

  func holds(in round: Int) -> Bool { from <= round && until.map { round <= $0 } ?? true }
}
