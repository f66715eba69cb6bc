/// Where a check stands on a given day, seen from its schedule.
public enum DueStatus: Sendable, Hashable {
  case neverTaken
  /// The due day has passed by so many days, 1 or more.
  case overdue(days: Int)
  case dueToday
  /// The due day comes in so many days, 1 or more.
  case dueIn(days: Int)
}
