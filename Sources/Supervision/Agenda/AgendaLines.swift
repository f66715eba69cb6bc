public import Rendering
import Wording

extension AgendaSheet {
  /// The agenda for a terminal.
  ///
  /// - Parameter width: columns of a line.
  public func lines(width: Int, appearance: Appearance) -> [StyledLine] {
    let shapes = appearance.shapes
    var lines = title.wrapped(to: width).map { StyledLine($0, .bold) } + subtitle.wrapped(to: width).map { StyledLine($0, .dim) }
    lines += [StyledLine()] + greeting.wrapped(to: width).map { StyledLine($0) }
    for section in sections {
      lines += [StyledLine()] + Self.hanging(section.title, lead: "", width: width, .bold)
      for item in section.items {
        lines += Self.hanging(item.text, lead: " \(shapes.bullet) ", width: width, .plain)
        for detail in item.details { lines += Self.hanging(detail, lead: "   ", width: width, .dim) }
      }
      if let remark = section.remark { lines += Self.hanging(remark, lead: "   ", width: width, .plain) }
    }
    lines += [StyledLine()] + Self.hanging(agreement.title, lead: "", width: width, .bold)
    for column in agreement.columns { lines += Self.blank(column, width: width) }
    if !notes.isEmpty { lines.append(StyledLine()) }
    for note in notes { lines += note.wrapped(to: width).map { StyledLine($0, .dim) } }
    return lines
  }

  /// `text` behind `lead`, its further lines below its first one.
  private static func hanging(_ text: String, lead: String, width: Int, _ style: Style) -> [StyledLine] {
    text.wrapped(to: width - lead.displayWidth).enumerated().map { index, line in
      StyledLine(index == 0 ? lead : String(repeating: " ", count: lead.displayWidth)) + StyledLine(line, style)
    }
  }

  /// A label with a line to write on behind it, or below it where there is no room.
  private static func blank(_ label: String, width: Int) -> [StyledLine] {
    let lead = "   \(label): "
    let room = width - lead.displayWidth
    if room >= 12 { return [StyledLine(lead + String(repeating: "_", count: room))] }
    return hanging("\(label):", lead: "   ", width: width, .plain) + [StyledLine("   " + String(repeating: "_", count: max(1, width - 3)))]
  }
}
