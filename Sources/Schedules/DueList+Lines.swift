import Instruments
public import Rendering
public import Wording

extension DueList {
  /// The list for a terminal: each check with where it stands, how often it repeats and when it was last taken.
  ///
  /// - Parameter width: columns; text takes at most 92 of them, and at least 20.
  public func lines(_ language: InterfaceLanguage, width: Int) -> [StyledLine] {
    let width = max(20, min(width, 92))
    if items.isEmpty { return Self.text(DueWording.noSchedule(language), width: width) }
    let opening = hasDue ? [] : Self.text(DueWording.nothingDue(language), width: width) + [""]
    let sections = items.map { section($0, language, width: width) }
    return opening + sections.joined(separator: [StyledLine()])
  }

  private func section(_ item: Item, _ language: InterfaceLanguage, width: Int) -> [StyledLine] {
    let check = item.check
    let style = item.isDue ? Style(color: .yellow) : .plain
    var schedule = DueWording.repeats(check.period, isOwnSetting: check.isOwnSetting)(language)
    if let lastTaken = check.lastTaken { schedule += " " + DueWording.lastTaken(lastTaken)(language) }
    return Self.text(check.title(language), .bold, width: width)
      + Self.text(DueWording.status(item.status, due: item.due)(language), style, indent: 2, width: width)
      + Self.text(schedule, .dim, indent: 2, width: width)
      + Self.text("tynys check \(check.instrumentID)", .dim, indent: 2, width: width)
  }

  private static func text(_ text: String, _ style: Style = .plain, indent: Int = 0, width: Int) -> [StyledLine] {
    text.wrapped(to: width - indent).map { StyledLine(String(repeating: " ", count: indent)) + StyledLine($0, style) }
  }
}
