public import Dates
public import Wording

/// What is due on a day: the longest overdue first, then what is due today, what was never taken, and what comes next.
///
/// ```swift
/// DueList(checks: checks, today: today).quietLine(.en)  // "Tynys: 2 checks are waiting"
/// ```
public struct DueList: Sendable {
  /// A check and where it stands.
  public struct Item: Sendable {
    public let check: ScheduledCheck
    public let status: DueStatus
    /// The due day, `nil` for a check that was never taken.
    public let due: CivilDay?

    /// Whether the check waits for the worker.
    ///
    /// One that was never taken waits only where the worker set its schedule: what an author suggests to everybody must not stand in a prompt for ever.
    public var isDue: Bool {
      switch status {
      case .overdue, .dueToday: true
      case .neverTaken: check.isOwnSetting
      case .dueIn: false
      }
    }
  }

  public let today: CivilDay
  public let items: [Item]

  /// - Parameters:
  ///   - checks: in any order, each instrument once.
  ///   - today: where the worker is.
  public init(checks: [ScheduledCheck], today: CivilDay) {
    self.today = today
    items = checks.map { Item(check: $0, status: $0.status(on: today), due: $0.due) }.sorted { $0.rank < $1.rank }
  }

  /// Whether any check waits for the worker.
  public var hasDue: Bool { items.contains(where: \.isDue) }

  /// One short line for a shell prompt, `nil` when nothing is due.
  ///
  /// It names no instrument, because others may look at the screen.
  public func quietLine(_ language: InterfaceLanguage) -> String? {
    let count = items.count(where: \.isDue)
    return count == 0 ? nil : DueWording.waiting(count)(language)
  }
}

extension DueList.Item {
  /// The place in the list: the group, the days within it, and the id, so that equals keep one order.
  fileprivate var rank: (Int, Int, String) {
    switch status {
    case .overdue(let days): (0, -days, check.instrumentID)
    case .dueToday: (1, 0, check.instrumentID)
    case .neverTaken: (2, 0, check.instrumentID)
    case .dueIn(let days): (3, days, check.instrumentID)
    }
  }
}
