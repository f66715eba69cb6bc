public import Contributions
public import Dates

/// What a keeper decides before the first contribution; it goes onto the card and cannot be changed.
public struct RoundSettings: Sendable, Hashable {
  /// As in `2026-Q4`; it can stand in a file name.
  public let name: String
  /// The bytes of the questionnaire's definition file.
  public let definition: [UInt8]
  /// The scales whose scores are collected; `nil` for all of the questionnaire.
  public let scales: [String]?
  /// k: at least 5.
  public let minimumGroup: Int
  /// At most two.
  public let slices: [CardSlice]
  public let opens: CivilDay
  /// The last day for contributing; `nil` where the round is open until the keeper closes it.
  public let closes: CivilDay?
  /// How many members a unit has, by its path; no more codes are issued than that. A unit that is not named has no such limit on its card.
  public let members: [[String]: Int]

  public init(
    name: String, definition: [UInt8], scales: [String]? = nil, minimumGroup: Int = RoundCard.smallestMinimumGroup, slices: [CardSlice] = [],
    opens: CivilDay, closes: CivilDay? = nil, members: [[String]: Int] = [:]
  ) {
    self.name = name
    self.definition = definition
    self.scales = scales
    self.minimumGroup = minimumGroup
    self.slices = slices
    self.opens = opens
    self.closes = closes
    self.members = members
  }
}
