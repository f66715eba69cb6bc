public import Dates

/// Why something cannot be written into a journal; the wording is in `JournalFault+Wording.swift`.
public enum JournalFault: Error, Sendable, Hashable {
  /// What a person writes.
  public enum Field: Sendable, Hashable, CaseIterable {
    case goal
    case measure
    case agreed
    case note
  }

  case unknownCycle(Int, known: [Int])
  case unknownMeasure(Int, cycle: Int, known: [Int])
  case cycleEnded(Int, Cycle.Ending.Kind)
  case measureCalledOff(Int, cycle: Int)
  case endBeforeBegin(begin: CivilDay, end: CivilDay)
  case unlikelyDay(CivilDay)
  case emptyText(Field)
  case textTooLong(Field, limit: Int)
  /// A control character, or one that turns the direction of writing.
  case unsafeText(Field)
  case full(limit: Int)
}
