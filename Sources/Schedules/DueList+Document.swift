import Dates
import Instruments
public import JSON
public import Wording

extension DueList {
  /// The list as the JSON of `tynys due --json`, in the order of the list.
  ///
  /// `status` is `overdue`, `due_today`, `never_taken` or `upcoming`. `days` counts the days since or until `due`; both are `null` for a check that was
  /// never taken, as is `last_taken`. `every` is the period in ISO 8601.
  public func json(_ language: InterfaceLanguage) -> JSONValue {
    ["today": .string(today.description), "due": .array(items.map { $0.json(language) })]
  }
}

extension DueList.Item {
  fileprivate func json(_ language: InterfaceLanguage) -> JSONValue {
    let (name, days): (String, Int?) =
      switch status {
      case .neverTaken: ("never_taken", nil)
      case .overdue(let days): ("overdue", days)
      case .dueToday: ("due_today", 0)
      case .dueIn(let days): ("upcoming", days)
      }
    return [
      "instrument": .string(check.instrumentID), "title": .string(check.title(language)), "status": .string(name),
      "due": JSONValue(due?.description), "days": JSONValue(days), "last_taken": JSONValue(check.lastTaken?.description),
      "every": .string(check.period.description), "own_setting": .bool(check.isOwnSetting),
    ]
  }
}
