/// Why there is nothing to compare; every absence has one reason, and its sentence is in `GapWording`.
public enum TrendGap: String, Sendable, Hashable, CaseIterable {
  /// The newest round does not have the unit or the scale.
  case latestAbsent = "latest_absent"
  case latestWithheld = "latest_withheld"
  /// No earlier round has the unit and the scale.
  case firstRound = "first_round"
  case noRoundLastYear = "no_round_last_year"
  /// The round of last year does not have the unit or the scale.
  case earlierAbsent = "earlier_absent"
  case earlierWithheld = "earlier_withheld"
  case instrumentChanged = "instrument_changed"
  case unitReorganised = "unit_reorganised"
  /// The organisation belongs to no other unit.
  case noUnitAbove = "no_unit_above"
  case aboveWithheld = "above_withheld"
  /// All who are counted in the unit above are counted in this one.
  case sameGroup = "same_group"
}

/// A comparison, or why there is none.
public enum Comparison<Value: Sendable>: Sendable {
  case compared(Value)
  case missing(TrendGap)

  public var value: Value? {
    if case .compared(let value) = self { value } else { nil }
  }

  mutating func update(_ change: (inout Value) -> Void) {
    guard case .compared(var value) = self else { return }
    change(&value)
    self = .compared(value)
  }

  public var gap: TrendGap? {
    if case .missing(let gap) = self { gap } else { nil }
  }
}
